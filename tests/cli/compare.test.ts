import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXIT, openRunner } from '#cli';
import { compareStrategies, MAIN_METRICS, runStrategies, type Plan, type Strategy } from '#runs';
import { replicateSeed, simulate } from '#sim';
import { resolveScenario, type ScenarioInput } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import type { Pool } from '#workers';
import { emptyFolder, SMALL, type } from './terminal.ts';
import { FULL } from '../full.ts';

interface ComparisonJson {
  readonly against: string;
  readonly fingerprint: string;
  readonly at: number[];
  readonly warnings: string[];
  readonly words?: string[];
  readonly metrics: {
    name: string;
    month: number;
    readings: { strategy: string; median: number | null; difference: { pairs: number } | null }[];
  }[];
  readonly runs: {
    strategy: string;
    replicate: number;
    seed: string;
    status: string;
    fingerprint: string;
    values: Record<string, number[]>;
  }[];
}

async function compareJson(line: string, cwd?: string): Promise<ComparisonJson> {
  const { code, out, err } = await type(`compare ${line} --json`, cwd === undefined ? {} : { cwd });
  expect({ code, err }).toEqual({ code: EXIT.done, err: '' });
  return JSON.parse(out) as ComparisonJson;
}

function strategy(name: string, input: ScenarioInput): Strategy {
  const resolved = resolveScenario(input, openAtlas(), { settings: { spinUpMonths: 6, citizens: 600, months: 12 } });
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
  const { scenario, run } = resolved.value;
  return { name, title: scenario.title, scenario, months: run.months, citizens: run.citizens };
}

const plan: Plan = {
  strategies: [
    strategy('today', { extends: 'hybrid-by-default' }),
    strategy('equal', { extends: 'equal' }),
    strategy('wary', { extends: 'equal', parameters: { trustMean: 0.4 } }),
  ],
  replicates: 3,
  masterSeed: 'master',
  metrics: ['trust', 'participation', 'burnouts'],
  at: [0, 12],
  evaluate: () => ({}),
  ledger: true,
};

const waiting = { signal: new AbortController().signal, onEnd: () => undefined };

describe('replicates', () => {
  test('run under the seed of their number, the same for every strategy, in order', async () => {
    const { runs } = await compareJson(`hybrid-by-default equal ${SMALL} --replicates 3 --seed master --workers 0`);
    expect(runs.map(({ strategy: name, replicate, seed }) => [name, replicate, seed])).toEqual(
      ['hybrid-by-default', 'equal'].flatMap((name) => [1, 2, 3].map((r) => [name, r, replicateSeed('master', r)])),
    );
  });

  test('can each be run alone, to the bit', async () => {
    const { runs } = await compareJson(`hybrid-by-default equal ${SMALL} --replicates 2 --workers 0`);
    const last = runs.at(-1);
    const alone = await type(`run equal ${SMALL} --seed ${last?.seed ?? ''} --json`);
    expect((JSON.parse(alone.out) as { fingerprint: string }).fingerprint).toBe(last?.fingerprint);
  });

  test('from a kept month-0 world give what whole runs give, to the bit', async () => {
    const pool = await openRunner(0);
    let kept = 0;
    const counting: Pool = { ...pool, keep: (job, signal) => ((kept += 1), pool.keep(job, signal)) };
    const runs = await runStrategies(plan, counting, waiting);
    expect(kept).toBe(3); // one per replicate for the two that share a set-up; the wary town has a world of its own
    for (const { strategy: one, seed, end } of runs) {
      const whole = simulate(one.scenario, { seed, months: 12, citizens: 600 });
      if (end.status !== 'done') throw new Error(JSON.stringify(end));
      expect(end.readings.fingerprint).toBe(whole.fingerprint);
      expect(end.readings.values['trust']).toEqual([whole.series.trust[0], whole.series.trust[12]]);
    }
  });

  test('one that fails is told with its seed and costs no other', async () => {
    const pool = await openRunner(0);
    const bad = replicateSeed('master', 2);
    const failing: Pool = {
      ...pool,
      run: (job, signal) =>
        job.options.seed === bad && job.scenario.id === 'equal'
          ? Promise.resolve({ status: 'failed', reason: `seed ${bad} broke` })
          : pool.run(job, signal),
    };
    const runs = await runStrategies(plan, failing, waiting);
    const failed = runs.filter(({ end }) => end.status !== 'done');
    expect(failed.map(({ strategy: one, replicate, seed, end }) => [one.name, replicate, seed, end])).toEqual([
      ['equal', 2, bad, { status: 'failed', reason: `seed ${bad} broke` }],
    ]);
    const comparison = compareStrategies(plan, { runs, against: 'today', warnings: [] });
    const trust = comparison.metrics.find(({ name, month }) => name === 'trust' && month === 12);
    expect(trust?.readings.map(({ runs: count }) => count)).toEqual([3, 2, 3]);
    expect(trust?.readings[1]?.difference?.pairs).toBe(2);
  });

  test('that stop say so', async () => {
    const runs = await runStrategies(plan, await openRunner(0), { ...waiting, signal: AbortSignal.abort() });
    expect(new Set(runs.map(({ end }) => end.status))).toEqual(new Set(['stopped']));
  });
});

