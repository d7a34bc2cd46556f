import { useEffect, useState } from 'preact/hooks';
import type { Frames } from '#sim';
import type { Live } from '../run/live.ts';
import { notice } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import { neverEngaged, whoJoined, whoStopped, whoWasNeverAsked } from './whoJoined.ts';
import type { TownRecord } from './townRecord.ts';

interface Props {
  readonly words: Words;
  readonly record: TownRecord;
  readonly frames: Frames;
  readonly live: Live | null;
  readonly onPerson: (person: number) => void;
}

/** Three lives that the program picks: somebody who joined, somebody who stopped, somebody whom no contact asked. */
export function PickedPeople({ words, record, frames, live, onPerson }: Props) {
  const [searching, setSearching] = useState<AbortController | null>(null);
  useEffect(() => () => searching?.abort(), [searching, record]);
  const text = words.map.lives;
  const show = (person: number | null): void => {
    if (person === null) notice(text.nobody);
    else onPerson(person);
  };
  async function searchNeverAsked(): Promise<void> {
    const stop = new AbortController();
    setSearching(stop);
    const follow = neverEngaged(frames);
    // The same run again, listening to those who never took part.
    const result = await live?.record(record.strategy, 0, { follow }, stop.signal);
    setSearching((now) => (now === stop ? null : now));
    if (!stop.signal.aborted && result) show(whoWasNeverAsked(follow, result.diary ?? []));
  }
  return (
    <div class="row lives" role="group" aria-label={text.title} aria-busy={searching !== null}>
      <span>{text.title}</span>
      {(
        [
          ['joined', whoJoined],
          ['stopped', whoStopped],
        ] as const
      ).map(([name, who]) => (
        <button
          key={name}
          type="button"
          onClick={() => {
            show(who(frames));
          }}
        >
          {text[name]}
        </button>
      ))}
      <button
        type="button"
        disabled={live === null || searching !== null}
        onClick={() => {
          void searchNeverAsked();
        }}
      >
        {text.neverAsked}
      </button>
      <small class="hint">{text.hint}</small>
    </div>
  );
}
