import type { Parameters } from '../declare/parameters.ts';
import type { Place } from '../declare/place.ts';
import type { Neighbourhoods } from '../world/neighbourhoods.ts';
import { SECTIONS } from '../world/citizens.ts';
import { apportion } from './apportion.ts';

/** Fewest neighbourhoods for deprivation fifths to mean anything (model.md 4). */
export const LEAST_FOR_FIFTHS = 5;

/** Whether deprivation fifths are read: enough neighbourhoods, and deprivation measured or part of a made-up town. */
export function readsFifths(place: Place): boolean {
  return place.codes.length >= LEAST_FOR_FIFTHS && (place.deprivationSource === 'measured' || place.invented === true);
}

/** Citizens of each neighbourhood, `count` in all, by largest remainder and at least one each. */
export function citizensByNeighbourhood(place: Place, count: number): Int32Array {
  return apportion(count, place.adults, 1);
}

/** Neighbourhoods with their share of `count` citizens. */
export function createNeighbourhoods(place: Place, count: number, p: Parameters): Neighbourhoods {
  const K = place.codes.length;
  const sizes = citizensByNeighbourhood(place, count);
  const first = new Int32Array(K + 1);
  for (let k = 0; k < K; k++) first[k + 1] = first[k] + sizes[k];
  const column = () => new Float64Array(K);
  const deprivation = Float64Array.from(place.deprivation);
  return {
    count: K,
    first,
    deprivation,
    fifth: readsFifths(place) ? fifthsByDeprivation(deprivation, sizes, count) : new Int8Array(K).fill(-1),
    wicked: deprivation.map((d) => (p.wickedStart + p.wickedDeprivation * d) * p.wickedScale),
    // Deprivation enters need here, at set-up, and nowhere else.
    needScale: deprivation.map((d) => (p.needBase + p.needDeprivation * d) * p.wickedScale),
    needBase: column(),
    wickedThen: column(),
    routineNeed: column(),
    served: column(),
    coverage: column().fill(p.coverageStart),
    coverageExpected: column().fill(p.coverageStart),
    solutions: column().fill(p.solutionsStart),
    arenaHours: column(),
    arenaWanted: column(),
    arenaGiven: column(),
    arenaWeight: column(),
    arenaStretch: column(),
    arenaIdle: column(),
    projectAsked: column(),
    resourcesMean: column(),
    active: column(),
    trustMean: column().fill(p.trustMean),
    sections: new Int32Array(SECTIONS * K + 1),
    firstGroup: new Int32Array(K + 1),
  };
}

/** The fifth of each neighbourhood by deprivation, each holding about a fifth of the place's own adults; 0 least deprived. */
export function fifthsByDeprivation(deprivation: ArrayLike<number>, sizes: Int32Array, count: number): Int8Array {
  const order = Array.from({ length: deprivation.length }, (_, k) => k).sort(
    (i, j) => deprivation[i] - deprivation[j] || i - j,
  );
  const result = new Int8Array(deprivation.length);
  let before = 0;
  for (const k of order) {
    result[k] = Math.min(4, Math.floor((5 * (before + sizes[k] / 2)) / count));
    before += sizes[k];
  }
  return result;
}
