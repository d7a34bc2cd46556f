import type { Country } from '#sim';
import type { JudgedCheck } from '../judge/judgeCheck.ts';
import type { Judgement } from '../judge/judgePattern.ts';
import type { Verdict } from '../judge/verdict.ts';
import type { LedgerEntry } from '../ledger/ledger.ts';
import type { DeclaredReading, Tag } from '../pattern.ts';

/** In place of a country, for conditions that countries meet together. */
export const ACROSS = 'across';

/** What came of a declared reading. */
export type DeclaredJudgement = Judgement & Pick<DeclaredReading, 'kind' | 'why'>;

/** One pattern in one country, with its entry in the ledger. */
export interface ScoreRow extends LedgerEntry {
  readonly pattern: string;
  readonly title: string;
  readonly starred: boolean;
  readonly warning: boolean;
  readonly tag: Tag;
  /** Whether the bounds of its conditions are sourced or chosen by us. */
  readonly bounds: 'sourced' | 'chosen';
  readonly sources: readonly string[];
  readonly country: Country | typeof ACROSS;
  readonly place: string;
  readonly citizens: number;
  /** By the original reading. */
  readonly verdict: Verdict;
  /** Why it cannot be read, where that is known beforehand. */
  readonly because: string | null;
  readonly checks: readonly JudgedCheck[];
  /** Index of the check that the verdict hangs on. */
  readonly decidedBy: number | null;
  /** Another reading that was declared; null where there is none. */
  readonly declared: DeclaredJudgement | null;
  readonly notes: readonly string[];
}

/** The check a row's verdict hangs on; undefined where nothing could be read. */
export function decidingCheck({ checks, decidedBy }: Pick<ScoreRow, 'checks' | 'decidedBy'>): JudgedCheck | undefined {
  return decidedBy === null ? undefined : checks[decidedBy];
}

/** The verdict by the declared reading: the original stays it where nothing was repaired. */
export function declaredVerdict({ verdict, declared }: Pick<ScoreRow, 'verdict' | 'declared'>): Verdict {
  return declared?.kind === 'repair' ? declared.verdict : verdict;
}
