import { sizeOf, sizeText } from '#runs';
import type { Language } from '../words/language.ts';
import type { ReadyStrategy } from './scenariosOf.ts';

/** How many a strategy simulates for how many adults of its place, as every result says it. */
export function readySize(
  { scenario, citizens }: Pick<ReadyStrategy, 'scenario' | 'citizens'>,
  language: Language,
): string {
  return sizeText(sizeOf(scenario.place, citizens), scenario.place.name, language);
}
