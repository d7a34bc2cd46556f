import { numberText } from '../words/outcomeText.ts';
import type { Language } from '../words/language.ts';
import type { TownWords } from '../words/townEn.ts';
import { FigureTable, type FigureCell } from '../parts/FigureTable.tsx';
import type { AreaSeries } from '../state/comparisonData.ts';
import type { PicturedStrategy } from './ColumnPictures.tsx';
import { partFigures } from './partFigures.ts';
import type { TownColumn } from './townColumns.ts';

interface Props {
  readonly text: TownWords;
  readonly language: Language;
  readonly parts: keyof AreaSeries;
  readonly columns: readonly TownColumn[];
  readonly strategies: readonly PicturedStrategy[];
  readonly month: number;
  readonly moment: string;
  readonly onOpen: ((column: TownColumn) => void) | null;
}

/** The columns of the picture as a table: to be read, to be saved, and to open a neighbourhood from. */
export function AreaTable({ text, language, parts, columns, strategies, month, moment, onOpen }: Props) {
  const { table } = text;
  const figures = strategies.map(({ runs }) => partFigures(runs, parts, columns.length, month));
  const share = (value: number): FigureCell => ({
    value,
    text: Number.isFinite(value) ? numberText(value, language, { style: 'percent', maximumFractionDigits: 1 }) : '–',
  });
  return (
    <FigureTable
      caption={table.caption(moment)}
      head={[
        table.head[parts],
        table.adults,
        ...strategies.flatMap(({ name }) => [table.taking(name), table.wornOut(name)]),
      ]}
      rows={columns.map(({ part, name, adults }) => [
        name,
        { value: adults, text: numberText(adults, language) },
        ...figures.flatMap((one) => [share(one.participation[part] ?? NaN), share(one.strained[part] ?? NaN)]),
      ])}
      csv={{ label: table.csv, file: 'samspill-town.csv' }}
      {...(onOpen === null
        ? {}
        : {
            open: {
              label: text.people.open,
              onOpen: (row: number) => {
                const column = columns[row];
                if (column !== undefined) onOpen(column);
              },
            },
          })}
    />
  );
}
