import { frameDa } from './frameDa.ts';
import { frameEn, type FrameWords } from './frameEn.ts';
import { frameNb } from './frameNb.ts';
import type { Language } from './language.ts';

export const FRAME_LANGUAGES: Readonly<Record<Language, FrameWords>> = { en: frameEn, nb: frameNb, da: frameDa };
