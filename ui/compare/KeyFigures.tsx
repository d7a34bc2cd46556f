import type { ComparisonData } from '../state/comparisonData.ts';
import type { MainMetric } from '#runs';
import type { Language } from '../words/language.ts';
import type { Words } from '../words/en.ts';
import { differenceText, isShare, outcomeText, rangeText, unitText } from '../words/outcomeText.ts';
import { findingAt, readingAt } from './readingsAt.ts';
import { verdictClass, verdictText } from './verdictText.ts';

/** Two things a strategy is for, and two that it costs: never one without the other. */
const FIGURES: readonly MainMetric[] = ['needMet', 'trust', 'strained', 'leverCost'];

interface Props {
  readonly words: Words;
  readonly language: Language;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  readonly selected: number;
  readonly point: number;
  readonly moment: string;
}

/** Four figures of the selected strategy at the time cursor, with their ranges and how they compare with the first strategy. */
export function KeyFigures({ words, language, data, names, selected, point, moment }: Props) {
  const [base = '', name = ''] = [names[0], names[selected]];
  return (
    <section aria-labelledby="figures-title">
      <h2 id="figures-title">
        {words.keyFigures}, {moment}: {selected === 0 ? name : words.against(name, base)}
      </h2>
      <ul class="key-figures">
        {FIGURES.map((metric) => {
          const reading = readingAt(data, metric, point, selected);
          if (reading === undefined) return null;
          const { median } = reading;
          const finding = findingAt(data, metric, point, reading);
          return (
            <li key={metric} class="panel">
              <span class="figure-label">{words.metrics[metric]}</span>
              <span>
                <span class="figure-value">{outcomeText(metric, median, language)}</span>{' '}
                <small>
                  {rangeText(reading, (value) => outcomeText(metric, value, language))}
                  {isShare(metric) ? '' : ` ${unitText(words, metric)}`}
                </small>
              </span>
              {finding === null ? null : (
                <small class={verdictClass(finding)}>
                  {differenceText(metric, finding.difference.median, language)}
                  {'; '}
                  {verdictText(words, finding)}
                </small>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
