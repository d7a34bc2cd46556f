import { betterSign, mattersOf, PLACE_SHARES, rankedPlaces, type GroupFinding } from '#runs';
import type { Place } from '#sim';
import { honestDecimals, percent } from '#pictures';
import type { ResultCell, ResultColumn, ResultTable } from '../analysisResult.ts';
import type { CountryGroups, OverCountry } from './overCountry.ts';
import { adultsOf } from './placeColumns.ts';

interface Around {
  readonly places: readonly Place[];
  readonly groups: CountryGroups | null;
  readonly confidence: number;
}

/** What the ways to put places together are called. */
export const GROUP_WORDS = {
  kind: { one: 'Kind of authority', title: 'By kind of authority' },
  county: { one: 'County', title: 'By county' },
} as const;

export const FIFTH_LABELS = [
  'fifth 1, least deprived',
  'fifth 2',
  'fifth 3',
  'fifth 4',
  'fifth 5, most deprived',
] as const;

/** All places together, and each kind or county. */
export function groupTable(found: readonly OverCountry[], { groups, confidence }: Around): ResultTable {
  const words = groups === null ? null : GROUP_WORDS[groups.by];
  const labelOf = (group: number): string => (group < 0 ? 'all places' : (groups?.labels[group] ?? ''));
  return findingTable(found, {
    name: 'groups',
    title: withArms(words?.title ?? 'All places together', found),
    groupLabel: words?.one ?? 'Places',
    labelOf,
    findingsOf: ({ findings }) => findings,
    confidence,
  });
}

/** All places together, an outcome a line: what is read before anything is taken apart. */
export function countryTable(found: readonly OverCountry[], { confidence }: Around): ResultTable {
  const { columns, rows, ...table } = findingTable(found, {
    name: 'country',
    title: withArms('All places together', found),
    groupLabel: '',
    labelOf: () => '',
    findingsOf: ({ findings }) => findings.filter(({ group }) => group < 0),
    confidence,
  });
  const kept = columns.flatMap(({ name }, n) => (['group', 'adults'].includes(name) ? [] : [n]));
  return {
    ...table,
    readBy: 'people',
    columns: kept.map((n) => columns[n] as ResultColumn),
    rows: rows.map((cells) => [labelled(found, cells[0]), ...kept.slice(1).map((n) => cells[n] ?? null)]),
  };
}

function labelled(found: readonly OverCountry[], name: ResultCell | undefined): ResultCell {
  return found.find(({ outcome }) => outcome.name === name)?.outcome.label ?? name ?? null;
}

/** Fifths of the country by deprivation. */
export function fifthTable(found: readonly OverCountry[], { confidence }: Around): ResultTable {
  return findingTable(
    found.filter(({ fifths }) => fifths !== null),
    {
      name: 'fifths',
      title: withArms('By fifth of the country’s adults, neighbourhoods ordered by deprivation', found),
      groupLabel: 'Fifth',
      labelOf: (group) => (group < 0 ? 'all fifths' : (FIFTH_LABELS[group] ?? '')),
      findingsOf: ({ fifths }) => fifths ?? [],
      confidence,
    },
  );
}

function isCompared(found: readonly OverCountry[]): boolean {
  return found.some(({ arm }) => arm.baseline !== null);
}

/** The one level that is compared with another; null where there are several, or none. */
function onlyLevel(found: readonly OverCountry[]): string | null {
  const levels = new Set(found.map(({ arm }) => arm.level));
  return levels.size === 1 ? (found[0]?.arm.level ?? null) : null;
}

/** A title with what is compared behind it. */
export function withArms(title: string, found: readonly OverCountry[]): string {
  const levels = [...new Set(found.flatMap(({ arm }) => (arm.level === null ? [] : [arm.level])))];
  const baseline = found[0]?.arm.baseline ?? null;
  return baseline === null ? title : `${title}: ${levels.join(', ')} against ${baseline}`;
}

/** Stands where several levels are compared; of one the title says it. */
const LEVEL: ResultColumn = { name: 'level', label: 'Level', format: 'text' };

interface FindingTable {
  readonly name: string;
  readonly title: string;
  readonly groupLabel: string;
  readonly labelOf: (group: number) => string;
  readonly findingsOf: (one: OverCountry) => readonly GroupFinding[];
  readonly confidence: number;
}

