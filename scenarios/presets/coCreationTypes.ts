import { cite, citeAll } from '#sim';
import type { PresetDraft } from './presetDraft.ts';
import type { PresetName } from './presetNames.ts';

/** Ulrich's four types: is the result settled or open, and who plays the main part. */
export const CO_CREATION_TYPES = {
  steered: {
    title: 'Controlled co-creation',
    standsFor: 'Styret samskabelse: the municipality settles the result and leads; residents carry out their part.',
    question: 'What is left of co-creation when the result is known beforehand?',
    group: 'steps',
    shows: ['pseudoShare', 'say', 'solutions'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Controlled co-creation',
      levers: { outcomeOpen: 0.2, lead: 0, delegation: 0 },
    },
    sources: ['ulrich2018', 'deVries2012'],
    claims: [
      {
        metric: 'say',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: cite('ulrich2018', 'the result is defined by the municipality, so few have had a say.'),
      },
      {
        metric: 'participationMunicipal',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: citeAll('P21', cite('deVries2012', 'people withdraw when their voice is not used.')),
      },
      {
        metric: 'solutions',
        month: 120,
        comparedWith: 'equal',
        direction: 'lower',
        because: citeAll(cite('ulrich2018'), cite('torfing2017', 'shared problems need shared definitions.')),
      },
    ],
  },
  responsibilising: {
    title: 'Responsibilising co-creation',
    standsFor:
      'Ansvarliggørende samskabelse: the result is settled and outside actors shall deliver it, with little support.',
    question: 'Who carries the load when tasks are handed over and influence is not?',
    group: 'steps',
    shows: ['strained', 'volunteerExit', 'trust'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Responsibilising co-creation',
      levers: { outcomeOpen: 0.2, lead: 1, volunteerSupport: 0.1, ambition: 0.9 },
    },
    sources: ['ulrich2018', 'allenMueller2013', 'fledderus2015'],
    claims: [
      {
        metric: 'strained',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('allenMueller2013', 'much work with little voice burns people out.'),
      },
      {
        metric: 'trust',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: citeAll('P18', cite('fledderus2015', 'trust of co-producers falls when support and control are low.')),
      },
      {
        metric: 'volunteerExit',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('ncvo2023', 'stress and being badly managed are reasons to stop.'),
      },
    ],
  },
  equal: {
    title: 'Equal co-creation',
    standsFor: 'Ligeværdig samskabelse: the result is open and the lead is shared.',
    question: 'What does an equal partnership give that a steered one does not?',
    group: 'steps',
    shows: ['pseudoShare', 'say', 'representation'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Equal co-creation',
      levers: { outcomeOpen: 0.8, lead: 0.5, delegation: 0.8, inclusion: 0.6 },
    },
    sources: ['ulrich2018'],
    claims: [
      {
        metric: 'say',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('ulrich2018', 'the result is open and shaped by those who take part.'),
      },
      {
        metric: 'representation',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'P4, P7: outreach brings in people with fewer resources.',
      },
      {
        metric: 'pseudoShare',
        month: 120,
        comparedWith: 'steered',
        direction: 'lower',
        because: cite('torfing2017', 'pre-set results are not co-creation.'),
      },
    ],
  },
  facilitating: {
    title: 'Facilitating co-creation',
    standsFor: 'Faciliterende samskabelse: outside actors lead and decide, the municipality supports and lets go.',
    question: 'What happens when the municipality lets go but keeps supporting?',
    group: 'steps',
    shows: ['strained', 'say', 'errors'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Facilitating co-creation',
      levers: { outcomeOpen: 0.8, lead: 1, delegation: 0.9, volunteerSupport: 0.8, ambition: 0.3 },
    },
    sources: ['ulrich2018', 'allenMueller2013'],
    claims: [
      {
        metric: 'say',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('ulrich2018', 'those outside play the main part and the result is theirs.'),
      },
      {
        metric: 'strained',
        month: 120,
        comparedWith: 'responsibilising',
        direction: 'lower',
        because: cite('allenMueller2013', 'support and voice protect against burn-out.'),
      },
      {
        metric: 'errors',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('ulrich2018', 'open processes bring unpredictability and mistakes that must be lived with.'),
      },
    ],
  },
} as const satisfies Partial<Record<PresetName, PresetDraft>>;
