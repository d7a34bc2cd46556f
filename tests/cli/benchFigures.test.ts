import { describe, expect, test } from 'vitest';
import {
  AGREE,
  contactText,
  curvesText,
  EXIT,
  measureCurve,
  measureInTurn,
  measurePhases,
  PHASE_GROUPS,
  PHASE_WORDS,
  phasesText,
  pointsOf,
  ratioOfOne,
  sharesOf,
  timeEach,
  type AskedCurve,
  type ContactFigure,
  type CurvesFigure,
  type PhasesFigure,
  type Times,
} from '#cli';
import { PHASES } from '#sim';
import { FULL } from '../full.ts';
import { ordinary, townOf } from '../sim/towns.ts';
import { type } from './terminal.ts';

const QUIET = new AbortController().signal;
const ONCE = { warmUp: 0, series: 2, turns: 1, signal: QUIET };

describe('work in turn', () => {
  test('is done as often as asked, in another order each turn, and its times lie in their series', async () => {
    const done: string[] = [];
    const works = ['a', 'b', 'c'].map((name, n) => () => {
      done.push(name);
      return [n, done.length];
    });
    const times = await measureInTurn(works, { warmUp: 1, series: 2, turns: 2, signal: QUIET });
    expect(done.join('')).toHaveLength(15);
    expect(done.slice(0, 3)).not.toEqual(done.slice(3, 6));
    expect(times?.map((side) => side.map((turns) => turns.length))).toEqual([
      [2, 2],
      [2, 2],
      [2, 2],
    ]);
    // Whose times are whose is told by their first part; the first turn is not kept.
    times?.forEach((side, n) => {
      for (const parts of side.flat()) expect(parts[0]).toBe(n);
      for (const parts of side.flat()) expect(parts[1]).toBeGreaterThan(3);
    });
  });

  test('tells of every turn', async () => {
    let heard = 0;
    await measureInTurn([() => [1], () => [1]], { ...ONCE, warmUp: 3, onTurn: () => heard++ });
    expect(heard).toBe(5);
  });

  test('that takes a while is waited for', async () => {
    const times = await measureInTurn([() => Promise.resolve([7])], ONCE);
    expect(times).toEqual([[[[7]], [[7]]]]);
  });

  test('ends without an answer when interrupted, also in the middle', async () => {
    const stop = new AbortController();
    const works = [
      () => [1],
      () => {
        stop.abort();
        return [1];
      },
      () => [1],
    ];
    expect(await measureInTurn(works, { ...ONCE, signal: stop.signal })).toBeNull();
    expect(await measureInTurn(works.slice(0, 1), { ...ONCE, signal: AbortSignal.abort() })).toBeNull();
  });

  test('of several steps is timed step by step', () => {
    const seen: number[] = [];
    const times = timeEach(3, (n) => seen.push(n));
    expect(seen).toEqual([0, 1, 2]);
    expect(times.every((ms) => Number.isFinite(ms) && ms >= 0)).toBe(true);
  });
});

describe('the points of a curve', () => {
  const sides = [
    { at: 10, way: '', units: 2 },
    { at: 40, way: '', units: 4 },
  ];
  const times: readonly Times[] = [
    [[[1, 3]], [[3, 1]]],
    [
      [
        [4, 4],
        [9, 9],
      ],
      [
        [8, 2],
        [2, 8],
      ],
    ],
  ];

  test('are least times part by part, by the unit, and their ratios to the first', () => {
    const [first, second] = pointsOf(sides, times);
    // 1 and 1 in two units; 2 and 2 in four.
    expect(first).toMatchObject({ at: 10, least: 1, median: 2, ratio: 1, medianRatio: 1, inSeries: [1, 1], apart: 1 });
    expect(second).toMatchObject({ at: 40, least: 1, median: 2.5, ratio: 1, medianRatio: 1.25 });
    // Series by series: (4 + 4) ÷ 4 against (1 + 3) ÷ 2, and (2 + 2) ÷ 4 against the same.
    expect(second).toMatchObject({ inSeries: [1, 0.5], apart: 2 });
  });

  test('cost what one costs: a point four times as far at the same ratio, a quarter', () => {
    const [first, second] = pointsOf(sides, times);
    expect(ratioOfOne(second ?? expect.fail(), first)).toBe(0.25);
  });

  test('give back what was opened, also when interrupted or broken', async () => {
    let closed = 0;
    const asked = (work: () => number[]): AskedCurve => ({
      name: 'by size',
      along: 'size',
      unit: 'a run',
      each: null,
      about: 'nothing',
      prepare: () =>
        Promise.resolve({ sides: [{ at: 1, way: '', units: 1, work }], close: () => Promise.resolve(void closed++) }),
    });
    expect(
      await measureCurve(
        asked(() => [1]),
        ONCE,
      ),
    ).toMatchObject({ name: 'by size', series: 2, turns: 1 });
    expect(
      await measureCurve(
        asked(() => [1]),
        { ...ONCE, signal: AbortSignal.abort() },
      ),
    ).toBeNull();
    const broken = asked(() => {
      throw new Error('torn');
    });
    await expect(measureCurve(broken, ONCE)).rejects.toThrow('torn');
    expect(closed).toBe(3);
  });
});

