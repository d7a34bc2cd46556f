import { fewestReplicates, mostReplicates } from '../file/replicates.ts';
import type { Plan } from './plan.ts';
import { sweepMemory } from './sweepMemory.ts';
import { sweepWork, type MonthTime, type SweepPace } from './sweepWork.ts';
import { worldsOf } from './worldsOf.ts';

/** What a sweep will take, from what some of its runs were measured to take. */
export interface SweepEstimate {
  /** Fewest and most runs; they differ where replicates are adaptive. */
  readonly runs: readonly [fewest: number, most: number];
  /** Seconds on the clock, for as many workers; null where no run was measured. */
  readonly seconds: readonly [fewest: number, most: number] | null;
  /** Seconds of processor time, whatever the number of workers. */
  readonly processorSeconds: readonly [fewest: number, most: number] | null;
  /** Bytes of memory at most, for as many workers. */
  readonly memory: number;
  /** Rows of the table of outcomes: runs × months × areas. */
  readonly rows: readonly [fewest: number, most: number];
  /** Columns of the table of outcomes, keys included. */
  readonly columns: number;
  /** Bytes on disk while it runs, journals and tables together. */
  readonly bytes: readonly [fewest: number, most: number];
}

/** What is known of this machine, for an estimate of time. */
export interface EstimateOptions {
  /** As measured here. */
  readonly pace?: SweepPace;
  readonly workers?: number;
}

/** Keys of a row of outcomes: run, month, area. */
const KEYS = 3;
/**
 * Bytes of one value, measured over a million rows of 30 doubles (Node 20.20, 2026-11): 13.7 in a JSONL journal and 5.8 in
 * Parquet with snappy; both are there until a sweep is merged and its journals are removed.
 */
const BYTES_PER_VALUE = 13.7 + 5.8;
/** Of a row of the table of runs beside the factors: ids, seed, fingerprint. */
const BYTES_PER_RUN = 250;

/** Runs, rows, time, memory and disk of a plan. */
export function estimateSweep(plan: Plan, { pace, workers = 1 }: EstimateOptions = {}): SweepEstimate {
  const { replicates, record } = plan.experiment;
  const runs = [plan.points * fewestReplicates(replicates), plan.points * mostReplicates(replicates)] as const;
  const rowsPerRun = record.months.length * meanAreas(plan);
  const columns = KEYS + plan.outcomes.length;
  const each = <T>(make: (runs: number) => T): readonly [T, T] => [make(runs[0]), make(runs[1])];
  const worlds = worldsOf(plan);
  const work = sweepWork(plan, worlds);
  const seconds = ({ fixed, perCitizen }: MonthTime, count: number): number =>
    ((fixed * work.months + perCitizen * work.citizenMonths) * count) / plan.points;
  return {
    runs,
    seconds: pace === undefined ? null : each((count) => seconds(pace.clock, count) / workers),
    processorSeconds: pace === undefined ? null : each((count) => seconds(pace.processor, count)),
    memory: sweepMemory(plan, workers, worlds),
    rows: each((count) => Math.round(count * rowsPerRun)),
    columns,
    bytes: each((count) =>
      Math.round(count * (BYTES_PER_RUN + BYTES_PER_VALUE * (plan.columns.length + rowsPerRun * columns))),
    ),
  };
}

/** Areas that are read each month: the municipality, and fifths or neighbourhoods beside it. */
function meanAreas({ experiment }: Plan): number {
  const { record, bases, places, factors } = experiment;
  if (record.areas === 'municipality') return 1;
  if (record.areas === 'fifths') return 1 + 5;
  const place = factors.find(({ target }) => target.kind === 'place');
  const counts =
    place?.range.kind === 'levels'
      ? place.range.values.map((name) => places.get(typeof name === 'string' ? name : '')?.codes.length ?? 0)
      : bases.map(({ resolved }) => resolved.scenario.place.codes.length);
  return 1 + counts.reduce((sum, count) => sum + count, 0) / counts.length;
}
