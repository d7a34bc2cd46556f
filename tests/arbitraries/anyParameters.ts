import fc from 'fast-check';
import { countryParameters, PARAMETER_NAMES, PARAMETERS, type ParameterName, type Parameters } from '#sim';
import { anyValueOf } from './gridNumber.ts';

/** Parameters that a generator may move: hooks for tests of the engine stay where they are. */
export const MOVABLE_PARAMETERS: readonly ParameterName[] = PARAMETER_NAMES.filter(
  (name) => PARAMETERS[name].nature !== 'verification',
);

/**
 * Any complete set of parameters: the named ones anywhere in their range, the others at the Norwegian default. The town's
 * share of spend never exceeds the region's, which includes it.
 */
export function anyParameters(names: readonly ParameterName[] = MOVABLE_PARAMETERS): fc.Arbitrary<Parameters> {
  const moved = Object.fromEntries(names.map((name) => [name, anyValueOf(PARAMETERS[name])])) as Record<
    ParameterName,
    fc.Arbitrary<number>
  >;
  return fc.record(moved).map((values) => {
    const parameters = { ...countryParameters('norway'), ...values };
    const { localShareTownStart: town, localShareRegionStart: region } = parameters;
    return {
      ...parameters,
      localShareTownStart: Math.min(town, region),
      localShareRegionStart: Math.max(town, region),
    };
  });
}
