import type { Checked, Country, Place } from '#sim';
import type { ExperimentFiles } from './experimentFiles.ts';
import type { PlaceFinder } from './scenarioLayers.ts';

/** A finder that looks each place up once and remembers it, so that an experiment carries its places with it. */
export interface RememberedPlaces extends PlaceFinder {
  readonly found: ReadonlyMap<string, Place>;
  placesIn(country: Country): readonly string[];
}

/** Places of the atlas by name, and places in CSV files by their path, each looked up once. */
export function rememberPlaces(atlas: PlaceFinder, files: ExperimentFiles | undefined): RememberedPlaces {
  const answers = new Map<string, Checked<Place>>();
  const found = new Map<string, Place>();
  return {
    found,
    placesIn: (country) => atlas.placesIn?.(country) ?? [],
    find(name) {
      const known = answers.get(name);
      if (known !== undefined) return known;
      const answer = !/\.csv$/i.test(name) ? atlas.find(name) : files === undefined ? noFiles(name) : files.place(name);
      answers.set(name, answer);
      if (answer.ok) found.set(name, answer.value);
      return answer;
    },
  };
}

function noFiles(name: string): Checked<Place> {
  const hint = 'files are read beside an experiment that is a file itself';
  const issue = { field: 'place', expected: 'the name or code of a built-in place', got: name, hint };
  return { ok: false, issues: [issue] };
}

/** The places that an experiment carries; every name in it has been found before. */
export function knownPlaces(places: ReadonlyMap<string, Place>): PlaceFinder {
  return {
    find(name) {
      const place = places.get(name);
      if (place !== undefined) return { ok: true, value: place };
      return { ok: false, issues: [{ field: 'place', expected: 'a place of the experiment', got: name }] };
    },
  };
}
