import { INITIAL_STATE, type AppState } from './appState.ts';

/** Raised when the form of a link changes; readers of earlier forms stay. */
export const LINK_VERSION = 1;

/** A state as it is written: what is as it starts is left out. */
export interface Written {
  readonly v: number;
  readonly l?: string;
  readonly p?: string;
  readonly s?: readonly (readonly [preset: string, levers?: Readonly<Record<string, number>>])[];
  readonly k?: number;
  readonly o?: string;
  readonly w?: string;
  readonly t?: number;
  readonly n?: number;
}

/** The state as the part of an address behind `#s=`: what is as it starts is left out. */
export function encodeState(state: AppState): string {
  const written: Written = {
    v: LINK_VERSION,
    ...(state.language === INITIAL_STATE.language ? {} : { l: state.language }),
    ...(state.place === INITIAL_STATE.place ? {} : { p: state.place }),
    s: state.strategies.map(({ preset, levers }) =>
      Object.keys(levers).length === 0 ? ([preset] as const) : ([preset, levers] as const),
    ),
    ...(state.selected === INITIAL_STATE.selected ? {} : { k: state.selected }),
    ...(state.outcome === INITIAL_STATE.outcome ? {} : { o: state.outcome }),
    ...(state.view === INITIAL_STATE.view ? {} : { w: state.view }),
    ...(state.month === INITIAL_STATE.month ? {} : { t: state.month }),
    ...(state.runs === INITIAL_STATE.runs ? {} : { n: state.runs }),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(written));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
