import { describe, expect, test } from 'vitest';
import { createRun, METRIC_NAMES, simulate, step, type MetricName, type Result } from '#sim';
import { busy, ordinary, parametersWith, townOf } from './towns.ts';
import { EVALUATION } from './inside.ts';

const PLACE = townOf(6);
const MONTHS = 72;
const OPTIONS = { seed: '31', months: MONTHS, citizens: 1200 };
const HARD = parametersWith({ fatigueRate: 0.075, sustainableHours: 0.8 });
const result = simulate(busy(PLACE, { spinUpMonths: 36, parameters: HARD }), OPTIONS);

function eachMonth(
  from: number,
  check: (at: (name: MetricName) => number, month: number) => void,
  of: Result = result,
) {
  for (let month = from; month <= MONTHS; month++) check((name) => of.series[name][month], month);
}

const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);

test('exits by cause add up to exits, burn-outs of volunteers among them', () => {
  const causes = METRIC_NAMES.filter((name) => name.startsWith('exits') && name !== 'exits');
  expect(causes).toHaveLength(5);
  eachMonth(0, (at, month) => expect(sum(causes.map(at)), `month ${month}`).toBeCloseTo(at('exits'), 9));
  for (const name of causes) expect(sum(result.series[name]), name).toBeGreaterThan(0);
});

test('the gap is what lives there and what the place adds, to the last bit but rounding', () => {
  eachMonth(0, (at, month) =>
    expect(at('gapComposition') + at('gapPlace'), `month ${month}`).toBeCloseTo(at('engagementGapPoints'), 12),
  );
});

test('the burnt out are those who burnt out in the last year and a half', () => {
  expect(sum(result.series.burnouts)).toBeGreaterThan(0);
  const { burnOutMonths } = HARD;
  eachMonth(burnOutMonths, (at, month) =>
    expect(1000 * at('burntOut'), `month ${month}`).toBeCloseTo(
      sum(result.series.burnouts.slice(month - burnOutMonths + 1, month + 1)),
      9,
    ),
  );
});

test('who leaves for another cause is not burnt out, though they burnt out once', () => {
  const run = createRun(busy(PLACE, { spinUpMonths: 36, parameters: { ...HARD, burnOutMonths: 2, exitRate: 0.2 } }), {
    ...OPTIONS,
    months: 200,
  });
  while (step(run)) {
    const { series } = run.recorder;
    const { month } = run.world;
    if (month >= 2)
      expect(1000 * series.burntOut[month]).toBeCloseTo(series.burnouts[month] + series.burnouts[month - 1], 9);
  }
});

test('service put out is what is met, but for what goes beyond 1.05 of need', () => {
  const rich = simulate(ordinary(PLACE, { parameters: parametersWith({ coverageStart: 1.2 }) }), OPTIONS);
  for (const of of [result, rich]) {
    eachMonth(
      0,
      (at) =>
        expect(at('coverage') * at('routineNeed')).toBeCloseTo(
          Math.min(at('serviceOutput'), 1.05 * at('routineNeed')),
          9,
        ),
      of,
    );
  }
});

test('groups founded are as many as there are more, where none closes', () => {
  const parameters = parametersWith({ groupMinimum: 12 });
  const founding = simulate(busy(PLACE, { off: ['groupClosure'], parameters, spinUpMonths: 36 }), OPTIONS);
  const slots = createRun(busy(PLACE, { spinUpMonths: 0 }), { ...OPTIONS, months: 1 }).world.groups.count;
  expect(sum(founding.series.groupsFounded)).toBeGreaterThan(0);
  for (let month = 1; month <= MONTHS; month++) {
    // Open groups are counted before new ones are founded.
    const more = founding.series.groupsOpen[month] - founding.series.groupsOpen[month - 1];
    expect(founding.series.groupsFounded[month - 1]).toBeCloseTo((1000 * slots * more) / 1200, 9);
  }
});

describe('projects of several sectors', () => {
  test('lasted as the slots say, month by month over a year', () => {
    const run = createRun(busy(PLACE, { spinUpMonths: 36 }), { ...OPTIONS, citizens: 4000 });
    const { projects } = run.world;
    const ended: { month: number; age: number; across: boolean }[] = [];
    let ages = projects.age.slice();
    while (step(run)) {
      const { month } = run.world;
      // A project that ended this month is in evaluation and has just begun to count anew.
      for (let s = 0; s < projects.slots; s++) {
        if (projects.phase[s] === EVALUATION && projects.age[s] === 0 && ages[s] > 0)
          ended.push({ month, age: ages[s] + 1, across: projects.sectors[s] > 1 });
      }
      ages = projects.age.slice();
      if (month < 12) continue;
      const year = ended.filter((one) => one.month > month - 12 && one.across);
      const found = run.recorder.series.projectDurationAcross[month];
      if (year.length === 0) expect(found).toBeNaN();
      else expect(found).toBeCloseTo(sum(year.map(({ age }) => age)) / year.length, 9);
    }
    expect(new Set(ended.map(({ across }) => across)).size).toBe(2);
  });
});

describe('projects ended by the limit of time', () => {
  const shares = (changes: Parameters<typeof parametersWith>[0]) =>
    simulate(busy(PLACE, { spinUpMonths: 36, parameters: parametersWith(changes) }), { ...OPTIONS, citizens: 3000 })
      .series.endedByClock;

  test('are all where nothing is decided and nothing stopped', () => {
    const last = shares({ decisionRate: 0, zeroErrorStop: 0 }).slice(24);
    expect([...last].filter((share) => share < 1)).toEqual([]);
    expect(last).toContain(1);
  });

  test('are none where there is hardly a limit, and some as things are', () => {
    expect(shares({ projectLimit: 250 }).every((share) => share === 0 || Number.isNaN(share))).toBe(true);
    const usual = shares({});
    expect(usual.some((share) => share > 0 && share < 1)).toBe(true);
  });
});
