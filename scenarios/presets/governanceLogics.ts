import { cite } from '#sim';
import type { PresetDraft } from './presetDraft.ts';
import type { PresetName } from './presetNames.ts';

/** Today's hybrid, and the three logics each (nearly) alone. */
export const GOVERNANCE_LOGICS = {
  'hybrid-by-default': {
    title: 'Hybrid by default',
    standsFor:
      'An ordinary municipality today: classic administration and management by results carry most of the work, co-creation is an add-on. Every lever stands at its level of today.',
    question: 'What happens in ten years if nobody changes anything?',
    group: 'governing',
    shows: ['needMet', 'yearlyParticipation', 'gini'],
    scenario: {
      title: 'Hybrid by default',
      mix: { OA: 0.45, NPM: 0.4, NPG: 0.15 },
      rampMonths: 24,
      months: 120,
    },
    sources: [
      cite('brix2024', 'the logics live side by side, as layers'),
      'ssb2022',
      'kantar2024',
      'mohanBulloch2012',
      'ibsenEspersen2016',
    ],
    conflicts: [
      'Norwegian surveys of volunteering differ by about 10 points (Statistics Norway and Kantar): the band of the yearly share covers both.',
    ],
    claims: [
      {
        metric: 'yearlyParticipation',
        month: 120,
        between: [0.5, 0.63],
        because: 'P1: surveys find 50 to 63% of adults in Norway active in a year, and the share is stable.',
      },
      {
        metric: 'gini',
        month: 120,
        between: [0.65, 0.8],
        because: 'P2: a small core (ildsjeler) gives most hours; Gini over all adults 0.65 to 0.80.',
      },
      {
        metric: 'volunteerExit',
        month: 120,
        between: [0.2, 0.35],
        because: 'P3: between a fifth and a third of volunteers stop within a year.',
      },
      {
        metric: 'ladderRatio',
        month: 120,
        between: [3, 1000],
        because: 'P27: people on steps 1–2 of the ladder outnumber those on steps 3–5 at least three to one.',
      },
    ],
  },
  'standing-still': {
    title: 'A world that stands still',
    standsFor:
      'Today’s municipality in a world without budget trend and without growth of demand: the reference for questions that a steady decline would answer by itself.',
    question: 'What of a difference is the strategy, and what is the decline it is measured in?',
    group: 'circumstances',
    shows: ['needMet', 'trust'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'A world that stands still',
      levers: { austerity: 0, demandGrowth: 0 },
    },
    sources: [cite('brix2024', 'the logics live side by side, as layers')],
    conflicts: ['No municipality is known to live in such a world. It is a yardstick, not a case.'],
    claims: [
      {
        metric: 'needMet',
        month: 120,
        between: [0.9, 1],
        because: cite(
          'nao2018',
          'services fall behind where money falls and demand grows; where neither moves, need met should stay near the 95% that every place starts from.',
        ),
      },
      {
        metric: 'trust',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('oecd2022', 'services drive trust in local government; those that do not fall behind cost none.'),
      },
    ],
  },
  'classic-administration': {
    title: 'Classic administration',
    standsFor: 'Nearly pure classic public administration (OA): rules, equal treatment, hierarchy.',
    question: 'What does a municipality gain and lose when rules come first?',
    group: 'governing',
    shows: ['complexNeedMet', 'errors', 'participation'],
    scenario: { extends: 'hybrid-by-default', title: 'Classic administration', mix: { OA: 0.9, NPM: 0.05, NPG: 0.05 } },
    sources: ['andersen2020', cite('brix2024', 'rules and accountability, challenged by rule tyranny')],
    claims: [
      {
        metric: 'errors',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'P25: classic administration is best at rules and equal treatment.',
      },
      {
        metric: 'participationMunicipal',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'P25: pure OA loses on mobilising residents; half of the willing are put off by bureaucracy.',
      },
      {
        metric: 'wickedNeed',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'P25: complex problems do not yield to one sector’s rules.',
      },
    ],
  },
  'management-by-results': {
    title: 'Management by results',
    standsFor: 'Nearly pure New Public Management (NPM): goals, contracts, measurement (mål- og resultatstyring).',
    question: 'What does measuring everything do to staff, and to problems that nobody owns?',
    group: 'governing',
    shows: ['complexNeedMet', 'staffMotivation', 'solutions'],
    scenario: { extends: 'hybrid-by-default', title: 'Management by results', mix: { OA: 0.05, NPM: 0.9, NPG: 0.05 } },
    sources: ['andersen2020', 'jacobsen2014'],
    claims: [
      {
        metric: 'staffMotivation',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'P22: measurement felt as control crowds out motivation.',
      },
      {
        metric: 'solutions',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'P25: pure NPM loses on problems across sectors (goal tyranny, silos).',
      },
      {
        metric: 'wickedNeed',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'P25: what is in nobody’s goals stays unsolved.',
      },
    ],
  },
  'network-governance': {
    title: 'Network governance',
    standsFor: 'Nearly pure New Public Governance (NPG), without the strategy, mandate, time and learning it needs.',
    question: 'Is more of the new logic enough by itself?',
    group: 'governing',
    shows: ['strained', 'equity', 'errors'],
    scenario: { extends: 'hybrid-by-default', title: 'Network governance', mix: { OA: 0.05, NPM: 0.05, NPG: 0.9 } },
    sources: [
      'andersen2020',
      cite('brix2024', 'tables 1 and 2, High-5: NPG needs strategy, mandate, time and learning'),
    ],
    claims: [
      {
        metric: 'errors',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'P25: pure NPG loses on rules and equal treatment.',
      },
      {
        metric: 'equity',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'P25: without legality help goes to those with a voice.',
      },
      {
        metric: 'strained',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'P24: NPG without capacity tires people more than the hybrid.',
      },
      {
        metric: 'solutions',
        month: 120,
        comparedWith: 'high-5',
        direction: 'lower',
        because: 'P24: with strategy, mandate and learning a mix with less NPG solves more.',
      },
    ],
  },
} as const satisfies Partial<Record<PresetName, PresetDraft>>;
