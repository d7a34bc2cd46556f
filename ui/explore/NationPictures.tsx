import { drawIntervals, drawStrip } from '#pictures';
import type { GroupFinding } from '#runs';
import { SvgFigure } from '../charts/SvgFigure.tsx';
import { FigureTable } from '../parts/FigureTable.tsx';
import { LOCALES, numberText, outcomeLabel } from '../words/outcomeText.ts';
import { nationFifths, nationRanks } from './nationFindings.ts';
import { groupLabel, nationAxis, nationTitle, valueTextOf, type NationReading } from './nationTexts.ts';

/** Every place as a dot. */
export function NationStrip(
  props: NationReading & { readonly nation: GroupFinding; readonly rows: readonly GroupFinding[] },
) {
  const { nations, language, table, looking, groups, nation, rows } = props;
  const read = valueTextOf(props, looking.against !== null);
  const ranked = nationRanks(nation, { ...looking, against: null });
  const [high = 0, low = 0] = [ranked[0], ranked.at(-1)];
  const nameAt = (place: number): string => table.places.names[place] ?? '';
  const valueAt = (place: number): string => read(nation.byPlace[place] ?? NaN);
  const { strip } = nations;
  const { axis, times } = nationAxis(props);
  return (
    <SvgFigure
      drawing={drawStrip(
        {
          kind: 'strip',
          title: `${nationTitle(props)}. ${groups === null ? nations.all : strip.title[groups.by]}`,
          description: strip.told(
            numberText(ranked.length, language),
            valueAt(low),
            nameAt(low),
            valueAt(high),
            nameAt(high),
          ),
          axis,
          rows: rows.map((finding) => ({
            label: groupLabel(props, finding.group),
            dots: Array.from(finding.byPlace.keys()).flatMap((place) =>
              Number.isFinite(finding.byPlace[place])
                ? [{ value: times * (finding.byPlace[place] ?? NaN), label: nameAt(place), text: valueAt(place) }]
                : [],
            ),
            most: finding.quantiles.map((value) => times * value) as [number, number, number],
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

/** Fifths of the country, or why there are none. */
export function NationFifths(props: NationReading) {
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
  const { axis, times } = nationAxis(props);
  const [level, read] = [valueTextOf(props, false), valueTextOf(props, isDifference)];
  const count = table.fifths.neighbourhoods.reduce((sum, one) => sum + one, 0);
  return (
    <>
      <SvgFigure
        drawing={drawIntervals(
          {
            kind: 'intervals',
            title: `${nationTitle(props)}. ${text.title}`,
            description: `${found.map(({ told }, fifth) => `${text.names[fifth]}: ${read(told)}`).join('; ')}.`,
            axis,
            series: [names[looking.base] ?? ''],
            rows: found.map(({ told, low, high }, fifth) => ({
              label: text.names[fifth] ?? '',
              values: [{ value: times * told, low: times * low, high: times * high }],
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
