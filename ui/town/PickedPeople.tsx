import { useEffect, useState } from 'preact/hooks';
import type { Live } from '../run/live.ts';
import { notice } from '../state/pageState.ts';
import type { TownWords } from '../words/townEn.ts';
import { neverEngaged, peopleWhoBurntOut, whoBurntOut, whoJoined, whoStopped, whoWasNeverAsked } from '#runs';
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
const LIVES = ['joined', 'stopped', 'burntOut', 'neverAsked'] as const;

/** Four lives that the program picks: who joined, who stopped, who burnt out, and somebody whom no contact asked. */
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
    if (life === 'joined') person = whoJoined(frames);
    else if (life === 'stopped') person = whoStopped(frames);
    else {
      const never = neverEngaged(frames);
      const follow = life === 'neverAsked' ? never : peopleWhoBurntOut(frames).map(({ person: one }) => one);
      // The same run again, listening to those who may be the one.
      const heard = await live?.record(strategy, 0, { follow, neighbourhoods: false }, signal);
      if (signal.aborted) return;
      const diary = heard?.diary ?? null;
      person =
        diary === null ? null : life === 'neverAsked' ? whoWasNeverAsked(never, diary) : whoBurntOut(frames, diary);
    }
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
