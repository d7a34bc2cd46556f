import type { ScoreRow } from './scoreboard.ts';

/** How many rows held, failed or could not be read. */
export interface VerdictCount {
  readonly name: string;
  readonly held: number;
  readonly failed: number;
  readonly unread: number;
}

const GROUPS: readonly (readonly [name: string, is: (row: ScoreRow) => boolean])[] = [
  ['fitted', ({ tag }) => tag === 'fit'],
  ['starred predictions', ({ tag, starred }) => tag === 'prediction' && starred],
  ['other predictions', ({ tag, starred }) => tag === 'prediction' && !starred],
  ['verification', ({ tag }) => tag === 'verification'],
  ['of all, against intuition (⚠)', ({ warning }) => warning],
];

/** Rows counted by what they are worth: what was fitted, what was predicted, what a rule states. */
export function countVerdicts(rows: readonly ScoreRow[]): readonly VerdictCount[] {
  return GROUPS.map(([name, is]) => {
    const some = rows.filter(is);
    const count = (verdict: ScoreRow['verdict']): number => some.filter((row) => row.verdict === verdict).length;
    return { name, held: count('held'), failed: count('failed'), unread: count('cannot be read') };
  });
}
