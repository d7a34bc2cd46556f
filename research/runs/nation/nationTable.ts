import type { Country } from '#sim';
import type { CountsBy } from './combining.ts';
import type { PlaceColumns } from './groupFindings.ts';

/** A number, or null where there is none to read. */
type Reading = number | null;

/** The results of a whole country in a file that a page can load: every place under every base, rounded to six digits. */
export interface NationTable {
  readonly format: 1;
  readonly country: Country;
  readonly title: string;
  /** Version of the model, and of the program. */
  readonly model: number;
  readonly version: string;
  readonly seed: string;
  readonly replicates: number;
  /** `adults`: every one is simulated. Else so many adults for each citizen, or so many citizens in each place; null: as many as the model takes. */
  readonly size: 'adults' | { readonly oneIn: number } | { readonly citizens: number } | null;
  /** When the runs were begun, ISO 8601. */
  readonly made: string;
  /** SHA-256 of the experiment, and of the table of outcomes it was made from. */
  readonly experiment: string;
  readonly outcomes: string;
  /** Where the figures of the places are from, of which date, with the licence. */
  readonly source: string;
  readonly runs: number;
  readonly failed: number;
  /** What is compared, the one in place first; `preset`: the preset that it is, where it is one. */
  readonly bases: readonly { readonly name: string; readonly preset: string | null }[];
  readonly months: readonly number[];
  readonly metrics: readonly string[];
  readonly places: {
    readonly codes: readonly string[];
    readonly names: readonly string[];
    readonly adults: readonly number[];
    readonly neighbourhoods: readonly number[];
    /** Mean over the adults of the place, 0 least to 1 most; null where it was not measured. */
    readonly deprivation: readonly Reading[];
  };
  /** By base, month, metric and place. */
  readonly values: readonly (readonly (readonly (readonly Reading[])[])[])[];
  /** Null where deprivation was not measured in every place. */
  readonly fifths: NationFifths | null;
}

/** Neighbourhoods of the whole country by deprivation, in fifths of its adults from the least deprived. */
export interface NationFifths {
  readonly adults: readonly number[];
  readonly neighbourhoods: readonly number[];
  /** Those of the table’s metrics that are read by neighbourhood. */
  readonly metrics: readonly string[];
  /** By base, month, metric and fifth. */
  readonly means: readonly (readonly (readonly (readonly Reading[])[])[])[];
  /** Half of the 95% interval over places of the difference from the first base; null for the first. */
  readonly reaches: readonly (readonly (readonly (readonly Reading[])[])[])[];
}

export interface NationAsked {
  readonly metric: string;
  readonly month: number;
  readonly base: number;
  /** Null: its level. */
  readonly against: number | null;
}

/** One metric of a country's places, as it is put together: by adults, or what it counts by where that is in the table. */
export function nationColumns(
  table: NationTable,
  { metric, month, base, against }: NationAsked,
  by: CountsBy,
): PlaceColumns {
  const at = table.months.indexOf(month);
  const column = (one: number, name: string): readonly Reading[] =>
    table.values[one]?.[at]?.[table.metrics.indexOf(name)] ?? [];
  const sumsOf = (one: number): PlaceColumns['now'] => {
    const values = column(one, metric);
    const weights = by === 'adults' ? null : column(one, by);
    const sums = new Float64Array(table.places.adults.length);
    const counted = new Float64Array(sums.length);
    table.places.adults.forEach((adults, place) => {
      const value = values[place] ?? null;
      const weight = adults * (weights === null ? 1 : (weights[place] ?? 0));
      if (value === null || !(weight > 0)) return;
      sums[place] = weight * value;
      counted[place] = weight;
    });
    return { sums, weights: counted };
  };
  return { outcome: metric, now: sumsOf(base), before: against === null ? null : sumsOf(against) };
}
