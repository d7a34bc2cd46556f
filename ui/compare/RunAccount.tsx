import { commandLines } from '../run/commandLines.ts';
import { fingerprintOf, runsIn, type ComparisonData } from '../state/comparisonData.ts';
import { asksForShipped, choices, reproduced, runsShipped, words } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';

/** What the result rests on: how many runs, whether this machine gives them again, and how to get the same elsewhere. */
export function RunAccount({ data }: { readonly data: ComparisonData }) {
  const text = words.value;
  const prints = data.strategies.map((strategy) => fingerprintOf(strategy)?.slice(0, 8) ?? '…');
  const fewest = Math.min(...data.strategies.map(runsIn));
  return (
    <div class="account">
      <p>
        {text.runs(fewest)}. {asksForShipped.value ? <Reproduced words={text} /> : null}
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

/** Whether this machine gives the shipped comparison again: the first run of each strategy is compared by its fingerprint. */
function Reproduced({ words: text }: { readonly words: Words }) {
  if (reproduced.value === null) return runsShipped.value ? <span>{text.shipped}.</span> : null;
  return reproduced.value ? (
    <strong class="good">✓ {text.reproduced}.</strong>
  ) : (
    <strong class="bad">✗ {text.notReproduced}.</strong>
  );
}
