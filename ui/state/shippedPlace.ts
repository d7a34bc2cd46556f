import { canonicalJson } from '#sim';
import { INITIAL_STATE, RUN_FIELDS, START_PLACES, type AppState } from './appState.ts';

/** The place whose shipped comparison a state asks for, however it is looked at; null where it asks for anything else. */
export function shippedPlace(state: AppState): string | null {
  if (!Object.values(START_PLACES).includes(state.place)) return null;
  // What was never changed is the same object; an own place, which may be large, is not read after its name has differed.
  const isStart = RUN_FIELDS.every(
    (name) =>
      name === 'place' ||
      state[name] === INITIAL_STATE[name] ||
      canonicalJson(state[name]) === canonicalJson(INITIAL_STATE[name]),
  );
  return isStart ? state.place : null;
}