describe('the phases of a month', () => {
  test('have shares of their least times, which add up to 1', () => {
    const month = (first: number, other: number): number[] => PHASES.map((_, n) => (n === 0 ? first : other));
    // Two months; the first phase took 4 at least in one and 6 in the other, each of the others 1.
    const series = [[[...month(4, 1), ...month(9, 1)]], [[...month(7, 2), ...month(6, 1)]]];
    const shares = sharesOf(series);
    expect(shares.map(({ phase }) => phase)).toEqual(PHASES);
    const total = 10 + 2 * (PHASES.length - 1);
    expect(shares[0]?.share).toBeCloseTo(10 / total, 12);
    expect(shares[0]?.inSeries[0]).toBeCloseTo(13 / (13 + 2 * (PHASES.length - 1)), 12);
    for (const sum of [
      shares.map(({ share }) => share),
      ...[0, 1].map((n) => shares.map((one) => one.inSeries[n] ?? NaN)),
    ])
      expect(sum.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });

  test('of a small town are measured, each at least once', async () => {
    const scenario = ordinary(townOf(4));
    const figure = await measurePhases(scenario, { citizens: 300, months: 12, large: false }, ONCE);
    const shares = figure?.shares.map(({ share }) => share) ?? [];
    expect(shares).toHaveLength(PHASES.length);
    expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect(Number.isFinite(figure?.heard) && Number.isFinite(figure?.nanoseconds)).toBe(true);
  });
});

const MACHINE = {
  processor: 'one',
  processors: 2,
  memoryGigabytes: 8,
  loadBefore: 0.5,
  system: 'system',
  node: 'v20',
  v8: '11',
  samspill: '0.2.0',
  model: 4,
};
const FIGURE = { command: 'bench', date: '2026-11-30', machine: MACHINE, loadAfter: 1.2 };

test('phases that belong together stand together, and their words say so', () => {
  for (const [name, phases] of Object.entries(PHASE_GROUPS)) {
    const from = PHASES.indexOf(phases[0] ?? expect.fail());
    expect(PHASES.slice(from, from + phases.length)).toEqual(phases);
    expect(PHASES.filter((phase) => PHASE_WORDS[phase].startsWith(`${name}: `))).toEqual(phases);
  }
});

describe('what was measured is told', () => {
  test('as curves with their ratios, and which of them two series do not agree on', () => {
    const point = { way: '', least: 2, median: 3, medianRatio: 1, ratio: 1, inSeries: [1, 1], apart: 1 };
    const figure: CurvesFigure = {
      ...FIGURE,
      curves: [
        {
          name: 'by size',
          along: 'size',
          unit: 'a month',
          each: 'a citizen',
          about: 'a town',
          series: 2,
          turns: 3,
          points: [
            { ...point, at: 1000 },
            { ...point, at: 10_000, ratio: 5, medianRatio: 6, inSeries: [4.8, 5.4], apart: 1.125, least: 10 },
          ],
        },
      ],
    };
    const text = curvesText(figure);
    expect(text).toContain('model 4, 2026-11-30\n');
    expect(text).toContain('load 0.5 before');
    expect(text).toContain('load 1.2 after');
    expect(text).toContain('by size: a town; 2 series of 3 turns\n');
    expect(text).toMatch(/^ +1,000 +1\.00 +1\.00 +1\.00 1\.00 +1\.00 +2\.000$/m);
    expect(text).toMatch(/^10,000 +5\.00 +6\.00 +4\.80 5\.40 +0\.500 +10\.00 +series 1\.13 times apart$/m);
    expect(AGREE).toBe(1.1);
  });

  test('as shares of phases, a column for each size', () => {
    const shares = PHASES.map((phase, n) => ({ phase, share: n === 0 ? 0.42 : 0.02, inSeries: [0.5, 0.5] }));
    const size = {
      citizens: 4000,
      months: 120,
      large: false,
      clock: 'wall' as const,
      series: 2,
      turns: 10,
      shares,
      heard: 1.01,
      nanoseconds: 88,
    };
    const figure: PhasesFigure = { ...FIGURE, scenario: 'high-5', place: 'Preston', sizes: [size] };
    const text = phasesText(figure);
    expect(text).toMatch(/^share of a month, % +4,000$/m);
    expect(text).toMatch(/^course +42\.0 {2}schedules/m);
    expect(text).toMatch(/^record +2\.0 {2}the month is recorded$/m);
    expect(text).toMatch(/^mobilisation +12\.0 {2}together$/m);
    expect(text).toMatch(/^listened ÷ not +1\.01 /m);
  });

  test('as the contact model against the engine', () => {
    const figure: ContactFigure = {
      ...FIGURE,
      sizes: [
        {
          people: 200,
          months: 120,
          series: 2,
          turns: 10,
          least: 18,
          median: 20,
          engine: 44,
          inSeries: [43, 45],
          setUp: 12,
        },
      ],
      people: 10_000,
      seeds: 100,
      shares: [{ month: 120, mean: 0.5, deviation: 0.01, low: 0.48, high: 0.52 }],
      digest: { active: Array.from({ length: 121 }, (_, n) => n), sum: 77 },
    };
    const text = contactText(figure);
    expect(text).toMatch(/^ +200 +44\.0 +43\.0 45\.0 +12\.0 +18\.00 +20\.00 {2}a person and month/m);
    expect(text).toMatch(/^ +120 +0\.5000 +0\.0100 +0\.4800 to 0\.5200 +120$/m);
    expect(text).toContain('add up to 77\n');
  });
});

describe('bench', () => {
  test('measures one thing at a time, and says what else is wrong', async () => {
    const { code, out, err } = await type('bench --curves --phases --common --repeats 0');
    expect({ code, out }).toEqual({ code: EXIT.badInput, out: '' });
    expect(err.trimEnd().split('\n')).toEqual([
      '--repeats: expected whole number 1 to 1000, measurements, got 0',
      '--phases, --common: expected nothing beside --curves, got both (one at a time)',
    ]);
  });

  test('refuses ten million citizens where they do not fit', async () => {
    const { code, out, err } = await type('bench --curves --full', { memory: 5e8 });
    expect({ code, out }).toEqual({ code: EXIT.badInput, out: '' });
    expect(err).toMatch(/^--full: expected .* of memory that are free here, got .*\n$/);
  });

  test.runIf(FULL)('--curves has every curve, with finite ratios', { timeout: 1_200_000 }, async () => {
    const { code, out, err } = await type('bench --curves --repeats 1 --quiet --json');
    expect({ code, err }).toEqual({ code: EXIT.done, err: '' });
    const { command, curves } = JSON.parse(out) as CurvesFigure;
    expect(command).toBe('bench --curves --repeats 1');
    expect(curves.map(({ along, points }) => [along, points.map(({ at }) => at)])).toEqual([
      ['citizens', [1000, 10_000, 100_000, 1_000_000]],
      ['neighbourhoods', [1, 10, 43, 86, 160, 320, 639, 1, 10, 43, 86, 160, 320, 639]],
      ['months', [60, 120, 240, 480]],
      ['runs', [1, 2, 4, 8, 1, 2, 4, 8]],
      ['workers', [0, 1, 2, 0, 1, 2]],
    ]);
    for (const { points } of curves)
      for (const { ratio, medianRatio, inSeries, least, median } of points)
        for (const value of [ratio, medianRatio, ...inSeries, least, median]) expect(value).toBeGreaterThan(0);
    expect(curves.map(({ points }) => points[0]?.ratio)).toEqual([1, 1, 1, 1, 1]);
  });

  test.runIf(FULL)('--phases and --common have a row for each size', { timeout: 600_000 }, async () => {
    const phases = await type('bench --phases --repeats 1 --json');
    const { sizes } = JSON.parse(phases.out) as PhasesFigure;
    expect(sizes.map(({ citizens }) => citizens)).toEqual([1000, 4000, 100_000]);
    for (const { shares } of sizes) expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    const common = await type('bench --common --repeats 1 --json');
    const figure = JSON.parse(common.out) as ContactFigure;
    expect(figure.sizes.map(({ people }) => people)).toEqual([200, 10_000]);
    for (const { engine, setUp, inSeries } of figure.sizes)
      for (const value of [engine, setUp, ...inSeries]) expect(value).toBeGreaterThan(0);
    expect(figure.shares.map(({ month }) => month)).toEqual([0, 12, 24, 36, 60, 120]);
  });
});
