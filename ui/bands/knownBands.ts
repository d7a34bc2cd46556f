import type { BandTable, RunSize } from '#runs';
import type { Country } from '#sim';
import { fingerprintOf, type ComparisonData } from '../state/comparisonData.ts';

/** Bands that were measured, for the strategies whose first run has these fingerprints; the first is what the others are compared with. */
export interface KnownBands {
  readonly fingerprints: readonly string[];
  readonly table: BandTable;
  readonly country: Country;
  /** How many were simulated in every run. */
  readonly size: RunSize;
  readonly samples: readonly { readonly accepted: number; readonly confirmed: number }[];
  readonly beliefs: number;
  readonly seeds: number;
  /** Published findings that read each figure; null where they were not looked up. */
  readonly patterns: Readonly<Record<string, FigurePatterns>> | null;
}

export interface FigurePatterns {
  readonly reads: number;
  readonly held: number;
  readonly failed: readonly string[];
}

/** Where in what is known a strategy of the comparison stands, compared with its first; null where it was not measured. */
export function placeIn(
  known: readonly KnownBands[],
  { strategies }: ComparisonData,
  strategy: number,
): { readonly bands: KnownBands; readonly strategy: number } | null {
  const [base, own] = [strategies[0], strategies[strategy]].map((one) =>
    one === undefined ? null : fingerprintOf(one),
  );
  if (base === null || base === undefined || own === null || own === undefined) return null;
  for (const bands of known) {
    const found = bands.fingerprints.indexOf(own);
    if (bands.fingerprints[0] === base && found > 0) return { bands, strategy: found };
  }
  return null;
}
