import type { Live } from '../run/live.ts';
import { comparison, progress, reproduced, state, words } from '../state/pageState.ts';

/** What the result rests on: how many runs, whether they are still coming in, and the fingerprint. */
export function RunStatus({ runs, live }: { readonly runs: number; readonly live: Live | null }) {
  const text = words.value;
  const now = progress.value;
  const { place, strategies } = state.value;
  const prints = comparison.value?.strategies.map(({ fingerprint }) => fingerprint?.slice(0, 8) ?? '…') ?? [];
  return (
    <div class="status">
      <p>
        {text.runs(runs)}.{' '}
        {now.status === 'running' ? (
          <>
            <progress max={now.all} value={now.done} aria-label={text.updating} /> {text.running(now.done, now.all)}{' '}
            <button type="button" onClick={() => live?.stop()}>
              {text.cancel}
            </button>
          </>
        ) : null}
        {now.status === 'stopped' ? text.stopped : null}
        {reproduced.value === null && now.status !== 'done' ? ` ${text.shipped}.` : null}
        {reproduced.value === true ? <strong class="good"> ✓ {text.reproduced}.</strong> : null}
        {reproduced.value === false ? <strong class="bad"> ✗ {text.notReproduced}.</strong> : null}
      </p>
      <details>
        <summary>
          {text.fingerprint} {prints.join(' · ')}
        </summary>
        <p>{text.commandLine}:</p>
        <code>
          npx samspill compare {strategies.map(({ preset }) => preset).join(' ')} --place &quot;{place}&quot;
          --replicates {state.value.runs}
        </code>
      </details>
    </div>
  );
}
