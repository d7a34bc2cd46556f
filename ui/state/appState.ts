import { PUBLIC_VALUE_PARTS, type PublicValuePart } from '#analysis';
import type { Country, LeverName, Mix, ParameterName, Schedule, Shock } from '#sim';
import { USUAL_REPLICATES } from '#scenarios';
import type { Language } from '../words/language.ts';

/** Views of the one state. */
export const MODES = ['compare', 'explore', 'teach', 'questions', 'statement'] as const;
export type Mode = (typeof MODES)[number];

/** Whether a mode is a part of Teach: its lessons, or the six questions. */
export function isTaught(mode: Mode): boolean {
  return mode === 'teach' || mode === 'questions';
}

/** How the chart shows the runs: as bands, a chart for each, as differences from the first strategy, one by one, at the end. */
export const VIEWS = ['bands', 'multiples', 'difference', 'runs', 'end'] as const;
export type View = (typeof VIEWS)[number];

/** What Explore asks of the selected strategy: every factor alone, two together, or the mix of logics. */
export const STUDY_KINDS = ['tornado', 'heat', 'simplex'] as const;
export type StudyKind = (typeof STUDY_KINDS)[number];

/** What a tornado moves: what the municipality chooses, what happens to it, or what we assume about the world. */
export const STUDY_FACTORS = ['levers', 'context', 'beliefs'] as const;

/** A study as it is set up: many points around the selected strategy, each under the same seeds. */
export interface StudyState {
  readonly kind: StudyKind;
  readonly over: (typeof STUDY_FACTORS)[number];
  /** The two factors of a heat map, each a lever or a parameter. */
  readonly across: string;
  readonly up: string;
  /** Replicates of every point. */
  readonly replicates: number;
  readonly citizens: number;
}

export const STUDY_REPLICATES = [1, 50] as const;
export const WEIGHT_RANGE = [0, 10] as const;
export const STUDY_CITIZENS = [200, 20_000] as const;

/** A strategy as the user has made it: a preset and what was changed in it. */
export interface StrategyState {
  readonly preset: string;
  /** Levers that differ from the preset. */
  readonly levers: Readonly<Partial<Record<LeverName, number>>>;
  /** Own mix of governance logics; null as the preset has it. */
  readonly mix: Mix | null;
  /** Levers and mix shares that move later. */
  readonly schedules: readonly Schedule[];
}

/** A place from a CSV file of the user's: its text, which never leaves the machine unless in a link or file. */
export interface OwnPlace {
  readonly file: string;
  readonly csv: string;
}

/** The lesson that is open in Teach, and where one is in it; what was predicted stays in the page and is no part of it. */
export interface LessonChoice {
  /** Of a built-in lesson, or of the one in `own`. */
  readonly id: string;
  /** The step that is shown, from 0. */
  readonly step: number;
  /** The place it is taught for, by its name; null: the lesson's own. */
  readonly place: string | null;
  /** Whether only story, prediction, run and observation are shown. */
  readonly short: boolean;
  /** A lesson of somebody's own as JSON, so that a link opens it on the telephones of a class; null: a built-in one. */
  readonly own: string | null;
}

/** Everything that a link holds: the page is a view of this one value. */
export interface AppState {
  readonly mode: Mode;
  readonly language: Language;
  /** A built-in place, or the name of `ownPlace`. */
  readonly place: string;
  readonly ownPlace: OwnPlace | null;
  /** Profile of parameters; null the place's own. */
  readonly country: Country | null;
  /** Citizens simulated; null as many as the model takes by itself. */
  readonly citizens: number | null;
  /** What happens to the municipality whatever it chooses: budgets and demand, for every strategy. */
  readonly context: Readonly<Partial<Record<LeverName, number>>>;
  readonly shocks: readonly Shock[];
  /** Assumptions about the world that differ from the model's, for every strategy. */
  readonly beliefs: Readonly<Partial<Record<ParameterName, number>>>;
  /** Own outcomes: a name and an expression over the metrics. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** Two to four; the first is what the others are compared with. */
  readonly strategies: readonly StrategyState[];
  /** What the user calls the strategies, in their order; null or nothing where they are called like their preset. No run depends on it. */
  readonly names: readonly (string | null)[];
  /** The strategy whose levers are shown. */
  readonly selected: number;
  /** A metric or an own outcome, or `STORY`. */
  readonly outcome: string;
  /** The cost or risk of the trade-off plot. */
  readonly risk: string;
  readonly view: View;
  /** The time cursor, in months. */
  readonly month: number;
  /** Marked months, rising. */
  readonly bookmarks: readonly number[];
  /** Replicates of every strategy, under the same seeds. */
  readonly runs: number;
  readonly study: StudyState;
  /** Weights of the parts of the public value index that are not 1. */
  readonly weights: Readonly<Partial<Record<PublicValuePart, number>>>;
  /** Null: none is open, and Teach shows the list of them. */
  readonly lesson: LessonChoice | null;
}

