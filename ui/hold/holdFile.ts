import { BENEFITS } from '#runs';
import { METRICS, type MetricName } from '#sim';
import { MASTER_SEED } from '../run/runComparison.ts';
import { inputOf } from '../run/scenarioInput.ts';
import { isPlain, MONTHS, type AppState } from '../state/appState.ts';
import { UNCERTAIN_BELIEFS, UNCERTAIN_CONTEXT } from './uncertainWorlds.ts';

/** Worlds that are tried first, and as many as it grows to while somebody looks. */
export const FIRST_WORLDS = 60;
export const MOST_WORLDS = 300;

/** How the file is called in the command. */
export const HOLD_FILE = 'robust.yaml';

/** Measures beside the figure that is looked at: who pays is looked for among them, and what stands in the way. */
export const MEASURES: readonly MetricName[] = [
  ...BENEFITS.filter((metric) => metric !== 'localIncomeIndex'),
  'staffStrain',
  'leverCost',
];

/** What is asked of the worlds beside the figure: by how much a measure may be worse and be good enough; those left out do not count. */
export type Allowed = Readonly<Partial<Record<MetricName, number>>>;

export interface HoldQuestion {
  readonly worlds: number;
  /** The month at which outcomes are read: the end of a year. */
  readonly month: number;
  readonly figure: MetricName | null;
  readonly allowed: Allowed;
  /** One number that says what counts; null where nobody gave one. */
  readonly value: string | null;
}

/** The outcomes of a question: the figure first, then the measures. */
function outcomesOf({ figure, allowed }: Pick<HoldQuestion, 'figure' | 'allowed'>): Readonly<Record<string, object>> {
  const names = new Set([...(figure === null ? [] : [figure]), ...MEASURES]);
  return Object.fromEntries(
    [...names].map((metric) => {
      const by = allowed[metric];
      return [metric, by === undefined ? {} : { noWorse: 'against', by }];
    }),
  );
}

/** A metric of which more, or less, is better: of others nothing is ahead. */
export function hasDirection(outcome: string): outcome is MetricName {
  return Object.hasOwn(METRICS, outcome) && METRICS[outcome as MetricName].better !== 0;
}

/**
 * The strategies of a state in many worlds, as a file for `samspill robust`: what the page runs, and what is saved. Worlds come from a
 * sequence of which so many are a part of more, so what was tried first stays. Beliefs and circumstances in which the worlds differ are
 * the worlds' and not the state's: whoever moves one of them in the page asks for no other world.
 */
export function holdInput(state: AppState, question: HoldQuestion): Readonly<Record<string, unknown>> {
  const { place, ownPlace, country, citizens, context, beliefs, strategies } = state;
  const rest = <T extends object>(values: T, moved: object): Partial<T> =>
    Object.fromEntries(Object.entries(values).filter(([name]) => !Object.hasOwn(moved, name))) as Partial<T>;
  const set = {
    ...(country === null ? {} : { country }),
    ...nonEmpty('levers', rest(context, UNCERTAIN_CONTEXT)),
    ...nonEmpty('parameters', rest(beliefs, UNCERTAIN_BELIEFS)),
  };
  const names = strategyNames(state);
  return {
    title: `${place}: would it hold up?`,
    place: ownPlace === null ? place : ownPlace.file,
    strategies: Object.fromEntries(
      strategies.map((strategy, n) => {
        const bare: AppState = { ...state, country: null, citizens: null, context: {}, beliefs: {} };
        const { place: _place, ...input } = inputOf(bare, strategy);
        return [names[n] ?? '', input];
      }),
    ),
    against: names[0],
    at: question.month,
    seed: MASTER_SEED,
    months: MONTHS,
    ...(citizens === null ? {} : { citizens }),
    ...nonEmpty('set', set),
    worlds: { count: question.worlds, design: 'sobol', beliefs: UNCERTAIN_BELIEFS, context: UNCERTAIN_CONTEXT },
    outcomes: outcomesOf(question),
    ...(question.value === null ? {} : { value: question.value }),
  };
}

function nonEmpty(name: string, values: object): Readonly<Record<string, object>> {
  return Object.keys(values).length === 0 ? {} : { [name]: values };
}

/** What the strategies are called in the file: by their preset where that says which it is. */
export function strategyNames({ strategies }: Pick<AppState, 'strategies'>): readonly string[] {
  const names = strategies.map((strategy, n) => (isPlain(strategy) ? strategy.preset : `strategy-${n + 1}`));
  return names.map((name, n) => (names.indexOf(name) === n ? name : `strategy-${n + 1}`));
}

/** The file, to be saved. It is written as JSON, which YAML contains. */
export function holdText(state: AppState, question: HoldQuestion): string {
  return `${JSON.stringify(holdInput(state, question), null, 2)}\n`;
}

/** What to type beside the saved file. */
export function holdCommand(): string {
  return `npx samspill robust ${HOLD_FILE} --out results/robust`;
}
