import { sweepWork } from '#experiments';
import { simulate } from '#sim';
import {
  finishShard,
  freeLock,
  lockShard,
  readOutcomes,
  readRuns,
  readShard,
  runShard,
  type RunShardOptions,
  type SweepProgress,
  type SweepPool,
} from '#store';
import { afterAll, describe, expect, test } from 'vitest';
import { closePools, folder, merged, planOf, poolOf, runAll, storeFor, TINY } from './sweeping.ts';

afterAll(closePools);

type Ended = Awaited<ReturnType<SweepPool['run']>>;

/** A pool whose run of point 1 under a seed ends otherwise than it would. */
function failingAt(pool: SweepPool, seed: string, otherwise: Exclude<Ended, { status: 'done' }>): SweepPool {
  return {
    ...pool,
    async run(list, signal) {
      const ended = await pool.run(list, signal);
      if (ended.status !== 'done') return ended;
      const isHere = list.jobs.map(({ scenario, options }) => scenario.id === 'point 1' && options.seed === seed);
      return { ...ended, result: ended.result.map((one, n) => (isHere[n] ? otherwise : one)) };
    },
  };
}

describe('progress', () => {
  test('counts work by citizens and months, and what was there before apart', async () => {
    const plan = await planOf({
      ...TINY,
      citizens: undefined,
      oneIn: 100,
      factors: { place: { values: ['Halden', 'Preston'] } },
      design: { method: 'fullGrid' },
      replicates: 1,
    });
    const store = storeFor(plan);
    const seen: SweepProgress[] = [];
    await runAll(store, plan, { onProgress: (progress: SweepProgress) => void seen.push(progress) });
    const work = [0, 1].map((run) => sweepWork(plan).workOf(run));
    const total = (work[0] ?? 0) + (work[1] ?? 0);
    expect(seen.map(({ work: { done } }) => done)).toEqual([0, Math.max(...work), total]);
    expect(seen.slice(1).every((one) => one.work.total === total)).toBe(true);
    expect(seen.at(-1)).toMatchObject({ done: 2, fresh: 2, work: { done: total, fresh: total, total } });

    const again: SweepProgress[] = [];
    await runAll(store, plan, { onProgress: (progress: SweepProgress) => void again.push(progress) });
    expect(again).toMatchObject([{ done: 2, fresh: 0, work: { done: total, fresh: 0, total } }]);
  });
});

