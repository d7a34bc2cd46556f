import { commandLines } from '../run/commandLines.ts';
import { fingerprintOf, type ComparisonData } from '../state/comparisonData.ts';
import type { Live } from '../run/live.ts';
import { asksForShipped, choices, progress, reproduced, runsShipped, words } from '../state/pageState.ts';
import { numberText } from '../words/outcomeText.ts';
import type { Words } from '../words/en.ts';

/** What the result rests on: how many runs, whether they are still coming in, the fingerprint, and how to get the same elsewhere. */
export function RunStatus({ data, live }: { readonly data: ComparisonData; readonly live: Live | null }) {
  const text = words.value;
  const now = progress.value;
  const prints = data.strategies.map((strategy) => fingerprintOf(strategy)?.slice(0, 8) ?? '…');
  const runs = Math.max(...data.strategies.map((one) => one.runs.filter((run) => run !== undefined).length));
  return (
    <div class="status">
      <p>
        {text.runs(runs)}.{' '}
        {data.preview === null ? null : (
          <strong>{text.preview(numberText(data.preview, choices.value.language))}. </strong>
        )}
        {now.status === 'preview' ? `${text.previewOne}. ` : null}
        {now.status === 'running' ? (
          <>
            <progress max={now.all} value={now.done} aria-label={text.updating} /> {text.running(now.done, now.all)}{' '}
            {now.remaining === null ? null : `${text.remaining(now.remaining)} `}
            <button type="button" onClick={() => live?.stop()}>
              {text.cancel}
            </button>
          </>
        ) : null}
        {now.status === 'stopped' ? text.stopped : null}
        {asksForShipped.value ? <Reproduced words={text} /> : null}
      </p>
      <details>
        <summary>
          {text.fingerprint} {prints.join(' · ')}
        </summary>
        <p>{text.commandLine}:</p>
        <pre>
          <code>{commandLines(choices.value).join('\n')}</code>
        </pre>
      </details>
    </div>
  );
}

/** Whether this machine gives the shipped comparison again. */
function Reproduced({ words: text }: { readonly words: Words }) {
  if (reproduced.value === null) return runsShipped.value ? <span> {text.shipped}.</span> : null;
  return reproduced.value ? (
    <strong class="good"> ✓ {text.reproduced}.</strong>
  ) : (
    <strong class="bad"> ✗ {text.notReproduced}.</strong>
  );
}
