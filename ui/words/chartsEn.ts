import type { Size } from '#runs';

/** A side of the first strategy on which another stands. */
export type Side = 'better' | 'worse' | 'higher' | 'lower';

/** Texts on and around charts. The English catalogue is the type of the others. */
export const chartsEn = {
  /** For those who hear the page: what the small charts are. */
  small: 'Six more outcomes, each a button that shows it large',
  /** How a strategy stands against the first. */
  against: {
    better: { slight: 'slightly better', clear: 'clearly better', large: 'much better' },
    worse: { slight: 'slightly worse', clear: 'clearly worse', large: 'much worse' },
    higher: { slight: 'slightly higher', clear: 'clearly higher', large: 'much higher' },
    lower: { slight: 'slightly lower', clear: 'clearly lower', large: 'much lower' },
  } satisfies Record<Side, Record<Exclude<Size, 'same'>, string>> as Readonly<
    Record<Side, Readonly<Record<Exclude<Size, 'same'>, string>>>
  >,
  /** The same of outcomes of which nobody said what difference matters. */
  sides: { better: 'better', worse: 'worse', higher: 'higher', lower: 'lower' } satisfies Record<
    Side,
    string
  > as Readonly<Record<Side, string>>,
  /** The menu of a chart. */
  more: (title: string) => `More: ${title}`,
  years: (count: number) => `${count} years`,
  allSpread: 'Show the spread of all strategies',
  captions: {
    bands: (name: string) => `Lines are medians of the runs. Nine in ten runs of ${name} lie in the coloured area.`,
    allBands: (name: string) =>
      `Lines are medians of the runs. Nine in ten runs of ${name} lie in the coloured area, those of the others between two thin lines.`,
    runs: (name: string) => `Every thin line is a run of ${name}; thick lines are medians.`,
    allRuns: 'Every thin line is a run; thick lines are medians.',
    difference: (base: string) =>
      `How far each strategy lies from ${base}, run by run with the same luck. Where the coloured area holds the line of ${base}, chance may have made the difference.`,
    multiples:
      'A chart for each strategy, all on the same scale. Lines are medians; nine in ten runs lie in the coloured area.',
    end: 'Every dot is a run at the end of the ten years, every bar a median. Where dots of two strategies stand at the same height, chance decides.',
  },
  /** The line at zero of the difference. */
  as: (base: string) => `as ${base}`,
  betterUp: 'better ↑',
  betterDown: 'better ↓',
  points: 'percentage points',
  /** For those who do not see that an axis is broken. */
  broken: 'The axis does not begin at zero.',
  /** The corner of a trade-off in which both are better. */
  corner: 'better on both',
  cornerText: (right: boolean, up: boolean) =>
    `Better on both is at the ${up ? 'upper' : 'lower'} ${right ? 'right' : 'left'}.`,
};

export type ChartWords = typeof chartsEn;
