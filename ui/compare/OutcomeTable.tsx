import type { DoubtOf } from '../state/doubt.ts';
import type { ComparisonData } from '../state/comparisonData.ts';
import { MAIN_METRICS } from '#runs';
import { saveFile } from '../parts/saveFile.ts';
import type { AppState } from '../state/appState.ts';
import type { Language } from '../words/language.ts';
import type { Words } from '../words/en.ts';
import { outcomeLabel, outcomeText, rangeText, unitText } from '../words/outcomeText.ts';
import { findingAt, readingsAt } from './readingsAt.ts';
import { runsCsv } from './runsCsv.ts';
import { toldOf, verdictClass } from './verdictText.ts';

interface Props {
  readonly words: Words;
  readonly language: Language;
  readonly present: AppState;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  readonly point: number;
  readonly moment: string;
  readonly doubtOf: DoubtOf;
}

/** Every figure of every strategy at the time cursor, with its range and in how many runs it is ahead of the first. */
export function OutcomeTable({ words, language, present, data, names, point, moment, doubtOf }: Props) {
  const outcomes = [...MAIN_METRICS, ...Object.keys(present.outcomes)];
  return (
    <section class="panel" aria-labelledby="table-title">
      <h2 id="table-title">{words.data}</h2>
      <p>
        <button
          type="button"
          onClick={() => {
            saveFile(runsCsv(data, names, outcomes), 'samspill.csv', 'text/csv');
          }}
        >
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
            {outcomes.map((metric) => {
              const unit = unitText(words, metric);
              return (
                <tr key={metric}>
                  <th scope="row">
                    {outcomeLabel(words, metric)}
                    {unit === '%' || unit === '' ? null : <small> {unit}</small>}
                  </th>
                  {readingsAt(data, metric, point).map((reading) => {
                    const finding = findingAt(data, metric, point, reading);
                    const doubt = doubtOf(metric, Number(reading.strategy));
                    return (
                      <td key={reading.strategy} class={doubt === null ? verdictClass(finding) : ''}>
                        {outcomeText(metric, reading.median, language)}
                        <small>{rangeText(reading, (value) => outcomeText(metric, value, language))}</small>
                        {toldOf(words, finding, doubt).map((told) => (
                          <small key={told}>{told}</small>
                        ))}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
