import type { Language } from '#runs';
import type { LessonInput } from '../format/lessonSchema.ts';
import type { WhatRemainsWords } from '../words/whatRemainsEn.ts';

const COURSE = 'high-5';
/** After one term. */
const AFTER = 48;
/** What the course consists of: all of it ends when the priority does, and the way of governing goes back. */
const MEASURES = [
  'clarity',
  'coStrategy',
  'siloBreaking',
  'partnership',
  'evaluation',
  'delegation',
  'training',
  'anchoring',
  'volunteerSupport',
] as const;
const LOST = [{ kind: 'electionLoss', at: AFTER }];

/** An election lost, and a priority that ends: what outlives them, and why an end looks like a success first. */
export function whatRemains(words: WhatRemainsWords, language: Language): LessonInput {
  const { arms, curves, explain, price } = words;
  /** The same three hypotheses, asked of two things that may happen. */
  const threeCurves: Extract<LessonInput['steps'][number], { type: 'predict' }>['curves'] = [
    {
      id: 'stays',
      ...curves.stays,
      points: [
        [48, 1],
        [120, 0.95],
      ],
    },
    {
      id: 'fades',
      ...curves.fades,
      points: [
        [48, 1],
        [84, 0.8],
        [120, 0.7],
      ],
    },
    {
      id: 'gone',
      ...curves.gone,
      points: [
        [48, 1],
        [60, 0.75],
        [84, 0.4],
        [120, 0.2],
      ],
    },
  ];
  return {
    lesson: 1,
    id: 'what-remains',
    language,
    title: words.title,
    minutes: 20,
    place: 'Asker',
    months: 120,
    arms: [
      { id: 'today', name: arms.today, scenario: { extends: 'hybrid-by-default' } },
      { id: 'goesOn', name: arms.goesOn, scenario: { extends: COURSE } },
      { id: 'keptLoose', name: arms.keptLoose, scenario: { extends: COURSE, levers: { anchoring: 0 } } },
      {
        id: 'lostLoose',
        name: arms.lostLoose,
        scenario: { extends: COURSE, levers: { anchoring: 0 }, events: LOST },
      },
      {
        id: 'lostAnchored',
        name: arms.lostAnchored,
        scenario: { extends: COURSE, levers: { anchoring: 0.9 }, events: LOST },
      },
      {
        id: 'ends',
        name: arms.ends,
        scenario: {
          extends: COURSE,
          events: MEASURES.map((lever) => ({ kind: 'priorityEnds', at: AFTER, lever })),
          schedules: [{ name: 'NPG', from: AFTER, over: 24, to: 0.15 }],
        },
      },
    ],
    levers: ['anchoring', 'volunteerSupport', 'evaluation'],
    claims: [
      {
        id: 'night',
        differs: { metric: 'solutions', month: 84, arm: 'lostLoose', than: 'keptLoose', is: 'lower', by: 0.1 },
      },
      {
        id: 'loose',
        differs: { metric: 'solutions', month: 84, arm: 'lostLoose', than: 'lostAnchored', is: 'lower', by: 0.5 },
      },
      { id: 'anchored', same: { metric: 'solutions', month: 84, arm: 'lostAnchored', than: 'goesOn', by: 0.7 } },
      {
        id: 'ends',
        differs: { metric: 'solutions', month: 84, arm: 'ends', than: 'lostLoose', is: 'lower', by: 1 },
      },
      { id: 'left', differs: { metric: 'solutions', month: 84, arm: 'ends', than: 'goesOn', is: 'lower', by: 2 } },
      { id: 'later', differs: { metric: 'solutions', month: 120, arm: 'ends', than: 'goesOn', is: 'lower', by: 3 } },
      { id: 'strain', differs: { metric: 'strained', month: 84, arm: 'ends', than: 'goesOn', is: 'higher', by: 0.1 } },
      {
        id: 'burnt',
        differs: { metric: 'burntOut', month: 84, arm: 'ends', than: 'goesOn', is: 'higher', by: 0.002 },
      },
      {
        id: 'learnt',
        differs: { metric: 'capability', month: 120, arm: 'ends', than: 'today', is: 'higher', by: 0.08 },
      },
      {
        id: 'open',
        differs: { metric: 'wickedNeed', month: 120, arm: 'ends', than: 'today', is: 'lower', by: 0.05 },
      },
      { id: 'dip', differs: { metric: 'needMet', month: 24, arm: 'goesOn', than: 'today', is: 'lower', by: 0.02 } },
      { id: 'even', same: { metric: 'needMet', month: 48, arm: 'goesOn', than: 'today', by: 0.015 } },
      { id: 'pays', differs: { metric: 'needMet', month: 120, arm: 'goesOn', than: 'today', is: 'higher', by: 0.015 } },
      { id: 'relief', differs: { metric: 'needMet', month: 60, arm: 'ends', than: 'goesOn', is: 'higher', by: 0.02 } },
      { id: 'still', differs: { metric: 'needMet', month: 120, arm: 'ends', than: 'goesOn', is: 'higher', by: 0.004 } },
      { id: 'saved', differs: { metric: 'leverCost', month: 60, arm: 'ends', than: 'goesOn', is: 'lower', by: 40 } },
      { id: 'trust', differs: { metric: 'trust', month: 48, arm: 'goesOn', than: 'today', is: 'lower', by: 0.004 } },
      {
        id: 'trustLater',
        differs: { metric: 'trust', month: 120, arm: 'goesOn', than: 'today', is: 'higher', by: 0.01 },
      },
    ],
    terms: ['highFive', 'complexProblem', 'wornOut', 'burnOut', 'needMet', 'shock', 'assumption', 'evidence'],
    steps: [
      { type: 'story', ...words.story },
      {
        type: 'predict',
        ...words.predictLost,
        metric: 'solutions',
        arm: 'lostLoose',
        than: 'keptLoose',
        curves: threeCurves,
      },
      {
        type: 'predict',
        ...words.predictEnds,
        metric: 'solutions',
        arm: 'ends',
        than: 'goesOn',
        curves: threeCurves,
        confidence: false,
      },
      { type: 'run', arms: ['keptLoose', 'lostLoose', 'lostAnchored'], ...words.runLost },
      {
        type: 'observe',
        ...words.lost,
        show: { metrics: ['solutions'], arms: ['keptLoose', 'lostLoose', 'lostAnchored'], months: [48, 84] },
        answer: 'night',
      },
      { type: 'run', arms: ['goesOn', 'ends'], ...words.runEnds },
      {
        type: 'observe',
        ...words.left,
        show: { metrics: ['solutions'], arms: ['today', 'goesOn', 'ends'], months: [48, 84, 120] },
        answer: 'left',
      },
      {
        type: 'observe',
        ...words.firstYear,
        show: {
          view: 'table',
          metrics: ['needMet', 'leverCost', 'trust', 'strained'],
          arms: ['goesOn', 'ends'],
          months: [60, 84],
        },
        answer: 'relief',
      },
      { type: 'pause', minutes: 2, mode: 'pair', ...words.pause },
      {
        type: 'explain',
        blocks: [
          { text: explain.blocks.stock, if: ['left', 'later'] },
          { text: explain.blocks.election, if: ['night', 'ends'] },
          { text: explain.blocks.anchoring, if: ['loose', 'anchored'] },
          { text: explain.blocks.whenItEnds, if: ['relief', 'saved'] },
          { text: explain.blocks.still, if: ['still'] },
        ],
        notes: explain.notes,
        more: explain.more,
      },
      {
        type: 'explain',
        blocks: [
          { text: price.blocks.strain, if: ['strain'] },
          { text: price.blocks.burnt, if: ['burnt'] },
          { text: price.blocks.remains, if: ['learnt', 'open'] },
          { text: price.blocks.dip, if: ['dip'] },
          { text: price.blocks.paysBack, if: ['dip', 'even', 'pays'] },
          { text: price.blocks.trust, if: ['trust', 'trustLater'] },
        ],
        why: { metric: 'strained', arm: 'ends', than: 'goesOn', month: 84 },
        without: 'volunteerSupport',
        evidence: price.evidence,
        assumptions: price.assumptions,
        disputed: price.disputed,
        notes: price.notes,
      },
      { type: 'transfer', ...words.transfer },
    ],
  };
}
