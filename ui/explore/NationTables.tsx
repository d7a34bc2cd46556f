import { smallAtEnds, type GroupFinding } from '#runs';
import { METRICS, type MetricName } from '#sim';
import { FigureTable, type FigureCell } from '../parts/FigureTable.tsx';
import { numberText, outcomeLabel } from '../words/outcomeText.ts';
import { nationRanks } from './nationFindings.ts';
import { groupLabel, nationTitle, valueTextOf, type NationReading } from './nationTexts.ts';

/** So many places are shown at either end of the list. */
const ENDS = 10;

/** All places together and each group, in numbers. */
export function NationGroupsTable(props: NationReading & { readonly findings: readonly GroupFinding[] }) {
  const { words, nations, language, table, looking, groups, names, findings } = props;
  const { columns, sides, difference, title } = nations.groups;
  const isDifference = looking.against !== null;
  const [level, told] = [valueTextOf(props, false), valueTextOf(props, isDifference)];
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

/** The places at either end of the list, and behind them all. */
export function NationEnds(props: NationReading & { readonly nation: GroupFinding }) {
  const { nations, language, table, looking, groups, nation } = props;
  const ranked = nationRanks(nation, looking);
  const read = valueTextOf(props, looking.against !== null);
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
        caption={nationTitle(props)}
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
