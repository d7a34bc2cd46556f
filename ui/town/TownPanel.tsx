import './town.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Place } from '#sim';
import { momentText } from '../parts/TimeSlider.tsx';
import type { Live } from '../run/live.ts';
import type { ReadyStrategy } from '../run/scenariosOf.ts';
import { MONTHS, type AppState } from '../state/appState.ts';
import type { AreaSeries, ComparisonData } from '../state/comparisonData.ts';
import { namesOf } from '../state/namesOf.ts';
import { allRunsIn, choices, comparison } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import { TOWN_LANGUAGES } from '../words/townLanguages.ts';
import { AreaTable } from './AreaTable.tsx';
import { ColumnPictures, type PicturedStrategy } from './ColumnPictures.tsx';
import { HundredAdults } from './HundredAdults.tsx';
import { runsWith } from './partFigures.ts';
import { fifthColumns, neighbourhoodColumns } from './townColumns.ts';
import { TownPeople, type Opened } from './TownPeople.tsx';
import { MOST_NEIGHBOURHOODS } from '../run/areasOf.ts';

interface Props {
  readonly words: Words;
  readonly present: AppState;
  readonly name: string;
  readonly live: Live | null;
}

/** What the pictures are made of: the comparison and the strategies as they were run for it. */
interface Pictured {
  readonly data: ComparisonData;
  readonly ready: readonly ReadyStrategy[];
  readonly names: readonly string[];
  readonly selected: number;
}

/**
 * The town as a picture of inequality: who takes part and who is worn out from its least to its most deprived parts, of 100 adults
 * in the outer fifths what part they have, and, where somebody asks, the people of one neighbourhood and their lives.
 */
export function TownPanel({ words, present, name, live }: Props) {
  const { month, language } = present;
  const text = TOWN_LANGUAGES[language];
  const [listed, setListed] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [pictured, isStale] = usePictured(words, live);
  const moment = momentText(words, month);
  const place = pictured?.ready[pictured.selected]?.scenario.place;
  useEffect(() => {
    setOpened(null);
  }, [place?.code]);
  const shown = useMemo(() => (pictured === null ? null : shownOf(pictured)), [pictured]);
  const columns = useMemo(() => {
    if (pictured === null || place === undefined || shown === null) return [];
    const { citizens } = pictured.ready[pictured.selected] ?? { citizens: 0 };
    return shown.parts === 'neighbourhoods' ? neighbourhoodColumns(place) : fifthColumns(place, citizens, text.fifths);
  }, [pictured, place, shown, text]);
  const onOpen =
    shown?.parts === 'neighbourhoods'
      ? ({ part }: { readonly part: number }) => {
          setOpened({ neighbourhood: part, fromPicture: true });
        }
      : null;
  const common = { text, language, columns, month, onOpen };
  return (
    <section class="panel town" aria-labelledby="town-title">
      <h2 id="town-title">{text.title(moment)}</h2>
      {pictured === null || place === undefined ? (
        <p class="town-waiting">{text.waiting}</p>
      ) : shown === null ? (
        <p>{text.columns.none}</p>
      ) : (
        <div class={isStale ? 'town-stale' : ''}>
          {isStale ? <p>{text.stale}</p> : null}
          <p class="hint">
            {text.columns[shown.parts]} {text.columns.runs(shown.runs)}
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
            {listed ? (
              <AreaTable {...common} parts={shown.parts} strategies={shown.strategies} moment={moment} />
            ) : null}
          </details>
        </div>
      )}
      {place === undefined ? null : (
        <TownPeople
          words={words}
          text={text}
          present={present}
          name={name}
          place={place}
          live={live}
          opened={opened}
          onOpen={setOpened}
        />
      )}
    </section>
  );
}

/** Whether how deprived neighbourhoods are is a stand-in for what nobody has measured; in an invented town everything is part of its design. */
function isMadeUp({ deprivationSource, invented }: Place): boolean {
  return deprivationSource === 'synthetic' && invented !== true;
}

/**
 * The comparison that is pictured, and whether it is older than what is asked for: while runs come in, the last one that was whole
 * stays, since single runs say little of a neighbourhood. Null until this machine has run something.
 */
function usePictured(words: Words, live: Live | null): readonly [pictured: Pictured | null, isStale: boolean] {
  const now = choices.value;
  const isWhole = allRunsIn.value;
  const whole = useRef<Pictured | null>(null);
  const data = comparison.value;
  const names = namesOf(words, now).join('\n');
  const current = useMemo((): Pictured | null => {
    if (live === null || data === null) return null;
    if (!data.strategies.some(({ runs }) => runs.some((run) => run?.areas !== undefined))) return null;
    const ready = live.ready(now);
    return ready === null ? null : { data, ready, names: names.split('\n'), selected: now.selected };
  }, [live, data, now, names]);
  if (isWhole && current !== null) whole.current = current;
  return isWhole || whole.current === null ? [current, false] : [whole.current, true];
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
