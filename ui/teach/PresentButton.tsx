import './projector.css';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { lessonStep, openedLesson, revealed } from '../state/lessonState.ts';
import { fellBack, presentation, presentedSince, revealedAt } from '../state/presentation.ts';
import { PRESENT_LANGUAGES } from '../words/presentLanguages.ts';
import { presentKeys } from './presentKeys.ts';
import { presentKnown, type ShownLesson } from './presentKnown.ts';
import { presentShow, type PresentShow } from './presentShow.ts';
import { presentState } from './presentState.ts';
import { ProjectorDesk } from './ProjectorDesk.tsx';
import { ProjectorHere } from './ProjectorHere.tsx';

interface Props {
  /** Positions of the steps that are shown; all of them unless the lesson is shown short. */
  readonly steps?: readonly number[];
}

/** Opens the projector for the lesson that is open, and is the panel of who leads the class as long as it is shown. */
export function PresentButton({ steps }: Props) {
  const opened = openedLesson.value;
  if (opened === null) return null;
  const shown = steps ?? opened.lesson.steps.map((_, n) => n);
  const place = opened.arms[0]?.scenario.place.code ?? '';
  return <Show key={`${opened.lesson.id} ${place}`} opened={opened} steps={shown} />;
}

function Show({ opened, steps }: ShownLesson) {
  const now = useRef<ShownLesson>({ opened, steps });
  now.current = { opened, steps };
  const show = useMemo(() => presentShow(() => now.current), []);
  const where = presentation.value;
  const step = lessonStep.value;
  const text = PRESENT_LANGUAGES[opened.lesson.language];
  // As long as nobody is shown anything nothing is made ready.
  const known = where === 'off' ? null : presentKnown({ opened, steps });
  const shown = known === null ? null : presentState(known);
  useEffect(() => {
    show.resume();
    return () => {
      show.leave();
    };
  }, [show]);
  // In the frame in which something changes, so that no key comes in between.
  useLayoutEffect(() => {
    const since = presentedSince.peek();
    if (since !== null) presentedSince.value = { ...since, step: Date.now() };
  }, [step]);
  useLayoutEffect(() => {
    // What was revealed before anybody was shown anything does not grow again; another round begins anew.
    const at = where === 'off' ? 0 : Date.now();
    const before = revealedAt.peek();
    revealedAt.value = Object.fromEntries(revealed.value.map((n) => [n, before[n] ?? at]));
  }, [revealed.value]);
  useLayoutEffect(() => {
    show.say();
  });
  useLaptopKeys(show, where === 'window' || where === 'opening');
  if (known === null || shown === null)
    return (
      <span class="present-start">
        <button type="button" title={text.desk.startHint} onClick={show.start}>
          {text.desk.start}
        </button>
        {fellBack.value === null ? null : <span role="status"> {text.desk[fellBack.value]}</span>}
      </span>
    );
  if (where === 'here') return <ProjectorHere show={show} shown={shown} words={text} />;
  return <ProjectorDesk show={show} known={known} shown={shown} />;
}

/** Keys of the laptop while a lesson is shown: before anything else of the page hears them, except what has the focus. */
function useLaptopKeys(show: PresentShow, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const command = presentKeys(event, 'laptop');
      if (command === null) return;
      event.preventDefault();
      show.act(command);
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => {
      removeEventListener('keydown', onKey, { capture: true });
    };
  }, [show, isOn]);
}
