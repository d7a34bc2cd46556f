import { hangingSign, PRESETS, type PresetName } from '#scenarios';
import type { Words } from '../words/en.ts';
import { labelOf } from '../words/languages.ts';

/**
 * What is to be said beside the story of two presets when the sign of a difference hangs on beliefs, whatever was changed in them;
 * null where nothing is known to.
 */
export function hangsText(words: Words, preset: string, against: string): string | null {
  const sign = hangingSign(preset, against);
  if (sign === undefined) return null;
  const { strategy, comparedWith, metric, combinations, above } = sign;
  const nameOf = (id: PresetName): string => labelOf(words, id, PRESETS[id].title);
  return words.headline.hangs(nameOf(strategy), nameOf(comparedWith), words.metrics[metric], combinations, above);
}
