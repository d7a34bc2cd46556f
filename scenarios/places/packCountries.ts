import { packDenmark } from './packDenmark.ts';
import { packedText } from './packedPlaces.ts';
import { packEngland } from './packEngland.ts';
import { packNorway } from './packNorway.ts';

/** The texts of the source tables in `scenarios/places/sources/`. */
export interface PlaceSources {
  readonly englishNeighbourhoods: string;
  readonly norwegianMunicipalities: string;
  readonly norwegianDistricts: string;
  readonly osloIncomes: string;
}

/** The shipped place data, as [country, text of `<country>.json`]. The same sources give the same bytes. */
export function packCountries(sources: PlaceSources): (readonly [country: string, text: string])[] {
  return [
    packNorway(sources.norwegianMunicipalities, sources.norwegianDistricts, sources.osloIncomes),
    packDenmark(),
    packEngland(sources.englishNeighbourhoods),
  ].map((packed) => [packed.country, packedText(packed)]);
}
