import type { PlaceSums } from '#analysis';
import { FIFTHS, type Combining } from '#runs';
import { AREA_METRIC_NAMES, fifthsByDeprivation, type Checked, type Issue, type MetricName } from '#sim';
import { MUNICIPALITY } from '../../disk/municipality.ts';
import { readOutcomes } from '../../tables/readTables.ts';
import type { SweepResults } from '../openResults.ts';
import type { SweepPlaces } from '../sweepPlaces.ts';
import type { PlaceArm } from './placeArms.ts';
import { averaged, emptySums } from './placeColumns.ts';

/** What is told of a fifth of the country: an arm's sums over places, and those it is compared with. */
export interface FifthSums {
  readonly now: PlaceSums;
  readonly before: PlaceSums | null;
}

/** Neighbourhoods of all places put into fifths by deprivation, least deprived first, each with about a fifth of all adults. */
export interface CountryFifths {
  readonly adults: readonly number[];
  /** Neighbourhoods in each. */
  readonly neighbourhoods: readonly number[];
  /** An outcome of each fifth under an arm; null where it is not read by neighbourhood. */
  sumsOf(outcome: string, arm: PlaceArm): readonly FifthSums[] | null;
}

/** Whether an outcome is read by neighbourhood. */
export function isReadByNeighbourhood(outcome: string): outcome is MetricName {
  return (AREA_METRIC_NAMES as readonly string[]).includes(outcome);
}

/** Why the fifths of the country cannot be told; null where they can. */
export function fifthsIssue({ essence }: Pick<SweepResults, 'essence'>, { places }: SweepPlaces): Issue | null {
  const { areas } = essence.record;
  if (areas !== 'neighbourhoods')
    return {
      field: 'by',
      expected: 'for fifth a sweep that records neighbourhoods',
      got: `record.areas: ${areas}`,
      hint: 'write areas: neighbourhoods under record',
    };
  const invented = places.filter(({ deprivationSource }) => deprivationSource !== 'measured');
  if (invented.length === 0) return null;
  return {
    field: 'by',
    expected: 'for fifth places whose deprivation was measured',
    got: `a made-up gradient, the same in each, in ${invented.length} of ${places.length} places`,
    hint: 'fifths along it would say nothing of the country',
  };
}

interface Asked {
  /** Outcomes with how they are combined; those that are not read by neighbourhood are left out. */
  readonly outcomes: readonly (readonly [name: string, combining: Combining])[];
  readonly month: number | 'last';
}

/** Reads outcomes of all neighbourhoods in one month. Call it where `fifthsIssue` is null. Memory: 8 bytes for each reading and column. */
export async function readCountryFifths(
  results: SweepResults,
  placed: SweepPlaces,
  { outcomes, month }: Asked,
): Promise<Checked<CountryFifths>> {
  const { essence, runs } = results;
  const { places, placeOf } = placed;
  const asked = outcomes.filter(([name]) => isReadByNeighbourhood(name));
  const only = month === 'last' ? (essence.stop === null ? Math.max(...essence.record.months) : null) : month;
  const columns = [...new Set(asked.flatMap(([name, { by }]) => (by === 'adults' ? [name] : [name, by])))];
  const read = await readOutcomes(results.dir, { columns, ...(only === null ? {} : { month: only }) });
  if (!read.ok) return read;
  const table = read.value;
  const rowOf = new Map(Array.from(runs.run, (run, row) => [run, row]));
  const lastMonth = new Int32Array(runs.rows);
  table.run.forEach((run, at) => {
    const row = rowOf.get(run);
    if (row !== undefined) lastMonth[row] = Math.max(lastMonth[row] ?? 0, table.month[at] ?? 0);
  });
  const numberOf = places.map(({ codes }) => new Map(codes.map((code, k) => [code, k])));
  const { fifthOf, starts } = fifthOfAll(placed);
  const sums = new Map(asked.map(([name]) => [name, emptySums(FIFTHS * runs.rows)] as const));
  for (let at = 0; at < table.rows; at++) {
    const row = rowOf.get(table.run[at] ?? -1);
    const area = table.area[at] ?? MUNICIPALITY;
    if (row === undefined || area === MUNICIPALITY || table.month[at] !== lastMonth[row]) continue;
    const place = placeOf[row] ?? 0;
    const k = numberOf[place]?.get(area);
    if (k === undefined) continue;
    const into = FIFTHS * row + (fifthOf[(starts[place] ?? 0) + k] ?? 0);
    const adults = places[place]?.adults[k] ?? 0;
    for (const [name, { by }] of asked) {
      const value = table.columns[name]?.[at] ?? NaN;
      const weight = adults * (by === 'adults' ? 1 : (table.columns[by]?.[at] ?? NaN));
      const one = sums.get(name);
      // Where nobody is counted there is nothing to be read.
      if (one === undefined || !Number.isFinite(value) || !(weight > 0)) continue;
      one.sums[into] = (one.sums[into] ?? 0) + weight * value;
      one.weights[into] = (one.weights[into] ?? 0) + weight;
    }
  }
  const counts = (weigh: (place: number, k: number) => number): readonly number[] => {
    const found = new Float64Array(FIFTHS);
    places.forEach(({ codes }, place) =>
      codes.forEach((_, k) => {
        const fifth = fifthOf[(starts[place] ?? 0) + k] ?? 0;
        found[fifth] = (found[fifth] ?? 0) + weigh(place, k);
      }),
    );
    return [...found];
  };
  return {
    ok: true,
    value: {
      adults: counts((place, k) => places[place]?.adults[k] ?? 0),
      neighbourhoods: counts(() => 1),
      sumsOf(outcome, arm) {
        const one = sums.get(outcome);
        if (one === undefined) return null;
        return Array.from({ length: FIFTHS }, (_, fifth) => sumsOfFifth(one, { arm, fifth, placed }));
      },
    },
  };
}

interface Of {
  readonly arm: PlaceArm;
  readonly fifth: number;
  readonly placed: SweepPlaces;
}

/** The sums of one fifth over places; a place with several runs counts by their mean. */
function sumsOfFifth({ sums, weights }: PlaceSums, { arm, fifth, placed: { places, placeOf } }: Of): FifthSums {
  const [now, before] = [emptySums(places.length), emptySums(places.length)];
  const runs = new Int32Array(places.length);
  for (const { row, base } of arm.rows) {
    const pair = [row, ...(base === null ? [] : [base])].map((one) => FIFTHS * one + fifth);
    if (!pair.every((one) => (weights[one] ?? 0) > 0)) continue;
    const place = placeOf[row] ?? 0;
    runs[place] = (runs[place] ?? 0) + 1;
    pair.forEach((one, n) => {
      const into = n === 0 ? now : before;
      into.sums[place] = (into.sums[place] ?? 0) + (sums[one] ?? NaN);
      into.weights[place] = (into.weights[place] ?? 0) + (weights[one] ?? NaN);
    });
  }
  for (const one of [now, before]) averaged(one, runs);
  return { now, before: arm.baseline === null ? null : before };
}

/** The fifth of every neighbourhood of the country, place after place, and where each place begins. */
function fifthOfAll({ places }: SweepPlaces): { readonly fifthOf: Int8Array; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let next = 0;
  for (const { codes } of places) {
    starts.push(next);
    next += codes.length;
  }
  const sizes = Int32Array.from(places.flatMap(({ adults }) => adults));
  const deprivation = places.flatMap((place) => place.deprivation);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return { fifthOf: fifthsByDeprivation(deprivation, sizes, all), starts };
}
