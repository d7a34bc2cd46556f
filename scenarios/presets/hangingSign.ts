import type { Country } from '#sim';
import type { PresetName } from './presetNames.ts';

/**
 * A difference between two presets that was run under combinations of beliefs which nobody has measured, in every country: in how
 * many of them the strategy is above the one it is compared with. A sign is one only where seven of eight agree.
 */
export interface HangingSign {
  readonly strategy: PresetName;
  readonly comparedWith: PresetName;
  readonly metric: 'needMet';
  readonly combinations: number;
  readonly above: Readonly<Record<Country, number>>;
}

/**
 * The combinations: `needDrivenProjects` on or off, `preventableShare` .07 or .20, complex need without weight or with the weight
 * of need met. Read as the mean of years 5 to 10 in Mellomby, Aarhus and Preston (`node scripts/measureAnswers.js --seeds 6
 * signs`); docs/validation.md has the differences themselves.
 */
const HANGING_SIGNS: readonly HangingSign[] = [
  {
    strategy: 'high-5',
    comparedWith: 'hybrid-by-default',
    metric: 'needMet',
    combinations: 8,
    above: { norway: 5, denmark: 7, england: 6 },
  },
];

/** What is known to hang on beliefs when two presets are compared, whichever of them is the baseline; undefined: nothing was tried. */
export function hangingSign(one: string, other: string): HangingSign | undefined {
  return HANGING_SIGNS.find(
    ({ strategy, comparedWith }) =>
      (strategy === one && comparedWith === other) || (strategy === other && comparedWith === one),
  );
}
