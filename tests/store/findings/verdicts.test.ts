import { describe, expect, test } from 'vitest';
import { analyseSweep, type AnalysisRequest, type AnalysisResult } from '#store';
import { must } from '../disk/storing.ts';
import { ishigami, LEVERS_ONLY, syntheticFolder, wobble, type Synthetic } from './syntheticFolder.ts';

type Row = Readonly<Record<string, string | number | null>>;

function rowsOf({ tables }: AnalysisResult, name?: string): readonly Row[] {
  const [table] = tables.filter((one) => name === undefined || one.name === name);
  return table.rows.map((row) => Object.fromEntries(table.columns.map((column, k) => [column.name, row[k]])));
}

async function analysed(
  input: Readonly<Record<string, unknown>>,
  stands: Synthetic['stands'],
  request: AnalysisRequest,
): Promise<AnalysisResult> {
  const { dir } = await syntheticFolder({ input: { ...LEVERS_ONLY, ...input }, stands });
  return must(await analyseSweep(dir, request));
}

/** Verdicts by factor. */
function verdicts(result: AnalysisResult): Readonly<Record<string, unknown>> {
  return Object.fromEntries(rowsOf(result).map(({ factor, verdict }) => [String(factor), verdict]));
}

describe('of a factor it is said that it matters, that it does not, or that it cannot be told', () => {
  // Alone the third does nothing, with the first much: what only a total shows takes two replicates.
  const stands: Synthetic['stands'] = ({ cells }) => ({ trust: ishigami(cells), needMet: Number(cells[0]) });
  const saltelli = (base: number, replicates: number, outcome: string) =>
    analysed({ design: { method: 'saltelli', base }, replicates }, stands, {
      method: 'sobol',
      outcomes: [outcome],
      options: { resamples: 60 },
    });

  test('by Sobol indices', async () => {
    expect(verdicts(await saltelli(128, 2, 'trust'))).toEqual({
      ambition: 'matters',
      clarity: 'matters',
      volunteerSupport: 'matters',
    });
    expect(verdicts(await saltelli(128, 1, 'trust'))).toMatchObject({ volunteerSupport: 'cannot be told' });
    expect(verdicts(await saltelli(128, 1, 'needMet'))).toEqual({
      ambition: 'matters',
      clarity: 'does not matter',
      volunteerSupport: 'does not matter',
    });
    const few = await saltelli(16, 2, 'needMet');
    expect(new Set(Object.values(verdicts(few)))).toEqual(new Set(['cannot be told']));
    expect(few.notes.join('\n')).toContain(
      'needMet: 16 base points are too few to say which factor matters: 100 are wanted',
    );
  });

  test('chance in the means alone makes no factor matter', async () => {
    const noise: Synthetic['stands'] = ({ cells, point, replicate }) => ({
      trust: Number(cells[0]) + 2 * wobble(point, replicate),
    });
    const asked = { outcomes: ['trust'], options: { resamples: 60 } };
    const sobol = await analysed({ design: { method: 'saltelli', base: 128 }, replicates: 2 }, noise, {
      method: 'sobol',
      ...asked,
    });
    const morris = await analysed({ design: { method: 'morris', trajectories: 20 }, replicates: 2 }, noise, {
      method: 'morris',
      ...asked,
    });
    for (const result of [sobol, morris])
      expect(verdicts(result)).toMatchObject({ clarity: 'cannot be told', volunteerSupport: 'cannot be told' });
  });

  test('by elementary effects', async () => {
    const plane: Synthetic['stands'] = ({ cells: [a, b] }) => ({ trust: 3 * Number(a) - 0.1 * Number(b) });
    const result = await analysed({ design: { method: 'morris', trajectories: 12 } }, plane, {
      method: 'morris',
      outcomes: ['trust'],
    });
    expect(verdicts(result)).toEqual({
      ambition: 'matters',
      clarity: 'does not matter',
      volunteerSupport: 'does not matter',
    });
  });

  test('by ranks, unless a bend could hide an effect', async () => {
    const design = { method: 'latinHypercube', points: 200 };
    const asked = { method: 'regression', outcomes: ['trust'], options: { resamples: 60 } };
    const line = await analysed({ design }, ({ cells: [a] }) => ({ trust: Number(a) }), asked);
    expect(verdicts(line)).toEqual({
      ambition: 'matters',
      clarity: 'does not matter',
      volunteerSupport: 'does not matter',
    });
    const bend = await analysed({ design }, ({ cells: [a] }) => ({ trust: (Number(a) - 0.5) ** 2 }), asked);
    expect(new Set(Object.values(verdicts(bend)))).toEqual(new Set(['cannot be told']));
  });

  test.each(['delta', 'pawn'])('by %s', async (method) => {
    const result = await analysed(
      { design: { method: 'latinHypercube', points: 240 } },
      ({ cells: [a], point }) => ({ trust: Number(a) + 0.1 * wobble(point, 0) }),
      { method, outcomes: ['trust'], options: { resamples: 40 } },
    );
    const found = verdicts(result);
    expect(found['ambition']).toBe('matters');
    expect([found['clarity'], found['volunteerSupport']]).not.toContain('matters');
  });
});

