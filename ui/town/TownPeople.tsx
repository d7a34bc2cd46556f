import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Place } from '#sim';
import { momentText } from '../parts/TimeSlider.tsx';
import type { Live } from '../run/live.ts';
import { readySize } from '../run/readySize.ts';
import type { AppState } from '../state/appState.ts';
import type { Words } from '../words/en.ts';
import { numberText } from '../words/outcomeText.ts';
import type { TownWords } from '../words/townEn.ts';
import { PeopleFigure } from './PeopleFigure.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { PersonCard } from './PersonCard.tsx';
import { PickedPeople } from './PickedPeople.tsx';
import { partAt, STAYS_AWAY, VOLUNTEER } from '#runs';
import { useTownRecord } from './townRecord.ts';

/** The neighbourhood whose people are shown, and whether it was opened from far above them. */
export interface Opened {
  readonly neighbourhood: number;
  readonly fromPicture: boolean;
}

interface Props {
  readonly words: Words;
  readonly text: TownWords;
  readonly present: AppState;
  /** The selected strategy. */
  readonly name: string;
  readonly place: Place;
  readonly live: Live | null;
  readonly opened: Opened | null;
  readonly onOpen: (opened: Opened | null) => void;
}

/** The people of the selected strategy's first run: three lives, and one neighbourhood at a time. */
export function TownPeople({ words, text, present, name, place, live, opened: asked, onOpen }: Props) {
  const opened = asked?.neighbourhood ?? null;
  const heading = useRef<HTMLHeadingElement>(null);
  const open = (neighbourhood: number | null): void => {
    onOpen(neighbourhood === null ? null : { neighbourhood, fromPicture: false });
  };
  const { month, language } = present;
  const [isWanted, setWanted] = useState(false);
  const [person, setPerson] = useState<number | null>(null);
  const taken = useTownRecord(live, isWanted || opened !== null);
  // While the pictures are still of another place, so are the names of the neighbourhoods.
  const record = taken?.strategy.scenario.place.code === place.code ? taken : null;
  const frames = record?.result.frames ?? null;
  useEffect(() => {
    setPerson(null);
  }, [place.code, present.citizens]);
  const members = useMemo(
    () =>
      frames === null || opened === null
        ? []
        : Array.from(frames.neighbourhood.keys()).filter((one) => frames.neighbourhood[one] === opened),
    [frames, opened],
  );
  const isThere = frames !== null;
  useEffect(() => {
    if (asked?.fromPicture !== true || !isThere) return;
    setPerson(null);
    heading.current?.focus();
  }, [asked, isThere]);
  const lookAt = (one: number): void => {
    setPerson(one);
    open(frames?.neighbourhood[one] ?? opened);
  };
  const { people } = text;
  const home = opened === null ? '' : (place.names[opened] ?? '');
  return (
    <section class="town-people" aria-labelledby="people-title">
      <h3 id="people-title">
        {people.title}: {name}
      </h3>
      <p class="hint">
        {people.hint} {record === null ? null : `${readySize(record.strategy, language)}.`}
      </p>
      <h4>{text.lives.title}</h4>
      <PickedPeople
        text={text.lives}
        record={record}
        onWanted={() => {
          setWanted(true);
        }}
        live={live}
        onPerson={lookAt}
      />
      <p>
        <label class="town-choose">
          {people.choose}{' '}
          <select
            value={opened ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setPerson(null);
              open(value === '' ? null : Number(value));
            }}
          >
            <option value="">–</option>
            {place.names.map((one, k) => (
              <option key={k} value={k}>
                {one}
              </option>
            ))}
          </select>
        </label>
      </p>
      {opened === null ? null : frames === null || record === null ? (
        <p aria-busy="true">{people.waiting}</p>
      ) : (
        <div class="opened">
          <div>
            <h4 ref={heading} tabIndex={-1}>
              {people.heading(home, momentText(words, month))}
            </h4>
            <p>{countsText()}</p>
            <PeopleFigure
              text={text}
              frames={frames}
              members={members}
              month={month}
              person={person}
              onPerson={setPerson}
            />
            <p>
              <button
                type="button"
                onClick={() => {
                  setPerson(null);
                  open(null);
                }}
              >
                {people.close}
              </button>
            </p>
          </div>
          {person === null ? null : (
            <PersonCard
              words={words}
              text={text}
              language={language}
              record={record}
              frames={frames}
              person={person}
              month={month}
              live={live}
            />
          )}
          <details class="people-list">
            <summary>{people.list}</summary>
            <PeopleTable
              text={people}
              language={language}
              name={home}
              frames={frames}
              members={members}
              month={month}
              onPerson={lookAt}
            />
          </details>
        </div>
      )}
    </section>
  );

  function countsText(): string {
    let [active, volunteers, away] = [0, 0, 0];
    for (const one of members) {
      const part = frames === null ? 0 : partAt(frames, one, month);
      if (part === STAYS_AWAY) away += 1;
      else if (part > 0) active += 1;
      if (part !== STAYS_AWAY && part >= VOLUNTEER) volunteers += 1;
    }
    const [all, ...counts] = [members.length, active, volunteers, away].map((count) => numberText(count, language));
    return people.counts(all ?? '', counts[0] ?? '', counts[1] ?? '', counts[2] ?? '');
  }
}
