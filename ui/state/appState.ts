import type { LeverName, MetricName } from '#sim';

/** The languages of the page. */
export type Language = 'en' | 'nb' | 'da';

/** How the chart shows the runs: as bands, as differences from the first strategy, one by one. */
export const VIEWS = ['bands', 'difference', 'runs'] as const;
export type View = (typeof VIEWS)[number];

/** A strategy as the user has made it: a preset and the levers that were moved. */
export interface StrategyState {
  readonly preset: string;
  /** Levers that differ from the preset. */
  readonly levers: Readonly<Partial<Record<LeverName, number>>>;
}

/** Everything that a link holds: the page is a view of this one value. */
export interface AppState {
  readonly language: Language;
  readonly place: string;
  /** Two to four; the first is what the others are compared with. */
  readonly strategies: readonly StrategyState[];
  /** The strategy whose levers are shown. */
  readonly selected: number;
  readonly outcome: MetricName;
  readonly view: View;
  /** The time cursor, in months. */
  readonly month: number;
  /** Replicates of every strategy, under the same seeds. */
  readonly runs: number;
}

export const MONTHS = 120;
export const MOST_STRATEGIES = 4;
export const FEWEST_STRATEGIES = 2;

export const INITIAL_STATE: AppState = {
  language: 'en',
  place: 'Preston',
  strategies: ['hybrid-by-default', 'high-5', 'push-without-support'].map((preset) => ({ preset, levers: {} })),
  selected: 1,
  outcome: 'needMet',
  view: 'bands',
  month: MONTHS,
  runs: 20,
};

/** Moves one lever of the selected strategy; back at the preset's level it counts as not moved. */
export function withLever(state: AppState, name: LeverName, value: number, atPreset: number): AppState {
  return {
    ...state,
    strategies: state.strategies.map((strategy, n) => {
      if (n !== state.selected) return strategy;
      const { [name]: _old, ...others } = strategy.levers;
      return { ...strategy, levers: value === atPreset ? others : { ...others, [name]: value } };
    }),
  };
}

/** Adds a strategy and selects it; at the most there are it changes nothing. */
export function withStrategy(state: AppState, preset: string): AppState {
  if (state.strategies.length >= MOST_STRATEGIES) return state;
  return { ...state, strategies: [...state.strategies, { preset, levers: {} }], selected: state.strategies.length };
}

/** Takes strategy `n` away; with the fewest there are it changes nothing. */
export function withoutStrategy(state: AppState, n: number): AppState {
  if (state.strategies.length <= FEWEST_STRATEGIES) return state;
  const strategies = state.strategies.filter((_, index) => index !== n);
  return { ...state, strategies, selected: Math.min(state.selected, strategies.length - 1) };
}

/** Another preset for the selected strategy; its moved levers go with the old one. */
export function withPreset(state: AppState, preset: string): AppState {
  return {
    ...state,
    strategies: state.strategies.map((strategy, n) => (n === state.selected ? { preset, levers: {} } : strategy)),
  };
}
