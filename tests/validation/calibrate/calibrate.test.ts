import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { calibrate } from '#validation';
import { emptyFolder, results, TINY, tiny } from './tiny.ts';
import { FULL } from '../../full.ts';

const BIN = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));

function simulations(out: string): number {
  const log = join(out, 'simulations.jsonl');
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 1 : 0;
}

/** Starts the built program on the tiny calibration, in a folder of its own, and waits until so many simulations are on disk. */
async function begun(after: number) {
  const cwd = emptyFolder();
  const out = join(cwd, 'out');
  writeFileSync(join(cwd, 'tiny.yaml'), TINY);
  const start = () => {
    const child = spawn(process.execPath, [BIN, ...'calibrate tiny.yaml --out out --workers 2'.split(' ')], { cwd });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, err }));
    return { child, ended };
  };
  const first = start();
  while (first.child.exitCode === null && simulations(out) < after) await setTimeout(2);
  return { out, first, start };
}

describe('a calibration', () => {
  const whole = emptyFolder();
  beforeAll(async () => {
    await calibrate(tiny(), { out: whole });
  });

  test.runIf(FULL)('gives the same bytes for any number of workers', async () => {
    const out = emptyFolder();
    await calibrate(tiny(), { out, workers: 2 });
    expect(results(out)).toEqual(results(whole));
  });

  test.runIf(FULL)(
    'stopped and gone on with, a torn line included, gives the same bytes and makes only what is missing',
    async () => {
      const out = emptyFolder();
      const stop = new AbortController();
      const first = await calibrate(tiny(), {
        out,
        signal: stop.signal,
        onProgress: ({ fresh }) => fresh === 30 && stop.abort(),
      });
      expect(first.ok && first.value.status).toBe('stopped');
      const made = simulations(out);
      expect(made).toBeGreaterThanOrEqual(30);
      appendFileSync(join(out, 'simulations.jsonl'), '{"sum":"12ab34cd","key":"half a li');
      let fresh = 0;
      await calibrate(tiny(), { out, onProgress: (progress) => (fresh = progress.fresh) });
      expect(results(out)).toEqual(results(whole));
      expect(made + fresh).toBe(simulations(whole));
      expect(simulations(out)).toBe(simulations(whole));
      fresh = 0;
      await calibrate(tiny(), { out, onProgress: (progress) => (fresh = progress.fresh) });
      expect(fresh).toBe(0);
    },
  );

  test.runIf(FULL)('killed with -9 loses at most the runs in flight, and its lock is taken over', async () => {
    const { out, first } = await begun(40);
    first.child.kill('SIGKILL');
    await first.ended;
    const made = simulations(out);
    expect(made).toBeGreaterThanOrEqual(40);
    expect(existsSync(join(out, 'calibration.lock'))).toBe(true);
    let fresh = 0;
    await calibrate(tiny(), { out, onProgress: (progress) => (fresh = progress.fresh) });
    expect(made + fresh).toBe(simulations(whole));
    expect(results(out)).toEqual(results(whole));
    expect(existsSync(join(out, 'calibration.lock'))).toBe(false);
  });

  test.runIf(FULL)(
    'is refused to a second process while the first is at work, which ends as if nothing had been',
    async () => {
      const { out, first, start } = await begun(1);
      // Held still, so that it is at work however long the second takes to start.
      first.child.kill('SIGSTOP');
      const second = await start().ended;
      first.child.kill('SIGCONT');
      expect(second.code).toBe(2);
      expect(second.err).toMatch(
        /calibration\.lock: expected this calibration free, got process \d+ on .* at work on it/,
      );
      expect(await first.ended).toEqual({ code: 0, err: '' });
      expect(results(out)).toEqual(results(whole));
      expect(simulations(out)).toBe(simulations(whole));
    },
  );

  test('whose log was damaged makes again what it lost, and says so', async () => {
    const out = emptyFolder();
    cpSync(whole, out, { recursive: true });
    const log = join(out, 'simulations.jsonl');
    const lines = readFileSync(log, 'utf8').split('\n');
    writeFileSync(log, lines.with(7, lines[7].replace('"values":[', '"values":[1')).join('\n'));
    let fresh = 0;
    const ended = await calibrate(tiny(), { out, onProgress: (progress) => (fresh = progress.fresh) });
    if (!ended.ok || ended.value.status !== 'complete') throw new Error('not complete');
    expect(ended.value.problems.map(({ field }) => field)).toEqual([`${log}: line 8`]);
    expect(fresh).toBe(1);
    expect(results(out)).toEqual(results(whole));
  });

  test('a folder of another calibration is refused', async () => {
    const other = await calibrate(tiny({ seed: 'another' }), { out: whole });
    expect(other.ok ? [] : other.issues.map(({ hint }) => hint)).toEqual(['undo the change, or take a new folder']);
  });

  test('keeps the coefficients that always move, never more than asked for, and none without effect', async () => {
    const { coefficients, sample, particles, coverage } = JSON.parse(
      readFileSync(join(whole, 'posterior.json'), 'utf8'),
    ) as {
      coefficients: { name: string; prior: [number, number]; quantiles: number[] }[];
      sample: { weight: number; values: Record<string, number> }[];
      particles: { weight: number }[];
      coverage: { target: string }[];
    };
    const names = coefficients.map(({ name }) => name);
    expect(names).toContain('acceptBase');
    expect(names.length).toBeLessThanOrEqual(3);
    expect(names).not.toContain('fundCost');
    for (const { prior, quantiles } of coefficients)
      for (const q of quantiles) expect(q >= prior[0] && q <= prior[1]).toBe(true);
    expect(sample.reduce((sum, { weight }) => sum + weight, 0)).toBe(4);
    expect(sample.every(({ values }) => Object.keys(values).length === names.length)).toBe(true);
    expect(particles.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(coverage).toHaveLength(4);
  });

  test('is refused where nothing moves a target beyond noise', async () => {
    const ended = await calibrate(
      tiny({ coefficients: { always: [], screen: { from: ['fundCost'], trajectories: 2 } } }),
      { out: emptyFolder() },
    );
    expect(ended.ok ? [] : ended.issues.map(({ field }) => field)).toEqual(['coefficients']);
  });
});