/** What decides the runs: everything else is a view of them. */
export const RUN_FIELDS = [
  'place',
  'ownPlace',
  'country',
  'citizens',
  'context',
  'shocks',
  'beliefs',
  'strategies',
  'runs',
] as const satisfies readonly (keyof AppState)[];

/** Whether two states are views of the same runs. */
export function asksSameRuns(one: AppState, other: AppState): boolean {
  return RUN_FIELDS.every((name) => one[name] === other[name]);
}

/** The view of one state on the runs of another. */
export function withRunsOf(view: AppState, runs: AppState): AppState {
  const asked = Object.fromEntries(RUN_FIELDS.map((name) => [name, runs[name]]));
  return { ...view, ...asked, names: runs.names, selected: runs.selected };
}

/** In place of an outcome: the one that the story of the comparison is about, whichever that is. */
export const STORY = 'story';

export const MONTHS = 120;
export const MOST_STRATEGIES = 4;
export const FEWEST_STRATEGIES = 2;
/** Letters that a name of a strategy may have: it stands at the end of a line in a chart. */
export const LONGEST_NAME = 40;
export const RUNS_RANGE = [5, 100] as const;
/** Citizens that may be asked for; never more than live in the place, which is found out when it is run. */
export const CITIZENS_RANGE = [50, 20_000_000] as const;

export const INITIAL_STATE: AppState = {
  mode: 'compare',
  language: 'en',
  place: 'Preston',
  ownPlace: null,
  country: null,
  citizens: null,
  context: {},
  shocks: [],
  beliefs: {},
  outcomes: {},
  strategies: ['hybrid-by-default', 'high-5', 'push-without-support'].map(plainStrategy),
  names: [],
  selected: 1,
  outcome: STORY,
  risk: 'strained',
  view: 'bands',
  month: MONTHS,
  bookmarks: [],
  runs: USUAL_REPLICATES,
  study: {
    kind: 'tornado',
    over: 'levers',
    across: 'volunteerSupport',
    up: 'fatigueRate',
    replicates: 5,
    citizens: 1000,
  },
  weights: {},
  lesson: null,
};

/**
 * The place that the page starts with, in the language of its reader: who wants to know what co-creation does at home begins there. It
 * is a start and no meaning of the language: a link holds its place, and one without a place is Preston in every language.
 */
export const START_PLACES: Readonly<Record<Language, string>> = { en: 'Preston', nb: 'Oslo', da: 'Aarhus' };

/** What the page starts with where no link asks for anything. */
export function startState(language: Language): AppState {
  return { ...INITIAL_STATE, language, place: START_PLACES[language] };
}

/** A preset as it is. */
export function plainStrategy(preset: string): StrategyState {
  return { preset, levers: {}, mix: null, schedules: [] };
}

/** Whether nothing was changed in a strategy. */
export function isPlain({ levers, mix, schedules }: StrategyState): boolean {
  return Object.keys(levers).length === 0 && mix === null && schedules.length === 0;
}

/** Opens a lesson at its first step, or at another. */
export function withLesson(
  state: AppState,
  { step = 0, short = false, place = null, own = null, ...named }: Opening,
): AppState {
  return { ...state, mode: 'teach', lesson: { ...named, step, short, place, own } };
}
type Opening = Pick<LessonChoice, 'id'> & Partial<LessonChoice>;

/** Shows another step of the open lesson. */
export function withStep(state: AppState, step: number): AppState {
  return state.lesson === null || state.lesson.step === step ? state : { ...state, lesson: { ...state.lesson, step } };
}

/** Changes the selected strategy. */
export function withSelected(state: AppState, part: Partial<StrategyState>): AppState {
  return {
    ...state,
    strategies: state.strategies.map((one, n) => (n === state.selected ? { ...one, ...part } : one)),
  };
}

