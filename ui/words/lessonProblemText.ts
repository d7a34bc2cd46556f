import type { Issue } from '#sim';
import type { Words } from './en.ts';
import type { Language } from './language.ts';
import { lessonProblemDa } from './lessonProblemDa.ts';
import { lessonProblemNb } from './lessonProblemNb.ts';
import { PROBLEM_LANGUAGES, problemText, type ProblemText } from './problemText.ts';

/** The phrases of lessons in the languages that have words of their own. */
export const LESSON_PROBLEM_LANGUAGES = { nb: lessonProblemNb, da: lessonProblemDa } as const;

/** A problem or finding of a lesson file in the language of the page; what has no words there stays English, and is marked. */
export function lessonProblemText(words: Words, language: Language, issue: Issue): ProblemText {
  const own = PROBLEM_LANGUAGES[language];
  if (own === null || language === 'en') return problemText(words, language, issue);
  const phrases = { ...own.phrases, ...LESSON_PROBLEM_LANGUAGES[language] };
  return problemText(words, language, issue, { ...own, phrases });
}
