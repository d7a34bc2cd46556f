import { describe, expect, test } from 'vitest';
import { keptWorlds, runStrategies, type Plan } from '#runs';
import { resolveScenario } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import { runShard } from '#store';
import { INITIAL_STATE, keepRuns, runComparison, runStudy, scenariosOf } from '#ui';
import { PATTERNS, runPatterns } from '#validation';
import type { Pool } from '#workers';
import { planOf, storeFor, TINY } from '../store/run/sweeping.ts';
import { tiny } from '../validation/calibrate/tiny.ts';
import { CASES, createSimulator, runCase } from '../validation/inside.ts';

const { signal } = new AbortController();
const atlas = openAtlas();
const nothing = (): void => undefined;

/** A pool whose first job soon ends with what its client cannot use; all others go on until they are stopped. */
function stuckPool(end: unknown = { status: 'done', result: null }) {
  const count = { begun: 0, stopped: 0 };
  const pool = {
    size: 2,
    keep: () => Promise.resolve({ status: 'failed', reason: 'no world is kept' }),
    close: () => Promise.resolve(),
    run(_job: unknown, stop: AbortSignal) {
      count.begun += 1;
      if (count.begun === 1) return new Promise((resolve) => setTimeout(() => resolve(end), 10));
      return new Promise((resolve) =>
        stop.addEventListener('abort', () => {
          count.stopped += 1;
          resolve({ status: 'stopped' });
        }),
      );
    },
  };
  return { count, pool: pool as unknown as Pool };
}

const CLIENTS: Readonly<Record<string, (pool: Pool) => Promise<unknown>>> = {
  async 'a sweep'(pool) {
    const plan = await planOf(TINY);
    return runShard(storeFor(plan), plan, 0, { pool: pool as never, signal });
  },
  'a comparison'(pool) {
    const resolved = resolveScenario({ extends: 'equal', place: 'Mellomby' }, atlas);
    if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
    const { scenario } = resolved.value;
    const strategies = ['one', 'two'].map((name) => ({ name, title: name, scenario, months: 12, citizens: 100 }));
    const plan: Plan = {
      strategies,
      replicates: 4,
      masterSeed: '1',
      metrics: ['trust'],
      at: [12],
      evaluate: () => ({}),
      ledger: false,
    };
    return runStrategies(plan, pool, { signal, onEnd: nothing });
  },
  'the page’s comparison'(pool) {
    const ready = scenariosOf(INITIAL_STATE, atlas);
    if (!ready.ok) throw new Error(JSON.stringify(ready.issues));
    const heard = { signal, onData: nothing, onFailure: nothing };
    const asked = { ...ready, place: 'Mellomby', replicates: 4, preview: null, pool };
    return runComparison({ ...asked, ...heard, worlds: keptWorlds(pool, 4), kept: keepRuns() });
  },
  'a study of the page': (pool) =>
    runStudy({ state: INITIAL_STATE, live: { atlas, pool }, own: null, signal, onResult: nothing }),
  'a case': (pool) => runCase(CASES[0], { atlas, pool, seeds: 4, onRun: nothing }),
  'a calibration'(pool) {
    const log = { read: () => undefined, append: nothing };
    const simulator = createSimulator({ calibration: tiny(), pool: pool as never, log, signal, onFresh: nothing });
    return simulator.measure([{}, {}], { citizens: 80, seeds: 'search', seedsOf: () => 3 });
  },
};

describe('a fault in one lane stops the others', () => {
  test.each(Object.entries(CLIENTS))('of %s', async (name, work) => {
    const { pool, count } = stuckPool(name === 'a case' ? { status: 'failed', reason: 'null' } : undefined);
    await expect(work(pool)).rejects.toThrow(/null/);
    expect(count.begun).toBeGreaterThan(1);
    expect(count.stopped).toBe(count.begun - 1);
  });

  test('of patterns', async () => {
    let told = 0;
    const ended = runPatterns({
      patterns: PATTERNS.filter(({ id }) => id === 'P1'),
      countries: ['norway'],
      seeds: 6,
      citizens: 100,
      workers: 1,
      onProgress() {
        told += 1;
        throw new Error('nobody listens');
      },
    });
    await expect(ended).rejects.toThrow('nobody listens');
    expect(told).toBe(1);
  });
});
