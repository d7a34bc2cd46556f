import type { ComparisonData } from '../state/comparisonData.ts';
import type { Language } from '../words/language.ts';
import { sequentialColour } from '#pictures';
import { hueOf } from '../charts/hueOf.ts';
import { RateNote } from '../parts/RateNote.tsx';
import { COSTS_LANGUAGES } from '../words/costsLanguages.ts';
import type { Words } from '../words/en.ts';
import { moneyFlow, spendingChanges, type MoneyFlow } from './moneyFlow.ts';
import { numberText } from '../words/outcomeText.ts';
import { sumText } from '../words/sums.ts';

interface Props {
  readonly words: Words;
  readonly language: Language;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  readonly point: number;
}

const PARTS = ['inTown', 'inRegion', 'elsewhere'] as const;
/** The nearer the darker: read in grey as well. */
const SHADES: Readonly<Record<(typeof PARTS)[number], string>> = {
  inTown: sequentialColour(1).fill,
  inRegion: sequentialColour(0.5).fill,
  elsewhere: sequentialColour(0.1).fill,
};

/**
 * The flow of the anchor institutions' money for every strategy: to whom it goes, and the income it becomes in town. Where no strategy
 * changes it, one line says so in place of bars that are all the same.
 */
export function MoneyPanel({ words, language, data, names, point }: Props) {
  const text = COSTS_LANGUAGES[language].money;
  const changes = spendingChanges(data, point);
  if (changes !== 'some')
    return (
      <section class="panel money">
        <p>{text[changes]}</p>
      </section>
    );
  const flows = data.strategies.map((_, n) => moneyFlow(data, n, point));
  const { money } = words;
  const pounds = (value: number): string => sumText(value, language);
  const most = Math.max(...flows.map((flow) => flow?.spend ?? 0));
  return (
    <section class="panel money" aria-labelledby="money-title">
      <h2 id="money-title">{text.title}</h2>
      {flows.every((flow) => flow === null) ? (
        <p>{money.notRead}</p>
      ) : (
        <>
          <p class="hint">
            {text.hint} <RateNote />{' '}
            {PARTS.map((part) => (
              <span key={part} class="swatch">
                <svg width="12" height="12" aria-hidden="true">
                  <rect width="12" height="12" fill={SHADES[part]} stroke="currentColor" />
                </svg>{' '}
                {money[part]}{' '}
              </span>
            ))}
          </p>
          {flows.map((flow, n) =>
            flow === null ? null : (
              <svg
                key={n}
                class="flow"
                viewBox="0 0 400 30"
                preserveAspectRatio="none"
                role="img"
                aria-label={sentence(words, names[n] ?? '', flow, pounds)}
              >
                {PARTS.map((part, k) => {
                  const before = PARTS.slice(0, k).reduce((sum, one) => sum + flow[one], 0);
                  return (
                    <rect
                      key={part}
                      x={8 + (392 * before) / most}
                      width={(392 * flow[part]) / most}
                      height="26"
                      fill={SHADES[part]}
                      stroke="currentColor"
                      stroke-width="0.5"
                    />
                  );
                })}
                <rect width="5" height="26" fill={hueOf(n)} />
              </svg>
            ),
          )}
          <div class="scroll" tabIndex={0} role="group" aria-labelledby="money-title">
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.strategy}</th>
                  <th scope="col">{money.spend}</th>
                  {PARTS.map((part) => (
                    <th scope="col" key={part}>
                      {money[part]}
                    </th>
                  ))}
                  <th scope="col">{money.multiplier}</th>
                  <th scope="col">{money.income}</th>
                </tr>
              </thead>
              <tbody>
                {flows.map((flow, n) =>
                  flow === null ? null : (
                    <tr key={n}>
                      <th scope="row">{names[n]}</th>
                      <td>{pounds(flow.spend)}</td>
                      {PARTS.map((part) => (
                        <td key={part}>{pounds(flow[part])}</td>
                      ))}
                      <td>{numberText(flow.multiplier, language, { maximumFractionDigits: 2 })}</td>
                      <td>{pounds(flow.income)}</td>
                    </tr>
                  ),
                )}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

function sentence({ money }: Words, name: string, flow: MoneyFlow, pounds: (value: number) => string): string {
  return `${name}: ${PARTS.map((part) => `${pounds(flow[part])} ${money[part]}`).join(', ')}; ${money.income} ${pounds(flow.income)}.`;
}
