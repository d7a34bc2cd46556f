import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { simulate, type Parameters, type Scenario } from '#sim';
import type { Job, Outcome, Pool } from '#workers';
import { openPool, type NodePoolOptions } from '#workers/node';
import { busyScenario, smallScenario } from './smallScenario.ts';
import { FULL } from '../full.ts';

/** Built, like every file a thread starts from. */
const FAULTS = new URL('../../dist/tests/workers/faults.node.js', import.meta.url);

const opened: Pool[] = [];
afterEach(() => Promise.all(opened.splice(0).map((pool) => pool.close())));

function open(size: number, options: NodePoolOptions = { entry: FAULTS }): Pool {
  const pool = openPool(size, options);
  opened.push(pool);
  return pool;
}

function job(scenario: Scenario, seed = 'a', months = 24): Job {
  return { scenario, options: { seed, months, citizens: 600 } };
}

function fault(name: string, seed = 'a'): Job {
  return job({ ...smallScenario, id: `fault:${name}` }, seed);
}

function aborted(after: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), after);
  return controller.signal;
}

function statuses(outcomes: readonly Outcome[]): string[] {
  return outcomes.map(({ status }) => status);
}

const small = job(smallScenario);
/** A job that takes no time, and what comes of it. */
const nothing = fault('none');
const NOTHING: Outcome = { status: 'failed', reason: 'nothing to do' };
const broken = job({ ...smallScenario, id: 'broken', parameters: null as unknown as Parameters }, 's7');

describe('the same table wherever a run is made', () => {
  const jobs: Job[] = [
    small,
    { scenario: busyScenario, options: { ...small.options, ledger: true, frames: true, follow: [0, 5] } },
    // Longer than what follows, so that outcomes arrive in another order than the jobs were given.
    job(smallScenario, 'b', 60),
    ...['c', 'd', 'e', 'f'].map((seed) => job(busyScenario, seed, 12)),
  ];
  let expected: Outcome[];
  beforeAll(() => {
    expected = jobs.map(({ scenario, options }) => ({ status: 'done', result: simulate(scenario, options) }));
  });

  test.each(FULL ? [1, 2, 4] : [2])('with %i threads as on the main thread, in the order of the jobs', async (size) => {
    const pool = open(size, {});
    expect(pool.size).toBe(size);
    const outcomes = await Promise.all(jobs.map((each) => pool.run(each)));
    expect(outcomes).toEqual(expected);
  });

  test('results are moved, not copied: nothing of them is left in the thread', async () => {
    const pool = open(1);
    expect((await pool.run(small)).status).toBe('done');
    expect(await pool.run(fault('look back'))).toEqual({ status: 'failed', reason: '0 bytes' });
  });

  test('and columns that share a buffer stay whole', async () => {
    const pool = open(1);
    expect(await pool.run(fault('shared buffer'))).toMatchObject({
      status: 'done',
      result: { byFifth: { low: Float64Array.of(1, 2), high: Float64Array.of(3, 4) } },
    });
  });

  test('and a thread whose last result was moved away gives the next one whole', async () => {
    const pool = open(1);
    await pool.run(small);
    expect(await pool.run(small)).toEqual(expected[0]);
  });
});

describe('a world kept at month 0', () => {
  test('is made by a worker, and a run from it is the run from the start', async () => {
    const pool = open(1, {});
    const kept = await pool.keep(small);
    if (kept.status !== 'kept') throw new Error(`expected a kept world, got ${kept.status}`);
    const { scenario, options } = small;
    const outcome = await pool.run({ scenario, options: { ...options, from: kept.world } });
    expect(outcome).toEqual({ status: 'done', result: simulate(scenario, options) });
  });

  test('that cannot be made is a failure with scenario and seed', async () => {
    const pool = open(1, {});
    expect(await pool.keep(broken)).toMatchObject({
      status: 'failed',
      reason: expect.stringMatching(/^broken, seed s7, set-up: ./),
    });
    expect(await pool.keep(small, AbortSignal.abort())).toEqual({ status: 'stopped' });
  });
});

