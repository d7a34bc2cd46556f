import type { Experiment } from '../file/experiment.ts';
import type { FactorValue } from '../factors/factor.ts';

/**
 * For each point a number that it shares with every other point of the same seeds. Common seeds: all points; independent: none;
 * worlds: those that differ by their base alone. Worlds are numbered from 0 in the order of their first points.
 */
export function seedGroups(
  { replicates, factors }: Pick<Experiment, 'replicates' | 'factors'>,
  points: number,
  valuesAt: (point: number) => readonly FactorValue[],
): (point: number) => number {
  if (replicates.seeds === 'common') return () => 0;
  if (replicates.seeds === 'independent') return (point) => point;
  const base = factors.findIndex(({ target }) => target.kind === 'base');
  const numbers = new Map<string, number>();
  const groups = Int32Array.from({ length: points }, (_, point) => {
    const world = JSON.stringify(valuesAt(point).filter((_value, i) => i !== base));
    const number = numbers.get(world) ?? numbers.size;
    numbers.set(world, number);
    return number;
  });
  return (point) => groups[point] ?? 0;
}
