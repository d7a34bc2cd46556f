import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import type { Checked, Issue } from '#sim';
import { hold, letGo } from './hold.ts';
import { passingName } from './passing.ts';
import { GONE, processStart, UNKNOWN } from './processStart.ts';
import type { Store } from './store.ts';
import { storePaths } from './storePaths.ts';
import { diskIssue } from './wholeFile.ts';

/** The right to work on something, until it is given back. */
export interface Lock {
  readonly path: string;
  readonly token: string;
}

/** A task of a scheduler: whoever has this name does the same work, one start after the other. */
export interface ScheduledTask {
  readonly job: string;
  /** Number within an array of tasks. */
  readonly index: string | null;
  /** How often the scheduler has started it again; 0 where it does not say. */
  readonly restart: number;
}

export interface LockOptions {
  /** The task this process is; written into the lock. */
  readonly task?: ScheduledTask;
  /** Whether the scheduler says that a task no longer runs; it sees other hosts, which nobody can from here. */
  readonly isOver?: (task: ScheduledTask) => boolean;
  /** Take the lock unless its process is seen to be at work on this host: the caller knows that it is gone. */
  readonly takeOver?: true;
}

interface Holder {
  readonly host: string;
  readonly pid: number;
  readonly start: string;
  readonly token: string;
  readonly job?: string;
  readonly index?: string | null;
  readonly restart?: number;
}

/**
 * Takes the lock of a shard, or says who has it. It saves work, it does not guard results: should two processes get in (a host
 * name used twice, a lock taken from another host), each writes a journal of its own, and equal results count once.
 */
export function lockShard(store: Store, shard: number, options: LockOptions = {}): Checked<Lock> {
  return takeLock(storePaths.lock(store.dir, shard), `shard ${shard}`, options);
}

/**
 * Takes a lock, or says who has it. Taken over are the lock of a process of this host that is gone, of an earlier start of the
 * same task, and of a task that is over.
 */
export function takeLock(path: string, what: string, options: LockOptions = {}): Checked<Lock> {
  const token = randomUUID();
  const mine: Holder = { host: hostname(), pid: process.pid, start: processStart(process.pid), token, ...options.task };
  const passing = passingName(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(passing, `${JSON.stringify(mine)}\n`, { flag: 'wx' });
    // Twice: a dead lock is moved away first, then everybody may try once more.
    for (let attempt = 0; attempt < 2; attempt++) {
      if (placed(passing, path)) {
        hold(path);
        return { ok: true, value: { path, token } };
      }
      const holder = readHolder(path);
      if (holder === 'nobody') continue;
      if (holder === 'unreadable' ? options.takeOver !== true : !mayTake(holder, mine, options))
        return { ok: false, issues: [taken(path, what, holder)] };
      moveAway(path, holder === 'unreadable' ? null : holder.token);
    }
    return { ok: false, issues: [taken(path, what, readHolder(path))] };
  } catch (error) {
    return { ok: false, issues: [diskIssue(path, error)] };
  } finally {
    rmSync(passing, { force: true });
  }
}

/** Gives a lock back. What somebody else has taken meanwhile stays theirs. */
export function freeLock(lock: Lock): void {
  letGo(lock.path);
  const holder = readHolder(lock.path);
  if (typeof holder === 'object' && holder.token === lock.token) rmSync(lock.path, { force: true });
}

/** Puts a lock that is already written in its place, unless one is there: so nobody ever reads half a lock. */
function placed(passing: string, path: string): boolean {
  try {
    linkSync(passing, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
  }
  // Disks without hard links.
  try {
    writeFileSync(path, readFileSync(passing), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(path: string): Holder | 'nobody' | 'unreadable' {
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder> | null;
    const { host, pid, start, token, job, index, restart } = holder ?? {};
    if (typeof host !== 'string' || typeof pid !== 'number' || typeof start !== 'string') return 'unreadable';
    if (typeof token !== 'string') return 'unreadable';
    // Locks of earlier versions say nothing of a scheduler.
    const task = typeof job === 'string' ? { job, index: index ?? null, restart: restart ?? 0 } : {};
    return { host, pid, start, token, ...task };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'nobody';
    if (error instanceof SyntaxError) return 'unreadable';
    throw error;
  }
}

function mayTake(holder: Holder, mine: Holder, options: LockOptions): boolean {
  const task = taskOf(holder);
  const { task: own } = options;
  const same = task !== null && own !== undefined && task.job === own.job && task.index === own.index;
  const isHere = holder.host === mine.host;
  const now = isHere ? processStart(holder.pid) : UNKNOWN;
  if (now === GONE) return true;
  // The same number, but another process: the number was used again.
  if (now !== UNKNOWN && holder.start !== UNKNOWN && now !== holder.start) return true;
  // Alive on this host: only a scheduler that has started the same task once more has given it up.
  if (now !== UNKNOWN) return same && own.restart > task.restart;
  return same || options.takeOver === true || (task !== null && options.isOver?.(task) === true);
}

function taskOf({ job, index = null, restart = 0 }: Holder): ScheduledTask | null {
  return job === undefined ? null : { job, index, restart };
}

/** Takes a dead lock out of the way. Of several who try, one gets it; who gets a living one instead puts it back. */
function moveAway(path: string, token: string | null): void {
  const aside = passingName(path);
  try {
    renameSync(path, aside);
    const moved = readHolder(aside);
    if (token === null ? moved !== 'unreadable' : typeof moved !== 'object' || moved.token !== token)
      placed(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function taken(path: string, what: string, holder: Holder | 'nobody' | 'unreadable'): Issue {
  const expected = `${what} free`;
  if (typeof holder === 'string') {
    return { field: path, expected, got: 'a lock of unknown owner', hint: `if nothing runs, delete ${path}` };
  }
  const hint =
    holder.host === hostname()
      ? 'wait for it, or end it'
      : `if nothing runs on ${holder.host} any more, delete ${path}`;
  const task = taskOf(holder);
  const whose = task === null ? '' : ` (job ${task.job}${task.index === null ? '' : `, index ${task.index}`})`;
  return { field: path, expected, got: `process ${holder.pid} on ${holder.host}${whose} at work on it`, hint };
}
