import type { ComparisonData } from '../state/comparisonData.ts';
import type { Language } from '../words/language.ts';
import type { Words } from '../words/en.ts';
import { headlineText } from './headlineText.ts';

export interface Story {
  readonly state: 'waiting' | 'few' | 'told' | 'nothing';
  readonly gain: string;
  readonly cost: string | null;
  readonly losers: string | null;
  readonly others: readonly string[];
  readonly outcome: string;
}

export function storyOf(
  words: Words,
  _language: Language,
  data: ComparisonData,
  _point: number,
  told: number,
  names: readonly string[],
): Story {
  const gain = headlineText(words, data, told, names);
  return { state: 'told', gain, cost: null, losers: null, others: [], outcome: 'needMet' };
}
