import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { issueText } from '#sim';
import { analyseSweep, type AnalysisRequest, type AnalysisResult } from '#store';
import { issuesOf, must } from '../disk/storing.ts';
import { ISHIGAMI, ishigami, LEVERS_ONLY, syntheticFolder, wobble } from './syntheticFolder.ts';

type Row = Readonly<Record<string, string | number | null>>;

function rowsOf({ tables }: AnalysisResult, name?: string): readonly Row[] {
  const [table] = tables.filter((one) => name === undefined || one.name === name);
  return table.rows.map((row) => Object.fromEntries(table.columns.map((column, k) => [column.name, row[k]])));
}

async function analysed(dir: string, request: AnalysisRequest): Promise<AnalysisResult> {
  return must(await analyseSweep(dir, request));
}

async function problems(dir: string, request: AnalysisRequest): Promise<readonly string[]> {
  return issuesOf(await analyseSweep(dir, request)).map(issueText);
}

const SALTELLI = { ...LEVERS_ONLY, design: { method: 'saltelli', base: 512, secondOrder: true } };

describe('a folder of the Ishigami function', () => {
  test('in a Saltelli design gives its analytic indices within their intervals', async () => {
    const { dir } = await syntheticFolder({
      input: SALTELLI,
      stands: ({ cells }) => ({ trust: ishigami(cells), needMet: 5 }),
    });
    const result = await analysed(dir, {
      method: 'sobol',
      outcomes: ['trust', 'needMet'],
      options: { resamples: '300' },
    });
    const rows = rowsOf(result).filter(({ outcome }) => outcome === 'trust');
    expect(rows.map(({ factor }) => factor)).toEqual(['ambition', 'clarity', 'volunteerSupport']);
    for (const row of rows) {
      const factor = row.factor as keyof typeof ISHIGAMI.first;
      for (const order of ['first', 'total'] as const) {
        expect(row[order]).toBeCloseTo(ISHIGAMI[order][factor], 1);
        // Doubled, so that a known answer outside one interval in twenty is no failure.
        const half = Number(row[`${order}High`]) - Number(row[`${order}Low`]) + 1e-9;
        expect(Math.abs(Number(row[order]) - ISHIGAMI[order][factor])).toBeLessThan(half);
      }
    }
    const [pair] = rowsOf(result, 'pairs');
    expect([pair.factor, pair.other]).toEqual(['ambition', 'volunteerSupport']);
    expect(Number(pair.second)).toBeCloseTo(0.2437, 1);
    expect(result.notes).toContain('needMet does not vary: there is no variance to share out.');
    expect(result.pictures.map(({ kind, outcome }) => [kind, outcome])).toEqual([['intervals', 'trust']]);
  });

  test('loses the blocks of the points that failed or are missing, and says how many', async () => {
    const input = { ...LEVERS_ONLY, design: { method: 'saltelli', base: 64 }, replicates: 2 };
    // Both replicates of point 7 fail and one of point 40; point 12 was never run: blocks 1 and 2 of five rows each are lost.
    const { dir } = await syntheticFolder({
      input,
      stands: ({ cells, point, replicate }) =>
        point === 7 || (point === 40 && replicate === 0) ? null : { trust: ishigami(cells), needMet: 0 },
      leaveOut: (run) => Math.floor(run / 2) === 12,
      merge: { partial: true },
    });
    const { notes } = await analysed(dir, { method: 'sobol', outcomes: ['trust'], options: { resamples: 20 } });
    expect(notes).toEqual(
      expect.arrayContaining([
        '638 runs at 319 points, 2 replicates each; month 12.',
        'The replicates of a point are averaged: the method wants one value for each point.',
        '3 of 638 runs failed and have no value; what that costs depends on the method.',
        'The folder was merged before it was complete: runs 24-25 are missing.',
        'trust: 2 of 64 base points are left out because a point of their block has no value.',
      ]),
    );
  });

  test('in a Morris design gives the effects of a plane exactly', async () => {
    const input = { ...LEVERS_ONLY, design: { method: 'morris', trajectories: 8 } };
    const { dir } = await syntheticFolder({
      input,
      stands: ({ cells: [a, b] }) => ({
        trust: 3 * Number(a) - 2 * Number(b),
        needMet: Number(a) * Number(b),
      }),
    });
    const rows = rowsOf(await analysed(dir, { method: 'morris', outcomes: ['trust', 'needMet'] }));
    const missing = await syntheticFolder({
      input,
      stands: ({ cells: [a, b] }) => ({ trust: 3 * Number(a) - 2 * Number(b) }),
      leaveOut: (run) => run === 5,
      merge: { partial: true },
    });
    const left = await analysed(missing.dir, { method: 'morris', outcomes: ['trust'] });
    expect(left.notes).toContain('trust: 1 of 8 trajectories is left out because a point of it has no value.');
    expect(rowsOf(left).map(({ mu }) => Number(mu))).toEqual([
      expect.closeTo(3),
      expect.closeTo(-2),
      expect.closeTo(0),
    ]);
    const plane = rows.filter(({ outcome }) => outcome === 'trust');
    expect(plane.map(({ factor }) => factor)).toEqual(['ambition', 'clarity', 'volunteerSupport']);
    expect(plane.map(({ mu }) => Number(mu))).toEqual([expect.closeTo(3), expect.closeTo(-2), expect.closeTo(0)]);
    expect(plane.map(({ sigma }) => Number(sigma))).toEqual([expect.closeTo(0), expect.closeTo(0), expect.closeTo(0)]);
    expect(rows.find(({ outcome, factor }) => outcome === 'needMet' && factor === 'ambition')?.sigma).toBeGreaterThan(
      0.1,
    );
  });
});

