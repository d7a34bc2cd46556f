import { INITIAL_STATE, RUN_FIELDS, type AppState } from './appState.ts';
import { encodeState } from './encodeState.ts';

const SHIPPED = encodeState(INITIAL_STATE);

/** Whether a state asks for the comparison that is shipped with the page, however it is looked at. */
export function isShipped(state: AppState): boolean {
  const runs = Object.fromEntries(RUN_FIELDS.map((name) => [name, state[name]]));
  return encodeState({ ...INITIAL_STATE, ...runs }) === SHIPPED;
}
