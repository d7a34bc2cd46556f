import { batch, computed, effect, signal } from '@preact/signals';
import type { Country, EvidenceSource, SourceId } from '#sim';
import type { ComparisonData } from './comparisonData.ts';
import { withOwnOutcomes, type OwnOutcomes } from './ownOutcomes.ts';
import { en, type Words } from '../words/en.ts';
import { loadWords } from '../words/languages.ts';
import { wholeWords } from '../words/wholeWords.ts';
import { tellSumsOf } from '../words/sums.ts';
import { asksSameRuns, INITIAL_STATE, START_PLACES, startState, withRunsOf, type AppState } from './appState.ts';
import type { Language } from '../words/language.ts';
import { redo, startHistory, undo, withPresent, type History } from './history.ts';
import { encodeState } from './encodeState.ts';
import { askedSheet, wantedSheet } from './sheetAddress.ts';
import { shippedPlace } from './shippedPlace.ts';

/** How far the runs of the present state have come. */
export type Progress =
  | { readonly status: 'shipped' | 'preview' | 'stopped' }
  /** So many citizens that nothing is run before somebody says so. */
  | { readonly status: 'asking'; readonly citizens: number }
  /** `of`: the state whose runs are all in. */
  | { readonly status: 'done'; readonly of: AppState }
  /** `remaining`: seconds it will take, once that can be said. */
  | { readonly status: 'running'; readonly done: number; readonly all: number; readonly remaining: number | null };

/** Title and address of every source, and where it stands. */
export type SourceRecords = Readonly<Record<SourceId, Pick<EvidenceSource, 'title' | 'where' | 'url'>>>;

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
/** What reads the language alone rests while everything else changes. */
export const language = computed(() => state.value.language);
/** Which view is open. */
export const openMode = computed(() => state.value.mode);
/** The languages whose words have come. */
const loaded = signal<Readonly<Partial<Record<Language, Words>>>>({ en });
/** Words of languages with those of all metrics, where somebody looked at more than the main ones. */
const loadedWords = signal<Readonly<Partial<Record<Language, Words>>>>({});
/** The words of the page; those it had until those of another language have come. */
export const words = computed((): Words => {
  lastWords = loadedWords.value[language.value] ?? loaded.value[language.value] ?? lastWords;
  return lastWords;
});
let lastWords: Words = en;

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

/** Fetches the words of all metrics in a language; without them they are called what the model calls them. */
export async function loadMetricWords(of: Language): Promise<void> {
  if (loadedWords.peek()[of] !== undefined) return;
  const whole = await wholeWords(of);
  loadedWords.value = { ...loadedWords.peek(), [of]: whole };
}

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

/** The place of the shipped comparison that is asked for; null where something else is. */
export const shippedFor = computed(() => shippedPlace(choices.value));
/** Whether what is asked for is a comparison that is shipped with the page. */
export const asksForShipped = computed(() => shippedFor.value !== null);

/** The newest comparison there is; null until the shipped one has arrived, or the first run of what a link asks for. */
export const comparison = signal<ComparisonData | null>(null);
/** The state whose runs the comparison holds; null of the shipped one. */
const answered = signal<AppState | null>(null);
/** Shows the runs of a state, or with null a shipped comparison. */
export function show(data: ComparisonData, of: AppState | null): void {
  batch(() => {
    comparison.value = data;
    answered.value = of;
  });
}
/** Whether what is shown was asked for before the last change: it is marked until the first of the new runs is there. */
export const isStale = computed(() => {
  if (comparison.value === null) return false;
  if (comparison.value.place !== choices.value.place) return true;
  return answered.value === null ? !asksForShipped.value : !asksSameRuns(answered.value, choices.value);
});
/** What the comparison that is shown was asked for with, by which its strategies are called: the present choices, or those before them. */
export const shownChoices = computed((): AppState => {
  const before = answered.value;
  if (!isStale.value) lastShown = choices.value;
  else if (before !== null && before.strategies !== lastShown.strategies) lastShown = before;
  return lastShown;
});
let lastShown = INITIAL_STATE;
/** The country of the place that a lesson is taught for; null while none is open. */
export const taughtCountry = signal<Country | null>(null);
/**
 * The country in whose currency sums are told: that of the place that is shown. Explore, like its files and the command line, counts
 * in pounds as the model does.
 */
export const sumsCountry = computed<Country>(() => {
  const { mode } = choices.value;
  const shown = mode === 'explore' ? null : mode === 'teach' ? taughtCountry.value : comparison.value?.country;
  return shown ?? 'england';
});
effect(() => {
  tellSumsOf(sumsCountry.value);
});
/** Own outcomes, once they are compiled; null where there are none. */
export const ownOutcomes = signal<OwnOutcomes | null>(null);
/** The newest comparison with the own outcomes in it. */
export const shownComparison = computed(() =>
  comparison.value === null || ownOutcomes.value === null
    ? comparison.value
    : withOwnOutcomes(comparison.value, ownOutcomes.value),
);
/** Whether charts show how far the runs of every strategy lie apart, or of the selected one only: as long as the page is open. */
export const allSpread = signal(false);
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
/** Whether the gallery of strategies is open, and for what; like a notice it is no part of what links hold. */
export const galleryFor = signal<'more' | 'instead' | null>(null);
/** What every source is and where it was read, once that has been loaded. */
export const sourceRecords = signal<SourceRecords | null>(null);
/** What the user should know; the newest last. */
export const notices = signal<readonly string[]>([]);

