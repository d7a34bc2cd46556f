import { useMemo } from 'preact/hooks';
import { medianOf } from '#analysis';
import { DotFigure } from '../charts/DotFigure.tsx';
import type { DotChartContent } from '../charts/dotChart.ts';
import type { AppState } from '../state/appState.ts';
import { valuesAt, type ComparisonData } from '../state/comparisonData.ts';
import { CHART_LANGUAGES } from '../words/chartsLanguages.ts';
import type { Words } from '../words/en.ts';
import { isShare, outcomeTick, unitText } from '../words/outcomeText.ts';

interface Props {
  readonly words: Words;
  readonly present: AppState;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Where every run of every strategy stands at the last month, one dot a run. */
export function EndState({ words, present, data, names, title, sentences }: Props) {
  const { outcome, language } = present;
  const point = data.months.length - 1;
  const content = useMemo<DotChartContent>(
    () => ({
      groups: data.strategies.map(({ runs }, n) => {
        const values = valuesAt(runs, outcome, point);
        // Dots of one strategy stand side by side in the order of the runs, so that none hides another.
        const x = (run: number): number => n + 0.5 * (run / Math.max(1, values.length - 1) - 0.5);
        return {
          name: names[n] ?? '',
          style: n,
          points: Array.from(values, (y, run) => ({ x: x(run), y })).filter(({ y }) => Number.isFinite(y)),
          centre: { x: n, y: medianOf(values) },
        };
      }),
      x: { places: data.strategies.map((_, n) => names[n] ?? '') },
      y: { label: isShare(outcome) ? '' : unitText(words, outcome), tick: outcomeTick(outcome, language) },
      corner: null,
    }),
    [data, outcome, language, names.join()],
  );
  return (
    <figure class="chart">
      <figcaption>
        <h2>{title}</h2>
      </figcaption>
      <DotFigure title={title} text={sentences.join(' ')} content={content} />
      <p class="hint">{CHART_LANGUAGES[language].captions.end}</p>
    </figure>
  );
}
