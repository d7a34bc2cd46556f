import type { Issue, Scenario } from '#sim';
import { createAtlas, resolveScenario, type Atlas, type PackedCountry } from '#scenarios';
import type { AppState, StrategyState } from '../state/appState.ts';

/** A strategy ready to run. */
export interface ReadyStrategy {
  readonly title: string;
  readonly scenario: Scenario;
  readonly citizens: number;
  readonly warnings: readonly string[];
}

export type Ready =
  | { readonly ok: true; readonly strategies: readonly ReadyStrategy[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const COUNTRIES = ['norway', 'denmark', 'england'];

/** The built-in places, fetched from beside the page. */
export async function fetchAtlas(base: string): Promise<Atlas> {
  const countries = await Promise.all(
    COUNTRIES.map((country) =>
      fetch(`${base}places/${country}.json`).then((answer) => answer.json() as Promise<PackedCountry>),
    ),
  );
  return createAtlas(countries);
}

/** Resolves every strategy of the state in its place, with all problems at once. */
export function scenariosOf(state: AppState, atlas: Atlas): Ready {
  const resolved = state.strategies.map((strategy) => resolveScenario(inputOf(strategy, state.place), atlas));
  const issues = resolved.flatMap((one) => (one.ok ? [] : one.issues));
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    strategies: resolved.flatMap((one) =>
      one.ok
        ? [
            {
              title: one.value.scenario.title,
              scenario: one.value.scenario,
              citizens: one.value.run.citizens,
              warnings: one.value.warnings,
            },
          ]
        : [],
    ),
  };
}

function inputOf({ preset, levers }: StrategyState, place: string): Parameters<typeof resolveScenario>[0] {
  return { extends: preset, place, ...(Object.keys(levers).length === 0 ? {} : { levers }) };
}
