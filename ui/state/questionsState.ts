import { signal } from '@preact/signals';
import { QUESTION_IDS, RECIPE_IDS, sixQuestion, type AnswerId, type CourseAnswers, type QuestionId } from '#lessons';
import type { AppState } from './appState.ts';

/** What a group may expect of the first figure of its course, against today's. */
export const EXPECTED_LEVELS = ['higher', 'same', 'lower'] as const;
export type ExpectedLevel = (typeof EXPECTED_LEVELS)[number];

/** How far a group has come with the six questions. It stays in the page: links and files hold the course that it made. */
export interface QuestionsState {
  readonly way: 'six' | 'recipe';
  /** 0 the start, then a question each, the prediction, the result. */
  readonly screen: number;
  /** Null: skipped; left out: not yet come to. */
  readonly answers: Readonly<Partial<Record<QuestionId, AnswerId | null>>>;
  readonly assumptions: CourseAnswers['assumptions'];
  readonly expected: ExpectedLevel | null;
  /** What was run when the prediction was locked; null until then. */
  readonly locked: AppState | null;
}

export const QUESTIONS_START: QuestionsState = {
  way: 'six',
  screen: 0,
  answers: {},
  assumptions: {},
  expected: null,
  locked: null,
};

export const questionsState = signal(QUESTIONS_START);

export function changeQuestions(part: Partial<QuestionsState>): void {
  questionsState.value = { ...questionsState.peek(), ...part };
}

/** The questions of the way that was chosen. */
export function askedQuestions({ way }: Pick<QuestionsState, 'way'>): readonly QuestionId[] {
  return way === 'recipe' ? RECIPE_IDS : QUESTION_IDS;
}

/** What has been answered on the way that was chosen, as far as question `until`, and what was assumed there. */
export function answeredSoFar(state: QuestionsState, until: number): CourseAnswers {
  const asked = askedQuestions(state).slice(0, until);
  const given = asked.flatMap((id): readonly (readonly [QuestionId, AnswerId])[] => {
    const answer = state.answers[id];
    return answer === null || answer === undefined ? [] : [[id, answer]];
  });
  const assumed = asked.flatMap((id) => sixQuestion(id).assumptions.map(([name]) => [name, state.assumptions[name]]));
  return {
    answers: Object.fromEntries(given),
    assumptions: Object.fromEntries(assumed.filter(([, level]) => level !== undefined)) as CourseAnswers['assumptions'],
  };
}
