import { SHOWN_METRICS, type ComparisonData } from '../run/comparisonData.ts';
import type { Language } from '../state/appState.ts';
import type { Words } from '../words/en.ts';
import { metricText, unitText } from './metricText.ts';
import { readingsAt } from './readingsAt.ts';
import { runsCsv } from './runsCsv.ts';
import { verdictText } from './verdictText.ts';

interface Props {
  readonly words: Words;
  readonly language: Language;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  readonly point: number;
  readonly moment: string;
}

/** Hands a text to the browser as a file. */
function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Every figure of every strategy at the time cursor, with its range and in how many runs it is ahead of the first. */
export function OutcomeTable({ words, language, data, names, point, moment }: Props) {
  return (
    <section class="panel" aria-labelledby="table-title">
      <h2 id="table-title">{words.data}</h2>
      <p>
        <button type="button" onClick={() => save(runsCsv(data, names), 'samspill.csv')}>
          {words.csv}
        </button>
      </p>
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
              const unit = unitText(words, metric);
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
                      <small>{verdictText(words, reading.difference)}</small>
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
