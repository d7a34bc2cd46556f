import { useMemo, useState } from 'preact/hooks';
import { drawIntervals, drawStrip, type PictureAxis } from '#pictures';
import {
  isShare,
  moneyText,
  smallAtEnds,
  tellPlaces,
  type GroupFinding,
  type NationTable,
  type PlacesStory,
} from '#runs';
import { PRESET_NAMES, PRESETS, type AuthorityKind } from '#scenarios';
import { METRICS, MODEL_VERSION, type MetricName } from '#sim';
import { SvgFigure } from '../charts/SvgFigure.tsx';
import { FigureTable, type FigureCell } from '../parts/FigureTable.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import type { Words } from '../words/en.ts';
import type { Language } from '../words/language.ts';
import { labelOf } from '../words/languages.ts';
import type { NationsWords } from '../words/nationsEn.ts';
import {
  differenceText,
  LOCALES,
  modelUnit,
  numberText,
  outcomeAxis,
  outcomeLabel,
  outcomeText,
  unitText,
} from '../words/outcomeText.ts';
import { isSum } from '../words/sums.ts';
import {
  nationFifths,
  nationFindings,
  nationGroups,
  nationRanks,
  nationStoryParts,
  type LookingAt,
  type NationGroups,
} from './nationFindings.ts';

interface Props {
  readonly words: Words;
  readonly nations: NationsWords;
  readonly language: Language;
  readonly table: NationTable;
}

/** So many places are shown at either end of the list. */
const ENDS = 10;

