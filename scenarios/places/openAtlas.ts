import { existsSync, readFileSync } from 'node:fs';
import { COUNTRIES } from '#sim';
import { createAtlas, type Atlas } from './atlas.ts';
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
  return JSON.parse(readFileSync(new URL(`${country}.json`, placesFolder()), 'utf8')) as PackedCountry;
}

/** The data are not copied into dist/: seen from there they are three folders up, from the sources beside this file. */
function placesFolder(): URL {
  const beside = new URL('./england.json', import.meta.url);
  return new URL(existsSync(beside) ? './' : '../../../scenarios/places/', import.meta.url);
}
