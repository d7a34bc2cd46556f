import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { robustFindings, type RobustFindings } from '#experiments';
import { drawIntervals } from '#pictures';
import { LOCALES } from '#runs';
import type { Issue } from '#sim';
import { SvgFigure } from '../charts/SvgFigure.tsx';
import { FigureTable } from '../parts/FigureTable.tsx';
import { nextTask } from '../run/nextTask.ts';
import { choices } from '../state/pageState.ts';
import { differenceText, isShare, modelUnit, numberText, outcomeLabel } from '../words/outcomeText.ts';
import { problemText } from '../words/problemText.ts';
import type { HoldPart } from './HoldPanel.tsx';
import { readWorlds, type TriedWorlds } from './triedWorlds.ts';

interface Props extends HoldPart {
  readonly tried: TriedWorlds;
  readonly value: string | null;
  readonly onValue: (value: string | null) => void;
  readonly children: ComponentChildren;
}

/** Regret, the value of knowing, and the file that gives the same on the command line: folded, for who wants them. */
export function AnalystsView(props: Props) {
  const { words, text, language, tried, question, value, onValue, children } = props;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(value ?? '');
  const [found, setFound] = useState<RobustFindings | null>(null);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const { worlds, month, figure } = question;
  useEffect(() => {
    if (!open || worlds < 2) return undefined;
    let isWanted = true;
    async function work(): Promise<void> {
      await nextTask();
      if (!isWanted) return;
      const { data, questions, issues: wrong } = readWorlds(tried, choices.peek(), { ...question, value });
      const asked = { ...questions, outcomes: questions.outcomes.filter(({ metric }) => metric === figure) };
      const read =
        wrong.length > 0
          ? ({ ok: false, issues: wrong } as const)
          : await robustFindings(data, asked, { flips: false, rules: false });
      if (!isWanted) return;
      setFound(read.ok ? read.value : null);
      setIssues(read.ok ? [] : read.issues);
    }
    void work();
    return () => {
      isWanted = false;
    };
  }, [open, tried, worlds, month, figure, value]);
  return (
    <details
      class="hold-analysts"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <h3>{text.analysts}</h3>
      </summary>
      {!open ? null : (
        <>
          {found === null && issues.length === 0 ? <p aria-busy="true">{text.working}</p> : null}
          {found === null ? null : <Regret {...props} found={found} />}
          <form
            class="fields"
            onSubmit={(event) => {
              event.preventDefault();
              onValue(typed.trim() === '' ? null : typed.trim());
            }}
          >
            <label class="wide">
              {text.value}
              <input
                value={typed}
                spellcheck={false}
                aria-describedby="hold-value"
                aria-invalid={issues.length > 0}
                onInput={(event) => {
                  setTyped(event.currentTarget.value);
                }}
                onChange={() => {
                  onValue(typed.trim() === '' ? null : typed.trim());
                }}
              />
            </label>
          </form>
          <p class="hint" id="hold-value">
            {text.valueHint}
          </p>
          {issues.map((issue) => {
            const problem = problemText(words, language, issue);
            return (
              <p key={problem.text} role="alert" lang={problem.lang}>
                {problem.text}
              </p>
            );
          })}
          {found === null || found.knowing === null ? null : <Knowing {...props} found={found} />}
          {children}
        </>
      )}
    </details>
  );
}

interface Found {
  readonly found: RobustFindings;
}

function Regret({ words, text, language, names, found }: Props & Found) {
  const [one] = found.outcomes;
  if (one === undefined) return null;
  const { metric } = one.outcome;
  const size = (value: number): string => differenceText(metric, value, language).replace(/^\+/, '');
  const cell = (value: number) => ({ value, text: size(value) });
  const unit = isShare(metric) ? text.points : modelUnit(words, metric);
  const title = text.regret(outcomeLabel(words, metric));
  return (
    <>
      <SvgFigure
        drawing={drawIntervals(
          {
            kind: 'intervals',
            title,
            description: one.strategies
              .map(
                ({ regret }, n) =>
                  `${names[n] ?? ''}: ${text.regretMean} ${size(regret.low)}–${size(regret.high)}, ${text.percentile} ${size(regret.percentile90)}`,
              )
              .join('; '),
            axis: { label: title, unit, read: isShare(metric) ? 'points' : 'plain' },
            series: [text.regretMean, text.percentile],
            rows: one.strategies.map(({ regret: { low, high, percentile90 } }, n) => ({
              label: names[n] ?? '',
              values: [
                { value: (low + high) / 2, low, high },
                { value: percentile90, low: NaN, high: NaN },
              ],
            })),
            line: null,
          },
          LOCALES[language],
        )}
        hint={one.raw ? `${text.regretHint} ${text.regretRaw}` : text.regretHint}
      />
      <FigureTable
        caption={text.regretTable}
        head={[text.strategy, text.mean, text.meanHigh, text.percentile, text.best]}
        rows={one.strategies.map(({ regret: { low, high, percentile90, best } }, n) => [
          names[n] ?? '',
          cell(low),
          cell(high),
          cell(percentile90),
          { value: best, text: numberText(best, language, { style: 'percent' }) },
        ])}
        csv={{ label: text.save, file: `regret-${metric}.csv` }}
      />
    </>
  );
}

function Knowing({ text, language, names, labels, found }: Props & Found) {
  const { knowing, knowable } = found;
  if (knowing === null) return null;
  const number = (value: number): string => numberText(value, language, { maximumSignificantDigits: 2 });
  const rows = knowing.of
    .map((one, k) => {
      const what = knowable[k];
      return { one, label: what === undefined || what === 'fitted' ? one.name : labels.belief(what).label };
    })
    .sort((a, b) => b.one.value - a.one.value);
  const [low, high] = knowing.everything;
  return (
    <>
      <SvgFigure
        drawing={drawIntervals(
          {
            kind: 'intervals',
            title: text.knowing,
            description: text.knowingBest(names[knowing.best] ?? '', number(low), number(high)),
            axis: { label: text.knowing, unit: text.valueAxis },
            series: [text.knowing],
            rows: rows.map(({ one, label }) => ({
              label,
              values: [
                {
                  value: one.value,
                  low: Math.max(0, one.value - one.standardError),
                  high: one.value + one.standardError,
                },
              ],
            })),
            line: { value: Math.max(...knowing.of.map(({ noise }) => noise)), label: text.noise },
          },
          LOCALES[language],
        )}
        hint={text.knowingHint}
      />
      <FigureTable
        caption={text.knowingTable}
        head={[text.belief, text.knowing, text.error, text.noise, text.told]}
        rows={rows.map(({ one, label }) => [
          label,
          ...[one.value, one.standardError, one.noise].map((value) => ({ value, text: number(value) })),
          one.told ? text.yes : text.no,
        ])}
        csv={{ label: text.save, file: 'knowing.csv' }}
      />
    </>
  );
}
