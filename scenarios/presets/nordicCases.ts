import { cite, citeAll } from '#sim';
import type { PresetDraft } from './presetDraft.ts';
import type { PresetName } from './presetNames.ts';

/** Cases of the literature review (`brix2024`) from Denmark and Norway. */
export const NORDIC_CASES = {
  'aarhus-compass': {
    title: 'The Aarhus compass',
    standsFor:
      'Aarhuskompasset: over a decade of shared language, small pilots, evaluation and a clear course, with a culture that moves slowly.',
    question: 'Does it pay to work slowly?',
    group: 'cases',
    shows: ['pseudoShare', 'capability', 'solutions'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'The Aarhus compass',
      place: 'Aarhus',
      mix: { OA: 0.3, NPM: 0.2, NPG: 0.5 },
      rampMonths: 96,
      levers: { clarity: 0.7, piloting: 0.7, evaluation: 0.7, sharedLanguage: 0.7 },
    },
    sources: [cite('brix2024', 'case Aarhus')],
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
        because: cite('brix2024', 'evaluation and pilots built the ability to learn.'),
      },
      {
        metric: 'solutions',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('brix2024', 'solutions fitted residents’ needs better.'),
      },
      {
        metric: 'pseudoShare',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: cite('brix2024', 'clear vision and shared language gave ownership, so results were taken up.'),
      },
      {
        metric: 'solutions',
        month: 24,
        comparedWith: 'high-5',
        direction: 'lower',
        because: cite('brix2024', 'it took over a decade; two years in, a fast course is ahead.'),
      },
    ],
  },
  'asker-learning-centre': {
    title: 'Asker’s learning centre',
    standsFor:
      'Three municipalities merge; a matrix organisation and a centre for innovation and learning (SEIL) train leaders and staff.',
    question: 'Can training and matrix work carry a new municipality through its merger?',
    group: 'cases',
    shows: ['staffOpenness', 'chain', 'projectDuration'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Asker’s learning centre',
      levers: { training: 0.8, siloBreaking: 0.8 },
      events: [{ kind: 'merger', at: 0 }],
    },
    sources: [cite('brix2024', 'case Asker'), cite('roiseland2024', 'case Asker')],
    conflicts: [
      'Run on the default place, not on Asker: the case is about leadership, and no result of it is tied to a place.',
    ],
    claims: [
      {
        metric: 'chain',
        month: 12,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: cite(
          'brix2024',
          'three cultures under one roof; the merger strains the chain of leadership at first.',
        ),
      },
      {
        metric: 'staffOpenness',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('brix2024', 'leadership training overcame professional resistance.'),
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
    group: 'cases',
    shows: ['needMet', 'complexNeedMet', 'staffMotivation'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Stange: help that helps',
      place: 'Stange',
      levers: { earlyHelp: 0.8, delegation: 0.8 },
    },
    sources: [cite('brix2024', 'case “Hjelp som hjelper”, Stange')],
    claims: [
      {
        metric: 'wickedNeed',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: cite('brix2024', 'problems are met before they grow.'),
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
        because: citeAll('P32', cite('brix2024', 'early help lowers the need for heavier help later.')),
      },
      {
        metric: 'staffMotivation',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('brix2024', 'empowered staff with room to decide.'),
      },
    ],
  },
  'stange-help-short': {
    title: 'Stange, short of resources',
    standsFor: 'The same help while the budget falls by 4% a year.',
    question: 'How much of early help is left when resources run short?',
    group: 'cases',
    shows: ['staffStrain', 'needMet'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Stange, short of resources',
      place: 'Stange',
      levers: { earlyHelp: 0.8, delegation: 0.8, austerity: 0.04 },
    },
    sources: [cite('brix2024', 'case “Hjelp som hjelper”: shortage of resources overloads staff')],
    claims: [
      {
        metric: 'staffStrain',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('brix2024', 'where resources were short, staff were overloaded.'),
      },
      {
        metric: 'needMet',
        month: 120,
        comparedWith: 'stange-help',
        direction: 'lower',
        because: cite('brix2024', 'help was less available than wished.'),
      },
      {
        metric: 'staffStrain',
        month: 120,
        comparedWith: 'stange-help',
        direction: 'higher',
        because: cite('brix2024', 'where resources were short, staff were overloaded.'),
      },
    ],
  },
  'green-stavanger': {
    title: 'Green Stavanger',
    standsFor: 'Grønn by: a platform of firms and organisations on a wicked climate problem, without outreach.',
    question: 'Who comes when the platform is strong and nobody reaches out?',
    group: 'cases',
    shows: ['participationHighSteps', 'representation', 'giniMunicipal'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Green Stavanger',
      place: 'Stavanger',
      levers: { partnership: 0.8, inclusion: 0 },
      parameters: { wickedScale: 1.5 },
    },
    sources: [cite('brix2024', 'case Grønn by, Stavanger'), 'roiseland2024'],
    conflicts: [
      'The districts of Stavanger have no measured deprivation here: gaps between fifths are not read, representation is.',
    ],
    claims: [
      {
        metric: 'participationHighSteps',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('brix2024', 'the platform opened new arenas and pilots.'),
      },
      {
        metric: 'representation',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: cite('brix2024', 'hard to reach residents beyond enthusiasts.'),
      },
      {
        metric: 'giniMunicipal',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('brix2024', 'enthusiasts (ildsjeler) carry the work.'),
      },
    ],
  },
  'anchor-schools': {
    title: 'Schools and kindergartens as anchors',
    standsFor:
      'Universal institutions as arenas (Levanger, Trondheim, Sarpsborg): residents are met where everybody comes.',
    question: 'Who takes part when invitations meet people where they are anyway?',
    group: 'cases',
    shows: ['engagementGap', 'representation', 'newcomersPerAsk'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Schools and kindergartens as anchors',
      levers: { partnership: 0.8, inclusion: 0.8, recruitment: { universalArena: 1 } },
    },
    sources: [cite('brix2024', 'schools and kindergartens as anchor institutions'), 'einstein2019', 'jakobsen2013'],
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