describe('the same comparison', () => {
  test('comes out the same text on this thread and with any number of workers', async () => {
    const line = `compare hybrid-by-default high-5 equal ${SMALL} --replicates 4 --words --ledger --json`;
    const texts = [];
    for (const workers of FULL ? [0, 1, 2, 4] : [0, 2]) texts.push((await type(`${line} --workers ${workers}`)).out);
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('"fingerprint"');
  });

  test('has a fingerprint over those of its runs, in order', async () => {
    const first = await compareJson(`equal steered ${SMALL} --replicates 2 --workers 0`);
    const again = await compareJson(`equal steered ${SMALL} --replicates 2 --workers 0 --metric trust --every 4`);
    const swapped = await compareJson(`steered equal ${SMALL} --replicates 2 --workers 0`);
    expect(again.fingerprint).toBe(first.fingerprint);
    expect(swapped.fingerprint).not.toBe(first.fingerprint);
    const other = await type(`compare steered equal ${SMALL} --replicates 2 --workers 0 --expect ${first.fingerprint}`);
    expect(other.code).toBe(EXIT.differentBytes);
  });
});

describe('what is shown', () => {
  test('costs, risks and losers stand beside benefits unless metrics are named', async () => {
    const { metrics } = await compareJson(`equal steered ${SMALL} --replicates 1 --workers 0`);
    const names = metrics.map(({ name }) => name);
    for (const name of ['needMet', 'burnouts', 'staffStrain', 'engagementGap', 'pseudoShare', 'leverCost'])
      expect(names).toContain(name);
    const named = await compareJson(`equal steered ${SMALL} --replicates 1 --workers 0 --metric trust,budget`);
    expect(named.metrics.map(({ name }) => name)).toEqual(['trust', 'budget']);
  });

  test('the public value index never stands without its parts', async () => {
    const { metrics } = await compareJson(`equal steered ${SMALL} --replicates 1 --workers 0 --metric publicValue`);
    expect(metrics.map(({ name }) => name)).toEqual([
      'publicValue',
      'needMet',
      'complexNeedMet',
      'equity',
      'trust',
      'staffStrain',
      'localIncomeIndex',
    ]);
  });

  test('--at and --every choose the months', async () => {
    const at = await compareJson(`equal steered ${SMALL} --replicates 1 --workers 0 --at 12,3 --metric trust`);
    expect(at.metrics.map(({ month }) => month)).toEqual([3, 12]);
    const every = await compareJson(`equal steered ${SMALL} --replicates 1 --workers 0 --every 5 --metric trust`);
    expect(every.at).toEqual([0, 5, 10, 12]);
  });

  test('--against names the baseline, which has no difference to itself', async () => {
    const { against, metrics } = await compareJson(
      `equal steered ${SMALL} --replicates 1 --workers 0 --against steered`,
    );
    expect(against).toBe('steered');
    expect(metrics[0]?.readings.map(({ difference }) => difference === null)).toEqual([false, true]);
  });

  test('what happens in a month is read over the year, not in the last month alone', async () => {
    const { runs } = await compareJson(`equal steered ${SMALL} --replicates 1 --workers 0 --metric entries`);
    const seed = runs[0]?.seed ?? '';
    const { series } = simulate(strategy('equal', { extends: 'equal' }).scenario, { seed, months: 12, citizens: 600 });
    const mean = series.entries.subarray(1).reduce((sum, value) => sum + value, 0) / 12;
    expect(runs[0]?.values['entries']?.[0]).toBeCloseTo(mean, 12);
    expect(mean).not.toBe(series.entries[12]);
  });

  test('the ledger’s lines add up to the change of the stock', async () => {
    const pool = await openRunner(0);
    const runs = await runStrategies(plan, pool, waiting);
    for (const { end } of runs) {
      if (end.status !== 'done') throw new Error(JSON.stringify(end));
      const { ledger, values } = end.readings;
      const lines = Object.entries(ledger ?? {}).filter(([name]) => name.startsWith('trust: '));
      const change = lines.reduce((sum, [, totals]) => sum + (totals[1] ?? NaN), 0);
      const [start = NaN, last = NaN] = values['trust'] ?? [];
      expect(Math.abs(change - (last - start))).toBeLessThan(1e-9);
    }
  });

  test('different places are warned of, one place is not', async () => {
    const apart = await compareJson(
      'hybrid-by-default wigan-deal --citizens 210 --months 2 --replicates 1 --workers 0',
    );
    expect(apart.warnings.join()).toContain('different places');
    const together = await compareJson(
      'hybrid-by-default wigan-deal --place Mellomby --citizens 210 --months 2 --replicates 1 --workers 0',
    );
    expect(together.warnings.join()).not.toContain('different places');
  });
});

