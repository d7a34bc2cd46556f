import { FIFTHS } from '#runs';
import { apportion, fifthsByDeprivation, judgesAreas, type Place, type Result } from '#sim';
import type { AreaSeries, RunSeries } from '../state/comparisonData.ts';

/** What is read in each neighbourhood: shares of its adults who take part, and of those who are worn out. */
const IN_NEIGHBOURHOODS = ['participation', 'strained'] as const;
/** What is read in each fifth: that, and the parts that people have, as shares of the adults. */
const IN_FIFTHS = [...IN_NEIGHBOURHOODS, 'participants', 'volunteers', 'enthusiasts', 'burntOut'] as const;

/** Neighbourhoods that can be told apart beside each other. */
export const MOST_NEIGHBOURHOODS = 200;

/** What a run gave in the parts of the town, as far as they may be shown. A made-up order of neighbourhoods gives fifths too. */
export function areasOf({ byFifth, byNeighbourhood, citizens, months }: Result, place: Place): AreaSeries {
  const count = place.codes.length;
  const told = judgesAreas(place, citizens) && count <= MOST_NEIGHBOURHOODS;
  const columns = byNeighbourhood ?? {};
  return {
    fifths:
      byFifth !== null
        ? Object.fromEntries(IN_FIFTHS.map((metric) => [metric, byFifth[metric]]))
        : byNeighbourhood === null || count < FIFTHS
          ? null
          : fifthsOfNeighbourhoods(columns, place, citizens, months),
    neighbourhoods:
      told && byNeighbourhood !== null
        ? Object.fromEntries(IN_NEIGHBOURHOODS.map((metric) => [metric, Float32Array.from(columns[metric] ?? [])]))
        : null,
  };
}

/** Which fifth of the simulated adults each neighbourhood is in, 0 the least deprived, and how many people it has. */
export function fifthsOfPlace(
  place: Place,
  citizens: number,
): { readonly fifth: Int8Array; readonly sizes: Int32Array } {
  const sizes = apportion(citizens, place.adults, 1);
  return { fifth: fifthsByDeprivation(Float64Array.from(place.deprivation), sizes, citizens), sizes };
}

/** Shares of people in each fifth, from those in its neighbourhoods. */
export function fifthsOfNeighbourhoods(
  byNeighbourhood: RunSeries,
  place: Place,
  citizens: number,
  months: number,
): RunSeries {
  const { fifth, sizes } = fifthsOfPlace(place, citizens);
  const count = sizes.length;
  const active = byNeighbourhood['participation'] ?? [];
  const of = (metric: (typeof IN_FIFTHS)[number]): Float64Array => {
    const values = byNeighbourhood[metric] ?? [];
    const series = new Float64Array(FIFTHS * (months + 1));
    for (let month = 0; month <= months; month++) {
      const [share, people] = [new Float64Array(FIFTHS), new Float64Array(FIFTHS)];
      for (let k = 0; k < count; k++) {
        const at = count * month + k;
        // Who is worn out is counted among those who take part, everything else among all adults.
        const weight = (sizes[k] ?? 0) * (metric === 'strained' ? (active[at] ?? 0) : 1);
        if (weight === 0) continue;
        const f = fifth[k] ?? 0;
        share[f] = (share[f] ?? 0) + weight * (values[at] ?? NaN);
        people[f] = (people[f] ?? 0) + weight;
      }
      for (let f = 0; f < FIFTHS; f++) series[FIFTHS * month + f] = (share[f] ?? 0) / (people[f] ?? 0);
    }
    return series;
  };
  return Object.fromEntries(IN_FIFTHS.map((metric) => [metric, of(metric)]));
}
