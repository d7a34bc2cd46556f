import { compareRuns, countBest, type StrategyReading, type StrategyValues } from '#analysis';
import { sha256 } from '#sim';
import { describeMetric } from './describeMetric.ts';
import type { RunReadings } from './readRun.ts';
import type { EndedRun, Plan } from './runStrategies.ts';
import type { Strategy } from './strategy.ts';

/** One metric at one month over all strategies. */
export interface ComparedMetric {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly better: -1 | 0 | 1;
  readonly month: number;
  /** In the order of the strategies. */
  readonly readings: readonly StrategyReading[];
  /** Replicates in which each strategy alone is best of all; null where no direction is better. */
  readonly best: readonly number[] | null;
}

/** A comparison as data, before it becomes a table, a file or words. */
export interface Comparison {
  readonly strategies: readonly Strategy[];
  /** Name of the baseline. */
  readonly against: string;
  readonly replicates: number;
  readonly masterSeed: string;
  readonly at: readonly number[];
  readonly metrics: readonly ComparedMetric[];
  /** What mechanisms did to stocks, as `stock: mechanism`; empty if not asked for. */
  readonly ledger: readonly ComparedMetric[];
  readonly runs: readonly EndedRun[];
  /** SHA-256 in hex over the runs' fingerprints in the order of strategies and replicates; a failed run counts as `failed`. */
  readonly fingerprint: string;
  readonly warnings: readonly string[];
}

/** Puts ended runs beside each other. */
export function compareStrategies(
  plan: Plan,
  { runs, against, warnings }: { runs: readonly EndedRun[]; against: string; warnings: readonly string[] },
): Comparison {
  const ledgerLines = plan.ledger ? linesOf(runs) : [];
  const compareAll = (names: readonly string[], pick: Pick): readonly ComparedMetric[] =>
    names.flatMap((name) => plan.at.map((_, moment) => compareMetric(plan, { runs, against, name, moment, pick })));
  return {
    strategies: plan.strategies,
    against,
    replicates: plan.replicates,
    masterSeed: plan.masterSeed,
    at: plan.at,
    metrics: compareAll(plan.metrics, (readings) => readings.values),
    ledger: compareAll(ledgerLines, (readings) => readings.ledger),
    runs,
    fingerprint: fingerprintOf(runs),
    warnings: [
      ...new Set([...warnings, ...runs.flatMap(({ end }) => (end.status === 'done' ? end.readings.warnings : []))]),
    ],
  };
}

type Pick = (readings: RunReadings) => Readonly<Record<string, readonly number[]>> | null;

function compareMetric(
  plan: Plan,
  query: { runs: readonly EndedRun[]; against: string; name: string; moment: number; pick: Pick },
): ComparedMetric {
  const { name, moment } = query;
  const { label, unit, better } = describeMetric(name);
  const strategies = plan.strategies.map(({ name: strategy }) => ({ strategy, values: valuesOf(query, strategy) }));
  return {
    name,
    label,
    unit,
    better,
    month: plan.at[moment] ?? NaN,
    readings: compareRuns(strategies, better, query.against),
    best: better === 0 ? null : countBest(strategies, better),
  };
}

function valuesOf(
  { runs, name, moment, pick }: { runs: readonly EndedRun[]; name: string; moment: number; pick: Pick },
  strategy: string,
): StrategyValues['values'] {
  return runs
    .filter((run) => run.strategy.name === strategy)
    .map(({ end }) => (end.status === 'done' ? (pick(end.readings)?.[name]?.[moment] ?? NaN) : NaN));
}

function linesOf(runs: readonly EndedRun[]): readonly string[] {
  const lines = runs.flatMap(({ end }) => (end.status === 'done' ? Object.keys(end.readings.ledger ?? {}) : []));
  return [...new Set(lines)];
}

function fingerprintOf(runs: readonly EndedRun[]): string {
  return sha256(runs.map(({ end }) => `${end.status === 'done' ? end.readings.fingerprint : 'failed'}\n`).join(''));
}
