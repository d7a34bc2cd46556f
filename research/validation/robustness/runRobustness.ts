import { MODEL_VERSION } from '#sim';
import type { Verdict } from '../judge/verdict.ts';
import type { Tag } from '../pattern.ts';
import { withPatternRunner, type RunPatternsOptions } from '../run/runPatterns.ts';
import { fingerprintOf, type Scoreboard } from '../scoreboard/scoreboard.ts';
import { decidingCheck, declaredVerdict, type ScoreRow } from '../scoreboard/scoreRow.ts';
import { ROBUSTNESS_SETTINGS } from './settings.ts';

/** One row under one setting: verdict of the whole row by the original reading, and the measure it hangs on. */
export interface UnderSetting {
  readonly verdict: Verdict;
  /** By the declared reading, where that is another verdict. */
  readonly declared?: Verdict;
  readonly value: number | null;
}

/** One pattern in one country under every setting. */
export interface RobustnessRow {
  readonly pattern: string;
  readonly title: string;
  readonly starred: boolean;
  readonly warning: boolean;
  readonly tag: Tag;
  readonly country: ScoreRow['country'];
  /** What is measured: the check that the verdict hangs on as shipped. */
  readonly measures: string;
  readonly says: string;
  /** In the order of the settings. */
  readonly under: readonly UnderSetting[];
}

/** The scoreboard under settings that should not matter. Plain data, the same to the bit wherever it is made. */
export interface Robustness {
  readonly modelVersion: number;
  readonly seeds: number;
  readonly settings: readonly { readonly name: string; readonly changes: string; readonly fingerprint: string }[];
  readonly rows: readonly RobustnessRow[];
  readonly fingerprint: string;
}

export type RunRobustnessOptions = Pick<
  RunPatternsOptions,
  'patterns' | 'countries' | 'seeds' | 'workers' | 'signal' | 'kept'
> & {
  /** Settings that are done and all that there are, and runs of the present one. */
  readonly onProgress?: (setting: string, done: number, all: number) => void;
};

/**
 * Runs the patterns under every setting with the same seeds. A verdict that changes with the number of simulated adults, the
 * network or the length of a step says that the row speaks of the engine and not of the municipality.
 */
export async function runRobustness({ workers, onProgress, ...asked }: RunRobustnessOptions): Promise<Robustness> {
  const boards = await withPatternRunner(workers, async (run) => {
    const made: Scoreboard[] = [];
    for (const { name, citizens, shift } of ROBUSTNESS_SETTINGS) {
      made.push(
        await run({
          ...asked,
          ...(citizens === undefined ? {} : { citizens }),
          ...(shift === undefined ? {} : { shift }),
          onProgress: (done, all) => onProgress?.(name, done, all),
        }),
      );
    }
    return made;
  });
  const [shipped] = boards as [Scoreboard, ...Scoreboard[]];
  const rest = {
    modelVersion: MODEL_VERSION,
    seeds: asked.seeds,
    settings: ROBUSTNESS_SETTINGS.map(({ name, changes }, n) => ({
      name,
      changes,
      fingerprint: boards[n]?.fingerprint ?? '',
    })),
    rows: shipped.rows.map((row): RobustnessRow => {
      const check = decidingCheck(row);
      return {
        pattern: row.pattern,
        title: row.title,
        starred: row.starred,
        warning: row.warning,
        tag: row.tag,
        country: row.country,
        measures: check?.measures ?? row.because ?? '',
        says: check?.says ?? '',
        under: boards.map((board) => {
          const same = board.rows.find(({ pattern, country }) => pattern === row.pattern && country === row.country);
          const measure = same?.checks[row.decidedBy ?? -1];
          const verdict = same?.verdict ?? 'cannot be read';
          const declared = same === undefined ? verdict : declaredVerdict(same);
          return { verdict, ...(declared === verdict ? {} : { declared }), value: measure?.value ?? null };
        }),
      };
    }),
  };
  return { ...rest, fingerprint: fingerprintOf(rest) };
}

/**
 * Rows that hold under one setting and fail under another, by one reading or the other. That a row is undecided somewhere
 * says only that there are too few seeds there.
 */
export function fragileRows({ rows }: Pick<Robustness, 'rows'>): readonly RobustnessRow[] {
  const turns = (verdicts: readonly Verdict[]): boolean => verdicts.includes('held') && verdicts.includes('failed');
  return rows.filter(
    ({ under }) =>
      turns(under.map(({ verdict }) => verdict)) || turns(under.map(({ verdict, declared }) => declared ?? verdict)),
  );
}

/** Rows that are undecided, or cannot be read, under some settings and not under others, and do not turn. */
export function waveringRows(found: Pick<Robustness, 'rows'>): readonly RobustnessRow[] {
  const fragile = fragileRows(found);
  return found.rows.filter(
    (row) => !fragile.includes(row) && row.under.some(({ verdict }) => verdict !== row.under[0]?.verdict),
  );
}
