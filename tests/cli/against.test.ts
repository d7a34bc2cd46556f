import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  againstText,
  CONTROL,
  EXIT,
  leastTime,
  orderOfSides,
  ratioOf,
  takeTurns,
  whyUnusable,
  WIDEST_SPREAD,
  type Against,
  type AgainstFigure,
  type Ratio,
  type Times,
} from '#cli';
import { packageFolder } from '#scenarios/node';
import { MODEL_VERSION } from '#sim';
import { emptyFolder, type } from './terminal.ts';
import { FULL } from '../full.ts';

/** A ratio whose five series lie around it, from `ratio` − `width` / 2 to `ratio` + `width` / 2. */
function ratio(value: number, width = 0): Ratio {
  const [least, greatest] = [value - width / 2, value + width / 2];
  return { ratio: value, series: [least, value, value, value, greatest], least, median: value, greatest };
}

const QUIET = new AbortController().signal;

describe('the least time of a run', () => {
  test('is the sum of the least times of its months, whichever turn each comes from', () => {
    expect(
      leastTime([
        [5, 1, 9],
        [2, 8, 3],
        [4, 4, 4],
      ]),
    ).toBe(2 + 1 + 3);
  });

  test('is nothing when there was no turn', () => {
    expect(leastTime([])).toBe(0);
  });
});

describe('the ratio of least times', () => {
  const here: Times = [
    [
      [2, 2],
      [9, 9],
    ],
    [[3, 3]],
    [[4, 4]],
    [[2, 2]],
    [[1, 5]],
  ];
  const there: Times = [
    [[4, 4]],
    [[4, 4]],
    [[4, 4]],
    [
      [9, 1],
      [1, 9],
    ],
    [[4, 4]],
  ];

  test('is that of all turns together, with that of each series and their least, median and greatest', () => {
    expect(ratioOf(here, there)).toEqual({
      ratio: (1 + 2) / (1 + 1),
      series: [4 / 8, 6 / 8, 8 / 8, 4 / 2, 6 / 8],
      least: 0.5,
      median: 0.75,
      greatest: 2,
    });
  });

  test('of equal times is 1 without spread', () => {
    expect(ratioOf(here, here)).toMatchObject({ ratio: 1, least: 1, median: 1, greatest: 1 });
  });
});

describe('a ratio is unusable', () => {
  test('not when the control gives what two copies may give, both ends included', () => {
    for (const control of [CONTROL.min, 1, CONTROL.max]) expect(whyUnusable(ratio(0.7), ratio(control))).toEqual([]);
  });

  test('when the control gives more or less', () => {
    expect(whyUnusable(ratio(0.7), ratio(1.07))).toEqual(['control gave 1.070, not 0.97 to 1.03']);
    expect(whyUnusable(ratio(0.7), ratio(0.969))).toEqual(['control gave 0.969, not 0.97 to 1.03']);
  });

  test('when its series, or those of the control, are too far apart', () => {
    expect(whyUnusable(ratio(1, 0.05), ratio(1, 0.05))).toEqual([]);
    expect(whyUnusable(ratio(1, 0.2), ratio(1, 0.1))).toEqual([
      'its series are 1.222 times apart, more than 1.06',
      'series of the control are 1.105 times apart, more than 1.06',
    ]);
  });

  test('when nothing was measured', () => {
    expect(whyUnusable(ratio(NaN), ratio(NaN))).toHaveLength(3);
  });
});

describe('turns', () => {
  test('each side goes first, and right behind each other one, equally often', () => {
    const orders = Array.from({ length: 6 }, (_, turn) => orderOfSides(3, turn));
    for (const place of [0, 1, 2]) {
      expect(orders.map((order) => order[place]).sort((a, b) => a - b)).toEqual([0, 0, 1, 1, 2, 2]);
    }
    const pairs = orders.flatMap(([first, second, third]) => [`${first}${second}`, `${second}${third}`]);
    expect(pairs.sort()).toEqual(['01', '01', '02', '02', '10', '10', '12', '12', '20', '20', '21', '21']);
  });

  test('give every side the same runs and warm-up, and keep the months of each turn of each series', async () => {
    const [runs, months] = [
      [0, 0, 0],
      [0, 0, 0],
    ];
    const starts = runs.map((_, side) => () => {
      runs[side]++;
      return () => months[side]++;
    });
    const times = await takeTurns(starts, { months: 30, warmUp: 4, series: 5, turns: 2, signal: QUIET });
    expect(runs).toEqual([14, 14, 14]);
    expect(months).toEqual([420, 420, 420]);
    expect(times?.map((side) => side.map((turns) => turns.map((turn) => turn.length)))).toEqual(
      runs.map(() => Array.from({ length: 5 }, () => [30, 30])),
    );
  });

  test('end without an answer on Ctrl-C', async () => {
    const starts = [() => () => undefined];
    const signal = AbortSignal.abort();
    expect(await takeTurns(starts, { months: 1, warmUp: 1, series: 1, turns: 1, signal })).toBeNull();
  });
});