const SAMPLE = {
  ...LEVERS_ONLY,
  factors: { ambition: {}, clarity: {}, mix: { simplex: 'whole' }, country: {} },
  design: { method: 'sobol', points: 128 },
  replicates: 2,
  outcomes: { hiddenCost: '2 * trust' },
  constraints: { fair: 'trust > 0.5' },
} as const;

/** ambition pulls up, clarity a little down, the rest is luck of a tenth. */
const sample = () =>
  syntheticFolder({
    input: SAMPLE,
    stands: ({ cells: [ambition, clarity, oa], point, replicate }) => {
      const trust = Number(ambition) - 0.3 * Number(clarity) + 0.1 * wobble(point, replicate);
      return { trust, needMet: Number(oa), hiddenCost: 2 * trust, fair: Number(trust > 0.5) };
    },
  });

describe('a sample over numbers, a mix and names', () => {
  test('is summarised with the error of the mean counted by points', async () => {
    const { dir } = await sample();
    const result = await analysed(dir, { method: 'summary', outcomes: ['trust', 'fair'] });
    const [row, fair] = rowsOf(result);
    expect(row).toMatchObject({ outcome: 'trust', unit: 'level', runs: 256, failed: 0 });
    expect(Number(row.mean)).toBeCloseTo(0.35, 1);
    // Spread of 0.3 over 128 points, not over 256 runs.
    expect(Number(row.standardError)).toBeCloseTo(Number(row.sd) / Math.sqrt(128), 3);
    expect(fair).toMatchObject({ outcome: 'fair', unit: 'share of runs' });
    expect(rowsOf(result, 'quantiles').filter(({ outcome }) => outcome === 'trust')).toHaveLength(5);
  });

  test('is summarised point by point', async () => {
    const { dir, plan } = await sample();
    const rows = rowsOf(await analysed(dir, { method: 'summary', by: 'point', outcomes: ['needMet'] }));
    expect(rows).toHaveLength(plan.points);
    const [ambition, , oa, , , country] = plan.cellsAt(5);
    expect(rows[5]).toMatchObject({ point: 5, runs: 2, mean: oa, ambition, 'mix.OA': oa, country });
  });

  test.each(['delta', 'pawn', 'regression'])('shows by %s which factor pulls', async (method) => {
    const { dir } = await sample();
    const rows = rowsOf(await analysed(dir, { method, outcomes: ['trust'], options: { resamples: 20 } }));
    expect(rows[0]).toMatchObject({ outcome: 'trust', factor: 'ambition' });
    if (method !== 'regression') expect(Number(rows[0][method])).toBeGreaterThan(Number(rows[0].noise));
    else {
      expect(rows[0].src).toBeCloseTo(0.95, 1);
      // A share of the mix is left out, and a country.
      expect(rows.map(({ factor }) => String(factor)).toSorted()).toEqual(
        ['ambition', 'clarity', 'country=denmark', 'country=england', 'mix.NPM', 'mix.OA'].toSorted(),
      );
    }
  });

  test('gives the box in which a condition holds', async () => {
    const { dir } = await sample();
    const found = await analysed(dir, { method: 'prim', outcomes: ['trust'], target: 'trust > 0.6 and needMet < 2' });
    const [box] = rowsOf(found, 'boxes');
    expect(box).toMatchObject({ factor: 'ambition', high: null });
    expect(Number(box.low)).toBeGreaterThan(0.5);
    expect(Number(box.density)).toBeGreaterThan(0.7);
    for (const request of [{ outcomes: ['fair'] }, { outcomes: ['trust'], target: 'highest 30%' }])
      expect(rowsOf(await analysed(dir, { method: 'prim', ...request }), 'boxes')[0]).toMatchObject({
        factor: 'ambition',
      });
    const low = rowsOf(await analysed(dir, { method: 'prim', outcomes: ['trust'], target: 'lowest' }), 'boxes');
    expect(Number(low[0].high)).toBeLessThan(0.5);
  });

  test('gives its Pareto front in the directions asked for', async () => {
    const { dir, plan } = await sample();
    const rows = rowsOf(await analysed(dir, { method: 'pareto', outcomes: ['trust:down', 'hiddenCost:down'] }));
    expect(rows).toHaveLength(1);
    const both = await analysed(dir, { method: 'pareto', outcomes: ['trust', 'hiddenCost:down'] });
    expect(rowsOf(both)).toHaveLength(plan.points);
    expect(both.settings.outcomes).toEqual(['trust:up', 'hiddenCost:down']);
  });

  test('gives means by cell and by triangle', async () => {
    const { dir } = await sample();
    const cells = rowsOf(
      await analysed(dir, {
        method: 'heat',
        factors: ['ambition', 'country'],
        outcomes: ['trust'],
        options: { bins: 4 },
      }),
    );
    expect(cells).toHaveLength(4 * 3);
    expect(cells.reduce((sum, { runs }) => sum + Number(runs), 0)).toBe(256);
    expect(Number(cells[3].mean)).toBeGreaterThan(Number(cells[0].mean) + 0.5);
    const triangles = rowsOf(
      await analysed(dir, { method: 'simplex', outcomes: ['needMet'], options: { divisions: 2 } }),
    );
    for (const { OA, mean } of triangles) expect(Math.abs(Number(mean) - Number(OA))).toBeLessThan(0.1);
  });

  test('is the same to the bit every time', async () => {
    const { dir } = await sample();
    const request = { method: 'pawn', outcomes: ['trust'], options: { resamples: 20 } };
    expect(await analysed(dir, request)).toEqual(await analysed(dir, request));
  });
});

