import {
  caseDocumentPaths,
  caseDocuments,
  keptFiles,
  openKeptReadings,
  runPatterns,
  runRobustness,
  runScoreSensitivity,
  scoreboardHtml,
  type KeptReadings,
  type Robustness,
  type RunPatternsOptions,
  type RunRobustnessOptions,
  type Scoreboard,
} from '#validation';
import { commandLine, counted } from '#pictures';
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Request } from '../arguments/request.ts';
import { EXIT, stoppedBy, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { checkOutputs, type Outputs } from '../output/checkOutputs.ts';
import { deliver } from '../output/deliver.ts';
import { jsonText } from '../output/jsonText.ts';
import { createProgress, type Progress } from '../progress.ts';
import { refuse } from '../refuse.ts';
import { readValidation, type ScoreFormat, type ValidationOrder } from '../validation/readValidation.ts';
import { robustnessText } from '../validation/robustnessText.ts';
import { scoreboardText } from '../validation/scoreboardText.ts';
import { sensitivityText } from '../validation/sensitivityText.ts';

type HandOver = { readonly outputs: Outputs; readonly json: boolean };

/** `samspill validate`: runs patterns and shows which held; `--docs` writes the pages of the cases instead. */
export async function validate({ options, stray, typed }: Request, io: Io): Promise<ExitCode> {
  const { order, issues } = readValidation(options, io.cwd);
  const json = options.json === true;
  const pages = options.docs === true ? caseDocumentPaths().map((path) => resolve(io.cwd, path)) : [];
  if (stray.length + issues.length === 0) for (const path of pages) mkdirSync(dirname(path), { recursive: true });
  const outputs = checkOutputs(
    options.docs === true
      ? pages.map((path) => ({ field: '--docs', path }))
      : order.out === null
        ? []
        : [{ field: '--out', path: order.out }],
    order.keep === null ? [] : keptFiles(order.keep).map((path) => ({ field: '--keep', path })),
  );
  if (stray.length + issues.length > 0 || !outputs.ok)
    return refuse([...stray, ...issues, ...(outputs.ok ? [] : outputs.issues)], io, { json });
  const handOver: HandOver = { outputs: outputs.value, json };
  const kept = order.keep === null ? null : openKeptReadings(order.keep);
  if (kept?.ok === false) return refuse(kept.issues, io, { json });
  if (kept !== null) io.onGoOn?.(commandLine(['samspill', ...typed]));
  for (const { field, got } of kept?.value.problems ?? []) io.stderr.write(`run again: ${field}: ${got}\n`);
  const before = kept?.value.size ?? 0;
  try {
    if (options.docs === true) return await writeCases(order, handOver, io);
    if (order.kind !== 'score') return await runVariations(order, { kept: kept?.value, handOver }, io);
    const board = await withProgress(io, (onProgress) => runPatterns({ ...asked(order, kept?.value, io), onProgress }));
    for (const { reason } of board.failures) io.stderr.write(`failed: ${reason}\n`);
    const code = await deliver({ text: shown(board, order.format), out: order.out, beside: [] }, handOver, io);
    return code === EXIT.done && board.failures.length > 0 ? EXIT.runFailed : code;
  } catch (error) {
    if (!io.signal.aborted) throw error;
    if (kept === null) io.stderr.write('Stopped; nothing was written. --keep FOLDER keeps what has been run.\n');
    else {
      const { size } = kept.value;
      io.stderr.write(
        `Stopped; ${counted(size, 'run')} ${size === 1 ? 'is' : 'are'} kept in ${options.keep}, ${size - before} of them new. Go on with the same command.\n`,
      );
    }
    return stoppedBy(io.signal);
  } finally {
    kept?.value.close();
  }
}

function asked(
  { patterns, countries, seeds, citizens, workers }: ValidationOrder,
  kept: KeptReadings | undefined,
  { signal }: Io,
): Omit<RunPatternsOptions, 'onProgress'> {
  return {
    patterns,
    countries,
    seeds,
    workers,
    signal,
    ...(kept === undefined ? {} : { kept }),
    ...(citizens === null ? {} : { citizens }),
  };
}

/** Trajectories of the sensitivity: enough to tell strong from weak; each takes a scoreboard for every factor and one more. */
const TRAJECTORIES = 3;
const CITIZENS_OF_SENSITIVITY = 1000;

async function runVariations(
  order: ValidationOrder,
  { kept, handOver }: { readonly kept: KeptReadings | undefined; readonly handOver: HandOver },
  io: Io,
): Promise<ExitCode> {
  const { kind, format, out } = order;
  const what = asked(order, kept, io);
  if (kind === 'robustness') {
    const found = await runRobustnessWithProgress(what, io);
    const text = format === 'json' ? jsonText(found) : robustnessText(found);
    return deliver({ text, out, beside: [] }, handOver, io);
  }
  const found = await withProgress(io, (onProgress) =>
    runScoreSensitivity({
      ...what,
      citizens: order.citizens ?? CITIZENS_OF_SENSITIVITY,
      trajectories: TRAJECTORIES,
      onProgress,
    }),
  );
  const text = format === 'json' ? jsonText(found) : sensitivityText(found);
  return deliver({ text, out, beside: [] }, handOver, io);
}

/** Settings one after the other: each tells how far it has come. */
async function runRobustnessWithProgress(what: RunRobustnessOptions, io: Io): Promise<Robustness> {
  let [present, progress]: [string, Progress | null] = ['', null];
  try {
    return await runRobustness({
      ...what,
      onProgress: (setting, done, total) => {
        if (setting !== present) progress = null;
        present = setting;
        progress ??= createProgress(io, { total, noun: `run (${setting})` }, () => performance.now());
        progress.update(done, { total });
      },
    });
  } finally {
    (progress as Progress | null)?.clear();
  }
}

function shown(board: Scoreboard, format: ScoreFormat): string {
  if (format === 'json') return jsonText(board);
  return format === 'html' ? scoreboardHtml(board) : scoreboardText(board);
}

async function writeCases(
  { seeds, workers, citizens }: ValidationOrder,
  handOver: HandOver,
  io: Io,
): Promise<ExitCode> {
  const files = await withProgress(io, (onProgress) =>
    caseDocuments({ seeds, workers, signal: io.signal, onProgress, ...(citizens === null ? {} : { citizens }) }),
  );
  const beside = Object.entries(files).map(([path, content]) => ({ path: resolve(io.cwd, path), content }));
  return deliver({ text: beside.map(({ path }) => `${path}\n`).join(''), out: null, beside }, handOver, io);
}

async function withProgress<T>(io: Io, work: (tell: (done: number, all: number) => void) => Promise<T>): Promise<T> {
  let progress: Progress | null = null;
  try {
    return await work((done, total) => {
      progress ??= createProgress(io, { total, noun: 'run' }, () => performance.now());
      progress.update(done, { total });
    });
  } finally {
    (progress as Progress | null)?.clear();
  }
}
