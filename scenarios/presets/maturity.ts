import { cite, LEVERS, type LeverName } from '#sim';
import type { LeversInput } from '../written/scenarioInput.ts';
import type { PresetDraft } from './presetDraft.ts';
import type { PresetName } from './presetNames.ts';

/** What a municipality builds up as it matures. Effort asked, promises, recruitment and procurement are choices, not maturity. */
const ENABLING_LEVERS = [
  'clarity',
  'coStrategy',
  'siloBreaking',
  'boundarySpanners',
  'partnership',
  'evaluation',
  'delegation',
  'inclusion',
  'volunteerSupport',
  'training',
  'anchoring',
  'piloting',
  'earlyHelp',
  'sharedLanguage',
  'incentives',
  'information',
  'leaderAlliances',
] as const satisfies readonly LeverName[];

/** All enabling levers at a level, none of them under its level of today: nobody matures by losing what they had. */
function enabling(level: number): LeversInput {
  return Object.fromEntries(ENABLING_LEVERS.map((name) => [name, Math.max(level, LEVERS[name].default)]));
}

const SETTING = `Level of all enabling levers (${ENABLING_LEVERS.join(', ')}); none falls under its level of today. The sources name the steps, the levels are assumptions.`;

/** Five steps of maturity. */
export const MATURITY = {
  curious: {
    title: 'The curious municipality',
    standsFor: 'Den nysgerrige kommune: first tries, little changes.',
    question: 'What do first tries give?',
    group: 'steps',
    shows: ['capability', 'leverCost'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'The curious municipality',
      mix: { OA: 0.45, NPM: 0.4, NPG: 0.15 },
      levers: enabling(0.2),
    },
    sources: ['fiveSteps'],
    conflicts: [SETTING],
    claims: [
      {
        metric: 'capability',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('brix2024', 'capacity grows with evaluation and practice.'),
      },
    ],
  },
  involving: {
    title: 'The involving municipality',
    standsFor: 'Den inddragende kommune: residents are involved as a rule.',
    question: 'What changes when involving residents becomes the rule?',
    group: 'steps',
    shows: ['participationHighSteps', 'solutions', 'leverCost'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'The involving municipality',
      mix: { OA: 0.42, NPM: 0.38, NPG: 0.2 },
      levers: enabling(0.35),
    },
    sources: ['fiveSteps'],
    conflicts: [SETTING],
    claims: [
      {
        metric: 'participationHighSteps',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('fiveSteps', 'the step itself, more joint work on services.'),
      },
      {
        metric: 'solutions',
        month: 120,
        comparedWith: 'curious',
        direction: 'higher',
        because: cite('fiveSteps', 'each step of maturity should solve more than the one before.'),
      },
    ],
  },
  ambitious: {
    title: 'The ambitious municipality',
    standsFor: 'Den ambitiøse kommune: co-creation is a goal with means behind it.',
    question: 'What do means behind the goal give?',
    group: 'steps',
    shows: ['solutions', 'complexNeedMet', 'leverCost'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'The ambitious municipality',
      mix: { OA: 0.37, NPM: 0.33, NPG: 0.3 },
      levers: enabling(0.5),
    },
    sources: ['fiveSteps'],
    conflicts: [SETTING],
    claims: [
      {
        metric: 'solutions',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'P24: NPG with capacity solves more.',
      },
      {
        metric: 'solutions',
        month: 120,
        comparedWith: 'involving',
        direction: 'higher',
        because: cite('fiveSteps', 'each step of maturity should solve more than the one before.'),
      },
    ],
  },
  mature: {
    title: 'The mature municipality',
    standsFor: 'Den modne kommune: co-creation is how the organisation works.',
    question: 'What does a municipality look like that has learnt it?',
    group: 'steps',
    shows: ['complexNeedMet', 'pseudoShare', 'leverCost'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'The mature municipality',
      mix: { OA: 0.32, NPM: 0.28, NPG: 0.4 },
      levers: enabling(0.65),
    },
    sources: ['fiveSteps', cite('brix2024', 'capacity building')],
    conflicts: [SETTING],
    claims: [
      {
        metric: 'wickedNeed',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: 'P24: NPG with capacity performs best on complex problems.',
      },
      {
        metric: 'pseudoShare',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'lower',
        because: cite('brix2024', 'table 2, backed decisions and clear frames.'),
      },
      {
        metric: 'solutions',
        month: 120,
        comparedWith: 'ambitious',
        direction: 'higher',
        because: cite('fiveSteps', 'each step of maturity should solve more than the one before.'),
      },
    ],
  },
  'co-creating': {
    title: 'The co-creating municipality',
    standsFor: 'Samskabelseskommunen: everything a municipality can do for co-creation, at a high level.',
    question: 'What is the most that can be had, and what does it cost?',
    group: 'steps',
    shows: ['leverCost', 'complexNeedMet', 'engagementGap'],
    scenario: {
      extends: 'hybrid-by-default',
      title: 'The co-creating municipality',
      mix: { OA: 0.26, NPM: 0.24, NPG: 0.5 },
      levers: enabling(0.8),
    },
    sources: ['fiveSteps', 'ijpa2022'],
    conflicts: [
      SETTING,
      'The texts on co-creation present participation as building trust; Norwegian, Danish and Dutch data show little or a negative average effect. The claim on trust states their view.',
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
        metric: 'trust',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: cite('brix2024', 'co-creation brings politicians, staff and residents closer (disputed, see below).'),
      },
      {
        metric: 'engagementGap',
        month: 120,
        comparedWith: 'hybrid-by-default',
        direction: 'higher',
        because: 'P4: targeted outreach narrows the gap (a higher number is a narrower gap).',
      },
      {
        metric: 'solutions',
        month: 120,
        comparedWith: 'mature',
        direction: 'higher',
        because: cite('fiveSteps', 'each step of maturity should solve more than the one before.'),
      },
    ],
  },
} as const satisfies Partial<Record<PresetName, PresetDraft>>;
