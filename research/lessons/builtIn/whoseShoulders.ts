import type { Language } from '#runs';
import type { LessonInput } from '../format/lessonSchema.ts';
import type { WhoseShouldersWords } from '../words/whoseShouldersEn.ts';

/** Lesson 1: more is asked of volunteers, and who looked after them is saved. Hours and people go different ways. */
export function whoseShoulders(words: WhoseShouldersWords, language: Language): LessonInput {
  const today = 'hybrid-by-default';
  return {
    lesson: 1,
    id: 'whose-shoulders',
    language,
    title: words.title,
    minutes: 16,
    place: 'Stavanger',
    months: 120,
    arms: [
      { id: 'today', name: words.arms.today, scenario: { extends: today } },
      { id: 'both', name: words.arms.both, scenario: { extends: 'fatigue-trap' } },
      { id: 'ask', name: words.arms.ask, scenario: { extends: today, levers: { ambition: 0.9 } } },
      { id: 'save', name: words.arms.save, scenario: { extends: today, levers: { volunteerSupport: 0 } } },
      {
        id: 'support',
        name: words.arms.support,
        hidden: true,
        scenario: { extends: today, levers: { ambition: 0.9, volunteerSupport: 0.8 } },
      },
    ],
    levers: ['ambition', 'volunteerSupport', 'taskTransfer'],
    claims: [
      {
        id: 'moreHours',
        differs: { metric: 'hoursMunicipal', month: 60, arm: 'both', than: 'today', is: 'higher', by: '15%' },
      },
      {
        id: 'fewer',
        differs: { metric: 'volunteersMunicipal', month: 60, arm: 'both', than: 'today', is: 'lower', by: '15%' },
      },
      { id: 'less', differs: { metric: 'hours', month: 60, arm: 'both', than: 'today', is: 'lower', by: '5%' } },
      {
        id: 'strained',
        differs: { metric: 'strained', month: 60, arm: 'both', than: 'today', is: 'higher', by: 0.03 },
      },
      { id: 'leaving', differs: { metric: 'coreExit', month: 60, arm: 'both', than: 'today', is: 'higher', by: 0.04 } },
      { id: 'served', differs: { metric: 'needMet', month: 60, arm: 'both', than: 'today', is: 'higher', by: 0.01 } },
      {
        id: 'saving',
        differs: { metric: 'volunteersMunicipal', month: 60, arm: 'save', than: 'today', is: 'lower', by: '8%' },
      },
      {
        id: 'asking',
        differs: { metric: 'volunteersMunicipal', month: 60, arm: 'ask', than: 'today', is: 'lower', by: '2%' },
      },
      {
        id: 'askingTires',
        differs: { metric: 'strained', month: 60, arm: 'ask', than: 'today', is: 'higher', by: 0.02 },
      },
      {
        id: 'together',
        differs: { metric: 'volunteersMunicipal', month: 60, arm: 'both', than: 'save', is: 'lower', by: '8%' },
      },
      { id: 'unseen', same: { metric: 'hoursMunicipal', month: 60, arm: 'save', than: 'today', by: '10%' } },
      {
        id: 'burning',
        differs: { metric: 'burntOut', month: 60, arm: 'both', than: 'today', is: 'higher', by: '60%' },
      },
      { id: 'civic', differs: { metric: 'hoursCivic', month: 60, arm: 'both', than: 'today', is: 'lower', by: '8%' } },
      {
        id: 'lasting',
        ratio: { metric: 'volunteersMunicipal', month: 120, arm: 'both', than: 'today', from: 0.45, to: 0.85 },
      },
      {
        id: 'support',
        differs: { metric: 'volunteersMunicipal', month: 60, arm: 'support', than: 'ask', is: 'higher', by: '20%' },
      },
      {
        id: 'relief',
        differs: { metric: 'strained', month: 60, arm: 'support', than: 'ask', is: 'lower', by: 0.05 },
      },
      { id: 'cost', differs: { metric: 'leverCost', month: 60, arm: 'support', than: 'ask', is: 'higher', by: 10 } },
      { id: 'takes', differs: { metric: 'needMet', month: 60, arm: 'support', than: 'ask', is: 'lower', by: 0.01 } },
    ],
    terms: ['volunteer', 'core', 'wornOut', 'burnOut', 'needMet'],
    steps: [
      { type: 'story', lives: true, ...words.story },
      {
        type: 'predict',
        metric: 'volunteersMunicipal',
        arm: 'both',
        than: 'today',
        question: words.predict.question,
        curves: [
          {
            id: 'more',
            points: [
              [0, 1],
              [24, 1.3],
              [120, 1.6],
            ],
            ...words.predict.more,
          },
          {
            id: 'rush',
            points: [
              [0, 1],
              [24, 1.3],
              [60, 0.9],
              [120, 0.5],
            ],
            ...words.predict.rush,
          },
          {
            id: 'fewer',
            points: [
              [0, 1],
              [24, 0.9],
              [60, 0.8],
              [120, 0.75],
            ],
            ...words.predict.fewer,
          },
        ],
        notes: words.predict.notes,
      },
      { type: 'run', arms: ['both'], notes: words.run.notes },
      {
        type: 'observe',
        show: { metrics: ['volunteersMunicipal', 'hoursMunicipal'], arms: ['today', 'both'], months: [60] },
        answer: 'fewer',
        ...words.peopleAndHours,
      },
      {
        type: 'observe',
        show: {
          view: 'table',
          metrics: ['hours', 'strained', 'coreExit', 'needMet'],
          arms: ['today', 'both'],
          months: [60],
        },
        answer: 'strained',
        ...words.warning,
      },
      { type: 'pause', minutes: 2, mode: 'pair', ...words.which },
      { type: 'run', arms: ['ask', 'save'], seconds: 4, notes: words.apartRun.notes },
      {
        type: 'observe',
        show: { metrics: ['volunteersMunicipal'], arms: ['today', 'ask', 'save', 'both'], months: [60] },
        answer: 'saving',
        ...words.apart,
      },
      {
        type: 'explain',
        blocks: [
          { text: words.explain.stock, if: ['strained'] },
          { text: words.explain.together, if: ['saving', 'asking', 'askingTires', 'together', 'burning'] },
          { text: words.explain.savingAlone, if: ['saving'], unless: ['asking'] },
          { text: words.explain.associations, if: ['moreHours', 'civic', 'less'] },
          { text: words.explain.noCollapse, if: ['fewer', 'lasting'] },
        ],
        why: { metric: 'strained', arm: 'both', than: 'today', month: 60 },
        without: 'fatigue',
        notes: words.explain.notes,
        more: words.explain.more,
      },
      {
        type: 'explain',
        blocks: [
          { text: words.explain.supported, if: ['support', 'relief'] },
          { text: words.explain.price, if: ['cost', 'takes'] },
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