function findingTable(
  found: readonly OverCountry[],
  { name, title, groupLabel, labelOf, findingsOf, confidence }: FindingTable,
): ResultTable {
  const compared = isCompared(found);
  const several = onlyLevel(found) === null;
  const level = percent(confidence);
  const told = compared ? 'difference' : 'mean';
  const number = (column: string, label: string): ResultColumn => ({ name: column, label, format: 'number' });
  const count = (column: string, label: string): ResultColumn => ({ name: column, label, format: 'count' });
  const lines = found.flatMap((one) => findingsOf(one).map((finding) => ({ one, finding })));
  return {
    name,
    title,
    columns: [
      { name: 'outcome', label: 'Outcome', format: 'text' },
      ...(compared && several ? [LEVEL] : []),
      { name: 'group', label: groupLabel, format: 'text' },
      count('places', 'Places'),
      count('adults', 'Adults'),
      number('mean', onlyLevel(found) ?? 'Mean'),
      ...(compared ? [number('baseline', found[0]?.arm.baseline ?? ''), number('difference', 'Difference')] : []),
      number(`${told}Low`, `${level} over places from`),
      number(`${told}High`, 'to'),
      ...PLACE_SHARES.map((share) => number(`q${share}`, `${percent(share)} of places under`)),
      ...(compared ? [count('ahead', 'Better'), count('same', 'Same'), count('behind', 'Worse')] : []),
      { name: 'remark', label: 'Remark', format: 'text' },
    ],
    rows: lines.map(({ one: { outcome, arm }, finding }): readonly ResultCell[] => [
      outcome.name,
      ...(compared && several ? [arm.level] : []),
      labelOf(finding.group),
      finding.places,
      finding.adults,
      finding.mean,
      ...(compared ? [finding.baseline, finding.told] : []),
      finding.low,
      finding.high,
      ...finding.quantiles,
      ...(compared ? [finding.sides?.ahead ?? null, finding.sides?.level ?? null, finding.sides?.behind ?? null] : []),
      finding.places === 0 ? 'no place has a value' : finding.places === 1 ? 'one place: no interval' : '',
    ]),
    rowDecimals: lines.map(({ one }) => decimalsOf(findingsOf(one))),
  };
}

/** Three digits of the largest thing that is told. */
function decimalsOf(findings: readonly GroupFinding[]): number {
  return honestDecimals(findings.flatMap(({ told, quantiles }) => [told, ...quantiles]));
}

/** Sums over all adults, of outcomes that are so much or so many of each; no rows where there are none. */
export function totalTable(found: readonly OverCountry[], { groups }: Around): ResultTable {
  const compared = isCompared(found);
  const several = onlyLevel(found) === null;
  const lines = found.flatMap((one) =>
    one.combining.total === null
      ? []
      : one.findings.map((finding) => ({ one, finding, unit: one.combining.total?.unit ?? '' })),
  );
  return {
    name: 'totals',
    title: withArms('Sums over all adults', found),
    columns: [
      { name: 'outcome', label: 'Outcome', format: 'text' },
      ...(compared && several ? [LEVEL] : []),
      { name: 'group', label: groups === null ? 'Places' : GROUP_WORDS[groups.by].one, format: 'text' },
      { name: 'adults', label: 'Adults', format: 'count' },
      { name: 'total', label: 'Sum', format: 'number' },
      ...(compared ? [{ name: 'difference', label: 'Difference', format: 'number' } as const] : []),
      { name: 'unit', label: 'Unit', format: 'text' },
    ],
    rows: lines.map(({ one, finding, unit }): readonly ResultCell[] => [
      one.outcome.name,
      ...(compared && several ? [one.arm.level] : []),
      finding.group < 0 ? 'all places' : (groups?.labels[finding.group] ?? ''),
      finding.adults,
      finding.total?.now ?? null,
      ...(compared ? [finding.total?.difference ?? null] : []),
      unit,
    ]),
    rowDecimals: lines.map(({ finding }) => threeDigits(finding.total?.now ?? 0)),
  };
}

/** Decimals that leave three digits; under 0 of what is in thousands and more. */
function threeDigits(value: number): number {
  return value === 0 || !Number.isFinite(value) ? 0 : 2 - Math.floor(Math.log10(Math.abs(value)));
}

/** Every place under every arm, ranked by what it gains: the one that gains most is 1, places without a value come last. */
export function placeTable(found: readonly OverCountry[], around: Around): ResultTable {
  const { lines, columns } = placeLines(found, around);
  return {
    name: 'places',
    title: withArms('Every place', found),
    readBy: 'files',
    columns,
    rows: lines.map(({ cells }) => cells),
    rowDecimals: lines.map(({ decimals }) => decimals),
  };
}

