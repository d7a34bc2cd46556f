import { replicateSeed } from '#sim';
import { MASTER_SEED } from '../../run/runComparison.ts';
import { isPlain, type AppState, type StrategyState } from '../../state/appState.ts';
import type { ComparisonData, RunRecord } from '../../state/comparisonData.ts';

/** A finished comparison and what of it is taken along. */
export interface Taken {
  /** What was asked for. */
  readonly state: AppState;
  /** All of its runs, own outcomes included. */
  readonly data: ComparisonData;
  /** Names of the strategies as the page shows them. */
  readonly names: readonly string[];
  /** Citizens that each strategy simulates. */
  readonly citizens: readonly number[];
  /** Metrics and own outcomes, a series of each for every run. */
  readonly outcomes: readonly string[];
}

/** One run with what names it in tables. */
export interface TakenRun {
  readonly strategy: string;
  /** From 1, as everywhere. */
  readonly replicate: number;
  readonly seed: string;
  readonly record: RunRecord;
}

/**
 * Names of strategies in tables and files, the same in every language: the preset's, with a sign where it was changed and a
 * number where it stands twice. They hold no sign that a table, a formula or a folder would take for its own.
 */
export function strategyIds(strategies: readonly StrategyState[]): readonly string[] {
  const plain = strategies.map((strategy) => {
    const preset = strategy.preset.replaceAll(/[^\w-]/g, '').slice(0, 40);
    return `${/^[A-Za-z]/.test(preset) ? preset : `s${preset}`}${isPlain(strategy) ? '' : '-changed'}`;
  });
  const given: string[] = [];
  for (const id of plain) {
    let own = id;
    for (let n = 2; given.includes(own); n++) own = `${id}-${n}`;
    given.push(own);
  }
  return given;
}

/** The runs that are there, strategy by strategy and replicate by replicate. */
export function takenRuns({ state, data }: Pick<Taken, 'state' | 'data'>): readonly TakenRun[] {
  const ids = strategyIds(state.strategies);
  return data.strategies.flatMap(({ runs }, n) =>
    runs.flatMap((record, r) =>
      record === undefined
        ? []
        : [{ strategy: ids[n] ?? '', replicate: r + 1, seed: replicateSeed(MASTER_SEED, r + 1), record }],
    ),
  );
}

/** Rows of the table of values. */
export function rowCount({ data, outcomes }: Pick<Taken, 'data' | 'outcomes'>): number {
  const runs = data.strategies.reduce((sum, one) => sum + one.runs.filter(Boolean).length, 0);
  return runs * outcomes.length * data.months.length;
}

/** Bytes of the zip per row of values, CSV and Parquet together, as a test measures it; values that are often 0 or missing take less. */
const BYTES_PER_ROW = 18;

/** About how large a zip of so many rows will be. */
export function packedBytes(rows: number): number {
  return BYTES_PER_ROW * rows;
}
