import { commandLines } from '../run/commandLines.ts';
import { fingerprintOf, type ComparisonData } from '../run/comparisonData.ts';
import type { Live } from '../run/live.ts';
import { choices, progress, reproduced, words } from '../state/pageState.ts';
import { numberText } from '../compare/outcomeText.ts';

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
        {reproduced.value === null && (now.status === 'shipped' || now.status === 'running')
          ? ` ${text.shipped}.`
          : null}
        {reproduced.value === true ? <strong class="good"> ✓ {text.reproduced}.</strong> : null}
        {reproduced.value === false ? <strong class="bad"> ✗ {text.notReproduced}.</strong> : null}
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
