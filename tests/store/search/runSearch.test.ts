import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFront, runSearch, searchStatus, type SearchFront } from '#store';
import { openThisThread, type Pool } from '#workers';
import { FULL } from '../../full.ts';
import { emptyFolder, results, TINY, tiny } from './tiny.ts';

const BIN = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));

const linesOf = (out: string): number => {
  const journal = join(out, 'runs.jsonl');
  return existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 1 : 0;
};

/** This thread, in which runs fail that a test says should. */
function failing(fails: (run: number) => 'run' | 'machine' | null): {
  readonly pool: Pool;
  readonly made: () => number;
} {
  const real = openThisThread();
  let run = 0;
  return {
    made: () => run,
    pool: {
      size: real.size,
      keep: (job, signal) => real.keep(job, signal),
      close: () => real.close(),
      async run(job, signal) {
        const why = fails(run++);
        const reason = `clarity, seed ${job.options.seed ?? ''}, month 4: trust: expected 0 to 1, got 2`;
        if (why === null) return await real.run(job, signal);
        return why === 'run' ? { status: 'failed', reason } : { status: 'failed', reason, byMachine: true };
      },
    },
  };
}

describe('a search', () => {
  const whole = emptyFolder();
  let front: SearchFront;
  beforeAll(async () => {
    const ended = await runSearch(await tiny(), { out: whole, pool: openThisThread() });
    if (!ended.ok || ended.value.status !== 'complete') throw new Error(JSON.stringify(ended));
    front = ended.value.front;
  }, 120_000);

  test('shows courses that nothing beats, each with what it moves, all read under fresh seeds', () => {
    expect(front.points.length).toBeGreaterThan(0);
    expect(front.tried).toEqual({ tried: 16, unread: 0, missed: expect.any(Number) as number });
    expect(front.read.read).toBeLessThanOrEqual(front.archived);
    for (const point of front.points) {
      expect(point.replicates).toBe(2);
      for (const { from, to } of point.levers) expect(to).not.toEqual(from);
      expect(point.restsOn.map(({ lever }) => lever).toSorted()).toEqual(
        point.levers.map(({ name }) => name).toSorted(),
      );
      const cost = point.figures['leverCost'];
      expect(cost?.mean).toBeLessThanOrEqual(70);
      expect(cost?.difference.mean).toBeCloseTo((cost?.mean ?? 0) - (front.today['leverCost']?.mean ?? 0), 9);
    }
    const members = front.families.flatMap(({ points }) => points);
    expect(members.toSorted((a, b) => a - b)).toEqual(front.points.map(({ number }) => number));
    const read = readFront(whole);
    expect(read.ok && read.value).toEqual(JSON.parse(JSON.stringify(front)));
    expect(searchStatus(whole)).toEqual({ ok: true, value: { title: 'Tiny', complete: true, runs: linesOf(whole) } });
  });

  test.runIf(FULL).each([1, 4])('gives the same bytes on %d workers', async (workers) => {
    const out = emptyFolder();
    const ended = await runSearch(await tiny(), { out, workers });
    expect(ended.ok).toBe(true);
    expect(results(out)).toEqual(results(whole));
  });

  test.each(FULL ? Array.from({ length: 20 }, (_, n) => 1 + n) : [13])(
    'stopped after %d runs and gone on with, a torn line included, gives the same bytes and makes only what is missing',
    async (after) => {
      const out = emptyFolder();
      const stop = new AbortController();
      const search = await tiny();
      const { pool } = failing(() => null);
      const first = await runSearch(search, {
        out,
        pool,
        signal: stop.signal,
        onProgress: ({ fresh }) => fresh === after && stop.abort(),
      });
      expect(first.ok && first.value.status).toBe('stopped');
      expect(readFront(out).ok).toBe(false);
      const made = linesOf(out);
      appendFileSync(join(out, 'runs.jsonl'), '{"sum":"12ab34cd","key":"half a li');
      const again = failing(() => null);
      await runSearch(search, { out, pool: again.pool });
      expect(results(out)).toEqual(results(whole));
      expect(made + again.made()).toBe(linesOf(whole));
    },
    120_000,
  );

  test.runIf(FULL)(
    'gone on with by more effort makes only what is new, and is what it would have been at once',
    async () => {
      const out = emptyFolder();
      const small = await tiny({ effort: { population: 4, generations: 1, restarts: 1 } });
      await runSearch(small, { out, pool: openThisThread() });
      const [, less] = results(out);
      await runSearch(await tiny(), { out, pool: openThisThread() });
      const [search, more, table] = results(out);
      expect(more).not.toBe(less);
      expect([search, more, table]).toEqual(results(whole).slice(0, 3));
    },
    120_000,
  );

  test('of which a run fails loses that replicate of its candidate, is told with its seed, and goes on', async () => {
    const out = emptyFolder();
    const search = await tiny();
    // Of the second candidate nothing is left, so nobody knows what it is worth; both restarts begin with it.
    const { pool } = failing((run) => (run === 1 ? 'run' : null));
    const ended = await runSearch(search, { out, pool });
    if (!ended.ok || ended.value.status !== 'complete') throw new Error(JSON.stringify(ended));
    const { tried, failed, failures } = ended.value.front;
    expect(tried.unread).toBe(2);
    expect(failed).toBe(1);
    expect(failures[0]).toMatch(/seed [0-9a-f]{16}, month 4/);
  }, 120_000);

  test.runIf(FULL)(
    'whose machine fails is not written down as if the run had, and can be gone on with',
    async () => {
      const out = emptyFolder();
      const search = await tiny();
      const { pool } = failing((run) => (run === 7 ? 'machine' : null));
      await expect(runSearch(search, { out, pool })).rejects.toThrow('start again to go on');
      expect(existsSync(join(out, 'search.lock'))).toBe(false);
      await runSearch(search, { out, pool: openThisThread() });
      expect(results(out)).toEqual(results(whole));
    },
    120_000,
  );

  test('in a folder of another search, or of something else, is refused and writes nothing', async () => {
    const other = await runSearch(await tiny({ seed: 'another' }), { out: whole });
    expect(other.ok ? [] : other.issues.map(({ hint }) => hint)).toEqual(['undo the change, or take a new folder']);
    const foreign = emptyFolder();
    writeFileSync(join(foreign, 'notes.txt'), 'mine');
    const refused = await runSearch(await tiny(), { out: foreign });
    expect(refused.ok).toBe(false);
    expect(readdirSync(foreign)).toEqual(['notes.txt']);
  });

  test.runIf(FULL)(
    'with limits that nothing keeps says so, and can be asked again with others',
    async () => {
      const out = emptyFolder();
      const search = await tiny({
        constraints: { leverCost: { most: 0 } },
        effort: { population: 4, generations: 1, restarts: 1 },
      });
      const ended = await runSearch(search, { out, pool: openThisThread() });
      expect(ended.ok ? [] : ended.issues.map(({ field, got }) => [field, got])).toEqual([['constraints', 'none']]);
    },
    120_000,
  );

  test.runIf(FULL)(
    'killed with -9 loses at most the runs in flight, and its lock is taken over',
    async () => {
      const cwd = emptyFolder();
      const out = join(cwd, 'out');
      writeFileSync(join(cwd, 'tiny.json'), JSON.stringify(TINY));
      const child = spawn(process.execPath, [BIN, ...'search tiny.json --out out --workers 2'.split(' ')], { cwd });
      while (child.exitCode === null && linesOf(out) < 12) await setTimeout(2);
      child.kill('SIGKILL');
      await once(child, 'close');
      const made = linesOf(out);
      const { pool, made: again } = failing(() => null);
      await runSearch(await tiny(), { out, pool });
      expect(results(out)).toEqual(results(whole));
      expect(made + again()).toBeLessThanOrEqual(linesOf(whole) + 1);
      expect(existsSync(join(out, 'search.lock'))).toBe(false);
    },
    120_000,
  );
});
