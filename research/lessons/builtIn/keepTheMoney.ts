import type { Language } from '#runs';
import type { LessonInput } from '../format/lessonSchema.ts';
import type { KeepTheMoneyWords } from '../words/keepTheMoneyEn.ts';

const AS_TODAY = 'hybrid-by-default';

/** Anchor institutions that buy locally: a share told apart from an amount, and money that stays from growth and jobs. */
export function keepTheMoney(words: KeepTheMoneyWords, language: Language): LessonInput {
  const { arms, predictSix, predictOne, explain } = words;
  return {
    lesson: 1,
    id: 'keep-the-money',
    language,
    title: words.title,
    minutes: 18,
    place: 'Preston',
    months: 120,
    arms: [
      {
        id: 'spend',
        name: arms.spend,
        scenario: { extends: AS_TODAY, schedules: [{ name: 'anchorSpend', from: 0, over: 48, to: 0.83 }] },
      },
      { id: 'six', name: arms.six, scenario: { extends: 'preston-model' } },
      {
        id: 'one',
        name: arms.one,
        scenario: { extends: 'preston-model', levers: { commitment: [0.8, 0, 0, 0, 0, 0] } },
      },
      {
        id: 'preference',
        name: arms.preference,
        scenario: {
          extends: 'preston-model',
          levers: { lotSplitting: 0, supplierDevelopment: 0, livingWage: 0, cooperatives: 0 },
        },
        hidden: true,
      },
    ],
    levers: ['localPreference', 'lotSplitting', 'livingWage'],
    claims: [
      { id: 'town', ratio: { metric: 'localShareTown', month: 48, arm: 'six', than: 'spend', from: 3, to: 6 } },
      { id: 'region', ratio: { metric: 'localShareRegion', month: 48, arm: 'six', than: 'spend', from: 1.7, to: 2.5 } },
      { id: 'published', band: { metric: 'localShareTown', month: 48, arm: 'six', from: 0.14, to: 0.22 } },
      { id: 'publishedRegion', band: { metric: 'localShareRegion', month: 48, arm: 'six', from: 0.75, to: 0.85 } },
      { id: 'times', ratio: { metric: 'localSpendTown', month: 48, arm: 'six', than: 'spend', from: 2, to: 8 } },
      { id: 'one', differs: { metric: 'localSpendTown', month: 48, arm: 'six', than: 'one', is: 'higher', by: 200 } },
      {
        id: 'alone',
        differs: { metric: 'localSpendTown', month: 48, arm: 'one', than: 'spend', is: 'higher', by: 100 },
      },
      { id: 'wages', differs: { metric: 'wages', month: 48, arm: 'six', than: 'preference', is: 'higher', by: 0.03 } },
      {
        id: 'share',
        differs: { metric: 'localShareTown', month: 48, arm: 'preference', than: 'spend', is: 'higher', by: 0.05 },
      },
      { id: 'price', differs: { metric: 'leverCost', month: 48, arm: 'six', than: 'spend', is: 'higher', by: 5 } },
    ],
    terms: ['anchorInstitution', 'localMultiplier', 'lever', 'evidence', 'assumption', 'claim'],
    steps: [
      { type: 'story', ...words.story },
      {
        type: 'predict',
        question: predictSix.question,
        metric: 'localSpendTown',
        arm: 'six',
        than: 'spend',
        curves: [
          {
            id: 'same',
            ...predictSix.curves.same,
            points: [
              [0, 1],
              [120, 1],
            ],
          },
          {
            id: 'half',
            ...predictSix.curves.half,
            points: [
              [0, 1],
              [24, 1.3],
              [48, 1.5],
              [120, 1.5],
            ],
          },
          {
            id: 'times',
            ...predictSix.curves.times,
            points: [
              [0, 1],
              [24, 2.3],
              [48, 4],
              [120, 5],
            ],
          },
        ],
        notes: predictSix.notes,
      },
      { type: 'run', arms: ['spend', 'six'], ...words.runSix },
      {
        type: 'observe',
        ...words.pounds,
        show: { metrics: ['localSpendTown'], arms: ['spend', 'six'], months: [48, 120] },
        answer: 'times',
      },
      {
        type: 'observe',
        ...words.shares,
        show: {
          view: 'table',
          metrics: ['localShareTown', 'localShareRegion'],
          arms: ['spend', 'six'],
          months: [48, 120],
        },
        answer: 'town',
      },
      {
        type: 'predict',
        question: predictOne.question,
        metric: 'localSpendTown',
        arm: 'one',
        than: 'six',
        confidence: false,
        reason: false,
        curves: [
          {
            id: 'nearly',
            ...predictOne.curves.nearly,
            points: [
              [0, 1],
              [48, 0.85],
              [120, 0.85],
            ],
          },
          {
            id: 'half',
            ...predictOne.curves.half,
            points: [
              [0, 1],
              [24, 0.65],
              [48, 0.5],
              [120, 0.5],
            ],
          },
          {
            id: 'little',
            ...predictOne.curves.little,
            points: [
              [0, 1],
              [24, 0.4],
              [48, 0.25],
              [120, 0.2],
            ],
          },
        ],
        notes: predictOne.notes,
      },
      { type: 'run', arms: ['one'], ...words.runOne },
      {
        type: 'observe',
        ...words.alone,
        show: { metrics: ['localSpendTown'], arms: ['spend', 'six', 'one'], months: [48, 120] },
        answer: 'one',
      },
      { type: 'pause', minutes: 2, mode: 'pair', ...words.pause },
      {
        type: 'explain',
        blocks: [
          { text: explain.blocks.rounds, if: ['times'] },
          { text: explain.blocks.outside, if: ['published', 'publishedRegion'] },
          { text: explain.blocks.share, if: ['share'] },
          { text: explain.blocks.wages, if: ['wages'] },
          { text: explain.blocks.price, if: ['price'] },
        ],
        why: { metric: 'localIncomeIndex', arm: 'six', than: 'spend', month: 48 },
        without: 'supplierGrowth',
        evidence: explain.evidence,
        assumptions: explain.assumptions,
        disputed: explain.disputed,
        notes: explain.notes,
        more: explain.more,
      },
      { type: 'transfer', ...words.transfer },
    ],
  };
}
