import { useMemo, useState } from 'preact/hooks';
import type { UsualStrategy } from '../choices/usualStrategy.ts';
import { FigureTable } from '../parts/FigureTable.tsx';
import { commandLines } from '../run/commandLines.ts';
import type { Live } from '../run/live.ts';
import { readySize } from '../run/readySize.ts';
import { MASTER_SEED } from '../run/runComparison.ts';
import { secondsOf } from '../run/runPace.ts';
import { scenariosOf } from '../run/scenariosOf.ts';
import type { AppState } from '../state/appState.ts';
import { fingerprintOf, type ComparisonData } from '../state/comparisonData.ts';
import { copyText } from '../parts/copyText.ts';
import { allRunsIn, asksForShipped, progress, reproduced, runsShipped } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import { numberText } from '../words/outcomeText.ts';
import type { WorkbenchWords } from '../words/workbenchEn.ts';
import { changesOf } from './changesOf.ts';

interface Props {
  readonly words: Words;
  readonly bench: WorkbenchWords;
  /** What is asked for, without its moment. */
  readonly present: AppState;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  readonly usual: UsualStrategy | null;
  readonly live: Live | null;
}

/** What is run, how much that is and how long it takes, how far it has come, and how to get the same elsewhere. */
export function RunRecipe({ words, bench, present, data, names, usual, live }: Props) {
  const text = bench.recipe;
  const { strategies, runs, language } = present;
  const number = (value: number): string => numberText(value, language);
  const now = progress.value;
  const first = useMemo(() => {
    const ready = live === null ? null : scenariosOf(present, live.atlas);
    return ready?.ok === true ? (ready.strategies[0] ?? null) : null;
  }, [present, live]);
  const all = strategies.length * runs;
  const seconds = first === null ? undefined : secondsOf(all, first.citizens);
  const changes = useMemo(
    () => (usual === null ? [] : changesOf({ words, bench, present, names, usual })),
    [words, bench, present, names.join(), usual],
  );
  const command = commandLines(present).join('\n');
  return (
    <section class="panel recipe" aria-labelledby="recipe-title">
      <h2 id="recipe-title">{text.title}</h2>
      <p>
        {text.size(strategies.length, runs, number(all))}{' '}
        {first === null ? (live === null ? null : text.unready) : text.people(readySize(first, language))}
      </p>
      <p class="hint">{seconds === undefined ? text.unknownTime : text.seconds(number(seconds))}</p>
      <div class="status">
        <p>
          {now.status === 'running' ? (
            <>
              <progress max={now.all} value={now.done} aria-label={text.title} />{' '}
              {text.running(number(now.done), number(now.all))}{' '}
              {now.remaining === null ? null : text.remaining(number(now.remaining))}
            </>
          ) : allRunsIn.value ? (
            text.done
          ) : now.status === 'stopped' ? (
            text.stopped
          ) : now.status === 'asking' ? (
            text.asking
          ) : runsShipped.value ? (
            text.shipped
          ) : (
            text.waiting
          )}
        </p>
        {now.status === 'running' ? (
          <button type="button" onClick={() => live?.stop()}>
            {text.stop}
          </button>
        ) : allRunsIn.value ? null : (
          <button
            type="button"
            class="primary"
            disabled={live === null || first === null}
            onClick={() => live?.run(present, false)}
          >
            {text.run}
          </button>
        )}
      </div>
      {asksForShipped.value && reproduced.value !== null ? (
        <p class={reproduced.value ? 'good' : 'bad'}>
          {reproduced.value ? text.reproducedText(data.strategies.length) : text.notReproduced}
        </p>
      ) : null}
      <h3>{text.changes}</h3>
      {changes.length === 0 ? (
        <p class="hint">{text.unchanged}</p>
      ) : (
        <dl class="changes">
          {changes.map(([who, lines]) => (
            <div key={who}>
              <dt>{who}</dt>
              {lines.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      <details>
        <summary>{text.seeds}</summary>
        <p class="hint">{text.seedsHint(MASTER_SEED)}</p>
        <FigureTable
          caption={text.seeds}
          head={text.columns}
          rows={data.strategies.map((one, n) => [names[n] ?? '', fingerprintOf(one)?.slice(0, 16) ?? '…'])}
        />
      </details>
      <Command words={words} bench={bench} command={command} />
    </section>
  );
}

function Command({ words, bench, command }: Pick<Props, 'words' | 'bench'> & { readonly command: string }) {
  const text = bench.recipe;
  const [copied, setCopied] = useState('');

  async function copy(): Promise<void> {
    if (await copyText(command)) setCopied(command);
  }
  return (
    <>
      <h3>{text.command}</h3>
      <pre tabIndex={0} aria-label={words.commandLine}>
        <code>{command}</code>
      </pre>
      <p>
        <button type="button" onClick={() => void copy()}>
          {text.copy}
        </button>{' '}
        <span role="status">{copied === command ? text.copied : null}</span>
      </p>
    </>
  );
}
