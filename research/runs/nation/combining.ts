import { METRICS, type MetricName } from '#sim';

/** What an area counts by when areas are put together: its adults, those of them who take part, or its need. */
export type CountsBy = 'adults' | 'participation' | 'routineNeed';

/** How a metric of areas becomes one of all of them together. */
export interface Combining {
  /** Adults, times what is recorded under the name of anything else. */
  readonly by: CountsBy;
  /**
   * Whether the mean weighted so is what would have been read of all areas together. Else what the metric divides by is not recorded,
   * and the mean says what the average adult has where it lives.
   */
  readonly isExact: boolean;
  /** What the metric counts, where it counts so much or so many of each adult: value times adults times `times`. */
  readonly total: { readonly unit: TotalUnit; readonly times: number } | null;
}

/** What a sum over all adults is in. */
export type TotalUnit = 'adults' | 'a month' | 'in all' | 'hours a month' | 'pounds a year';

const TOTALS: Readonly<Record<string, Combining['total']>> = {
  'share of adults': { unit: 'adults', times: 1 },
  'per 1,000 adults': { unit: 'in all', times: 0.001 },
  'per 1,000 residents': { unit: 'in all', times: 0.001 },
  'per 1,000 adults and month': { unit: 'a month', times: 0.001 },
  'per adult': { unit: 'in all', times: 1 },
  'hours per adult and month': { unit: 'hours a month', times: 1 },
  'pounds per adult and year': { unit: 'pounds a year', times: 1 },
};

/** Differences between parts of a place and ratios, although they are counted like shares and sums of all adults. */
const NO_TOTALS: readonly MetricName[] = ['engagementGapPoints', 'gapComposition', 'gapPlace', 'costPerNeedMet'];

/** Means over all adults, or over residents, that are no amounts of anything. */
const OVER_ADULTS: readonly MetricName[] = [
  'trust',
  'responsiveness',
  'selfEfficacy',
  'motivation',
  'fatigue',
  'wickedNeed',
  'complexNeedMet',
];

const BY: Readonly<Partial<Record<MetricName, CountsBy>>> = {
  strained: 'participation',
  fatigueOfActive: 'participation',
  hoursOfActive: 'participation',
  coverage: 'routineNeed',
  needMet: 'routineNeed',
};

/**
 * How an outcome of places becomes one of a country; `recorded`: the outcomes that are there. What counts by something that is not
 * recorded counts by adults and is not exact.
 */
export function combiningOf(name: string, recorded: readonly string[]): Combining {
  if (!Object.hasOwn(METRICS, name)) return { by: 'adults', isExact: false, total: null };
  const metric = name as MetricName;
  const by = BY[metric] ?? 'adults';
  if (by !== 'adults') {
    const isThere = recorded.includes(by);
    return { by: isThere ? by : 'adults', isExact: isThere, total: null };
  }
  const total = NO_TOTALS.includes(metric) ? null : (TOTALS[METRICS[metric].unit] ?? null);
  return { by, isExact: total !== null || OVER_ADULTS.includes(metric), total };
}
