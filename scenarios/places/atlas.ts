import { issueAt, nearestName, unplaced, type Checked, type Country, type Issue, type Place, type Said } from '#sim';
import { say } from '../written/phrases.ts';
import { ALIASES } from './aliases.ts';
import { unpackPlace, type PackedCountry, type PackedPlace } from './packedPlaces.ts';
import { placeKey, placeWords } from './placeKey.ts';

export type { PackedCountry } from './packedPlaces.ts';

/** The place of a scenario that names none. */
export const DEFAULT_PLACE = 'Mellomby';

/** The built-in places, by name. */
export interface Atlas {
  /** Official names, by country and alphabet; the default place comes first. */
  readonly names: readonly string[];
  /** Official names of a country's municipalities, without what is made up. */
  placesIn(country: Country): readonly string[];
  /**
   * The place of that name, of that official code, or of another name in use. Case, accents and punctuation do not
   * count. A name that is not known, or that several places share, is refused with the names that may be meant.
   */
  find(name: string): Checked<Place>;
  /** Official names that may be meant by one that finds no place, or that several places share; at most five. */
  suggestions(name: string): readonly string[];
}

interface Entry {
  readonly packed: PackedPlace;
  readonly country: PackedCountry;
}

/** An atlas of the countries' shipped data (`scenarios/places/<country>.json`, parsed). */
export function createAtlas(countries: readonly PackedCountry[]): Atlas {
  const entries = countries.flatMap((country) => country.places.map((packed): Entry => ({ packed, country })));
  const names = entries.map(({ packed }) => packed.name);
  const official = new Map<string, Entry>();
  const others = new Map<string, Entry[]>();
  for (const entry of entries) {
    official.set(placeKey(entry.packed.code), entry).set(placeKey(entry.packed.name), entry);
    for (const name of otherNames(entry.packed)) {
      const key = placeKey(name);
      others.set(key, [...(others.get(key) ?? []), entry]);
    }
  }

  function matches(name: string): readonly Entry[] {
    const key = placeKey(name);
    const entry = official.get(key);
    return entry === undefined ? (others.get(key) ?? []) : [entry];
  }

  /** Places with the written words in their name, or else the one whose name is nearest. */
  function suggestions(name: string): readonly string[] {
    const words = placeWords(name);
    if (words === '') return [];
    const containing = names.filter((known) => ` ${placeWords(known)} `.includes(` ${words} `));
    if (containing.length > 0) return containing.slice(0, 5);
    // Of one or two letters everything short is near.
    const nearest = words.length < 3 ? undefined : nearestName(placeKey(name), [...official.keys(), ...others.keys()]);
    return nearest === undefined ? [] : matches(nearest).map(({ packed }) => packed.name);
  }

  function unknown(name: string): Issue {
    const meant = /\.csv$/i.test(name) ? null : suggestions(withoutOffice(name));
    const hint = meant === null ? say.ownFile() : meant.length > 0 ? say.didYouMean(meant) : say.listPlaces();
    return issueAt('place', unplaced({ expected: say.placeName(), got: shortened(name), hint }));
  }

  return {
    names,
    placesIn: (wanted) =>
      entries
        .filter(({ packed, country }) => country.country === wanted && packed.invented !== true)
        .map(({ packed }) => packed.name),
    suggestions(name) {
      const shared = matches(withoutOffice(name));
      return shared.length > 1 ? shared.slice(0, 5).map(({ packed }) => packed.name) : suggestions(withoutOffice(name));
    },
    find(name) {
      const exact = matches(name);
      const found = exact.length > 0 ? exact : matches(withoutOffice(name));
      const [first, ...more] = found;
      if (first === undefined) return { ok: false, issues: [unknown(name)] };
      if (more.length === 0) return { ok: true, value: unpackPlace(first.packed, first.country) };
      const hint = say.didYouMean(found.map(({ packed }) => packed.name));
      const got = say.shared(name, found.length);
      return { ok: false, issues: [issueAt('place', unplaced({ expected: say.onePlace(), got, hint }))] };
    },
  };
}

function shortened(name: string): string | Said {
  if (name.trim() === '') return say.nothing();
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

/** `Wigan Council`, `Halden kommune`: the office, not the place. */
function withoutOffice(name: string): string {
  return placeWords(name).replace(/ (kommune|municipality|((city|borough|district|county) )?council)$/, '');
}

/** Aliases, each part of a double name (`Fauske - Fuosko`), and a name without its county (`Våler (Viken)`). */
function otherNames({ code, name }: PackedPlace): readonly string[] {
  const withoutCounty = name.replace(/ \(.*\)$/, '');
  const parts = withoutCounty.split(' - ');
  return [...(ALIASES[code] ?? []), ...(parts.length > 1 || withoutCounty !== name ? parts : [])];
}
