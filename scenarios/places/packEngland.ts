import type { EnglishAreas, PackedCountry, PackedPlace } from './packedPlaces.ts';
import { sourceCount, sourceTable } from './sourceTable.ts';

const COLUMNS = ['lsoa_code', 'lsoa_name', 'district_code', 'district', 'imd_rank', 'population_16_plus'] as const;
type Area = Record<(typeof COLUMNS)[number], string>;

const SOURCE =
  'English Indices of Deprivation 2019 (MHCLG), populations of 2015 without prisoners; Open Government Licence v3.0';

/** Official names with a comma, which the source table has lost. */
const NAMES_WITH_COMMA: Readonly<Record<string, string>> = {
  E06000010: 'Kingston upon Hull, City of',
  E06000019: 'Herefordshire, County of',
  E06000023: 'Bristol, City of',
  E06000058: 'Bournemouth, Christchurch and Poole',
};

/** Preston's anchor institutions, 2012/13: spend in pounds a year, shares with Preston and with Lancashire. */
const PRESTON = {
  source: `${SOURCE}. Anchor institutions: CLES 2015 (Jackson and McInroy)`,
  anchorSpend: 750_000_000,
  localShareTown: 0.05,
  localShareRegion: 0.39,
};

/** Every English district with its neighbourhoods, ranked by the Index of Multiple Deprivation. */
export function packEngland(neighbourhoods: string): PackedCountry {
  const areas = sourceTable(neighbourhoods, COLUMNS).sort((a, b) => compare(a.lsoa_code, b.lsoa_code));
  const districts = new Map<string, Area[]>();
  for (const area of areas) {
    const district = districts.get(area.district_code);
    if (district === undefined) districts.set(area.district_code, [area]);
    else district.push(area);
  }
  return {
    country: 'england',
    source: SOURCE,
    rankedAreas: areas.length,
    places: [...districts].map(([code, list]) => packDistrict(code, list)).sort((a, b) => compare(a.name, b.name)),
  };
}

function packDistrict(code: string, areas: readonly Area[]): PackedPlace {
  return {
    code,
    name: NAMES_WITH_COMMA[code] ?? areas[0]?.district ?? code,
    ...(code === 'E07000123' && PRESTON),
    adults: areas.map((area) => sourceCount(area.population_16_plus, area.lsoa_code)),
    ranks: areas.map((area) => sourceCount(area.imd_rank, area.lsoa_code)),
    areas: packAreas(areas),
  };
}

function packAreas(areas: readonly Area[]): EnglishAreas {
  const steps: number[] = [];
  const runs: [stem: string, ends: string][] = [];
  let before = 0;
  for (const { lsoa_code, lsoa_name } of areas) {
    const [, digits] = /^E01(\d{6})$/.exec(lsoa_code) ?? [];
    const [, stem, end] = /^(.+) (\d{3}[A-Z])$/.exec(lsoa_name) ?? [];
    if (digits === undefined || stem === undefined || end === undefined || Number(digits) === before) {
      throw new Error(`${lsoa_code} ${lsoa_name}: expected a new code E01… and a name ending as in "001A"`);
    }
    steps.push(Number(digits) - before);
    before = Number(digits);
    // Districts merged since 2011 keep the old districts' names in their neighbourhoods: one run per old district.
    const run = runs.at(-1);
    if (run !== undefined && run[0] === stem) run[1] += end;
    else runs.push([stem, end]);
  }
  return { steps, runs };
}

/** By code units: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
