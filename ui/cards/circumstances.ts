import { canonicalJson, isLever, LEVERS, TODAY_LEVERS, type LeverName, type Schedule, type Shock } from '#sim';
import { changedSettings, type ChangedSettings } from '#scenarios';
import { inputOf } from '../run/scenarioInput.ts';
import type { AppState } from '../state/appState.ts';

/** What happens to a municipality whatever it chooses: budgets and demand, how they move, dated shocks, and how the world works. */
export type Circumstances = Pick<ChangedSettings, 'levers' | 'parameters' | 'schedules' | 'events'>;

/** The circumstances among the changes of a scenario. */
export function circumstancesAmong({ levers, parameters, schedules, events }: ChangedSettings): Circumstances {
  return {
    levers: Object.fromEntries(Object.entries(levers).filter(([name]) => isContext(name))),
    parameters,
    schedules: schedules.filter(({ name }) => isContext(name)),
    events,
  };
}

/** For every strategy the circumstances that are its own: those which not every strategy meets. */
export function ownCircumstances(state: AppState): readonly Circumstances[] {
  const met = state.strategies.map((strategy) => circumstancesAmong(changedSettings(inputOf(state, strategy))));
  const written = met.map((one) => new Set(partsOf(one)));
  const isOwn = (part: string): boolean => !written.every((parts) => parts.has(part));
  return met.map(({ levers, parameters, schedules, events }) => ({
    levers: Object.fromEntries(Object.entries(levers).filter((entry) => isOwn(canonicalJson(entry)))),
    parameters: Object.fromEntries(Object.entries(parameters).filter((entry) => isOwn(canonicalJson(entry)))),
    schedules: schedules.filter((schedule) => isOwn(canonicalJson(schedule))),
    events: events.filter((event) => isOwn(canonicalJson(event))),
  }));
}

/** Whether there are none. */
export function isNone(circumstances: Circumstances): boolean {
  return partsOf(circumstances).length === 0;
}

/** Puts the circumstances that strategy `n` has for itself to every strategy; what they choose stays. */
export function withSameCircumstances(state: AppState, n: number): AppState {
  const own = ownCircumstances(state)[n];
  if (own === undefined) return state;
  const settings = state.strategies.map((strategy) => changedSettings(inputOf(state, strategy)));
  const moved = new Set([...Object.keys(own.levers), ...own.schedules.map(({ name }) => name)].filter(isContext));
  const levels = [...moved].map((name) => [name, settings[n]?.levers[name] ?? TODAY_LEVERS[name]] as const);
  const isMoved = (name: Schedule['name']): boolean => isContext(name) && moved.has(name);
  const dates = levels.flatMap(([name, level]): readonly Schedule[] => {
    const inStrategy = settings[n]?.schedules.filter((one) => one.name === name) ?? [];
    if (inStrategy.length > 0) return inStrategy;
    // A preset that moves it by itself is told to hold it: a schedule gives way only to one of its name.
    const movesElsewhere = settings.some(({ schedules }) => schedules.some((one) => one.name === name));
    return movesElsewhere ? [{ name, from: 0, over: 0, to: level }] : [];
  });
  return {
    ...state,
    context: { ...state.context, ...Object.fromEntries(levels) },
    beliefs: { ...state.beliefs, ...own.parameters },
    shocks: [...state.shocks, ...own.events],
    strategies: state.strategies.map((strategy, m) => {
      const has = settings[m]?.schedules.filter(({ name }) => isMoved(name));
      const rest = strategy.schedules.filter(({ name }) => !isMoved(name));
      return {
        ...strategy,
        levers: Object.fromEntries(Object.entries(strategy.levers).filter(([name]) => !moved.has(name as LeverName))),
        schedules: canonicalJson(has) === canonicalJson(dates) ? strategy.schedules : [...rest, ...dates],
      };
    }),
  };
}

function partsOf({ levers, parameters, schedules, events }: Circumstances): readonly string[] {
  const parts: readonly (readonly [string, number] | Schedule | Shock)[] = [
    ...Object.entries(levers),
    ...Object.entries(parameters),
    ...schedules,
    ...events,
  ];
  return parts.map(canonicalJson);
}

function isContext(name: string): name is LeverName {
  return isLever(name) && LEVERS[name].nature === 'context';
}
