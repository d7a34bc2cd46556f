import { useMemo } from 'preact/hooks';
import { quantileType7, sortedNumbers } from '#analysis';
import { DotFigure } from '../charts/DotFigure.tsx';
import type { DotChartContent } from '../charts/dotChart.ts';
import { momentText } from '../parts/TimeSlider.tsx';
import { valuesAt, type ComparisonData } from '../state/comparisonData.ts';
import type { AppState } from '../state/appState.ts';
import { change } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import { outcomeLabel, outcomeText } from '../words/outcomeText.ts';
import { RISKS } from './risks.ts';

interface Props {
  readonly words: Words;
  readonly present: AppState;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  readonly point: number;
}

/** The chosen outcome against a cost or risk, one dot a run, at the time cursor. */
export function TradeOffPlot({ words, present, data, names, point }: Props) {
  const { outcome, risk, language } = present;
  const content = useMemo<DotChartContent>(
    () => ({
      groups: data.strategies.map(({ runs }, n) => {
        const [x, y] = [valuesAt(runs, risk, point), valuesAt(runs, outcome, point)];
        return {
          name: names[n] ?? '',
          style: n,
          points: Array.from(x, (at, run) => ({ x: at, y: y[run] ?? NaN })).filter(
            (dot) => Number.isFinite(dot.x) && Number.isFinite(dot.y),
          ),
          centre: { x: middle(x), y: middle(y) },
        };
      }),
      xLabel: outcomeLabel(words, risk),
      yLabel: outcomeLabel(words, outcome),
      xText: (value) => outcomeText(risk, value, language),
      yText: (value) => outcomeText(outcome, value, language),
    }),
    [data, outcome, risk, point, language, names.join()],
  );
  const text = content.groups.map(({ name, centre }) =>
    words.tradeOff.text(
      name,
      outcomeLabel(words, outcome),
      outcomeText(outcome, centre.y, language),
      outcomeLabel(words, risk),
      outcomeText(risk, centre.x, language),
    ),
  );
  return (
    <figure class="panel trade-off" aria-labelledby="trade-off-title">
      <figcaption>
        <h2 id="trade-off-title">
          {words.tradeOff.title}, {momentText(words, data.months[point] ?? 0)}
        </h2>
      </figcaption>
      <label>
        {words.tradeOff.risk}{' '}
        <select
          value={risk}
          onChange={(event) => {
            change((now) => ({ ...now, risk: event.currentTarget.value }));
          }}
        >
          {RISKS.map(({ metric }) => (
            <option key={metric} value={metric}>
              {words.metrics[metric]}
            </option>
          ))}
        </select>
      </label>
      <DotFigure title={words.tradeOff.title} text={text.join(' ')} content={content} />
      <p class="hint">{words.tradeOff.hint}</p>
      <ul class="hint">
        {text.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </figure>
  );
}

function middle(values: Float64Array): number {
  return quantileType7(sortedNumbers(values), 0.5);
}
