import { useMemo } from 'preact/hooks';
import { quantileType7, sortedNumbers, summariseOutcome } from '#analysis';
import { outcomeLabel, outcomeText } from '../compare/outcomeText.ts';
import { momentText } from '../parts/TimeSlider.tsx';
import { valuesAt, type ComparisonData } from '../run/comparisonData.ts';
import type { AppState } from '../state/appState.ts';
import type { Words } from '../words/en.ts';
import type { ExploreWords } from '../words/exploreEn.ts';
import { FigureTable } from './FigureTable.tsx';
import { histogram } from './histogram.ts';
import { HistogramPicture } from './HistogramPicture.tsx';

interface Props {
  readonly words: Words;
  readonly explore: ExploreWords;
  readonly present: AppState;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  readonly point: number;
}

const QUANTILES = [0, 0.05, 0.5, 0.95, 1] as const;

/** How the runs of each strategy lie around their median at the time cursor: a histogram, and the same in numbers. */
export function DistributionPanel({ words, explore, present, data, names, point }: Props) {
  const text = explore.distribution;
  const { outcome, language } = present;
  const values = useMemo(
    () => data.strategies.map(({ runs }) => valuesAt(runs, outcome, point)),
    [data, outcome, point],
  );
  const shown = useMemo(() => histogram(values), [values]);
  const read = (value: number): string => outcomeText(outcome, value, language);
  const cell = (value: number) => ({ value, text: read(value) });
  const title = text.title(outcomeLabel(words, outcome));
  const moment = momentText(words, data.months[point] ?? 0);
  if (shown === null) return null;
  const sentences = values.map((one, n) => {
    const sorted = sortedNumbers(one);
    const [low, middle, high] = [0.05, 0.5, 0.95].map((share) => read(quantileType7(sorted, share)));
    return text.text(names[n] ?? '', low ?? '', middle ?? '', high ?? '');
  });
  return (
    <section class="panel" aria-labelledby="distribution-title">
      <h2 id="distribution-title">{title}</h2>
      <HistogramPicture
        title={moment}
        text={sentences.join(' ')}
        hint={text.hint(moment)}
        names={names}
        shown={shown}
        valueOf={read}
      />
      <FigureTable
        caption={text.summary}
        head={[words.strategy, ...text.columns]}
        rows={values.map((one, n) => {
          const { runs, mean, standardError, sd, quantiles } = summariseOutcome(one, undefined, {
            quantiles: [...QUANTILES],
          });
          return [
            names[n] ?? '',
            { value: runs, text: String(runs) },
            cell(mean),
            cell(standardError),
            cell(sd),
            ...quantiles.map((quantile) => cell(quantile.value)),
          ];
        })}
        csv={{ label: explore.study.csv, file: 'distribution.csv' }}
      />
    </section>
  );
}
