import { useEffect, useRef, useState } from 'preact/hooks';
import { nearestCurve, type PredictStep, type RunStep as Run } from '#lessons';
import { LineMark } from '../charts/LineMark.tsx';
import { once } from '../parts/once.ts';
import { readySize } from '../run/readySize.ts';
import {
  answeredBy,
  askedAfter,
  lessonProgress,
  lessonRuns,
  lessonSaid,
  mayRun,
  revealed,
  seenArms,
} from '../state/lessonState.ts';
import { outcomeLabel, outcomeText } from '../words/outcomeText.ts';
import { afterText } from './afterText.ts';
import { curveText } from './curveText.ts';
import { goToStep } from './goToStep.ts';
import { ClassPanel } from './lessonTools.tsx';
import { LessonFigure } from './LessonFigure.tsx';
import { LessonText } from './LessonText.tsx';
import { mediansOf, timesOf } from './medianAt.ts';
import { openPredictions, predictionAt } from './ownPrediction.ts';
import { PredictChart } from './PredictChart.tsx';
import { runRound } from './runRound.ts';
import { useGrowth } from './useGrowth.ts';
import { type StepProps } from './stepProps.ts';
import { armName, armStyle, LETTERS } from './lessonArms.ts';

/** What was predicted is run and shown, once every prediction before it is locked: by whatever way somebody came here. */
export function RunStep({ step, ...props }: StepProps & { readonly step: Run }) {
  const { text, lesson, at, live } = props;
  const stop = useRef(new AbortController());
  useEffect(() => {
    stop.current = new AbortController();
    return () => {
      stop.current.abort();
    };
  }, []);
  const [failed, setFailed] = useState(false);
  /** Whether it was revealed just now: then the lines grow; who comes back finds them whole. */
  const [isFresh, setFresh] = useState(false);
  const open = openPredictions(lesson, at);
  const runs = lessonRuns.value;
  const progress = lessonProgress.value;
  const isRevealed = revealed.value.includes(at) && runs !== null;
  const answered = answeredBy(lesson, at);
  const [first] = answered;
  const [sized] = props.opened.arms;

  async function run(): Promise<void> {
    if (live === null && lessonRuns.peek() === null) return;
    if (!mayRun(lesson, at)) return;
    setFailed(false);
    lessonSaid.value = text.run.running;
    // The button that had the focus makes way.
    document.getElementById('lesson-step')?.focus();
    const isThere = lessonRuns.peek() !== null || (live !== null && (await runRound(live, stop.current.signal)));
    if (stop.current.signal.aborted) return;
    if (!isThere) {
      setFailed(true);
      lessonSaid.value = text.run.failed;
      return;
    }
    setFresh(true);
    if (!revealed.peek().includes(at)) revealed.value = [...revealed.peek(), at];
  }

  if (open.length > 0)
    return (
      <>
        <p>{text.run.lockFirst}</p>
        <ul class="plain">
          {open.map((one) => (
            <li key={one}>
              <button
                type="button"
                onClick={() => {
                  goToStep(one);
                }}
              >
                {text.run.toPrediction(one + 1)}
              </button>
            </li>
          ))}
        </ul>
      </>
    );
  if (!isRevealed)
    return (
      <>
        {first === undefined ? null : <ClassPanel step={first} />}
        {progress === null ? (
          <p>
            <button
              type="button"
              class="primary"
              data-reveals=""
              disabled={runs === null && live === null}
              onClick={once(() => void run())}
            >
              {text.run.start}
            </button>{' '}
            <small class="hint">{runs === null ? text.run.live(lesson.arms.length, lesson.replicates) : null}</small>
          </p>
        ) : (
          <p aria-busy="true">
            <progress max={progress.all} value={progress.done} aria-label={text.run.running} />{' '}
            {text.run.progress(progress.done, progress.all)}
          </p>
        )}
        {failed ? <p class="field-problem">{text.run.failed}</p> : null}
      </>
    );
  return (
    <>
      {answered.map((one) => (
        <Revealed key={one} {...props} predicted={one} seconds={isFresh ? step.seconds : 0} />
      ))}
      {first === undefined ? <NewLines {...props} step={step} /> : <ClassPanel step={first} />}
      <p class="hint">
        {text.run.from(
          runs.replicates,
          runs.done,
          seenArms(lesson)
            .map((arm) => runs.fingerprints[arm]?.slice(0, 8) ?? '–')
            .join(', '),
        )}{' '}
        {sized === undefined ? null : `${readySize(sized, props.language)}.`}
      </p>
    </>
  );
}