describe('files', () => {
  test('a CSV has a row per metric, month and strategy; its runs stand beside it', async () => {
    const cwd = emptyFolder();
    await type(`compare equal steered ${SMALL} --replicates 2 --workers 0 --out both.csv --at 6,12 --frames`, { cwd });
    expect(readdirSync(cwd).sort()).toEqual(['both.csv', 'both.equal.frames', 'both.runs.csv', 'both.steered.frames']);
    const summary = readFileSync(join(cwd, 'both.csv'), 'utf8').trimEnd().split('\n');
    const runs = readFileSync(join(cwd, 'both.runs.csv'), 'utf8').trimEnd().split('\n');
    expect(summary).toHaveLength(1 + MAIN_METRICS.length * 2 * 2);
    expect(runs).toHaveLength(1 + 2 * 2 * 2);
    const widths = [...summary, ...runs].map((row) => row.split(',').length);
    expect(new Set(widths).size).toBe(2);
  });
});

describe('how many are simulated', () => {
  const PAIR = 'hybrid-by-default high-5 --place Preston --citizens 430 --replicates 5 --workers 2';

  test('is said in the table, the sentences, the report, JSON and CSV', async () => {
    const cwd = emptyFolder();
    const size = '600 simulated adults, one for every 40 of the 24,000 in Mellomby.';
    const line = `compare equal steered ${SMALL} --replicates 1 --workers 0`;
    const table = await type(`${line} --words --report page.html`, { cwd });
    expect(table.out.split(size)).toHaveLength(3);
    const page = readFileSync(join(cwd, 'page.html'), 'utf8');
    expect(page.split(size.slice(0, -1)).length).toBeGreaterThanOrEqual(3);
    const json = JSON.parse((await type(`${line} --json`)).out) as { strategies: object[]; oneToOne: object[] };
    for (const one of json.strategies) expect(one).toMatchObject({ citizens: 600, adults: 24_000 });
    expect(json.oneToOne).toEqual([]);
    expect(table.out).not.toContain('one to one');
    const csv = (await type(`${line} --format csv`)).out.trimEnd().split('\n');
    for (const row of csv.slice(1)) expect(row).toMatch(/,600,24000,,,,$/);
  });

  test('is said of each strategy where they differ in it', async () => {
    const line = 'compare hybrid-by-default wigan-deal --citizens 210 --months 2 --replicates 1 --workers 0';
    const { out } = await type(line);
    expect(out).toMatch(
      /Hybrid by default: 210 simulated adults, .* in Mellomby; The Wigan\s+Deal: 210 simulated adults, .* in Wigan/,
    );
  });

  test.runIf(FULL)(
    'has the measured difference at one to one beside it, the same in every form, and none of another month or scenario',
    async () => {
      const text = await type(`compare ${PAIR} --words --at 60,119,120`);
      expect(text.out.match(/At one to one \(all 112,824 adults, 5 pairs\): high-5 [+−\d]/g)).toHaveLength(
        2 * MAIN_METRICS.length,
      );
      expect(text.out).toMatch(
        /At one to one, with all 112,824 adults simulated \(5 pairs of runs; in brackets with 12,900/,
      );
      const { oneToOne } = JSON.parse((await type(`compare ${PAIR} --json --at 60,119,120`)).out) as {
        oneToOne: { metric: string; month: number; difference: number; least: number; most: number; adults: number }[];
      };
      expect(oneToOne).toHaveLength(2 * MAIN_METRICS.length);
      const csv = (await type(`compare ${PAIR} --format csv --at 60,119,120`)).out.trimEnd().split('\n');
      const [head = '', ...rows] = csv.map((row) => row.split(','));
      const cell = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? '';
      const told = rows.filter((row) => cell(row, 'one_to_one') !== '');
      expect(
        told.map((row) => [cell(row, 'metric'), Number(cell(row, 'month')), Number(cell(row, 'one_to_one'))]),
      ).toEqual(oneToOne.map(({ metric, month, difference }) => [metric, month, difference]));
      for (const one of oneToOne) {
        expect(one.adults).toBe(112_824);
        expect(one.least).toBeLessThanOrEqual(one.difference);
        expect(one.difference).toBeLessThanOrEqual(one.most);
      }
      const changed = JSON.parse((await type(`compare ${PAIR} --set clarity=0.33 --json`)).out) as {
        oneToOne: object[];
      };
      expect(changed.oneToOne).toEqual([]);
    },
  );
});

describe('bad input', () => {
  test('is told all at once', async () => {
    const line = `compare hig-5 equal --replicates 0 --workers -1 --at 1,500 --against other --metric trustt --out nowhere/x --months 24`;
    const { code, out, err } = await type(line, { cwd: emptyFolder() });
    expect({ code, out }).toEqual({ code: EXIT.badInput, out: '' });
    for (const field of [
      'did you mean high-5',
      '--replicates',
      '--workers',
      '--at',
      '--against',
      '--metric',
      '--out',
    ]) {
      expect(err, field).toContain(field);
    }
  });

  test('frames without a file to write beside are refused, once', async () => {
    const { code, err } = await type(`compare equal steered ${SMALL} --frames`);
    expect(code).toBe(EXIT.badInput);
    expect(err.match(/--frames/g)).toHaveLength(1);
  });

  test('a single scenario is nothing to compare', async () => {
    const { code, err } = await type('compare equal');
    expect(code).toBe(EXIT.badInput);
    expect(err).toBe('scenario: expected two or more to compare, got 1\n');
  });

  test('two meanings of one outcome are refused', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'a.yaml'), 'extends: equal\noutcomes:\n  value: needMet\n');
    writeFileSync(join(cwd, 'b.yaml'), 'extends: equal\noutcomes:\n  value: trust\n');
    const { code, err } = await type(`compare a.yaml b.yaml ${SMALL}`, { cwd });
    expect(code).toBe(EXIT.badInput);
    expect(err).toBe('b: outcomes.value: expected one meaning, needMet, got trust\n');
  });

  test('the same problem of an option is told once, not once per scenario', async () => {
    const { err } = await type('compare equal steered --months 0');
    expect(err.match(/--months/g)).toHaveLength(1);
  });
});

describe('progress', () => {
  test('is shown to a person and taken away again, and never to a pipe', async () => {
    const line = `compare equal steered ${SMALL} --replicates 2 --workers 0`;
    const watched = await type(line, { isTTY: true });
    expect(watched.err).toMatch(/4 of 4 runs/);
    expect(watched.err.endsWith('\r\u001b[K')).toBe(true);
    const piped = await type(line);
    expect(piped.err).toBe('');
    expect(piped.out).toBe(watched.out);
  });

  test('Ctrl-C on the way stops with 130 and writes nothing', async () => {
    const cwd = emptyFolder();
    const interruption = new AbortController();
    const line = `compare equal steered ${SMALL} --replicates 40 --workers 0 --out both.json`;
    const { code, out, err } = await type(line, {
      cwd,
      isTTY: true,
      signal: interruption.signal,
      onErr: () => interruption.abort(),
    });
    expect({ code, out }).toEqual({ code: EXIT.interrupted, out: '' });
    expect(err).toMatch(/Stopped after \d+ of 80 runs; nothing was written\.\n$/);
    expect(readdirSync(cwd)).toEqual([]);
  });
});
