import { FEWEST_PAIRS, isClear, meanInterval, type MeanInterval } from '#analysis';
import type { LoopName } from '#sim';

/** What freezing one loop changes, over the runs. */
export interface LoopEffect {
  readonly loop: LoopName;
  /** Of the stock, frozen less undisturbed. */
  readonly change: MeanInterval;
}

/** What the loops do after one month. */
export interface LoopMonth {
  /** The month after which they are frozen. */
  readonly month: number;
  /** In the order they are declared. */
  readonly effects: readonly LoopEffect[];
  /**
   * The loop whose freezing changes the stock most, where that is clear; `none` where it is not, `few` with too few runs to say so,
   * `still` where freezing any of them changes nothing at all.
   */
  readonly dominant: LoopName | 'none' | 'few' | 'still';
}

/**
 * Which loop dominates in a month, from what freezing each changed under every seed: the one whose change is clear and clearly
 * larger, whichever way it goes, than that of every other, by the paired differences of the same runs.
 */
export function dominantLoop(
  month: number,
  changes: readonly { readonly loop: LoopName; readonly samples: readonly number[] }[],
): LoopMonth {
  const effects = changes.map(({ loop, samples }) => ({ loop, change: meanInterval(samples) }));
  return { month, effects, dominant: leading(changes, effects) };
}

function leading(
  changes: readonly { readonly loop: LoopName; readonly samples: readonly number[] }[],
  effects: readonly LoopEffect[],
): LoopMonth['dominant'] {
  const sizes = changes.map(({ samples }, n) => {
    // Along the way that its mean goes: the size of what is nothing but luck is then about 0 and never below.
    const way = Math.sign(effects[n]?.change.mean ?? 0);
    return samples.map((value) => way * value);
  });
  const first = effects.reduce((best, { change }, n) => (size(change) > size(effects[best]?.change) ? n : best), 0);
  const leader = effects[first];
  if (leader === undefined || changes.every(({ samples }) => samples.every((value) => value === 0))) return 'still';
  if (leader.change.of < FEWEST_PAIRS) return 'few';
  const isLarger = sizes.every((other, n) => {
    if (n === first) return true;
    const ahead = meanInterval((sizes[first] ?? []).map((value, run) => value - (other[run] ?? NaN)));
    return isClear(ahead) && ahead.mean > 0;
  });
  return isClear(leader.change) && isLarger ? leader.loop : 'none';
}

function size(change: MeanInterval | undefined): number {
  return Math.abs(change?.mean ?? NaN);
}

/** Months in a row in which the same is said. */
export interface LoopSpan {
  readonly dominant: LoopMonth['dominant'];
  readonly months: readonly LoopMonth[];
}

/** The months in time, those together that say the same: of a loop also which way it goes. */
export function spansOf(months: readonly LoopMonth[]): readonly LoopSpan[] {
  const spans: { dominant: LoopMonth['dominant']; months: LoopMonth[] }[] = [];
  for (const month of months) {
    const last = spans.at(-1);
    const before = last?.months.at(-1);
    if (last?.dominant === month.dominant && before !== undefined && wayOf(before) === wayOf(month))
      last.months.push(month);
    else spans.push({ dominant: month.dominant, months: [month] });
  }
  return spans;
}

/** The way in which freezing the dominant loop moves the stock; 0 where none dominates. */
function wayOf({ effects, dominant }: LoopMonth): number {
  return Math.sign(effects.find(({ loop }) => loop === dominant)?.change.mean ?? 0);
}
