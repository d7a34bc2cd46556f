import { LEVERS } from '#sim';
import { RateNote } from '../parts/RateNote.tsx';
import type { DoubtOf } from '../state/doubt.ts';
import { valuesAt, waitsFor, type ComparisonData } from '../state/comparisonData.ts';
import type { Language } from '../words/language.ts';
import type { Words } from '../words/en.ts';
import { labelOf } from '../words/languages.ts';
import { outcomeText, rangeText, unitText } from '../words/outcomeText.ts';
import { findingAt, readingAt } from './readingsAt.ts';
import { limitVerdict, RISKS, type Risk } from './risks.ts';
import { toldOf } from './verdictText.ts';

interface Props {
  readonly words: Words;
  readonly language: Language;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  readonly selected: number;
  readonly point: number;
  readonly moment: string;
  readonly doubtOf: DoubtOf;
}

/** Costs and risks of the selected strategy at the time cursor, with limit, range and comparison. */
export function RiskList(props: Props) {
  const { words, names, selected, moment } = props;
  return (
    <section class="panel risks" aria-labelledby="risks-title">
      <h2 id="risks-title">
        {words.costs}, {moment}
      </h2>
      <p class="hint">
        <strong>{names[selected]}</strong>. {words.costsHint} <RateNote />
      </p>
      <ul>
        {RISKS.map((risk) => (
          <RiskRow key={risk.metric} risk={risk} {...props} />
        ))}
      </ul>
    </section>
  );
}

function RiskRow({ words, language, data, selected, point, doubtOf, risk }: Props & { readonly risk: Risk }) {
  const { metric, limit, levers } = risk;
  const reading = readingAt(data, metric, point, selected);
  if (reading === undefined) return null;
  const runs = data.strategies[selected]?.runs ?? [];
  const verdict = limitVerdict(risk, valuesAt(runs, metric, point), waitsFor(data, selected));
  const text = (value: number): string => outcomeText(metric, value, language);
  const unit = unitText(words, metric);
  return (
    <li class={verdict === 'over' ? 'over' : ''}>
      <div class="risk-head">
        <span class="risk-label">{words.metrics[metric]}</span>
        <span class="risk-value">{text(reading.median)}</span>
      </div>
      <div class="risk-detail">
        {rangeText(reading, text)}
        {unit === '%' ? '' : ` ${unit}`}
        {verdict === null || limit === null
          ? ''
          : ` · ${verdict === 'over' ? `▲ ${words.over}` : verdict === 'within' ? words.within : words.unsureOfLimit} (${words.limit(text(limit))})`}
      </div>
      <div class="risk-detail">
        {toldOf(words, findingAt(data, metric, point, reading), doubtOf(metric, selected)).join(' · ')}
      </div>
      <details>
        <summary>{words.riskWhy}</summary>
        <p>{words.risksBorne[metric]}</p>
        <p>
          {words.touches}: {levers.map((name) => labelOf(words, name, LEVERS[name].label)).join(', ')}.
        </p>
      </details>
    </li>
  );
}
