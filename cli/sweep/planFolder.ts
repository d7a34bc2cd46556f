import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { FIXED_CITIZENS, type Checked, type Issue } from '#sim';
import {
  foreignIssue,
  keepPilot,
  openStore,
  planStore,
  shardsOfMinutes,
  thisCircumstances,
  type Pilot,
  type Store,
} from '#store';
import { estimateSweep, fewestReplicates, sweepWork, effortText, type Plan, type SweepPace } from '#experiments';
import { counted } from '#pictures';
import { readLimit } from '../arguments/readLimit.ts';
import { readWorkers } from '../arguments/readWorkers.ts';
import type { Options, Request } from '../arguments/request.ts';
import { wholeNumber } from '../arguments/wholeNumber.ts';
import type { Io } from '../io.ts';
import { allocation } from './allocation.ts';
import { freeMemory, memoryIssue } from './memoryIssue.ts';
import { openPlan } from './openPlan.ts';
import { pilotOf } from './pilotOf.ts';

/** A planned folder with what was typed. */
export interface PlannedFolder {
  readonly plan: Plan;
  readonly store: Store;
  readonly settings: Settings;
}

export interface Settings {
  readonly workers: number;
  /** As asked for; null where nobody did. */
  readonly shards: number | null;
  readonly minutes: number;
  readonly seconds: number | null;
  readonly issues: readonly Issue[];
}

interface Planning {
  /** Let a few runs decide into how many shards a new folder is cut, unless that was said. */
  readonly pilot?: true;
  /** Time a few runs of a new folder and say what all will take, where they differ in size or take long. */
  readonly estimate?: true;
  /** Runs that each shard will make at the same time. */
  readonly workers?: number;
}

const MOST_SHARDS = 10_000;
const SHARD_MINUTES = '15';
/** Minutes of a day: the longest a shard may be asked to take. */
const DAY = 1440;
/** Above so many seconds, as a rule of thumb has it, what a sweep takes is told before it begins. */
const LONG = 120;
/** Seconds of a citizen's month, on the machines this was measured on. */
const RULE_OF_THUMB = 130e-9;

/** The folder that a command line with an experiment and --out asks for, made or taken up again, with its plan. */
export async function planFolder(
  { operands, options, stray }: Request,
  io: Io,
  { pilot, estimate, workers: atOnce }: Planning = {},
  others: readonly Issue[] = [],
): Promise<Checked<PlannedFolder | 'stopped'>> {
  const settings = readSettings(options, io);
  const [file = ''] = operands;
  const dir = resolve(io.cwd, options.out ?? '');
  // A folder that has begun is gone on with as it was begun.
  const begun = openStore(dir);
  const opened = file === '' ? null : await openPlan(file, io.cwd, begun.ok ? begun.value.manifest.format : undefined);
  const issues = [...stray, ...settings.issues, ...others, ...outIssues(options, io), ...issuesOf(opened)];
  if (issues.length > 0 || opened?.ok !== true) return { ok: false, issues };
  const { plan, text, files } = opened.value;
  // What is only planned here may be run where there is more.
  const tooLarge = estimate === true ? memoryIssue(plan, freeMemory(io)) : null;
  if (tooLarge !== null) return { ok: false, issues: [tooLarge] };
  let shards = settings.shards ?? (begun.ok ? begun.value.manifest.shards : 1);
  let first: Pilot | null = null;
  if (pilot === true && settings.shards === null && !begun.ok && plan.experiment.replicates.kind === 'fixed') {
    const foreign = foreignIssue(dir);
    if (foreign !== null) return { ok: false, issues: [foreign] };
    first = await pilotOf(plan, io);
    if (first === null) {
      io.stderr.write('Stopped before it was planned; nothing was written.\n');
      return { ok: true, value: 'stopped' };
    }
    const workers = atOnce ?? (options.workers === undefined ? 1 : settings.workers);
    const seconds = first.pace === null ? null : clockSeconds(plan, first.pace);
    shards = shardsOfMinutes(plan.runs, { seconds, minutes: settings.minutes, workers });
    io.stderr.write(`Note: ${pilotText(first, { shards, workers, runs: plan.runs, seconds })}\n`);
  } else if (estimate === true && !begun.ok && isWorthTiming(plan)) {
    const foreign = foreignIssue(dir);
    if (foreign !== null) return { ok: false, issues: [foreign] };
    io.stderr.write('Note: a few runs are made first, and kept, to learn how long all take.\n');
    first = await pilotOf(plan, io);
    if (first === null) {
      io.stderr.write('Stopped before it was planned; nothing was written.\n');
      return { ok: true, value: 'stopped' };
    }
    io.stderr.write(`Note: ${estimateText(plan, first, settings.workers)}\n`);
  }
  const store = planStore(plan, { dir, shards, text, files }, thisCircumstances());
  if (!store.ok) return store;
  const kept = first === null ? null : keepPilot(store.value, plan, first);
  if (kept?.ok === false) return kept;
  for (const warning of plan.warnings) io.stderr.write(`Note: ${warning}\n`);
  return { ok: true, value: { plan, store: store.value, settings } };
}

