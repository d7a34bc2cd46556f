import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { issueText, type Checked, type Issue } from '#sim';
import { damagedFiles, mergeStores, openStore, runRanges, type LockOptions, type MergeReport } from '#store';
import { describePlan, estimateSweep } from '#experiments';
import type { Options, Request } from '../arguments/request.ts';
import { wholeNumber } from '../arguments/wholeNumber.ts';
import { EXIT, stoppedBy, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { jsonText } from '../output/jsonText.ts';
import { commandLine, counted, fileWord } from '#pictures';
import { refuse } from '../refuse.ts';
import { allocation } from '../sweep/allocation.ts';
import { openFolder, openPlan } from '../sweep/openPlan.ts';
import { pilotOf } from '../sweep/pilotOf.ts';
import { issuesOf, planFolder, readSettings } from '../sweep/planFolder.ts';
import { freeMemory, memoryIssue } from '../sweep/memoryIssue.ts';
import { runFolder } from '../sweep/runFolder.ts';
import { statusOf, statusText } from '../sweep/statusText.ts';

/** Lists of runs that are timed for a design: the first warms up. */
const DESIGN_LISTS = 4;

/** `samspill sweep FILE --out DIR`: plan, run and merge in one; a folder that has begun is gone on with. */
export async function sweep(request: Request, io: Io): Promise<ExitCode> {
  const planned = await planFolder(request, io, { estimate: true });
  if (!planned.ok) return refuse(planned.issues, io, asJson(request));
  if (planned.value === 'stopped') return stoppedBy(io.signal);
  const { plan, store, settings } = planned.value;
  const { workers, seconds } = settings;
  const goOn = goOnWith(request);
  const shards = Array.from({ length: store.manifest.shards }, (_, shard) => shard);
  const lock = lockOptions(request.options.takeOver, io);
  const ended = await runFolder(store, plan, { shards, workers, seconds, goOn, lock }, io);
  if (!ended.ok) return refuse(ended.issues, io, asJson(request));
  const { code } = ended.value;
  if (code !== EXIT.done && code !== EXIT.runFailed) return code;
  if (await isStopped(io)) return stopped(`All runs are there. Go on with: ${goOn}`, io);
  const { dir } = store;
  const merged = await mergeStores([dir], dir, mergeOptions(request.options));
  if (!merged.ok) return refuse(merged.issues, io, { ...asJson(request), code: EXIT.incomplete });
  tellMerged(merged.value, request, io);
  return code;
}

/** `samspill sweep design FILE`: what would be run, and how long it would take; nothing is kept. */
export async function sweepDesign(request: Request, io: Io): Promise<ExitCode> {
  const settings = readSettings(request.options, io);
  const [file = ''] = request.operands;
  const opened = file === '' ? null : await openPlan(file, io.cwd);
  const issues = [...request.stray, ...settings.issues, ...issuesOf(opened)];
  if (issues.length > 0 || opened?.ok !== true) return refuse(issues, io, asJson(request));
  const { plan } = opened.value;
  const { workers } = settings;
  // Its runs are thrown away.
  const pilot = await pilotOf(plan, io, { lists: DESIGN_LISTS });
  if (pilot === null || (await isStopped(io))) return stopped('Stopped; nothing was written.', io);
  const options = { workers, ...(pilot.pace === null ? {} : { pace: pilot.pace }) };
  if (request.options.json === true) {
    const { points, replicates, runs, columns, outcomes, warnings, experiment } = plan;
    const estimate = estimateSweep(plan, options);
    io.stdout.write(
      jsonText({ hash: experiment.hash, points, replicates, runs, columns, outcomes, warnings, estimate }),
    );
  } else {
    io.stdout.write(describePlan(plan, options));
    if (pilot.pace === null) io.stderr.write('No run could be measured: the first points fail.\n');
  }
  return EXIT.done;
}

/** `samspill sweep plan FILE --out DIR`: the folder with its manifest, for `sweep run`. */
export async function sweepPlan(request: Request, io: Io): Promise<ExitCode> {
  const planned = await planFolder(request, io, { pilot: true });
  if (!planned.ok) return refuse(planned.issues, io, asJson(request));
  if (planned.value === 'stopped') return stoppedBy(io.signal);
  const { plan, store } = planned.value;
  const { out = '' } = request.options;
  const { shards, identity } = store.manifest;
  if (request.options.json === true) io.stdout.write(jsonText({ dir: out, runs: plan.runs, shards, identity }));
  else
    io.stdout.write(
      `${counted(plan.runs, 'run')} in ${counted(shards, 'shard')}. Run with: ${commandLine(['samspill', 'sweep', 'run', fileWord(out)])}\n`,
    );
  return EXIT.done;
}

/** `samspill sweep run DIR [--shard I|auto]`: what is missing of a planned folder. */
export async function sweepRun(request: Request, io: Io): Promise<ExitCode> {
  const [folder = ''] = request.operands;
  const settings = readSettings(request.options, io);
  const opened = folder === '' ? null : await openFolder(folder, io.cwd);
  const all = opened?.ok === true ? opened.value.store.manifest.shards : 1;
  const { shard, takeOver } = request.options;
  const asked = shard === undefined ? null : readShardNumber(shard, all, io);
  const issues = [
    ...request.stray,
    ...settings.issues,
    ...issuesOf(opened),
    ...issuesOf(opened?.ok === true ? asked : null),
  ];
  if (issues.length > 0 || opened?.ok !== true) return refuse(issues, io, asJson(request));
  const { store, plan } = opened.value;
  const tooLarge = memoryIssue(plan, freeMemory(io));
  if (tooLarge !== null) return refuse([tooLarge], io, asJson(request));
  const { workers, seconds } = settings;
  const shards = asked?.ok === true ? [asked.value] : Array.from({ length: all }, (_, one) => one);
  const goOn = goOnWith(request);
  const ended = await runFolder(store, plan, { shards, workers, seconds, goOn, lock: lockOptions(takeOver, io) }, io);
  if (!ended.ok) return refuse(ended.issues, io, asJson(request));
  if (ended.value.code === EXIT.done || ended.value.code === EXIT.runFailed)
    io.stdout.write(
      `${shards.length < all ? `The runs of shard ${shards[0]} are there. When those of all ${all} are, join` : 'All runs are there. Join'} them with: ${commandLine(['samspill', 'sweep', 'merge', fileWord(folder)])}\n`,
    );
  return ended.value.code;
}

/** `samspill sweep status DIR`: what is there, what is missing, what is odd. 3 while something is missing or damaged. */
export async function sweepStatus(request: Request, io: Io): Promise<ExitCode> {
  const [folder = ''] = request.operands;
  const store = folder === '' ? null : openStore(resolve(io.cwd, folder));
  const issues = [...request.stray, ...issuesOf(store)];
  if (issues.length > 0 || store?.ok !== true) return refuse(issues, io, asJson(request));
  const shards = await statusOf(store.value);
  if (!shards.ok) return refuse(shards.issues, io, asJson(request));
  const incomplete = shards.value.filter(({ missing }) => missing > 0);
  if (request.options.missing === true) {
    const numbers = incomplete.map(({ shard }) => shard);
    io.stdout.write(numbers.length === 0 ? '' : `${runRanges(numbers)}\n`);
    return incomplete.length > 0 ? EXIT.incomplete : EXIT.done;
  }
  const damaged = damagedFiles(store.value);
  if (request.options.json === true) {
    const array = runRanges(incomplete.map(({ shard }) => shard));
    io.stdout.write(jsonText({ array, shards: shards.value, damaged }));
  } else io.stdout.write(statusText(store.value, shards.value, damaged));
  return incomplete.length + damaged.length > 0 ? EXIT.incomplete : EXIT.done;
}

/** `samspill sweep merge DIR [DIR …] [--out DIR]`: one table of runs, one of outcomes. */
export async function sweepMerge(request: Request, io: Io): Promise<ExitCode> {
  const { operands, options } = request;
  const dirs = operands.map((folder) => resolve(io.cwd, folder));
  const out = options.out === undefined ? dirs[0] : resolve(io.cwd, options.out);
  const issues: Issue[] = [...request.stray];
  if (options.out === undefined && dirs.length > 1)
    issues.push({ field: '--out', expected: 'a folder for what several folders give together', got: 'nothing' });
  if (issues.length > 0 || out === undefined) return refuse(issues, io, asJson(request));
  io.onGoOn?.(goOnWith(request));
  const merged = await mergeStores(dirs, out, mergeOptions(options));
  if (!merged.ok) {
    const incomplete = merged.issues.some(({ field }) => field === 'runs');
    return refuse(merged.issues, io, { ...asJson(request), code: incomplete ? EXIT.incomplete : EXIT.badInput });
  }
  tellMerged(merged.value, request, io);
  return merged.value.missing.length > 0 ? EXIT.incomplete : EXIT.done;
}

/** The number of a shard as it was typed, or as a scheduler says. */
function readShardNumber(text: string, shards: number, { env }: Io): Checked<number> {
  if (text === 'auto') return allocation(env).shard(shards);
  return wholeNumber('--shard', text, { min: 0, max: shards - 1, unit: 'shards of the folder, or auto' });
}

function lockOptions(takeOver: boolean | undefined, { env }: Io): LockOptions {
  return { ...allocation(env).lock, ...(takeOver === true ? { takeOver } : {}) };
}

function mergeOptions({ partial, csv, mixed }: Options): Parameters<typeof mergeStores>[2] {
  return {
    date: new Date().toISOString(),
    ...(partial === true ? { partial } : {}),
    ...(csv === true ? { csv } : {}),
    ...(mixed === true ? { mixed: ['experiments', 'versions'] as const } : {}),
  };
}

function tellMerged(
  { dir, runs, failed, outcomeRows, missing, duplicates, files, problems }: MergeReport,
  request: Request,
  io: Io,
): void {
  for (const problem of problems) io.stderr.write(`${issueText(problem)}\n`);
  if (request.options.json === true) {
    io.stdout.write(jsonText({ dir, runs, failed, outcomeRows, missing: missing.length, duplicates, files, problems }));
    return;
  }
  const parts = [
    `${counted(runs, 'run')}${failed === 0 ? '' : `, ${failed} of them failed`}`,
    `${counted(outcomeRows, 'row')} of outcomes`,
    ...(missing.length === 0 ? [] : [`${missing.length} missing (${runRanges(missing, 8)})`]),
    ...(duplicates === 0 ? [] : [`${counted(duplicates, 'result')} twice there`]),
  ];
  io.stdout.write(
    `${parts.join('; ')}.\nWritten to ${dir}: ${files.map(({ name }) => name).join(', ')}; README.txt says how to read them.\n`,
  );
}

function asJson({ options }: Request): { readonly json: boolean } {
  return { json: options.json === true };
}

/** The same command again, with everything that was asked for; only a folder that is there now cannot be asked to be new. */
function goOnWith({ typed }: Request): string {
  return commandLine(['samspill', ...typed.filter((word) => word !== '--fresh')]);
}

/** Whether a signal came, also while nothing could hear it. */
async function isStopped({ signal }: Io): Promise<boolean> {
  await setImmediate();
  return signal.aborted;
}

function stopped(words: string, io: Io): ExitCode {
  io.stderr.write(`${words}\n`);
  return stoppedBy(io.signal);
}