describe('the runs of a sweep', () => {
  test('are those that simulate gives, reading by reading', async () => {
    const plan = await planOf(TINY);
    const store = storeFor(plan);
    const [end] = await runAll(store, plan);
    expect(end).toMatchObject({ status: 'complete', done: 12, fresh: 12, failed: 0, total: 12, reasons: [] });
    await merged(store);
    const [runs, outcomes] = [await readRuns(store.dir), await readOutcomes(store.dir)];
    if (!runs.ok || !outcomes.ok) throw new Error('not there');
    expect(runs.value.rows).toBe(12);
    for (const run of [0, 5, 11]) {
      const { scenario, months, citizens } = plan.scenarioAt(Math.floor(run / 2));
      const { fingerprint, series } = simulate(scenario, { seed: plan.seedOf(run), months, citizens });
      expect(runs.value.fingerprint[run]).toBe(fingerprint);
      expect(runs.value.runId[run]).toBe(plan.runIdOf(run));
      for (const [nth, month] of [0, 6, 12].entries()) {
        const row = run * 3 + nth;
        expect(outcomes.value.run[row]).toBe(run);
        expect(outcomes.value.month[row]).toBe(month);
        expect(outcomes.value.columns['trust']?.[row]).toBe(series.trust[month]);
        expect(outcomes.value.columns['both']?.[row]).toBe(
          (series.participation[month] ?? 0) + (series.trust[month] ?? 0),
        );
      }
    }
  });

  test('give the same bytes for any number of workers and shards, and in two halves', async () => {
    const plan = await planOf(TINY);
    const whole = storeFor(plan);
    await runAll(whole, plan);
    const expected = await merged(whole);

    const apart = storeFor(plan, { shards: 3 });
    await runAll(apart, plan, { pool: poolOf(2) });
    expect(await merged(apart)).toEqual(expected);

    const halves = storeFor(plan);
    const stop = new AbortController();
    const onProgress = ({ done }: { done: number }): void => {
      if (done >= 5) stop.abort();
    };
    const [first] = await runAll(halves, plan, { signal: stop.signal, onProgress });
    expect(first?.status).toBe('stopped');
    expect(first?.done).toBeGreaterThanOrEqual(5);
    expect(first?.done).toBeLessThan(12);
    const [second] = await runAll(halves, plan);
    expect(second?.fresh).toBe(12 - (first?.done ?? 0));
    expect(await merged(halves)).toEqual(expected);
  });

  test('are read by fifth and by neighbourhood where the experiment asks', async () => {
    const plan = await planOf({
      ...TINY,
      design: { method: 'latinHypercube', points: 2 },
      replicates: 1,
      record: { areas: 'fifths', metrics: ['participation', 'burnouts'] },
    });
    const store = storeFor(plan);
    await runAll(store, plan);
    await merged(store);
    const outcomes = await readOutcomes(store.dir);
    if (!outcomes.ok) throw new Error('not there');
    expect(outcomes.value.area.slice(0, 6)).toEqual([
      'municipality',
      'fifth 1',
      'fifth 2',
      'fifth 3',
      'fifth 4',
      'fifth 5',
    ]);
    const { scenario, months, citizens } = plan.scenarioAt(0);
    const { byFifth } = simulate(scenario, { seed: plan.seedOf(0), months, citizens });
    expect(outcomes.value.columns['participation']?.[3]).toBe(byFifth?.['participation']?.[12 * 5 + 2]);
    expect(outcomes.value.columns['burnouts']?.[3]).toBeNaN();
  });

  test('may stop early, and are then what a shorter run is', async () => {
    const stop = { when: 'month >= 7', atLeast: 3 };
    const plan = await planOf({ ...TINY, stop, replicates: 1 });
    const store = storeFor(plan);
    await runAll(store, plan);
    await merged(store);
    const [runs, outcomes] = [await readRuns(store.dir), await readOutcomes(store.dir)];
    if (!runs.ok || !outcomes.ok) throw new Error('not there');
    expect(Array.from(outcomes.value.month.slice(0, 3))).toEqual([0, 6, 7]);
    const { scenario, citizens } = plan.scenarioAt(0);
    expect(runs.value.fingerprint[0]).toBe(
      simulate(scenario, { seed: plan.seedOf(0), months: 7, citizens }).fingerprint,
    );
  });

  test('that fail are kept with their reason, and cost no other', async () => {
    const plan = await planOf(TINY);
    const store = storeFor(plan);
    const pool = poolOf(1);
    const reason = 'point 1, seed x, month 4: trust: expected 0 to 1, got 2';
    const faulty = failingAt(pool, plan.seedOf(3), { status: 'failed', reason });
    const [end] = await runAll(store, plan, { pool: faulty });
    expect(end).toMatchObject({ status: 'complete', done: 12, failed: 1 });
    expect(end?.reasons).toEqual(['run 3: point 1, seed x, month 4: trust: expected 0 to 1, got 2']);
    await merged(store);
    const [runs, outcomes] = [await readRuns(store.dir), await readOutcomes(store.dir)];
    if (!runs.ok || !outcomes.ok) throw new Error('not there');
    expect(runs.value.status.filter((status) => status === 'failed')).toHaveLength(1);
    expect(runs.value.reason[3]).toContain('month 4');
    expect(outcomes.value.rows).toBe(11 * 3);
  });

  test.each([
    ['fixed', 2],
    ['adaptive', { until: { outcome: 'trust', halfWidth: 1e-9 }, atLeast: 2, atMost: 3 }],
  ])(
    'in whose middle the machine fails (%s replicates) are told and not kept, and the next attempt makes them',
    async (_, replicates) => {
      const plan = await planOf({ ...TINY, replicates });
      const whole = storeFor(plan);
      await runAll(whole, plan);
      const expected = await merged(whole);

      const store = storeFor(plan);
      const pool = poolOf(1);
      const reason = 'point 1, seed x, month 4: Worker terminated due to reaching memory limit';
      const dying = failingAt(pool, plan.seedOf(1), { status: 'failed', reason, byMachine: true });
      const [end] = await runAll(store, plan, { pool: dying });
      expect(end).toMatchObject({ status: 'unmade', failed: 0, reasons: [], unmade: { runs: 1 } });
      expect(end?.unmade.reasons).toEqual([expect.stringMatching(/^run \d+: point 1, .*memory limit$/)]);
      const reading = await readShard(store, 0);
      expect(reading.ok && [reading.value.failures, reading.value.missing.length > 0]).toEqual([[], true]);
      const [again] = await runAll(store, plan);
      expect(again).toMatchObject({ status: 'complete', failed: 0, unmade: { runs: 0 } });
      expect(await merged(store)).toEqual(expected);
    },
  );

  test('are the same when a second copy of the task takes the shard over while the first is alive', async () => {
    const plan = await planOf(TINY);
    const whole = storeFor(plan);
    await runAll(whole, plan);
    const expected = await merged(whole);

    const store = storeFor(plan);
    const signal = new AbortController().signal;
    const copy = (restart: number, onProgress: NonNullable<RunShardOptions['onProgress']>) =>
      runShard(store, plan, 0, {
        pool: poolOf(1),
        signal,
        onProgress,
        lock: { task: { job: '7', index: '0', restart } },
      });
    let second: ReturnType<typeof runShard> | null = null;
    let made = 0;
    const first = await copy(0, ({ fresh }) => {
      if (fresh < 3 || second !== null) return;
      made = fresh;
      second = copy(1, () => undefined);
    });
    await finishShard(store, 0);
    const ends = [first, await second!];
    expect(ends.map((end) => end.ok && end.value.done)).toEqual([12, 12]);
    expect(ends.map((end) => end.ok && end.value.fresh)).toEqual([12, 12 - made]);
    await finishShard(store, 0);
    expect(await merged(store)).toEqual(expected);
  });

  test('are refused while another process has the shard', async () => {
    const plan = await planOf(TINY);
    const store = storeFor(plan);
    const lock = lockShard(store, 0);
    if (!lock.ok) throw new Error('not free');
    const second = await runShard(store, plan, 0, { pool: poolOf(1), signal: new AbortController().signal });
    freeLock(lock.value);
    expect(second.ok ? [] : second.issues.map(({ expected }) => expected)).toEqual(['shard 0 free']);
  });
});

