import { countryParameters, PARAMETER_NAMES, PARAMETERS, type ParameterName, type Scenario } from '#sim';

/** Grades by which a number rests on a measurement: an experiment, a large survey or a register. */
const MEASURED: readonly string[] = ['A', 'B'];

/**
 * Beliefs that nobody has measured: free numbers that rest on a case report, an opinion or an assumption, but for those that were
 * fitted. All of them, so that nobody chooses which doubts count; what somebody has set by hand stays where it was put.
 */
export function unmeasuredBeliefs(
  { country, parameters }: Pick<Scenario, 'country' | 'parameters'>,
  fitted: readonly ParameterName[],
): readonly ParameterName[] {
  const own = countryParameters(country);
  return PARAMETER_NAMES.filter((name) => {
    const { nature, status, grade } = PARAMETERS[name];
    const isOpen = nature === 'belief' && status === 'free' && !MEASURED.includes(grade);
    return isOpen && !fitted.includes(name) && parameters[name] === own[name];
  });
}