describe('bench --against', () => {
  test('a folder that is not there is refused, together with what else is wrong', async () => {
    const cwd = emptyFolder();
    const { code, out, err } = await type('bench --against before --repeats none --fulll', { cwd });
    expect({ code, out }).toEqual({ code: EXIT.badInput, out: '' });
    expect(err.trimEnd().split('\n')).toEqual([
      '--fulll: expected an option of samspill bench, got --fulll (did you mean --full)',
      '--repeats: expected whole number 1 to 1000, measurements, got none',
      `--against: expected the folder of a built checkout of samspill, got ${join(cwd, 'before')} (it is not there)`,
    ]);
  });

  test('a folder of something else, and one that is not built, are refused with everything that is missing', async () => {
    const cwd = emptyFolder();
    const other = await type('bench --against . --json', { cwd });
    expect(other.code).toBe(EXIT.badInput);
    expect((JSON.parse(other.err) as { issues: { expected: string }[] }).issues).toMatchObject([
      { field: '--against', expected: `the package.json of samspill in ${cwd}` },
      { field: '--against', got: expect.stringContaining('no dist/sim/index.js') as string },
    ]);
    writeFileSync(join(cwd, 'package.json'), '{"name":"samspill"}');
    const unbuilt = await type('bench --against .', { cwd });
    expect(unbuilt.err).toMatch(/^--against: expected a built engine in .* \(npm run build:engine there\)\n$/);
  });

  test('a build that does not load is refused with the reason', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'package.json'), '{"name":"samspill","type":"module"}');
    for (const folder of ['dist/sim', 'dist/scenarios', 'scenarios/places'])
      mkdirSync(join(cwd, folder), { recursive: true });
    for (const door of ['sim/index', 'scenarios/index', 'scenarios/node']) {
      writeFileSync(join(cwd, 'dist', `${door}.js`), 'export const MODEL_VERSION = 1;');
    }
    const { err } = await type('bench --against .', { cwd });
    expect(err).toBe(
      '--against: expected an engine with createRun, keepMonthZero, step, got one without createRun, keepMonthZero, step\n',
    );
    writeFileSync(join(cwd, 'dist/sim/index.js'), 'throw new Error("torn");');
    expect((await type('bench --against .', { cwd })).err).toContain('expected a build that can be loaded, got torn');
  });

  test('help says what is unusable', async () => {
    const { out } = await type('bench --help');
    expect(out).toContain(`${CONTROL.min} to ${CONTROL.max}`);
    expect(out).toContain(`more than ${WIDEST_SPREAD} times apart`);
  });
});

/** In a process of its own, as here every module is loaded from the sources. */
const PROGRAM = `
import { loadEngine, measureAgainst } from '#cli';
import { packageFolder } from '#scenarios/node';
const work = { field: '--against', preset: 'hybrid-by-default', place: 'Preston' };
const [here, there, control] = await Promise.all([1, 2, 3].map(() => loadEngine(packageFolder(), work)));
const sides = { here: here.value, there: there.value, control: control.value };
const size = { citizens: 300, months: 3, turns: 1, large: true };
const figure = await measureAgainst(sides, size, new AbortController().signal);
const apart = here.value.sim.step !== there.value.sim.step;
console.log(JSON.stringify({ apart, model: there.value.model, figure }));
`;

describe('the engine of a checkout', () => {
  test.runIf(FULL)('is loaded apart each time, measured in turns, and leaves no copy behind', () => {
    const TMPDIR = emptyFolder();
    const out = execFileSync(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
      cwd: packageFolder(),
      env: { ...process.env, TMPDIR },
      encoding: 'utf8',
    });
    const { apart, model, figure } = JSON.parse(out) as { apart: boolean; model: number; figure: AgainstFigure };
    expect({ apart, model }).toEqual({ apart: true, model: MODEL_VERSION });
    expect(figure).toMatchObject({ name: 'a month of 300 citizens', turns: 1 });
    for (const { ratio: value, series } of [figure.measured, figure.control]) {
      expect(value).toBeGreaterThan(0);
      expect(series).toHaveLength(5);
    }
    expect(readdirSync(TMPDIR)).toEqual([]);
  });
});

describe('what was measured against another checkout', () => {
  const build = { folder: '/here', samspill: '0.2.0', model: 3 };
  const figure = {
    name: 'a month',
    unit: 'ns',
    here: 70,
    there: 100,
    turns: 20,
    measured: ratio(0.7),
    control: ratio(1),
  };
  const machine = {
    processor: 'one',
    processors: 2,
    memoryGigabytes: 8,
    loadBefore: 0,
    system: 'system',
    node: 'v20',
    v8: '11',
    samspill: '0.2.0',
    model: 3,
  };
  const against: Against = {
    machine,
    here: build,
    there: { ...build, folder: '/there' },
    figures: [{ ...figure, unusable: [] }],
  };

  test('is told with both versions, the ratio, its series and the control', () => {
    const text = againstText(against);
    expect(text).toContain('here   samspill 0.2.0, model 3, /here\nthere  samspill 0.2.0, model 3, /there\n');
    expect(text).toMatch(/^a month +70\.00 +100\.00 +0\.700 +0\.700 +0\.700 +0\.700 +ns, 5 series of 20 turns$/m);
    expect(text).toMatch(/^ {2}here against its copy +1\.000 +1\.000 +1\.000 +1\.000 +control$/m);
    expect(text).toMatch(/\na month: here takes 0\.700 of the time there\n$/);
  });

  test('is unusable in so many words', () => {
    const text = againstText({ ...against, figures: [{ ...figure, unusable: ['control gave 1.07'] }] });
    expect(text).toMatch(/\na month: unusable: control gave 1\.07\n$/);
    expect(text).not.toContain('of the time there');
  });

  test('says when the models differ', () => {
    expect(againstText({ ...against, there: { ...build, model: 4 } })).toContain('The model versions differ');
  });
});
