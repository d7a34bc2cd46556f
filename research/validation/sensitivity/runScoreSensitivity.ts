import { morrisEffects, morrisTrajectories } from '#analysis';
import { MODEL_VERSION } from '#sim';
import { withPatternRunner, type RunPatternsOptions } from '../run/runPatterns.ts';
import { fingerprintOf, type Scoreboard } from '../scoreboard/scoreboard.ts';
import { decidingCheck, type ScoreRow } from '../scoreboard/scoreRow.ts';
import { factorValues, NOISE_FACTOR, SCORE_FACTORS, SPAN } from './scoreFactors.ts';

/** What moves the measure of one pattern in one country. */
export interface SensitivityRow {
  readonly pattern: string;
  readonly title: string;
  readonly country: ScoreRow['country'];
  readonly tag: ScoreRow['tag'];
  readonly verdict: ScoreRow['verdict'];
  /** The check that the verdict hangs on, and how far inside its condition it lies, negative outside, at the start point. */
  readonly measures: string;
  readonly margin: number | null;
  /** In the order of the factors: mean effect with sign, and mean size, of moving the factor over half its range. */
  readonly mu: readonly (number | null)[];
  readonly muStar: readonly (number | null)[];
}

/** Which coefficients decide which pattern. Plain data, the same to the bit wherever it is made. */
export interface ScoreSensitivity {
  readonly modelVersion: number;
  readonly seeds: number;
  readonly citizens: number;
  readonly trajectories: number;
  readonly span: number;
  readonly factors: readonly string[];
  /** The factor whose effects are luck alone. */
  readonly noise: string;
  readonly rows: readonly SensitivityRow[];
  readonly fingerprint: string;
}

export type RunScoreSensitivityOptions = Pick<
  RunPatternsOptions,
  'patterns' | 'countries' | 'seeds' | 'workers' | 'signal' | 'kept'
> & {
  readonly citizens: number;
  readonly trajectories: number;
  readonly onProgress?: (done: number, all: number) => void;
};

const LEVELS = 4;

/**
 * Elementary effects (Morris 1991; Campolongo et al. 2007) of coefficients on the measure that each pattern's verdict hangs on,
 * around each country's profile, over half of each declared range. Common seeds at all points.
 */
export async function runScoreSensitivity({
  workers,
  trajectories,
  onProgress,
  ...asked
}: RunScoreSensitivityOptions): Promise<ScoreSensitivity> {
  const factors = SCORE_FACTORS.length;
  const design = morrisTrajectories(factors, trajectories, LEVELS, 'score sensitivity');
  const [start, ...boards] = await withPatternRunner(workers, async (run) => {
    const made: [Scoreboard, ...Scoreboard[]] = [await run(asked)];
    for (let point = 0; point < design.points; point++) {
      const units = design.units.subarray(point * factors, (point + 1) * factors);
      made.push(
        await run({
          ...asked,
          shift: (_, country) => factorValues(units, country),
          onProgress: (done, all) => onProgress?.(point * all + done, design.points * all),
        }),
      );
    }
    return made;
  });
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  const rest = {
    modelVersion: MODEL_VERSION,
    seeds: asked.seeds,
    citizens: asked.citizens,
    trajectories,
    span: SPAN,
    factors: SCORE_FACTORS,
    noise: NOISE_FACTOR,
    rows: start.rows
      .filter(({ decidedBy }) => decidedBy !== null)
      .map((row): SensitivityRow => {
        const check = decidingCheck(row);
        const outcomes = Float64Array.from(boards, (board) => measureOf(board, row));
        const { effects } = morrisEffects(design, outcomes, { resamples: 20 });
        return {
          pattern: row.pattern,
          title: row.title,
          country: row.country,
          tag: row.tag,
          verdict: row.verdict,
          measures: check?.measures ?? '',
          margin: check?.margin ?? null,
          mu: effects.map(({ mu }) => finite(mu)),
          muStar: effects.map(({ muStar }) => finite(muStar.value)),
        };
      }),
  };
  return { ...rest, fingerprint: fingerprintOf(rest) };
}

/** The same check of the same row in another scoreboard; NaN where it could not be read. */
function measureOf(board: Scoreboard, { pattern, country, decidedBy }: ScoreRow): number {
  const row = board.rows.find((one) => one.pattern === pattern && one.country === country);
  return row?.checks[decidedBy ?? -1]?.value ?? NaN;
}
