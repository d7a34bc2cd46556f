import { COURSE_BASELINE, type Course } from '#lessons';
import { plainStrategy, withName, type AppState } from '../../state/appState.ts';

/** The month at which a course is looked at first: five years on. */
export const COURSE_MONTH = 60;

/** Our course beside today's in the place that is open, with the same assumptions for both; the price is shown first. */
export function withCourse(state: AppState, course: Course, name: string): AppState {
  const own = { ...plainStrategy(COURSE_BASELINE), levers: course.levers, schedules: course.schedules };
  const both: AppState = {
    ...state,
    context: course.context,
    beliefs: course.parameters,
    shocks: [],
    strategies: [plainStrategy(COURSE_BASELINE), own],
    names: [],
    selected: 1,
    outcome: 'leverCost',
    view: 'bands',
    month: COURSE_MONTH,
  };
  return withName(both, 1, name);
}
