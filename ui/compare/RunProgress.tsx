import { runsIn, type ComparisonData } from '../state/comparisonData.ts';
import type { Live } from '../run/live.ts';
import { choices, isStale, progress, words } from '../state/pageState.ts';
import { numberText } from '../words/outcomeText.ts';

/** While runs come in: how many are there, how long it takes, and the way to stop; nothing when all are in. */
export function RunProgress({ data, live }: { readonly data: ComparisonData; readonly live: Live | null }) {
  const text = words.value;
  const now = progress.value;
  const previews = data.strategies.flatMap(({ preview }) => (preview === null ? [] : [preview]));
  const fewest = Math.min(...data.strategies.map(runsIn));
  // What was shipped, or is complete already, lacks nothing.
  const isPart = fewest < choices.value.runs || previews.length > 0;
  return (
    <p class="status" data-runs={fewest}>
      {previews.length === 0 ? null : (
        <strong>{text.preview(numberText(Math.min(...previews), choices.value.language))}. </strong>
      )}
      {now.status === 'preview' ? `${text.previewOne}. ` : null}
      {now.status === 'running' ? (
        <>
          <progress max={now.all} value={now.done} aria-label={text.updating} /> {text.running(now.done, now.all)}
          {now.remaining === null ? ' ' : `, ${text.remaining(now.remaining)} `}
          <button type="button" onClick={() => live?.stop()}>
            {text.cancel}
          </button>
        </>
      ) : null}
      {now.status === 'stopped' ? `${text.stopped}${isStale.value || !isPart ? '' : ` ${text.asFarAsItCame}`}` : null}
    </p>
  );
}
