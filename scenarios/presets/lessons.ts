import { cite, citeAll } from '#sim';
import type { PresetDraft } from './presetDraft.ts';
import type { PresetName } from './presetNames.ts';

/** Traps and illusions, for teaching: each turns one thing wrong. */
export const LESSONS = {
  'fatigue-trap': {
    title: 'The fatigue trap',
    standsFor: 'Much is asked of volunteers and nobody supports them.',
    question: 'How long do enthusiasts (ildsjeler) carry a municipality that only asks?',
    scenario: {
      extends: 'hybrid-by-default',
      title: 'The fatigue trap',
      levers: { ambition: 0.9, volunteerSupport: 0 },
    },
    sources: [cite('brix2024', 'case Wigan: burn-out and participation fatigue'), 'ncvo2019', 'allenMueller2013'],
    claims: [
      {
        metric: 'strained',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: citeAll('P8', cite('ncvo2019', 'the more is asked, the more it strains.')),
      },
      {
        metric: 'coreExit',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('brix2024', 'burn-out among enthusiasts.'),
      },
      {
        metric: 'volunteersMunicipal',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: cite('ncvo2019', 'the trap, asking more ends with fewer who help.'),
      },
    ],
  },
  'trust-trap': {
    title: 'The trust trap',
    standsFor: 'The same municipality where trust is low: a mean of 0.40 instead of 0.555.',
    question: 'Can co-creation start where people do not trust the municipality?',
    scenario: { extends: 'hybrid-by-default', title: 'The trust trap', parameters: { trustMean: 0.4 } },
    sources: [cite('brix2024', 'case Wigan: harder where trust is weak'), 'liuExperiments'],
    claims: [
      {
        metric: 'participationHighSteps',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'P13: demanding steps need trust.',
      },
      {
        metric: 'participationMunicipal',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: cite('liuExperiments', 'without trust people expect no response and stay away (grade A).'),
      },
      {
        metric: 'solutions',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: cite('brix2024', 'where trust is weak, collaboration is harder.'),
      },
    ],
  },
  sham: {
    title: 'Sham processes',
    standsFor: 'Skinnprosesser: many invitations and big promises, no power to decide.',
    question: 'Is pretending worse than not asking?',
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Sham processes',
      levers: { promise: 0.8, delegation: 0, invitations: 6 },
    },
    sources: ['torfing2017', 'deVries2012', cite('brix2024', 'sham processes')],
    claims: [
      {
        metric: 'trust',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'P21: pseudo-co-creation lowers trust.',
      },
      {
        metric: 'acceptanceMunicipal',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'P8: invitations without visible results lower the response rate.',
      },
      {
        metric: 'participationMunicipal',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'P21: participation falls below that of a municipality that asks little.',
      },
    ],
  },
  'dark-side': {
    title: 'The dark side',
    standsFor:
      'Den mørke siden av samskaping: more arenas for those who come forward by themselves, no outreach to others.',
    question: 'Who gains when the municipality responds to those who come?',
    scenario: { extends: 'hybrid-by-default', title: 'The dark side', levers: { inclusion: 0, partnership: 0.6 } },
    sources: [cite('brix2024', 'operational leadership: the dark side'), 'steen2018', 'jakobsenAndersen2013'],
    claims: [
      {
        metric: 'engagementGapMunicipal',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'P4: the gap widens when the municipality responds to whoever comes (a lower number is a wider gap).',
      },
      {
        metric: 'representation',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: cite('brix2024', 'those better placed are favoured.'),
      },
      {
        metric: 'equity',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: cite('brix2024', 'selection increases inequality of services.'),
      },
    ],
  },
  'push-without-support': {
    title: 'Push without support',
    standsFor: 'High ambition, many arenas and big promises, but no support for volunteers and no money for groups.',
    question: 'What does wanting much without giving anything lead to?',
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Push without support',
      levers: { ambition: 0.8, partnership: 0.8, promise: 0.8, volunteerSupport: 0, fund: 0 },
    },
    sources: [cite('brix2024', 'tables 1 and 2: time and resources'), 'fledderus2015', 'ncvo2019'],
    claims: [
      {
        metric: 'strained',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: citeAll(cite('ncvo2019'), cite('allenMueller2013', 'load without support strains.')),
      },
      {
        metric: 'trust',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'P18: trust falls when support is weak and promises are not kept.',
      },
      {
        metric: 'solutions',
        month: 120,
        comparedWith: 'high-5',
        direction: 'lower',
        because: 'P24: will without capacity solves less.',
      },
    ],
  },
  'lost-core': {
    title: 'The lost core',
    standsFor: 'After three years half of those who give most hours leave for good.',
    question: 'How many enthusiasts can a place lose?',
    scenario: {
      extends: 'hybrid-by-default',
      title: 'The lost core',
      events: [{ kind: 'coreLoss', at: 36, share: 0.5 }],
    },
    sources: [cite('brix2024', 'case Wigan and Stavanger: dependence on enthusiasts'), 'ghorbani2020', 'nesbit2024'],
    claims: [
      {
        metric: 'hours',
        month: 48,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'P2: the core gives most of the hours.',
      },
      {
        metric: 'hours',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: citeAll('P30', cite('nesbit2024', 'engagement that is lost does not rebound in years.')),
      },
      {
        metric: 'groupsOpen',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'P37: founding needs initiators, and they are gone.',
      },
    ],
  },
  austerity: {
    title: 'Austerity',
    standsFor: 'The budget falls by 5% a year and nothing else changes.',
    question: 'Do residents step in when the municipality withdraws?',
    scenario: { extends: 'hybrid-by-default', title: 'Austerity', levers: { austerity: 0.05 } },
    sources: ['hagueForest2023', cite('brix2024', 'case Preston and Wigan: dependence on public budgets')],
    claims: [
      {
        metric: 'needMet',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'P32: cuts without investment lower what is delivered.',
      },
      {
        metric: 'participationMunicipal',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: cite('hagueForest2023', 'public cuts lower private effort instead of calling it forth (grade A).'),
      },
      {
        metric: 'staffStrain',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('brix2024', 'shortage of resources overloads staff.'),
      },
      {
        metric: 'trust',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: cite('oecd2022', 'the responsiveness of services drives trust in local government.'),
      },
    ],
  },
  'money-illusion': {
    title: 'The money illusion',
    standsFor: 'Campaigns and pay for taking part; everything else as today.',
    question: 'Can participation be bought or advertised?',
    scenario: { extends: 'hybrid-by-default', title: 'The money illusion', levers: { campaign: 0.8, pay: 10 } },
    sources: ['thomsenJakobsen2015', 'voorberg2018'],
    conflicts: [
      'That campaign and pay do about nothing is typed into the model from experiments: verification, not a finding.',
    ],
    claims: [
      {
        metric: 'costPerNeedMet',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'P7: money is spent and about nothing moves.',
      },
      {
        metric: 'newcomersPerAsk',
        month: 120,
        comparedWith: 'anchor-schools',
        direction: 'lower',
        because: 'P7: lifting constraints brings in more than money and letters.',
      },
      {
        metric: 'yearlyParticipation',
        month: 120,
        between: [0.5, 0.63],
        because: 'P7: participation stays where it is today (the band of P1).',
      },
    ],
  },
} as const satisfies Partial<Record<PresetName, PresetDraft>>;