describe('adaptive replicates', () => {
  const ADAPTIVE = {
    ...TINY,
    factors: { askRate: { values: [0.3, 0.4] } },
    design: { method: 'fullGrid' },
    replicates: { until: { outcome: 'participation', halfWidth: 0.02 }, atLeast: 3, atMost: 40 },
  };

  test('go on until the interval is narrow enough, the same in one go and after a break', async () => {
    const plan = await planOf(ADAPTIVE);
    const whole = storeFor(plan, { dir: folder() });
    const [end] = await runAll(whole, plan);
    expect(end?.status).toBe('complete');
    const expected = await merged(whole);
    const runs = await readRuns(whole.dir);
    if (!runs.ok) throw new Error('not there');
    const perPoint = [0, 1].map((point) => [...runs.value.point].filter((own) => own === point).length);
    for (const count of perPoint) {
      expect(count).toBeGreaterThan(3);
      expect(count).toBeLessThan(40);
    }

    const halves = storeFor(plan);
    const stop = new AbortController();
    const onProgress = ({ done }: { done: number }): void => {
      if (done >= 7) stop.abort();
    };
    await runAll(halves, plan, { signal: stop.signal, onProgress });
    await runAll(halves, plan);
    expect(await merged(halves)).toEqual(expected);
  });

  test('need one shard, because a point is judged by all its runs', async () => {
    const plan = await planOf(ADAPTIVE);
    expect(() => storeFor(plan, { shards: 2 })).toThrow(/1 with adaptive replicates/);
  });
});
