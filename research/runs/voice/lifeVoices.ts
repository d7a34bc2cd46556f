import type { Language } from './language.ts';
import { lifeDa } from './lifeDa.ts';
import { lifeEn, type LifeWords } from './lifeEn.ts';
import { lifeNb } from './lifeNb.ts';
import { turningDa } from './turningDa.ts';
import { turningEn, type TurningWords } from './turningEn.ts';
import { turningNb } from './turningNb.ts';

/** What is said of a life, and of what would have changed it. */
export interface LifeVoice {
  readonly life: LifeWords;
  readonly turning: TurningWords;
}

export const LIFE_VOICES: Readonly<Record<Language, LifeVoice>> = {
  en: { life: lifeEn, turning: turningEn },
  nb: { life: lifeNb, turning: turningNb },
  da: { life: lifeDa, turning: turningDa },
};
