import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildDesign,
  DESIGN_NAMES,
  DESIGNS,
  designSize,
  fractionalFactorial,
  fullGrid,
  latinHypercube,
  morrisTrajectories,
  oneAtATime,
  randomDesign,
  saltelliDesign,
  simplexCentroid,
  simplexLattice,
  sobolSequence,
  type DesignDescription,
  type DesignName,
  type DesignOption,
} from '#analysis';
import { anySeed } from './readDesign.ts';

/** Any method with small options of its own, and as many factors as it takes up to five. */
const anyRequest = fc.constantFrom(...DESIGN_NAMES).chain((method) => {
  const { factors, options }: DesignDescription = DESIGNS[method];
  return fc.record({
    method: fc.constant(method),
    factors: fc.integer({ min: factors.min, max: Math.min(factors.max, 5) }),
    options: fc.record(Object.fromEntries(options.map((option) => [option.name, smallValue(option)]))),
    seed: anySeed,
  });
});

function smallValue(option: DesignOption): fc.Arbitrary<unknown> {
  if (option.kind === 'flag') return fc.boolean();
  if (option.kind === 'unitEach') return fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10);
  if (option.name === 'levels') return fc.constantFrom(2, 4);
  if (option.name === 'optimiseFrom') return fc.constantFrom(0, option.min + 12);
  return fc.integer({ min: option.min, max: Math.min(option.max, option.min + 9) });
}

describe('a design by name', () => {
  test('has the size that was told before, rows in the unit cube, and is the same again', () => {
    fc.assert(
      fc.property(anyRequest, ({ method, factors, options, seed }) => {
        const built = buildDesign(method, factors, seed, options);
        if (!built.ok) throw new Error(JSON.stringify(built.issues));
        const { points, units } = built.value;
        expect(built.value).toMatchObject({ method, factors });
        expect(designSize(method, factors, options)).toEqual({ ok: true, value: points });
        expect(units.length).toBe(points * factors);
        expect(units.every((unit) => unit >= 0 && unit <= 1)).toBe(true);
        expect(buildDesign(method, factors, seed, options)).toEqual(built);
      }),
      { numRuns: 150 },
    );
  });

  test('depends on the seed exactly where its description says so', () => {
    for (const name of DESIGN_NAMES) {
      const { options }: DesignDescription = DESIGNS[name];
      const few = options.some((option) => option.name === 'points') ? { points: 10 } : {};
      const [one, other] = ['a', 'b'].map((seed) => buildDesign(name, 2, seed, few));
      expect(JSON.stringify(one) !== JSON.stringify(other), name).toBe(DESIGNS[name].seeded);
    }
  });

  test('can be built from the defaults alone', () => {
    for (const name of DESIGN_NAMES) expect(buildDesign(name, 2, '1'), name).toMatchObject({ ok: true });
  });

  test('is what the function for it builds', () => {
    const built = (method: DesignName, factors: number, options: Record<string, unknown>) => {
      const design = buildDesign(method, factors, 's', options);
      return design.ok ? design.value : design.issues;
    };
    expect(built('latinHypercube', 3, { points: 9 })).toEqual(latinHypercube(3, 9, 's'));
    expect(built('sobol', 3, { points: 9, skip: 2 })).toEqual(sobolSequence(3, 9, { skip: 2, scramble: 's' }));
    expect(built('sobol', 3, { points: 9, scramble: false })).toEqual(sobolSequence(3, 9));
    expect(built('saltelli', 3, { base: 4, secondOrder: true })).toEqual(
      saltelliDesign(3, 4, 's', { secondOrder: true }),
    );
    expect(built('morris', 3, { trajectories: 4, levels: 6, optimiseFrom: 9 })).toEqual(
      morrisTrajectories(3, 4, 6, 's', { optimiseFrom: 9 }),
    );
    expect(built('fullGrid', 2, { levels: 3 })).toEqual(fullGrid([3, 3]));
    expect(built('fullGrid', 2, { levels: [3, 4] })).toEqual(fullGrid([3, 4]));
    expect(built('fractionalFactorial', 5, { resolution: 3 })).toEqual(fractionalFactorial(5, 3));
    expect(built('oneAtATime', 2, { steps: 3, centre: [0, 0.2] })).toEqual(oneAtATime(2, 3, { centre: [0, 0.2] }));
    expect(built('random', 2, { points: 5 })).toEqual(randomDesign(2, 5, 's'));
    expect(built('simplexLattice', 2, { degree: 3 })).toEqual(simplexLattice(3));
    expect(built('simplexCentroid', 2, { innerPoints: true })).toEqual(simplexCentroid({ innerPoints: true }));
  });
});

