import type { PresetDraft } from './presetDraft.ts';
import type { PresetName } from './presetNames.ts';
import { BURNOUT, FLEDDERUS, PSEUDO_VOICE, ULRICH } from './sources.ts';

/** Ulrich's four types: is the result settled or open, and who plays the main part. */
export const CO_CREATION_TYPES = {
  steered: {
    title: 'Controlled co-creation',
    standsFor: 'Styret samskabelse: the municipality settles the result and leads; residents carry out their part.',
    question: 'What is left of co-creation when the result is known beforehand?',
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Controlled co-creation',
      levers: { outcomeOpen: 0.2, lead: 0, delegation: 0 },
    },
    sources: [ULRICH, PSEUDO_VOICE],
    claims: [
      {
        metric: 'say',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'Ulrich: the result is defined by the municipality, so few have had a say.',
      },
      {
        metric: 'participationMunicipal',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'P21, de Vries et al. 2012: people withdraw when their voice is not used.',
      },
      {
        metric: 'solutions',
        month: 120,
        comparedWith: 'equal',
        direction: 'lower',
        because: 'Ulrich and Torfing: shared problems need shared definitions.',
      },
    ],
  },
  responsibilising: {
    title: 'Responsibilising co-creation',
    standsFor:
      'Ansvarliggørende samskabelse: the result is settled and outside actors shall deliver it, with little support.',
    question: 'Who carries the load when tasks are handed over and influence is not?',
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Responsibilising co-creation',
      levers: { outcomeOpen: 0.2, lead: 1, volunteerSupport: 0.1, ambition: 0.9 },
    },
    sources: [ULRICH, BURNOUT, FLEDDERUS],
    claims: [
      {
        metric: 'strained',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'Allen & Mueller 2013: much work with little voice burns people out.',
      },
      {
        metric: 'trust',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'P18, Fledderus 2015: trust of co-producers falls when support and control are low.',
      },
      {
        metric: 'volunteerExit',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'NCVO 2023: stress and being badly managed are reasons to stop.',
      },
    ],
  },
  equal: {
    title: 'Equal co-creation',
    standsFor: 'Ligeværdig samskabelse: the result is open and the lead is shared.',
    question: 'What does an equal partnership give that a steered one does not?',
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Equal co-creation',
      levers: { outcomeOpen: 0.8, lead: 0.5, delegation: 0.8, inclusion: 0.6 },
    },
    sources: [ULRICH],
    claims: [
      {
        metric: 'say',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'Ulrich: the result is open and shaped by those who take part.',
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
        because: 'Torfing: pre-set results are not co-creation.',
      },
    ],
  },
  facilitating: {
    title: 'Facilitating co-creation',
    standsFor: 'Faciliterende samskabelse: outside actors lead and decide, the municipality supports and lets go.',
    question: 'What happens when the municipality lets go but keeps supporting?',
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Facilitating co-creation',
      levers: { outcomeOpen: 0.8, lead: 1, delegation: 0.9, volunteerSupport: 0.8, ambition: 0.3 },
    },
    sources: [ULRICH, BURNOUT],
    claims: [
      {
        metric: 'say',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'Ulrich: those outside play the main part and the result is theirs.',
      },
      {
        metric: 'strained',
        month: 120,
        comparedWith: 'responsibilising',
        direction: 'lower',
        because: 'Allen & Mueller 2013: support and voice protect against burn-out.',
      },
      {
        metric: 'errors',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'Ulrich: open processes bring unpredictability and mistakes that must be lived with.',
      },
    ],
  },
} as const satisfies Partial<Record<PresetName, PresetDraft>>;
