import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CIRCUMSTANCE_NAMES,
  CIRCUMSTANCES,
  createRun,
  finish,
  keepMonthZero,
  restoreRun,
  saveRun,
  simulate,
  step,
  stepChanged,
  type Change,
  type CircumstanceName,
  type Run,
  type RunOptions,
  type Scenario,
} from '#sim';
import { changeCircumstance, FIRST_PROJECT, RESIDENT, stateOf, VOLUNTEER } from './inside.ts';
import { FULL } from '../full.ts';
import { differences } from './sameNumbers.ts';
import { busy, ordinary, parametersWith, townOf } from './towns.ts';

const OPTIONS = { seed: '5', months: 18, citizens: 200 };
const PLACE = townOf(4);
const scenario = busy(PLACE, { spinUpMonths: 14 });
const kept = keepMonthZero(scenario, OPTIONS);
const everybody = Array.from({ length: OPTIONS.citizens }, (_, i) => i);

/** A run that has come to the end of a month. */
function runTo(month: number, of: Scenario = scenario, options: RunOptions = { ...OPTIONS, from: kept }): Run {
  const run = createRun(of, options);
  while (run.world.month < month) step(run);
  return run;
}

/** What of a world is other than in another world, as paths. */
function changed(one: unknown, other: unknown, path = ''): string[] {
  if (Object.is(one, other)) return [];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return [path];
  return Object.keys(one).flatMap((key) =>
    changed(
      (one as Readonly<Record<string, unknown>>)[key],
      (other as Readonly<Record<string, unknown>>)[key],
      path === '' ? key : `${path}.${key}`,
    ),
  );
}

/** What one change of citizen `i` makes other in the world between two months. */
function changedAtOnce(circumstance: CircumstanceName, size: number, citizen: number): string[] {
  const run = runTo(6);
  const before = structuredClone(stateOf(run.world));
  changeCircumstance(run.world, { circumstance, size, citizen });
  return changed(stateOf(run.world), before);
}

