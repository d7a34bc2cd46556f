import { batch, computed, signal } from '@preact/signals';
import type { ComparisonData } from './comparisonData.ts';
import { withOwnOutcomes, type OwnOutcomes } from './ownOutcomes.ts';
import { en, type Words } from '../words/en.ts';
import { loadWords } from '../words/languages.ts';
import { asksSameRuns, INITIAL_STATE, withRunsOf, type AppState } from './appState.ts';
import type { Language } from '../words/language.ts';
import { redo, startHistory, undo, withPresent, type History } from './history.ts';
import { encodeState } from './encodeState.ts';
import { isShipped } from './isShipped.ts';

/** How far the runs of the present state have come. */
export type Progress =
  | { readonly status: 'shipped' | 'preview' | 'stopped' }
  /** So many citizens that nothing is run before somebody says so. */
  | { readonly status: 'asking'; readonly citizens: number }
  /** `of`: the state whose runs are all in. */
  | { readonly status: 'done'; readonly of: AppState }
  /** `remaining`: seconds it will take, once that can be said. */
  | { readonly status: 'running'; readonly done: number; readonly all: number; readonly remaining: number | null };

const history = signal(startHistory<AppState>(INITIAL_STATE));

/** What a replay of the last change shows in place of the present state. */
export interface Replay {
  readonly shown: AppState;
  readonly side: 'before' | 'after';
  /** From 1. */
  readonly round: number;
}

/** The replay that is on, or null. Whoever changes anything ends it: a replay is no step of the history. */
export const replay = signal<Replay | null>(null);

/** What is asked for: what links and files hold. */
export const asked = computed(() => history.value.present);
/** The one value that the page shows: what is asked for, or what a replay shows in its place. */
export const state = computed(() => replay.value?.shown ?? asked.value);
/** The languages whose words have come. */
const loaded = signal<Readonly<Partial<Record<Language, Words>>>>({ en });
/** The words of the page; those it had until those of another language have come. */
export const words = computed((): Words => {
  lastWords = loaded.value[state.value.language] ?? lastWords;
  return lastWords;
});
let lastWords: Words = en;
const language = computed(() => state.value.language);

/** Fetches the words of the present language, unless they are there. */
async function takeWords(): Promise<void> {
  const wanted = language.peek();
  if (loaded.peek()[wanted] !== undefined) return;
  try {
    const taken = await loadWords(wanted);
    loaded.value = { ...loaded.peek(), [wanted]: taken };
  } catch {
    notice(words.peek().notLoaded);
  }
}
export const canUndo = computed(() => history.value.past.length > 0);
export const canRedo = computed(() => history.value.future.length > 0);
/** Whether there was a change that asked for other runs. No more than that, since it is looked up at every move of time. */
export const canReplay = computed(() => lastOther(history.value) !== undefined);

/** The state without its moment: the same object until something else changes, so that what reads it rests while time moves. */
export const choices = computed<AppState>((): AppState => {
  const now = state.value;
  const { month, bookmarks } = lastChoices;
  const same = Object.entries({ ...now, month, bookmarks }).every(
    ([name, value]) => value === lastChoices[name as keyof AppState],
  );
  if (!same) lastChoices = now;
  return lastChoices;
});
let lastChoices = INITIAL_STATE;

/** Whether what is asked for is the comparison that is shipped with the page. */
export const asksForShipped = computed(() => isShipped(choices.value));

/** The newest comparison there is; null until the shipped one has arrived, or the first run of what a link asks for. */
export const comparison = signal<ComparisonData | null>(null);
/** Own outcomes, once they are compiled; null where there are none. */
export const ownOutcomes = signal<OwnOutcomes | null>(null);
/** The newest comparison with the own outcomes in it. */
export const shownComparison = computed(() =>
  comparison.value === null || ownOutcomes.value === null
    ? comparison.value
    : withOwnOutcomes(comparison.value, ownOutcomes.value),
);
export const progress = signal<Progress>({ status: 'shipped' });
/** Whether this machine is at the runs of the shipped comparison, or about to be. */
export const runsShipped = computed(
  () => asksForShipped.value && (progress.value.status === 'shipped' || progress.value.status === 'running'),
);
/** Whether all runs of what is asked for now are in; what takes more of them waits for that. */
export const allRunsIn = computed(
  () => progress.value.status === 'done' && asksSameRuns(progress.value.of, choices.value),
);
/** Whether this machine gave the fingerprints of the shipped comparison; null while it is checked. */
export const reproduced = signal<boolean | null>(null);
/** Whether the browser keeps the page for use without a network; null while that is not known. */
export const keptOffline = signal<boolean | null>(null);
/** What the user should know; the newest last. */
export const notices = signal<readonly string[]>([]);

/** What is being dragged: all changes under one name until `rest` are one step back. */
let dragged: string | undefined;

