import type { LessonInput } from '#lessons';
import { encodeState, INITIAL_STATE, withLesson, type AppState, type Language } from '#ui';
import { aCurve } from '../lessons/aCurve.ts';

/** A town that is soon run. */
const SMALL_TOWN = { extends: 'hybrid-by-default', citizens: 500 };

/**
 * A lesson that is soon run, and never ships: with every kind of step, a claim that holds (`hours`) and one that cannot (`never`). Its
 * texts are in one language, so that what is not in it comes from the page.
 */
export const SAMPLE_LESSON: LessonInput = {
  lesson: 1,
  id: 'sample',
  language: 'en',
  title: 'A sample',
  minutes: 12,
  place: 'Mellomby',
  months: 36,
  replicates: 10,
  arms: [
    { id: 'today', name: 'Plain', scenario: SMALL_TOWN },
    { id: 'both', name: 'Asked', scenario: { ...SMALL_TOWN, levers: { ambition: 0.9, volunteerSupport: 0 } } },
    { id: 'more', name: 'Supported', scenario: { ...SMALL_TOWN, levers: { volunteerSupport: 0.8 } } },
  ],
  levers: ['volunteerSupport'],
  claims: [
    {
      id: 'hours',
      differs: { metric: 'hoursMunicipal', month: 36, arm: 'both', than: 'today', is: 'higher', by: '5%' },
    },
    { id: 'never', differs: { metric: 'trust', month: 36, arm: 'both', than: 'today', is: 'higher', by: 0.9 } },
  ],
  terms: ['burnOut'],
  steps: [
    { type: 'story', text: 'Suppose **more** is asked. Burn-out?\n\n- one\n- two 1 < 2 &amp;' },
    {
      type: 'predict',
      question: 'How many hours?',
      metric: 'hoursMunicipal',
      arm: 'both',
      than: 'today',
      curves: [
        aCurve('a', 'More', { 0: 1, 36: 1.5 }, 'Because they are asked.'),
        aCurve('b', 'A rush', { 0: 1, 12: 1.4, 36: 0.5 }, 'Because they tire.'),
        aCurve('c', 'The same', { 0: 1, 36: 1 }, 'Because they are the same.'),
      ],
    },
    { type: 'run', arms: ['both'], seconds: 60 },
    {
      type: 'observe',
      question: 'What do you see?',
      says: 'The municipality gets {hours.difference} hours more ({hours.arm}, {hours.than} as today).',
      show: { metrics: ['hoursMunicipal'], months: [12, 36] },
      answer: 'hours',
    },
    {
      type: 'observe',
      question: 'And trust?',
      says: 'Trust is {never.difference} higher, a sentence that never holds.',
      show: { view: 'table', metrics: ['trust'] },
      answer: 'never',
    },
    { type: 'pause', minutes: 1, text: 'Talk about it.' },
    {
      type: 'explain',
      blocks: [
        { text: 'Because {hours.difference} more hours were asked for.', if: ['hours'] },
        { text: 'This sentence needs a claim that fails.', if: ['never'] },
      ],
      why: { metric: 'strained', arm: 'both', than: 'today', month: 36 },
      without: 'fatigue',
      evidence: 'Something was found: https://example.org/found.',
      assumptions: 'Something is assumed.',
      disputed: 'Something is disputed.',
    },
    { type: 'transfer', question: 'And at home?' },
  ],
};

/** The address that opens a lesson of one's own at a step. */
export function lessonLink(lesson: LessonInput, step = 0, language: Language = 'en'): string {
  const state: AppState = { ...INITIAL_STATE, language };
  return `#s=${encodeState(withLesson(state, { id: lesson.id, step, own: JSON.stringify(lesson) }))}`;
}
