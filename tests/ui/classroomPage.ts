import { h, render } from 'preact';
import {
  change,
  ClassCounts,
  lessonRuns,
  lessonStep,
  openedLesson,
  PresentButton,
  presentAddress,
  ProjectorPage,
  withLesson,
  type Language,
} from '#ui';
import { classroomOpened, classroomRuns } from './classroomLesson.ts';

/** The page of a laptop with the lesson open, or of its projector: what a test opens, as one file. */
const root = document.getElementById('app');
const address = presentAddress(location.hash);
if (root !== null && address !== null) render(h(ProjectorPage, address), root);
if (root !== null && address === null) {
  const opened = classroomOpened();
  change((now) => withLesson(now, { id: opened.lesson.id }));
  openedLesson.value = opened;
  lessonRuns.value = classroomRuns();
  const speak = (language: Language): void => {
    change((now) => ({ ...now, language }));
    openedLesson.value = classroomOpened(language);
  };
  const Laptop = () =>
    h('main', {}, [
      h(PresentButton, { key: 'present' }),
      h(ClassCounts, { key: 'counts', step: lessonStep.value }),
      h(
        'select',
        { key: 'language', onChange: (event: Event) => speak((event.target as HTMLSelectElement).value as Language) },
        (['en', 'nb', 'da'] as const).map((one) => h('option', { key: one, value: one }, one)),
      ),
    ]);
  render(h(Laptop, {}), root);
}