describe('a circumstance that is made different', () => {
  test('by nothing gives the same bits, whatever it is, whoever and whenever', () => {
    const saved = [0, 5, 11].map((month) => saveRun(runTo(month)));
    const whole = simulate(scenario, { ...OPTIONS, from: kept });
    fc.assert(
      fc.property(
        fc.constantFrom(...CIRCUMSTANCE_NAMES),
        fc.nat(OPTIONS.citizens - 1),
        fc.constantFrom(...saved),
        (circumstance, citizen, bytes) => {
          const run = restoreRun(bytes);
          expect(stepChanged(run, { circumstance, citizen, size: 0 })).toBe(false);
          while (step(run));
          expect(differences(finish(run), whole)).toEqual([]);
        },
      ),
      { numRuns: FULL ? 200 : 7, seed: 2026 },
    );
  });

  test('leaves every month before it as it was', () => {
    const whole = simulate(scenario, { ...OPTIONS, from: kept });
    const run = runTo(9);
    expect(stepChanged(run, { circumstance: 'support', citizen: 0, size: 0.2 })).toBe(true);
    while (step(run));
    const months = differences(finish(run), whole).map((text) => Number(text.split(' ').at(-1)));
    expect(Math.min(...months)).toBe(10);
  });

  test('is trust or free time of one person, and nothing else', () => {
    expect(changedAtOnce('trust', 0.1, 17)).toEqual(['citizens.trust.17']);
    expect(changedAtOnce('freeTime', -2, 17)).toEqual(['citizens.freeTime.17']);
    const run = runTo(6);
    const [trust, time] = [run.world.citizens.trust[17] ?? NaN, run.world.citizens.freeTime[17] ?? NaN];
    changeCircumstance(run.world, { circumstance: 'trust', size: -0.1, citizen: 17 });
    changeCircumstance(run.world, { circumstance: 'freeTime', size: 2, citizen: 17 });
    expect(run.world.citizens.trust[17]).toBeCloseTo(trust - 0.1, 12);
    expect(run.world.citizens.freeTime[17]).toBeCloseTo(Math.min(1, time + 2 / scenario.parameters.hoursBase), 6);
  });

  test('stops at the ends: what cannot be moved is said not to have been', () => {
    const run = runTo(6);
    run.world.citizens.trust[3] = 1;
    run.world.citizens.freeTime[3] = 0;
    run.world.course.decided.volunteerSupport = 1;
    const isMet = (circumstance: CircumstanceName, size: number): boolean =>
      changeCircumstance(run.world, { circumstance, size, citizen: 3 }).isMet;
    expect([isMet('trust', 0.1), isMet('freeTime', -2), isMet('support', 0.2)]).toEqual([false, false, false]);
    expect([isMet('trust', -0.1), isMet('freeTime', 2)]).toEqual([true, true]);
  });

  test('is the level of support decided and in force, for everybody', () => {
    expect(changedAtOnce('support', 0.2, 17)).toEqual([
      'course.levers.volunteerSupport',
      'course.decided.volunteerSupport',
    ]);
  });

  test('is the part of one contact who took none and could: the willing one, and nobody else', () => {
    const [only] = changedAtOnce('friends', 1, 17);
    const friend = Number(only?.split('.').at(-1));
    expect(changedAtOnce('friends', 1, 17)).toEqual([`citizens.role.${friend}`]);
    const { citizens: c, contacts } = runTo(6).world;
    const known = contacts.contact.slice(contacts.first[17], contacts.first[18]);
    expect(known).toContain(friend);
    expect([c.role[friend], c.cooldown[friend]]).toEqual([RESIDENT, 0]);
    const run = runTo(6);
    changeCircumstance(run.world, { circumstance: 'friends', size: 1, citizen: 17 });
    expect(run.world.citizens.role[friend]).toBeGreaterThanOrEqual(VOLUNTEER);
    for (const one of known) run.world.citizens.cooldown[one] = 3;
    expect(changeCircumstance(run.world, { circumstance: 'friends', size: 1, citizen: 17 }).isMet).toBe(false);
  });

  test('is one ask more or fewer, one invitation more or fewer, of all that are counted in the month', () => {
    const before = runTo(6);
    const sums = ({ world }: Run): readonly number[] => {
      const { asks, asksInsiders, asksNewcomers } = world.happenings;
      const ties = (column: Float64Array): number => (column[0] ?? 0) + (column[1] ?? 0);
      return [ties(asks), ties(asksInsiders) + ties(asksNewcomers), world.municipality.invitationsSent];
    };
    const bytes = saveRun(before);
    step(before);
    const [asks = 0, , sent = 0] = sums(before);
    const met = { asks: 0, asksFewer: 0, invitations: 0, invitationsFewer: 0 };
    for (const citizen of everybody.slice(0, 25)) {
      const after = (circumstance: CircumstanceName, size: number): readonly [number, boolean] => {
        const run = restoreRun(bytes);
        const isMet = stepChanged(run, { circumstance, size, citizen });
        const [ties = 0, parts = 0, invitations = 0] = sums(run);
        expect(parts).toBe(ties);
        // Who says yes to one ask more is active, and open calls reach the active first: invitations come after asks.
        if (circumstance === 'invitations') expect(ties).toBe(asks);
        return [circumstance === 'asks' ? ties - asks : invitations - sent, isMet];
      };
      const [more, fewer] = [after('asks', 1), after('asks', -1)];
      expect(more).toEqual([1, true]);
      expect(fewer).toEqual([fewer[1] ? -1 : 0, fewer[1]]);
      const [invited, passed] = [after('invitations', 1), after('invitations', -1)];
      // Whom an invitation reaches anyway cannot have one more, and only from him can one be taken.
      expect(invited).toEqual([invited[1] ? 1 : 0, invited[1]]);
      expect(passed).toEqual([passed[1] ? -1 : 0, passed[1]]);
      expect(invited[1]).toBe(!passed[1]);
      met.asksFewer += fewer[1] ? 1 : 0;
      met.invitationsFewer += passed[1] ? 1 : 0;
      met.invitations += invited[1] ? 1 : 0;
    }
    expect(met.asksFewer).toBeGreaterThan(0);
    expect(met.invitationsFewer).toBeGreaterThan(0);
    expect(met.invitations).toBeGreaterThan(0);
  });

  test('takes an invitation from the citizen it is about, and from nobody else', () => {
    const before = runTo(6);
    const bytes = saveRun(before);
    step(before);
    const { unanswered, active } = before.world.citizens;
    let taken = 0;
    for (const citizen of everybody.slice(0, 60)) {
      const run = restoreRun(bytes);
      const isMet = stepChanged(run, { circumstance: 'invitations', size: -1, citizen });
      const now = run.world.citizens;
      // Who said yes is missed by others too.
      if (!isMet || active[citizen] !== now.active[citizen]) continue;
      const others = everybody.filter((one) => unanswered[one] !== now.unanswered[one] && one !== citizen);
      expect(others).toEqual([]);
      taken += unanswered[citizen] === now.unanswered[citizen] ? 0 : 1;
    }
    expect(taken).toBeGreaterThan(5);
  });

  test('is the result of the one project the person is in, where that ends without being used', () => {
    const notUsed = (result: Run) => result.diary?.entries.filter(({ kind }) => kind === 'project not adopted') ?? [];
    const wanted = { ...OPTIONS, months: 60, follow: everybody };
    const unwilling = ordinary(PLACE, { parameters: parametersWith({ adoptBase: -9 }) });
    const base = runTo(60, unwilling, wanted);
    const [entry] = notUsed(base);
    if (entry === undefined) throw new Error('expected a project that comes to nothing in five years');
    const run = runTo(entry.month - 1, unwilling, wanted);
    const project = (run.world.citizens.activity[entry.citizen] ?? 0) - FIRST_PROJECT;
    const elsewhere = everybody.find(
      (i) => run.world.citizens.activity[i] !== FIRST_PROJECT + project && i !== entry.citizen,
    );
    const bytes = saveRun(run);
    const change = (citizen: number): Change => ({ circumstance: 'adoption', citizen, size: 1 });
    expect(stepChanged(run, change(entry.citizen))).toBe(true);
    const kinds = (one: Run) => one.diary?.entries.filter(({ month }) => month === entry.month).map(({ kind }) => kind);
    expect(kinds(run)).toContain('project adopted');
    const plain = restoreRun(bytes);
    step(plain);
    expect(run.world.happenings.adopted).toBe(plain.world.happenings.adopted + 1);
    expect(run.world.happenings.ended).toBe(plain.world.happenings.ended);
    // Nobody who is not in it has a project to be adopted.
    const other = restoreRun(bytes);
    expect(stepChanged(other, change(elsewhere ?? 0))).toBe(false);
  });

  test('needs a month to come and somebody who is there', () => {
    const change: Change = { circumstance: 'trust', citizen: 0, size: 0.1 };
    expect(() => stepChanged(runTo(OPTIONS.months), change)).toThrow('change: expected a month to come');
    expect(() => stepChanged(runTo(3), { ...change, citizen: 200 })).toThrow(
      'expected a citizen from 0 to 199, got 200',
    );
  });
});

