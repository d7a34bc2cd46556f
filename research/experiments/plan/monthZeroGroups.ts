import type { Experiment } from '../file/experiment.ts';
import type { FactorTarget, FactorValue } from '../factors/factor.ts';
import { AFTER_MONTH_ZERO, canonicalJson, FIELD_ACTS, monthZeroEssence } from '#sim';

/**
 * For each point a number that it shares with every other point whose world at month 0 is the same under the same seed:
 * same place, country, parameters (but those that act from month 0 on), mix and length of the spin-up, citizens.
 * Numbers are given in the order in which worlds are first met, so ask for points in order; nothing else depends on them.
 */
export function monthZeroGroups(
  experiment: Experiment,
  valuesAt: (point: number) => readonly FactorValue[],
): (point: number) => number {
  const { factors, bases } = experiment;
  const offReaches =
    factors.some(({ target }) => target.kind === 'parameter' && target.parameter === 'offInSpinUp') ||
    bases.some(({ resolved }) => resolved.scenario.parameters.offInSpinUp === 1);
  const matters = factors.map(({ target }) => actsBeforeMonthZero(target, offReaches));
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

function actsBeforeMonthZero(target: FactorTarget, offReaches: boolean): boolean {
  switch (target.kind) {
    case 'base':
      return true;
    case 'place':
    case 'country':
      return FIELD_ACTS[target.kind] === 'before';
    case 'parameter':
      return !Object.hasOwn(AFTER_MONTH_ZERO, target.parameter);
    case 'mix':
    case 'run':
      return FIELD_ACTS[target.key] === 'before';
    case 'off':
    case 'switch':
      return offReaches;
    default:
      return false;
  }
}
