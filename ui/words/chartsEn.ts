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
};

export type ChartWords = typeof chartsEn;
