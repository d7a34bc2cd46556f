import type { PresetDraft } from './presetDraft.ts';
import type { PresetName } from './presetNames.ts';
import { BURNOUT, FLEDDERUS, LIU, seedSource, NCVO_STRAIN, PSEUDO_VOICE, TORFING } from './sources.ts';

const NO_REBOUND = {
  text: 'Nesbit et al. (2024): volunteering had not recovered 15 years after 2008 (grade B)',
  url: 'https://www.wuga.org/2024-09-18/new-study-links-u-s-decline-in-volunteering-to-economic-conditions',
};
const INITIATORS = {
  text: 'Ghorbani, Nascimento & Filatova (2020): initiators are the bottleneck of local initiatives (model study, grade D)',
  url: 'https://research.utwente.nl/en/publications/growing-community-energy-initiatives-from-the-bottom-up-simulatin',
};
const HAGUE_FOREST = {
  text: 'Oxford Economic Papers 75(4) (2023), The Hague Forest: announced cuts lowered contributions, most among frequent visitors (grade A)',
  url: 'https://dbpia.nl.go.kr/oep/article/75/4/1093/7226155',
};
const EXHORTATION = {
  text: 'Thomsen & Jakobsen (2015): letters with encouragement had limited effects, n > 1,400 (grade A)',
  url: 'https://informahealthcare.com/doi/figure/10.1080/10967494.2014.996628',
};
const PAY = {
  text: 'Voorberg et al. (2018): €2 an hour no effect, €10 only +6 points (grade A)',
  url: 'https://repub.eur.nl/pub/105881',
};

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
    sources: [seedSource('case Wigan: burn-out and participation fatigue'), NCVO_STRAIN, BURNOUT],
    claims: [
      {
        metric: 'strained',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'P8, NCVO 2019: the more is asked, the more it strains.',
      },
      {
        metric: 'coreExit',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'Main seed: burn-out among enthusiasts.',
      },
      {
        metric: 'volunteersMunicipal',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'The trap: asking more ends with fewer who help.',
      },
    ],
  },
  'trust-trap': {
    title: 'The trust trap',
    standsFor: 'The same municipality where trust is low: a mean of 0.40 instead of 0.555.',
    question: 'Can co-creation start where people do not trust the municipality?',
    scenario: { extends: 'hybrid-by-default', title: 'The trust trap', parameters: { trustMean: 0.4 } },
    sources: [seedSource('case Wigan: harder where trust is weak'), LIU],
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
        because: 'Liu (grade A): without trust people expect no response and stay away.',
      },
      {
        metric: 'solutions',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'Main seed: where trust is weak, collaboration is harder.',
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
    sources: [TORFING, PSEUDO_VOICE, seedSource('sham processes')],
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
    sources: [
      seedSource('operational leadership: the dark side, after Steen et al. 2018'),
      {
        text: 'Jakobsen & Andersen (2013): targeted support improved equity (grade A)',
        url: 'https://bvbvf1.bib-bvb.de/vufind/PrimoRecord/cdi_proquest_miscellaneous_1497659689/Description',
      },
    ],
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
        because: 'Main seed: those better placed are favoured.',
      },
      {
        metric: 'equity',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'Main seed: selection increases inequality of services.',
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
    sources: [seedSource('tables 1 and 2: time and resources'), FLEDDERUS, NCVO_STRAIN],
    claims: [
      {
        metric: 'strained',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'NCVO 2019 and Allen & Mueller 2013: load without support strains.',
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
    sources: [seedSource('case Wigan and Stavanger: dependence on enthusiasts'), INITIATORS, NO_REBOUND],
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
        because: 'P30, Nesbit et al. 2024: engagement that is lost does not rebound in years.',
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
    sources: [HAGUE_FOREST, seedSource('case Preston and Wigan: dependence on public budgets')],
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
        because: 'The Hague Forest (grade A): public cuts lower private effort instead of calling it forth.',
      },
      {
        metric: 'staffStrain',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'Main seed: shortage of resources overloads staff.',
      },
      {
        metric: 'trust',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'OECD 2022: the responsiveness of services drives trust in local government.',
      },
    ],
  },
  'money-illusion': {
    title: 'The money illusion',
    standsFor: 'Campaigns and pay for taking part; everything else as today.',
    question: 'Can participation be bought or advertised?',
    scenario: { extends: 'hybrid-by-default', title: 'The money illusion', levers: { campaign: 0.8, pay: 10 } },
    sources: [EXHORTATION, PAY],
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
