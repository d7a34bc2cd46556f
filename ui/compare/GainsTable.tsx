import type { ComparisonData } from '../state/comparisonData.ts';
import { FIFTH_METRICS } from '../words/fifthMetrics.ts';
import type { Language } from '../words/language.ts';
import { momentText } from '../parts/TimeSlider.tsx';
import { runsShipped } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import { fifthDifferences } from './fifthDifferences.ts';
import { pointsText } from '../words/outcomeText.ts';
import { verdictClass, verdictText } from './verdictText.ts';

interface Props {
  readonly words: Words;
  readonly language: Language;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  readonly selected: number;
  readonly month: number;
}

/** Who gains and who loses under the selected strategy, fifth by fifth, against the first. */
export function GainsTable({ words, language, data, names, selected, month }: Props) {
  if (selected === 0) return null;
  const columns = FIFTH_METRICS.map((metric) => fifthDifferences(data, metric, selected, month));
  return (
    <section class="panel" aria-labelledby="gains-title">
      <h2 id="gains-title">
        {words.gains}, {momentText(words, month)}
      </h2>
      <p class="hint">{words.gainsHint(names[selected] ?? '', names[0] ?? '')}</p>
      {columns.some((column) => column === null) ? (
        <p>{runsShipped.value ? words.fifthsComing : words.noFifths}</p>
      ) : (
        <>
          {data.judgesAreas ? null : <p class="hint">{words.tooFewForFifths}</p>}
          <div class="scroll" tabIndex={0} role="group" aria-labelledby="gains-title">
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.fifth}</th>
                  {FIFTH_METRICS.map((metric) => (
                    <th scope="col" key={metric}>
                      {words.fifthMetrics[metric]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {words.fifths.map((label, fifth) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    {columns.map((column, n) => {
                      const finding = column?.fifths[fifth];
                      if (finding === undefined) return <td key={FIFTH_METRICS[n]}>–</td>;
                      const figure = pointsText(finding.difference.median, language);
                      if (!data.judgesAreas) return <td key={FIFTH_METRICS[n]}>{figure}</td>;
                      return (
                        <td key={FIFTH_METRICS[n]} class={verdictClass(finding)}>
                          {figure}
                          <small>{verdictText(words, finding)}</small>
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
