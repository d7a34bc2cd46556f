import { memoryEstimate, type Issue } from '#sim';
import { sweepWork, worldsOf, type Plan } from '#experiments';
import { plainNumber } from '#pictures';
import { gigabytes } from '../arguments/readScenarios.ts';
import type { Io } from '../io.ts';

/**
 * The largest run of a plan where it does not fit into so many bytes, with the largest `oneIn` that would do; null where it fits. How
 * many run at the same time follows from the same estimate, and is no reason to refuse.
 */
export function memoryIssue(plan: Plan, bytes: number): Issue | null {
  const { largest, most } = sweepWork(plan);
  const { scenario, months } = plan.scenarioAt(largest);
  const keeps = worldsOf(plan).sharing(largest) > 1;
  const needs = (citizens: number): number => memoryEstimate(scenario.place, citizens, months, { keeps });
  if (needs(most) <= bytes) return null;
  const series = needs(0);
  const fits = Math.floor((most * (bytes - series)) / (needs(most) - series));
  const adults = scenario.place.adults.reduce((sum, number) => sum + number, 0);
  return {
    field: 'citizens',
    expected: `runs that fit into the ${gigabytes(bytes)} of memory that are free here`,
    got: `${scenario.place.name} with ${plainNumber(most, 0)} citizens, about ${gigabytes(needs(most))}`,
    hint: fits > 0 ? `oneIn: ${Math.ceil(adults / fits)} would do` : 'more memory',
    refusal: 'ENOMEM',
  };
}

/** Bytes that this process may still take; limits of containers and schedulers count. */
export function freeMemory({ memory = () => process.availableMemory() }: Io): number {
  return memory();
}
