import type { Comparison } from '../compareStrategies.ts';
import { bandOfSettings } from './bandOfSettings.ts';
import type { SettingRuns } from './runSettings.ts';
import { fittedBand, threeBands, type ThreeBands } from './threeBands.ts';

/** Settings that were run, and what is known of them. */
export interface TriedSettings {
  readonly fitted: {
    readonly runs: SettingRuns;
    readonly accepted: number;
    readonly settings: readonly { readonly accepted: boolean }[];
  };
  readonly beliefs: { readonly runs: SettingRuns };
}

/** All figures of one strategy against the baseline, at the last month read. */
export interface StrategyBands {
  readonly strategy: string;
  readonly bands: readonly ThreeBands[];
}

/** The three bands of every pair and figure of a comparison; settings were run with its strategies, in their order. */
export function comparisonBands(
  { strategies, against, at, metrics, runs }: Comparison,
  { fitted, beliefs }: TriedSettings,
): readonly StrategyBands[] {
  const moment = at.length - 1;
  const month = at[moment] ?? 0;
  const baseline = strategies.findIndex(({ name }) => name === against);
  const valuesOf = (strategy: number, metric: string): Float64Array =>
    Float64Array.from(
      runs.filter((run) => run.strategy === strategies[strategy]),
      ({ end }) => (end.status === 'done' ? (end.readings.values[metric]?.[moment] ?? NaN) : NaN),
    );
  return strategies.flatMap(({ name }, strategy) => {
    if (strategy === baseline) return [];
    const bands = metrics
      .filter((metric) => metric.month === month)
      .map(({ name: metric, better }) => {
        // Settings are read at the last month alone.
        const asked = { metric, moment: 0, strategy, against: baseline };
        const overFitted = bandOfSettings(fitted.runs, asked);
        return threeBands(
          { metric, month, better, values: valuesOf(strategy, metric), baseline: valuesOf(baseline, metric) },
          {
            fitted: overFitted === null ? null : fittedBand(overFitted, fitted),
            beliefs: bandOfSettings(beliefs.runs, asked)?.band ?? null,
          },
        );
      });
    return [{ strategy: name, bands }];
  });
}
