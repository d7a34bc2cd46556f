import { describe, expect, test } from 'vitest';
import type { Mix } from '#sim';
import { valueFromUnits } from '#experiments';
import { planned, resolved, SMALL } from '../file/resolving.ts';

const values = async (factors: object, design: object): Promise<readonly unknown[]> => {
  const plan = await planned({ ...SMALL, factors, design });
  return Array.from({ length: plan.points }, (_, point) => plan.valuesAt(point));
};
const column = async (range: object, design: object, name = 'ambition'): Promise<readonly unknown[]> =>
  (await values({ [name]: range }, design)).flat();

const byText = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : 1);

describe('grids', () => {
  test('go from end to end of a range', async () => {
    expect(await column({ from: 0.2, to: 0.8 }, { method: 'fullGrid', levels: 4 })).toEqual([0.2, 0.4, 0.6, 0.8]);
    expect(await column({ from: 0.25, to: 1 }, { method: 'fullGrid', levels: 1 })).toEqual([0.625]);
  });

  test('take the values that are listed or stepped through', async () => {
    expect(await column({ values: [0.7, 0.1] }, { method: 'fullGrid' })).toEqual([0.7, 0.1]);
    expect(await column({ from: 0, to: 1, step: 0.3 }, { method: 'fullGrid' })).toEqual([0, 0.3, 0.6, 0.9]);
    expect(await column({ from: 0, to: 0.3, step: 0.1 }, { method: 'fullGrid' })).toEqual([0, 0.1, 0.2, 0.3]);
  });

  test('take whole numbers once each', async () => {
    expect(await column({ from: 4, to: 7 }, { method: 'fullGrid', levels: 50 }, 'meanContacts')).toEqual([4, 5, 6, 7]);
  });

  test('on a log scale have equal ratios', async () => {
    expect(await column({ from: 0.5, to: 2, scale: 'log' }, { method: 'fullGrid', levels: 3 }, 'groupDensity')).toEqual(
      [0.5, 1, 2],
    );
  });

  test('have every combination once, and a lattice of mixes inside the bounds', async () => {
    const all = await values(
      { mix: { simplex: { OA: [0.5, 1] } }, 'off.ties': {} },
      { method: 'fullGrid', levels: { mix: 4, 'off.ties': 2 } },
    );
    const mixes = [
      [1, 0],
      [0.75, 0.25],
      [0.75, 0],
      [0.5, 0.5],
      [0.5, 0.25],
      [0.5, 0],
    ].map(([OA, NPM]): Mix => ({ OA, NPM, NPG: 1 - OA - NPM }));
    const texts = all.map((point) => JSON.stringify(point));
    expect(new Set(texts).size).toBe(12);
    for (const mix of mixes) for (const off of [0, 1]) expect(texts).toContain(JSON.stringify([mix, off]));
  });
});

describe('designs on levels', () => {
  test('reach both ends', async () => {
    expect(
      (await column({ from: 0.2, to: 0.8 }, { method: 'fractionalFactorial', resolution: 3 })).toSorted(byText),
    ).toEqual([0.2, 0.8]);
    expect((await column({ from: 0.2, to: 0.8 }, { method: 'oneAtATime', steps: 2 })).toSorted(byText)).toEqual([
      0.2, 0.5, 0.8,
    ]);
    for (const value of await column(
      { from: 4, to: 16 },
      { method: 'morris', trajectories: 10, levels: 2 },
      'meanContacts',
    ))
      expect([4, 16]).toContain(value);
  });

  test('on the simplex are Scheffé’s', async () => {
    const lattice = await column({ simplex: 'whole' }, { method: 'simplexLattice', degree: 2 }, 'mix');
    expect(new Set(lattice.map((mix) => Object.values(mix as Mix).join('/')))).toEqual(
      new Set(['1/0/0', '0/1/0', '0/0/1', '0.5/0.5/0', '0.5/0/0.5', '0/0.5/0.5']),
    );
    expect(await column({ simplex: 'whole' }, { method: 'simplexCentroid' }, 'mix')).toHaveLength(7);
  });

  test('one at a time take the centre by the names of factors', async () => {
    const [centre] = await values(
      { ambition: {}, clarity: {} },
      { method: 'oneAtATime', steps: 2, centre: { clarity: 0.25 } },
    );
    expect(centre).toEqual([0.5, 0.25]);
  });
});

