import type { Language } from '#runs';
import type { LessonInput } from '../format/lessonSchema.ts';
import type { TargetsWords } from '../words/targetsEn.ts';

/** Lesson 4: targets make an hour yield more and all hours together less; and how much of that is the shape we assumed. */
export function targets(words: TargetsWords, language: Language): LessonInput {
  const today = 'hybrid-by-default';
  const straight = { governanceForm: 0 };
  return {
    lesson: 1,
    id: 'targets',
    language,
    title: words.title,
    minutes: 16,
    place: 'Trondheim',
    months: 120,
    arms: [
      { id: 'today', name: words.arms.today, scenario: { extends: today } },
      { id: 'targets', name: words.arms.targets, scenario: { extends: 'management-by-results' } },
      { id: 'mixed', name: words.arms.mixed, scenario: { extends: today, mix: { OA: 0.4, NPM: 0.2, NPG: 0.4 } } },
      {
        id: 'linearToday',
        name: words.arms.linearToday,
        hidden: true,
        scenario: { extends: today, parameters: straight },
      },
      {
        id: 'linearTargets',
        name: words.arms.linearTargets,
        hidden: true,
        scenario: { extends: 'management-by-results', parameters: straight },
      },
    ],
    levers: ['siloBreaking', 'delegation', 'boundarySpanners'],
    claims: [
      { id: 'lean', differs: { metric: 'leanness', month: 60, arm: 'targets', than: 'today', is: 'higher', by: 0.05 } },
      {
        id: 'atOnce',
        differs: { metric: 'needMet', month: 12, arm: 'targets', than: 'today', is: 'lower', by: 0.02 },
      },
      { id: 'met', differs: { metric: 'needMet', month: 60, arm: 'targets', than: 'today', is: 'lower', by: 0.05 } },
      {
        id: 'admin',
        differs: {
          metric: 'administrationHours',
          month: 60,
          arm: 'targets',
          than: 'today',
          is: 'higher',
          by: 0.05,
        },
      },
      { id: 'errors', differs: { metric: 'errors', month: 60, arm: 'targets', than: 'today', is: 'higher', by: 0.01 } },
      {
        id: 'staff',
        differs: { metric: 'staffMotivation', month: 60, arm: 'targets', than: 'today', is: 'lower', by: 0.05 },
      },
      {
        id: 'strain',
        differs: { metric: 'staffStrain', month: 60, arm: 'targets', than: 'today', is: 'higher', by: 0.05 },
      },
      {
        id: 'wicked',
        differs: { metric: 'wickedNeed', month: 120, arm: 'targets', than: 'today', is: 'higher', by: '15%' },
      },
      {
        id: 'mixed',
        differs: { metric: 'wickedNeed', month: 120, arm: 'mixed', than: 'today', is: 'lower', by: '10%' },
      },
      {
        id: 'mixedLean',
        differs: { metric: 'leanness', month: 60, arm: 'mixed', than: 'today', is: 'lower', by: 0.03 },
      },
      {
        id: 'mixedMet',
        differs: { metric: 'needMet', month: 60, arm: 'mixed', than: 'today', is: 'higher', by: 0.005 },
      },
      {
        id: 'straightMet',
        differs: { metric: 'needMet', month: 60, arm: 'linearTargets', than: 'linearToday', is: 'lower', by: 0.02 },
      },
      {
        id: 'straightStaff',
        differs: {
          metric: 'staffMotivation',
          month: 60,
          arm: 'linearTargets',
          than: 'linearToday',
          is: 'lower',
          by: 0.05,
        },
      },
      {
        id: 'straightWicked',
        differs: {
          metric: 'wickedNeed',
          month: 120,
          arm: 'linearTargets',
          than: 'linearToday',
          is: 'higher',
          by: 0.02,
        },
      },
    ],
    terms: ['managementByResults', 'networkGovernance', 'crossPressure', 'complexProblem', 'needMet'],
    steps: [
      { type: 'story', lives: false, ...words.story },
      {
        type: 'predict',
        metric: 'needMet',
        arm: 'targets',
        than: 'today',
        question: words.predict.question,
        curves: [
          {
            id: 'leaner',
            points: [
              [0, 1],
              [24, 1.03],
              [120, 1.1],
            ],
            ...words.predict.leaner,
          },
          {
            id: 'shadow',
            points: [
              [0, 1],
              [24, 1.04],
              [60, 0.95],
              [120, 0.85],
            ],
            ...words.predict.shadow,
          },
          {
            id: 'less',
            points: [
              [0, 1],
              [24, 0.9],
              [120, 0.8],
            ],
            ...words.predict.less,
          },
        ],
        notes: words.predict.notes,
      },
      { type: 'run', arms: ['targets'], notes: words.run.notes },
      {
        type: 'observe',
        show: { metrics: ['leanness', 'needMet'], arms: ['today', 'targets'], months: [12, 60] },
        answer: 'met',
        ...words.hourAndAll,
      },
      { type: 'pause', minutes: 2, mode: 'group', ...words.whereTo },
      {
        type: 'observe',
        show: {
          view: 'table',
          metrics: ['administrationHours', 'errors', 'staffMotivation', 'staffStrain'],
          arms: ['today', 'targets'],
          months: [60],
        },
        answer: 'admin',
        ...words.places,
      },
      { type: 'run', arms: ['mixed'], seconds: 4, notes: words.mixedRun.notes },
      {
        type: 'observe',
        show: { metrics: ['wickedNeed'], arms: ['today', 'targets', 'mixed'], months: [120] },
        answer: 'wicked',
        ...words.nobodys,
      },
      {
        type: 'explain',
        blocks: [
          { text: words.explain.virtue, if: ['lean'] },
          { text: words.explain.ways, if: ['admin', 'errors', 'staff', 'strain', 'wicked'] },
          { text: words.explain.nobodys, if: ['wicked'] },
        ],
        why: { metric: 'staffStrain', arm: 'targets', than: 'today', month: 60 },
        without: 'staffStrain',
        notes: words.explain.notes,
        more: words.explain.more,
      },
      {
        type: 'explain',
        blocks: [
          { text: words.explain.mixed, if: ['mixed', 'mixedLean', 'mixedMet'] },
          { text: words.explain.straight, if: ['met', 'straightMet', 'straightStaff', 'straightWicked'] },
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
