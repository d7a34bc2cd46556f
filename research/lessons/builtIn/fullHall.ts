import type { Language } from '#runs';
import type { LessonInput } from '../format/lessonSchema.ts';
import type { FullHallWords } from '../words/fullHallEn.ts';

const AS_TODAY = 'hybrid-by-default';
/** A year and adult; one as today. */
const INVITATIONS = 6;
/** As many invitations, little promised, the result open, people told, and part of the decisions given away. */
const MEANT = { invitations: INVITATIONS, promise: 0.2, delegation: 0.8, information: 0.8, outcomeOpen: 0.9 };

/** Many asked about what is settled: a full hall told apart from a willing one, and what the sham costs the honest round after it. */
export function fullHall(words: FullHallWords, language: Language): LessonInput {
  const { arms, predictHall, predictAfter, explain, back } = words;
  return {
    lesson: 1,
    id: 'full-hall',
    language,
    title: words.title,
    minutes: 20,
    place: 'Oslo',
    months: 120,
    arms: [
      { id: 'today', name: arms.today, scenario: { extends: AS_TODAY } },
      { id: 'sham', name: arms.sham, scenario: { extends: 'sham' } },
      { id: 'honest', name: arms.honest, scenario: { extends: AS_TODAY, levers: MEANT } },
      {
        id: 'after',
        name: arms.after,
        scenario: {
          extends: 'sham',
          schedules: Object.entries(MEANT).map(([name, to]) => ({ name, from: 48, over: 1, to })),
        },
      },
      {
        id: 'invite',
        name: arms.invite,
        scenario: { extends: AS_TODAY, levers: { invitations: INVITATIONS } },
        hidden: true,
      },
      {
        id: 'promise',
        name: arms.promise,
        scenario: { extends: AS_TODAY, levers: { invitations: INVITATIONS, promise: 0.8 } },
        hidden: true,
      },
    ],
    levers: ['promise', 'outcomeOpen', 'information'],
    claims: [
      {
        id: 'hall',
        differs: { metric: 'participationMunicipal', month: 60, arm: 'sham', than: 'today', is: 'higher', by: 0.015 },
      },
      {
        id: 'yes',
        differs: { metric: 'acceptanceMunicipal', month: 60, arm: 'sham', than: 'honest', is: 'lower', by: 0.03 },
      },
      {
        id: 'yesToday',
        differs: { metric: 'acceptanceMunicipal', month: 60, arm: 'sham', than: 'today', is: 'lower', by: 0.02 },
      },
      {
        id: 'asked',
        differs: { metric: 'acceptanceMunicipal', month: 60, arm: 'invite', than: 'today', is: 'lower', by: 0.02 },
      },
      {
        id: 'harmless',
        differs: { metric: 'acceptanceMunicipal', month: 60, arm: 'honest', than: 'today', is: 'higher', by: 0.005 },
      },
      { id: 'trust', differs: { metric: 'trust', month: 120, arm: 'sham', than: 'honest', is: 'lower', by: 0.015 } },
      { id: 'below', differs: { metric: 'trust', month: 120, arm: 'sham', than: 'today', is: 'lower', by: 0.015 } },
      { id: 'invite', differs: { metric: 'trust', month: 120, arm: 'invite', than: 'today', is: 'lower', by: 0.005 } },
      {
        id: 'promise',
        differs: { metric: 'trust', month: 120, arm: 'promise', than: 'invite', is: 'lower', by: 0.01 },
      },
      { id: 'power', same: { metric: 'trust', month: 120, arm: 'sham', than: 'promise', by: 0.005 } },
      {
        id: 'half',
        halves: { metric: 'acceptanceMunicipal', arm: 'after', than: 'honest', after: 48, from: 3, to: 24 },
      },
      {
        id: 'rest',
        differs: { metric: 'acceptanceMunicipal', month: 120, arm: 'after', than: 'honest', is: 'lower', by: 0.006 },
      },
      {
        id: 'heard',
        differs: { metric: 'responsiveness', month: 120, arm: 'after', than: 'honest', is: 'lower', by: 0.01 },
      },
      { id: 'price', differs: { metric: 'needMet', month: 60, arm: 'honest', than: 'today', is: 'lower', by: 0.01 } },
      { id: 'slow', differs: { metric: 'trust', month: 60, arm: 'honest', than: 'today', is: 'lower', by: 0.003 } },
      { id: 'level', same: { metric: 'trust', month: 120, arm: 'honest', than: 'today', by: 0.01 } },
    ],
    terms: ['sham', 'participant', 'coCreation', 'needMet', 'mechanism', 'assumption', 'evidence'],
    steps: [
      { type: 'story', ...words.story },
      {
        type: 'predict',
        question: predictHall.question,
        metric: 'participationMunicipal',
        arm: 'sham',
        than: 'today',
        curves: [
          {
            id: 'empties',
            ...predictHall.curves.empties,
            points: [
              [0, 1],
              [6, 1.6],
              [48, 0.9],
              [120, 0.7],
            ],
          },
          {
            id: 'same',
            ...predictHall.curves.same,
            points: [
              [0, 1],
              [120, 1],
            ],
          },
          {
            id: 'fuller',
            ...predictHall.curves.fuller,
            points: [
              [0, 1],
              [12, 1.7],
              [120, 1.5],
            ],
          },
        ],
        notes: predictHall.notes,
      },
      { type: 'run', arms: ['sham', 'honest'], ...words.runHall },
      {
        type: 'observe',
        ...words.hall,
        show: {
          metrics: ['participationMunicipal', 'acceptanceMunicipal'],
          arms: ['today', 'sham', 'honest'],
          months: [12, 60, 120],
        },
        answer: 'yes',
      },
      {
        type: 'observe',
        ...words.trust,
        show: { metrics: ['trust'], arms: ['today', 'sham', 'honest'], months: [60, 120] },
        answer: 'below',
      },
      {
        type: 'predict',
        question: predictAfter.question,
        metric: 'acceptanceMunicipal',
        arm: 'after',
        than: 'honest',
        confidence: false,
        reason: false,
        curves: [
          {
            id: 'atOnce',
            ...predictAfter.curves.atOnce,
            points: [
              [48, 0.65],
              [60, 1],
              [120, 1],
            ],
          },
          {
            id: 'years',
            ...predictAfter.curves.years,
            points: [
              [48, 0.65],
              [84, 0.9],
              [120, 1],
            ],
          },
          {
            id: 'never',
            ...predictAfter.curves.never,
            points: [
              [48, 0.65],
              [120, 0.7],
            ],
          },
        ],
        notes: predictAfter.notes,
      },
      { type: 'run', arms: ['after'], ...words.runAfter },
      {
        type: 'observe',
        ...words.after,
        show: {
          metrics: ['acceptanceMunicipal', 'responsiveness'],
          arms: ['today', 'honest', 'after'],
          months: [48, 60, 120],
        },
        answer: 'rest',
      },
      { type: 'pause', minutes: 2, mode: 'pair', ...words.pause },
      {
        type: 'explain',
        blocks: [
          { text: explain.blocks.heads, if: ['hall', 'yesToday'] },
          { text: explain.blocks.asked, if: ['asked', 'harmless'] },
          { text: explain.blocks.promise, if: ['invite', 'promise'] },
          { text: explain.blocks.power, if: ['power'] },
        ],
        why: { metric: 'trust', arm: 'sham', than: 'today', month: 120 },
        without: 'experience',
        notes: explain.notes,
        more: explain.more,
      },
      {
        type: 'explain',
        blocks: [
          { text: back.blocks.forgotten, if: ['half'] },
          { text: back.blocks.heard, if: ['heard', 'rest'] },
          { text: back.blocks.departs, if: ['hall'] },
          { text: back.blocks.price, if: ['price'] },
          { text: back.blocks.slow, if: ['slow', 'level'] },
        ],
        evidence: back.evidence,
        assumptions: back.assumptions,
        disputed: back.disputed,
        notes: back.notes,
      },
      { type: 'transfer', ...words.transfer },
    ],
  };
}
