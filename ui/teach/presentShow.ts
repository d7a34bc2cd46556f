import { classCounts, lessonRuns, lessonStep, predictions, revealed } from '../state/lessonState.ts';
import {
  fellBack,
  heldBack,
  isAnswered,
  isBlank,
  presentation,
  presentedPart,
  presentedSince,
  revealedAt,
} from '../state/presentation.ts';
import { goToStep } from './goToStep.ts';
import { addressOf } from './presentAddress.ts';
import { keepShow, keptShow, type PresentKept } from './presentKept.ts';
import type { PresentCommand } from './presentKeys.ts';
import { presentKnown, type ShownLesson } from './presentKnown.ts';
import { nextMove, previousMove, type PresentMove } from './presentMove.ts';
import { presentState } from './presentState.ts';
import { presentTalk, type FromLaptop, type FromProjector, type PresentTalk } from './presentTalk.ts';

/** Milliseconds in which a new window says hello; one that is later is taken all the same. */
const PATIENCE = 10_000;
/** So long after its last sign of life the other window counts as gone, and so long may a reload take. */
const GONE = 6000;
const RELOAD = 2500;

/** A show of a lesson, as long as its panel stands on the laptop. */
export interface PresentShow {
  /** Opens the second window, or the one there is anew; where there is none the lesson is shown over this one. */
  start(): void;
  /** Shows the lesson over this window. */
  here(): void;
  /** Goes on with the show that a reload, or a look at something else, has interrupted. */
  resume(): void;
  /** Leaves this window to the laptop again: to the second window where there is one, else that is the end. */
  leaveHere(): void;
  end(): void;
  act(command: PresentCommand): void;
  /** Sends what the room is to see now. */
  say(): void;
  /** Leaves the line; the other window keeps what it shows. */
  leave(): void;
}

/** The show of the lesson that is open; in which language it is, and how many of its steps are shown, may change meanwhile. */
export function presentShow(now: () => ShownLesson): PresentShow {
  const lesson = now().opened.lesson.id;
  const place = now().opened.arms[0]?.scenario.place.code ?? '';
  let id = '';
  let talk: PresentTalk<FromLaptop> | null = null;
  let lastHeard = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const watch = setInterval(() => {
    if (Date.now() - lastHeard > GONE) isAnswered.value = false;
  }, 2000);

  function open(other: Window | null): void {
    talk?.close();
    talk = presentTalk<FromLaptop, FromProjector>({ id, self: 'laptop', other, hear });
  }
  function hear({ says }: FromProjector): void {
    lastHeard = Date.now();
    if (says === 'bye') {
      // A reload says so too, and then hello.
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        isAnswered.value = false;
      }, RELOAD);
      return;
    }
    clearTimeout(waiting);
    isAnswered.value = true;
    // One that was slow is taken all the same.
    if (presentation.peek() === 'opening' || fellBack.peek() === 'silent') {
      presentation.value = 'window';
      fellBack.value = null;
    }
    if (says === 'hello') say();
    else if (says !== 'alive') act(says);
  }
  function say(): void {
    if (talk === null || presentation.peek() === 'off') return;
    const known = presentKnown(now());
    talk.say({ shown: presentState(known) });
    keepShow({
      id,
      lesson,
      place,
      step: known.step,
      part: known.part,
      since: presentedSince.peek()?.lesson ?? Date.now(),
      locked: Object.entries(predictions.peek()).flatMap(([n, { locked }]) => (locked ? [Number(n)] : [])),
      revealed: revealed.peek(),
      counts: classCounts.peek(),
    });
  }
  function act(command: PresentCommand): void {
    heldBack.value = null;
    // Who sees nothing is shown it again first, by whatever key.
    if (command === 'blank' || isBlank.peek()) {
      isBlank.value = !isBlank.peek();
      return;
    }
    const known = presentKnown(now());
    const move = command === 'next' ? nextMove(known, runButton() !== null) : previousMove(known);
    if (move !== null) make(move);
  }
  function end(): void {
    clearTimeout(waiting);
    talk?.say({ shown: null });
    talk?.close();
    talk = null;
    id = '';
    keepShow(null);
    presentation.value = 'off';
    isAnswered.value = false;
    isBlank.value = false;
    heldBack.value = null;
    presentedSince.value = null;
    presentedPart.value = { step: 0, part: 0 };
  }
  function fallBack(why: 'blocked' | 'silent'): void {
    fellBack.value = why;
    presentation.value = 'here';
  }
  function begin(): void {
    clearTimeout(waiting);
    id = id === '' ? newId() : id;
    fellBack.value = null;
    heldBack.value = null;
    isBlank.value = false;
    presentedSince.value ??= { lesson: Date.now(), step: Date.now() };
  }
  return {
    start() {
      begin();
      const other = openWindow(addressOf({ id, language: now().opened.lesson.language }), id);
      open(other);
      if (other === null) {
        fallBack('blocked');
        return;
      }
      if (isAnswered.peek()) return;
      presentation.value = 'opening';
      waiting = setTimeout(() => {
        if (presentation.peek() === 'opening') fallBack('silent');
      }, PATIENCE);
    },
    here() {
      begin();
      presentation.value = 'here';
    },
    resume() {
      const kept = keptShow();
      const isGoingOn = presentation.peek() !== 'off';
      const isSame = kept?.lesson === lesson && kept.place === place;
      // The next lesson of a meeting goes on in the same window; a page that was opened anew goes on with its own lesson only.
      if (kept === null || !(isSame || isGoingOn)) return;
      id = kept.id;
      if (isSame && !isGoingOn) restore(kept);
      if (!isSame) {
        presentedSince.value = { lesson: Date.now(), step: Date.now() };
        presentedPart.value = { step: lessonStep.peek(), part: 0 };
        revealedAt.value = {};
      }
      presentation.value = 'window';
      open(null);
      say();
    },
    leaveHere() {
      if (isAnswered.peek()) presentation.value = 'window';
      else end();
    },
    end,
    act,
    say,
    leave() {
      clearTimeout(waiting);
      clearInterval(watch);
      talk?.close();
      talk = null;
    },
  };
}

