import { useMemo } from 'preact/hooks';
import { goodEnough, robustQuestions, spokenCount, type WorldData } from '#experiments';
import { smallestDifference, type MetricName } from '#sim';
import { FigureTable } from '../parts/FigureTable.tsx';
import { MONTHS } from '../state/appState.ts';
import { choices } from '../state/pageState.ts';
import { numberText, outcomeLabel } from '../words/outcomeText.ts';
import { holdInput, MEASURES, type Allowed } from './holdFile.ts';
import type { HoldPart } from './HoldPanel.tsx';
import { mattersText } from './mattersText.ts';
import type { TriedWorlds } from './triedWorlds.ts';

interface Props extends HoldPart {
  readonly tried: TriedWorlds;
  readonly data: WorldData;
  readonly allowed: Allowed;
  readonly onAllowed: (allowed: Allowed) => void;
}

/** The slider reaches from nothing to so many times what matters. */
const REACH = 10;

/** What stands in the way: what counts, and how much worse it may be, as switches and sliders over the same worlds. */
export function WayView({
  words,
  text,
  language,
  names,
  labels,
  strategy,
  question,
  tried,
  data,
  allowed,
  onAllowed,
}: Props) {
  const measures = [...new Set([...(question.figure === null ? [] : [question.figure]), ...MEASURES])].filter(
    (metric) => !data.unread.includes(metric),
  );
  const { thresholds, satisficing } = useMemo(() => {
    const strategies = tried.study.worlds.strategies.map(({ name }) => name);
    const { questions } = robustQuestions(holdInput(choices.peek(), question), { months: MONTHS, strategies });
    return goodEnough(
      data,
      questions.outcomes.filter(({ metric }) => allowed[metric] !== undefined && !data.unread.includes(metric)),
    );
  }, [data, allowed]);
  const number = (value: number): string => numberText(value, language);
  const others = data.worlds.strategies.flatMap(({ name }, n) => (n === 0 ? [] : [{ n, name: labels.strategy(name) }]));
  const mine = satisficing[strategy];
  const cell = (value: number) => ({ value, text: number(value) });
  return (
    <section aria-labelledby="hold-way">
      <h3 id="hold-way">{text.way}</h3>
      {mine === undefined ? null : (
        <p aria-live="polite">
          <strong>{sentence()}</strong>
        </p>
      )}
      <p class="hint">{text.wayHint(names[0] ?? '')}</p>
      <ul class="hold-measures">
        {measures.map((metric) => {
          const { value: matters } = smallestDifference(metric);
          const label = outcomeLabel(words, metric);
          const by = allowed[metric];
          return (
            <li key={metric}>
              <label class="check">
                <input
                  type="checkbox"
                  checked={by !== undefined}
                  onChange={(event) => {
                    onAllowed(withAllowed(allowed, metric, event.currentTarget.checked ? matters : null));
                  }}
                />{' '}
                {text.counts(label)}
              </label>
              <input
                type="range"
                aria-label={text.by(label)}
                aria-valuetext={text.byValue(mattersText(text, language, metric, by ?? matters))}
                disabled={by === undefined}
                min={0}
                max={REACH * 2}
                step={1}
                value={(2 * (by ?? matters)) / matters}
                onInput={(event) => {
                  onAllowed(withAllowed(allowed, metric, (event.currentTarget.valueAsNumber * matters) / 2));
                }}
              />
              <output>{by === undefined ? '–' : text.byValue(mattersText(text, language, metric, by))}</output>
            </li>
          );
        })}
      </ul>
      {thresholds.length === 0 ? (
        <p>{text.wayNone}</p>
      ) : (
        <FigureTable
          caption={text.wayTable}
          head={[text.measure, ...others.flatMap(({ name }) => [text.holds(name), text.lostAlone(name)])]}
          rows={[
            ...thresholds.map(({ outcome }, k) => [
              outcomeLabel(words, outcome.metric),
              ...others.flatMap(({ n }) => [
                cell(satisficing[n]?.held[k] ?? NaN),
                cell(satisficing[n]?.lostAlone[k] ?? NaN),
              ]),
            ]),
            [text.together, ...others.flatMap(({ n }) => [cell(satisficing[n]?.all ?? NaN), ''])],
          ]}
          csv={{ label: text.save, file: 'thresholds.csv' }}
        />
      )}
    </section>
  );

  function sentence(): string {
    if (mine === undefined || thresholds.length === 0) return text.wayNone;
    const { text: all, of } = spokenCount(mine.all, mine.worlds, language);
    const name = labels.strategy(data.worlds.strategies[strategy]?.name ?? '');
    const most = Math.max(...mine.lostAlone);
    const blocking = thresholds[mine.lostAlone.indexOf(most)];
    return [
      text.way1(name, all, number(of)),
      ...(thresholds.length < 2 || most === 0 || blocking === undefined
        ? []
        : [text.way2(outcomeLabel(words, blocking.outcome.metric), number(most))]),
    ].join(' ');
  }
}

function withAllowed(allowed: Allowed, metric: MetricName, by: number | null): Allowed {
  const { [metric]: _old, ...others } = allowed;
  return by === null ? others : { ...others, [metric]: by };
}
