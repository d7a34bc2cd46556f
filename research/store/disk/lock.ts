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

export interface LockOptions {
  /**
   * Also take the lock of a process on another host. For schedulers that promise to start a shard again only when its
   * first process is gone: from here nobody can see whether it is.
   */
  readonly takeFromOtherHosts?: true;
}

interface Holder {
  readonly host: string;
  readonly pid: number;
  readonly start: string;
  readonly token: string;
}

/**
 * Takes the lock of a shard, or says who has it. It saves work, it does not guard results: should two processes get in (a host
 * name used twice, a lock taken from another host), each writes a journal of its own, and equal results count once.
 */
export function lockShard(store: Store, shard: number, options: LockOptions = {}): Checked<Lock> {
  return takeLock(storePaths.lock(store.dir, shard), `shard ${shard}`, options);
}

/** Takes a lock, or says who has it. The lock of a process of this host that is gone is taken over. */
export function takeLock(path: string, what: string, options: LockOptions = {}): Checked<Lock> {
  const token = randomUUID();
  const mine: Holder = { host: hostname(), pid: process.pid, start: processStart(process.pid), token };
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
      if (holder === 'unreadable' || !mayTake(holder, mine, options))
        return { ok: false, issues: [taken(path, what, holder)] };
      moveAway(path, holder.token);
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
    const { host, pid, start, token } = holder ?? {};
    if (typeof host !== 'string' || typeof pid !== 'number' || typeof start !== 'string') return 'unreadable';
    return typeof token === 'string' ? { host, pid, start, token } : 'unreadable';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'nobody';
    if (error instanceof SyntaxError) return 'unreadable';
    throw error;
  }
}

function mayTake(holder: Holder, mine: Holder, options: LockOptions): boolean {
  if (holder.host !== mine.host) return options.takeFromOtherHosts === true;
  const now = processStart(holder.pid);
  if (now === GONE) return true;
  // The same number, but another process: the number was used again.
  return now !== UNKNOWN && holder.start !== UNKNOWN && now !== holder.start;
}

/** Takes a dead lock out of the way. Of several who try, one gets it; who gets a living one instead puts it back. */
function moveAway(path: string, token: string): void {
  const aside = passingName(path);
  try {
    renameSync(path, aside);
    const moved = readHolder(aside);
    if (typeof moved !== 'object' || moved.token !== token) placed(aside, path);
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
  return { field: path, expected, got: `process ${holder.pid} on ${holder.host} at work on it`, hint };
}
