import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freeLock, lockShard } from '#store';
import { issuesOf, must, smallStore } from './storing.ts';

const BUILT = JSON.stringify(new URL('../../../dist/research/store/index.js', import.meta.url));
const lockPath = (dir: string) => join(dir, 'locks', 'shard-00000.json');
const locking = (dir: string, then: string) => `
  import { lockShard, openStore } from ${BUILT};
  const lock = lockShard(openStore(${JSON.stringify(dir)}).value, 0);
  ${then}`;

function plant(dir: string, holder: unknown): void {
  mkdirSync(dirname(lockPath(dir)), { recursive: true });
  writeFileSync(lockPath(dir), typeof holder === 'string' ? holder : JSON.stringify(holder));
}

describe('a shard', () => {
  test('is locked by one at a time, who is named to the second', () => {
    const store = smallStore({ shards: 2 });
    const lock = must(lockShard(store, 0));
    const [issue] = issuesOf(lockShard(store, 0));
    expect(issue.got).toBe(`process ${process.pid} on ${hostname()} at work on it`);
    must(lockShard(store, 1));
    freeLock(lock);
    must(lockShard(store, 0));
  });

  test('is locked against another process too', () => {
    const store = smallStore();
    must(lockShard(store, 0));
    const program = locking(store.dir, 'console.log(lock.ok ? "in" : lock.issues[0].got)');
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    expect(stdout.trim()).toBe(`process ${process.pid} on ${hostname()} at work on it`);
  });

  test('is taken over from a process that was killed', () => {
    const store = smallStore();
    const program = locking(store.dir, 'if (lock.ok) process.kill(process.pid, "SIGKILL")');
    const { signal, pid } = spawnSync(process.execPath, ['--input-type=module', '-e', program]);
    expect(signal).toBe('SIGKILL');
    expect(readFileSync(lockPath(store.dir), 'utf8')).toContain(`"pid":${pid}`);
    must(lockShard(store, 0));
    expect(readFileSync(lockPath(store.dir), 'utf8')).toContain(`"pid":${process.pid}`);
    expect(readdirSync(dirname(lockPath(store.dir)))).toEqual(['shard-00000.json']);
  });

  test.skipIf(!existsSync('/proc/self/stat'))('is taken over when the number of its process was used again', () => {
    const store = smallStore();
    plant(store.dir, { host: hostname(), pid: process.pid, start: 'another boot 1', token: 't' });
    must(lockShard(store, 0));
  });

  test('is left to a process of another host, unless the caller knows that it is gone', () => {
    const store = smallStore();
    plant(store.dir, { host: 'node-17', pid: 1, start: 'x', token: 't' });
    const [issue] = issuesOf(lockShard(store, 0));
    expect(issue.got).toBe('process 1 on node-17 at work on it');
    expect(issue.hint).toContain('delete');
    must(lockShard(store, 0, { takeOver: true }));
  });

  test('is left to a living process of this host even when told to take over', () => {
    const store = smallStore();
    must(lockShard(store, 0));
    expect(issuesOf(lockShard(store, 0, { takeOver: true }))[0].hint).toBe('wait for it, or end it');
  });

  const task = { job: '71', index: '4', restart: 0 };

  test('is taken over, on any host, from an earlier start of the same task of a scheduler, and from no other', () => {
    const store = smallStore();
    plant(store.dir, { host: 'node-17', pid: 1, start: 'x', token: 't', ...task });
    for (const other of [undefined, { ...task, index: '5' }, { ...task, job: '72' }, { ...task, index: null }])
      expect(issuesOf(lockShard(store, 0, other === undefined ? {} : { task: other }))[0].got).toBe(
        'process 1 on node-17 (job 71, index 4) at work on it',
      );
    must(lockShard(store, 0, { task }));
    expect(JSON.parse(readFileSync(lockPath(store.dir), 'utf8'))).toMatchObject({ pid: process.pid, ...task });
    // Both at work on this host: the scheduler has given up the first when it says that this is a later start.
    expect(issuesOf(lockShard(store, 0, { task }))).toHaveLength(1);
    must(lockShard(store, 0, { task: { ...task, restart: 1 } }));
  });

  test('is taken over from a task on another host of which the scheduler says that it is over', () => {
    const store = smallStore();
    plant(store.dir, { host: 'node-17', pid: 1, start: 'x', token: 't', ...task });
    const own = { job: '90', index: '4', restart: 0 };
    const isOver = (over: boolean) => ({ task: own, isOver: ({ job }: { job: string }) => over && job === '71' });
    expect(issuesOf(lockShard(store, 0, isOver(false)))).toHaveLength(1);
    must(lockShard(store, 0, isOver(true)));
  });

  test.each(['', '{', 'null', '{"host":1}'])(
    'with a lock that nobody can read (%j) is refused with what to do',
    (text) => {
      const store = smallStore();
      plant(store.dir, text);
      expect(issuesOf(lockShard(store, 0))[0].hint).toBe(`if nothing runs, delete ${lockPath(store.dir)}`);
      must(lockShard(store, 0, { takeOver: true }));
    },
  );

  test('is not freed by who has lost it', () => {
    const store = smallStore();
    const lock = must(lockShard(store, 0));
    plant(store.dir, { host: 'node-17', pid: 1, start: 'x', token: 'theirs' });
    freeLock(lock);
    expect(existsSync(lockPath(store.dir))).toBe(true);
  });
});

test('of several processes that find a dead lock at the same time one gets in', async () => {
  const store = smallStore();
  plant(store.dir, { host: hostname(), pid: 2 ** 22 + 1, start: 'x', token: 't' });
  const program = locking(
    store.dir,
    'process.stdout.write(lock.ok ? "in" : "out"); process.stdin.resume(); process.stdin.on("end", () => process.exit());',
  );
  const children = Array.from({ length: 5 }, () => spawn(process.execPath, ['--input-type=module', '-e', program]));
  const said = await Promise.all(
    children.map(
      (child) => new Promise<string>((tell) => child.stdout.once('data', (chunk: Buffer) => tell(chunk.toString()))),
    ),
  );
  for (const child of children) child.stdin.end();
  expect(said.toSorted()).toEqual(['in', 'out', 'out', 'out', 'out']);
});
