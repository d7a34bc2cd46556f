import type { Country, Place } from '#sim';
import { syntheticGradient } from './syntheticGradient.ts';

/** The built-in places of one country, as they ship in `scenarios/places/<country>.json`. */
export interface PackedCountry {
  readonly country: Country;
  /** Where the numbers come from, with the licence. */
  readonly source: string;
  /** Areas in the whole country that `ranks` run over, 1 the most deprived. */
  readonly rankedAreas?: number;
  readonly places: readonly PackedPlace[];
}

export interface PackedPlace {
  readonly code: string;
  readonly name: string;
  /** Only where it differs from the country's. */
  readonly source?: string;
  /** Residents of 16 and over per neighbourhood. */
  readonly adults: readonly number[];
  /** Measured: the country's rank of each neighbourhood. Without ranks the place's deprivation is synthetic. */
  readonly ranks?: readonly number[];
  /** Where neither ranks nor the even gradient apply: made up, unless `measured`. */
  readonly deprivation?: readonly number[];
  readonly measured?: true;
  /** Left out in equal parts, which are numbered. */
  readonly areas?: AreaList | EnglishAreas;
  readonly anchorSpend?: number;
  readonly localShareTown?: number;
  readonly localShareRegion?: number;
  /** A made-up town, whose gradient is part of its design. */
  readonly invented?: true;
}

/** Neighbourhoods with names of their own. */
export interface AreaList {
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

/** English neighbourhoods (lower-layer super output areas, E01 and six digits) in the order of their codes. */
export interface EnglishAreas {
  /** The six digits, each as the difference from the one before. */
  readonly steps: readonly number[];
  /** Neighbouring areas of one name: what their names share, then the four characters of each (`001A`) in a row. */
  readonly runs: readonly (readonly [stem: string, ends: string])[];
}

/** The place as the model needs it. */
export function unpackPlace(packed: PackedPlace, { country, source, rankedAreas }: PackedCountry): Place {
  const { code, name, adults, ranks, deprivation, measured, anchorSpend, localShareTown, localShareRegion, invented } =
    packed;
  return {
    code,
    name,
    country,
    ...areaList(packed),
    adults,
    // Share of the country's areas that are less deprived: rank r of n leaves n - r of them, and half of itself.
    deprivation:
      ranks?.map((rank) => 1 - (rank - 0.5) / (rankedAreas ?? NaN)) ?? deprivation ?? syntheticGradient(adults.length),
    deprivationSource: ranks !== undefined || measured ? 'measured' : 'synthetic',
    source: packed.source ?? source,
    ...(anchorSpend !== undefined && { anchorSpend }),
    ...(localShareTown !== undefined && { localShareTown }),
    ...(localShareRegion !== undefined && { localShareRegion }),
    ...(invented !== undefined && { invented }),
  };
}

function areaList({ code, name, adults, areas }: PackedPlace): AreaList {
  if (areas === undefined) {
    return {
      codes: adults.map((_, k) => `${code}-${String(k + 1).padStart(2, '0')}`),
      names: adults.map((_, k) => `${name} ${k + 1}`),
    };
  }
  if ('codes' in areas) return areas;
  let number = 0;
  return {
    codes: areas.steps.map((step) => `E01${String((number += step)).padStart(6, '0')}`),
    names: areas.runs.flatMap(([stem, ends]) => (ends.match(/.{4}/g) ?? []).map((end) => `${stem} ${end}`)),
  };
}

/** The file's text: one place per line, so that a change shows as one line. */
export function packedText({ places, ...country }: PackedCountry): string {
  const head = JSON.stringify(country).slice(0, -1);
  return `${head},"places":[\n${places.map((place) => JSON.stringify(place)).join(',\n')}\n]}\n`;
}
