import { ANALYSES } from '#analysis';
import { betterSign, combiningOf, mattersOf, rankedPlaces, smallAtEnds, tellPlaces, VOICES, type Voice } from '#runs';
import type { Checked, Issue } from '#sim';
import { counted, plainNumber } from '#pictures';
import type { PlacesBy } from '../analysisRequest.ts';
import type { Findings, ResultPicture, ResultTable } from '../analysisResult.ts';
import { outcomeColumns, type OutcomeColumn } from '../outcomeColumn.ts';
import { readOutcomeValues } from '../outcomeValues.ts';
import { askedSize, askedSizeText } from '../places/askedSize.ts';
import { countryGroups, overCountry, type CountryGroups, type OverCountry } from '../places/overCountry.ts';
import { fifthsIssue, isReadByNeighbourhood, readCountryFifths, type CountryFifths } from '../places/countryFifths.ts';
import { placeArms, type PlaceArms } from '../places/placeArms.ts';
import { endPicture, fifthPicture, stripPicture } from '../places/placePictures.ts';
import { adultsOf } from '../places/placeColumns.ts';
import { countryTable, endTables, fifthTable, groupTable, placeTable, totalTable } from '../places/placeTables.ts';
import { sweepPlaces, type SweepPlaces } from '../sweepPlaces.ts';
import type { Method, Study } from '../study.ts';
import { fewNotes } from './fewNotes.ts';

/** Every place of a country at once: all together, by kind or county, by fifth of the country, and each by itself. */
export const placesResult: Method<'places'> = async (study) => {
  const { results, asked, options } = study;
  const placed = await sweepPlaces(results);
  if (!placed.ok) return placed;
  const groups = countryGroups(placed.value);
  const refused = byIssue(study, placed.value, groups);
  if (refused !== null) return { ok: false, issues: [refused] };
  const arms = placeArms(results, asked);
  if (!arms.ok) return arms;
  const recorded = results.manifest.outcomes.map(({ name }) => name);
  const combined = asked.outcomes.map((outcome) => ({ outcome, combining: combiningOf(outcome.name, recorded) }));
  const price = priceOf(study);
  const beside = combined.map(({ combining }) => combining.by).filter((by) => by !== 'adults');
  const weights = await readOutcomeValues(results, [...beside, ...price.map(({ name }) => name)], asked);
  if (!weights.ok) return weights;
  const fifths = await fifthsOf(study, placed.value, combined);
  if (!fifths.ok) return fifths;
  const byRun = { ...weights.value.byRun, ...study.values.byRun };
  const { confidence } = options;
  const found = combined.flatMap((one) =>
    arms.value.arms.map((arm) =>
      overCountry(arm, { ...one, byRun, placed: placed.value, groups, fifths: fifths.value, confidence }),
    ),
  );
  const told = [...combined, ...price.map((outcome) => ({ outcome, combining: combiningOf(outcome.name, recorded) }))];
  const [first] = arms.value.arms;
  const ofFirst =
    first === undefined
      ? []
      : told.map((one) =>
          overCountry(first, { ...one, byRun, placed: placed.value, groups: null, fifths: fifths.value, confidence }),
        );
  const around = { places: placed.value.places, groups, confidence };
  return {
    ok: true,
    value: {
      ...storyOf(study, placed.value, ofFirst),
      notes: notesOf(study, { placed: placed.value, groups, arms: arms.value, found, fifths: fifths.value }),
      tables: tablesOf(asked.by as PlacesBy | null, found, { around, ends: options.ends }),
      pictures: picturesOf(asked.by as PlacesBy | null, found, { around, ends: options.ends }),
    },
  };
};

type PlacesStudy = Study<'places'>;

/** Why the places cannot be told by what was asked for. */
function byIssue({ results, asked }: PlacesStudy, placed: SweepPlaces, groups: CountryGroups | null): Issue | null {
  const { by } = asked;
  if (by === 'fifth') return fifthsIssue(results, placed);
  if (by !== 'kind' && by !== 'county') return null;
  if (groups?.by === by) return null;
  const expected =
    by === 'kind' ? 'for kind the districts of England, by their codes' : 'for county the municipalities of Norway';
  const got =
    groups === null
      ? 'places whose codes do not say so, or of several countries'
      : groups.by === 'kind'
        ? 'districts of England, whose codes do not say the county'
        : 'municipalities of Norway, which are all of one kind';
  return { field: 'by', expected, got, ...(groups === null ? {} : { hint: `--by ${groups.by}` }) };
}

