import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createStore, finishShard, mergeStores, openJournal, openStore, readShard } from '#store';
import {
  EXPERIMENT,
  fill,
  hashes,
  issuesOf,
  MANIFEST,
  merge,
  must,
  passingFolder,
  smallStore,
  someRun,
} from './storing.ts';

const NOBODY = 65_534;
const BUILT = JSON.stringify(new URL('../../../dist/research/store/index.js', import.meta.url));

/** What a program says as somebody who is not root: root may write anywhere. */
function asNobody(program: string): string {
  const owner = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const text = `import * as store from ${BUILT};\n${program}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', text], {
    ...owner,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

test('a folder that may not be written is told as such, and can still be read', async (context) => {
  if (!/^\d+\n$/.test(asNobody('console.log(Object.keys(store).length)'))) {
    context.skip('no user here who may read this repository and not write anywhere');
  }
  const store = smallStore();
  await fill(store, { parts: true });
  const folders = ['.', 'journals', 'journals/shard-00000', 'parts'].map((name) => join(store.dir, name));
  chmodSync(join(store.dir, '..'), 0o555);
  for (const folder of folders) chmodSync(folder, 0o555);
  onTestFinished(() => [join(store.dir, '..'), ...folders].forEach((folder) => chmodSync(folder, 0o755)));
  const said = asNobody(`
    const dir = ${JSON.stringify(store.dir)};
    const opened = store.openStore(dir).value;
    const tried = [
      store.openJournal(opened, 0),
      store.lockShard(opened, 0),
      store.recordRuns(opened, 50),
      store.createStore(dir + '/../other', ${JSON.stringify(MANIFEST)}, ''),
      await store.mergeStores([dir], dir, { date: '' }),
      await store.mergeStores([dir], dir + '/../out', { date: '' }),
    ];
    for (const { ok, issues } of tried) console.log(ok, issues?.length, issues?.[0].got.slice(0, 6), issues?.[0].hint.slice(0, 13));
    console.log((await store.readShard(opened, 0)).value.finished.length);`);
  expect(said).toBe('false 1 EACCES ask the owner\n'.repeat(6) + '12\n');
});

describe('a disk that is full', () => {
  test('is told in one sentence; what was before is intact, and with room again all goes on', async (context) => {
    const disk = passingFolder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      context.skip('no disk of its own can be mounted here');
    }
    onTestFinished(() => void execFileSync('umount', ['--lazy', disk]));
    const store = must(createStore(join(disk, 'sweep'), { ...MANIFEST, runs: 12 }, EXPERIMENT));
    const ballast = join(disk, 'ballast');
    writeFileSync(ballast, Buffer.alloc(60_000));
    const journal = must(openJournal(store, 0));
    let next = 0;
    const long = 'words '.repeat(1500);
    const appendAll = () => {
      for (; next < 12; next++) journal.append(someRun(next, { warnings: long }));
    };
    expect(appendAll).toThrow(/expected room on the disk, got ENOSPC.*what was written before is intact/);
    const stopped = next;
    expect(stopped).toBeGreaterThan(1);
    const { finished, problems } = must(await readShard(store, 0));
    expect([finished.length, problems]).toEqual([stopped, []]);

    // Nothing else fits either, and nothing half-written takes the place of what is there.
    const full = [createStore(join(disk, 'other'), MANIFEST, long), await finishShard(store, 0), openJournal(store, 0)];
    for (const tried of full) expect(issuesOf<unknown>(tried)[0].got).toContain('ENOSPC');
    expect(issuesOf(await mergeStores([store.dir], store.dir, { date: '', partial: true }))[0].hint).toContain(
      'free some',
    );
    expect(readdirSync(disk, { recursive: true }).filter((name) => String(name).endsWith('.tmp'))).toEqual([]);
    expect(must(openStore(store.dir)).manifest).toEqual(store.manifest);

    // The same journal goes on: the line that did not fit has left no trace.
    execFileSync('mount', ['-o', 'remount,size=2m', disk]);
    appendAll();
    journal.close();
    expect(must(await readShard(store, 0))).toMatchObject({ finished: { length: 12 }, problems: [] });
    const elsewhere = smallStore();
    const whole = must(openJournal(elsewhere, 0));
    for (let index = 0; index < 12; index++) whole.append(someRun(index, { warnings: long }));
    whole.close();
    expect(hashes(await merge(store.dir))).toEqual(hashes(await merge(elsewhere.dir)));
  });

  test('under a part that is being replaced leaves the old one', async (context) => {
    const disk = passingFolder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      context.skip('no disk of its own can be mounted here');
    }
    onTestFinished(() => void execFileSync('umount', ['--lazy', disk]));
    const store = must(createStore(join(disk, 'sweep'), MANIFEST, EXPERIMENT));
    await fill(store, { parts: true });
    const journal = must(openJournal(store, 0));
    journal.append(someRun(12, { warnings: 'new' }));
    journal.close();
    mkdirSync(join(disk, 'more'));
    expect(() => writeFileSync(join(disk, 'more', 'ballast'), Buffer.alloc(1 << 20))).toThrow('ENOSPC');
    expect(issuesOf(await finishShard(store, 0))[0].got).toContain('ENOSPC');
    expect(must(await readShard(store, 0))).toMatchObject({ part: 'behind', finished: { length: 13 } });
  });
});
