import type { Checked, Scenario } from '#sim';
import { choicesBetween } from './choicesBetween.ts';
import { groupsOf, ungrouped } from './leverGroups.ts';
import type { ModelGame } from './player.ts';

/** With as many players at most every coalition is played: 64 runs, hardly more than a pair of orders with both ends. */
export const MOST_EVERY_COALITION = 6;

/** With more players than these, groups of them are compared. */
export const MOST_UNGROUPED = 12;

/** The game of the choices by which strategy `a` differs from `b`: a coalition is worth what `b` gives with its choices from `a`. */
export function choiceGame(a: Scenario, b: Scenario, byGroup: boolean): Checked<ModelGame> {
  const choices = choicesBetween(a, b);
  if (!choices.ok) return choices;
  const { players, scenarioOf } = choices.value;
  const groups = byGroup || players.length > MOST_UNGROUPED ? groupsOf(players) : ungrouped(players);
  return {
    ok: true,
    value: { over: 'levers', players, groups, scenariosOf: (coalition) => [scenarioOf(coalition)] },
  };
}