/** What a run shows that answers no prediction: its lines, beside those that the next question is about. */
function NewLines({ step, ...props }: StepProps & { readonly step: Run }) {
  const { words, text, lesson, at, place } = props;
  const runs = lessonRuns.value;
  const next = askedAfter(lesson, at);
  const metric = next?.show.metrics[0];
  const seen = seenArms(lesson);
  const said = text.run.newLines(step.arms.map((arm) => armName(lesson, arm)));
  useEffect(() => {
    lessonSaid.value = said;
  }, [said]);
  return (
    <section class="revealed">
      <p>{said}</p>
      {runs === null || next === undefined || metric === undefined ? null : (
        <LessonFigure
          {...{ words, text, lesson, runs, metric, place }}
          arms={next.show.arms.filter((arm) => seen.includes(arm))}
          months={next.show.months}
          view="chart"
        />
      )}
    </section>
  );
}

/** One prediction and what came of it. */
function Revealed(props: StepProps & { readonly predicted: number; readonly seconds: number }) {
  const { words, text, language, lesson, predicted, seconds } = props;
  const step = lesson.steps[predicted] as PredictStep;
  const runs = lessonRuns.value;
  const [isShown, setShown] = useState(false);
  const share = useGrowth(isShown ? null : { seconds, share: 0 }, lesson.months);
  const until = Math.round(share * lesson.months);
  const isWhole = until >= lesson.months;
  const own = predictionAt(predicted);
  const [name, than] = [armName(lesson, step.arm), armName(lesson, step.than)];
  const valuesOf = (arm: string): Float64Array =>
    runs === null ? new Float64Array(0) : mediansOf(runs, arm, step.metric, lesson.months);
  const [base, values] = [valuesOf(step.than), valuesOf(step.arm)];
  const read = (value: number | undefined): string => outcomeText(step.metric, value ?? NaN, language);
  const sentence = text.run.result(afterText(lesson.months, text, language), [
    [name, read(values.at(-1))],
    [than, read(base.at(-1))],
  ]);
  const nearest = runs === null ? null : nearestCurve(step.curves, timesOf(runs, step, lesson.months));
  const named = (n: number): string => `${LETTERS[n] ?? ''} ${step.curves[n]?.name ?? ''}`;
  const nearestText =
    nearest === null
      ? text.run.noNearest
      : nearest.tied
        ? text.run.tied(named(nearest.index))
        : text.run.nearest(named(nearest.index));
  useEffect(() => {
    if (isWhole) lessonSaid.value = `${sentence} ${nearestText}`;
  }, [isWhole, sentence, nearestText]);
  return (
    <section class="revealed">
      <figure class="chart">
        <figcaption>
          <h3>{outcomeLabel(words, step.metric)}</h3>
          <p class="chart-legend">
            <span>
              <LineMark style={armStyle(lesson, step.than)} /> {than}
            </span>{' '}
            <span>
              <LineMark style={armStyle(lesson, step.arm)} /> {name}
            </span>
          </p>
        </figcaption>
        <PredictChart
          language={language}
          metric={step.metric}
          months={lesson.months}
          base={{ values: base, style: armStyle(lesson, step.than) }}
          curves={step.curves}
          chosen={own.choice}
          drawn={own.drawn}
          result={{ line: { values, style: armStyle(lesson, step.arm) }, until }}
          text={isWhole ? sentence : text.run.growing}
        />
      </figure>
      {isWhole ? (
        <>
          <p>{sentence}</p>
          <p>
            {nearestText} {own.choice === null || own.choice === 'drawn' ? null : text.run.yours(named(own.choice))}
          </p>
        </>
      ) : (
        <p>
          <button
            type="button"
            onClick={() => {
              setShown(true);
            }}
          >
            {text.run.showAll}
          </button>
        </p>
      )}
      <div class="because">
        <h4>{text.run.becauseTitle}</h4>
        {step.curves.map(({ id, because, points }, n) => (
          <details key={id}>
            <summary>{named(n)}</summary>
            <p class="hint">{curveText(points, language, text)}</p>
            <LessonText text={because} />
          </details>
        ))}
      </div>
    </section>
  );
}
