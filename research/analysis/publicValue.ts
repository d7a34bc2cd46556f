import type { MetricName } from '#sim';

interface Part {
  readonly label: string;
  readonly metric: MetricName;
  /** The metric as a share of the best that can be, 0 to 1. */
  readonly share: (value: number) => number;
  /** How much it counts unless the reader says otherwise. */
  readonly weight: number;
}

/** What the public value index is made of. Every part runs from 0 to 1, 1 the best. */
export const PUBLIC_VALUE_PARTS = {
  needMet: { label: 'Need met', metric: 'needMet', share: (value) => value, weight: 1 },
  // Hours met and complex problems solved are two things; how they add up is the reader’s to say.
  complexNeedMet: { label: 'Complex need met', metric: 'complexNeedMet', share: (value) => value, weight: 0 },
  equity: { label: 'Equity of coverage', metric: 'equity', share: (value) => value, weight: 1 },
  trust: { label: 'Trust in the municipality', metric: 'trust', share: (value) => value, weight: 1 },
  lowStrain: { label: 'Low strain of staff', metric: 'staffStrain', share: (value) => 1 - value, weight: 1 },
  // 0.5 is the income of month 0 and 1 twice of it: clipped at the start's level, a gain could never count.
  localIncome: { label: 'Local income', metric: 'localIncomeIndex', share: (value) => value / 2, weight: 1 },
} as const satisfies Record<string, Part>;

/** Name of a part of the public value index. */
export type PublicValuePart = keyof typeof PUBLIC_VALUE_PARTS;
const PART_NAMES = Object.keys(PUBLIC_VALUE_PARTS) as readonly PublicValuePart[];

/** An index month by month, never without what it is made of. */
export interface PublicValue {
  readonly index: Float64Array;
  /** 0 to 1 each, clipped; NaN where the metric does not exist (equity needs deprivation fifths). */
  readonly parts: Readonly<Record<PublicValuePart, Float64Array>>;
}

/** What of the public value index a reader may choose otherwise. */
export interface PublicValueOptions {
  /** Weight of each part, not negative; the part’s own unless given. */
  readonly weights?: Readonly<Partial<Record<PublicValuePart, number>>>;
  /** Takes the place of the index, such as an own outcome called `publicValue`; the parts stay. */
  readonly own?: Float64Array;
}

/**
 * The public value index: the weighted mean of need met, equity, trust, low strain of staff and local income, month by
 * month. A part that does not exist in a month is left out of that month's mean. What counts as value is a choice, so
 * weights and the whole expression can be replaced; the parts are always given.
 */
export function publicValue(
  series: Readonly<Record<(typeof PUBLIC_VALUE_PARTS)[PublicValuePart]['metric'], Float64Array>>,
  options: PublicValueOptions = {},
): PublicValue {
  const { weights = {}, own } = options;
  const parts = Object.fromEntries(
    PART_NAMES.map((name) => {
      const { metric, share } = PUBLIC_VALUE_PARTS[name];
      return [name, series[metric].map((value) => Math.min(1, Math.max(0, share(value))))];
    }),
  ) as Record<PublicValuePart, Float64Array>;
  return { index: own ?? weightedMean(parts, weights), parts };
}

function weightedMean(
  parts: Readonly<Record<PublicValuePart, Float64Array>>,
  weights: Readonly<Partial<Record<PublicValuePart, number>>>,
): Float64Array {
  return parts.needMet.map((_value, month) => {
    let total = 0;
    let weight = 0;
    for (const name of PART_NAMES) {
      const value = parts[name][month];
      if (Number.isNaN(value)) continue;
      const counts = weights[name] ?? PUBLIC_VALUE_PARTS[name].weight;
      if (counts === 0) continue;
      total += value * counts;
      weight += counts;
    }
    return weight === 0 ? NaN : total / weight;
  });
}