test('every factor reads its own coordinates', async () => {
  const { units, unitNames, points, valuesAt, experiment } = await planned({
    ...SMALL,
    factors: { mix: {}, ambition: {}, startMix: { simplex: { OA: [0.2, 0.9] } }, meanContacts: {} },
    design: { method: 'latinHypercube', points: 8 },
  });
  expect(unitNames).toEqual(['mix.u', 'mix.v', 'ambition', 'startMix.u', 'startMix.v', 'meanContacts']);
  const unit = (point: number, name: string): number =>
    units?.units[point * unitNames.length + unitNames.indexOf(name)] ?? 0;
  for (let point = 0; point < points; point++) {
    const read = experiment.factors.map((factor) =>
      factor.range.kind === 'mix'
        ? valueFromUnits(factor, unit(point, `${factor.name}.u`), unit(point, `${factor.name}.v`))
        : valueFromUnits(factor, unit(point, factor.name), 0),
    );
    expect(valuesAt(point)).toEqual(read);
  }
});

describe('the unit interval', () => {
  test('gives every listed value and every whole number an equal piece', async () => {
    const { factors } = await resolved({
      ...SMALL,
      factors: { off: { values: ['none', 'ties', 'hearsay'] }, meanContacts: { from: 4, to: 8 } },
    });
    const count = (factor: number, pieces: number): readonly number[] => {
      const seen = new Map<string, number>();
      for (let i = 0; i < 300; i++) {
        const text = JSON.stringify(valueFromUnits(factors[factor], i / 300, 0));
        seen.set(text, (seen.get(text) ?? 0) + 1);
      }
      expect(seen.size).toBe(pieces);
      return [...seen.values()];
    };
    expect(count(0, 3)).toEqual([100, 100, 100]);
    expect(count(1, 5)).toEqual([60, 60, 60, 60, 60]);
    expect(valueFromUnits(factors[1], 1, 0)).toBe(8);
  });

  test('covers a part of the simplex evenly', async () => {
    const { factors } = await resolved({
      ...SMALL,
      factors: { mix: { simplex: { OA: [0.1, 0.6], NPM: [0.2, 0.9], NPG: [0, 0.5] } } },
    });
    const steps = 200;
    // Cells of equal area in shares: the parts of a fine grid of the triangle that lie in the region.
    const cells = new Map<string, number>();
    for (let i = 0; i < steps; i++) {
      for (let j = 0; j < steps; j++) {
        const { OA, NPM } = valueFromUnits(factors[0], (i + 0.5) / steps, (j + 0.5) / steps) as Mix;
        const cell = `${Math.floor(OA * 10 + 1e-9)} ${Math.floor(NPM * 10 + 1e-9)}`;
        cells.set(cell, (cells.get(cell) ?? 0) + 1);
      }
    }
    // Inside the region every cell of 0.1 × 0.1 has the same share: 0.01 of the area of shares that the bounds leave.
    const inner = ['2 4', '3 3', '3 4', '4 2', '4 3', '5 2', '2 5', '3 5'];
    const counts = inner.map((cell) => cells.get(cell) ?? 0);
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    for (const count of counts) expect(Math.abs(count - mean) / mean).toBeLessThan(0.03);
  });

  test.each([
    { OA: [0.3, 0.3] },
    { NPM: [0.2, 0.2] },
    { NPG: [0.5, 0.5] },
    { OA: [0.2, 0.2], NPM: [0.3, 0.3] },
    { OA: [0.5, 1], NPM: [0.5, 1] },
  ])('takes bounds %j that leave a line or a point', async (simplex) => {
    const { factors } = await resolved({ ...SMALL, factors: { ambition: {}, mix: { simplex } } });
    for (const [u, v] of [
      [0, 0],
      [0.3, 0.8],
      [1, 1],
    ]) {
      const mix = valueFromUnits(factors[1], u, v) as Mix;
      expect(mix.OA + mix.NPM + mix.NPG).toBeCloseTo(1, 14);
      for (const [share, [low, high]] of Object.entries(simplex)) {
        expect(mix[share as keyof Mix]).toBeGreaterThan(low - 1e-9);
        expect(mix[share as keyof Mix]).toBeLessThan(high + 1e-9);
      }
    }
  });
});
