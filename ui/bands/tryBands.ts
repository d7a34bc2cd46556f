import { beliefSettings, fittedSettings, type PosteriorSample } from '#experiments';
import { bandTable, MAIN_METRICS, runSettings, runsOfSettings, shareTheirStart, sizeOf, type SettingRuns } from '#runs';
import { countryParameters } from '#sim';
import type { Pool } from '#workers';
import { readAsset } from '../run/readAsset.ts';
import { MASTER_SEED } from '../run/runComparison.ts';
import type { ReadyStrategy } from '../run/scenariosOf.ts';
import { MONTHS } from '../state/appState.ts';
import type { KnownBands } from './knownBands.ts';

/** As the command line does it, with fewer worlds, so that somebody can wait for it. */
const SEEDS = 2;
const WORLDS = 40;

export type TriedBands =
  | { readonly status: 'done'; readonly bands: Omit<KnownBands, 'fingerprints' | 'patterns'> }
  | { readonly status: 'apart' | 'stopped' }
  | { readonly status: 'hand set'; readonly names: readonly string[] };

interface TryBands {
  readonly base: string;
  readonly pool: Pool;
  readonly signal: AbortSignal;
  readonly onRun: (done: number, all: number) => void;
}

/** Runs strategies in settings that fit equally well, and in worlds where what nobody has measured is otherwise. */
export async function tryBands(
  strategies: readonly ReadyStrategy[],
  { base, pool, signal, onRun }: TryBands,
): Promise<TriedBands> {
  const [first] = strategies;
  const arms = strategies.map(({ scenario, citizens }) => ({ scenario, citizens, months: MONTHS }));
  if (first === undefined || !shareTheirStart(arms)) return { status: 'apart' };
  const { scenario } = first;
  const { country } = scenario;
  const answer = await readAsset(base, `settings-${country}.json`);
  const fitted = fittedSettings((await answer.json()) as readonly PosteriorSample[], MASTER_SEED);
  const own = countryParameters(country);
  const names = fitted.coefficients.filter((name) => scenario.parameters[name] !== own[name]);
  if (names.length > 0) return { status: 'hand set', names };
  const beliefs = beliefSettings(scenario, {
    beliefs: null,
    worlds: WORLDS,
    seed: `${MASTER_SEED}/beliefs`,
    fitted: fitted.coefficients,
  });
  if (!beliefs.ok) throw new Error(beliefs.issues.map(({ field, expected }) => `${field}: ${expected}`).join('; '));
  const months = Array.from({ length: MONTHS / 12 }, (_, n) => 12 * (n + 1));
  const common = { arms, seeds: SEEDS, metrics: MAIN_METRICS, at: months, evaluate: () => ({}) };
  const plans = [
    { ...common, settings: fitted.settings, masterSeed: `${MASTER_SEED}/fitted` },
    { ...common, settings: beliefs.value.settings, masterSeed: `${MASTER_SEED}/beliefs` },
  ] as const;
  const all = plans.reduce((sum, plan) => sum + runsOfSettings(plan), 0);
  const over = async (plan: (typeof plans)[number], before: number): Promise<SettingRuns> =>
    await runSettings(plan, pool, { signal, onRun: (runs) => onRun(before + runs, all) });
  onRun(0, all);
  const overFitted = await over(plans[0], 0);
  const overBeliefs = await over(plans[1], runsOfSettings(plans[0]));
  if (signal.aborted) return { status: 'stopped' };
  return {
    status: 'done',
    bands: {
      table: bandTable({
        months,
        metrics: MAIN_METRICS,
        strategies: strategies.length,
        fitted: overFitted,
        accepted: fitted.accepted,
        settings: fitted.settings,
        beliefs: overBeliefs,
      }),
      country,
      size: sizeOf(scenario.place, first.citizens),
      samples: fitted.blocks,
      beliefs: beliefs.value.beliefs.length,
      seeds: SEEDS,
    },
  };
}
