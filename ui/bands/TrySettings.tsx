import { useEffect, useRef, useState } from 'preact/hooks';
import type { Live } from '../run/live.ts';
import { fingerprintOf, type ComparisonData } from '../state/comparisonData.ts';
import { choices } from '../state/pageState.ts';
import type { Language } from '../words/language.ts';
import { numberText } from '../words/outcomeText.ts';
import type { SureWords } from '../words/sureEn.ts';
import type { KnownBands } from './knownBands.ts';

interface Props {
  readonly sure: SureWords;
  readonly language: Language;
  readonly live: Live | null;
  readonly data: ComparisonData;
  readonly onKnown: (bands: KnownBands) => void;
}

type Trial =
  | { readonly status: 'unasked' }
  | { readonly status: 'trying'; readonly done: number; readonly all: number; readonly began: number }
  | { readonly status: 'told'; readonly text: string };

/** Runs the comparison in other settings of the model when asked: many runs, in the background, that can be stopped. */
export function TrySettings({ sure, language, live, data, onKnown }: Props) {
  const [trial, setTrial] = useState<Trial>({ status: 'unasked' });
  const stop = useRef<AbortController | null>(null);
  const prints = data.strategies.map(fingerprintOf);
  useEffect(() => () => stop.current?.abort(), [prints.join()]);

  async function ask(to: Live): Promise<void> {
    const mine = new AbortController();
    stop.current = mine;
    const { signal } = mine;
    const began = performance.now();
    setTrial({ status: 'trying', done: 0, all: 0, began });
    try {
      const strategies = to.ready(choices.peek());
      const { tryBands } = await import('./tryBands.ts');
      if (strategies === null || signal.aborted) return;
      const found = await tryBands(strategies, {
        base: import.meta.env.BASE_URL,
        pool: to.pool,
        signal,
        onRun: (done, all) => {
          if (!signal.aborted) setTrial({ status: 'trying', done, all, began });
        },
      });
      if (signal.aborted) return;
      if (found.status === 'done') {
        setTrial({ status: 'unasked' });
        onKnown({ ...found.bands, fingerprints: prints.map((print) => print ?? ''), patterns: null });
      } else
        setTrial({
          status: 'told',
          text:
            found.status === 'hand set'
              ? sure.handSet(found.names.join(', '))
              : found.status === 'apart'
                ? sure.apart
                : sure.stopped,
        });
    } catch (reason) {
      if (!signal.aborted)
        setTrial({ status: 'told', text: sure.failed(reason instanceof Error ? reason.message : String(reason)) });
    }
  }

  /** One button asks and stops, so that whoever pressed it by key is where they were. */
  function press(): void {
    if (trial.status === 'trying') {
      stop.current?.abort();
      setTrial({ status: 'told', text: sure.stopped });
    } else if (live !== null) void ask(live);
  }

  const isTrying = trial.status === 'trying';
  const number = (value: number): string => numberText(value, language);
  return (
    <div class="bands-try" aria-busy={isTrying}>
      <button type="button" disabled={live === null || prints.includes(null)} onClick={press}>
        {isTrying ? sure.stop : sure.ask}
      </button>
      {isTrying && trial.all > 0 ? (
        <label>
          <progress max={trial.all} value={trial.done} /> {sure.progress(number(trial.done), number(trial.all))}
          {trial.done < 4 ? null : `, ${sure.remaining(timeLeft(trial, sure))}`}
        </label>
      ) : null}
      <p role="status">{trial.status === 'told' ? trial.text : ''}</p>
    </div>
  );
}

function timeLeft(
  { done, all, began }: { readonly done: number; readonly all: number; readonly began: number },
  { seconds, minutes }: SureWords,
): string {
  const left = ((performance.now() - began) / 1000 / done) * (all - done);
  return left < 100 ? seconds(Math.ceil(left / 5) * 5) : minutes(Math.ceil(left / 60));
}
