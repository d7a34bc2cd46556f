import { cite, citeAll } from '#sim';
import type { PresetDraft } from './presetDraft.ts';
import type { PresetName } from './presetNames.ts';

/** The five leadership rules of the literature review (`brix2024`). */
export const HIGH_FIVE = {
  'high-5': {
    title: 'High-5',
    standsFor:
      'The five leadership rules for co-creation: make it strategy, make the strategy together, break down silos, build partnerships and arenas, evaluate to learn.',
    question: 'What do the five rules give when a municipality follows them all, and what do they cost?',
    group: 'governing',
    shows: ['strained', 'solutions', 'leverCost'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'High-5',
      mix: { OA: 0.3, NPM: 0.2, NPG: 0.5 },
      levers: {
        clarity: 0.8,
        coStrategy: 0.8,
        siloBreaking: 0.8,
        partnership: 0.8,
        evaluation: 0.8,
        delegation: 0.6,
        training: 0.6,
        anchoring: 0.6,
        volunteerSupport: 0.6,
      },
    },
    sources: [cite('brix2024', 'High-5 leadership rules; tables 1 and 2')],
    conflicts: [
      'The authors of the rules say themselves that nobody knows yet whether or how they work: they sum up other studies.',
    ],
    claims: [
      {
        metric: 'solutions',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'P24: NPG with capacity performs best on complex problems.',
      },
      {
        metric: 'wickedNeed',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'P24: more adopted solutions leave less open complex need.',
      },
      {
        metric: 'pseudoShare',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: cite(
          'brix2024',
          'table 2, decisions taken inside a clear frame are backed, so joint work is not shelved.',
        ),
      },
      {
        metric: 'staffMotivation',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: citeAll(
          cite('brix2024'),
          cite('kingsFundLgc', 'clear mandates and less control raise motivation (grade C).'),
        ),
      },
    ],
  },
} as const satisfies Partial<Record<PresetName, PresetDraft>>;
