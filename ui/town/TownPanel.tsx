import './town.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { momentText } from '../parts/TimeSlider.tsx';
import type { Live } from '../run/live.ts';
import type { AppState } from '../state/appState.ts';
import { namesOf } from '../state/namesOf.ts';
import { allRunsIn, choices, comparison } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import { TOWN_LANGUAGES } from '../words/townLanguages.ts';
import { TownPeople, type Opened } from './TownPeople.tsx';
import { TownPictures, type Pictured } from './TownPictures.tsx';

interface Props {
  readonly words: Words;
  readonly present: AppState;
  readonly name: string;
  readonly live: Live | null;
}

/**
 * The town as a picture of inequality: who takes part and who is worn out from its least to its most deprived parts, of 100 adults
 * in the outer fifths what part they have, and, where somebody asks, the people of one neighbourhood and their lives.
 */
export function TownPanel({ words, present, name, live }: Props) {
  const { month, language } = present;
  const text = TOWN_LANGUAGES[language];
  const [opened, setOpened] = useState<Opened | null>(null);
  const [pictured, isStale] = usePictured(words, live);
  const place = pictured?.ready[pictured.selected]?.scenario.place;
  useEffect(() => {
    setOpened(null);
  }, [place?.code]);
  const moment = momentText(words, month);
  // Runs that come in change nothing here until all of them are there.
  const pictures = useMemo(
    () =>
      pictured === null ? (
        <p class="town-waiting">{text.waiting}</p>
      ) : (
        <TownPictures
          text={text}
          language={language}
          pictured={pictured}
          isStale={isStale}
          month={month}
          moment={moment}
          onOpen={setOpened}
        />
      ),
    [text, pictured, isStale, month],
  );
  return (
    <section class="panel town" aria-labelledby="town-title">
      <h2 id="town-title">{text.title(moment)}</h2>
      {pictures}
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
  // What is whole stays until the next is, and nothing is made ready in between.
  const isWanted = isWhole || whole.current === null;
  const current = useMemo((): Pictured | null => {
    if (live === null || data === null || !isWanted) return null;
    if (!data.strategies.some(({ runs }) => runs.some((run) => run?.areas !== undefined))) return null;
    const ready = live.ready(now);
    return ready === null ? null : { data, ready, names: names.split('\n'), selected: now.selected };
  }, [live, data, now, names, isWanted]);
  if (isWhole && current !== null) whole.current = current;
  return isWanted ? [current, false] : [whole.current, true];
}
