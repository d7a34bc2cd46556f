import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_VERSION, type Checked, type Issue } from '#sim';
import { freeLock, openKeyedLog, takeLock, writeWholeFile, writeWholeFiles, type KeyedLog } from '#store';
import { builtEntry, openPool } from '#workers/node';
import type { Calibration } from './calibration.ts';
import type { CalibrationJobs, CalibrationReadings } from './calibrationJob.ts';
import { calibrationReport } from './calibrationReport.ts';
import { calibrationResult, posteriorJson, type CalibrationResult } from './calibrationResult.ts';
import { confirmPosterior } from './confirmPosterior.ts';
import { marginalsPicture } from './marginalsPicture.ts';
import { pilotStart } from './pilotStart.ts';
import { screenCoefficients, screenSeeds } from './screenCoefficients.ts';
import { searchPosterior } from './searchPosterior.ts';
import { createSimulator } from './simulator.ts';

/** Everything that a folder of a calibration holds, once it is complete. */
export const CALIBRATION_FILES = [
  'calibration.json',
  'simulations.jsonl',
  'posterior.json',
  'trace.json',
  'screen.json',
  'report.md',
  'marginals.html',
] as const;

/** How far a calibration has come. */
export interface CalibrationProgress {
  readonly stage: 'pilot' | 'screen' | 'search' | 'confirmation';
  /** Simulations that have been made now or before, and the most that it may take. */
  readonly done: number;
  readonly fresh: number;
  readonly total: number;
}

export interface CalibrateOptions {
  /** Folder of the results; one that has begun with the same targets is gone on with. */
  readonly out: string;
  /** Simulations at the same time, from 1; default 1. */
  readonly workers?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: CalibrationProgress) => void;
}

/** How a calibration ended. */
export type CalibrationEnd =
  | {
      readonly status: 'complete';
      readonly result: CalibrationResult;
      readonly files: readonly string[];
      readonly problems: readonly Issue[];
    }
  | { readonly status: 'stopped'; readonly progress: CalibrationProgress };

/**
 * Fits the coefficients of a country to bands: pilot at the start point, Morris screen, search by approximate Bayesian
 * computation, confirmation of a posterior sample at full size. Each simulation is written down as it ends; going on makes
 * only what is missing, since everything else follows from the targets file and the simulations. The same file gives the same
 * bytes for any number of workers and interruptions. Refused when the folder holds another calibration, or another process
 * has it; throws when the disk refuses.
 */
export async function calibrate(calibration: Calibration, options: CalibrateOptions): Promise<Checked<CalibrationEnd>> {
  const { out } = options;
  const lock = takeLock(join(out, 'calibration.lock'), 'this calibration');
  if (!lock.ok) return lock;
  try {
    const held = holdFolder(calibration, out);
    if (held !== null) return held;
    const log = openKeyedLog(join(out, 'simulations.jsonl'), calibration.hash);
    return log.ok ? await calibrateWith(log.value, calibration, options) : log;
  } finally {
    freeLock(lock.value);
  }
}

async function calibrateWith(
  log: KeyedLog,
  calibration: Calibration,
  { out, workers = 1, signal = new AbortController().signal, onProgress = () => undefined }: CalibrateOptions,
): Promise<Checked<CalibrationEnd>> {
  const before = log.size;
  let fresh = 0;
  let stage: CalibrationProgress['stage'] = 'pilot';
  const progress = (): CalibrationProgress => ({ stage, done: before + fresh, fresh, total });
  const pool = openPool<CalibrationJobs, CalibrationReadings>(workers, {
    entry: builtEntry('research/validation/calibrate'),
  });
  const simulator = createSimulator({
    calibration,
    pool,
    log,
    signal,
    onFresh() {
      fresh += 1;
      onProgress(progress());
    },
  });
  const total = Math.max(before, mostSimulations(calibration, simulator.cost));
  const stopped = (): Checked<CalibrationEnd> => ({ ok: true, value: { status: 'stopped', progress: progress() } });
  try {
    const pilot = await pilotStart(calibration, simulator);
    if (pilot === null) return stopped();
    stage = 'screen';
    const screening = await screenCoefficients(calibration, simulator, pilot);
    if (screening === null) return stopped();
    const { coefficients } = screening;
    if (coefficients.length === 0) return nothingMoves();
    stage = 'search';
    const found = await searchPosterior(calibration, simulator, { coefficients, pilot });
    if (found === null) return stopped();
    stage = 'confirmation';
    const confirmation = await confirmPosterior(calibration, simulator, { coefficients, pilot, found });
    if (confirmation === null) return stopped();
    const failures = simulator.failures.toSorted();
    const result = calibrationResult(calibration, { pilot, screening, found, confirmation, failures });
    const files = writeResult(calibration, result, out);
    return { ok: true, value: { status: 'complete', result, files, problems: log.problems } };
  } finally {
    await pool.close();
    log.close();
  }
}

