import { QUESTION_IDS, sixQuestion, type AnswerId } from '#lessons';
import { EXPECTED_LEVELS, type QuestionsState } from '../../state/questionsState.ts';

/** What a group chose and expected; how far it came and what it ran is no part of it. */
export type GivenAnswers = Pick<QuestionsState, 'way' | 'answers' | 'assumptions' | 'expected'>;

const WAYS: readonly QuestionsState['way'][] = ['six', 'recipe'];
const ASSUMED = QUESTION_IDS.flatMap((id) => sixQuestion(id).assumptions.map(([name]) => name));

/**
 * A group's answers in digits, for the link of their sheet: the way, then a digit for each question, each assumption and the prediction;
 * 0 where nothing was chosen.
 */
export function answersCode({ way, answers, assumptions, expected }: GivenAnswers): string {
  const given = QUESTION_IDS.map((id) => 1 + sixQuestion(id).answers.findIndex(([answer]) => answer === answers[id]));
  const assumed = ASSUMED.map((name) => (assumptions[name] ?? -1) + 1);
  const level = expected === null ? 0 : EXPECTED_LEVELS.indexOf(expected) + 1;
  return [WAYS.indexOf(way), ...given, ...assumed, level].join('');
}

/** What `answersCode` wrote; null where it is something else, or of questions that are asked no more. */
export function readAnswers(code: string): GivenAnswers | null {
  const digits = [...code].map(Number);
  const [first = NaN, ...rest] = digits;
  const way = WAYS[first];
  if (way === undefined || rest.length !== QUESTION_IDS.length + ASSUMED.length + 1) return null;
  const answers: Partial<Record<(typeof QUESTION_IDS)[number], AnswerId | null>> = {};
  for (const [n, id] of QUESTION_IDS.entries()) {
    const at = rest[n] ?? 0;
    const [answer] = sixQuestion(id).answers[at - 1] ?? [];
    if (at > 0 && answer === undefined) return null;
    answers[id] = answer ?? null;
  }
  const assumptions: Partial<Record<(typeof ASSUMED)[number], 0 | 1 | 2>> = {};
  for (const [n, name] of ASSUMED.entries()) {
    const level = ([null, 0, 1, 2] as const)[rest[QUESTION_IDS.length + n] ?? NaN];
    if (level === undefined) return null;
    if (level !== null) assumptions[name] = level;
  }
  const expected = [null, ...EXPECTED_LEVELS][rest.at(-1) ?? NaN];
  return expected === undefined ? null : { way, answers, assumptions, expected };
}
