import type { Lesson } from '#lessons';
import { predictions, revealed } from '../state/lessonState.ts';
import type { TeachWords } from '../words/teachEn.ts';
import { goToStep } from './goToStep.ts';

interface Props {
  readonly text: TeachWords;
  readonly lesson: Lesson;
  /** Positions of the steps that are shown. */
  readonly shown: readonly number[];
  readonly at: number;
}

/** The steps by number and name, and what was done in them. */
export function StepList({ text, lesson, shown, at }: Props) {
  return (
    <nav class="step-list" aria-label={text.stepList}>
      <ol>
        {shown.map((n) => {
          const type = lesson.steps[n]?.type ?? 'story';
          const sign = doneSign(n, type, text);
          return (
            <li key={n}>
              <button
                type="button"
                aria-current={n === at ? 'step' : undefined}
                onClick={() => {
                  goToStep(n);
                }}
              >
                {text.steps[type]}
                {sign === null ? null : <small> {sign}</small>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function doneSign(step: number, type: Lesson['steps'][number]['type'], { done }: TeachWords): string | null {
  if (type === 'predict' && predictions.value[step]?.locked === true) return done.locked;
  return type === 'run' && revealed.value.includes(step) ? done.ran : null;
}