/** A country that is open: its story, and one outcome of every place, of kinds or counties and of fifths. */
export function NationView({ words, nations, language, table }: Props) {
  const [chosen, setLooking] = useState<Chosen>(() => firstLook(table));
  const story = useStory({ words, language, table, chosen });
  // Until somebody chooses an outcome, that of the first sentence.
  const looking: LookingAt = { ...chosen, metric: chosen.metric ?? story?.outcome ?? table.metrics[0] ?? '' };
  const groups = useMemo(() => nationGroups(table), [table]);
  const names = baseNames(words, table);
  const findings = useMemo(() => nationFindings(table, groups, looking), [table, groups, looking]);
  const reading = { words, nations, language, table, looking, groups, names };
  const shows = table.bases.flatMap((_, n) => [
    ...(n === 0 ? [] : [[`${n}-0`, nations.difference(names[n] ?? '', names[0] ?? '')] as const]),
    [`${n}`, names[n] ?? ''] as const,
  ]);
  const [nation, ...others] = findings;
  const hasValues = nation !== undefined && nation.places > 0;
  return (
    <>
      <About {...{ nations, language, table }} />
      {story === null ? null : (
        <div class="nation-story">
          <p class="lead">{story.first}</p>
          {story.rest.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <div class="fields">
        <SelectField
          label={nations.outcome}
          value={looking.metric}
          onChange={(metric) => {
            setLooking({ ...chosen, metric });
          }}
        >
          {table.metrics.map((metric) => (
            <option key={metric} value={metric}>
              {outcomeLabel(words, metric)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={nations.month}
          value={String(looking.month)}
          onChange={(month) => {
            setLooking({ ...chosen, month: Number(month) });
          }}
        >
          {table.months.map((month) => (
            <option key={month} value={String(month)}>
              {words.voice.after(month)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={nations.show}
          value={looking.against === null ? String(looking.base) : `${looking.base}-${looking.against}`}
          onChange={(value) => {
            const [base = 0, against = null] = value.split('-').map(Number);
            setLooking({ ...chosen, base, against });
          }}
        >
          {shows.map(([value, said]) => (
            <option key={value} value={value}>
              {said}
            </option>
          ))}
        </SelectField>
      </div>
      {hasValues ? (
        <>
          {nation.places === table.places.codes.length ? null : (
            <p>
              {nations.some(
                numberText(nation.places, language),
                numberText(table.places.codes.length, language),
                outcomeLabel(words, looking.metric),
              )}
            </p>
          )}
          <Strip {...reading} nation={nation} rows={groups === null ? [nation] : others} />
          <Groups {...reading} findings={findings} />
          <Fifths {...reading} />
          <Ends {...reading} nation={nation} />
        </>
      ) : (
        <p>{nations.noValue(outcomeLabel(words, looking.metric))}</p>
      )}
      <details>
        <summary>{nations.limits.title}</summary>
        <ul>
          {[...nations.limits.list, nations.limits.weights].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

interface Reading extends Props {
  readonly looking: LookingAt;
  readonly groups: NationGroups | null;
  /** What the bases are called. */
  readonly names: readonly string[];
}

/** What is looked at; `metric`: null until somebody chooses one. */
type Chosen = Omit<LookingAt, 'metric'> & { readonly metric: string | null };

function firstLook({ bases, months }: NationTable): Chosen {
  return { metric: null, month: months.at(-1) ?? 0, base: bases.length - 1, against: bases.length > 1 ? 0 : null };
}

function baseNames(words: Words, { bases }: NationTable): readonly string[] {
  return bases.map(({ name, preset }) => {
    const known = PRESET_NAMES.find((one) => one === preset);
    return known === undefined ? name : labelOf(words, known, PRESETS[known].title);
  });
}

/** What the whole country gains and what it costs at the moment looked at; null where nothing is compared. */
function useStory({
  words,
  language,
  table,
  chosen: { month, base, against },
}: Omit<Props, 'nations'> & { readonly chosen: Chosen }): PlacesStory | null {
  return useMemo(() => {
    if (table.bases.length < 2) return null;
    // Where levels are looked at, the story is still of what differs.
    const told = against === null && base === 0 ? table.bases.length - 1 : base;
    const names = baseNames(words, table);
    const voice = {
      language,
      words: words.voice,
      labelOf: (outcome: string) => outcomeLabel(words, outcome),
      unitOf: (outcome: string) => unitText(words, outcome),
      money: (pounds: number) => moneyText(Math.abs(pounds), table.country, language),
    };
    return tellPlaces(voice, {
      name: names[told] ?? '',
      base: names[0] ?? '',
      month,
      places: table.places.names,
      outcomes: nationStoryParts(table, { metric: '', month, base: told, against: 0 }),
    });
  }, [words, language, table, month, base, against]);
}

/** What was run, of whom, when, and whence the figures of the places are. */
function About({ nations, language, table }: Pick<Reading, 'nations' | 'language' | 'table'>) {
  const { places, size, runs, replicates, seed, model, version, made, source } = table;
  const number = (value: number): string => numberText(value, language);
  const sum = (values: readonly number[]): string => number(values.reduce((total, value) => total + value, 0));
  const sized =
    size === 'adults'
      ? nations.size.adults
      : size === null
        ? nations.size.usual
        : 'oneIn' in size
          ? nations.size.oneIn(number(size.oneIn))
          : nations.size.citizens(number(size.citizens));
  return (
    <>
      {model === MODEL_VERSION ? null : <p role="alert">{nations.otherModel(model, MODEL_VERSION)}</p>}
      <p class="hint">
        {nations.about(number(places.codes.length), sum(places.neighbourhoods), sum(places.adults))}; {sized}.{' '}
        {nations.made(number(runs), replicates, seed, model, version, made.slice(0, 10))}{' '}
        {nations.source(source.replace(/\.$/, ''))}
      </p>
    </>
  );
}

/** A value as it is read: sums in the currency of the country. */
function textOf({ language, table, looking }: Pick<Reading, 'language' | 'table' | 'looking'>, isDifference: boolean) {
  const { metric } = looking;
  return (value: number): string => {
    if (isSum(metric)) return moneyText(value, table.country, language, { sign: isDifference, short: true });
    return isDifference ? differenceText(metric, value, language) : outcomeText(metric, value, language);
  };
}

function axisOf({ words, nations, looking: { metric, against } }: Reading): PictureAxis {
  if (against === null) return outcomeAxis(words, metric);
  const label = nations.differenceIn(outcomeLabel(words, metric));
  return isShare(metric)
    ? { label, unit: nations.points, read: 'points' }
    : { label, unit: modelUnit(words, metric), read: 'difference' };
}

function groupLabel({ nations, groups }: Reading, group: number): string {
  if (group < 0 || groups === null) return nations.all;
  if (groups.by === 'county') return groups.labels[group] ?? '';
  return nations.kinds[(groups.keys[group] ?? 'E06') as AuthorityKind];
}

function titleOf(reading: Reading): string {
  const { words, nations, names, looking } = reading;
  const { base, against, metric, month } = looking;
  const shown = against === null ? names[base] : nations.difference(names[base] ?? '', names[against] ?? '');
  return `${outcomeLabel(words, metric)}: ${shown}. ${words.voice.after(month)}`;
}

/** Every place as a dot. */
function Strip(props: Reading & { readonly nation: GroupFinding; readonly rows: readonly GroupFinding[] }) {
  const { nations, language, table, looking, groups, nation, rows } = props;
  const read = textOf(props, looking.against !== null);
  const ranked = nationRanks(nation, { ...looking, against: null });
  const [high = 0, low = 0] = [ranked[0], ranked.at(-1)];
  const nameAt = (place: number): string => table.places.names[place] ?? '';
  const valueAt = (place: number): string => read(nation.byPlace[place] ?? NaN);
  const { strip } = nations;
  return (
    <SvgFigure
      drawing={drawStrip(
        {
          kind: 'strip',
          title: `${titleOf(props)}. ${groups === null ? nations.all : strip.title[groups.by]}`,
          description: strip.told(
            numberText(ranked.length, language),
            valueAt(low),
            nameAt(low),
            valueAt(high),
            nameAt(high),
          ),
          axis: axisOf(props),
          rows: rows.map((finding) => ({
            label: groupLabel(props, finding.group),
            dots: Array.from(finding.byPlace.keys()).flatMap((place) =>
              Number.isFinite(finding.byPlace[place])
                ? [{ value: finding.byPlace[place] ?? NaN, label: nameAt(place), text: valueAt(place) }]
                : [],
            ),
            most: finding.quantiles as readonly [number, number, number],
          })),
          line: looking.against === null ? null : { value: 0, label: strip.noDifference },
          key: strip,
        },
        LOCALES[language],
      )}
      hint={strip.hint}
    />
  );
}

/** All places together and each group, in numbers. */
function Groups(props: Reading & { readonly findings: readonly GroupFinding[] }) {
  const { words, nations, language, table, looking, groups, names, findings } = props;
  const { columns, sides, difference, title } = nations.groups;
  const isDifference = looking.against !== null;
  const [level, told] = [textOf(props, false), textOf(props, isDifference)];
  const cell = (value: number, text: (value: number) => string): FigureCell => ({ value, text: text(value) });
  const count = (value: number): FigureCell => ({ value, text: numberText(value, language) });
  const isDirected = isDifference && METRICS[looking.metric as MetricName].better !== 0;
  return (
    <FigureTable
      caption={`${title}: ${outcomeLabel(words, looking.metric)}`}
      head={[
        groups === null ? nations.ends.place : nations.by[groups.by],
        columns.places,
        columns.adults,
        names[looking.base] ?? '',
        ...(looking.against === null ? [] : [names[looking.against] ?? '', difference]),
        columns.low,
        columns.high,
        ...columns.ends,
        ...(isDirected ? sides : []),
      ]}
      rows={findings.map((one) => [
        groupLabel(props, one.group),
        count(one.places),
        count(one.adults),
        cell(one.mean, level),
        ...(isDifference ? [cell(one.baseline, level), cell(one.told, told)] : []),
        cell(one.low, told),
        cell(one.high, told),
        ...one.quantiles.map((value) => cell(value, told)),
        ...(isDirected && one.sides !== null
          ? [count(one.sides.ahead), count(one.sides.level), count(one.sides.behind)]
          : []),
      ])}
      csv={{ label: nations.csv, file: `${table.country}-${looking.metric}.csv` }}
    />
  );
}

/** Fifths of the country, or why there are none. */
function Fifths(props: Reading) {
  const { words, nations, language, table, looking, names } = props;
  const { fifths: text } = nations;
  if (table.fifths === null)
    return (
      <>
        <h3>{text.title}</h3>
        <p>{text.invented}</p>
      </>
    );
  const found = nationFifths(table, looking);
  if (found === null)
    return (
      <>
        <h3>{text.title}</h3>
        <p>{text.unread(outcomeLabel(words, looking.metric))}</p>
      </>
    );
  const isDifference = looking.against !== null;
  const [level, read] = [textOf(props, false), textOf(props, isDifference)];
  const count = table.fifths.neighbourhoods.reduce((sum, one) => sum + one, 0);
  return (
    <>
      <SvgFigure
        drawing={drawIntervals(
          {
            kind: 'intervals',
            title: `${titleOf(props)}. ${text.title}`,
            description: `${found.map(({ told }, fifth) => `${text.names[fifth]}: ${read(told)}`).join('; ')}.`,
            axis: axisOf(props),
            series: [names[looking.base] ?? ''],
            rows: found.map(({ told, low, high }, fifth) => ({
              label: text.names[fifth] ?? '',
              values: [{ value: told, low, high }],
            })),
            line: null,
          },
          LOCALES[language],
        )}
        hint={text.hint(numberText(count, language))}
      />
      <FigureTable
        caption={text.title}
        head={[
          text.column,
          nations.groups.columns.adults,
          names[looking.base] ?? '',
          ...(looking.against === null ? [] : [names[looking.against] ?? '', nations.groups.difference]),
        ]}
        rows={found.map(({ adults, mean, baseline, told }, fifth) => [
          text.names[fifth] ?? '',
          { value: adults, text: numberText(adults, language) },
          { value: mean, text: level(mean) },
          ...(isDifference
            ? [
                { value: baseline, text: level(baseline) },
                { value: told, text: read(told) },
              ]
            : []),
        ])}
        csv={{ label: nations.csv, file: `${table.country}-${looking.metric}-fifths.csv` }}
      />
    </>
  );
}

/** The places at either end of the list, and behind them all. */
function Ends(props: Reading & { readonly nation: GroupFinding }) {
  const { nations, language, table, looking, groups, nation } = props;
  const ranked = nationRanks(nation, looking);
  const read = textOf(props, looking.against !== null);
  const rowOf = (place: number, n: number): readonly FigureCell[] => [
    table.places.names[place] ?? '',
    { value: n + 1, text: String(n + 1) },
    ...(groups === null ? [] : [groupLabel(props, groups.groupOf[place] ?? -1)]),
    { value: table.places.adults[place] ?? NaN, text: numberText(table.places.adults[place] ?? NaN, language) },
    { value: nation.byPlace[place] ?? NaN, text: read(nation.byPlace[place] ?? NaN) },
  ];
  const head = [
    nations.ends.place,
    nations.ends.rank,
    ...(groups === null ? [] : [nations.by[groups.by]]),
    nations.groups.columns.adults,
    looking.against === null ? (props.names[looking.base] ?? '') : nations.groups.difference,
  ];
  const rows = ranked.map(rowOf);
  const isLong = ranked.length > 2 * ENDS;
  const sizes = smallAtEnds(ranked, table.places.adults, ENDS);
  const number = (value: number): string => numberText(value, language, { maximumFractionDigits: 0 });
  return (
    <>
      <h3>{nations.ends.title}</h3>
      {sizes === null ? null : <p>{nations.ends.small(String(2 * ENDS), number(sizes.atEnds), number(sizes.ofAll))}</p>}
      <FigureTable
        caption={titleOf(props)}
        head={head}
        rows={isLong ? [...rows.slice(0, ENDS), ...rows.slice(-ENDS)] : rows}
      />
      {isLong ? (
        <details>
          <summary>{nations.ends.every(numberText(ranked.length, language))}</summary>
          <FigureTable
            caption={nations.ends.every(numberText(ranked.length, language))}
            head={head}
            rows={rows}
            csv={{ label: nations.csv, file: `${table.country}-${looking.metric}-places.csv` }}
          />
        </details>
      ) : null}
    </>
  );
}
