import { describe, expect, test } from 'vitest';
import { createRun, keepMonthZero, keyOfMonthZero, simulate, type MechanismName } from '#sim';
import { firstDifference } from './sameNumbers.ts';
import { ordinary, parametersWith, townOf } from './towns.ts';

const OPTIONS = { seed: '5', months: 6, citizens: 200 };

/** So many leave that some are always at rest. */
function without(off: readonly MechanismName[], offInSpinUp: 0 | 1) {
  return ordinary(townOf(4), { spinUpMonths: 24, off, parameters: parametersWith({ offInSpinUp, lifeEvents: 0.05 }) });
}

const keyOf = (off: readonly MechanismName[], offInSpinUp: 0 | 1) => keyOfMonthZero(without(off, offInSpinUp), OPTIONS);
const at0 = (off: readonly MechanismName[], offInSpinUp: 0 | 1) => createRun(without(off, offInSpinUp), OPTIONS).world;

describe('what is switched off', () => {
  test('acts in the spin-up all the same unless told otherwise: the world at month 0 is the same, and may be shared', () => {
    expect(keyOf(['contagion', 'exit'], 0)).toBe(keyOf([], 0));
    expect(at0(['contagion', 'exit'], 0).citizens).toEqual(at0([], 0).citizens);
    const kept = keepMonthZero(without([], 0), OPTIONS);
    const scenario = without(['exit'], 0);
    expect(firstDifference(simulate(scenario, { ...OPTIONS, from: kept }), simulate(scenario, OPTIONS))).toBe(-1);
  });

  test('is out of the world too where told so: nobody ever left in a spin-up without exit', () => {
    const [usual, world] = [at0([], 1), at0(['exit'], 1)];
    expect(world.citizens.role).not.toEqual(usual.citizens.role);
    const volunteers = (roles: Uint8Array) => roles.filter((role) => role >= 2).length;
    expect(volunteers(world.citizens.role)).toBeGreaterThan(volunteers(usual.citizens.role));
    // Those at rest for some months are those who left or burnt out.
    expect(Math.max(...usual.citizens.cooldown)).toBeGreaterThan(0);
    expect(Math.max(...world.citizens.cooldown)).toBe(0);
    expect(world.switches.exit).toBe(false);
  });

  test('then makes another world at month 0, under another key, whatever the order it is named in', () => {
    const keys = [keyOf([], 1), keyOf(['exit'], 1), keyOf(['contagion'], 1), keyOf(['contagion', 'exit'], 1)];
    expect(new Set([...keys, keyOf([], 0)]).size).toBe(5);
    expect(keyOf(['exit', 'contagion'], 1)).toBe(keys[3]);
    expect(() => simulate(without(['exit'], 1), { ...OPTIONS, from: keepMonthZero(without([], 1), OPTIONS) })).toThrow(
      'kept world',
    );
  });

  test('changes nothing by itself: with nothing off the run is the same', () => {
    expect(firstDifference(simulate(without([], 1), OPTIONS), simulate(without([], 0), OPTIONS))).toBe(-1);
  });
});
