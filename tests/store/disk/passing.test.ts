import { spawnSync } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { freeLock, mergeStores, refusalOf, takeLock, writeWholeFile } from '#store';

const SWEPT = fileURLToPath(new URL('../../fixtures/sweep-0.2.0', import.meta.url));
const UUID = '0d9f1c5e-7a43-4f0e-9a51-3f6f5d1e2b7c';
const HOST = hostname()
  .replace(/[^\w-]/g, '')
  .slice(0, 40);
/** The number of a process that is no more. */
const DEAD = spawnSync('true').pid;

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'samspill-passing-'));
}

/** Files that are being written, or were: of the dead, of the living, of somewhere else, and of before names said whose they are. */
function leave(dir: string, of: string): { readonly stay: readonly string[] } {
  const yesterday = new Date(Date.now() - 25 * 3600 * 1000);
  const put = (name: string, isOld = false): string => {
    writeFileSync(join(dir, name), 'half');
    if (isOld) utimesSync(join(dir, name), yesterday, yesterday);
    return name;
  };
  put(`.${of}.${HOST}.${DEAD}.${UUID}.tmp`);
  put(`.${of}.elsewhere.${DEAD}.${UUID}.tmp`, true);
  put(`.${of}.${UUID}.tmp`, true);
  const stay = [
    put(`.${of}.${HOST}.${process.pid}.${UUID}.tmp`, true),
    put(`.${of}.elsewhere.${DEAD}.${UUID.replace('0d', '1d')}.tmp`),
    put(`.${of}.${UUID.replace('0d', '2d')}.tmp`),
    put(`.${of}.my own.tmp`, true),
  ];
  return { stay };
}

const hidden = (dir: string): readonly string[] =>
  readdirSync(dir)
    .filter((name) => name.startsWith('.'))
    .toSorted();

test('a merge clears what the dead left in the folder and its rooms, and nothing of the living', async () => {
  const dir = join(emptyFolder(), 'r');
  cpSync(SWEPT, dir, { recursive: true });
  mkdirSync(join(dir, 'locks'), { recursive: true });
  const [tables, parts, locks] = ['runs.parquet', 'shard-00000.runs.parquet', 'shard-00000.json'] as const;
  const left = [leave(dir, tables), leave(join(dir, 'parts'), parts), leave(join(dir, 'locks'), locks)];
  expect((await mergeStores([dir], dir, { date: '2026-11-29', partial: true })).ok).toBe(true);
  const now = [dir, join(dir, 'parts'), join(dir, 'locks')].map(hidden);
  expect(now).toEqual(left.map(({ stay }) => stay.toSorted()));
});

test('whoever writes a file again clears what the dead left of it, and of no other', () => {
  const dir = emptyFolder();
  const { stay } = leave(dir, 'mine.csv');
  const others = `.other.csv.${HOST}.${DEAD}.${UUID}.tmp`;
  writeFileSync(join(dir, others), '');
  writeWholeFile(join(dir, 'mine.csv'), 'whole');
  expect(hidden(dir)).toEqual([...stay, others].toSorted());
});

test('a name as long as names may be can be written', () => {
  const dir = emptyFolder();
  const name = `${'å'.repeat(125)}.csv`;
  writeWholeFile(join(dir, name), 'whole');
  expect(readdirSync(dir)).toEqual([name]);
});

test('what must not stay behind is told: unfinished files, and locks until they are given back', () => {
  const dir = emptyFolder();
  const told: object[] = [];
  subscribe('samspill.held', (message) => told.push(message as object));
  const lock = takeLock(join(dir, 'a.lock'), 'this');
  if (!lock.ok) expect.fail('no lock');
  const path = lock.value.path;
  expect(told).toContainEqual({ hold: path });
  freeLock(lock.value);
  expect(told).toContainEqual({ free: path });
  writeWholeFile(join(dir, 'b'), '');
  expect(JSON.stringify(told.at(-1))).toMatch(/"hold":".*\.b\..*\.tmp"/);
});

test('a refusal of the machine is known by its name, be it the cause of what is told', () => {
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
  const missing = Object.assign(new Error('no file'), { code: 'ENOENT' });
  const found = [full, new Error('the journal', { cause: full }), missing, 'text'].map(refusalOf);
  expect(found).toEqual(['ENOSPC', 'ENOSPC', null, null]);
});
