import type { Scenario } from '#sim';

/** Everything about a scenario that determines its runs, but its place: for files that explain themselves. */
export type ScenarioParameters = Omit<Scenario, 'id' | 'title' | 'place'>;

export function scenarioParameters(scenario: Scenario): ScenarioParameters {
  const { country, startMix, mix, rampMonths, spinUpMonths, levers, parameters, schedules, events, off } = scenario;
  return { country, startMix, mix, rampMonths, spinUpMonths, levers, parameters, schedules, events, off };
}
