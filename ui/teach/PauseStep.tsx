import { useEffect, useState } from 'preact/hooks';
import type { PauseStep as Pause } from '#lessons';
import { LessonText } from './LessonText.tsx';
import type { StepProps } from './stepProps.ts';

/** Time to talk or write. The clock says how long it is; it never ends the step. */
export function PauseStep({ step, text }: StepProps & { readonly step: Pause }) {
  const [ends, setEnds] = useState<number | null>(null);
  const [left, setLeft] = useState(60 * step.minutes);
  useEffect(() => {
    if (ends === null) return undefined;
    const tick = (): void => {
      setLeft(Math.round((ends - Date.now()) / 1000));
    };
    tick();
    const every = setInterval(tick, 1000);
    return () => {
      clearInterval(every);
    };
  }, [ends]);
  const isOver = left <= 0;
  return (
    <>
      <p>
        <strong>{text.pause.modes[step.mode]}</strong> · {text.minutes(step.minutes)}
      </p>
      <LessonText text={step.text} />
      <p class="pause-clock" role="timer">
        {isOver ? text.pause.over : clockText(left)}
      </p>
      <p>
        <button
          type="button"
          onClick={() => {
            setLeft(60 * step.minutes);
            setEnds(ends === null || isOver ? Date.now() + 60_000 * step.minutes : null);
          }}
        >
          {ends === null ? text.pause.start : text.pause.again}
        </button>
      </p>
    </>
  );
}

function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
