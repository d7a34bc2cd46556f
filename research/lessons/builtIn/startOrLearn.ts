import type { Language } from '#runs';
import type { LessonInput } from '../format/lessonSchema.ts';
import type { StartOrLearnWords } from '../words/startOrLearnEn.ts';

const COMPASS = 'aarhus-compass';
/** Within half a year. */
const AT_ONCE = 6;

/** Everything at once, or shared language, pilots and evaluation first: and whether it is the learning or the pace. */
export function startOrLearn(words: StartOrLearnWords, language: Language): LessonInput {
  const { arms, curves, explain } = words;
  /** The same three hypotheses, asked of the slow learner and of the quick one. */
  const threeCurves: Extract<LessonInput['steps'][number], { type: 'predict' }>['curves'] = [
    {
      id: 'never',
      ...curves.never,
      points: [
        [0, 1],
        [60, 0.7],
        [180, 0.7],
      ],
    },
    {
      id: 'later',
      ...curves.later,
      points: [
        [0, 1],
        [48, 0.7],
        [96, 1],
        [180, 2],
      ],
    },
    {
      id: 'ahead',
      ...curves.ahead,
      points: [
        [0, 1],
        [24, 1.2],
        [180, 2],
      ],
    },
  ];
  return {
    lesson: 1,
    id: 'start-or-learn',
    language,
    title: words.title,
    minutes: 18,
    place: 'Aarhus',
    months: 180,
    arms: [
      {
        id: 'push',
        name: arms.push,
        scenario: {
          extends: 'hybrid-by-default',
          mix: { OA: 0.3, NPM: 0.2, NPG: 0.5 },
          rampMonths: AT_ONCE,
          levers: { ambition: 0.8, partnership: 0.8, promise: 0.8 },
        },
      },
      { id: 'compass', name: arms.compass, scenario: { extends: COMPASS } },
      { id: 'quick', name: arms.quick, scenario: { extends: COMPASS, rampMonths: AT_ONCE } },
    ],
    levers: ['evaluation', 'piloting', 'clarity'],
    claims: [
      {
        id: 'early',
        differs: { metric: 'solutions', month: 48, arm: 'push', than: 'compass', is: 'higher', by: '20%' },
      },
      {
        id: 'middle',
        differs: { metric: 'solutions', month: 120, arm: 'compass', than: 'push', is: 'higher', by: '15%' },
      },
      {
        id: 'late',
        differs: { metric: 'solutions', month: 180, arm: 'compass', than: 'push', is: 'higher', by: '50%' },
      },
      {
        id: 'quick',
        differs: { metric: 'solutions', month: 48, arm: 'quick', than: 'compass', is: 'higher', by: '30%' },
      },
      {
        id: 'quickPush',
        differs: { metric: 'solutions', month: 48, arm: 'quick', than: 'push', is: 'higher', by: '10%' },
      },
      { id: 'level', same: { metric: 'solutions', month: 180, arm: 'quick', than: 'compass', by: 0.5 } },
      {
        id: 'adopted',
        differs: { metric: 'adoptionShare', month: 120, arm: 'compass', than: 'push', is: 'higher', by: 0.15 },
      },
      {
        id: 'able',
        differs: { metric: 'capability', month: 120, arm: 'compass', than: 'push', is: 'higher', by: 0.08 },
      },
      {
        id: 'strain',
        differs: { metric: 'strained', month: 120, arm: 'compass', than: 'push', is: 'lower', by: 0.02 },
      },
      { id: 'need', same: { metric: 'needMet', month: 120, arm: 'compass', than: 'push', by: 0.01 } },
      {
        id: 'needLater',
        differs: { metric: 'needMet', month: 180, arm: 'compass', than: 'push', is: 'higher', by: 0.015 },
      },
    ],
    terms: ['governance', 'networkGovernance', 'formativeEvaluation', 'wornOut', 'needMet', 'assumption', 'evidence'],
    steps: [
      { type: 'story', ...words.story },
      {
        type: 'predict',
        ...words.predictCompass,
        metric: 'solutions',
        arm: 'compass',
        than: 'push',
        curves: threeCurves,
      },
      {
        type: 'predict',
        ...words.predictQuick,
        metric: 'solutions',
        arm: 'quick',
        than: 'push',
        curves: threeCurves,
        confidence: false,
      },
      { type: 'run', arms: ['push', 'compass'], ...words.runBoth },
      {
        type: 'observe',
        ...words.years,
        show: { metrics: ['solutions'], arms: ['push', 'compass'], months: [48, 120, 180] },
        answer: 'late',
      },
      { type: 'run', arms: ['quick'], ...words.runQuick },
      {
        type: 'observe',
        ...words.pace,
        show: { metrics: ['solutions'], arms: ['push', 'compass', 'quick'], months: [48, 180] },
        answer: 'quick',
      },
      {
        type: 'observe',
        ...words.inside,
        show: {
          view: 'table',
          metrics: ['adoptionShare', 'capability', 'strained', 'leverCost'],
          arms: ['push', 'compass', 'quick'],
          months: [48, 120],
        },
        answer: 'adopted',
      },
      { type: 'pause', minutes: 2, mode: 'pair', ...words.pause },
      {
        type: 'explain',
        blocks: [
          { text: explain.blocks.finishing, if: ['able', 'late'] },
          { text: explain.blocks.stock, if: ['early', 'late', 'adopted'] },
          { text: explain.blocks.pace, if: ['quick', 'quickPush', 'level'] },
          { text: explain.blocks.need, if: ['need', 'needLater'] },
          { text: explain.blocks.missing },
        ],
        why: { metric: 'wickedNeed', arm: 'compass', than: 'push', month: 180 },
        without: 'learning',
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
