import { useState } from 'preact/hooks';
import { armsOfClaim, claimsNamed, fillText, type ObserveStep as Observe } from '#lessons';
import { judgedClaims, lessonRuns, lessonSaid, seenArms } from '../state/lessonState.ts';
import { Instead } from './Instead.tsx';
import { LessonFigure } from './LessonFigure.tsx';
import { LessonText } from './LessonText.tsx';
import { lessonVoice } from './lessonVoice.ts';
import type { StepProps } from './stepProps.ts';

/** What is read from the picture: first by the student, in words of their own, then by the program. */
export function ObserveStep({ step, ...props }: StepProps & { readonly step: Observe }) {
  const { words, text, lesson, opened, place } = props;
  const [answer, setAnswer] = useState('');
  const [isAnswered, setAnswered] = useState(false);
  const runs = lessonRuns.value;
  if (runs === null) return null;
  const seen = seenArms(lesson);
  const arms = step.show.arms.filter((arm) => seen.includes(arm));
  const { metrics, months } = step.show;
  const country = opened.arms[0]?.scenario.place.country ?? 'england';
  const said = fillText(step.says, judgedClaims.value, lessonVoice(words, country));
  const isTrue = maySay(step, props);
  return (
    <>
      <div class="question">
        <LessonText text={step.question} />
      </div>
      {metrics.map((metric) => (
        <LessonFigure
          key={metric}
          {...{ words, text, lesson, runs, metric, arms, months, place }}
          view={step.show.view}
        />
      ))}
      <form
        class="answer"
        onSubmit={(event) => {
          event.preventDefault();
          setAnswered(true);
          lessonSaid.value = isTrue ? said : text.instead;
        }}
      >
        <label>
          {text.observe.answer}
          <textarea
            rows={2}
            maxLength={600}
            value={answer}
            onInput={(event) => {
              setAnswer(event.currentTarget.value);
            }}
          />
          <small class="hint">{text.observe.answerStays}</small>
        </label>
        <button type="submit" class={isAnswered ? undefined : 'primary'}>
          {text.observe.compare}
        </button>
      </form>
      {!isAnswered ? null : (
        <div class="computed">
          <h3>{text.observe.computed}</h3>
          {isTrue ? (
            <LessonText text={said} />
          ) : (
            <Instead {...props} arms={arms} metrics={metrics} month={months.at(-1) ?? lesson.months} />
          )}
        </div>
      )}
    </>
  );
}

/** Whether a sentence may be told: every claim it names holds, and is about arms that were revealed or are shown to claims alone. */
function maySay({ says, answer }: Observe, { lesson }: StepProps): boolean {
  const claims = judgedClaims.value;
  const seen = [...seenArms(lesson), ...lesson.arms.flatMap(({ id, hidden }) => (hidden ? [id] : []))];
  return [...claimsNamed(says), ...(answer === null ? [] : [answer])].every((id) => {
    const judged = claims[id];
    return judged?.holds === true && armsOfClaim(judged.claim).every((arm) => seen.includes(arm));
  });
}
