import { readFileSync } from 'node:fs';
import { parseLesson, readLesson, type LessonInput, type ReadyLesson, type ReadLessonOptions } from '#lessons';
import { openAtlas } from '#scenarios/node';
import { aCurve } from './aCurve.ts';

/** The lesson of the examples, as it is written. */
export const LESSON_FILE = new URL('../../examples/sporre-eller-stotte.lesson.yaml', import.meta.url).pathname;
export const LESSON_TEXT = readFileSync(LESSON_FILE, 'utf8');

/** Its plain data, a copy for each who asks. */
export function aLesson(): LessonInput {
  const parsed = parseLesson(LESSON_TEXT);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value as LessonInput;
}

/** A small one for Stavanger, in which every kind of step and claim stands. */
export function smallLesson(): Written {
  return {
    lesson: 1,
    id: 'mine',
    language: 'en',
    title: 'Mine',
    minutes: 10,
    place: 'Stavanger',
    arms: [
      { id: 'today', name: 'As today', scenario: { extends: 'hybrid-by-default' } },
      { id: 'both', name: 'Both', scenario: { extends: 'fatigue-trap', levers: { ambition: 0.8 } } },
    ],
    levers: ['ambition'],
    claims: [
      { id: 'fewer', differs: { metric: 'volunteers', month: 60, arm: 'both', than: 'today', is: 'lower', by: '5%' } },
      { id: 'level', same: { metric: 'trust', month: 60, arm: 'both', than: 'today', by: 0.1 } },
      { id: 'inside', band: { metric: 'trust', month: 60, arm: 'both', from: 0.2, to: 0.9 } },
      { id: 'times', ratio: { metric: 'hours', month: 60, arm: 'both', than: 'today', from: 0.5, to: 0.99 } },
      { id: 'back', halves: { metric: 'hours', arm: 'both', than: 'today', after: 24, from: 6, to: 60 } },
    ],
    terms: ['volunteer'],
    steps: [
      { type: 'story', text: 'Suppose.', lives: true },
      { type: 'pause', minutes: 2, mode: 'pair', text: 'Talk.' },
      {
        type: 'predict',
        question: 'How many?',
        metric: 'volunteers',
        arm: 'both',
        than: 'today',
        curves: [
          aCurve('a', 'More', { 0: 1, 120: 1.6 }, 'they come'),
          aCurve('b', 'The same', { 0: 1, 120: 1 }, 'nobody minds'),
          aCurve('c', 'Fewer', { 0: 1, 120: 0.8 }, 'they tire'),
        ],
      },
      { type: 'run', arms: ['both'] },
      {
        type: 'observe',
        question: 'What do you see?',
        says: '{fewer.arm} and not {fewer.than}',
        show: { metrics: ['volunteers'], arms: ['today', 'both'], months: [60] },
        answer: 'fewer',
      },
      {
        type: 'explain',
        blocks: [
          { text: 'Fewer, by {fewer.difference}.', if: ['fewer', 'level'] },
          { text: 'After {back.months} months.', unless: ['inside'], if: ['times'] },
        ],
        why: { metric: 'strained', arm: 'both', than: 'today', month: 60 },
        without: 'fatigue',
        evidence: 'Allen & Mueller 2013.',
      },
      { type: 'transfer', question: 'And at home?' },
    ],
  };
}

/** A lesson that may still be spoilt. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Written = any;

const atlas = openAtlas();

export function read(raw: unknown, options: Partial<ReadLessonOptions> = {}): ReturnType<typeof readLesson> {
  return readLesson(raw, { atlas, ...options });
}

/** A lesson that has to be right. */
export function ready(raw: unknown): ReadyLesson {
  const checked = read(raw);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.value;
}
