import type { LeverName, ParameterName } from '#sim';
import type { Language } from '../language.ts';
import type { LeverEntry } from './leverEntry.ts';
import type { ParameterEntry } from './parameterEntry.ts';

/** All that the model reads in another language than English, in which it declares it. What levers are called is in `labels` of the page. */
export interface ParameterWords {
  readonly parameters: Readonly<Record<ParameterName, ParameterEntry>>;
  readonly levers: Readonly<Record<LeverName, LeverEntry>>;
  /** By the English unit. */
  readonly units: Readonly<Record<string, string>>;
}

/** Fetches what parameters and levers are called in a language: nobody waits for hundreds of notes who reads another one. */
export async function fetchParameterWords(language: Language): Promise<ParameterWords | undefined> {
  if (language === 'nb') return (await import('./parameterNb.ts')).parameterNb;
  if (language === 'da') return (await import('./parameterDa.ts')).parameterDa;
  return undefined;
}
