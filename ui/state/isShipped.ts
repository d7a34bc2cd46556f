import { canonicalJson } from '#sim';
import { INITIAL_STATE, RUN_FIELDS, type AppState } from './appState.ts';

/** Whether a state asks for the comparison that is shipped with the page, however it is looked at. */
export function isShipped(state: AppState): boolean {
  // What was never changed is the same object; an own place, which may be large, is not read after its name has differed.
  return RUN_FIELDS.every(
    (name) => state[name] === INITIAL_STATE[name] || canonicalJson(state[name]) === canonicalJson(INITIAL_STATE[name]),
  );
}
