import { PRESET_NAMES, PRESETS } from '#scenarios';
import { isPlain, type AppState } from './appState.ts';
import type { Words } from '../words/en.ts';
import { labelOf } from '../words/languages.ts';

/** Names of the strategies in the language of the page, told apart where a preset stands twice; changed ones have a star. */
export function namesOf(words: Words, { strategies }: AppState): readonly string[] {
  const plain = strategies.map((strategy) => {
    const known = PRESET_NAMES.find((name) => name === strategy.preset);
    const label = labelOf(words, strategy.preset, known === undefined ? strategy.preset : PRESETS[known].title);
    return isPlain(strategy) ? label : `${label} *`;
  });
  return plain.map((name, n) => (plain.indexOf(name) < n ? `${name} (${n + 1})` : name));
}
