import { LEVER_NAMES, canonicalJson, type LeverName } from '#sim';
import { PRESETS, resolveScenario, type Atlas, type ScenarioInput } from '#scenarios';
import { MOST_STRATEGIES, withName, type AppState, type StrategyState } from '../state/appState.ts';
import type { OpenedLesson } from '../state/lessonState.ts';

/** Settings of an arm that a strategy of Compare holds, or that hold for all of them. */
const HELD: readonly (keyof ScenarioInput)[] = [
  'extends',
  'title',
  'description',
  'levers',
  'mix',
  'schedules',
  'citizens',
  'events',
];

/** The arms of a lesson in Compare, and the names of those that cannot be set there; null where fewer than two can. */
export interface Transfer {
  readonly state: AppState;
  readonly left: readonly string[];
}

/** The arms of a lesson as strategies of Compare in another place. The lesson stays open behind them. */
export function transferState(now: AppState, opened: OpenedLesson, place: string, atlas: Atlas): Transfer | null {
  const shown = opened.lesson.arms.filter(({ hidden }) => !hidden);
  const [first] = shown;
  const found = shown.map(({ id, name, scenario }) => {
    // What happens to every strategy is the same for all in Compare.
    const isSame = canonicalJson(scenario.events ?? []) === canonicalJson(first?.scenario.events ?? []);
    const strategy = isSame ? strategyOf(scenario, opened, id, atlas) : null;
    return { name, strategy };
  });
  const strategies = found.flatMap(({ strategy }) => strategy ?? []).slice(0, MOST_STRATEGIES);
  const names = found.flatMap(({ name, strategy }) => (strategy === null ? [] : [name])).slice(0, MOST_STRATEGIES);
  const left = shown.map(({ name }) => name).filter((name) => !names.includes(name));
  // The first is what the others are compared with.
  if (found[0]?.strategy === null || strategies.length < 2) return null;
  const predicted = opened.lesson.steps.find(({ type }) => type === 'predict');
  const state: AppState = {
    ...now,
    mode: 'compare',
    place,
    ownPlace: null,
    country: null,
    // Where it says how many are simulated, as many as that came to in the lesson.
    citizens: saysCitizens(first?.scenario) ? (opened.arms.find(({ id }) => id === first?.id)?.citizens ?? null) : null,
    context: {},
    shocks: first?.scenario.events ?? [],
    beliefs: {},
    strategies,
    names: [],
    selected: 1,
    outcome: predicted?.type === 'predict' ? predicted.metric : now.outcome,
  };
  return { state: names.reduce((named, name, n) => withName(named, n, name), state), left };
}

/** Whether a scenario says how many citizens are simulated. */
function saysCitizens(scenario: ScenarioInput | undefined): boolean {
  return scenario?.citizens !== undefined || scenario?.oneIn !== undefined;
}

/** An arm as a preset with what was changed in it; null where it has settings that no strategy of Compare has. */
function strategyOf(scenario: ScenarioInput, opened: OpenedLesson, id: string, atlas: Atlas): StrategyState | null {
  const { extends: preset, mix, schedules } = scenario;
  if (typeof preset !== 'string' || !Object.hasOwn(PRESETS, preset)) return null;
  if (Object.keys(scenario).some((name) => !HELD.includes(name as keyof ScenarioInput))) return null;
  const ready = opened.arms.find((arm) => arm.id === id)?.scenario;
  if (ready === undefined) return null;
  const plain = resolveScenario({ extends: preset, place: ready.place.name }, atlas, { place: ready.place });
  if (!plain.ok) return null;
  const [own, usual] = [ready.levers, plain.value.scenario.levers];
  const levers: Partial<Record<LeverName, number>> = {};
  for (const name of LEVER_NAMES) if (own[name] !== usual[name]) levers[name] = own[name];
  return { preset, levers, mix: mix ?? null, schedules: schedules ?? [] };
}