/** Changes the state as it is now, whatever was on the screen when it was asked for; `dragging` names what is still being moved. */
export function change(next: (now: AppState) => AppState, dragging?: string): void {
  const past = history.peek();
  stepTo(withPresent(past, next(past.present), dragging !== undefined && dragging === dragged));
  dragged = dragging;
  writeLinkSoon();
}

/** The thumb was let go: what follows is another step. */
export function rest(): void {
  dragged = undefined;
}

export function takeBack(): void {
  stepTo(undo(history.peek()));
  writeLinkSoon();
}

export function doAgain(): void {
  stepTo(redo(history.peek()));
  writeLinkSoon();
}

/** The present view on what was asked for before the last change that asked for other runs; null where there was none. */
export function beforeLastChange(): AppState | null {
  const before = lastOther(history.peek());
  return before === undefined ? null : withRunsOf(asked.peek(), before);
}

function lastOther({ past, present }: History<AppState>): AppState | undefined {
  return past.findLast((one) => !asksSameRuns(one, present));
}

function stepTo(next: History<AppState>): void {
  batch(() => {
    replay.value = null;
    history.value = next;
  });
  void takeWords();
}

export function notice(text: string): void {
  notices.value = [...notices.value.filter((one) => one !== text), text].slice(-3);
}

export function dismiss(text: string): void {
  notices.value = notices.value.filter((one) => one !== text);
}

/**
 * Takes the state from the address that the page was opened with, if it holds one, and says what could not be read. Whatever stands
 * there, the page begins in a language of its reader.
 */
export async function readLink(hash: string): Promise<void> {
  history.value = startHistory({ ...INITIAL_STATE, language: ownLanguage() });
  await takeWords();
  const linked = await linkedState(hash);
  if (linked === null) return;
  history.value = startHistory(linked.state);
  await takeWords();
  linked.tell();
}

/** Takes the state from another address in the open page, as one step that can be undone; without a link there it starts anew. */
export async function followLink(hash: string): Promise<void> {
  clearTimeout(linkTimer);
  linkTimer = undefined;
  const isBare = isNoLink(hash);
  const linked = isBare ? null : await linkedState(hash);
  const next = isBare ? { ...INITIAL_STATE, language: asked.peek().language } : linked?.state;
  if (next === undefined) return;
  const before = history.peek();
  if (encodeState(next) !== encodeState(before.present)) {
    dragged = undefined;
    batch(() => {
      // Other runs are not shown under the names of these.
      if (!asksSameRuns(next, before.present)) comparison.value = null;
      stepTo(withPresent(before, next));
    });
    await takeWords();
  }
  linked?.tell();
}

/** Nothing behind `#`, or a part of the page. */
function isNoLink(hash: string): boolean {
  return ['', '#', '#result', '#choices'].includes(hash);
}

/** What an address asks for, and what is to be told of it once it is shown; null where it asks for nothing that can be read, which is told. */
async function linkedState(hash: string): Promise<{ readonly state: AppState; tell(): void } | null> {
  if (isNoLink(hash)) return null;
  // What checks a link knows every parameter of the model; who comes without a link does not wait for it.
  const { readAddress } = await import('./decodeState.ts');
  const reading = readAddress(hash);
  if (reading.status === 'none') return null;
  if (reading.status !== 'read') {
    notice(words.peek().link[reading.status]);
    return null;
  }
  const { state: linked, dropped } = reading;
  return {
    state: linked,
    tell() {
      if (dropped.length > 0) notice(words.peek().link.dropped(droppedText(dropped)));
    },
  };
}

/** Names of what was left out; of very many the first. */
export function droppedText(dropped: readonly string[]): string {
  const most = 12;
  const names = dropped.slice(0, most).map((name) => (name.length <= 40 ? name : `${name.slice(0, 39)}…`));
  return `${names.join(', ')}${dropped.length > most ? ', …' : ''}`;
}

function ownLanguage(): Language {
  const known = navigator.languages.map((one) => LANGUAGE_OF[one.slice(0, 2)]);
  return known.find((one) => one !== undefined) ?? 'en';
}

const LANGUAGE_OF: Readonly<Record<string, Language | undefined>> = {
  en: 'en',
  nb: 'nb',
  no: 'nb',
  nn: 'nb',
  da: 'da',
};

/** Milliseconds between two writings of the address: browsers refuse more than a few a second. */
const LINK_PAUSE = 250;
let linkTimer: ReturnType<typeof setTimeout> | undefined;

function writeLinkSoon(): void {
  linkTimer ??= setTimeout(writeLink, LINK_PAUSE);
}

/** Writes the state into the address, now. */
export function writeLink(): void {
  clearTimeout(linkTimer);
  linkTimer = undefined;
  globalThis.history.replaceState(null, '', `#s=${encodeState(asked.value)}`);
}
