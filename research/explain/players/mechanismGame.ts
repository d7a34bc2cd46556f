import { hasPlayer } from '#analysis';
import { MECHANISM_NAMES, MECHANISMS, nearestHint, type Issue, type MechanismName, type Scenario } from '#sim';
import { ungrouped } from './leverGroups.ts';
import type { ModelGame, Player } from './player.ts';

/** What is divided among mechanisms unless others are named: ten of which none holds another, and that most strategies work through. */
export const USUAL_MECHANISMS: readonly MechanismName[] = [
  'ties',
  'unansweredInvitations',
  'experience',
  'serviceTrust',
  'efficacy',
  'fatigue',
  'volunteerSupport',
  'crossPressure',
  'silo',
  'learning',
];

/** Without these the figures themselves are not defined, or the months do not count. */
const NOT_OFFERED: readonly MechanismName[] = ['contribution', 'services', 'context', 'staffCapacity', 'yearlyFigures'];

/** What stands in the way of a game over these mechanisms; none named: the usual ones. */
export function mechanismIssues(names: readonly string[], { parameters }: Scenario, field: string): readonly Issue[] {
  const issues: Issue[] = [];
  const offered = MECHANISM_NAMES.filter((name) => !NOT_OFFERED.includes(name));
  for (const name of new Set(names)) {
    if ((offered as readonly string[]).includes(name)) continue;
    const near = nearestHint(name, offered);
    const hint = (NOT_OFFERED as readonly string[]).includes(name)
      ? 'figures are not defined without it'
      : (near ?? 'samspill list mechanisms shows them');
    issues.push({ field, expected: 'a mechanism that can be a player', got: name, hint });
  }
  for (const name of new Set(names))
    for (const whole of holdersOf(name))
      if (names.includes(whole))
        issues.push({
          field,
          expected: 'no part together with its whole',
          got: `${name} and ${whole}`,
          hint: `${whole} holds ${name}`,
        });
  if (parameters.offInSpinUp === 1)
    issues.push({ field: 'parameters.offInSpinUp', expected: '0, so that all start from one world', got: '1' });
  return issues;
}

/** The mechanisms that a mechanism is part of, from the nearest on. */
function holdersOf(name: string): readonly string[] {
  const within = name in MECHANISMS ? MECHANISMS[name as MechanismName].within : null;
  return within === null ? [] : [within, ...holdersOf(within)];
}

/**
 * The game of the mechanisms: a coalition is worth the difference of two strategies with the mechanisms outside it switched off in
 * both. Off means from month 0 on, in a town that was shaped with it.
 */
export function mechanismGame(a: Scenario, b: Scenario, names: readonly MechanismName[] | null): ModelGame {
  const mechanisms = [...new Set(names ?? USUAL_MECHANISMS)];
  const players = mechanisms.map((name): Player => ({ name, kind: 'mechanism', from: 'off', to: 'on' }));
  return {
    over: 'mechanisms',
    players,
    groups: ungrouped(players),
    scenariosOf(coalition) {
      const out = mechanisms.filter((_, index) => !hasPlayer(coalition, index));
      return [a, b].map((scenario) => ({ ...scenario, off: [...new Set([...scenario.off, ...out])] }));
    },
  };
}
