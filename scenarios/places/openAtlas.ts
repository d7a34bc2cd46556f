import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COUNTRIES } from '#sim';
import { createAtlas, type Atlas } from './atlas.ts';
import { packageFolder } from './packageFolder.ts';
import type { PackedCountry } from './packedPlaces.ts';

/** The atlas of the packaged places. Their files are read when a place or the list is first asked for. */
export function openAtlas(): Atlas {
  let opened: Atlas | undefined;
  const open = (): Atlas => (opened ??= createAtlas(COUNTRIES.map(readCountry)));
  return {
    get names() {
      return open().names;
    },
    find: (name) => open().find(name),
    placesIn: (country) => open().placesIn(country),
    suggestions: (name) => open().suggestions(name),
  };
}

function readCountry(country: string): PackedCountry {
  const file = join(packageFolder(), 'scenarios', 'places', `${country}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as PackedCountry;
}
