import { INITIAL_STATE, isPlain, type AppState, type LessonChoice, type StrategyState } from './appState.ts';

/** Raised when the form of a link changes; readers of earlier forms stay. */
export const LINK_VERSION = 3;

type Numbers = Readonly<Record<string, number>>;

/** A strategy as it is written; a preset alone where nothing was changed. */
export type WrittenStrategy = readonly [
  preset: string,
  levers?: Numbers,
  more?: {
    readonly m?: readonly [number, number, number];
    readonly d?: readonly (readonly [string, number, number, number])[];
  },
];

/** A state as it is written: what is as it starts is left out. Form 1 had `l p s k o w t n` only; up to form 2 no `o` was need met. */
export interface Written {
  readonly v: number;
  /** Mode, language, place. */
  readonly m?: string;
  readonly l?: string;
  readonly p?: string;
  /** Own place: file and CSV. */
  readonly q?: readonly [string, string];
  /** Country, citizens, context, shocks, beliefs, own outcomes. */
  readonly c?: string;
  readonly z?: number;
  readonly x?: Numbers;
  readonly e?: readonly unknown[];
  readonly b?: Numbers;
  readonly u?: Readonly<Record<string, string>>;
  /** Strategies, the selected one, outcome, risk, view, month, bookmarks, number of runs. */
  readonly s?: readonly WrittenStrategy[];
  /** Names that the user gave to strategies. */
  readonly a?: readonly (string | null)[];
  readonly k?: number;
  readonly o?: string;
  readonly r?: string;
  readonly w?: string;
  readonly t?: number;
  readonly f?: readonly number[];
  readonly n?: number;
  /** Weights of the public value index. */
  readonly g?: Numbers;
  /** The study of Explore: kind, what a tornado moves, the two factors of a heat map, replicates, citizens. */
  readonly y?: readonly [string, string, string, string, number, number];
  /** The open lesson: its id, the step, the place (empty: its own), 1 where it is short, and one's own as JSON. */
  readonly h?: WrittenLesson;
}

export type WrittenLesson = readonly [id: string, step: number, place: string, short: 0 | 1, own?: string];

/** The state as plain data, short: what is as it starts is left out. */
export function writtenState(state: AppState): Written {
  const start = INITIAL_STATE;
  return {
    v: LINK_VERSION,
    ...(state.mode === start.mode ? {} : { m: state.mode }),
    ...(state.language === start.language ? {} : { l: state.language }),
    ...(state.place === start.place ? {} : { p: state.place }),
    ...(state.ownPlace === null ? {} : { q: [state.ownPlace.file, state.ownPlace.csv] }),
    ...(state.country === null ? {} : { c: state.country }),
    ...(state.citizens === null ? {} : { z: state.citizens }),
    ...(isEmpty(state.context) ? {} : { x: state.context }),
    ...(state.shocks.length === 0 ? {} : { e: state.shocks }),
    ...(isEmpty(state.beliefs) ? {} : { b: state.beliefs }),
    ...(isEmpty(state.outcomes) ? {} : { u: state.outcomes }),
    s: state.strategies.map(writtenStrategy),
    ...(state.names.length === 0 ? {} : { a: state.names }),
    ...(state.selected === start.selected ? {} : { k: state.selected }),
    ...(state.outcome === start.outcome ? {} : { o: state.outcome }),
    ...(state.risk === start.risk ? {} : { r: state.risk }),
    ...(state.view === start.view ? {} : { w: state.view }),
    ...(state.month === start.month ? {} : { t: state.month }),
    ...(state.bookmarks.length === 0 ? {} : { f: state.bookmarks }),
    ...(state.runs === start.runs ? {} : { n: state.runs }),
    ...(writtenStudy(state).join() === writtenStudy(start).join() ? {} : { y: writtenStudy(state) }),
    ...(state.lesson === null ? {} : { h: writtenLesson(state.lesson) }),
    ...(isEmpty(state.weights) ? {} : { g: state.weights }),
  };
}

function writtenStudy({ study }: AppState): readonly [string, string, string, string, number, number] {
  const { kind, over, across, up, replicates, citizens } = study;
  return [kind, over, across, up, replicates, citizens];
}

function writtenLesson({ id, step, place, short, own }: LessonChoice): WrittenLesson {
  const head = [id, step, place ?? '', short ? 1 : 0] as const;
  return own === null ? head : [...head, own];
}

/** The state as the part of an address behind `#s=`. */
export function encodeState(state: AppState): string {
  const bytes = new TextEncoder().encode(JSON.stringify(writtenState(state)));
  let signs = '';
  for (const byte of bytes) signs += String.fromCharCode(byte);
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function writtenStrategy(strategy: StrategyState): WrittenStrategy {
  const { preset, levers, mix, schedules } = strategy;
  if (isPlain(strategy)) return [preset];
  if (mix === null && schedules.length === 0) return [preset, levers];
  return [
    preset,
    levers,
    {
      ...(mix === null ? {} : { m: [mix.OA, mix.NPM, mix.NPG] }),
      ...(schedules.length === 0
        ? {}
        : { d: schedules.map(({ name, from, over, to }) => [name, from, over, to] as const) }),
    },
  ];
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}
