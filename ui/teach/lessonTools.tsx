/**
 * The one place where what stands beside a lesson is put into it. Each comes with its own part: the window for the projector
 * (`PresentButton`), what the class predicted (`ClassCounts`), sheets to print (`SheetLinks`), lessons from files (`openLessonFile`).
 */

/** Buttons above an open lesson. */
export function LessonTools() {
  // PresentButton and SheetLinks go here.
  return null;
}

/** What the class predicted in a step: shown where it is predicted and where it is revealed. */
export function ClassPanel(_props: { readonly step: number }) {
  // <ClassCounts step={step} /> goes here.
  return null;
}

/** Below the list of lessons: what opens a lesson of one's own. */
export function OwnLessons() {
  // What openLessonFile offers goes here.
  return null;
}
