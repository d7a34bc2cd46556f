import type { Language } from '#runs';
import type { LessonInput } from '../format/lessonSchema.ts';
import type { TrustReturnsWords } from '../words/trustReturnsEn.ts';

/** Lesson 2: after a hard year services are back at once and trust is not; and the same money lost slowly. */
export function trustReturns(words: TrustReturnsWords, language: Language): LessonInput {
  const today = 'hybrid-by-default';
  return {
    lesson: 1,
    id: 'trust-returns',
    language,
    title: words.title,
    minutes: 16,
    place: 'Bergen',
    months: 120,
    arms: [
      { id: 'today', name: words.arms.today, scenario: { extends: today } },
      {
        id: 'year',
        name: words.arms.year,
        scenario: { extends: today, events: [{ kind: 'cut', at: 12, months: 12, size: 0.25 }] },
      },
      {
        id: 'spread',
        name: words.arms.spread,
        scenario: { extends: today, events: [{ kind: 'cut', at: 12, months: 48, size: 0.0625 }] },
      },
    ],
    levers: ['information', 'earlyHelp', 'promise'],
    claims: [
      { id: 'gone', differs: { metric: 'needMet', month: 24, arm: 'year', than: 'today', is: 'lower', by: 0.1 } },
      { id: 'services', same: { metric: 'needMet', month: 36, arm: 'year', than: 'today', by: 0.02 } },
      { id: 'fall', differs: { metric: 'trust', month: 24, arm: 'year', than: 'today', is: 'lower', by: 0.02 } },
      { id: 'later', differs: { metric: 'trust', month: 60, arm: 'year', than: 'today', is: 'lower', by: 0.006 } },
      { id: 'back', halves: { metric: 'trust', arm: 'year', than: 'today', after: 24, from: 15, to: 48 } },
      { id: 'level', same: { metric: 'trust', month: 120, arm: 'year', than: 'today', by: 0.01 } },
      { id: 'shallow', differs: { metric: 'trust', month: 24, arm: 'spread', than: 'year', is: 'higher', by: 0.01 } },
      { id: 'longer', differs: { metric: 'trust', month: 60, arm: 'spread', than: 'year', is: 'lower', by: 0.004 } },
      {
        id: 'fourYears',
        differs: { metric: 'needMet', month: 60, arm: 'spread', than: 'today', is: 'lower', by: 0.03 },
      },
    ],
    terms: ['needMet', 'shock', 'paired', 'mechanism'],
    steps: [
      { type: 'story', lives: true, ...words.story },
      {
        type: 'predict',
        metric: 'trust',
        arm: 'year',
        than: 'today',
        question: words.predict.question,
        curves: [
          {
            id: 'services',
            points: [
              [0, 1],
              [12, 1],
              [24, 0.95],
              [30, 1],
              [120, 1],
            ],
            ...words.predict.services,
          },
          {
            id: 'slowly',
            points: [
              [0, 1],
              [12, 1],
              [24, 0.94],
              [60, 0.97],
              [120, 1],
            ],
            ...words.predict.slowly,
          },
          {
            id: 'never',
            points: [
              [0, 1],
              [12, 1],
              [24, 0.94],
              [120, 0.93],
            ],
            ...words.predict.never,
          },
        ],
        notes: words.predict.notes,
        more: words.predict.more,
      },
      { type: 'run', arms: ['year'], notes: words.run.notes },
      {
        type: 'observe',
        show: { metrics: ['needMet', 'trust'], arms: ['today', 'year'], months: [24, 36, 60] },
        answer: 'back',
        ...words.flowAndStock,
      },
      { type: 'pause', minutes: 1, mode: 'pair', ...words.whySlow },
      {
        type: 'predict',
        metric: 'trust',
        arm: 'spread',
        than: 'today',
        question: words.spread.question,
        curves: [
          {
            id: 'unnoticed',
            points: [
              [0, 1],
              [12, 1],
              [60, 0.99],
              [120, 1],
            ],
            ...words.spread.unnoticed,
          },
          {
            id: 'sooner',
            points: [
              [0, 1],
              [12, 1],
              [24, 0.975],
              [48, 0.985],
              [72, 1],
              [120, 1],
            ],
            ...words.spread.sooner,
          },
          {
            id: 'adds',
            points: [
              [0, 1],
              [12, 1],
              [60, 0.95],
              [120, 0.985],
            ],
            ...words.spread.adds,
          },
        ],
        notes: words.spread.notes,
      },
      { type: 'run', arms: ['spread'], seconds: 4, notes: words.spreadRun.notes },
      {
        type: 'observe',
        show: { metrics: ['trust'], arms: ['today', 'year', 'spread'], months: [24, 60, 120] },
        answer: 'longer',
        ...words.twoWays,
      },
      {
        type: 'explain',
        blocks: [
          { text: words.explain.stock, if: ['fall', 'services', 'back'] },
          { text: words.explain.ways, if: ['back'] },
          { text: words.explain.drift, if: ['later'] },
        ],
        why: { metric: 'trust', arm: 'year', than: 'today', month: 24 },
        without: 'setPoints',
        notes: words.explain.notes,
        more: words.explain.more,
      },
      {
        type: 'explain',
        blocks: [
          { text: words.explain.spread, if: ['shallow', 'longer', 'fourYears'] },
          { text: words.explain.even, if: ['level'] },
          { text: words.explain.losses, if: ['back'] },
        ],
        evidence: words.grounds.evidence,
        assumptions: words.grounds.assumptions,
        disputed: words.grounds.disputed,
        notes: words.grounds.notes,
      },
      { type: 'transfer', ...words.transfer },
    ],
  };
}