/** Moves one lever of the selected strategy; back at the preset's level it counts as not moved. */
export function withLever(state: AppState, name: LeverName, value: number, atPreset: number): AppState {
  return withSelected(state, {
    levers: withEntry(state.strategies[state.selected]?.levers ?? {}, name, value, atPreset),
  });
}

/** Changes an assumption about the world for every strategy; back at the model's own it counts as not changed. */
export function withBelief(state: AppState, name: ParameterName, value: number, asModel: number): AppState {
  return { ...state, beliefs: withEntry(state.beliefs, name, value, asModel) };
}

/** Changes budgets or demand for every strategy; null leaves them to the presets. */
export function withContext(state: AppState, name: LeverName, value: number | null): AppState {
  const { [name]: _old, ...others } = state.context;
  return { ...state, context: value === null ? others : { ...others, [name]: value } };
}

/** Weighs a part of the public value index; its own weight is as it starts. */
export function withWeight(state: AppState, part: PublicValuePart, weight: number): AppState {
  return { ...state, weights: withEntry(state.weights, part, weight, PUBLIC_VALUE_PARTS[part].weight) };
}

/** Adds an own outcome, or writes it anew; null takes it away, and what showed it shows what the story is about. */
export function withOutcome(state: AppState, name: string, expression: string | null): AppState {
  const { [name]: _old, ...others } = state.outcomes;
  if (expression !== null) return { ...state, outcomes: { ...others, [name]: expression } };
  return { ...state, outcomes: others, outcome: state.outcome === name ? INITIAL_STATE.outcome : state.outcome };
}

function withEntry<Name extends string>(
  entries: Readonly<Partial<Record<Name, number>>>,
  name: Name,
  value: number,
  usual: number,
): Readonly<Partial<Record<Name, number>>> {
  const { [name]: _old, ...others } = entries;
  return (value === usual ? others : { ...others, [name]: value }) as Readonly<Partial<Record<Name, number>>>;
}

/** Adds a strategy and selects it; at the most there are it changes nothing. */
export function withStrategy(state: AppState, preset: string): AppState {
  if (state.strategies.length >= MOST_STRATEGIES) return state;
  return {
    ...state,
    strategies: [...state.strategies, plainStrategy(preset)],
    selected: state.strategies.length,
  };
}

/** Selects strategy `n`, or the last where a replay shows more of them than there are. */
export function withChosen(state: AppState, n: number): AppState {
  return { ...state, selected: Math.min(n, state.strategies.length - 1) };
}

/** Takes strategy `n` away; with the fewest there are it changes nothing. */
export function withoutStrategy(state: AppState, n: number): AppState {
  if (state.strategies.length <= FEWEST_STRATEGIES) return state;
  const strategies = state.strategies.filter((_, index) => index !== n);
  const selected = n < state.selected ? state.selected - 1 : state.selected;
  return {
    ...state,
    strategies,
    names: trimmedNames(state.names.filter((_, index) => index !== n)),
    selected: Math.min(selected, strategies.length - 1),
  };
}

/** Another preset for the selected strategy; what was changed goes with the old one, and so does its name. */
export function withPreset(state: AppState, preset: string): AppState {
  return withName(withSelected(state, plainStrategy(preset)), state.selected, '');
}

/** Calls strategy `n` by another name, on one line; by none, like its preset. */
export function withName(state: AppState, n: number, text: string): AppState {
  const name = [...text.replace(/[\s\p{Cc}]+/gu, ' ').trim()].slice(0, LONGEST_NAME).join('').trim();
  const names = state.strategies.map((_, index) => (index === n ? name || null : (state.names[index] ?? null)));
  return { ...state, names: trimmedNames(names) };
}

/** Names up to the last that there is. */
function trimmedNames(names: AppState['names']): AppState['names'] {
  return names.slice(0, names.findLastIndex((one) => one !== null) + 1);
}

/** Marks a month, or takes its mark away. */
export function withBookmark(state: AppState, month: number): AppState {
  const marked = state.bookmarks.includes(month)
    ? state.bookmarks.filter((one) => one !== month)
    : [...state.bookmarks, month].sort((a, b) => a - b);
  return { ...state, bookmarks: marked };
}
