import type { PresetDraft } from './presetDraft.ts';
import type { PresetName } from './presetNames.ts';
import { seedSource } from './sources.ts';

const STAVANGER_REACH = {
  text: 'Røiseland et al. (2024), as cited in the main seed: hard to draw residents in broadly, beyond enthusiasts (grade C)',
};

/** Cases of the main seed from Denmark and Norway. */
export const NORDIC_CASES = {
  'aarhus-compass': {
    title: 'The Aarhus compass',
    standsFor:
      'Aarhuskompasset: over a decade of shared language, small pilots, evaluation and a clear course, with a culture that moves slowly.',
    question: 'Does it pay to work slowly?',
    scenario: {
      extends: 'hybrid-by-default',
      title: 'The Aarhus compass',
      place: 'Aarhus',
      mix: { OA: 0.3, NPM: 0.2, NPG: 0.5 },
      rampMonths: 96,
      levers: { clarity: 0.7, piloting: 0.7, evaluation: 0.7, sharedLanguage: 0.7 },
    },
    sources: [seedSource('case Aarhus')],
    conflicts: [
      'The sources do not say where the mix of logics ended: the mix of High-5 is assumed, so that the slow ramp leads somewhere.',
      'Aarhus is a synthetic place here: 40 equal neighbourhoods with an assumed spread of deprivation.',
    ],
    claims: [
      {
        metric: 'capability',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'Main seed: evaluation and pilots built the ability to learn.',
      },
      {
        metric: 'solutions',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'Main seed: solutions fitted residents’ needs better.',
      },
      {
        metric: 'pseudoShare',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'Main seed: clear vision and shared language gave ownership, so results were taken up.',
      },
      {
        metric: 'solutions',
        month: 24,
        comparedWith: 'high-5',
        direction: 'lower',
        because: 'Main seed: it took over a decade; two years in, a fast course is ahead.',
      },
    ],
  },
  'asker-learning-centre': {
    title: 'Asker’s learning centre',
    standsFor:
      'Three municipalities merge; a matrix organisation and a centre for innovation and learning (SEIL) train leaders and staff.',
    question: 'Can training and matrix work carry a new municipality through its merger?',
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Asker’s learning centre',
      levers: { training: 0.8, siloBreaking: 0.8 },
      events: [{ kind: 'merger', at: 0 }],
    },
    sources: [seedSource('case Asker, after Røiseland et al. 2024')],
    conflicts: [
      'Run on the default place, not on Asker: the case is about leadership, and no result of it is tied to a place.',
    ],
    claims: [
      {
        metric: 'chain',
        month: 12,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'Main seed: three cultures under one roof; the merger strains the chain of leadership at first.',
      },
      {
        metric: 'staffOpenness',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'Main seed: leadership training overcame professional resistance.',
      },
      {
        metric: 'projectDuration',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'P26: silos lengthen work across sectors; a matrix shortens it.',
      },
    ],
  },
  'stange-help': {
    title: 'Stange: help that helps',
    standsFor: 'Stangehjelpa: low-threshold help (lavterskeltilbud) without referral, with staff who may decide.',
    question: 'Does early help cost more before it saves?',
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Stange: help that helps',
      place: 'Stange',
      levers: { earlyHelp: 0.8, delegation: 0.8 },
    },
    sources: [seedSource('case “Hjelp som hjelper”, Stange')],
    claims: [
      {
        metric: 'wickedNeed',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'Main seed: problems are met before they grow.',
      },
      {
        metric: 'needMet',
        month: 9,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'P32: investment precedes saving; early help finds hidden need first.',
      },
      {
        metric: 'needMet',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'P32 and main seed: early help lowers the need for heavier help later.',
      },
      {
        metric: 'staffMotivation',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'Main seed: empowered staff with room to decide.',
      },
    ],
  },
  'stange-help-short': {
    title: 'Stange, short of resources',
    standsFor: 'The same help while the budget falls by 4% a year.',
    question: 'How much of early help is left when resources run short?',
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Stange, short of resources',
      place: 'Stange',
      levers: { earlyHelp: 0.8, delegation: 0.8, austerity: 0.04 },
    },
    sources: [seedSource('case “Hjelp som hjelper”: shortage of resources overloads staff')],
    claims: [
      {
        metric: 'staffStrain',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'Main seed: where resources were short, staff were overloaded.',
      },
      {
        metric: 'needMet',
        month: 120,
        comparedWith: 'stange-help',
        direction: 'lower',
        because: 'Main seed: help was less available than wished.',
      },
      {
        metric: 'staffStrain',
        month: 120,
        comparedWith: 'stange-help',
        direction: 'higher',
        because: 'Main seed: where resources were short, staff were overloaded.',
      },
    ],
  },
  'green-stavanger': {
    title: 'Green Stavanger',
    standsFor: 'Grønn by: a platform of firms and organisations on a wicked climate problem, without outreach.',
    question: 'Who comes when the platform is strong and nobody reaches out?',
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Green Stavanger',
      place: 'Stavanger',
      levers: { partnership: 0.8, inclusion: 0 },
      parameters: { wickedScale: 1.5 },
    },
    sources: [seedSource('case Grønn by, Stavanger'), STAVANGER_REACH],
    conflicts: [
      'The districts of Stavanger have no measured deprivation here: gaps between fifths are not read, representation is.',
    ],
    claims: [
      {
        metric: 'participationHighSteps',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'Main seed: the platform opened new arenas and pilots.',
      },
      {
        metric: 'representation',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'Main seed: hard to reach residents beyond enthusiasts.',
      },
      {
        metric: 'giniMunicipal',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'Main seed: enthusiasts (ildsjeler) carry the work.',
      },
    ],
  },
  'anchor-schools': {
    title: 'Schools and kindergartens as anchors',
    standsFor:
      'Universal institutions as arenas (Levanger, Trondheim, Sarpsborg): residents are met where everybody comes.',
    question: 'Who takes part when invitations meet people where they are anyway?',
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Schools and kindergartens as anchors',
      levers: { partnership: 0.8, inclusion: 0.8, recruitment: { universalArena: 1 } },
    },
    sources: [
      seedSource('schools and kindergartens as anchor institutions'),
      {
        text: 'Einstein, Palmer & Glick (2019): open meetings over-represent older, long-resident homeowners (grade B)',
        url: 'https://www.cambridge.org/core/journals/perspectives-on-politics/article/who-participates-in-local-government-evidence-from-meeting-minutes/C6505940E607B6392C4A8F53A9363DB1',
      },
      {
        text: 'Jakobsen (2013): lifting constraints raised co-production most where need was greatest (grade A)',
        url: 'https://paperexplained.cn/articles/paper/detail/e796e014291988fabf3bd774fab468c4c878151c',
      },
    ],
    claims: [
      {
        metric: 'representation',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'P39: recruitment where everybody comes reduces the skew.',
      },
      {
        metric: 'engagementGapMunicipal',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'P4: the gap narrows when the municipality targets (a higher number is a narrower gap).',
      },
      {
        metric: 'newcomersPerAsk',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'P6: place-based asking brings more newcomers per ask.',
      },
    ],
  },
} as const satisfies Partial<Record<PresetName, PresetDraft>>;
