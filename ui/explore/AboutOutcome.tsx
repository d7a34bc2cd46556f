import { METRICS, smallestDifference, type Metric, type MetricName } from '#sim';
import type { AppState } from '../state/appState.ts';
import type { Words } from '../words/en.ts';
import { isShare, metricNote, modelUnit, numberText, outcomeLabel } from '../words/outcomeText.ts';
import type { WorkbenchWords } from '../words/workbenchEn.ts';

interface Props {
  readonly words: Words;
  readonly bench: WorkbenchWords;
  readonly present: AppState;
}

const BETTER = { '-1': 'down', '0': 'depends', '1': 'up' } as const;

/** What the outcome in the figure is: its definition, unit, range, which way it is better, and what difference matters. */
export function AboutOutcome({ words, bench, present }: Props) {
  const text = bench.about;
  const { outcome, outcomes, language } = present;
  const metric: Metric | undefined = METRICS[outcome as MetricName];
  const number = (value: number): string => numberText(value, language, { maximumSignificantDigits: 4 });
  const percent = (value: number): string => numberText(value, language, { style: 'percent' });
  const matters = metric === undefined ? NaN : smallestDifference(outcome as MetricName).value;
  return (
    <section class="panel" aria-labelledby="about-outcome">
      <h2 id="about-outcome">{text.title(outcomeLabel(words, outcome))}</h2>
      {metric === undefined ? (
        <p>{text.own(outcomes[outcome] ?? '')}</p>
      ) : (
        <>
          <p>{metricNote(words, outcome)}</p>
          {metric.kind === 'level' ? null : <p>{text.yearly}</p>}
          <dl class="facts">
            <dt>{text.name}</dt>
            <dd>
              <code>{outcome}</code>
            </dd>
            <dt>{text.unit}</dt>
            <dd>{modelUnit(words, outcome)}</dd>
            <dt>{text.range}</dt>
            <dd>{rangeOf(metric, bench, isShare(outcome) ? percent : number)}</dd>
            <dt>{text.better}</dt>
            <dd>{text.betters[BETTER[metric.better]]}</dd>
            <dt>{text.level}</dt>
            <dd>{text.levels[metric.level]}</dd>
            <dt>{text.matters}</dt>
            <dd>{isShare(outcome) ? text.points(number(100 * matters)) : number(matters)}</dd>
          </dl>
        </>
      )}
    </section>
  );
}

function rangeOf({ range }: Metric, { about }: WorkbenchWords, number: (value: number) => string): string {
  const [low, high] = range;
  if (high < Number.MAX_VALUE) return `${number(low)} – ${number(high)}`;
  return low > -Number.MAX_VALUE ? about.atLeast(number(low)) : about.anyNumber;
}
