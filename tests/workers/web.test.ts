import { mkdtempSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page as Tab } from 'playwright';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { simulate, type Parameters, type Scenario } from '#sim';
import type { Job } from '#workers';
import { openPool } from '#workers/node';
import { launchChromium } from '../chromium.ts';
import { busyScenario, smallScenario } from './smallScenario.ts';
import type { Order, Page, PoolKind, Report } from './web/page.ts';

let folder: string;
let server: PreviewServer;
let browser: Browser;
let tab: Tab;
const complaints: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samspill-page-'));
  const shared = {
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    root: fileURLToPath(new URL('./web/', import.meta.url)),
    logLevel: 'warn' as const,
    build: { outDir: folder, emptyOutDir: true },
  };
  [browser] = await Promise.all([launchChromium(), build(shared)]);
  server = await preview({ ...shared, preview: { host: '127.0.0.1', port: 0 } });
  tab = await browser.newPage();
  tab.on('pageerror', (error) => complaints.push(error.message));
  const { port } = (server.httpServer as Server).address() as { port: number };
  await tab.goto(`http://127.0.0.1:${port}/`);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

function job(scenario: Scenario, seed = 'a', months = 24): Job {
  return { scenario, options: { seed, months, citizens: 600 } };
}

function fault(name: string, seed = 'a'): Job {
  return job({ ...smallScenario, id: `fault:${name}` }, seed);
}

/** Runs groups of orders one after the other in a pool of the page. */
function inPage(kind: PoolKind, ...groups: readonly Order[][]): Promise<Report[][]> {
  const ask = (given: { kind: PoolKind; groups: readonly Order[][] }) =>
    (globalThis as unknown as { page: Page }).page.runGroups(given.kind, given.groups);
  return tab.evaluate(ask, { kind, groups });
}

function failures(reports: readonly Report[]): string[] {
  return reports.map((report) => (typeof report === 'object' && 'failed' in report ? report.failed : 'none'));
}

const own: PoolKind = { size: 2, entry: 'own' };
const faults: PoolKind = { size: 1, entry: 'faults', patience: 60_000 };
const small: Order = { job: job(smallScenario) };
const nothing: Order = { job: fault('none') };

describe('one seed, one table', () => {
  test.each([smallScenario, busyScenario])(
    'on the main thread, in a thread and in a Web Worker: $id',
    async (scenario) => {
      const { fingerprint, series } = simulate(scenario, job(scenario).options);
      const threads = openPool(1);
      const inThread = await threads.run(job(scenario));
      await threads.close();
      expect(inThread).toMatchObject({ status: 'done', result: { fingerprint } });
      const table = Object.fromEntries(Object.entries(series).map(([name, values]) => [name, [...values]]));
      const [reports] = await inPage(own, [
        { job: job(scenario) },
        { job: job(scenario, 'b', 12) },
        { job: job(scenario) },
      ]);
      expect(reports?.[0]).toEqual({ fingerprint, table });
      expect(reports?.[1]).not.toMatchObject({ fingerprint });
      expect(reports?.[2]).toEqual({ fingerprint, table });
    },
  );

  test('results are moved out of the worker, not copied', async () => {
    const groups = await inPage(faults, [small], [{ job: fault('look back') }]);
    expect(groups[1]).toEqual([{ failed: '0 bytes' }]);
  });
});

describe('in a browser', () => {
  test('aborting drops a waiting job and stops a running one, and its worker goes on', async () => {
    const endless = { job: fault('many months') };
    const groups = await inPage(
      faults,
      [small],
      [
        { ...endless, abortAfter: 0 },
        { ...endless, abortAfter: 100 },
        { ...endless, abortAfter: 50 },
      ],
      [{ job: fault('look back') }],
    );
    expect(groups.slice(1)).toEqual([['stopped', 'stopped', 'stopped'], [{ failed: '0 bytes' }]]);
  });

  test('a worker whose month does not end is replaced', async () => {
    const groups = await inPage(
      { ...faults, patience: 100 },
      [{ job: fault('long month'), abortAfter: 50 }],
      [nothing],
    );
    expect(groups).toEqual([['stopped'], [{ failed: 'nothing to do' }]]);
  });

  test('a worker that dies without a word fails its job only, and is replaced', async () => {
    const [reports = []] = await inPage({ ...faults, size: 2 }, [
      nothing,
      { job: fault('death', 'x1') },
      nothing,
      nothing,
    ]);
    const idle = 'nothing to do';
    expect(failures(reports)).toEqual([idle, 'fault:death, seed x1, in a worker: the worker closed', idle, idle]);
  });

  test('a worker that cannot start fails its jobs', async () => {
    const groups = await inPage({ size: 2, entry: 'missing' }, [nothing, nothing, nothing], [nothing]);
    for (const reason of groups.flatMap(failures)) expect(reason).toContain('the worker could not be started');
  });

  test('what goes wrong crosses as text', async () => {
    const broken = job({ ...smallScenario, id: 'broken', parameters: null as unknown as Parameters }, 's7');
    const [reports = []] = await inPage(faults, [{ job: broken }, { job: fault('throw') }]);
    expect(failures(reports)).toEqual([
      expect.stringMatching(/^broken, seed s7, set-up: ./),
      'fault:throw, seed a, in a worker: a bug in the worker',
    ]);
  });

  test('closing stops every job, running, waiting and later', async () => {
    const reports = await tab.evaluate(
      ([kind, jobs]) => (globalThis as unknown as { page: Page }).page.closeWhileRunning(kind, jobs),
      [faults, [fault('many months'), small.job]] as const,
    );
    expect(reports).toEqual(['stopped', 'stopped', 'stopped', 'stopped']);
  });

  test('the page itself has nothing to complain about', () => {
    expect(complaints).toEqual([]);
  });
});
