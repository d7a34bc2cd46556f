import { openedLesson } from '../state/lessonState.ts';
import { choices } from '../state/pageState.ts';
import { ClassCounts } from './ClassCounts.tsx';
import { shownSteps } from './goToStep.ts';
import { PresentButton } from './PresentButton.tsx';
import { SheetLinks } from './SheetLinks.tsx';
import { TakeLesson } from './TakeLesson.tsx';

/** What stands beside an open lesson: the window for the projector, the sheets to print, and the file. */
export function LessonTools() {
  const opened = openedLesson.value;
  if (opened === null) return null;
  return (
    <>
      <PresentButton steps={shownSteps(opened.lesson, choices.value.lesson?.short === true)} />
      <SheetLinks />
      <TakeLesson />
    </>
  );
}

/** What the class predicted in a step: shown where it is predicted and where it is revealed. */
export function ClassPanel({ step }: { readonly step: number }) {
  return <ClassCounts step={step} />;
}
