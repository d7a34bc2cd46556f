import { useEffect, useRef, useState } from 'preact/hooks';
import { findTurningPoint, LIFE_VOICES, tellTurningPoint, WINDOW, type Life, type TurningPoint as Found } from '#runs';
import type { Live } from '../run/live.ts';
import type { Language } from '../words/language.ts';
import { numberText } from '../words/outcomeText.ts';
import { TURNING_LANGUAGES } from '../words/turningLanguages.ts';
import type { TownRecord } from './townRecord.ts';

export interface TurningPointProps {
  readonly language: Language;
  readonly record: TownRecord;
  readonly life: Life;
  readonly live: Live | null;
}

type Search =
  | { readonly status: 'unasked' | 'stopped' }
  | { readonly status: 'trying'; readonly done: number; readonly all: number }
  | { readonly status: 'found'; readonly point: Found }
  | { readonly status: 'failed'; readonly reason: string };

/** What would have changed a life: asked with a button, tried in the background, told in two sentences; it can be stopped. */
export function TurningPoint({ language, record, life, live }: TurningPointProps) {
  const text = TURNING_LANGUAGES[language];
  const voice = LIFE_VOICES[language];
  const [search, setSearch] = useState<Search>({ status: 'unasked' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => {
    setSearch({ status: 'unasked' });
    return () => {
      stop.current?.abort();
    };
  }, [record, life.person, live]);

  async function ask(to: Live): Promise<void> {
    const mine = new AbortController();
    stop.current = mine;
    const { signal } = mine;
    setSearch({ status: 'trying', done: 0, all: 0 });
    const lived = await to.lived(record.strategy, 0, signal);
    const outcome = await findTurningPoint(life, lived, {
      pool: to.pool,
      signal,
      onTried: (done, all) => {
        if (!signal.aborted) setSearch({ status: 'trying', done, all });
      },
    });
    if (signal.aborted) return;
    setSearch(
      outcome.status === 'done'
        ? { status: 'found', point: outcome.result }
        : outcome.status === 'failed'
          ? { status: 'failed', reason: outcome.reason }
          : { status: 'stopped' },
    );
  }

  /** One button asks and stops, so that whoever pressed it by key is where they were. */
  function press(): void {
    if (search.status === 'trying') {
      stop.current?.abort();
      setSearch({ status: 'stopped' });
    } else if (live !== null) void ask(live);
  }

  const isTrying = search.status === 'trying';
  const number = (value: number): string => numberText(value, language);
  return (
    <section class="turning" aria-busy={isTrying}>
      {search.status === 'found' ? null : (
        <p class="row">
          <button type="button" disabled={live === null} onClick={press}>
            {isTrying ? text.stop : text.ask}
          </button>
          {isTrying ? (
            <label>
              <progress max={Math.max(1, search.all)} value={search.done} />{' '}
              {search.all === 0 ? text.starting : text.progress(number(search.done), number(search.all))}
            </label>
          ) : null}
        </p>
      )}
      {search.status === 'found' ? <h4>{text.ask}</h4> : null}
      <div role="status">
        {search.status === 'found' ? (
          <>
            <p class="life">{tellTurningPoint(voice, search.point).join(' ')}</p>
            <p class="hint">{voice.turning.limits}</p>
          </>
        ) : search.status === 'stopped' ? (
          <p>{text.stopped}</p>
        ) : search.status === 'failed' ? (
          <p>{text.failed(search.reason)}</p>
        ) : null}
      </div>
      <details>
        <summary>{text.how}</summary>
        <p class="hint">{text.method(WINDOW)}</p>
      </details>
    </section>
  );
}
