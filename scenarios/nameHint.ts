import { LEVER_NAMES, MECHANISM_NAMES, nearestName, PARAMETER_NAMES } from '#sim';
import type { ScenarioInput } from './scenarioInput.ts';

/** Shorthands that stand among the levers. */
const LEVER_KEYS: readonly string[] = [...LEVER_NAMES, 'commitment', 'recruitment'];

/** Everything that is written at the top of a scenario. */
export const SCENARIO_KEYS = [
  'extends',
  'title',
  'description',
  'place',
  'country',
  'seed',
  'months',
  'citizens',
  'mix',
  'startMix',
  'rampMonths',
  'spinUpMonths',
  'levers',
  'parameters',
  'schedules',
  'events',
  'off',
  'outcomes',
] as const satisfies readonly (keyof ScenarioInput)[];

const EVENT_KEYS = ['kind', 'at', 'months', 'size', 'share', 'lever', 'by', 'neighbourhood', 'invitations', 'to'];
const SECTION_KEYS: Readonly<Record<string, readonly string[]>> = {
  levers: LEVER_KEYS,
  parameters: PARAMETER_NAMES,
  mix: ['OA', 'NPM', 'NPG'],
  startMix: ['OA', 'NPM', 'NPG'],
  recruitment: ['openCall', 'lot', 'universalArena', 'outreach'],
  schedules: ['name', 'from', 'over', 'to'],
  events: EVENT_KEYS,
  to: LEVER_NAMES,
};

/** Where a name belongs, by the exact name. */
const HOMES: readonly (readonly [home: string, names: readonly string[]])[] = [
  ['at the top of the scenario', SCENARIO_KEYS],
  ['under levers', LEVER_KEYS],
  ['under parameters', PARAMETER_NAMES],
  ['under mix', ['OA', 'NPM', 'NPG']],
  ['in the list off', MECHANISM_NAMES],
];

/**
 * What may help with an unknown name at a place in a scenario: where it belongs, or the nearest name known there.
 * `known` replaces the names that may stand there.
 */
export function nameHint(path: readonly PropertyKey[], written: string, known?: readonly string[]): string | undefined {
  const here = known ?? SECTION_KEYS[sectionOf(path)] ?? SCENARIO_KEYS;
  const home = known === undefined ? HOMES.find(([, names]) => names !== here && names.includes(written)) : undefined;
  if (home !== undefined) return `${written} is written ${home[0]}`;
  if (here.length <= FEW) return `known: ${here.join(', ')}`;
  const near = nearestName(written, here);
  if (near !== undefined) return `did you mean ${near}`;
  // A short word is near to anything; only a longer one is looked for elsewhere.
  const elsewhere = known === undefined && written.length > FEW ? nearestHome(written) : undefined;
  return elsewhere ?? listHint(here);
}

/** Up to this many names are simply listed. */
const FEW = 4;

function nearestHome(written: string): string | undefined {
  for (const [home, names] of HOMES) {
    const near = nearestName(written, names);
    if (near !== undefined) return `did you mean ${near}, written ${home}`;
  }
  return undefined;
}

function sectionOf(path: readonly PropertyKey[]): string {
  const words = path.filter((part) => typeof part === 'string');
  return words.at(-1) ?? '';
}

const LISTS: readonly (readonly [command: string, names: readonly string[]])[] = [
  ['samspill schema', SCENARIO_KEYS],
  ['samspill list levers', LEVER_KEYS],
  ['samspill list parameters', PARAMETER_NAMES],
  ['samspill list mechanisms', MECHANISM_NAMES],
];

function listHint(here: readonly string[]): string | undefined {
  const list = LISTS.find(([, names]) => names === here || here.every((name) => names.includes(name)));
  return list === undefined ? `known: ${here.slice(0, 40).join(', ')}` : `${list[0]} shows them all`;
}
