import {
  citizensByNeighbourhood,
  fifthsByDeprivation,
  LEAST_FOR_FIFTHS,
  readsFifths,
  type MetricName,
  type Place,
  type Result,
} from '#sim';
import { FIFTHS } from './fifthFindings.ts';

/**
 * Whence the deprivation of a place's neighbourhoods is known: from figures, or as part of an invented town; `made up` where nobody has
 * figures and an even gradient stands in; `none` where there are too few neighbourhoods to speak of fifths.
 */
export type Gradient = 'known' | 'made up' | 'none';

export function gradientOf(place: Place): Gradient {
  if (readsFifths(place)) return 'known';
  return place.codes.length < LEAST_FOR_FIFTHS ? 'none' : 'made up';
}

/** What must be recorded in neighbourhoods for `gradientFifths`. */
export const GRADIENT_METRICS = [
  'coverage',
  'participation',
  'trust',
  'routineNeed',
] as const satisfies readonly MetricName[];

/** What neighbourhoods count by in their fifth: their people, those of them who take part, or their need. */
type Weight = 'adults' | 'participation' | 'routineNeed';

const NOTHING = new Float64Array(0);

/** Which fifth of the simulated adults each neighbourhood is in, 0 the least deprived. */
export function fifthOfNeighbourhoods(place: Place, citizens: number): Int8Array {
  return fifthsByDeprivation(place.deprivation, citizensByNeighbourhood(place, citizens), citizens);
}

/**
 * Metrics of fifths, added up from their neighbourhoods as the engine adds them up where deprivation is known, five values a month.
 * Null where neighbourhoods were not recorded.
 */
export function fifthsFromNeighbourhoods<Name extends MetricName>(
  place: Place,
  { citizens, months, byNeighbourhood }: Pick<Result, 'citizens' | 'months' | 'byNeighbourhood'>,
  weights: Readonly<Record<Name, Weight>>,
): Readonly<Record<Name, Float64Array>> | null {
  if (byNeighbourhood === null) return null;
  const sizes = citizensByNeighbourhood(place, citizens);
  const fifthOf = fifthOfNeighbourhoods(place, citizens);
  const K = sizes.length;
  const fifthsOf = (values: Float64Array, by: Float64Array | null): Float64Array => {
    const sums = new Float64Array(FIFTHS * (months + 1));
    const counted = new Float64Array(sums.length);
    for (let month = 0; month <= months; month++)
      for (let k = 0; k < K; k++) {
        const at = K * month + k;
        const weight = (sizes[k] ?? 0) * (by === null ? 1 : (by[at] ?? 0));
        // Where nobody is counted there is nothing to be read.
        if (weight === 0) continue;
        const into = FIFTHS * month + (fifthOf[k] ?? 0);
        sums[into] = (sums[into] ?? 0) + weight * (values[at] ?? NaN);
        counted[into] = (counted[into] ?? 0) + weight;
      }
    return sums.map((sum, n) => sum / (counted[n] ?? NaN));
  };
  const entries = Object.entries<Weight>(weights).map(([name, weight]) => [
    name,
    fifthsOf(byNeighbourhood[name] ?? NOTHING, weight === 'adults' ? null : (byNeighbourhood[weight] ?? NOTHING)),
  ]);
  return Object.fromEntries(entries) as Record<Name, Float64Array>;
}

/** What a run did to each fifth along a made-up gradient, which the engine does not read. It says nothing of the place. */
export function gradientFifths(
  place: Place,
  result: Pick<Result, 'citizens' | 'months' | 'byNeighbourhood'>,
): Readonly<Record<'coverage' | 'participation' | 'trust', Float64Array>> | null {
  return fifthsFromNeighbourhoods(place, result, {
    coverage: 'routineNeed',
    participation: 'adults',
    trust: 'adults',
  });
}
