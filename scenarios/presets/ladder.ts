import { cite, citeAll } from '#sim';
import type { PresetDraft } from './presetDraft.ts';
import type { PresetName } from './presetNames.ts';

/** Torfing's ladder: each step allows one kind of co-creation more, and goes with more NPG (0.1 + 0.1 · step). */
export const LADDER = {
  'ladder-1': {
    title: 'Ladder, step 1',
    standsFor: 'Residents help produce their own service. Nothing above it.',
    question: 'How far does it reach when people only help with their own service?',
    group: 'steps',
    shows: ['complexNeedMet', 'solutions'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Ladder, step 1',
      mix: { OA: 0.42, NPM: 0.38, NPG: 0.2 },
      levers: { highestStep: 1 },
    },
    sources: ['torfing2017'],
    claims: [
      {
        metric: 'solutions',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: cite('torfing2017', 'systems and complex problems are changed on steps 3 to 5 only.'),
      },
      {
        metric: 'wickedNeed',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('torfing2017', 'complex problems need the parties concerned (step 4).'),
      },
    ],
  },
  'ladder-2': {
    title: 'Ladder, step 2',
    standsFor: 'Volunteers help produce welfare for others. Nothing above it.',
    question: 'What do volunteers add when they deliver but do not design?',
    group: 'steps',
    shows: ['complexNeedMet', 'volunteersMunicipal'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Ladder, step 2',
      mix: { OA: 0.37, NPM: 0.33, NPG: 0.3 },
      levers: { highestStep: 2 },
    },
    sources: ['torfing2017'],
    claims: [
      {
        metric: 'wickedNeed',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('torfing2017', 'complex problems need the parties concerned (step 4).'),
      },
      {
        metric: 'volunteersMunicipal',
        month: 120,
        comparedWith: 'ladder-1',
        direction: 'higher',
        because: cite('torfing2017', 'step 2 is volunteers in welfare for others.'),
      },
    ],
  },
  'ladder-3': {
    title: 'Ladder, step 3',
    standsFor: 'Communities of practice with users shape services.',
    question: 'What changes when users help design services?',
    group: 'steps',
    shows: ['complexNeedMet', 'solutions', 'participationHighSteps'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Ladder, step 3',
      mix: { OA: 0.32, NPM: 0.28, NPG: 0.4 },
      levers: { highestStep: 3 },
    },
    sources: ['torfing2017'],
    claims: [
      {
        metric: 'solutions',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('torfing2017', 'users who design improve services; the mix is more open than today’s.'),
      },
      {
        metric: 'solutions',
        month: 120,
        comparedWith: 'ladder-2',
        direction: 'higher',
        because: cite('torfing2017', 'step 3 is the first that changes how services are made.'),
      },
    ],
  },
  'ladder-4': {
    title: 'Ladder, step 4',
    standsFor: 'Those concerned solve complex problems together.',
    question: 'Do complex problems yield when those concerned work on them together?',
    group: 'steps',
    shows: ['complexNeedMet', 'wickedNeed'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Ladder, step 4',
      mix: { OA: 0.26, NPM: 0.24, NPG: 0.5 },
      levers: { highestStep: 4 },
    },
    sources: ['torfing2017'],
    claims: [
      {
        metric: 'wickedNeed',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: cite('torfing2017', 'step 4 is where complex problems are solved.'),
      },
      {
        metric: 'wickedNeed',
        month: 120,
        comparedWith: 'ladder-3',
        direction: 'lower',
        because: cite('torfing2017', 'step 4 is where complex problems are solved.'),
      },
    ],
  },
  'ladder-5': {
    title: 'Ladder, step 5',
    standsFor: 'Politicians, administration and residents may all initiate.',
    question: 'Who starts things when anybody may?',
    group: 'steps',
    shows: ['municipalInitiative', 'say'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'Ladder, step 5',
      mix: { OA: 0.21, NPM: 0.19, NPG: 0.6 },
      levers: { highestStep: 5 },
    },
    sources: ['torfing2017', 'ibsenEspersen2016'],
    claims: [
      {
        metric: 'municipalInitiative',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: cite('torfing2017', 'on step 5 residents initiate too.'),
      },
      {
        metric: 'say',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('torfing2017', 'higher steps share influence.'),
      },
      {
        metric: 'municipalInitiative',
        month: 120,
        between: [0.6, 1],
        because: citeAll('P27', cite('ibsenEspersen2016', 'even so the municipality starts most.')),
      },
    ],
  },
} as const satisfies Partial<Record<PresetName, PresetDraft>>;