const ARMS = {
  ...LEVERS_ONLY,
  factors: { austerity: { values: [0, 0.04] }, clarity: { values: [0.2, 0.8] } },
  design: { method: 'fullGrid' },
  replicates: 12,
} as const;

describe('two arms under the same chance', () => {
  test('differ by what their factor does, however loud the luck they share', async () => {
    const { dir } = await syntheticFolder({
      input: ARMS,
      stands: ({ cells: [austerity, clarity], replicate }) => ({
        trust: 100 * wobble(0, replicate) - 2 * Number(austerity) + Number(clarity),
        needMet: 1,
      }),
    });
    const [row] = rowsOf(
      await analysed(dir, { method: 'paired', factors: ['austerity'], outcomes: ['trust'], against: '0' }),
    );
    expect(row).toMatchObject({ level: '0.04', pairs: 24, dropped: 0, verdict: 'worse' });
    expect(Number(row.mean)).toBeCloseTo(-0.08, 6);
    expect(Number(row.noiseLeft)).toBeLessThan(0.001);
    const back = rowsOf(
      await analysed(dir, { method: 'paired', factors: ['austerity'], outcomes: ['trust'], against: '0.04' }),
    );
    expect(Number(back[0].mean)).toBeCloseTo(0.08, 6);
  });

  test('cannot be told where every run has a seed of its own, or nothing else is the same', async () => {
    const replicates = { count: 2, seeds: 'independent' };
    const apart = await syntheticFolder({ input: { ...ARMS, replicates }, stands: () => ({ trust: 1, needMet: 1 }) });
    expect(await problems(apart.dir, { method: 'paired', factors: ['austerity'] })).toEqual([
      'factors: expected pairs of runs that differ in austerity only, got no such pair (this sweep gave every run a seed of its own: seeds common deals both arms the same chance)',
    ]);
    const { dir } = await syntheticFolder({ input: ARMS, stands: () => ({ trust: 1, needMet: 1 }) });
    expect(await problems(dir, { method: 'paired' })).toEqual([
      'factors: expected one factor with 2 to 50 levels, got none (such are austerity, clarity)',
    ]);
    expect(await problems(dir, { method: 'paired', factors: ['austerity'], against: '0.05' })).toEqual([
      'against: expected a level of austerity, got 0.05 (did you mean 0.04)',
    ]);
  });
});

