import { useRef } from 'preact/hooks';
import { DRAWN_POINTS, type PredictStep as Predict } from '#lessons';
import { LineMark } from '../charts/LineMark.tsx';
import { once } from '../parts/once.ts';
import { lessonRuns, lessonSaid, seenArms } from '../state/lessonState.ts';
import { numberText, outcomeLabel, outcomeText } from '../words/outcomeText.ts';
import { CurveThumbnail } from './CurveThumbnail.tsx';
import { curveText } from './curveText.ts';
import { goToStep, shownSteps, stepBeside } from './goToStep.ts';
import { ClassPanel } from './lessonTools.tsx';
import { LessonText } from './LessonText.tsx';
import { mediansOf } from './medianAt.ts';
import { codeOf, lockPrediction, predict, predictionAt } from './ownPrediction.ts';
import { DRAWN_RANGE, ownPoints, PredictChart } from './PredictChart.tsx';
import { type StepProps } from './stepProps.ts';
import { armName, armStyle, LETTERS } from './lessonArms.ts';

/**
 * What somebody expects, before anything is shown: one of three curves or one of their own, how sure, and why. Of the arm it is about
 * nothing stands in the page, whatever was run.
 */
export function PredictStep({ step, ...props }: StepProps & { readonly step: Predict }) {
  const { words, text, language, opened, lesson, at, short, place } = props;
  const own = predictionAt(at);
  const next = useRef<HTMLButtonElement>(null);
  const than = armName(lesson, step.than);
  const story = lesson.steps.slice(0, at).findLast((one) => one.type === 'story');
  const line = baseLine(props, step);
  const metric = outcomeLabel(words, step.metric);
  const years = numberText(lesson.months / 12, language, { maximumFractionDigits: 1 });
  const code = codeOf(opened, at);
  const after = stepBeside(shownSteps(lesson, short), at, 1);
  const baseText =
    line === null
      ? text.predict.baseIsOne(than)
      : text.predict.base(
          than,
          outcomeText(step.metric, line[0] ?? NaN, language),
          outcomeText(step.metric, line.at(-1) ?? NaN, language),
          years,
        );
  const curves = step.curves.map(({ name, points }, n) =>
    text.predict.curve(LETTERS[n] ?? '', name, curveText(points, language, text)),
  );
  return (
    <>
      {story === undefined ? null : (
        <details class="story-again" open={short && !own.locked}>
          <summary>{text.predict.storyAgain}</summary>
          <LessonText text={story.text} />
          <p class="thought-experiment">{text.thoughtExperiment(place)}</p>
        </details>
      )}
      <div class="question">
        <LessonText text={step.question} />
      </div>
      <ClassPanel step={at} />
      <figure class="chart">
        <figcaption>
          <h3>{text.predict.chart(metric, armName(lesson, step.arm))}</h3>
          <p class="chart-legend">
            <span>
              <LineMark style={line === null ? 0 : armStyle(lesson, step.than)} /> {than}
            </span>
          </p>
        </figcaption>
        <PredictChart
          language={language}
          metric={step.metric}
          months={lesson.months}
          base={line === null ? null : { values: line, style: armStyle(lesson, step.than) }}
          curves={step.curves}
          chosen={own.choice}
          drawn={own.drawn}
          {...(own.locked
            ? {}
            : {
                onDraw: (fifth: number, times: number) => {
                  predict(at, { drawn: own.drawn.map((one, n) => (n === fifth ? times : one)) });
                },
              })}
          text={[baseText, ...curves].join(' ')}
        />
        <p class="hint">{baseText}</p>
      </figure>
      <fieldset class="curve-choice" disabled={own.locked}>
        <legend>{text.predict.choose}</legend>
        {step.curves.map(({ id, name, points }, n) => (
          <label key={id} class={own.choice === n ? 'curve-option chosen' : 'curve-option'}>
            <input
              type="radio"
              name={`curve-${at}`}
              checked={own.choice === n}
              onChange={() => {
                predict(at, { choice: n as 0 | 1 | 2 });
              }}
            />
            <CurveThumbnail points={points} months={lesson.months} among={step.curves} />
            <span>
              <b>
                {LETTERS[n]} {name}
              </b>
              <small>{curveText(points, language, text)}</small>
            </span>
          </label>
        ))}
        {step.draw ? (
          <label class={own.choice === 'drawn' ? 'curve-option chosen' : 'curve-option'}>
            <input
              type="radio"
              name={`curve-${at}`}
              checked={own.choice === 'drawn'}
              onChange={() => {
                predict(at, { choice: 'drawn' });
              }}
            />
            <CurveThumbnail points={ownPoints(own.drawn, lesson.months)} months={lesson.months} among={step.curves} />
            <span>
              <b>{text.predict.drawn}</b>
              <small>{curveText(ownPoints(own.drawn, lesson.months), language, text)}</small>
            </span>
          </label>
        ) : null}
      </fieldset>
      {own.choice === 'drawn' ? (
        <fieldset class="drawn-fields" disabled={own.locked}>
          <legend>{text.predict.fields(than)}</legend>
          {Array.from({ length: DRAWN_POINTS }, (_, fifth) => (
            <label key={fifth}>
              {text.predict.year(
                numberText(((fifth + 1) * lesson.months) / DRAWN_POINTS / 12, language, { maximumFractionDigits: 1 }),
              )}
              <input
                type="number"
                min={100 * DRAWN_RANGE.min}
                max={100 * DRAWN_RANGE.max}
                step={100 * DRAWN_RANGE.step}
                value={Math.round(100 * (own.drawn[fifth] ?? 1))}
                onInput={(event) => {
                  // As it is typed: what changed only when the field is left would move the button that is being pressed.
                  const times = event.currentTarget.valueAsNumber / 100;
                  if (times < DRAWN_RANGE.min || times > DRAWN_RANGE.max || Number.isNaN(times)) return;
                  predict(at, { drawn: own.drawn.map((one, n) => (n === fifth ? times : one)) });
                }}
                onChange={(event) => {
                  event.currentTarget.value = String(Math.round(100 * (predictionAt(at).drawn[fifth] ?? 1)));
                }}
              />
            </label>
          ))}
        </fieldset>
      ) : null}
      {step.confidence ? (
        <fieldset class="confidence" disabled={own.locked}>
          <legend>{text.predict.confidence}</legend>
          {text.predict.levels.map((level, n) => (
            <label key={level}>
              <input
                type="radio"
                name={`confidence-${at}`}
                checked={own.confidence === n}
                onChange={() => {
                  predict(at, { confidence: n as 0 | 1 | 2 });
                }}
              />{' '}
              {level}
            </label>
          ))}
        </fieldset>
      ) : null}
      {step.reason ? (
        <label class="reason">
          {text.predict.reason}
          <input
            maxLength={300}
            autoComplete="off"
            value={own.reason}
            readOnly={own.locked}
            onInput={(event) => {
              predict(at, { reason: event.currentTarget.value });
            }}
          />
          <small class="hint">{text.predict.reasonStays}</small>
        </label>
      ) : null}
      {code === null ? (
        <p class="lock-line">
          <button
            type="button"
            class="primary"
            disabled={own.choice === null}
            onClick={once(() => {
              if (!lockPrediction(at)) return;
              lessonSaid.value = text.predict.lockedSaid(spelled(codeOf(opened, at) ?? ''));
              // The button that had the focus is gone.
              requestAnimationFrame(() => next.current?.focus());
            })}
          >
            {text.predict.lock}
          </button>{' '}
          <small class="hint">{own.choice === null ? text.predict.chooseFirst : text.predict.lockIsFinal}</small>
        </p>
      ) : (
        <div class="locked">
          <p>
            <b>{text.predict.locked}</b> {text.predict.code} <code class="prediction-code">{code}</code>
          </p>
          <p class="hint">{text.predict.codeHint}</p>
          {after === undefined ? null : (
            <p>
              <button
                ref={next}
                type="button"
                class="primary"
                onClick={() => {
                  goToStep(after);
                }}
              >
                {text.next(text.steps[lesson.steps[after]?.type ?? 'run'])}
              </button>
            </p>
          )}
        </div>
      )}
    </>
  );
}

/** The medians of what is predicted against, where they are known and may be seen: the first arm always, others once they are revealed. */
function baseLine({ lesson }: StepProps, { than, metric }: Predict): Float64Array | null {
  const runs = lessonRuns.value;
  return runs === null || !seenArms(lesson).includes(than) ? null : mediansOf(runs, than, metric, lesson.months);
}

/** Letter by letter, for those who hear it. */
function spelled(code: string): string {
  return [...code].join(' ');
}