/**
 * Whether the place follows the language: in a page that was opened without a link, until anything is changed that asks for other
 * runs. Whoever chose something, or was sent somewhere, stays there in every language.
 */
let followsLanguage = false;

/**
 * The size that a comparison was repeated at, and the one it had before: it belongs to that comparison. Whoever changes anything that asks
 * for other runs starts again from where it was, so that nothing they try takes many times as long.
 */
let repeated: { readonly from: number | null; readonly to: number } | null = null;

/** What is being dragged: all changes under one name until `rest` are one step back. */
let dragged: string | undefined;

/** Changes the state as it is now, whatever was on the screen when it was asked for; `dragging` names what is still being moved. */
export function change(next: (now: AppState) => AppState, dragging?: string): void {
  const past = history.peek();
  const then = withStartOf(past.present, withSizeOf(past.present, next(past.present)));
  // Another mode shows the same: there is nothing in it to be taken back, and what was taken back may still be done again.
  stepTo(
    then.mode !== past.present.mode && isSameBut(past.present, then, 'mode')
      ? { ...past, present: then }
      : withPresent(past, then, dragging !== undefined && dragging === dragged),
  );
  dragged = dragging;
  writeLinkSoon();
}

/** A changed state; where the comparison before was repeated at another size, at the size it had. */
function withSizeOf(before: AppState, after: AppState): AppState {
  const isRepeated = repeated !== null && before.citizens === repeated.to && after.citizens === before.citizens;
  return isRepeated && !asksSameRuns(before, after) ? { ...after, citizens: repeated?.from ?? null } : after;
}

/** Takes on a whole state as one step that can be taken back; it brings its own size. */
export function openState(opened: AppState): void {
  repeated = null;
  change(() => opened);
}

/** Shows the comparison at another size: all of it at once, as one step that can be taken back. `data`: all its runs at that size. */
export function showAtSize(data: ComparisonData, citizens: number): void {
  batch(() => {
    const { citizens: before } = asked.peek();
    repeated = { from: repeated !== null && repeated.to === before ? repeated.from : before, to: citizens };
    change((now) => ({ ...now, citizens }));
    show(data, asked.peek());
  });
}

/** A changed state; with another language an untouched start moves to where that language starts. */
function withStartOf(before: AppState, after: AppState): AppState {
  if (!asksSameRuns(before, after)) followsLanguage = false;
  if (!followsLanguage || before.language === after.language) return after;
  return { ...after, place: START_PLACES[after.language] };
}

/** Whether two states differ in nothing but one of their parts. */
function isSameBut(one: AppState, other: AppState, part: keyof AppState): boolean {
  return (Object.keys(one) as (keyof AppState)[]).every((name) => name === part || one[name] === other[name]);
}

/** The thumb was let go: what follows is another step. */
export function rest(): void {
  dragged = undefined;
}

export function takeBack(): void {
  stepInMode(undo(history.peek()));
}

export function doAgain(): void {
  stepInMode(redo(history.peek()));
}

/** A step back or forth, seen in the mode that is open. */
function stepInMode(next: History<AppState>): void {
  const { mode } = asked.peek();
  // What is moved after it is another step, even under the same name.
  dragged = undefined;
  stepTo(next.present.mode === mode ? next : { ...next, present: { ...next.present, mode } });
  writeLinkSoon();
}

/** The present view on what was asked for before the last change that asked for other runs; null where there was none. */
export function beforeLastChange(): AppState | null {
  const before = lastOther(history.peek());
  return before === undefined ? null : withRunsOf(asked.peek(), before);
}

function lastOther({ past, present }: History<AppState>): AppState | undefined {
  // The same at another size is no change of what was asked.
  return past.findLast((one) => !asksSameRuns({ ...one, citizens: present.citizens }, present));
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
  history.value = startHistory(startState(ownLanguage()));
  await takeWords();
  const linked = await linkedState(hash);
  followsLanguage = linked === null;
  if (linked === null) return;
  history.value = startHistory(linked.state);
  wantedSheet.value = askedSheet(hash);
  await takeWords();
  linked.tell();
}

/** Takes the state from another address in the open page, as one step that can be undone; without a link there it starts anew. */
export async function followLink(hash: string): Promise<void> {
  clearTimeout(linkTimer);
  linkTimer = undefined;
  const isBare = isNoLink(hash);
  const linked = isBare ? null : await linkedState(hash);
  const next = isBare ? startState(asked.peek().language) : linked?.state;
  if (next === undefined) return;
  followsLanguage = isBare;
  repeated = null;
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
  wantedSheet.value = askedSheet(hash);
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
