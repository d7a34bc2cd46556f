import type { ScenarioInput } from '#scenarios';
import type { AppState, StrategyState } from '../state/appState.ts';

/** A strategy as a scenario file would have it: the same words reproduce it on the command line. */
export function inputOf(state: AppState, { preset, levers, mix, schedules }: StrategyState): ScenarioInput {
  const { place, ownPlace, country, citizens, context, shocks, beliefs } = state;
  const allLevers = { ...context, ...levers };
  return {
    extends: preset,
    ...(ownPlace === null ? { place } : {}),
    ...(country === null ? {} : { country }),
    ...(citizens === null ? {} : { citizens }),
    ...(mix === null ? {} : { mix }),
    ...(Object.keys(allLevers).length === 0 ? {} : { levers: allLevers }),
    ...(Object.keys(beliefs).length === 0 ? {} : { parameters: beliefs }),
    ...(schedules.length === 0 ? {} : { schedules }),
    ...(shocks.length === 0 ? {} : { events: shocks }),
  };
}
