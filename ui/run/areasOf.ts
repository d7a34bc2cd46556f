import { FIFTHS, fifthsFromNeighbourhoods, GRADIENT_METRICS } from '#runs';
import { judgesAreas, type MetricName, type Place, type Result } from '#sim';
import type { AreaSeries } from '../state/comparisonData.ts';

/** What is read in each neighbourhood: shares of its adults who take part, and of those who are worn out. */
const IN_NEIGHBOURHOODS = ['participation', 'strained'] as const;
/** What is read in each fifth: that, and the parts that people have; who is worn out is counted among those who take part. */
export const IN_FIFTHS = {
  participation: 'adults',
  strained: 'participation',
  participants: 'adults',
  volunteers: 'adults',
  enthusiasts: 'adults',
  burntOut: 'adults',
} as const;

/** What must be recorded in neighbourhoods for all that is shown of parts of the town. */
export const RECORDED_IN_AREAS: readonly MetricName[] = [
  ...new Set([...IN_NEIGHBOURHOODS, ...(Object.keys(IN_FIFTHS) as (keyof typeof IN_FIFTHS)[]), ...GRADIENT_METRICS]),
];

/** Neighbourhoods that can be told apart beside each other. */
export const MOST_NEIGHBOURHOODS = 200;

/** What a run gave in the parts of the town, as far as they may be shown. A made-up order of neighbourhoods gives fifths too. */
export function areasOf(result: Result, place: Place): AreaSeries {
  const { byFifth, byNeighbourhood, citizens } = result;
  const count = place.codes.length;
  const told = judgesAreas(place, citizens) && count <= MOST_NEIGHBOURHOODS;
  const columns = byNeighbourhood ?? {};
  return {
    fifths:
      byFifth !== null
        ? Object.fromEntries(Object.keys(IN_FIFTHS).map((metric) => [metric, byFifth[metric]]))
        : count < FIFTHS
          ? null
          : fifthsFromNeighbourhoods(place, result, IN_FIFTHS),
    neighbourhoods:
      told && byNeighbourhood !== null
        ? Object.fromEntries(IN_NEIGHBOURHOODS.map((metric) => [metric, Float32Array.from(columns[metric] ?? [])]))
        : null,
  };
}
