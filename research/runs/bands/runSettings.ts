import { keyOfMonthZero, type Parameters } from '#sim';
import type { Pool } from '#workers';
import { readRun, type EvaluateOutcomes, type RunReadings } from '../readRun.ts';
import { runReplicates, type Arm } from '../runReplicates.ts';

/** One way the world may work: values of parameters that take the place of those of every strategy. */
export interface Setting {
  readonly values: Readonly<Partial<Parameters>>;
}

export interface SettingsPlan {
  /** What is compared; all start from one world at month 0. */
  readonly arms: readonly Arm[];
  readonly settings: readonly Setting[];
  /** Runs of every strategy in every setting, under seeds of the setting's own. */
  readonly seeds: number;
  readonly masterSeed: string;
  readonly metrics: readonly string[];
  readonly at: readonly number[];
  readonly evaluate: EvaluateOutcomes;
}

/** What every strategy gave in every setting. */
export interface SettingRuns {
  /** By setting, seed and strategy; null for a setting that is left out whole, because a run of it failed or did not come. */
  readonly settings: readonly (readonly (readonly RunReadings[])[] | null)[];
  readonly failures: readonly { readonly setting: number; readonly reason: string }[];
}

/** Runs there are in a plan. Each setting and seed takes a spin-up beside them. */
export function runsOfSettings({ arms, settings, seeds }: Pick<SettingsPlan, 'arms' | 'settings' | 'seeds'>): number {
  return settings.length * seeds * arms.length;
}

/** Whether strategies share their world at month 0; what do not cannot be compared within a setting. */
export function shareTheirStart(arms: readonly Arm[]): boolean {
  const keys = arms.map(({ scenario, citizens }) => keyOfMonthZero(scenario, { seed: '', citizens }));
  return new Set(keys).size <= 1;
}

/**
 * Runs strategies in settings of the model that differ, each under seeds of its own that its strategies share: the luck of a few
 * common seeds would be in every setting, and no number of them would remove it. A run that fails takes its setting with it.
 */
export async function runSettings(
  plan: SettingsPlan,
  pool: Pool,
  { signal, onRun }: { readonly signal: AbortSignal; readonly onRun?: (runs: number, failed: number) => void },
): Promise<SettingRuns> {
  const { arms, settings, seeds } = plan;
  const failures: { setting: number; reason: string }[] = [];
  const readings = settings.map(() => Array.from({ length: seeds }, (): RunReadings[] => []));
  let ended = 0;
  await runReplicates({
    arms: (replicate) => {
      const { values } = settings[settingOf(replicate, seeds)] ?? { values: {} };
      return arms.map((arm) => ({
        ...arm,
        scenario: { ...arm.scenario, parameters: { ...arm.scenario.parameters, ...values } },
      }));
    },
    replicates: Array.from({ length: settings.length * seeds }, (_, n) => n + 1),
    masterSeed: plan.masterSeed,
    pool,
    signal,
    onEnd({ index, replicate }, outcome) {
      const setting = settingOf(replicate, seeds);
      const ofSeed = readings[setting]?.[(replicate - 1) % seeds] ?? [];
      if (outcome.status === 'done') ofSeed[index] = readRun(outcome.result, plan);
      else if (outcome.status === 'failed') failures.push({ setting, reason: outcome.reason });
      ended += 1;
      onRun?.(ended, failures.length);
    },
  });
  const isWhole = (ofSeed: readonly RunReadings[]): boolean => arms.every((_, index) => ofSeed[index] !== undefined);
  return { settings: readings.map((bySeed) => (bySeed.every(isWhole) ? bySeed : null)), failures };
}

function settingOf(replicate: number, seeds: number): number {
  return Math.floor((replicate - 1) / seeds);
}
