import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { localNumber } from '#pictures';
import type { AreaSeries } from '../state/comparisonData.ts';
import type { Language } from '../words/language.ts';
import { LOCALES } from '../words/outcomeText.ts';
import type { TownWords } from '../words/townEn.ts';
import { ColumnFigure } from './ColumnFigure.tsx';
import { ColumnLegend } from './ColumnLegend.tsx';
import { partFigures } from './partFigures.ts';
import type { TownColumn } from './townColumns.ts';

/** A strategy in the picture: what it is called, and its runs. */
export interface PicturedStrategy {
  readonly name: string;
  readonly runs: readonly AreaSeries[];
}

interface Props {
  readonly text: TownWords;
  readonly language: Language;
  readonly parts: keyof AreaSeries;
  readonly columns: readonly TownColumn[];
  /** The selected strategy, and below it the first where that is another. */
  readonly strategies: readonly PicturedStrategy[];
  readonly isMadeUp: boolean;
  readonly month: number;
  readonly months: number;
  /** Opens a neighbourhood; null where columns are none. */
  readonly onOpen: ((column: TownColumn) => void) | null;
}

/** The town as columns from its least to its most deprived parts, a picture for each strategy, and a line that reads a column. */
export function ColumnPictures(props: Props) {
  const { text, language, parts, columns, strategies, isMadeUp, month, months, onOpen } = props;
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [chosen, setChosen] = useState<number | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      setWidth(Math.floor(element.clientWidth));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  const count = columns.length;
  const figures = strategies.map(({ runs }) => partFigures(runs, parts, count, month));
  // The axis holds still while time moves: it has room for what every year shows.
  const most = useMemo(() => {
    let highest = 0;
    for (const { runs } of strategies)
      for (let year = 0; year <= months; year += 12)
        for (const share of partFigures(runs, parts, count, year).participation) highest = Math.max(highest, share);
    return highest;
  }, [columns, months, ...strategies.map(({ runs }) => runs)]);
  const now = figures.reduce((high, { participation }) => Math.max(high, ...participation), most);
  const percent = (share: number): string => localNumber(share, LOCALES[language], { style: 'percent' });
  const marked = Math.min(chosen ?? count - 1, count - 1);
  const [first, last, here] = [columns[0], columns.at(-1), columns[marked]];
  if (first === undefined || last === undefined || here === undefined) return null;
  const taking = (n: number, { part }: TownColumn): string => percent(figures[n]?.participation[part] ?? NaN);
  const wornOut = (n: number, { part }: TownColumn): string | null => {
    const share = figures[n]?.strained[part] ?? NaN;
    return Number.isFinite(share) ? percent(share) : null;
  };
  const read = strategies.map(({ name }, n) => text.reading(name, taking(n, here), wornOut(n, here)));
  const choose = (column: number): void => {
    setChosen(column);
    const opened = columns[column];
    if (opened !== undefined) onOpen?.(opened);
  };
  return (
    <div class="town-pictures">
      <ColumnLegend text={text} outline={strategies[1]?.name ?? null} isMadeUp={isMadeUp} />
      <div ref={box} class={onOpen === null ? '' : 'opens'}>
        {strategies.map(({ name }, n) => (
          <figure key={n}>
            <figcaption>
              <h3>{name}</h3>
              <small>{text.axis}</small>
            </figcaption>
            {width < 40 ? null : (
              <ColumnFigure
                columns={columns}
                figures={figures[n] ?? { participation: new Float64Array(0), strained: new Float64Array(0) }}
                outline={n === 0 ? (figures[1] ?? null) : null}
                most={now}
                width={width}
                height={width < 500 ? 150 : 190}
                label={text.picture(name, first.name, taking(n, first), last.name, taking(n, last))}
                isMadeUp={isMadeUp}
                marked={marked}
                onPoint={setChosen}
                onChoose={choose}
              />
            )}
          </figure>
        ))}
        <p class="town-ends" aria-hidden="true">
          <span>← {text.least}</span>
          <span>{text.most} →</span>
        </p>
      </div>
      <label class="town-position">
        <span class="hidden">{text.position[parts]}</span>
        <input
          type="range"
          min={0}
          max={count - 1}
          step={1}
          value={marked}
          aria-valuetext={`${here.name}. ${read.join('. ')}`}
          onInput={(event) => {
            setChosen(event.currentTarget.valueAsNumber);
          }}
        />
      </label>
      <p class="town-reading">
        <strong>{here.name}</strong> {read.join('. ')}.
      </p>
      {onOpen === null ? null : (
        <p>
          <button
            type="button"
            onClick={() => {
              onOpen(here);
            }}
          >
            {text.people.open(here.name)}
          </button>
        </p>
      )}
    </div>
  );
}
