import { describe, expect, test } from 'vitest';
import { createRun, LEVER_NAMES, step, TODAY_LEVERS, type Run, type Scenario } from '#sim';
import { decideLevel, followCourse, SUPPORT } from '../inside.ts';
import { busy, leversWith, ordinary, parametersWith, townOf } from '../towns.ts';

const DECIDED = { volunteerSupport: 0.6, fund: 0.5, partnership: 0.4, materials: 0.3, earlyHelp: 0.2 };

/** A run that begins at once; what is decided is as above and support falls by 1.7% for each % of the budget. */
function runOf(changes: Partial<Scenario> = {}, supportElasticity = 1.7): Run {
  const scenario = ordinary(townOf(2), {
    spinUpMonths: 0,
    levers: leversWith({ ...DECIDED, clarity: 0.8, training: 0.7 }),
    parameters: parametersWith({ supportElasticity, incomeToTaxBase: 0 }),
    ...changes,
  });
  return createRun(scenario, { seed: '1', months: 60, citizens: 60 });
}

/** Levels in force in the month after one that left `budget`. */
function inForce(run: Run, budget: number): Record<string, number> {
  run.world.month = 1;
  run.world.municipality.budget = budget;
  followCourse(run.world, run.scenario);
  return { ...run.world.course.levers };
}

const times = (factor: number) =>
  Object.fromEntries(Object.entries(DECIDED).map(([name, level]) => [name, expect.closeTo(level * factor, 12)]));

describe('levels in force, by hand', () => {
  test('are as decided while the budget is that of month 0 or more', () => {
    expect(inForce(runOf(), 1)).toMatchObject(DECIDED);
    expect(inForce(runOf(), 1.3)).toMatchObject(DECIDED);
  });

  test('fall by 1.7% for each % of the budget: 0.66 of them at a budget of 0.8', () => {
    expect(inForce(runOf(), 0.8)).toMatchObject(times(0.66));
  });

  test('fall like the budget at an elasticity of 1', () => {
    expect(inForce(runOf({}, 1), 0.8)).toMatchObject(times(0.8));
  });

  test('never fall under nothing', () => {
    expect(inForce(runOf(), 0.3)).toMatchObject(times(0));
  });

  test('come back with the budget: what is decided stays', () => {
    const run = runOf();
    inForce(run, 0.5);
    inForce(run, 0.8);
    expect(run.world.course.decided).toMatchObject(DECIDED);
    expect(inForce(run, 1)).toMatchObject(DECIDED);
  });

  test('are five: every other lever is in force as decided', () => {
    expect(SUPPORT.toSorted()).toEqual(Object.keys(DECIDED).toSorted());
    const run = runOf();
    const levers = inForce(run, 0.6);
    for (const name of LEVER_NAMES)
      if (!SUPPORT.includes(name)) expect(levers[name], name).toBe(run.scenario.levers[name]);
  });

  test('do not fall with the switch off', () => {
    expect(inForce(runOf({ off: ['supportFallsFirst'] }), 0.6)).toMatchObject(DECIDED);
  });

  test('a decision on one is in force at once, as far as the budget goes', () => {
    const run = runOf();
    run.world.municipality.budget = 0.8;
    decideLevel(run.world, 'fund', 1);
    decideLevel(run.world, 'clarity', 0.9);
    expect(run.world.course.decided).toMatchObject({ fund: 1, clarity: 0.9 });
    expect(run.world.course.levers).toMatchObject({ fund: expect.closeTo(0.66, 12), clarity: 0.9 });
  });
});

describe('schedules and events move what is decided', () => {
  test('a schedule moves from what was decided, whatever is in force', () => {
    const run = runOf({ schedules: [{ name: 'fund', from: 5, over: 10, to: 1 }] });
    const { world, scenario } = run;
    world.municipality.budget = 0.8;
    for (let month = 1; month <= 18; month++) {
      world.month = month;
      followCourse(world, scenario);
      const decided = Math.min(1, 0.5 + 0.05 * Math.max(0, month - 5));
      // The month a schedule begins in is one reading of its words; it has arrived after `over` months either way.
      expect(Math.abs(world.course.decided.fund - decided), `month ${month}`).toBeLessThanOrEqual(0.05 + 1e-12);
      expect(world.course.levers.fund, `month ${month}`).toBeCloseTo(world.course.decided.fund * 0.66, 12);
    }
    expect(world.course.decided.fund).toBeCloseTo(1, 12);
  });

  test('every month, whatever else happens: in force is what is decided, less what last month’s budget takes', () => {
    for (const scenario of [
      busy(townOf(3), { spinUpMonths: 0 }),
      ordinary(townOf(3), {
        spinUpMonths: 0,
        levers: leversWith({ ...DECIDED, austerity: 0.1 }),
        schedules: [{ name: 'materials', from: 6, over: 12, to: 0.9 }],
        events: [
          { kind: 'cut', at: 3, months: 6, size: 0.4 },
          { kind: 'priorityEnds', at: 8, lever: 'fund' },
          { kind: 'priorityEnds', at: 5, lever: 'clarity' },
        ],
      }),
    ]) {
      const run = createRun(scenario, { seed: '1', months: 24, citizens: 90 });
      const { course, municipality: m, parameters: p } = run.world;
      let less = 0;
      while (run.world.month < run.months) {
        const { budget } = m;
        step(run);
        const lent = scenario.events.flatMap((event) =>
          event.kind === 'levers' && run.world.month > event.at && run.world.month <= event.at + event.months
            ? Object.keys(event.to)
            : [],
        );
        for (const name of LEVER_NAMES) {
          if (lent.includes(name)) continue;
          const share = SUPPORT.includes(name) && budget < 1 ? Math.max(0, 1 - p.supportElasticity * (1 - budget)) : 1;
          expect(course.levers[name], `${name} in month ${run.world.month}`).toBe(course.decided[name] * share);
          if (share < 1) less += 1;
        }
      }
      expect(less).toBeGreaterThan(0);
      // A priority that has ended stands at today’s level, decided once and for all.
      expect(course.decided.fund).toBe(TODAY_LEVERS.fund);
    }
  });
});
