import { useMemo } from 'preact/hooks';
import { summariseOutcome } from '#analysis';
import { LOCALES, outcomeAxis, outcomeText } from '../words/outcomeText.ts';
import type { Language } from '../words/language.ts';
import type { ExploreWords } from '../words/exploreEn.ts';
import { FigureTable } from '../parts/FigureTable.tsx';
import { SvgFigure } from '../charts/SvgFigure.tsx';
import { SPREAD_QUANTILES, spreadText } from './spreadText.ts';
import { drawHistogramRows, histogram } from '#pictures';
import type { Words } from '../words/en.ts';

interface Props {
  readonly words: Words;
  readonly explore: ExploreWords;
  readonly language: Language;
  readonly title: string;
  readonly hint: string;
  readonly outcome: string;
  /** What the groups are: head of their column. */
  readonly groupLabel: string;
  readonly names: readonly string[];
  /** Runs of each group. */
  readonly values: readonly Float64Array[];
  /** Name of the file its table is saved as. */
  readonly file: string;
}

/** How the runs of some groups lie around their medians: a histogram, what it says, and the same in numbers; where no run has a value, only that. */
export function SpreadFigure({
  words,
  explore,
  language,
  title,
  hint,
  outcome,
  groupLabel,
  names,
  values,
  file,
}: Props) {
  const text = explore.distribution;
  const shown = useMemo(() => histogram(values), [values]);
  const summaries = useMemo(
    () => values.map((one) => summariseOutcome(one, undefined, { quantiles: SPREAD_QUANTILES })),
    [values],
  );
  const read = (value: number): string => outcomeText(outcome, value, language);
  if (shown === null) return names.map((name) => <p key={name}>{text.noValue(name)}</p>);
  const cell = (value: number) => ({ value, text: read(value) });
  const sentences = summaries.map((summary, n) => spreadText(explore, names[n] ?? '', summary, read));
  return (
    <>
      <SvgFigure
        drawing={drawHistogramRows(
          {
            kind: 'histogramRows',
            title,
            description: sentences.join(' '),
            axis: outcomeAxis(words, outcome),
            edges: shown.edges,
            rows: shown.counts.map((counts, n) => ({ label: names[n] ?? '', counts })),
          },
          LOCALES[language],
        )}
        hint={hint}
      />
      <FigureTable
        caption={text.summary}
        head={[groupLabel, ...text.columns]}
        rows={summaries.map(({ runs, mean, standardError, sd, quantiles }, n) => [
          names[n] ?? '',
          { value: runs, text: String(runs) },
          cell(mean),
          cell(standardError),
          cell(sd),
          ...quantiles.map(({ value }) => cell(value)),
        ])}
        csv={{ label: explore.study.csv, file }}
      />
    </>
  );
}
