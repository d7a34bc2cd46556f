import { useEffect, useRef } from 'preact/hooks';
import type { Live } from '../run/live.ts';
import type { LessonChoice } from '../state/appState.ts';
import { lessonSaid, revealed, waitsForRun, type OpenedLesson } from '../state/lessonState.ts';
import { change } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import { languageOf } from '../words/languages.ts';
import type { TeachWords } from '../words/teachEn.ts';
import { ExplainStep } from './ExplainStep.tsx';
import { goToStep, isForFocus, shownSteps, stepBeside } from './goToStep.ts';
import { LESSON_KEYS } from './lessonKeys.ts';
import { newRound } from './lessonRounds.ts';
import { LessonTools } from './lessonTools.tsx';
import { ObserveStep } from './ObserveStep.tsx';
import { PauseStep } from './PauseStep.tsx';
import { PlaceField } from './PlaceField.tsx';
import { PredictStep } from './PredictStep.tsx';
import { RunStep } from './RunStep.tsx';
import { StepList } from './StepList.tsx';
import type { StepProps } from './stepProps.ts';
import { StoryStep } from './StoryStep.tsx';
import { teachIn, TransferStep } from './TransferStep.tsx';

interface Props {
  readonly words: Words;
  readonly text: TeachWords;
  readonly opened: OpenedLesson;
  readonly choice: LessonChoice;
  readonly live: Live | null;
}

/** An open lesson: its steps as a list to go by, and one of them at a time. */
export function LessonPage({ words, text, opened, choice, live }: Props) {
  const { lesson } = opened;
  const shown = shownSteps(lesson, choice.short);
  const at = shown.findLast((n) => n <= choice.step) ?? shown[0] ?? 0;
  const place = opened.arms[0]?.scenario.place.name ?? lesson.place;
  const [before, after] = [stepBeside(shown, at, -1), stepBeside(shown, at, 1)];
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(at);
  useEffect(() => {
    // Who came by a link begins at the top of the page; who went to another step stands at its heading.
    if (last.current !== at) heading.current?.focus();
    last.current = at;
  }, [at]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isForFocus(event.target)) return;
      const command = LESSON_KEYS[event.key];
      const to = command === 'next' ? after : command === 'back' ? before : undefined;
      if (to === undefined) return;
      event.preventDefault();
      goToStep(to);
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, [before, after]);
  const type = lesson.steps[at]?.type ?? 'story';
  const props: StepProps = {
    words,
    text,
    language: languageOf(words),
    opened,
    lesson,
    at,
    short: choice.short,
    live,
    place,
  };
  return (
    <article class="lesson">
      <header class="lesson-head">
        <h1>{lesson.title}</h1>
        <p class="lesson-about">
          {text.minutes(lesson.minutes)} · {place}
          {place === lesson.place ? null : ` (${text.writtenFor(lesson.place)})`}
        </p>
        <div class="lesson-tools">
          <button
            type="button"
            onClick={() => {
              change((now) => ({ ...now, lesson: null }));
            }}
          >
            {text.toList}
          </button>
          <LessonTools />
          {revealed.value.length === 0 ? null : (
            <button
              type="button"
              onClick={() => {
                newRound();
                goToStep(shown[0] ?? 0);
              }}
            >
              {text.newRound}
            </button>
          )}
          <label>
            <input
              type="checkbox"
              checked={choice.short}
              onChange={(event) => {
                const short = event.currentTarget.checked;
                change((now) => (now.lesson === null ? now : { ...now, lesson: { ...now.lesson, short } }));
              }}
            />{' '}
            {text.short}
          </label>
        </div>
        <details class="lesson-place">
          <summary>{text.otherPlace}</summary>
          <PlaceField
            words={words}
            label={words.place}
            atlas={live?.atlas ?? null}
            place={place}
            acts={[{ label: text.teachThere, act: teachIn }]}
          />
          <p class="hint">{text.otherPlaceHint}</p>
        </details>
      </header>
      <div class="lesson-body">
        <StepList text={text} lesson={lesson} shown={shown} at={at} />
        <section class={`lesson-step ${type}`} aria-labelledby="lesson-step">
          <h2 id="lesson-step" ref={heading} tabIndex={-1}>
            {text.stepHeading(shown.indexOf(at) + 1, shown.length, text.steps[type])}
          </h2>
          <StepBody key={`${lesson.id} ${place} ${at}`} {...props} />
          <p class="step-ways">
            {before === undefined ? null : (
              <button
                type="button"
                onClick={() => {
                  goToStep(before);
                }}
              >
                {text.back}
              </button>
            )}
            {after === undefined ? null : (
              <button
                type="button"
                class="onward"
                onClick={() => {
                  goToStep(after);
                }}
              >
                {text.next(text.steps[lesson.steps[after]?.type ?? 'story'])}
              </button>
            )}
          </p>
        </section>
      </div>
      <p class="hidden" aria-live="polite" id="lesson-said">
        {lessonSaid.value}
      </p>
    </article>
  );
}

/** A step as what it is. What needs a run that was not revealed yet is not there: neither shown nor in the page. */
function StepBody(props: StepProps) {
  const { text, lesson, at } = props;
  const step = lesson.steps[at];
  const waits = waitsForRun(lesson, at);
  if (step === undefined) return null;
  if (waits !== undefined && (step.type === 'observe' || step.type === 'explain' || step.type === 'transfer'))
    return (
      <>
        <p>{text.runFirst}</p>
        <p>
          <button
            type="button"
            onClick={() => {
              goToStep(waits);
            }}
          >
            {text.toRun(waits + 1)}
          </button>
        </p>
      </>
    );
  switch (step.type) {
    case 'story':
      return <StoryStep {...props} step={step} />;
    case 'predict':
      return <PredictStep {...props} step={step} />;
    case 'run':
      return <RunStep {...props} step={step} />;
    case 'observe':
      return <ObserveStep {...props} step={step} />;
    case 'explain':
      return <ExplainStep {...props} step={step} />;
    case 'transfer':
      return <TransferStep {...props} step={step} />;
    case 'pause':
      return <PauseStep {...props} step={step} />;
    default:
      return null;
  }
}
