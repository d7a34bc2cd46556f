import { describe, expect, test } from 'vitest';
import {
  createRun,
  LEVER_NAMES,
  simulate,
  step,
  TODAY_LEVERS,
  type LossBy,
  type Run,
  type Scenario,
  type Shock,
} from '#sim';
import { leversWith, ordinary, townOf } from './towns.ts';

const PLACE = townOf(6);
const OPTIONS = { seed: '14', months: 30, citizens: 1200 };
const AT = 6;

function runTo(month: number, events: readonly Shock[], changes: Partial<Scenario> = {}): Run {
  const run = createRun(ordinary(PLACE, { events, ...changes }), OPTIONS);
  while (run.world.month < month) step(run);
  return run;
}

describe('a loss of volunteers', () => {
  /** Who volunteered when it struck, by hours; who of them has left for good a month later. */
  function loss(by: LossBy, share: number, neighbourhood?: string) {
    const event = {
      kind: 'volunteerLoss',
      at: AT,
      share,
      by,
      ...(neighbourhood === undefined ? {} : { neighbourhood }),
    };
    const run = runTo(AT, [event as Shock]);
    const { citizens: c } = run.world;
    const volunteers = [...c.role.keys()].filter((i) => c.role[i] >= 2);
    const hours = new Map(volunteers.map((i) => [i, c.civicHours[i] + c.municipalHours[i]]));
    step(run);
    const gone = [...c.cooldown.keys()].filter((i) => c.cooldown[i] === 255);
    return { run, volunteers, hours, gone, of: (i: number) => hours.get(i) ?? NaN };
  }

  test('takes those who give most hours, or those who give fewest', () => {
    for (const [by, way] of [
      ['mostHours', 1],
      ['leastHours', -1],
    ] as const) {
      const { volunteers, gone, of } = loss(by, 0.25);
      expect(gone.length).toBe(Math.round(volunteers.length / 4));
      const stayed = volunteers.filter((i) => !gone.includes(i));
      const [nearest, next] = [Math.min(...gone.map((i) => way * of(i))), Math.max(...stayed.map((i) => way * of(i)))];
      expect(nearest, by).toBeGreaterThanOrEqual(next);
    }
  });

  test('takes by chance people who are like the others', () => {
    const { volunteers, gone, of } = loss('chance', 0.5);
    expect(gone.length).toBe(Math.round(volunteers.length / 2));
    const mean = (people: readonly number[]) => people.reduce((sum, i) => sum + of(i), 0) / people.length;
    const spread = Math.sqrt(
      volunteers.reduce((sum, i) => sum + (of(i) - mean(volunteers)) ** 2, 0) / volunteers.length,
    );
    expect(Math.abs(mean(gone) - mean(volunteers))).toBeLessThan((4 * spread) / Math.sqrt(2 * gone.length));
    const stayed = volunteers.filter((i) => !gone.includes(i));
    expect(Math.min(...gone.map(of))).toBeLessThan(Math.max(...stayed.map(of)));
    expect(Math.max(...gone.map(of))).toBeGreaterThan(Math.min(...stayed.map(of)));
  });

  test('keeps to a neighbourhood if it names one', () => {
    const { run, volunteers, gone } = loss('chance', 1, 'T4');
    const { neighbourhood } = run.world.citizens;
    expect(gone).toEqual(volunteers.filter((i) => neighbourhood[i] === 4));
    expect(gone.length).toBeGreaterThan(10);
  });

  test('is for good, and counts as no exit', () => {
    const { run, gone } = loss('mostHours', 0.4);
    const without = runTo(AT + 1, []);
    expect(run.recorder.series.exits[AT + 1]).toBeLessThanOrEqual(without.recorder.series.exits[AT + 1]);
    while (step(run));
    for (const i of gone) expect([run.world.citizens.role[i], run.world.citizens.cooldown[i]]).toEqual([0, 255]);
  });

  test('of nobody changes no bit', () => {
    const event: Shock = { kind: 'volunteerLoss', at: AT, share: 0, by: 'chance' };
    expect(runTo(30, [event]).recorder.series).toEqual(runTo(30, []).recorder.series);
  });
});

