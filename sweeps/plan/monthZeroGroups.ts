import type { Experiment } from '../experiment/experiment.ts';
import type { FactorTarget, FactorValue } from '../experiment/factor.ts';
import { monthZeroEssence } from '../experiment/scenarioEssence.ts';
import { canonicalJson } from '#sim';

/**
 * For each point a number that it shares with every other point whose world at month 0 is the same under the same seed:
 * same place, country, parameters (but the shift of trust, which comes after), mix and length of the spin-up, citizens.
 * Numbers are given in the order in which worlds are first met, so ask for points in order; nothing else depends on them.
 */
export function monthZeroGroups(
  experiment: Experiment,
  valuesAt: (point: number) => readonly FactorValue[],
): (point: number) => number {
  const { factors, bases } = experiment;
  const matters = factors.map(({ target }) => actsBeforeMonthZero(target));
  // Bases that start from the same world are one.
  const worlds = new Map(
    bases.map(({ name, resolved }) => [
      name,
      canonicalJson([monthZeroEssence(resolved.scenario), resolved.run.citizens]),
    ]),
  );
  const base = factors.findIndex(({ target }) => target.kind === 'base');
  const numbers = new Map<string, number>();
  return (point) => {
    const key = JSON.stringify(
      valuesAt(point)
        .map((value, i) => (i === base && typeof value === 'string' ? (worlds.get(value) ?? value) : value))
        .filter((_value, i) => matters[i] === true),
    );
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
}

function actsBeforeMonthZero(target: FactorTarget): boolean {
  switch (target.kind) {
    case 'base':
    case 'place':
    case 'country':
      return true;
    case 'parameter':
      return target.parameter !== 'trustShift';
    case 'mix':
      return target.key === 'startMix';
    case 'run':
      return target.key === 'spinUpMonths';
    default:
      return false;
  }
}
