import { isLever, LEVERS } from '#sim';
import { PRESET_NAMES, PRESETS } from '#scenarios';
import type { AppState, StrategyState } from './appState.ts';
import type { Words } from '../words/en.ts';
import { labelOf } from '../words/languages.ts';

/**
 * Names of the strategies: the user's own, or in the language of the page that of the preset, with a star where the user has
 * changed what it chooses. Where two would be called alike they are told apart.
 */
export function namesOf(words: Words, { strategies, names }: AppState): readonly string[] {
  const all = strategies.map((strategy, n) => names[n] ?? presetLabel(words, strategy));
  return all.map((name, n) => (all.indexOf(name) < n ? `${name} (${n + 1})` : name));
}

function presetLabel(words: Words, strategy: StrategyState): string {
  const known = PRESET_NAMES.find((name) => name === strategy.preset);
  const label = labelOf(words, strategy.preset, known === undefined ? strategy.preset : PRESETS[known].title);
  return isChanged(strategy) ? `${label} *` : label;
}

/** Whether a strategy chooses other than its preset; what happens to every strategy, such as a cut, is no choice of it. */
export function isChanged({ levers, mix, schedules }: StrategyState): boolean {
  const moved = [...Object.keys(levers), ...schedules.map(({ name }) => name)];
  return mix !== null || moved.some((name) => !isLever(name) || LEVERS[name].nature === 'lever');
}