async function fifthsOf(
  { results, asked }: PlacesStudy,
  placed: SweepPlaces,
  combined: readonly {
    readonly outcome: { readonly name: string };
    readonly combining: ReturnType<typeof combiningOf>;
  }[],
): Promise<Checked<CountryFifths | null>> {
  if (asked.by === 'place' || asked.by === 'kind' || asked.by === 'county') return { ok: true, value: null };
  if (fifthsIssue(results, placed) !== null) return { ok: true, value: null };
  const outcomes = combined.map(({ outcome, combining }) => [outcome.name, combining] as const);
  return readCountryFifths(results, placed, { outcomes, month: asked.month });
}

interface Shown {
  readonly around: Parameters<typeof groupTable>[1];
  readonly ends: number;
}

function tablesOf(by: PlacesBy | null, found: readonly OverCountry[], { around, ends }: Shown): readonly ResultTable[] {
  const [most, each] = [endTables(found, ends, around), placeTable(found, around)];
  switch (by) {
    case 'place':
      return [each, ...most];
    case 'fifth':
      return [fifthTable(found, around)];
    case null: {
      const tables = [
        ...(around.groups === null ? [] : [countryTable(found, around)]),
        groupTable(found, around),
        fifthTable(found, around),
        totalTable(found, around),
        ...most,
        each,
      ];
      return tables.filter(({ rows }, n) => n === 0 || rows.length > 0);
    }
    default:
      return [groupTable(found, around), totalTable(found, around)].filter(({ rows }, n) => n === 0 || rows.length > 0);
  }
}

function picturesOf(
  by: PlacesBy | null,
  found: readonly OverCountry[],
  { around, ends }: Shown,
): readonly ResultPicture[] {
  return found.flatMap((one) => [
    ...(by === 'fifth' || by === 'place' ? [] : [stripPicture(one, around)]),
    ...(by === null || by === 'fifth' ? fifthPicture(one) : []),
    ...(by === null || by === 'place' ? endPicture(one, ends, around) : []),
  ]);
}

/** What a strategy costs, where it was recorded and not asked for: no gain is told without it. */
function priceOf({ results, asked }: PlacesStudy): readonly OutcomeColumn[] {
  if (asked.outcomes.some(({ name }) => name === 'leverCost')) return [];
  return outcomeColumns(results).filter(({ name }) => name === 'leverCost');
}

/** Of the first arm; where nothing is compared there is no story. */
function storyOf(
  { asked, values }: PlacesStudy,
  { places }: SweepPlaces,
  found: readonly OverCountry[],
): Pick<Findings, 'story'> {
  const { level, baseline } = found[0]?.arm ?? { level: null, baseline: null };
  if (level === null || baseline === null) return {};
  const columnOf = (name: string): OutcomeColumn | undefined =>
    found.find(({ outcome }) => outcome.name === name)?.outcome;
  const voice: Voice = {
    language: 'en',
    words: VOICES.en,
    labelOf: (name) => columnOf(name)?.label ?? name,
    unitOf: (name) => columnOf(name)?.unit ?? '',
  };
  const { first, rest } = tellPlaces(voice, {
    name: level,
    base: baseline,
    month: asked.month === 'last' ? Math.max(values.months[1], 0) : asked.month,
    runs: Math.min(...found.flatMap((one) => Array.from(one.values.runs).filter((count) => count > 0))),
    places: places.map((place) => ({ name: place.name, adults: adultsOf(place) })),
    outcomes: found.flatMap(({ outcome, findings: [nation], fifths }) =>
      nation === undefined
        ? []
        : [{ outcome: outcome.name, nation, fifths: fifths?.filter(({ group }) => group >= 0) ?? null }],
    ),
  });
  return { story: [first, ...rest] };
}

interface Noted {
  readonly placed: SweepPlaces;
  readonly groups: CountryGroups | null;
  readonly arms: PlaceArms;
  readonly found: readonly OverCountry[];
  readonly fifths: CountryFifths | null;
}

