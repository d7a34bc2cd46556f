import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { momentText } from '../parts/TimeSlider.tsx';
import type { Live } from '../run/live.ts';
import type { ReadyStrategy } from '../run/scenariosOf.ts';
import type { AppState } from '../state/appState.ts';
import { allRunsIn, choices } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import { NeighbourhoodTable } from './NeighbourhoodTable.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { PersonCard } from './PersonCard.tsx';
import { PickedPeople } from './PickedPeople.tsx';
import { TownCanvas } from './TownCanvas.tsx';
import type { Looking, TownRecord } from './townRecord.ts';

interface Props {
  readonly words: Words;
  readonly present: AppState;
  readonly name: string;
  readonly live: Live | null;
}

/** The town in the first run of the selected strategy: neighbourhoods, the people in them, and the story of one. */
export function TownPanel({ words, present, name, live }: Props) {
  const record = useTownRecord(present, live);
  const [looking, setLooking] = useState<Looking>({ neighbourhood: null, person: null });
  const [listed, setListed] = useState(false);
  const place = record?.strategy.scenario.place;
  useEffect(() => {
    setLooking({ neighbourhood: null, person: null });
  }, [place?.code]);
  const order = useMemo(
    () =>
      (place?.deprivation ?? [])
        .map((deprivation, k) => ({ deprivation, k }))
        .sort((a, b) => a.deprivation - b.deprivation || a.k - b.k)
        .map(({ k }) => k),
    [place],
  );
  const frames = record?.result.frames ?? null;
  const { month, language } = present;
  const text = words.map;
  const lookAt = (person: number): void => {
    setLooking({ neighbourhood: frames?.neighbourhood[person] ?? looking.neighbourhood, person });
  };
  return (
    <section class="panel town" aria-labelledby="town-title">
      <h2 id="town-title">
        {text.title}: {name}, {momentText(words, month)}
      </h2>
      {record === null || frames === null || place === undefined ? (
        <p class="town-waiting">{text.waiting}</p>
      ) : (
        <>
          <p class="hint">{text.hint}</p>
          {looking.neighbourhood === null ? null : (
            <p>
              <button
                type="button"
                onClick={() => {
                  setLooking({ neighbourhood: null, person: null });
                }}
              >
                ← {text.back}
              </button>
            </p>
          )}
          <TownCanvas
            words={words}
            language={language}
            record={record}
            frames={frames}
            order={looking.neighbourhood === null ? order : [looking.neighbourhood]}
            month={month}
            looking={looking}
            onLook={setLooking}
          />
          <PickedPeople words={words} record={record} frames={frames} live={live} onPerson={lookAt} />
          {looking.person === null ? null : (
            <PersonCard
              words={words}
              language={language}
              record={record}
              frames={frames}
              person={looking.person}
              month={month}
              live={live}
            />
          )}
          <details
            open={listed || looking.neighbourhood !== null}
            onToggle={(event) => {
              setListed(event.currentTarget.open);
            }}
          >
            <summary>{text.list}</summary>
            {!listed ? null : looking.neighbourhood === null ? (
              <NeighbourhoodTable
                words={words}
                language={language}
                record={record}
                order={order}
                month={month}
                onOpen={(neighbourhood) => {
                  setLooking({ neighbourhood, person: null });
                }}
              />
            ) : (
              <PeopleTable
                words={words}
                language={language}
                name={place.names[looking.neighbourhood] ?? ''}
                frames={frames}
                neighbourhood={looking.neighbourhood}
                month={month}
                onPerson={lookAt}
              />
            )}
          </details>
        </>
      )}
    </section>
  );
}

/** Records the first run of the selected strategy: at once where there is none, else when the band is in; the one before stays until then. */
function useTownRecord(present: AppState, live: Live | null): TownRecord | null {
  const [record, setRecord] = useState<TownRecord | null>(null);
  const now = choices.value;
  const ready = allRunsIn.value;
  const key = recordKey(present);
  const recorded = useRef<string | null>(null);
  useEffect(() => {
    if (live === null || recorded.current === key) return undefined;
    if (!ready && recorded.current !== null) return undefined;
    const strategy = live.ready(now)?.[now.selected];
    if (strategy === undefined) return undefined;
    const stop = new AbortController();
    const { record: recordRun } = live;
    async function take(one: ReadyStrategy): Promise<void> {
      const result = await recordRun(one, 0, { frames: true }, stop.signal);
      if (result === null || stop.signal.aborted) return;
      recorded.current = key;
      setRecord({ strategy: one, result });
    }
    void take(strategy);
    return () => {
      stop.abort();
    };
  }, [live, ready, key]);
  return record;
}

/** What decides a recorded run; language, views and time do not. */
function recordKey({
  strategies,
  selected,
  place,
  ownPlace,
  country,
  citizens,
  context,
  shocks,
  beliefs,
}: AppState): string {
  return JSON.stringify([
    strategies[selected],
    place,
    ownPlace?.csv.length,
    country,
    citizens,
    context,
    shocks,
    beliefs,
  ]);
}
