import './gains.css';
import { momentText } from '../parts/TimeSlider.tsx';
import type { ComparisonData } from '../state/comparisonData.ts';
import { progress, runsShipped } from '../state/pageState.ts';
import { COSTS_LANGUAGES } from '../words/costsLanguages.ts';
import { FIFTH_METRICS, type FifthMetric } from '../words/fifthMetrics.ts';
import type { Language } from '../words/language.ts';
import type { Words } from '../words/en.ts';
import { pointsText } from '../words/outcomeText.ts';
import { fifthDifferences } from './fifthDifferences.ts';
import { GainsPicture, GainsSwatch } from './GainsPicture.tsx';
import { gainsText } from './gainsText.ts';
import { verdictClass, verdictText } from './verdictText.ts';

interface Props {
  readonly words: Words;
  readonly language: Language;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  readonly selected: number;
  readonly month: number;
}

/**
 * Who gains and who loses under the selected strategy, fifth by fifth, against the first: a sentence, a picture and a table. Where the
 * gradient is made up, it says so and is hatched; where there is none, nothing is known and nothing shown.
 */
export function GainsTable(props: Props) {
  const { words, data, names, selected, month } = props;
  if (selected === 0) return null;
  return (
    <section class="panel gains" aria-labelledby="gains-title">
      <h2 id="gains-title">
        {words.gains}, {momentText(words, month)}
      </h2>
      {data.gradient === 'none' ? (
        <p>{COSTS_LANGUAGES[props.language].gains.unknown}</p>
      ) : (
        <>
          <p class="hint">{words.gainsHint(names[selected] ?? '', names[0] ?? '')}</p>
          <Gains {...props} />
        </>
      )}
    </section>
  );
}

function Gains({ words, language, data, selected, month }: Props) {
  const text = COSTS_LANGUAGES[language];
  const { gains } = text;
  const columns = FIFTH_METRICS.flatMap((metric) => fifthDifferences(data, metric, selected, month) ?? []);
  if (columns.length < FIFTH_METRICS.length)
    return <p>{runsShipped.value || progress.value.status === 'running' ? words.fifthsComing : gains.notRun}</p>;
  const hatched = data.gradient === 'made up';
  return (
    <>
      {hatched ? <p class="gains-made-up">{gains.madeUp(data.place)}</p> : null}
      <p>{data.judgesAreas ? gainsText(text, language, columns) : words.tooFewForFifths}</p>
      <GainsPicture words={words} language={language} columns={columns} hatched={hatched} judged={data.judgesAreas} />
      <p class="hint">
        {(data.judgesAreas ? [true, false] : [false]).map((filled) => (
          <span key={String(filled)} class="swatch">
            <GainsSwatch filled={filled} hatched={hatched} /> {filled ? gains.told : gains.untold}{' '}
          </span>
        ))}
        {gains.bars}
      </p>
      <details>
        <summary>{gains.table}</summary>
        <div class="scroll" tabIndex={0} role="group" aria-labelledby="gains-title">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.fifth}</th>
                {columns.map(({ outcome }) => (
                  <th scope="col" key={outcome}>
                    {words.fifthMetrics[outcome as FifthMetric]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {words.fifths.map((label, fifth) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {columns.map(({ outcome, fifths }) => {
                    const finding = fifths[fifth];
                    if (finding === undefined) return <td key={outcome}>–</td>;
                    const figure = pointsText(finding.difference.median, language);
                    if (!data.judgesAreas) return <td key={outcome}>{figure}</td>;
                    return (
                      <td key={outcome} class={verdictClass(finding)}>
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
      </details>
    </>
  );
}