export function readSettings(options: Options, { env }: Io): Settings {
  const { shards, shardMinutes } = options;
  const read = {
    workers: readWorkers(options, 1, allocation(env).workers),
    shards:
      shards === undefined
        ? null
        : wholeNumber('--shards', shards, { min: 1, max: MOST_SHARDS, unit: 'parts that can run on their own' }),
    minutes: wholeNumber('--shard-minutes', shardMinutes ?? SHARD_MINUTES, { min: 1, max: DAY, unit: 'minutes' }),
    limit: readLimit(options),
  };
  const both =
    shards === undefined || shardMinutes === undefined
      ? []
      : [{ field: '--shard-minutes', expected: 'either this or --shards', got: 'both' }];
  return {
    workers: read.workers.ok ? read.workers.value : 1,
    shards: read.shards?.ok === true ? read.shards.value : null,
    minutes: read.minutes.ok ? read.minutes.value : 1,
    seconds: read.limit.ok ? read.limit.value : null,
    issues: [...Object.values(read).flatMap((each) => issuesOf(each)), ...both],
  };
}

export function issuesOf(checked: Checked<unknown> | null): readonly Issue[] {
  return checked === null || checked.ok ? [] : checked.issues;
}

function isWorthTiming(plan: Plan): boolean {
  const { fewest, most, months, citizenMonths } = sweepWork(plan);
  const replicates = fewestReplicates(plan.experiment.replicates);
  return most >= 2 * fewest || (citizenMonths + FIXED_CITIZENS * months) * replicates * RULE_OF_THUMB > LONG;
}

/** What all runs take on one worker; with adaptive replicates the fewest. */
function clockSeconds(plan: Plan, pace: SweepPace): number {
  return estimateSweep(plan, { pace }).seconds?.[0] ?? 0;
}

function estimateText(plan: Plan, { runs, pace }: Pilot, workers: number): string {
  if (pace === null) return 'no run could be timed: those that were tried fail';
  return `${effortText(estimateSweep(plan, { pace, workers }), workers)} (${counted(runs.length, 'run')} timed)`;
}

function pilotText(
  { runs }: Pilot,
  {
    shards,
    workers,
    runs: all,
    seconds,
  }: { readonly shards: number; readonly workers: number; readonly runs: number; readonly seconds: number | null },
): string {
  if (seconds === null) return 'no run could be measured, so there is one shard; --shards COUNT makes more';
  const minutes = seconds / 60 / workers / shards;
  const each = minutes < 1 ? 'under a minute' : `about ${counted(Math.round(minutes), 'minute')}`;
  const at = workers === 1 ? 'one run' : `${workers} runs`;
  return `a run takes ${Number((seconds / all).toPrecision(2))} s here (${counted(runs.length, 'run')} made, and kept): ${counted(shards, 'shard')} of ${each}, ${at} at a time`;
}

function outIssues({ out, fresh }: Options, io: Io): readonly Issue[] {
  if (out === undefined) return [{ field: '--out', expected: 'a folder for the results', got: 'nothing' }];
  if (fresh === true && existsSync(resolve(io.cwd, out)))
    return [{ field: '--out', expected: 'a folder that is not there yet, as --fresh asks', got: out }];
  return [];
}
