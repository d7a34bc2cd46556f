import { sortedNumbers, quantileType7 } from '#analysis';
import { hashOf, scenarioEssence, sha256, type Scenario } from '#sim';
import type { Pool } from '#workers';
import { runStrategies, type EndedRun } from '../runStrategies.ts';
import type { Strategy } from '../strategy.ts';
import type { RunSize } from './runSize.ts';

/** Of pairs of runs what their differences are: the middle one, the least, the most; null where nothing can be read. */
export type DifferenceCells = readonly [median: number, least: number, most: number] | null;

/** Strategies under the same seeds at one size. */
export interface MeasuredSize {
  /** SHA-256 in hex over the fingerprints of a strategy's runs, replicate by replicate; the first is what the others are compared with. */
  readonly fingerprints: readonly string[];
  /** By strategy but the first, then by month, then by metric: the strategy less the first, pair by pair. */
  readonly differences: readonly (readonly (readonly DifferenceCells[])[])[];
}

/** What is measured of strategies whatever their size. */
export interface SizeQuestion {
  readonly months: readonly number[];
  readonly metrics: readonly string[];
  readonly pairs: number;
  readonly masterSeed: string;
}

/** Places whose strategies were measured at the model's own size and with every adult simulated: `scripts/buildSizes.js`. */
export interface MeasuredSizes extends SizeQuestion {
  readonly places: readonly MeasuredPlace[];
}

export interface MeasuredPlace {
  /** Version of the model. */
  readonly model: number;
  readonly place: string;
  /** The model's own size. */
  readonly size: RunSize;
  /** The first is what the others are compared with; known by `scenarioKey`. */
  readonly strategies: readonly { readonly preset: string; readonly key: string }[];
  readonly own: MeasuredSize;
  readonly oneToOne: MeasuredSize;
}

/** Runs strategies in pairs at the size they name, and reads by how much they differ from the first. */
export async function measureSize(
  strategies: readonly Strategy[],
  { months, metrics, pairs, masterSeed }: SizeQuestion,
  pool: Pool,
  signal: AbortSignal,
): Promise<MeasuredSize> {
  const runs = await runStrategies(
    { strategies, replicates: pairs, masterSeed, metrics, at: months, evaluate: () => ({}), ledger: false },
    pool,
    { signal, onEnd: () => undefined },
  );
  const of = (strategy: Strategy): readonly EndedRun[] => runs.filter((run) => run.strategy === strategy);
  const [base, ...others] = strategies.map(of);
  return {
    fingerprints: [base ?? [], ...others].map((own) =>
      sha256(own.map(({ end }) => (end.status === 'done' ? end.readings.fingerprint : end.status)).join('\n')),
    ),
    differences: others.map((own) =>
      months.map((_month, moment) =>
        metrics.map((metric) => {
          const values = [own, base ?? []].map((some) => some.map((run) => valueOf(run, metric, moment)));
          return cellsOf(values[0] ?? [], values[1] ?? []);
        }),
      ),
    ),
  };
}

/** What a scenario is known by among those that were measured, whatever it is called and however many are simulated. */
export function scenarioKey(scenario: Scenario): string {
  const known = keys.get(scenario) ?? hashOf(scenarioEssence(scenario)).slice(0, 16);
  keys.set(scenario, known);
  return known;
}

const keys = new WeakMap<Scenario, string>();

function valueOf({ end }: EndedRun, metric: string, moment: number): number {
  return end.status === 'done' ? (end.readings.values[metric]?.[moment] ?? NaN) : NaN;
}

/** A pair that is missing is missed: nothing is read of fewer than were asked for. */
function cellsOf(values: readonly number[], baseline: readonly number[]): DifferenceCells {
  const differences = sortedNumbers(values.map((value, pair) => value - (baseline[pair] ?? NaN)));
  if (differences.length < values.length || differences.length === 0) return null;
  return [quantileType7(differences, 0.5), differences[0] ?? NaN, differences.at(-1) ?? NaN].map(
    rounded,
  ) as unknown as [number, number, number];
}

/** Four digits: more than anybody reads off five pairs. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
