import { VERDICTS, type Verdict } from '../judge/verdict.ts';
import { declaredVerdict, type ScoreRow } from './scoreRow.ts';
import { standingOf } from './standing.ts';

/** How many rows got each verdict, by the original reading and by the declared. */
export interface VerdictCount {
  readonly name: string;
  readonly rows: number;
  readonly original: Readonly<Record<Verdict, number>>;
  readonly declared: Readonly<Record<Verdict, number>>;
}

const GROUPS: readonly (readonly [name: string, is: (row: ScoreRow) => boolean])[] = [
  ['fitted', (row) => standingOf(row) === 'fitted'],
  ['stated by a rule, wholly or in part', (row) => standingOf(row) === 'stated'],
  ['no rule, but looked at', (row) => standingOf(row) === 'seen'],
  ['predictions: no rule, not looked at', (row) => standingOf(row) === 'prediction'],
  ['all', () => true],
  ['of all, what the project exists to show (★)', ({ starred }) => starred],
  ['of all, against intuition (⚠)', ({ warning }) => warning],
];

/** Rows counted by what they are worth. */
export function countVerdicts(rows: readonly ScoreRow[]): readonly VerdictCount[] {
  return GROUPS.map(([name, is]) => {
    const some = rows.filter(is);
    return {
      name,
      rows: some.length,
      original: counted(some.map(({ verdict }) => verdict)),
      declared: counted(some.map(declaredVerdict)),
    };
  });
}

/** `12 / 14`: by the original reading, by the declared. */
export function twoReadings({ original, declared }: VerdictCount, verdict: Verdict): string {
  return `${original[verdict]} / ${declared[verdict]}`;
}

function counted(verdicts: readonly Verdict[]): Readonly<Record<Verdict, number>> {
  return Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, verdicts.filter((one) => one === verdict).length]),
  ) as Record<Verdict, number>;
}