describe('a participation process', () => {
  const process = (invitations: number, months = 12): Shock => ({
    kind: 'process',
    at: AT,
    months,
    neighbourhood: 'T2',
    invitations,
  });
  const silent = { levers: leversWith({ invitations: 0 }), spinUpMonths: 0 };
  const municipalAsks = ({ world }: Run) => world.happenings.asks.slice(2).reduce((a, b) => a + b, 0);

  test('invites so many a year for each adult of the neighbourhood, and nobody else, for so many months', () => {
    const run = runTo(AT, [process(6)], silent);
    const { citizens: c, neighbourhoods: h } = run.world;
    const adults = h.first[3] - h.first[2];
    let sent = 0;
    for (let month = AT + 1; month <= AT + 12; month++) {
      step(run);
      sent += municipalAsks(run);
    }
    // Each month every adult is invited with chance ½ or not.
    expect(Math.abs(sent - 6 * adults)).toBeLessThan(5 * Math.sqrt(12 * adults * 0.25));
    const remembering = [...c.unanswered.keys()].filter((i) => c.unanswered[i] > 0);
    expect(remembering.length).toBeGreaterThan(50);
    expect(new Set(remembering.map((i) => c.neighbourhood[i]))).toEqual(new Set([2]));
    step(run);
    expect(municipalAsks(run)).toBe(0);
  });

  test('is answered as any invitation: people there take part', () => {
    const [of, without] = [[process(12)], []].map((events) => runTo(AT + 12, events, silent).recorder.byNeighbourhood);
    const at = (K: number) => 6 * (AT + 12) + K;
    const municipal = 'participationMunicipal';
    expect(of?.[municipal][at(2)]).toBeGreaterThan((without?.[municipal][at(2)] ?? NaN) + 0.05);
  });

  test('comes through the channels in their proportion', () => {
    const run = runTo(AT, [process(12)], {
      ...silent,
      levers: leversWith({
        invitations: 0,
        recruitmentOpenCall: 0,
        recruitmentLot: 1,
        recruitmentUniversalArena: 0,
        recruitmentOutreach: 0,
      }),
    });
    step(run);
    const [, , openCall, lot, universal, outreach] = run.world.happenings.asks;
    expect([openCall, universal, outreach]).toEqual([0, 0, 0]);
    // Twelve a year is one a month for everybody.
    const { first } = run.world.neighbourhoods;
    expect(lot).toBe(first[3] - first[2]);
  });

  test('with no invitations changes no bit', () => {
    expect(runTo(30, [process(0)]).recorder.series).toEqual(runTo(30, []).recorder.series);
  });

  test('in a neighbourhood that is not there is refused', () => {
    expect(() => runTo(1, [{ ...process(1), neighbourhood: 'X' } as Shock])).toThrow(
      'event process: expected the code of a neighbourhood of Town of 6, got X',
    );
  });
});

describe('levers for a time', () => {
  const levers = (months: number, to: Extract<Shock, { kind: 'levers' }>['to'], at = AT): Shock => ({
    kind: 'levers',
    at,
    months,
    to,
  });
  /** A lever month by month from month 1 on. */
  function course(name: (typeof LEVER_NAMES)[number], events: readonly Shock[], changes: Partial<Scenario> = {}) {
    // As decided: what the budget leaves of support is another matter.
    const off = ['supportFallsFirst'] as const;
    const run = createRun(ordinary(PLACE, { events, off, ...changes }), { ...OPTIONS, months: 20 });
    const values: number[] = [];
    do {
      step(run);
      values.push(run.world.course.levers[name]);
    } while (run.world.month < 20);
    return values;
  }

  test('are what schedules there and back would be, to the bit', () => {
    // Levels that schedules reach without rounding.
    const usual = { levers: leversWith({ fund: 0.25, evaluation: 0.5 }) };
    const bySchedules = simulate(
      ordinary(PLACE, {
        ...usual,
        schedules: [
          { name: 'fund', from: AT, over: 0, to: 1 },
          { name: 'evaluation', from: AT, over: 0, to: 0.75 },
          { name: 'fund', from: AT + 8, over: 0, to: 0.25 },
          { name: 'evaluation', from: AT + 8, over: 0, to: 0.5 },
        ],
      }),
      OPTIONS,
    );
    const events = [levers(8, { fund: 1, evaluation: 0.75 })];
    const byEvent = simulate(ordinary(PLACE, { ...usual, events }), OPTIONS);
    expect(byEvent.series).toEqual(bySchedules.series);
    expect(byEvent.series).not.toEqual(simulate(ordinary(PLACE, usual), OPTIONS).series);
  });

  test('come back to where a schedule has brought them meanwhile', () => {
    const moved = { schedules: [{ name: 'fund', from: 4, over: 10, to: 1 }] } as const;
    const without = course('fund', [], moved);
    const values = course('fund', [levers(4, { fund: 0.05 })], moved);
    expect(values.slice(AT, AT + 4)).toEqual([0.05, 0.05, 0.05, 0.05]);
    expect(values.toSpliced(AT, 4)).toEqual(without.toSpliced(AT, 4));
    expect(without[AT + 4]).toBeGreaterThan(without[AT]);
  });

  test('come back to today’s level where their priority ended meanwhile', () => {
    const high = { levers: leversWith({ fund: 0.8 }) };
    const ends: Shock = { kind: 'priorityEnds', at: AT + 2, lever: 'fund' };
    for (const events of [
      [levers(4, { fund: 1 }), ends],
      [ends, levers(4, { fund: 1 })],
    ]) {
      const values = course('fund', events, high);
      expect(values.slice(AT - 1, AT + 5)).toEqual([0.8, 1, 1, 1, 1, TODAY_LEVERS.fund]);
    }
  });

  test('of two at once the later in the list has the last word, and both are given back', () => {
    const values = course('pay', [levers(8, { pay: 10 }, 2), levers(3, { pay: 4 }, 4)]);
    const today = TODAY_LEVERS.pay;
    expect(values.slice(0, 12)).toEqual([today, today, 10, 10, 4, 4, 4, 10, 10, 10, today, today]);
  });

  test('that take the levels they have change no bit', () => {
    const event = levers(12, TODAY_LEVERS, 1);
    expect(runTo(30, [event]).recorder.series).toEqual(runTo(30, []).recorder.series);
  });

  test('stay where they are with the context off', () => {
    expect(new Set(course('fund', [levers(4, { fund: 1 })], { off: ['context'] }))).toEqual(
      new Set([TODAY_LEVERS.fund]),
    );
  });
});
