import {
  comparisonBands,
  runSettings,
  runsOfSettings,
  type Comparison,
  type EvaluateOutcomes,
  type SettingRuns,
  type SettingsPlan,
  type StrategyBands,
} from '#runs';
import { counted } from '#pictures';
import type { BandsAsked } from '../arguments/readBands.ts';
import { openRunner } from '../comparison/openRunner.ts';
import type { Io } from '../io.ts';
import { createProgress, duration } from '../progress.ts';

/** The bands of a comparison, with the settings they were measured in. */
export interface MeasuredBands {
  readonly asked: BandsAsked;
  readonly fitted: SettingRuns;
  readonly beliefs: SettingRuns;
  readonly strategies: readonly StrategyBands[];
  /** Settings that were left out whole. */
  readonly failed: number;
}

/** From so many seconds on it is said beforehand how long it will take. */
const SAID_FROM = 30;

/** Runs the strategies of a comparison again in every setting asked for. Null: stopped by Ctrl-C. */
export async function runBands(
  comparison: Comparison,
  asked: BandsAsked,
  {
    workers,
    evaluate,
    seconds,
  }: { readonly workers: number; readonly evaluate: EvaluateOutcomes; readonly seconds: number },
  io: Io,
): Promise<MeasuredBands | null> {
  const { strategies, at, metrics, replicates } = comparison;
  const common = {
    arms: strategies,
    seeds: asked.seeds,
    metrics: [...new Set(metrics.map(({ name }) => name))],
    at: at.slice(-1),
    evaluate,
  };
  const fitted: SettingsPlan = { ...common, settings: asked.fitted.settings, masterSeed: `${asked.masterSeed}/fitted` };
  const beliefs: SettingsPlan = {
    ...common,
    settings: asked.beliefs.settings,
    masterSeed: `${asked.masterSeed}/beliefs`,
  };
  const total = runsOfSettings(fitted) + runsOfSettings(beliefs);
  const spinUps = asked.seeds * (fitted.settings.length + beliefs.settings.length);
  // The comparison was timed: a spin-up takes about as long as a run.
  const each = seconds / (replicates * (strategies.length + 1));
  const expected = each * (total + spinUps);
  if (expected > SAID_FROM && io.quiet !== true)
    io.stderr.write(
      `Three bands: ${counted(fitted.settings.length, 'fitted setting')} and ${counted(beliefs.settings.length, 'world')}, ${asked.seeds} runs of every strategy in each, ${counted(total, 'run')}: about ${duration(expected)}. Ctrl-C stops it.\n`,
    );
  const progress = createProgress(io, { total, noun: 'run' }, () => performance.now());
  const runner = await openRunner(workers);
  try {
    const run = async (plan: SettingsPlan, before: number, failedBefore: number): Promise<SettingRuns> =>
      await runSettings(plan, runner, {
        signal: io.signal,
        onRun: (runs, failed) => progress.update(before + runs, { failed: failedBefore + failed }),
      });
    const overFitted = await run(fitted, 0, 0);
    const overBeliefs = await run(beliefs, runsOfSettings(fitted), overFitted.failures.length);
    progress.clear();
    if (io.signal.aborted) {
      io.stderr.write('Stopped while the bands were measured; nothing was written.\n');
      return null;
    }
    return {
      asked,
      fitted: overFitted,
      beliefs: overBeliefs,
      strategies: comparisonBands(comparison, {
        fitted: { runs: overFitted, ...asked.fitted },
        beliefs: { runs: overBeliefs },
      }),
      failed: [...overFitted.settings, ...overBeliefs.settings].filter((one) => one === null).length,
    };
  } finally {
    await runner.close();
  }
}
