import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Issue } from '#sim';
import { calibrate as calibrateTargets, CALIBRATION_FILES, readTargetsFile, type CalibrationResult } from '#validation';
import { readLimit } from '../arguments/readLimit.ts';
import { readWorkers } from '../arguments/readWorkers.ts';
import type { Request } from '../arguments/request.ts';
import { EXIT, stoppedBy, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { jsonText } from '../output/jsonText.ts';
import { checkOutputs } from '../output/checkOutputs.ts';
import { commandLine, counted } from '#pictures';
import { createProgress, type Progress } from '../progress.ts';
import { refuse } from '../refuse.ts';

/** `samspill calibrate FILE --out DIR`: fits free coefficients to the targets of a file; a folder that has begun is gone on with. */
export async function calibrate({ operands, options, stray, typed }: Request, io: Io): Promise<ExitCode> {
  const json = { json: options.json === true };
  const [file = ''] = operands;
  const { out } = options;
  const workers = readWorkers(options);
  const seconds = readLimit(options);
  const read = file === '' ? null : readTargetsFile(resolve(io.cwd, file));
  const issues: Issue[] = [
    ...stray,
    ...(workers.ok ? [] : workers.issues),
    ...(seconds.ok ? [] : seconds.issues),
    ...(out === undefined
      ? [{ field: '--out', expected: 'a folder for the results', got: 'nothing' }]
      : folderIssues(out, file, io)),
    ...(read === null || read.ok ? [] : read.issues),
  ];
  if (issues.length > 0 || read?.ok !== true || out === undefined || !workers.ok) return refuse(issues, io, json);

  const timer = seconds.ok && seconds.value !== null ? AbortSignal.timeout(1000 * seconds.value) : null;
  const signal = timer === null ? io.signal : AbortSignal.any([io.signal, timer]);
  const goOn = commandLine(['samspill', ...typed]);
  io.onGoOn?.(goOn);
  let shown: Progress | null = null;
  const ended = await calibrateTargets(read.value, {
    out: resolve(io.cwd, out),
    workers: workers.value,
    signal,
    onProgress({ done, fresh, total }) {
      shown ??= createProgress(io, { total, noun: 'simulation', before: done - fresh }, () => performance.now());
      shown.update(done, { total });
    },
  });
  (shown as Progress | null)?.clear();
  if (!ended.ok) return refuse(ended.issues, io, json);
  if (ended.value.status === 'stopped') {
    const { done, total, fresh } = ended.value.progress;
    io.stderr.write(
      `Stopped after ${done} of at most ${counted(total, 'simulation')}, ${fresh} of them now. Go on with: ${goOn}\n`,
    );
    return io.signal.aborted ? stoppedBy(io.signal) : EXIT.stoppedEarly;
  }
  const { result, files, problems } = ended.value;
  for (const { field, got } of problems) io.stderr.write(`made again: ${field}: ${got}\n`);
  io.stdout.write(json.json ? jsonText(summary(result)) : words(result, out, files));
  for (const failure of result.failures) io.stderr.write(`failed: ${failure}\n`);
  return result.failures.length > 0 ? EXIT.runFailed : EXIT.done;
}

/** What is in a folder already: a calibration is gone on with; somebody else's files, and the targets, are not written over. */
function folderIssues(out: string, file: string, io: Io): readonly Issue[] {
  const there = CALIBRATION_FILES.filter((name) => existsSync(resolve(io.cwd, out, name)));
  const written = there.map((name) => ({ field: '--out', path: resolve(io.cwd, out, name) }));
  const checked = checkOutputs(
    written,
    file === '' ? [] : [{ field: 'the targets file', path: resolve(io.cwd, file) }],
  );
  if (!checked.ok) return checked.issues;
  if (there.length === 0 || there.includes('calibration.json')) return [];
  const expected = 'a new folder, or one in which a calibration has begun';
  return [{ field: '--out', expected, got: `${join(out, there[0]!)}, of something else` }];
}

function summary({
  title,
  country,
  hash,
  ended,
  simulations,
  effective,
  coefficients,
  coverage,
  central,
  centralOfBest,
}: CalibrationResult): object {
  return {
    title,
    country,
    hash,
    ended,
    simulations,
    effective,
    coefficients,
    coverage,
    central: central.values,
    centralOfBest: centralOfBest.values,
  };
}

function words(
  { title, coefficients, coverage, effective, ended }: CalibrationResult,
  out: string,
  files: readonly string[],
): string {
  const covered = coverage.filter(({ full }) => full.inside >= 0.8).length;
  const unknown = coefficients.filter(({ identified }) => identified === 'not identified').map(({ name }) => name);
  return [
    `${title}: ended as ${ended}, effective size ${Math.round(effective)}.`,
    `${covered} of ${counted(coverage.length, 'target')} are met at full size by four fifths of the posterior sample or more.`,
    `Moved: ${coefficients.map(({ name }) => name).join(', ')}.`,
    `Not identified: ${unknown.length === 0 ? 'none' : unknown.join(', ')}.`,
    `Written to ${out}: ${files.join(', ')}.\n`,
  ].join('\n');
}