describe('aborting', () => {
  test('drops a job that has not begun', async () => {
    const pool = open(1);
    expect(await pool.run(small, AbortSignal.abort())).toEqual({ status: 'stopped' });
    const stop = new AbortController();
    const running = pool.run(fault('many months'), stop.signal);
    const next = new AbortController();
    const waiting = Promise.all(Array.from({ length: 20 }, () => pool.run(fault('many months'), next.signal)));
    next.abort();
    expect(statuses(await waiting)).toEqual(Array.from({ length: 20 }, () => 'stopped'));
    stop.abort();
    expect(await running).toEqual({ status: 'stopped' });
  });

  test('stops a running job between two months, and its thread goes on with the next', async () => {
    const pool = open(1, { entry: FAULTS, patience: 60_000 });
    await pool.run(small);
    expect(await pool.run(fault('many months'), aborted(50))).toEqual({ status: 'stopped' });
    // The thread is still the one that ran `small`: it remembers that it gave its result away.
    expect(await pool.run(fault('look back'))).toEqual({ status: 'failed', reason: '0 bytes' });
  });

  test('replaces a thread whose month does not end', async () => {
    const pool = open(1, { entry: FAULTS, patience: 100 });
    expect(await pool.run(fault('long month'), aborted(300))).toEqual({ status: 'stopped' });
    expect(await pool.run(nothing)).toEqual(NOTHING);
  });

  test('leaves other jobs alone', async () => {
    const pool = open(2);
    const all = [pool.run(nothing), pool.run(fault('many months'), aborted(50)), pool.run(nothing)];
    expect(await Promise.all(all)).toEqual([NOTHING, { status: 'stopped' }, NOTHING]);
  });

  test('listens once to a signal, however many jobs it may stop', async () => {
    const pool = open(1);
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    await Promise.all(Array.from({ length: 20 }, () => pool.run(nothing, signal)));
    expect(new Set(added.mock.calls.map(([, listener]) => listener)).size).toBe(1);
    expect(removed).toHaveBeenCalledOnce();
  });

  test('of a job that is done changes nothing', async () => {
    const pool = open(1);
    const stop = new AbortController();
    const outcome = await pool.run(nothing, stop.signal);
    stop.abort();
    expect(outcome).toEqual(NOTHING);
  });
});

describe('a thread that dies', () => {
  test('fails its job with scenario, seed, month and reason, and is replaced', async () => {
    const pool = open(1);
    expect(await pool.run(fault('death', 'x1'))).toEqual({
      status: 'failed',
      reason: 'fault:death, seed x1, month 2: worker exited with code: 7',
      byMachine: true,
    });
    expect((await pool.run(small)).status).toBe('done');
  });

  test.runIf(FULL)('fails no other job, neither those beside it nor the one put ready behind it', async () => {
    const pool = open(2);
    const deadly = (i: number): boolean => i % 7 === 3;
    const jobs = Array.from({ length: 40 }, (_, i) => (deadly(i) ? fault('death') : nothing));
    const outcomes = await Promise.all(jobs.map((each) => pool.run(each)));
    expect(outcomes).toEqual(
      jobs.map((_, i) =>
        deadly(i) ? { status: 'failed', reason: expect.stringContaining('code: 7'), byMachine: true } : NOTHING,
      ),
    );
  });

  test('for want of memory says so, and is replaced', async () => {
    const pool = open(1, { entry: FAULTS, heapMegabytes: 64 });
    const outcome = await pool.run(fault('memory'));
    expect(outcome).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('month 1: Worker terminated due to reaching memory limit'),
      byMachine: true,
    });
    expect(await pool.run(nothing)).toEqual(NOTHING);
  });

  test('while it starts fails the jobs instead of leaving them open', async () => {
    const pool = open(2, { entry: new URL('no-such-file.js', FAULTS) });
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => pool.run(small)));
    for (const outcome of outcomes) {
      const reason = expect.stringContaining('no-such-file.js');
      expect(outcome).toMatchObject({ status: 'failed', reason, byMachine: true });
    }
    expect((await pool.run(small)).status).toBe('failed');
  });
});

describe('what goes wrong crosses as text', () => {
  test('a run that fails names scenario, seed and month', async () => {
    const pool = open(1);
    expect(await pool.run(broken)).toMatchObject({
      status: 'failed',
      reason: expect.stringMatching(/^broken, seed s7, set-up: ./),
    });
  });

  test('so does a bug in the worker', async () => {
    const pool = open(1);
    expect(await pool.run(fault('throw'))).toEqual({
      status: 'failed',
      reason: 'fault:throw, seed a, month 0: a bug in the worker',
    });
  });

  test('a job that cannot be sent fails', async () => {
    const pool = open(1);
    const unsendable = job({ ...smallScenario, title: (() => 'a function') as unknown as string });
    expect(await pool.run(unsendable)).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('could not be cloned'),
    });
  });
});

describe('closing', () => {
  test('stops running and waiting jobs, and every later one', async () => {
    const pool = open(1);
    const jobs = [fault('many months'), fault('long month'), small].map((each) => pool.run(each));
    await pool.close();
    expect(statuses(await Promise.all(jobs))).toEqual(['stopped', 'stopped', 'stopped']);
    expect(await pool.run(small)).toEqual({ status: 'stopped' });
  });

  test('twice is the same as once', async () => {
    const pool = open(2);
    await Promise.all([pool.close(), pool.close()]);
    await pool.close();
    expect((await pool.run(small)).status).toBe('stopped');
  });
});

test.each([0, -1, 1.5, NaN])('a pool of %d threads is refused', (size) => {
  expect(() => openPool(size)).toThrow(/^size: expected a whole number of workers from 1, got/);
});
