import { describe, expect, test } from 'vitest';
import { simulate, type Parameters } from '#sim';
import { openThisThread, type Job } from '#workers';
import { oneAfterTheOther, simulateAndRead } from '#workers/node';
import { busyScenario, smallScenario } from './smallScenario.ts';

const other = { ...smallScenario, id: 'other', levers: { ...smallScenario.levers, clarity: 0.9 } };
const broken = { ...smallScenario, id: 'broken', parameters: null as unknown as Parameters };
const job = (scenario = smallScenario, seed = 'a'): Job => ({ scenario, options: { seed, months: 12, citizens: 300 } });

/** What the generator ends with, and the months it paused at. */
function drive<T>(work: Generator<number, T, undefined>): { readonly end: T; readonly months: number[] } {
  const months: number[] = [];
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return { end: value, months };
    months.push(value);
  }
}

describe('what simulates and reads', () => {
  const read = simulateAndRead(({ recorder, world }) => [world.month, recorder.series.trust[world.month]]);

  test('reads at the last month, or where the client says that it is over', () => {
    const { series } = simulate(job().scenario, job().options);
    expect(drive(read(job())).end).toEqual({ status: 'done', result: [12, series.trust[12]] });
    const early = simulateAndRead((run) => run.world.month, { isOver: (run) => run.world.month >= 5 });
    expect(drive(early(job())).end).toEqual({ status: 'done', result: 5 });
    const never = simulateAndRead((run) => run.world.month, { isOver: () => true });
    expect(drive(never(job())).end).toEqual({ status: 'done', result: 0 });
  });

  test('gives from a shared world at month 0 what a run from the start gives, and makes it once', () => {
    const jobs = [job(), job(other), job(smallScenario, 'b'), job(busyScenario, 'b')];
    const whole = oneAfterTheOther(simulateAndRead((run) => run.recorder.series));
    const spinUps = (shares: boolean) => {
      const list = jobs.map((one) => ({ ...one, sharesMonthZero: shares }));
      const { end, months } = drive(whole({ ...job(), jobs: list }));
      return { end, count: months.filter((month) => month === -1).length };
    };
    const [apart, shared] = [spinUps(false), spinUps(true)];
    expect(shared.end).toEqual(apart.end);
    expect(shared.end).toMatchObject({ result: jobs.map(() => ({ status: 'done' })) });
    expect([apart.count, shared.count]).toEqual([4, 2]);
  });

  test.each([
    ['no memory in V8', new RangeError('Array buffer allocation failed'), true],
    [
      'no disk',
      Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', syscall: 'write' }),
      true,
    ],
    ['a number out of its range', new RangeError('trust: expected 0 to 1, got 2'), undefined],
  ])('says of %s whether the machine failed or the run', (_, error, byMachine) => {
    const fails = simulateAndRead((): number => {
      throw error;
    });
    const { end } = drive(fails(job()));
    expect(end).toEqual({ status: 'failed', reason: `small-town, seed a, month 12: ${error.message}`, byMachine });
  });

  test('turns what goes wrong into a failure with scenario, seed and month, which costs no other of a list', () => {
    const fails = simulateAndRead((run, { scenario }) => {
      if (scenario.id === 'other') throw new Error('nothing to read');
      return run.world.month;
    });
    const { end } = drive(oneAfterTheOther(fails)({ ...job(), jobs: [job(other), job(broken), job()] }));
    expect(end).toEqual({
      status: 'done',
      result: [
        { status: 'failed', reason: 'other, seed a, month 12: nothing to read' },
        { status: 'failed', reason: expect.stringMatching(/^broken, seed a, set-up: ./) },
        { status: 'done', result: 12 },
      ],
    });
  });
});

describe('this thread as a pool', () => {
  test('gives what simulate gives, and tells the months from 1', async () => {
    const months: number[] = [];
    const pool = openThisThread({ onMonth: (month) => months.push(month) });
    expect(await pool.run(job())).toEqual({ status: 'done', result: simulate(job().scenario, job().options) });
    expect(months).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    const kept = await pool.keep(job());
    if (kept.status !== 'kept') throw new Error(kept.status);
    const from = await pool.run({ ...job(other), options: { ...job().options, from: kept.world } });
    expect(from).toEqual({ status: 'done', result: simulate(other, job().options) });
    expect(await pool.run(job(broken))).toMatchObject({ status: 'failed' });
  });

  test('has an ear for others between two short jobs, and in the spin-up of a long one', async () => {
    const pool = openThisThread();
    const stop = new AbortController();
    let ended = 0;
    setTimeout(() => stop.abort(), 30);
    const many = Array.from({ length: 500 }, async (_, n) => {
      const { status } = await pool.run(job(smallScenario, String(n)), stop.signal);
      if (status === 'done') ended += 1;
      return status;
    });
    expect((await Promise.all(many)).at(-1)).toBe('stopped');
    expect(ended).toBeLessThan(400);
    const endless = { ...smallScenario, spinUpMonths: 1_000_000 };
    expect(await pool.run(job(endless), AbortSignal.timeout(100))).toEqual({ status: 'stopped' });
  });
});
