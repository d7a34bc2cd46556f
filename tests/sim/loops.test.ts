import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CAUSES,
  createRun,
  keepMonthZero,
  LINKS,
  LOOP_NAMES,
  LOOPS,
  MECHANISM_NAMES,
  PARAMETER_NAMES,
  restoreRun,
  saveRun,
  step,
  stepFrozen,
  type LoopName,
  type Run,
  type RunOptions,
  type Scenario,
} from '#sim';
import { busy, parametersWith, townOf } from './towns.ts';

const OPTIONS = { seed: '5', months: 18, citizens: 240 };
const PLACE = townOf(4);
const scenario = busy(PLACE, { spinUpMonths: 14 });
const kept = keepMonthZero(scenario, OPTIONS);

function runTo(month: number, of: Scenario = scenario, options: RunOptions = { ...OPTIONS, from: kept }): Run {
  const run = createRun(of, options);
  while (run.world.month < month) step(run);
  return run;
}

/** What of every person a loop's flow moves and nothing else does, once other flows into trust are off. */
const MEMORY: Readonly<
  Record<LoopName, readonly ('fatigue' | 'unanswered' | 'expectation' | 'trust' | 'responsiveness')[]>
> = {
  fatigue: ['fatigue'],
  sham: ['unanswered'],
  promise: ['expectation', 'trust', 'responsiveness'],
};
const ALONE = busy(PLACE, { spinUpMonths: 14, off: ['serviceTrust', 'contagion', 'hearsay', 'setPoints'] });

/** How a town is in which a loop has no flow: its mechanism is off, and there is nothing to remember. */
const WITHOUT: Readonly<Record<LoopName, Partial<Scenario>>> = {
  fatigue: { off: ['fatigue', 'recognition'] },
  sham: { off: ['unansweredInvitations'], parameters: parametersWith({ offInSpinUp: 1 }) },
  promise: { off: ['experience'] },
};

describe.each(LOOP_NAMES)('the flow of the loop of %s, frozen', (loop) => {
  test('leaves everybody to the bit as they were, and moves them in an ordinary month', () => {
    const [frozen, ordinary] = [runTo(6, ALONE), runTo(6, ALONE)];
    const before = MEMORY[loop].map((name) => frozen.world.citizens[name].slice());
    for (let n = 0; n < 3; n++) {
      stepFrozen(frozen, loop);
      step(ordinary);
    }
    MEMORY[loop].forEach((name, n) => {
      expect(frozen.world.citizens[name]).toEqual(before[n]);
      expect(ordinary.world.citizens[name]).not.toEqual(before[n]);
    });
  });

  test('changes nothing at all, to the bit, where its mechanism is off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 1000 }), (month, seed) => {
        const without = busy(PLACE, { spinUpMonths: 4, ...WITHOUT[loop] });
        const options = { ...OPTIONS, seed: String(seed), months: 10 };
        const [frozen, undisturbed] = [runTo(month, without, options), runTo(month, without, options)];
        while (frozen.world.month < 10) {
          stepFrozen(frozen, loop);
          step(undisturbed);
        }
        expect(frozen.recorder.series).toEqual(undisturbed.recorder.series);
      }),
      { numRuns: 4 },
    );
  });

  test('flows again in the next month that is not frozen, and was never frozen in the run it is a copy of', () => {
    const run = runTo(4);
    const { switches, parameters } = run.world;
    const copy = restoreRun(saveRun(run));
    stepFrozen(copy, loop);
    expect(copy.world.switches).toEqual(switches);
    expect(copy.world.parameters).toEqual(parameters);
    const name = MEMORY[loop][0] ?? 'fatigue';
    const before = copy.world.citizens[name].slice();
    step(copy);
    expect(copy.world.citizens[name]).not.toEqual(before);
    const untouched = runTo(5);
    step(run);
    expect(run.recorder.series).toEqual(untouched.recorder.series);
  });

  test('throws at the end of a run', () => {
    expect(() => stepFrozen(runTo(18), loop)).toThrow('expected a month to come');
  });
});

describe('what freezing does, by hand', () => {
  test('nobody who has never been tired tires, and so more take part', () => {
    const rested = (): Run => {
      const run = runTo(2);
      run.world.citizens.fatigue.fill(0);
      return run;
    };
    const [frozen, undisturbed] = [rested(), rested()];
    while (frozen.world.month < 18) {
      stepFrozen(frozen, 'fatigue');
      step(undisturbed);
    }
    expect(Math.max(...frozen.world.citizens.fatigue)).toBe(0);
    expect(Math.max(...undisturbed.world.citizens.fatigue)).toBeGreaterThan(0.1);
    expect(total(frozen)).toBeGreaterThan(total(undisturbed));
  });

  test('a result that is put to use takes nothing from tiredness that stands still', () => {
    const quick = parametersWith({ projectMonths: 1, decisionRate: 1, adoptBase: 1 });
    const run = runTo(2, busy(PLACE, { spinUpMonths: 14, parameters: quick }), { ...OPTIONS, citizens: 1000 });
    const before = run.world.citizens.fatigue.slice();
    while (run.world.month < 18) stepFrozen(run, 'fatigue');
    expect(Math.max(...run.recorder.series.projectsAdopted)).toBeGreaterThan(0);
    expect(run.world.citizens.fatigue).toEqual(before);
  });

  test('who remembers many empty invitations, and goes on doing so, says yes less often', () => {
    const after = (remembered: number): Run => {
      const run = runTo(2);
      run.world.citizens.unanswered.fill(remembered);
      while (run.world.month < 18) stepFrozen(run, 'sham');
      expect(Math.min(...run.world.citizens.unanswered)).toBe(remembered);
      return run;
    };
    expect(total(after(8))).toBeLessThan(total(after(0)));
  });
});

/** Of the last twelve months. */
function total({ recorder }: Run): number {
  return recorder.series.participationMunicipal.slice(7).reduce((sum, value) => sum + value, 0);
}

describe('the declaration', () => {
  test('draws every loop by arrows that are there, whose signs make its own', () => {
    for (const { way, sign } of Object.values(LOOPS)) {
      const signs = way.map((from, n) => {
        const to = way[(n + 1) % way.length];
        return LINKS.find((link) => link.from === from && link.to === to)?.sign;
      });
      expect(signs).not.toContain(undefined);
      const minuses = signs.filter((one) => one === '−').length;
      expect(sign).toBe(signs.includes('either') ? 'either' : minuses % 2 === 0 ? 'reinforcing' : 'balancing');
    }
  });

  test('has 8 to 12 nodes, each of them somewhere in the diagram, and nothing that answers to what is decided', () => {
    const names = Object.keys(CAUSES);
    expect(names.length).toBeGreaterThanOrEqual(8);
    expect(names.length).toBeLessThanOrEqual(12);
    expect(new Set(LINKS.flatMap(({ from, to }) => [from, to]))).toEqual(new Set(names));
    for (const { to } of LINKS) expect(CAUSES[to]).not.toHaveProperty('isDecided');
  });

  test('freezes by mechanisms and coefficients that the model has', () => {
    for (const { still } of Object.values(LOOPS)) {
      for (const name of still.off) expect(MECHANISM_NAMES).toContain(name);
      for (const name of Object.keys(still.parameters)) expect(PARAMETER_NAMES).toContain(name);
    }
  });
});
