import { openAtlas } from '#scenarios/node';
import { isGroup, placeGroup, type PlaceGroup } from '#scenarios';
import { placeHash, type Checked, type Issue, type Place } from '#sim';
import { keptFiles } from '../disk/keptFiles.ts';
import { openExperiment } from '../disk/readExperimentFile.ts';
import { storePaths } from '../disk/storePaths.ts';
import type { SweepResults } from './openResults.ts';

/** The name of the factor whose levels are places. */
export const PLACE_FACTOR = 'place';

/** The places of a sweep in which place is a factor. */
export interface SweepPlaces {
  /** In the order in which they are met in the table of runs. */
  readonly places: readonly Place[];
  /** Kind or county of each; null where its code says none. */
  readonly groups: readonly (PlaceGroup | null)[];
  /** For each row of the table of runs, the number of its place. */
  readonly placeOf: Int32Array;
}

/** Whether a sweep has places to compare. */
export function hasPlaces({ essence }: Pick<SweepResults, 'essence'>): boolean {
  return essence.factors.some(({ name }) => name === PLACE_FACTOR);
}

/**
 * The places whose names stand in the table of runs, as they were run: shipped ones from the package, others from the files that the folder
 * keeps. One that is not there, or has other figures than it was run with, is refused, all at once.
 */
export async function sweepPlaces(results: SweepResults): Promise<Checked<SweepPlaces>> {
  const column = results.runs.factors[PLACE_FACTOR];
  if (column === undefined || column instanceof Float64Array) return { ok: false, issues: [noPlaces(results)] };
  const names = [...new Set(column.map((name) => name ?? ''))];
  const number = new Map(names.map((name, n) => [name, n]));
  const atlas = openAtlas();
  const shipped = new Map(
    names.flatMap((name) => {
      const found = atlas.find(name);
      return found.ok && isAsRun(results, name, found.value) ? [[name, found.value] as const] : [];
    }),
  );
  const kept = shipped.size === names.length ? new Map<string, Place>() : await keptPlaces(results);
  const issues: Issue[] = [];
  const places = names.flatMap((name) => {
    const place = shipped.get(name) ?? kept.get(name);
    if (place !== undefined && isAsRun(results, name, place)) return [place];
    const got = place === undefined && !atlas.find(name).ok ? 'no such place here' : 'other figures';
    issues.push({ field: `place ${name}`, expected: 'the place as it was run', got });
    return [];
  });
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: {
      places,
      groups: places.map(placeGroup),
      placeOf: Int32Array.from(column, (name) => number.get(name ?? '') ?? 0),
    },
  };
}

export function noPlaces({ factors }: Pick<SweepResults, 'factors'>): Issue {
  const names = factors.map(({ name }) => name).join(', ');
  const hint = 'such as place: { all: england } in the experiment';
  return { field: 'method', expected: 'for places a sweep whose factors have place', got: names || 'no factor', hint };
}

/** The manifest holds the hash of every place; folders of older versions may not. */
function isAsRun({ manifest }: SweepResults, name: string, place: Place): boolean {
  const places = isGroup(manifest.experiment) ? manifest.experiment['places'] : undefined;
  const hash = isGroup(places) ? places[name] : undefined;
  return hash === undefined || hash === placeHash(place);
}

async function keptPlaces({ dir, manifest }: SweepResults): Promise<ReadonlyMap<string, Place>> {
  const files = keptFiles({ dir, manifest });
  const opened = await openExperiment(storePaths.experiment(dir), openAtlas(), manifest.format, files);
  return opened.ok ? opened.value.places : new Map();
}
