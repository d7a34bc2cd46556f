import { useState } from 'preact/hooks';
import { METRIC_GROUPS, type MetricGroup } from '#sim';
import { MAIN_METRICS } from '#runs';
import { saveFile } from '../../parts/saveFile.ts';
import type { Live } from '../../run/live.ts';
import { scenariosOf } from '../../run/scenariosOf.ts';
import { MONTHS, type AppState } from '../../state/appState.ts';
import type { ComparisonData } from '../../state/comparisonData.ts';
import { allRunsIn, writeLink } from '../../state/pageState.ts';
import type { Words } from '../../words/en.ts';
import { numberText } from '../../words/outcomeText.ts';
import type { WorkbenchWords } from '../../words/workbenchEn.ts';
import { programVersion } from './programVersion.ts';
import { packedBytes, rowCount, takenRuns, type Taken } from './takenRuns.ts';

interface Props {
  readonly words: Words;
  readonly bench: WorkbenchWords;
  /** What is asked for, without its moment. */
  readonly present: AppState;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  readonly live: Live | null;
}

const GROUPS = Object.keys(METRIC_GROUPS) as readonly MetricGroup[];

/** The comparison as one zip for R, Python or a spreadsheet; how large it will be is said before. */
export function TakePanel({ words, bench, present, data, names, live }: Props) {
  const text = bench.take;
  const { language } = present;
  const [more, setMore] = useState<readonly MetricGroup[]>([]);
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState('');
  const outcomes: readonly string[] = [
    ...new Set([
      ...MAIN_METRICS,
      present.outcome,
      ...more.flatMap((group) => METRIC_GROUPS[group]),
      ...Object.keys(present.outcomes),
    ]),
  ];
  const isWhole =
    live !== null && allRunsIn.value && data.strategies.every(({ preview, waiting }) => preview === null && !waiting);
  const number = (value: number): string => numberText(value, language);
  const rows = present.strategies.length * present.runs * outcomes.length * (MONTHS + 1);
  const megabytes = numberText(packedBytes(rows) / 1e6, language, { maximumSignificantDigits: 2 });
  const part = { state: present, data, outcomes };

  async function take(): Promise<void> {
    if (live === null) return;
    setProblem('');
    setShare(0);
    try {
      const ready = scenariosOf(present, live.atlas);
      if (!ready.ok) throw new Error(bench.recipe.unready);
      const citizens = ready.strategies.map((one) => one.citizens);
      const taken: Taken = { ...part, names, citizens };
      writeLink();
      const { packComparison, packedName } = await import('./packComparison.ts');
      const zip = await packComparison(taken, {
        words,
        version: programVersion(),
        link: location.href,
        made: new Date(),
        onShare: setShare,
      });
      saveFile(zip, packedName(taken), zip.type);
    } catch (error) {
      setProblem(text.failed(error instanceof Error ? error.message : String(error)));
    }
    setShare(null);
  }
  return (
    <section class="panel take" aria-labelledby="take-title">
      <h2 id="take-title">{text.title}</h2>
      <p class="hint">{text.hint}</p>
      <details>
        <summary>{text.more}</summary>
        <p class="hint">{text.moreHint}</p>
        <fieldset class="take-groups">
          <legend class="hidden">{text.more}</legend>
          <label>
            <input
              type="checkbox"
              checked={more.length === GROUPS.length}
              onChange={(event) => {
                setMore(event.currentTarget.checked ? GROUPS : []);
              }}
            />{' '}
            <strong>{text.everything}</strong>
          </label>
          {GROUPS.map((group) => (
            <label key={group}>
              <input
                type="checkbox"
                checked={more.includes(group)}
                onChange={(event) => {
                  const others = more.filter((one) => one !== group);
                  setMore(event.currentTarget.checked ? [...others, group] : others);
                }}
              />{' '}
              {bench.tree.metricGroups[group]} <small>{METRIC_GROUPS[group].length}</small>
            </label>
          ))}
        </fieldset>
      </details>
      {isWhole ? (
        <p>{text.holds(number(outcomes.length), number(takenRuns(part).length), number(rowCount(part)))}</p>
      ) : (
        <p class="hint">{text.wait}</p>
      )}
      <p>
        <button type="button" class="primary" disabled={!isWhole || share !== null} onClick={() => void take()}>
          {text.button(megabytes)}
        </button>
      </p>
      {share === null ? null : (
        <p>
          <progress value={share} aria-label={text.title} /> {text.packing(number(Math.round(100 * share)))}
        </p>
      )}
      {problem === '' ? null : <p role="alert">{problem}</p>}
    </section>
  );
}
