import type { PackedCountry } from './packedPlaces.ts';
import { equalParts } from './packNorway.ts';

/** Aarhus by its size alone: 350,000 residents in 40 equal parts. */
export function packDenmark(): PackedCountry {
  return {
    country: 'denmark',
    source: 'synthetic: 350,000 residents (a round figure for Aarhus in 2020), adults = .82 of them, in 40 equal parts',
    places: [{ code: '751', name: 'Aarhus', adults: equalParts(350_000) }],
  };
}
