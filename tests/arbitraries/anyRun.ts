import fc from 'fast-check';
import { countryParameters, TODAY_LEVERS, type Place, type Scenario } from '#sim';
import { resolved } from '../scenarios/resolving.ts';
import { anyLevers } from './anyLevers.ts';
import { anyParameters } from './anyParameters.ts';
import { anyScenarioInput } from './anyScenarioInput.ts';

/** A scenario with what a run of it needs. */
export interface AnyRun {
  readonly scenario: Scenario;
  readonly options: { readonly seed: string; readonly months: number; readonly citizens: number };
}

/**
 * Any scenario that the door of scenario files lets through, on any of some places, small enough to run many: with a few
 * levers and parameters moved, and in one case of four with all of them moved at once.
 */
export function anyRun(
  places: readonly Place[],
  limits: { readonly months: number; readonly citizens: number },
): fc.Arbitrary<AnyRun> {
  const allMoved = fc.option(fc.record({ levers: anyLevers, parameters: anyParameters() }), {
    nil: undefined,
    freq: 3,
  });
  return fc
    .tuple(anyScenarioInput({ ...limits, spinUpMonths: 12 }), fc.constantFrom(...places), allMoved)
    .map(([input, place, all]) => {
      const { scenario, run } = resolved(input);
      return shownShort({ scenario: { ...scenario, place, ...all }, options: run });
    });
}

/** Prints as what differs from an ordinary municipality: a counter-example should fit on a screen. */
function shownShort(run: AnyRun): AnyRun {
  const { place, parameters, levers, title: _title, ...rest } = run.scenario;
  const said = {
    ...run.options,
    ...rest,
    place: place.name,
    levers: difference(levers, TODAY_LEVERS),
    parameters: difference(parameters, countryParameters(rest.country)),
  };
  return Object.assign(run, { [fc.toStringMethod]: () => JSON.stringify(said) });
}

function difference(values: Readonly<Record<string, number>>, usual: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => usual[name] !== value));
}
