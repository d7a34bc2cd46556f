import type { Language } from './language.ts';
import { voiceDa } from './voiceDa.ts';
import { voiceEn } from './voiceEn.ts';
import { voiceNb } from './voiceNb.ts';
import type { VoiceWords } from './voiceWords.ts';

/** Who speaks: the words of one language, and what is not said the same everywhere. */
export interface Voice {
  /** How numbers are written. */
  readonly language: Language;
  readonly words: VoiceWords;
  /** How a sum of pounds is written, without its sign; pounds unless a place has another currency. */
  readonly money?: (pounds: number) => string;
  /** What an outcome that is none of the main ones is called, and what it counts (empty for shares). */
  readonly labelOf: (outcome: string) => string;
  readonly unitOf: (outcome: string) => string;
}

/** The words of every language. The page loads one of them by itself. */
export const VOICES: Readonly<Record<Language, VoiceWords>> = { en: voiceEn, nb: voiceNb, da: voiceDa };
