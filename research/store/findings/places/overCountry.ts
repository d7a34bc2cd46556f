import { groupFindings, type Combining, type GroupFinding } from '#runs';
import type { AskedOutcome } from '../analysisRequest.ts';
import type { SweepPlaces } from '../sweepPlaces.ts';
import { isReadByNeighbourhood, type CountryFifths, type FifthSums } from './countryFifths.ts';
import type { PlaceArm } from './placeArms.ts';
import { adultsOf, placeColumns, type PlaceValues } from './placeColumns.ts';

/** What one outcome is over the places of a country under one arm. */
export interface OverCountry {
  readonly outcome: AskedOutcome;
  readonly combining: Combining;
  readonly arm: PlaceArm;
  readonly values: PlaceValues;
  /** All places together, then the groups in the order of `groups`. */
  readonly findings: readonly GroupFinding[];
  /**
   * All neighbourhoods together, then the fifths of the country from the least deprived; null where fifths are not told or the outcome is
   * not read by neighbourhood.
   */
  readonly fifths: readonly GroupFinding[] | null;
}

/** Groups of places in the order of their keys. */
export interface CountryGroups {
  readonly by: 'kind' | 'county';
  readonly labels: readonly string[];
  /** The group of each place, from 0. */
  readonly groupOf: readonly number[];
}

/** The groups of places by kind or county; null where a place has none, or not all are put together in one way. */
export function countryGroups({ groups }: Pick<SweepPlaces, 'groups'>): CountryGroups | null {
  const [first] = groups;
  if (first === undefined || first === null) return null;
  const known = groups.filter((group) => group !== null);
  if (known.length < groups.length || known.some(({ by }) => by !== first.by)) return null;
  const keys = [...new Set(known.map(({ key }) => key))].sort();
  return {
    by: first.by,
    labels: keys.map((key) => known.find((group) => group.key === key)?.label ?? key),
    groupOf: known.map(({ key }) => keys.indexOf(key)),
  };
}

interface Asked {
  readonly outcome: AskedOutcome;
  readonly combining: Combining;
  readonly byRun: Readonly<Record<string, Float64Array>>;
  readonly placed: SweepPlaces;
  readonly groups: CountryGroups | null;
  readonly fifths: CountryFifths | null;
  readonly confidence: number;
}

/** Everything that is told of one outcome under one arm. */
export function overCountry(arm: PlaceArm, asked: Asked): OverCountry {
  const { outcome, combining, placed, groups, fifths, confidence } = asked;
  const values = placeColumns(arm, { ...asked, outcome: outcome.name });
  const adults = placed.places.map(adultsOf);
  const times = combining.total?.times ?? null;
  const sums = isReadByNeighbourhood(outcome.name) ? (fifths?.sumsOf(outcome.name, arm) ?? null) : null;
  const fifthFinding = ({ now, before }: FifthSums, group: number): GroupFinding[] =>
    groupFindings({ outcome: outcome.name, now, before }, { groupOf: [], groups: 0, adults, confidence, times }).map(
      (finding) => ({
        ...finding,
        group,
        // Of a place only those who live in the fifth.
        adults: group < 0 ? (fifths?.adults ?? []).reduce((sum, one) => sum + one, 0) : (fifths?.adults[group] ?? 0),
      }),
    );
  return {
    outcome,
    combining,
    arm,
    values,
    findings: groupFindings(values, {
      groupOf: groups?.groupOf ?? [],
      groups: groups?.labels.length ?? 0,
      adults,
      confidence,
      times,
    }),
    fifths: sums === null ? null : [allFifths(sums), ...sums].flatMap((one, n) => fifthFinding(one, n - 1)),
  };
}

function allFifths(sums: readonly FifthSums[]): FifthSums {
  const [first] = sums;
  const joined = (part: 'sums' | 'weights', of: (one: FifthSums) => FifthSums['before']): Float64Array =>
    Float64Array.from({ length: first?.now.weights.length ?? 0 }, (_, place) =>
      sums.reduce((sum, one) => sum + (of(one)?.[part][place] ?? 0), 0),
    );
  const both = (of: (one: FifthSums) => FifthSums['before']) => ({
    sums: joined('sums', of),
    weights: joined('weights', of),
  });
  return {
    now: both(({ now }) => now),
    before: first === undefined || first.before === null ? null : both(({ before }) => before),
  };
}