/** For each outcome so many places from either end of the list; all where there are no more. */
export function endTables(found: readonly OverCountry[], ends: number, around: Around): readonly ResultTable[] {
  const kept = [
    ...(onlyLevel(found) === null ? ['level'] : []),
    'rank',
    'place',
    'group',
    'adults',
    'value',
    'baseline',
    'difference',
    'moved',
  ];
  const outcomes = [...new Set(found.map(({ outcome }) => outcome))];
  return outcomes.map((outcome) => {
    const ofOutcome = found.filter((one) => one.outcome === outcome);
    const { lines, columns } = placeLines(ofOutcome, around);
    const shown = lines.filter(({ rank, of }) => rank <= ends || (rank > of - ends && rank <= of));
    const places = columns.flatMap(({ name }, n) => (kept.includes(name) ? [n] : []));
    return {
      name: endsName(outcome.name),
      title: withArms(
        `${outcome.label}, the ${ends} places ${isCompared(found) ? 'that gain most and least' : 'where it is highest and lowest'}`,
        found,
      ),
      readBy: 'people',
      columns: places.map((n) => columns[n] as ResultColumn),
      rows: shown.map(({ cells }) => places.map((n) => cells[n] ?? null)),
      rowDecimals: shown.map(({ decimals }) => decimals),
    };
  });
}

/** Name of the table of either end of an outcome's list. */
export function endsName(outcome: string): string {
  return `ends-${outcome}`;
}

interface PlaceLine {
  readonly cells: readonly ResultCell[];
  readonly decimals: number;
  readonly rank: number;
  /** Places with a value. */
  readonly of: number;
}

const MOVED = {
  1: { more: 'better', less: 'worse' },
  0: { more: 'higher', less: 'lower' },
} as const;

function placeLines(
  found: readonly OverCountry[],
  { places, groups }: Around,
): { readonly lines: readonly PlaceLine[]; readonly columns: readonly ResultColumn[] } {
  const compared = isCompared(found);
  const text = (name: string, label: string): ResultColumn => ({ name, label, format: 'text' });
  const count = (name: string, label: string): ResultColumn => ({ name, label, format: 'count' });
  const number = (name: string, label: string): ResultColumn => ({ name, label, format: 'number' });
  const columns: readonly ResultColumn[] = [
    text('outcome', 'Outcome'),
    ...(compared ? [text('level', 'Level')] : []),
    count('rank', 'Rank'),
    text('place', 'Place'),
    text('code', 'Code'),
    text('group', groups === null ? 'Group' : GROUP_WORDS[groups.by].one),
    count('adults', 'Adults'),
    count('neighbourhoods', 'Neighbourhoods'),
    { ...number('deprivation', 'Mean deprivation'), unit: '0 to 1', decimals: 3 },
    number('value', onlyLevel(found) ?? 'Value'),
    ...(compared ? [number('baseline', found[0]?.arm.baseline ?? ''), number('difference', 'Difference')] : []),
    count('runs', compared ? 'Pairs' : 'Runs'),
    number('standardError', 'Standard error'),
    ...(compared ? [text('moved', 'In these runs')] : []),
    text('remark', 'Remark'),
  ];
  const lines = found.flatMap((one) => {
    const { outcome, arm, values, findings } = one;
    const [nation] = findings;
    if (nation === undefined) return [];
    const ranked = rankedPlaces(nation, compared ? betterSign(outcome.name) : 1);
    const decimals = honestDecimals(nation.byPlace);
    const lacking = places.flatMap((_, place) => (ranked.includes(place) ? [] : [place]));
    return [...ranked, ...lacking].map((place, n): PlaceLine => {
      const { code, name, codes, deprivationSource } = places[place] as Place;
      const has = n < ranked.length;
      const difference = nation.byPlace[place] ?? NaN;
      return {
        decimals,
        rank: n + 1,
        of: ranked.length,
        cells: [
          outcome.name,
          ...(compared ? [arm.level] : []),
          has ? n + 1 : null,
          name,
          code,
          groups === null ? '' : (groups.labels[groups.groupOf[place] ?? -1] ?? ''),
          adultsOf(places[place] as Place),
          codes.length,
          deprivationSource === 'measured' ? meanDeprivation(places[place] as Place) : null,
          has ? (values.now.sums[place] ?? NaN) / (values.now.weights[place] ?? NaN) : null,
          ...(compared
            ? [
                has ? (values.before?.sums[place] ?? NaN) / (values.before?.weights[place] ?? NaN) : null,
                has ? difference : null,
              ]
            : []),
          values.runs[place] ?? 0,
          has ? (values.errors[place] ?? NaN) : null,
          ...(compared ? [has ? movedText(outcome, difference) : ''] : []),
          has ? '' : 'has no value',
        ],
      };
    });
  });
  return { lines, columns };
}

function movedText({ name, better }: OverCountry['outcome'], difference: number): string {
  const matters = mattersOf(name);
  if (Math.abs(difference) <= matters) return 'about the same';
  const words = MOVED[better === 0 ? 0 : 1];
  return betterSign(name) * difference > 0 ? words.more : words.less;
}

/** Of all adults of a place. */
export function meanDeprivation({ adults, deprivation }: Place): number {
  const sum = adults.reduce((total, count, k) => total + count * (deprivation[k] ?? NaN), 0);
  return sum / adults.reduce((total, count) => total + count, 0);
}
