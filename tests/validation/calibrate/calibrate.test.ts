import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { calibrate } from '#validation';
import { emptyFolder, results, TINY, tiny } from './tiny.ts';

const BIN = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));

function simulations(out: string): number {
  const log = join(out, 'simulations.jsonl');
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 1 : 0;
}

/** Starts the built program and ends it with kill -9 as soon as so many simulations are on disk. */
async function killed(line: string, { cwd, out, after }: { cwd: string; out: string; after: number }): Promise<void> {
  const child = spawn(process.execPath, [BIN, ...line.split(' ')], { cwd, stdio: 'ignore' });
  const timer = setInterval(() => {
    if (simulations(out) >= after) child.kill('SIGKILL');
  }, 2);
  await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
}

describe('a calibration', () => {
  const whole = emptyFolder();
  beforeAll(async () => {
    await calibrate(tiny(), { out: whole });
  });

  test('gives the same bytes for any number of workers', async () => {
    const out = emptyFolder();
    await calibrate(tiny(), { out, workers: 2 });
    expect(results(out)).toEqual(results(whole));
  });

  test('stopped and gone on with, a torn line included, gives the same bytes and makes only what is missing', async () => {
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
    appendFileSync(join(out, 'simulations.jsonl'), '{"key":"half a li');
    let fresh = 0;
    await calibrate(tiny(), { out, onProgress: (progress) => (fresh = progress.fresh) });
    expect(results(out)).toEqual(results(whole));
    expect(made + fresh).toBe(simulations(whole));
    expect(simulations(out)).toBe(simulations(whole));
    fresh = 0;
    await calibrate(tiny(), { out, onProgress: (progress) => (fresh = progress.fresh) });
    expect(fresh).toBe(0);
  });

  test('killed with -9 loses at most the runs in flight', async () => {
    const cwd = emptyFolder();
    const out = join(cwd, 'out');
    writeFileSync(join(cwd, 'tiny.yaml'), TINY);
    await killed('calibrate tiny.yaml --out out --workers 2', { cwd, out, after: 40 });
    expect(simulations(out)).toBeGreaterThanOrEqual(40);
    await calibrate(tiny(), { out });
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
