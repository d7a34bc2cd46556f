import {
  citizensByNeighbourhood,
  fifthsByDeprivation,
  LEAST_FOR_FIFTHS,
  readsFifths,
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

/**
 * What a run did to each fifth along a made-up gradient, which the engine does not read: coverage, participation and trust, added up from
 * the neighbourhoods as the engine adds them up where deprivation is known, five values a month. It shows what the model would do there
 * and says nothing of the place. Null where neighbourhoods were not recorded.
 */
export function gradientFifths(
  place: Place,
  { citizens, months, byNeighbourhood }: Pick<Result, 'citizens' | 'months' | 'byNeighbourhood'>,
): Readonly<Record<'coverage' | 'participation' | 'trust', Float64Array>> | null {
  const { coverage, participation, trust, routineNeed } = byNeighbourhood ?? {};
  if (coverage === undefined || participation === undefined || trust === undefined || routineNeed === undefined)
    return null;
  const sizes = citizensByNeighbourhood(place, citizens);
  const fifthOf = fifthsByDeprivation(place.deprivation, sizes, citizens);
  const K = sizes.length;
  const mean = (values: Float64Array, needs?: Float64Array): Float64Array => {
    const sums = new Float64Array(FIFTHS * (months + 1));
    const weights = new Float64Array(sums.length);
    for (let month = 0; month <= months; month++)
      for (let k = 0; k < K; k++) {
        const at = K * month + k;
        const weight = (sizes[k] ?? 0) * (needs?.[at] ?? 1);
        const into = FIFTHS * month + (fifthOf[k] ?? 0);
        sums[into] = (sums[into] ?? 0) + weight * (values[at] ?? NaN);
        weights[into] = (weights[into] ?? 0) + weight;
      }
    return sums.map((sum, n) => sum / (weights[n] ?? NaN));
  };
  return { coverage: mean(coverage, routineNeed), participation: mean(participation), trust: mean(trust) };
}