describe('somebody whose path is known by construction', () => {
  /** Nobody takes part, nobody asks and nobody is invited; whoever is asked is sure to say yes and becomes a volunteer. */
  const sure = parametersWith({ findAlone: 0, acceptBase: 60, startAsVolunteer: 1, foundingRate: 0 });
  const still = ordinary(PLACE, {
    spinUpMonths: 0,
    parameters: { ...sure, askRate: 1 },
    levers: { ...scenario.levers, invitations: 0 },
    events: [],
  });

  function quiet(of: Scenario): Run {
    const run = createRun(of, { ...OPTIONS, follow: everybody });
    const { citizens: c } = run.world;
    for (const column of [c.role, c.active, c.activity]) column.fill(0);
    c.group.fill(-1);
    step(run);
    return run;
  }

  /** Which changes in month 2 make a volunteer or participant of somebody in that month or the next year. */
  function flips(of: Scenario, months: number): string[] {
    const bytes = saveRun(quiet(of));
    return CIRCUMSTANCE_NAMES.filter((circumstance) => {
      const run = restoreRun(bytes);
      stepChanged(run, { circumstance, citizen: 40, size: CIRCUMSTANCES[circumstance].size });
      let joined = run.world.citizens.role[40] !== RESIDENT;
      for (let n = 1; n < months && !joined; n++) {
        step(run);
        joined = run.world.citizens.role[40] !== RESIDENT;
      }
      return joined;
    });
  }

  test('comes if asked or invited, and for nothing else', () => {
    expect(flips({ ...still, off: ['ties'] }, 12)).toEqual(['asks', 'invitations']);
  });

  test('comes if a friend takes part who asks everybody in turn, though not in the friend’s first month', () => {
    expect(flips(still, 1)).toEqual(['asks', 'invitations']);
    expect(flips(still, 12)).toEqual(['asks', 'invitations', 'friends']);
  });

  test('does not come where whoever is asked says no', () => {
    expect(flips({ ...still, parameters: { ...still.parameters, acceptBase: -60 } }, 12)).toEqual([]);
  });
});