describe('months', () => {
  test('may be any that was recorded; the last is taken unless told', async () => {
    const input = { ...ARMS, record: { metrics: ['trust'], months: [0, 6, 12] }, replicates: 1 };
    const { dir } = await syntheticFolder({ input, stands: ({ month }) => ({ trust: month }) });
    const meanAt = async (month?: number | string) =>
      rowsOf(await analysed(dir, { method: 'summary', ...(month === undefined ? {} : { month }) }))[0].mean;
    expect([await meanAt(), await meanAt(6), await meanAt('0')]).toEqual([12, 6, 0]);
    expect(await problems(dir, { method: 'summary', month: 7 })).toEqual([
      'month: expected a month that was recorded, 0, 6, 12, or last, got 7',
    ]);
    expect(await problems(dir, { method: 'summary', area: 'municipalty' })).toEqual([
      'area: expected an area that was recorded, got municipalty (did you mean municipality)',
    ]);
  });
});

describe('runs that a stop rule ended', () => {
  test('are read at their last month, or not at all at a later one', async () => {
    const record = { metrics: ['trust'], months: [0, 6, 12] };
    const { dir } = await syntheticFolder({
      input: { ...ARMS, record, replicates: 1, stop: { when: 'trust > 5' } },
      stands: ({ month }) => ({ trust: month }),
      endsAt: (run) => (run === 2 ? 8 : Infinity),
    });
    const last = await analysed(dir, { method: 'summary' });
    expect(rowsOf(last)[0]).toMatchObject({ runs: 4, failed: 0, mean: (12 + 12 + 8 + 12) / 4 });
    expect(last.notes[0]).toContain('the last reading of each run, months 8 to 12');
    const late = await analysed(dir, { method: 'summary', month: 12 });
    expect(rowsOf(late)[0]).toMatchObject({ runs: 3, failed: 1, mean: 12 });
    expect(rowsOf(await analysed(dir, { method: 'summary', month: 8 }))[0]).toMatchObject({ runs: 1, mean: 8 });
  });
});

