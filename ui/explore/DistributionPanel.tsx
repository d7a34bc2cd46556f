import { useMemo } from 'preact/hooks';
import { outcomeLabel } from '../words/outcomeText.ts';
import { momentText } from '../parts/TimeSlider.tsx';
import { valuesAt } from '../state/comparisonData.ts';
import type { PanelProps } from './panelProps.ts';
import { SpreadFigure } from './SpreadFigure.tsx';

/** How the runs of each strategy lie around their median at the time cursor. */
export function DistributionPanel({ words, explore, present, data, names, point }: PanelProps) {
  const text = explore.distribution;
  const { outcome, language } = present;
  const values = useMemo(
    () => data.strategies.map(({ runs }) => valuesAt(runs, outcome, point)),
    [data, outcome, point],
  );
  const moment = momentText(words, data.months[point] ?? 0);
  if (!values.some((one) => one.some(Number.isFinite))) return null;
  return (
    <section class="panel" aria-labelledby="distribution-title">
      <h2 id="distribution-title">{text.title(outcomeLabel(words, outcome))}</h2>
      <SpreadFigure
        words={words}
        explore={explore}
        language={language}
        title={moment}
        hint={text.hint(moment)}
        outcome={outcome}
        groupLabel={words.strategy}
        names={names}
        values={values}
        file="distribution.csv"
      />
    </section>
  );
}
