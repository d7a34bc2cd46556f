import { useMemo } from 'preact/hooks';
import { medianOf } from '#analysis';
import { DotFigure } from '../charts/DotFigure.tsx';
import type { DotChartContent } from '../charts/dotChart.ts';
import { momentText } from '../parts/TimeSlider.tsx';
import { valuesAt, type ComparisonData } from '../state/comparisonData.ts';
import type { AppState } from '../state/appState.ts';
import { change } from '../state/pageState.ts';
import { CHART_LANGUAGES } from '../words/chartsLanguages.ts';
import type { Words } from '../words/en.ts';
import { betterOf, outcomeLabel, outcomeText, outcomeTick } from '../words/outcomeText.ts';
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
  const chart = CHART_LANGUAGES[language];
  const good = goodCorner(risk, outcome);
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
          centre: { x: medianOf(x), y: medianOf(y) },
        };
      }),
      x: { label: outcomeLabel(words, risk), tick: outcomeTick(risk, language) },
      y: { label: outcomeLabel(words, outcome), tick: outcomeTick(outcome, language) },
      corner: good === null ? null : { ...good, text: chart.corner },
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
      <DotFigure
        title={words.tradeOff.title}
        text={[...text, ...(good === null ? [] : [chart.cornerText(good.right, good.up)])].join(' ')}
        content={content}
      />
      <p class="hint">{words.tradeOff.hint}</p>
      <ul class="hint">
        {text.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </figure>
  );
}

/** Where both outcomes are better; null where it depends, or both axes are the same. */
function goodCorner(across: string, up: string): { readonly right: boolean; readonly up: boolean } | null {
  const sides = [betterOf(across), betterOf(up)] as const;
  return across === up || sides.includes(0) ? null : { right: sides[0] > 0, up: sides[1] > 0 };
}
