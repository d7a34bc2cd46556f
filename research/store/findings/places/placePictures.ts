import { betterSign, isShare, rankedPlaces, type GroupFinding } from '#runs';
import type { Place } from '#sim';
import { honestDecimals, plainNumber, type PictureAxis } from '#pictures';
import type { ResultPicture } from '../analysisResult.ts';
import type { CountryGroups, OverCountry } from './overCountry.ts';
import { endsName, FIFTH_LABELS, GROUP_WORDS } from './placeTables.ts';

interface Around {
  readonly places: readonly Place[];
  readonly groups: CountryGroups | null;
}

/** Every place as a dot, in a row for each kind or county, with the middle one. */
export function stripPicture(one: OverCountry, { places, groups }: Around): ResultPicture {
  const { outcome, findings } = one;
  const [nation, ...others] = findings;
  const rows = groups === null ? (nation === undefined ? [] : [nation]) : others;
  const labelOf = ({ group }: GroupFinding): string => (group < 0 ? 'all places' : (groups?.labels[group] ?? ''));
  const decimals = honestDecimals(nation?.byPlace ?? []);
  const told = rows.map(
    (finding) => `${labelOf(finding)} (${finding.places}): ${plainNumber(finding.quantiles[1] ?? NaN, decimals)}`,
  );
  const ranked = nation === undefined ? [] : rankedPlaces(nation, 1);
  const [high, low] = [ranked[0], ranked.at(-1)];
  const at = (place: number | undefined): string =>
    place === undefined ? '' : `${places[place]?.name} ${plainNumber(nation?.byPlace[place] ?? NaN, decimals)}`;
  return {
    kind: 'strip',
    title: titleOf(one, groups === null ? 'every place' : `every place, ${GROUP_WORDS[groups.by].title.toLowerCase()}`),
    description: `A dot for each of ${ranked.length} places. Middle place of ${told.join('; ')}. Lowest: ${at(low)}; highest: ${at(high)}.`,
    table: 'groups',
    outcome: outcome.name,
    axis: axisOf(one),
    rows: rows.map((finding) => ({
      label: labelOf(finding),
      dots: Array.from(finding.byPlace.keys()).flatMap((place) =>
        Number.isFinite(finding.byPlace[place])
          ? [
              {
                value: finding.byPlace[place] ?? NaN,
                label: places[place]?.name ?? '',
                text: plainNumber(finding.byPlace[place] ?? NaN, decimals),
              },
            ]
          : [],
      ),
      most: finding.quantiles as readonly [number, number, number],
    })),
    line: one.arm.baseline === null ? null : { value: 0, label: 'no difference' },
    key: { dot: 'a place', middle: 'the middle place', most: '10% to 90% of places' },
  };
}

/** Fifths of the country with their intervals over places; nothing where fifths are not told. */
export function fifthPicture(one: OverCountry): readonly ResultPicture[] {
  const { outcome, fifths } = one;
  if (fifths === null) return [];
  const rows = fifths.filter(({ group }) => group >= 0);
  const decimals = honestDecimals(rows.map(({ told }) => told));
  const said = rows.map(
    ({ group, told, low, high }) =>
      `${FIFTH_LABELS[group] ?? ''}: ${plainNumber(told, decimals)}${Number.isNaN(low) ? '' : ` (${plainNumber(low, decimals)} to ${plainNumber(high, decimals)})`}`,
  );
  return [
    {
      kind: 'intervals',
      title: titleOf(one, 'fifths of the country by deprivation'),
      description: `Dots with intervals over places. ${said.join('; ')}.`,
      table: 'fifths',
      outcome: outcome.name,
      axis: axisOf(one),
      series: [one.arm.level ?? 'mean'],
      rows: rows.map(({ group, told, low, high }) => ({
        label: FIFTH_LABELS[group] ?? '',
        values: [{ value: told, low, high }],
      })),
      line: null,
    },
  ];
}

/** The places at either end of the list. */
export function endPicture(one: OverCountry, ends: number, { places }: Around): readonly ResultPicture[] {
  const [nation] = one.findings;
  if (nation === undefined) return [];
  const ranked = rankedPlaces(nation, one.arm.baseline === null ? 1 : betterSign(one.outcome.name));
  const most = ranked.slice(0, ends);
  const least = ranked.slice(Math.max(most.length, ranked.length - ends));
  const decimals = honestDecimals(nation.byPlace);
  const named = (place: number): string =>
    `${places[place]?.name ?? ''} ${plainNumber(nation.byPlace[place] ?? NaN, decimals)}`;
  return [
    {
      kind: 'intervals',
      title: titleOf(one, one.arm.baseline === null ? 'highest and lowest' : 'the places that gain most and least'),
      description: `Most: ${most.slice(0, 3).map(named).join(', ')}.${least.length === 0 ? '' : ` Least: ${least.slice(-3).map(named).join(', ')}.`} One run of a place has no interval.`,
      table: endsName(one.outcome.name),
      outcome: one.outcome.name,
      axis: axisOf(one),
      series: [one.arm.level ?? 'mean'],
      rows: [...most, ...least].map((place) => ({
        label: `${ranked.indexOf(place) + 1}. ${places[place]?.name ?? ''}`,
        values: [{ value: nation.byPlace[place] ?? NaN, low: NaN, high: NaN }],
      })),
      line: null,
    },
  ];
}

function titleOf({ outcome, arm }: OverCountry, what: string): string {
  return arm.baseline === null
    ? `${outcome.label}: ${what}`
    : `${outcome.label}, ${arm.level} less ${arm.baseline}: ${what}`;
}

/** Shares in per cent, their differences in percentage points. */
function axisOf({ outcome, arm }: OverCountry): PictureAxis {
  const compared = arm.baseline !== null;
  const label = compared ? `Difference in ${outcome.label}` : outcome.label;
  if (isShare(outcome.name))
    return compared ? { label, unit: 'percentage points', read: 'points' } : { label, unit: '', read: 'percent' };
  return { label, unit: outcome.unit, ...(compared ? { read: 'difference' } : {}) };
}