function notesOf(study: PlacesStudy, noted: Noted): readonly string[] {
  const { results, asked } = study;
  const { placed, arms, found, fifths } = noted;
  const { places } = placed;
  const { enough } = ANALYSES.places;
  const compared = arms.factor !== null;
  const most = found.reduce((n, { values }) => values.runs.reduce((a, b) => Math.max(a, b), n), 0);
  return [
    ...(compared
      ? [
          `Differences from ${arms.factor} ${arms.arms[0]?.baseline}: two runs of a place that differ in ${arms.factor} only, under the same seed.`,
        ]
      : ['No factor besides place has levels to compare: these are levels, not differences.']),
    ...(arms.others.length === 0 ? [] : [`Means over ${arms.others.join(', ')}, which the sweep moves too.`]),
    ...found.flatMap(({ outcome, findings: [nation] }) =>
      fewNotes(outcome.name, { units: nation?.places ?? 0, enough }, 'how places lie apart'),
    ),
    most > 1
      ? 'The runs of a place are averaged; its standard error is over them.'
      : 'One run of each place: how far chance carries a single place is not known, and places near each other in the list may stand the other way round by chance.',
    ...found.flatMap(({ outcome, values }) =>
      values.dropped === 0
        ? []
        : [
            `${outcome.name}: ${counted(values.dropped, compared ? 'pair' : 'run')} ${values.dropped === 1 ? 'is' : 'are'} left out for want of a value.`,
          ],
    ),
    ...sizeAtEndNotes(study, placed, found),
    ...weightNotes(found),
    'Quantiles over places count each place once: they say how far places lie apart, not how sure anything is. Intervals over places take them as drawn from many like them; they hold true differences between places and the chance of single runs, not what the model leaves out.',
    ...(compared ? sideNotes(asked.outcomes.map(({ name }) => name)) : []),
    ...fifthNotes(study, { places: placed, found, fifths }),
    ...sizeNotes(results.manifest.experiment),
    ...(places.every(({ deprivationSource }) => deprivationSource === 'measured')
      ? []
      : [
          'Where deprivation was not measured a place has an even gradient that is made up; what depends on it says nothing of the place.',
        ]),
  ];
}

/** Small places lead and trail lists by chance. */
function sizeAtEndNotes(
  { options }: PlacesStudy,
  { places }: SweepPlaces,
  found: readonly OverCountry[],
): readonly string[] {
  const adults = places.map(adultsOf);
  return found.flatMap(({ outcome, arm, findings: [nation] }) => {
    if (nation === undefined) return [];
    const ranked = rankedPlaces(nation, arm.baseline === null ? 1 : betterSign(outcome.name));
    const sizes = smallAtEnds(ranked, adults, options.ends);
    if (sizes === null) return [];
    const [atEnds, ofAll] = [sizes.atEnds, sizes.ofAll].map((count) => plainNumber(count, 0));
    return [
      `${outcome.name}: the middle one of the ${2 * options.ends} places at the ends of the list has ${atEnds} adults, of all places ${ofAll}. Chance weighs most in small places, so they lead and trail it.`,
    ];
  });
}

/** Once for all outcomes that are combined alike. */
function weightNotes(found: readonly OverCountry[]): readonly string[] {
  const namesOf = (keep: (one: OverCountry) => boolean): string =>
    [...new Set(found.filter(keep).map(({ outcome }) => outcome.name))].join(', ');
  const exact = namesOf(({ combining }) => combining.isExact && combining.by === 'adults');
  const byOther = namesOf(({ combining }) => combining.by !== 'adults');
  const inexact = namesOf(({ combining }) => !combining.isExact);
  return [
    ...(exact === '' ? [] : [`Weighted by adults, the mean of all places is that of their people: ${exact}.`]),
    ...(byOther === '' ? [] : [`Weighted by adults who take part, or by need, of which they are shares: ${byOther}.`]),
    ...(inexact === ''
      ? []
      : [
          `Weighted by adults, although they are shares or ratios of something else that is not recorded: what the average adult has in the own municipality, not the figure of all places taken together: ${inexact}.`,
        ]),
  ];
}

function sideNotes(names: readonly string[]): readonly string[] {
  const known = names.filter((name) => mattersOf(name) > 0);
  if (known.length === 0) return [];
  const said = known.map((name) => `${name} ${plainNumber(mattersOf(name), decimalsOf(mattersOf(name)))}`);
  return [`Places count as the same up to the smallest difference that matters, an assumption: ${said.join(', ')}.`];
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function fifthNotes(
  { results, asked }: PlacesStudy,
  {
    places,
    found,
    fifths,
  }: { readonly places: SweepPlaces; readonly found: readonly OverCountry[]; readonly fifths: CountryFifths | null },
): readonly string[] {
  if (asked.by !== null && asked.by !== 'fifth') return [];
  if (fifths === null) {
    const issue = fifthsIssue(results, places);
    return issue === null ? [] : [`No fifths of the country: ${issue.got} (${issue.hint ?? ''}).`];
  }
  const unread = [...new Set(found.map(({ outcome }) => outcome.name))].filter((name) => !isReadByNeighbourhood(name));
  return [
    `Fifths are of the country’s adults: ${plainNumber(
      fifths.neighbourhoods.reduce((sum, one) => sum + one, 0),
      0,
    )} neighbourhoods of all places in the order of their deprivation, not fifths of each place.`,
    ...(unread.length === 0 ? [] : [`Not read by neighbourhood, and so not by fifth: ${unread.join(', ')}.`]),
  ];
}

/** Where not every adult was simulated. */
function sizeNotes(experiment: unknown): readonly string[] {
  const size = askedSize(experiment);
  return size === 'adults' ? [] : [`Simulated: ${askedSizeText(size)}. Places count by their real adults.`];
}