describe('the size of a design', () => {
  test.each([
    ['latinHypercube', 5, { points: 300 }, 300],
    ['saltelli', 5, { base: 64 }, 448],
    ['saltelli', 5, { base: 64, secondOrder: true }, 768],
    ['morris', 9, { trajectories: 10 }, 100],
    ['fullGrid', 9, { levels: 10 }, 1_000_000_000],
    ['fullGrid', 3, { levels: [2, 3, 4] }, 24],
    ['oneAtATime', 10, { steps: 4 }, 41],
    ['simplexLattice', 2, { degree: 10 }, 66],
  ] as const)('of %s with %d factors and %o is %d', (method, factors, options, size) => {
    expect(designSize(method, factors, options)).toEqual({ ok: true, value: size });
  });

  test('of a thousand million points is told, and the design refused', () => {
    expect(buildDesign('fullGrid', 9, '1', { levels: 10 })).toEqual({
      ok: false,
      issues: [
        {
          field: 'points',
          expected: 'at most 1,000,000 points of 9 factors',
          got: '1,000,000,000',
          hint: 'full grid: the levels of all factors multiplied',
        },
      ],
    });
    expect(() => fullGrid(new Array<number>(9).fill(10))).toThrow(RangeError);
  });

  test('beyond all numbers is still an answer', () => {
    expect(designSize('fullGrid', 1_000, { levels: 10_000 })).toEqual({ ok: true, value: Infinity });
    expect(buildDesign('fullGrid', 1_000, '1', { levels: 10_000 })).toMatchObject({ ok: false });
  });

  test('counts factors as well: what does not fit into memory is refused', () => {
    expect(buildDesign('random', 1_000, '1', { points: 20_000 })).toMatchObject({
      issues: [{ field: 'points', expected: 'at most 16,777 points of 1,000 factors', got: '20,000' }],
    });
  });
});

describe('bad arguments', () => {
  test('are told all at once, with the nearest name', () => {
    expect(buildDesign('sobol', 0, '1', { pionts: 3, skip: -1, scramble: 'yes' })).toEqual({
      ok: false,
      issues: [
        { field: 'pionts', expected: 'an option of sobol', got: 'pionts', hint: 'did you mean points' },
        { field: 'factors', expected: 'whole number 1 to 337', got: '0' },
        { field: 'skip', expected: 'whole number 0 to 1,000,000,000, points', got: '-1' },
        { field: 'scramble', expected: 'true or false', got: '"yes"' },
      ],
    });
    expect(designSize('latin-hypercub', 3)).toMatchObject({
      issues: [{ field: 'method', got: 'latin-hypercub', hint: 'did you mean latinHypercube' }],
    });
    expect(designSize('toString', 3)).toMatchObject({ issues: [{ field: 'method' }] });
  });

  test('of every whole option are those just outside its range, halves, texts and nothing', () => {
    for (const name of DESIGN_NAMES) {
      const { factors, options }: DesignDescription = DESIGNS[name];
      for (const option of options) {
        if (option.kind !== 'whole' && option.kind !== 'wholeEach') continue;
        for (const bad of [
          option.min - 1,
          option.max + 1,
          option.min + 0.5,
          NaN,
          Infinity,
          `${option.min}`,
          null,
          {},
        ]) {
          const checked = designSize(name, factors.min, { [option.name]: bad });
          expect(checked.ok ? [] : checked.issues.map(({ field }) => field), `${name} ${JSON.stringify(bad)}`).toEqual([
            option.name,
          ]);
        }
      }
    }
  });

  test('of a mixture are factors other than its two coordinates', () => {
    expect(designSize('simplexLattice', 3)).toMatchObject({
      issues: [{ field: 'factors', expected: 'whole number 2, the two coordinates of a mixture', got: '3' }],
    });
  });

  test('in lists are named by their place, and lists by their length', () => {
    expect(designSize('fullGrid', 3, { levels: [2, 0] })).toMatchObject({
      issues: [
        { field: 'levels[1]', expected: 'whole number 1 to 10,000, levels', got: '0' },
        { field: 'levels', expected: 'one number per factor, 3 in all', got: '2' },
      ],
    });
  });

  test('of a single design’s function are thrown as one RangeError', () => {
    expect(() => latinHypercube(0, 1, '1')).toThrow(
      new RangeError(
        'factors: expected whole number 1 to 1,000, got 0; points: expected whole number 2 to 1,000,000, points, got 1',
      ),
    );
  });
});

test('every description is complete, and its defaults lie in their ranges', () => {
  for (const name of DESIGN_NAMES) {
    const { label, purpose, size, source, options }: DesignDescription = DESIGNS[name];
    for (const text of [label, purpose, size, source]) expect(text, name).not.toBe('');
    expect(source, name).toMatch(/\b(19|20)\d\d\b/);
    expect(new Set(options.map((option) => option.name)).size).toBe(options.length);
    for (const option of options) {
      expect(option.label).not.toBe('');
      if (option.kind !== 'whole' && option.kind !== 'wholeEach') continue;
      expect(option.default).toBeGreaterThanOrEqual(option.min);
      expect(option.default).toBeLessThanOrEqual(option.max);
    }
  }
});
