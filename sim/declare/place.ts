/** Countries with places, evidence and parameters of their own. */
export const COUNTRIES = ['norway', 'denmark', 'england'] as const;

/** A country with places of its own. */
export type Country = (typeof COUNTRIES)[number];

/** A municipality as columns over its K neighbourhoods, as the model needs it. Plain data, safe to send to a worker. */
export interface Place {
  /** Stable key, such as the district's official code. */
  readonly code: string;
  readonly name: string;
  readonly country: Country;
  /** Code of each neighbourhood: its residents' luck is tied to it, so it must not change when others do. */
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Residents of 16 and over, at least 1 each. */
  readonly adults: readonly number[];
  /** 0 least deprived to 1 most deprived, as a share of the country's areas. */
  readonly deprivation: readonly number[];
  /** `synthetic`: no measured deprivation exists here; a documented gradient stands in and every output says so. */
  readonly deprivationSource: 'measured' | 'synthetic';
  /** True for a made-up town: its gradient is part of its design, so deprivation fifths are read although synthetic. */
  readonly invented?: boolean;
  /** Where the numbers come from, with the licence. */
  readonly source: string;
  /** Yearly spend of the anchor institutions in pounds; left out: anchorSpendPerAdult counts. */
  readonly anchorSpend?: number;
  /** Share of that spend with suppliers in the town and in the region (town included) at the start. */
  readonly localShareTown?: number;
  readonly localShareRegion?: number;
}