function nothingMoves(): Checked<never> {
  const issue = {
    field: 'coefficients',
    expected: 'at least one that moves a target',
    got: 'none beyond noise',
    hint: 'more trajectories or seeds in the screen, or names in always',
  };
  return { ok: false, issues: [issue] };
}

/** Simulations of all stages, if the search uses all its generations. */
function mostSimulations(
  calibration: Calibration,
  cost: (points: number, seedsOf: (arm: Calibration['arms'][number]) => number) => number,
): number {
  const { pilotSeeds, screen, search, confirmed } = calibration;
  const screened = screen.trajectories * (screen.candidates.length + 1);
  const particles =
    search.particles + (search.generations - 1) * Math.floor((1 - search.quantile) * search.particles + 1e-9);
  return (
    2 * cost(1, () => pilotSeeds) +
    cost(screened, screenSeeds(screen)) +
    Math.min(
      calibration.simulations,
      cost(particles, ({ seeds }) => seeds),
    ) +
    cost(confirmed, ({ fullSeeds }) => fullSeeds)
  );
}

/** Makes the folder, or says why it cannot be gone on with. */
function holdFolder({ hash, essence, title }: Calibration, out: string): Checked<never> | null {
  const path = join(out, 'calibration.json');
  if (!existsSync(path)) {
    writeWholeFile(path, `${JSON.stringify({ title, hash, targets: essence }, null, 2)}\n`);
    return null;
  }
  const held = heldIn(path);
  if (held.hash === hash) return null;
  const issue =
    typeof held.model === 'number' && held.model !== MODEL_VERSION
      ? {
          field: path,
          expected: `a calibration of model version ${MODEL_VERSION}`,
          got: `of version ${held.model}`,
          hint: 'take a new folder, or go on with that version of Samspill',
        }
      : {
          field: path,
          expected: `the calibration that was begun here (${held.hash.slice(0, 16)})`,
          got: `another one (${hash.slice(0, 16)})`,
          hint: 'undo the change, or take a new folder',
        };
  return { ok: false, issues: [issue] };
}

/** What a folder says of the calibration that was begun in it. */
function heldIn(path: string): { readonly hash: string; readonly model?: unknown } {
  try {
    const held = JSON.parse(readFileSync(path, 'utf8')) as { hash?: unknown; targets?: { model?: unknown } };
    return { hash: String(held.hash), model: held.targets?.model };
  } catch {
    return { hash: 'unreadable' };
  }
}

function writeResult(calibration: Calibration, result: CalibrationResult, out: string): readonly string[] {
  const { trace, settings } = result.found.state;
  const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
  const files = {
    'posterior.json': json(posteriorJson(calibration, result)),
    'trace.json': json({ settings, ended: result.ended, trace }),
    'screen.json': json({ targets: calibration.targets.map(({ name }) => name), coefficients: result.screening.table }),
    'report.md': calibrationReport(calibration, result),
    'marginals.html': marginalsPicture(result),
  };
  writeWholeFiles(Object.entries(files).map(([name, content]) => ({ path: join(out, name), content })));
  return Object.keys(files);
}