/** Puts back what a reload of the laptop's window has taken. */
function restore(kept: PresentKept): void {
  presentedSince.value = { lesson: kept.since, step: Date.now() };
  classCounts.value = { ...kept.counts, ...classCounts.peek() };
  for (const step of kept.locked) lockForClass(step);
  // What the room has seen does not grow again.
  revealedAt.value = Object.fromEntries(kept.revealed.map((n) => [n, 0]));
  revealed.value = [...new Set([...revealed.peek(), ...kept.revealed])];
  presentedPart.value = { step: kept.step, part: kept.part };
  goToStep(kept.step);
}

/** Carries out what a key asks for. */
function make(move: PresentMove): void {
  if (move.to === 'held') {
    heldBack.value = move.why;
    return;
  }
  if (move.to === 'part') {
    presentedPart.value = { step: move.step, part: move.part };
    goToStep(move.step);
    return;
  }
  const button = runButton();
  if (button !== null) button.click();
  else if (lessonRuns.peek() !== null) revealed.value = [...revealed.peek(), move.step];
}

/** The button of the lesson that runs and reveals, where it stands on the page and may be pressed. */
function runButton(): HTMLButtonElement | null {
  return document.querySelector<HTMLButtonElement>('button[data-reveals]:not(:disabled)');
}

/** Locks a prediction as it is, for a class that raised its hands or sent codes. */
export function lockForClass(step: number): void {
  const own = predictions.peek()[step];
  if (own?.locked === true) return;
  const none = { choice: null, drawn: [1, 1, 1, 1, 1], confidence: null, reason: '' } as const;
  predictions.value = { ...predictions.peek(), [step]: { ...(own ?? none), locked: true } };
}

function openWindow(address: string, id: string): Window | null {
  try {
    return window.open(address, `samspill-${id}`, 'popup,width=1280,height=720');
  } catch {
    return null;
  }
}

function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('');
}
