import type { Language } from '#runs';
import type { LessonInput } from '../format/lessonSchema.ts';
import type { WhoTurnsUpWords } from '../words/whoTurnsUpEn.ts';

/** Lesson 3: how many come and who comes are two questions; whom an invitation reaches decides the second. */
export function whoTurnsUp(words: WhoTurnsUpWords, language: Language): LessonInput {
  const today = 'hybrid-by-default';
  const openCall = { openCall: 1, lot: 0, universalArena: 0, outreach: 0 };
  const outreach = { openCall: 0, lot: 0, universalArena: 0, outreach: 1 };
  const gap = 'engagementGapMunicipal';
  return {
    lesson: 1,
    id: 'who-turns-up',
    language,
    title: words.title,
    minutes: 16,
    place: 'Preston',
    months: 120,
    arms: [
      { id: 'today', name: words.arms.today, scenario: { extends: today } },
      {
        id: 'calls',
        name: words.arms.calls,
        scenario: { extends: today, levers: { invitations: 4, recruitment: openCall } },
      },
      {
        id: 'doors',
        name: words.arms.doors,
        scenario: { extends: today, levers: { invitations: 4, recruitment: outreach, inclusion: 0.8 } },
      },
      {
        id: 'channel',
        name: words.arms.channel,
        hidden: true,
        scenario: { extends: today, levers: { invitations: 4, recruitment: outreach } },
      },
    ],
    levers: ['recruitmentLot', 'recruitmentOutreach', 'inclusion'],
    claims: [
      {
        id: 'many',
        differs: { metric: 'participationMunicipal', month: 60, arm: 'calls', than: 'today', is: 'higher', by: '25%' },
      },
      { id: 'gap', same: { metric: gap, month: 60, arm: 'calls', than: 'today', by: 0.15 } },
      { id: 'doors', differs: { metric: gap, month: 60, arm: 'doors', than: 'calls', is: 'higher', by: 0.2 } },
      {
        id: 'manyDoors',
        differs: { metric: 'participationMunicipal', month: 60, arm: 'doors', than: 'today', is: 'higher', by: '15%' },
      },
      {
        id: 'fewerCome',
        differs: { metric: 'participationMunicipal', month: 60, arm: 'doors', than: 'calls', is: 'lower', by: '4%' },
      },
      { id: 'channel', differs: { metric: gap, month: 60, arm: 'channel', than: 'calls', is: 'higher', by: 0.15 } },
      { id: 'help', differs: { metric: gap, month: 60, arm: 'doors', than: 'channel', is: 'higher', by: 0.1 } },
      {
        id: 'like',
        differs: { metric: 'representationMunicipal', month: 60, arm: 'doors', than: 'calls', is: 'higher', by: 0.1 },
      },
      {
        id: 'callsLike',
        differs: { metric: 'representationMunicipal', month: 120, arm: 'calls', than: 'today', is: 'higher', by: 0.03 },
      },
      { id: 'equity', same: { metric: 'equity', month: 60, arm: 'doors', than: 'calls', by: 0.03 } },
      { id: 'cost', differs: { metric: 'leverCost', month: 60, arm: 'doors', than: 'calls', is: 'higher', by: 3 } },
      { id: 'takes', differs: { metric: 'needMet', month: 60, arm: 'doors', than: 'today', is: 'lower', by: 0.005 } },
    ],
    terms: ['fifth', 'deprivation', 'outreach', 'lot', 'equity'],
    steps: [
      { type: 'story', lives: true, ...words.story },
      {
        type: 'predict',
        metric: gap,
        arm: 'calls',
        than: 'today',
        question: words.predict.question,
        curves: [
          {
            id: 'closes',
            points: [
              [0, 1],
              [24, 1.3],
              [120, 1.5],
            ],
            ...words.predict.closes,
          },
          {
            id: 'same',
            points: [
              [0, 1],
              [120, 1],
            ],
            ...words.predict.same,
          },
          {
            id: 'widens',
            points: [
              [0, 1],
              [24, 0.8],
              [120, 0.6],
            ],
            ...words.predict.widens,
          },
        ],
        notes: words.predict.notes,
        more: words.predict.more,
      },
      { type: 'run', arms: ['calls'], notes: words.run.notes },
      {
        type: 'observe',
        show: { metrics: ['participationMunicipal', gap], arms: ['today', 'calls'], months: [60] },
        answer: 'gap',
        ...words.manyAndWho,
      },
      { type: 'pause', minutes: 1, mode: 'pair', ...words.asked },
      {
        type: 'predict',
        metric: gap,
        arm: 'doors',
        than: 'today',
        question: words.otherDoors.question,
        curves: [
          {
            id: 'nobody',
            points: [
              [0, 1],
              [120, 1],
            ],
            ...words.otherDoors.nobody,
          },
          {
            id: 'some',
            points: [
              [0, 1],
              [24, 1.2],
              [120, 1.3],
            ],
            ...words.otherDoors.some,
          },
          {
            id: 'turned',
            points: [
              [0, 1],
              [12, 1.5],
              [120, 1.7],
            ],
            ...words.otherDoors.turned,
          },
        ],
        notes: words.otherDoors.notes,
      },
      { type: 'run', arms: ['doors'], seconds: 4, notes: words.doorsRun.notes },
      {
        type: 'observe',
        show: { metrics: [gap], arms: ['today', 'calls', 'doors'], months: [60] },
        answer: 'doors',
        ...words.sameNumber,
      },
      {
        type: 'explain',
        blocks: [
          { text: words.explain.calls, if: ['many', 'gap'] },
          { text: words.explain.channel, if: ['channel', 'help', 'doors'] },
          { text: words.explain.like, if: ['like', 'callsLike'] },
        ],
        why: { metric: 'participationMunicipal', arm: 'calls', than: 'today', month: 60 },
        without: 'ties',
        notes: words.explain.notes,
        more: words.explain.more,
      },
      {
        type: 'explain',
        blocks: [
          { text: words.explain.price, if: ['cost', 'takes'] },
          { text: words.explain.notShown, if: ['equity'] },
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
