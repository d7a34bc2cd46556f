import { hashOf, MODEL_VERSION } from '#sim';
import type { ScoreRow } from './scoreRow.ts';
import { summaryOf, type ScoreSummary } from './summary.ts';

/** A run that failed: its seed is missing in what is read off it. */
export interface FailedRun {
  readonly run: string;
  readonly seed: string;
  readonly reason: string;
}

/** What the model gets right and wrong. Plain data, the same to the bit wherever it is made. */
export interface Scoreboard {
  readonly modelVersion: number;
  readonly seeds: number;
  /** Simulated adults in every pattern, where that was asked for. */
  readonly citizens: number | null;
  /** Warnings first, then the starred, then the rest, by number. */
  readonly rows: readonly ScoreRow[];
  readonly failures: readonly FailedRun[];
  /** How it was put together, where it was not run in one go. */
  readonly interim?: string;
  /** What may be said of the rows, counted. */
  readonly summary: ScoreSummary;
  /** SHA-256 in hex over everything else as canonical JSON. */
  readonly fingerprint: string;
}

type Made = Omit<Scoreboard, 'modelVersion' | 'summary' | 'fingerprint'>;

export function createScoreboard({ rows, ...rest }: Made): Scoreboard {
  const sorted = rows.toSorted((a, b) => rank(a) - rank(b));
  const board = { modelVersion: MODEL_VERSION, ...rest, rows: sorted, summary: summaryOf(sorted) };
  return { ...board, fingerprint: fingerprintOf(board) };
}

/** Of a scoreboard or of some of its rows. */
export function fingerprintOf(data: unknown): string {
  return hashOf(data);
}

/** Sorting keeps the order of rows of one rank. */
function rank({ warning, starred }: ScoreRow): number {
  return warning ? 0 : starred ? 1 : 2;
}
