import { hashOf } from '#sweeps';
import { MODEL_VERSION, type Country } from '#sim';
import type { JudgedCheck, Verdict } from '../judge/judgePattern.ts';
import type { Tag } from '../pattern.ts';

/** One pattern in one country. */
export interface ScoreRow {
  readonly pattern: string;
  readonly title: string;
  readonly starred: boolean;
  readonly warning: boolean;
  readonly tag: Tag;
  /** Whether the bounds of its conditions are sourced or chosen by us. */
  readonly bounds: 'sourced' | 'chosen';
  readonly sources: readonly string[];
  readonly country: Country;
  readonly place: string;
  readonly citizens: number;
  readonly verdict: Verdict;
  /** Why it cannot be read, where that is known beforehand. */
  readonly because: string | null;
  readonly checks: readonly JudgedCheck[];
  /** Index of the check that the verdict hangs on. */
  readonly decidedBy: number | null;
  readonly notes: readonly string[];
}

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
  /** SHA-256 in hex over everything else as canonical JSON. */
  readonly fingerprint: string;
}

type Made = Omit<Scoreboard, 'modelVersion' | 'fingerprint'>;

export function createScoreboard({ rows, ...rest }: Made): Scoreboard {
  const board = { modelVersion: MODEL_VERSION, ...rest, rows: rows.toSorted((a, b) => rank(a) - rank(b)) };
  return { ...board, fingerprint: fingerprintOf(board) };
}

/** Of a scoreboard or of some of its rows. */
export function fingerprintOf(data: unknown): string {
  return hashOf(data);
}

/** The check a row's verdict hangs on; undefined where nothing could be read. */
export function decidingCheck({ checks, decidedBy }: Pick<ScoreRow, 'checks' | 'decidedBy'>): JudgedCheck | undefined {
  return decidedBy === null ? undefined : checks[decidedBy];
}

/** Sorting keeps the order of rows of one rank. */
function rank({ warning, starred }: ScoreRow): number {
  return warning ? 0 : starred ? 1 : 2;
}
