import type { Language } from './language.ts';
import { questionsDa } from './questionsDa.ts';
import { questionsEn, type QuestionsWords } from './questionsEn.ts';
import { questionsNb } from './questionsNb.ts';

export const QUESTIONS_LANGUAGES: Readonly<Record<Language, QuestionsWords>> = {
  en: questionsEn,
  nb: questionsNb,
  da: questionsDa,
};