describe('what cannot be analysed', () => {
  test('is told all at once, with the nearest names', async () => {
    const { dir } = await sample();
    const request = {
      method: 'sobol',
      outcomes: ['trsut', 'x'],
      factors: ['ambitoin'],
      month: 'twelve',
      target: 'a',
      by: 'run',
      options: { resample: 3, confidence: 2 },
    };
    const told = await problems(dir, request);
    expect(told).toEqual([
      'method: expected for sobol a sweep with the design Saltelli sample, got Sobol sequence (this one can be read by summary, paired, delta, pawn, regression, prim, pareto, heat, simplex)',
      'option resample: expected an option of sobol: confidence, resamples, seed, got an unknown name (did you mean resamples)',
      'option confidence: expected 0.5 to 0.999, got 2',
      'outcome: expected an outcome that was recorded, got trsut (did you mean trust)',
      'outcome: expected an outcome that was recorded, got x (known: trust, needMet, hiddenCost, fair)',
      'factors: expected a factor of the experiment, got ambitoin (did you mean ambition)',
      'month: expected a month that was recorded, 12, or last, got twelve',
      'by: expected point, with summary; place, kind, county, fifth, with places, got run',
      'target: expected only with prim, got a',
    ]);
  });

  test.each<[AnalysisRequest, string]>([
    [
      { method: 'prim', outcomes: ['trust'] },
      'target: expected what makes a case of interest, got nothing (such as --target "trust < 0.4" or --target lowest10%)',
    ],
    [{ method: 'prim', outcomes: ['trust'], target: 'trsut < 1' }, 'trsut'],
    [{ method: 'prim', outcomes: ['trust'], target: 'trust < 0.4); (1' }, 'target: expected'],
    [{ method: 'prim', outcomes: ['trust'], target: 'month > 3' }, 'target: expected outcomes only, got month'],
    [
      { method: 'pareto', outcomes: ['trust', 'hiddenCost'] },
      'outcome hiddenCost: expected a direction, as it has none of its own',
    ],
    [{ method: 'pareto', outcomes: ['trust'] }, 'outcome: expected two outcomes or more with a direction, got trust'],
    [{ method: 'pareto', outcomes: ['trust:sideways'] }, 'outcome trust: expected up or down, got sideways'],
    [{ method: 'heat', factors: ['mix'] }, 'factors: expected two columns of factors, got mix.OA, mix.NPM, mix.NPG'],
    [
      { method: 'heat', factors: ['country', 'ambition'], options: { bins: 2 } },
      'option bins: expected 3 or more, the levels of country, got 2',
    ],
    [
      { method: 'simplex', factors: ['ambition'] },
      'factors: expected a mix of OA, NPM and NPG, got ambition (such is mix)',
    ],
    [{ method: 'summary', outcomes: [] }, 'outcome: expected names of outcomes, got nothing'],
  ])('such as %j is refused', async (request, said) => {
    const { dir } = await sample();
    expect((await problems(dir, request)).join('\n')).toContain(said);
  });

  test('is a folder that is not there, not merged, changed or damaged', async () => {
    const summary = { method: 'summary' };
    const unmerged = await syntheticFolder({ input: ARMS, stands: () => ({ trust: 1 }), merge: null });
    expect((await problems(unmerged.dir, summary))[0]).toMatch(
      /expected merged results, got none yet \(samspill sweep merge /,
    );
    expect((await problems(join(unmerged.dir, 'nowhere'), summary))[0]).toMatch(/expected a folder of results/);

    const { dir } = await syntheticFolder({ input: ARMS, stands: () => ({ trust: 1 }) });
    const table = join(dir, 'outcomes.parquet');
    const whole = readFileSync(table);
    const bent = Buffer.from(whole);
    bent[Math.floor(whole.length / 2)] ^= 0xff;
    writeFileSync(table, bent);
    expect((await problems(dir, summary))[0]).toMatch(
      /outcomes.parquet: expected the table as it was merged, got another checksum/,
    );
    rmSync(table);
    expect((await problems(dir, summary))[0]).toMatch(
      /outcomes.parquet: expected the table as it was merged, got no such file/,
    );
    writeFileSync(table, whole);
    must(await analyseSweep(dir, summary));
    const manifest = join(dir, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"months":12', '"months":13'));
    expect((await problems(dir, summary))[0]).toMatch(/expected the manifest of a sweep, got another checksum/);
  });

  test('is a design that does not give the values in the table', async () => {
    const input = { ...LEVERS_ONLY, design: { method: 'morris', trajectories: 2 } };
    const { dir, plan } = await syntheticFolder({
      input,
      stands: () => ({ trust: 1 }),
      bend: ([first, ...rest]) => [Number(first) / 2 + 0.1, ...rest],
    });
    const [told] = await problems(dir, { method: 'morris', outcomes: ['trust'] });
    expect(told).toContain(`ambition at point 0: expected ${plan.cellsAt(0)[0]}, as the design says`);
  });
});