describe('indices beyond their range', () => {
  test('are given as estimated and pointed out with the number of points, in the table as in the notes', async () => {
    const result = await analysed(
      { design: { method: 'latinHypercube', points: 2 } },
      ({ point }) => ({ trust: point }),
      { method: 'delta', outcomes: ['trust'] },
    );
    const outside = rowsOf(result).filter(({ delta }) => Number(delta) > 1);
    expect(outside.length).toBeGreaterThan(0);
    for (const { remark } of outside) expect(remark).toContain('δ outside 0 to 1');
    expect(result.notes.join('\n')).toMatch(
      /trust: δ outside 0 to 1 for .*Estimated from 2 points and given as estimated/,
    );
    expect(result.notes.join('\n')).toContain('trust: 2 points are too few');
  });
});

describe('one unit', () => {
  test.each([
    ['sobol', { method: 'saltelli', base: 1 }, '1 base point is too few'],
    ['morris', { method: 'morris', trajectories: 1 }, '1 trajectory is too few'],
    ['pawn', { method: 'random', points: 1 }, '1 point is too few'],
  ])('has no interval in %s', async (method, design, said) => {
    const result = await analysed({ design }, ({ cells: [a] }) => ({ trust: Number(a) }), {
      method,
      outcomes: ['trust'],
    });
    expect(result.notes.join('\n')).toContain(said);
    expect(result.notes.join('\n')).toContain('Of a single one there is no interval.');
    for (const row of rowsOf(result))
      for (const [name, cell] of Object.entries(row)) if (/(Low|High)$/.test(name)) expect(cell).toBeNaN();
  });
});

describe('points of a front', () => {
  const input = { factors: { ambition: {}, clarity: {} }, design: { method: 'random', points: 8 } };
  const noisy =
    (noise: number): Synthetic['stands'] =>
    ({ cells: [a, b], point, replicate }) => ({
      trust: Number(a) + noise * wobble(point, replicate),
      needMet: Number(b) + noise * wobble(point, replicate + 50),
    });
  const front = (noise: number, replicates: number) =>
    analysed({ ...input, replicates }, noisy(noise), { method: 'pareto', outcomes: ['trust', 'needMet'] });

  test('are there beyond chance, or it cannot be told', async () => {
    const [sure, loud, single] = [await front(1e-6, 5), await front(3, 5), await front(1e-6, 1)];
    expect(new Set(rowsOf(sure).map(({ verdict }) => verdict))).toEqual(new Set(['on the front']));
    expect(sure.notes.join('\n')).toContain('none may be on the front');
    for (const result of [loud, single])
      expect(new Set(rowsOf(result).map(({ verdict }) => verdict))).toEqual(new Set(['cannot be told']));
    expect(single.notes.join('\n')).toContain('Of a single one nobody can tell');
  });
});

describe('cases of interest', () => {
  const found = (noise: number, replicates: number) =>
    analysed(
      { design: { method: 'random', points: 60 }, replicates },
      ({ cells: [a], point, replicate }) => ({ trust: Number(a) + noise * wobble(point, replicate) }),
      { method: 'prim', target: 'trust > 0.5', outcomes: ['trust'] },
    );

  test('are told from those that chance may have made', async () => {
    const sure = await found(1e-9, 3);
    expect(sure.notes.join('\n')).not.toContain('Chance may have decided');
    expect(rowsOf(sure)[0]).toMatchObject({ factor: 'ambition', verdict: 'matters' });
    expect((await found(1, 3)).notes.join('\n')).toMatch(/Chance may have decided at \d+ points: at \d+ of the cases/);
    expect((await found(1e-9, 1)).notes.join('\n')).toContain('Chance may have decided at 60 points: at');
  });
});

describe('shares of runs', () => {
  test('have an interval within 0 to 1, also where all runs agree', async () => {
    const result = await analysed(
      { design: { method: 'random', points: 12 }, constraints: { fair: 'trust > 0.5' } },
      () => ({ trust: 1, fair: 1 }),
      { method: 'summary', outcomes: ['fair'] },
    );
    const [{ mean, low, high, standardError }] = rowsOf(result);
    expect(mean).toBe(1);
    expect(high).toBeCloseTo(1, 12);
    expect(Number(low)).toBeGreaterThan(0.7);
    expect(Number(low)).toBeLessThan(0.8);
    expect(standardError).toBeNaN();
  });
});

describe('cells of a map', () => {
  test('without runs, without values and with one point are told apart', async () => {
    const result = await analysed(
      { factors: { ambition: {}, clarity: {} }, design: { method: 'random', points: 5 }, replicates: 2 },
      ({ point }) => ({ trust: point === 0 ? NaN : 1 }),
      { method: 'heat', factors: ['ambition', 'clarity'], outcomes: ['trust'] },
    );
    const remarks = rowsOf(result).map(({ remark }) => remark);
    expect(remarks.filter((remark) => remark === 'no run has a value')).toHaveLength(1);
    expect(remarks.filter((remark) => remark === 'one point: no error known')).toHaveLength(4);
    expect(remarks.filter((remark) => remark === 'no run')).toHaveLength(20);
    expect(result.notes).toEqual(
      expect.arrayContaining([
        'trust: 20 of 25 cells hold no run and stay empty.',
        'trust: 1 of 25 cells holds runs, but none with a value.',
        'trust: 4 of 25 cells hold one point only: how far chance carries such a mean cannot be told.',
      ]),
    );
  });
});
