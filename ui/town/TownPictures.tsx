import { useMemo, useState } from 'preact/hooks';
import type { Place } from '#sim';
import { MOST_NEIGHBOURHOODS } from '../run/areasOf.ts';
import { readySize } from '../run/readySize.ts';
import type { ReadyStrategy } from '../run/scenariosOf.ts';
import { MONTHS } from '../state/appState.ts';
import { StaleSign } from '../parts/StaleSign.tsx';
import type { AreaSeries, ComparisonData } from '../state/comparisonData.ts';
import type { Language } from '../words/language.ts';
import type { TownWords } from '../words/townEn.ts';
import { AreaTable } from './AreaTable.tsx';
import { ColumnPictures, type PicturedStrategy } from './ColumnPictures.tsx';
import { HundredAdults } from './HundredAdults.tsx';
import { runsWith } from './partFigures.ts';
import { fifthColumns, neighbourhoodColumns } from './townColumns.ts';
import type { Opened } from './TownPeople.tsx';

/** What the pictures are made of: the comparison and the strategies as they were run for it. */
export interface Pictured {
  readonly data: ComparisonData;
  readonly ready: readonly ReadyStrategy[];
  readonly names: readonly string[];
  readonly selected: number;
}

interface Props {
  readonly text: TownWords;
  readonly language: Language;
  readonly pictured: Pictured;
  /** Whether other runs are asked for and not there yet. */
  readonly isStale: boolean;
  readonly month: number;
  readonly moment: string;
  readonly onOpen: (opened: Opened) => void;
}

/** The pictures of the town, and what must be known to read them: columns by deprivation, of 100 adults, the same as a table. */
export function TownPictures({ text, language, pictured, isStale, month, moment, onOpen: open }: Props) {
  const [listed, setListed] = useState(false);
  const strategy = pictured.ready[pictured.selected];
  const shown = useMemo(() => shownOf(pictured), [pictured]);
  const columns = useMemo(() => {
    if (strategy === undefined || shown === null) return [];
    const { scenario, citizens } = strategy;
    return shown.parts === 'neighbourhoods'
      ? neighbourhoodColumns(scenario.place)
      : fifthColumns(scenario.place, citizens, text.fifths);
  }, [strategy, shown, text]);
  if (strategy === undefined || shown === null) return <p>{text.columns.none}</p>;
  const { place } = strategy.scenario;
  const onOpen =
    shown.parts === 'neighbourhoods'
      ? ({ part }: { readonly part: number }) => {
          open({ neighbourhood: part, fromPicture: true });
        }
      : null;
  const common = { text, language, columns, month, onOpen };
  return (
    <div class={isStale ? 'town-stale' : ''}>
      {isStale ? <StaleSign language={language} /> : null}
      <p class="hint">
        {text.columns[shown.parts]} {text.columns.runs(shown.runs)} {readySize(strategy, language)}.
      </p>
      {shown.parts === 'neighbourhoods' ? null : (
        <p>{place.codes.length > MOST_NEIGHBOURHOODS ? text.columns.tooMany : text.columns.tooFewPeople}</p>
      )}
      {isMadeUp(place) ? <p>{text.columns.madeUp}</p> : null}
      <ColumnPictures
        {...common}
        parts={shown.parts}
        strategies={shown.strategies}
        isMadeUp={isMadeUp(place)}
        months={MONTHS}
      />
      {shown.fifths.length === 0 ? (
        <p>{text.hundred.none}</p>
      ) : (
        <HundredAdults text={text} strategies={shown.fifths} isMadeUp={isMadeUp(place)} month={month} />
      )}
      <details
        class="town-table"
        onToggle={(event) => {
          setListed(event.currentTarget.open);
        }}
      >
        <summary>{text.table.title}</summary>
        {listed ? <AreaTable {...common} parts={shown.parts} strategies={shown.strategies} moment={moment} /> : null}
      </details>
    </div>
  );
}

/** Whether how deprived neighbourhoods are is a stand-in for what nobody has measured; in an invented town everything is part of its design. */
function isMadeUp({ deprivationSource, invented }: Place): boolean {
  return deprivationSource === 'synthetic' && invented !== true;
}

/** What can be shown of a comparison: neighbourhoods if they may be compared, else fifths; null where neither can. */
function shownOf({ data, names, selected }: Pictured): {
  readonly parts: keyof AreaSeries;
  readonly runs: number;
  readonly strategies: readonly PicturedStrategy[];
  readonly fifths: readonly PicturedStrategy[];
} | null {
  const of = (parts: keyof AreaSeries): readonly PicturedStrategy[] =>
    [...new Set([selected, 0])].flatMap((n) => {
      const runs = runsWith(data.strategies[n]?.runs ?? [], parts);
      return runs.length === 0 ? [] : [{ name: names[n] ?? '', runs }];
    });
  const fifths = of('fifths');
  const neighbourhoods = of('neighbourhoods');
  const strategies = neighbourhoods.length > 0 ? neighbourhoods : fifths;
  const first = strategies[0];
  if (first === undefined) return null;
  return {
    parts: neighbourhoods.length > 0 ? 'neighbourhoods' : 'fifths',
    runs: Math.min(...strategies.map(({ runs }) => runs.length)),
    strategies,
    fifths,
  };
}
