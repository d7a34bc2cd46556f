import { glossaryDa } from './glossaryDa.ts';
import { glossaryEn, type GlossaryWords } from './glossaryEn.ts';
import { glossaryNb } from './glossaryNb.ts';
import type { Language } from './language.ts';

/** Loaded when somebody asks what a word means. */
export const GLOSSARY_LANGUAGES: Readonly<Record<Language, GlossaryWords>> = {
  en: glossaryEn,
  nb: glossaryNb,
  da: glossaryDa,
};
