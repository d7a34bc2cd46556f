import { SHOWN_METRICS, type ComparisonData } from '../run/comparisonData.ts';
import type { Language } from '../state/appState.ts';
import type { Words } from '../words/en.ts';
import { metricText, unitText } from './metricText.ts';
import { readingsAt } from './readingsAt.ts';
import { verdictText } from './verdictText.ts';

interface Props {
  readonly words: Words;
  readonly language: Language;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  readonly point: number;
  readonly moment: string;
}

/** Every figure of every strategy at the time cursor, with its range and in how many runs it is ahead of the first. */
export function OutcomeTable({ words, language, data, names, point, moment }: Props) {
  return (
    <section class="panel" aria-labelledby="table-title">
      <h2 id="table-title">{words.data}</h2>
      <div class="scroll" tabIndex={0} role="group" aria-labelledby="table-title">
        <table>
          <caption>{words.table(moment)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.outcome}</th>
              {names.map((name) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SHOWN_METRICS.map((metric) => {
              const unit = unitText(metric);
              return (
                <tr key={metric}>
                  <th scope="row">
                    {words.metrics[metric]}
                    {unit === '%' ? null : <small> {unit}</small>}
                  </th>
                  {readingsAt(data, metric, point).map((reading) => (
                    <td key={reading.strategy} class={reading.difference?.verdict ?? ''}>
                      {metricText(metric, reading.median, language)}
                      <small>
                        {metricText(metric, reading.low, language)}–{metricText(metric, reading.high, language)}
                      </small>
                      <small>{verdictText(words, reading)}</small>
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
