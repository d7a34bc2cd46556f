import type { Language } from './language.ts';
import { cardsDa } from './cardsDa.ts';
import { cardsEn, type CardWords } from './cardsEn.ts';
import { cardsNb } from './cardsNb.ts';

export const CARDS_LANGUAGES: Readonly<Record<Language, CardWords>> = { en: cardsEn, nb: cardsNb, da: cardsDa };
