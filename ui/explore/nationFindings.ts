import {
  betterSign,
  combiningOf,
  FIFTHS,
  groupFindings,
  nationColumns,
  rankedPlaces,
  type GroupFinding,
  type NationTable,
  type PlacesFinding,
} from '#runs';
import { placeGroup } from '#scenarios';

/** What is looked at in a country. */
export interface LookingAt {
  readonly metric: string;
  readonly month: number;
  readonly base: number;
  /** Null: its level. */
  readonly against: number | null;
}

/** The kinds or counties of a country’s places, in the order of their keys. */
export interface NationGroups {
  readonly by: 'kind' | 'county';
  readonly keys: readonly string[];
  readonly labels: readonly string[];
  readonly groupOf: readonly number[];
}

/** Of the intervals over places; those of fifths were worked out with it. */
const CONFIDENCE = 0.95;

export function nationGroups({ country, places }: NationTable): NationGroups | null {
  const groups = places.codes.map((code) => placeGroup({ country, code }));
  const known = groups.filter((group) => group !== null);
  const [first] = known;
  if (first === undefined || known.length < groups.length) return null;
  const keys = [...new Set(known.map(({ key }) => key))].sort();
  return {
    by: first.by,
    keys,
    labels: keys.map((key) => known.find((group) => group.key === key)?.label ?? key),
    groupOf: known.map(({ key }) => keys.indexOf(key)),
  };
}

/** All places together, then each group. */
export function nationFindings(
  table: NationTable,
  groups: NationGroups | null,
  looking: LookingAt,
): readonly GroupFinding[] {
  const { by, total } = combiningOf(looking.metric, table.metrics);
  return groupFindings(nationColumns(table, looking, by), {
    groupOf: groups?.groupOf ?? [],
    groups: groups?.labels.length ?? 0,
    adults: table.places.adults,
    confidence: CONFIDENCE,
    times: total?.times ?? null,
  });
}

/** A fifth of the country: what is told of it, with the ends of its interval over places; NaN where there is none. */
export interface FifthReading {
  readonly adults: number;
  readonly mean: number;
  readonly baseline: number;
  readonly told: number;
  readonly low: number;
  readonly high: number;
}

/** Fifths from the least deprived; null where the country has none, or the metric is not read by neighbourhood. */
export function nationFifths(
  { fifths, months }: NationTable,
  { metric, month, base, against }: LookingAt,
): readonly FifthReading[] | null {
  const at = fifths?.metrics.indexOf(metric) ?? -1;
  if (fifths === null || at < 0) return null;
  const m = months.indexOf(month);
  return Array.from({ length: FIFTHS }, (_, fifth) => {
    const mean = fifths.means[base]?.[m]?.[at]?.[fifth] ?? NaN;
    const baseline = against === null ? NaN : (fifths.means[against]?.[m]?.[at]?.[fifth] ?? NaN);
    const told = against === null ? mean : mean - baseline;
    // Intervals are of differences from the first base.
    const reach = against === 0 ? (fifths.reaches[base]?.[m]?.[at]?.[fifth] ?? NaN) : NaN;
    return { adults: fifths.adults[fifth] ?? 0, mean, baseline, told, low: told - reach, high: told + reach };
  });
}

/** Numbers of the places that have a value, the one that gains most first; of levels the highest. */
export function nationRanks(nation: GroupFinding, { metric, against }: LookingAt): readonly number[] {
  return rankedPlaces(nation, against === null ? 1 : betterSign(metric));
}

/** Every metric at one moment, as `tellPlaces` takes it. */
export function nationStoryParts(table: NationTable, { month, base, against }: LookingAt): readonly PlacesFinding[] {
  return table.metrics.flatMap((metric) => {
    const looking = { metric, month, base, against };
    const [nation] = nationFindings(table, null, looking);
    if (nation === undefined || nation.places === 0) return [];
    const fifths = nationFifths(table, looking);
    return [{ outcome: metric, nation, fifths: fifths?.map(({ told }) => ({ told })) ?? null }];
  });
}
