import { useEffect, useState } from 'preact/hooks';
import type { Live } from '../run/live.ts';
import { notice } from '../state/pageState.ts';
import type { TownWords } from '../words/townEn.ts';
import { neverEngaged, whoJoined, whoStopped, whoWasNeverAsked } from '#runs';
import type { TownRecord } from './townRecord.ts';

interface Props {
  readonly text: TownWords['lives'];
  /** Run 1 with all its people; it is made when somebody asks for it. */
  readonly record: TownRecord | null;
  readonly onWanted: () => void;
  readonly live: Live | null;
  readonly onPerson: (person: number) => void;
}

/** The lives that the program picks, and how each is found. */
const LIVES = ['joined', 'stopped', 'neverAsked'] as const;

/** Three lives that the program picks: somebody who joined, somebody who stopped, somebody whom no contact asked. */
export function PickedPeople({ text, record, onWanted, live, onPerson }: Props) {
  const [asked, setAsked] = useState<(typeof LIVES)[number] | null>(null);
  useEffect(() => {
    if (asked === null || record === null) return undefined;
    const stop = new AbortController();
    void pick(asked, record, stop.signal);
    return () => {
      stop.abort();
    };
  }, [asked, record]);
  async function pick(life: (typeof LIVES)[number], { strategy, result }: TownRecord, signal: AbortSignal) {
    const { frames } = result;
    if (frames === null) return;
    let person: number | null;
    if (life === 'neverAsked') {
      const follow = neverEngaged(frames);
      // The same run again, listening to those who never took part.
      const heard = await live?.record(strategy, 0, { follow, neighbourhoods: false }, signal);
      if (signal.aborted) return;
      person = heard ? whoWasNeverAsked(follow, heard.diary ?? []) : null;
    } else person = life === 'joined' ? whoJoined(frames) : whoStopped(frames);
    setAsked(null);
    if (person === null) notice(text.nobody);
    else onPerson(person);
  }
  return (
    <div class="row lives" role="group" aria-label={text.title} aria-busy={asked !== null}>
      {LIVES.map((life) => (
        <button
          key={life}
          type="button"
          disabled={live === null || asked !== null}
          onClick={() => {
            onWanted();
            setAsked(life);
          }}
        >
          {text[life]}
        </button>
      ))}
      <small class="hint">{text.hint}</small>
    </div>
  );
}
