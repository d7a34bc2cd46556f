import { useEffect } from 'preact/hooks';
import { ASKS_ABOVE, type Live } from '../run/live.ts';
import { repeatComparison, stopRepeating } from '../run/repeatComparison.ts';
import { asksSameRuns, RUN_FIELDS, type AppState } from '../state/appState.ts';
import { choices } from '../state/pageState.ts';
import { questionsState } from '../state/questionsState.ts';
import { mayRepeat, repeating } from '../state/repeating.ts';

/** Milliseconds that nobody touches the page before it repeats anything by itself. */
const QUIET = 20_000;
/** Seconds that it may take by itself. */
const BEARABLE = 60;
/** What somebody who is there does; a pointer that moves says that they read. */
const [TOUCHES, MOVES] = [['pointerdown', 'keydown', 'wheel', 'scroll'], ['pointermove']] as const;

/** Parts in which somebody has something open that is run by itself: it would all be run anew at the new size. */
const OPEN_PARTS = '.hold-body, details.why[open], .town .opened, .bands[data-tried=true], [aria-busy=true]';

/** The comparison that is left as it is: it was repeated by itself and taken back, or somebody stopped that. */
let left: AppState | null = null;

/** Leaves the comparison that is shown as it is, until something else is asked for. */
export function leaveAlone(): void {
  left = choices.peek();
}

interface Repeatable {
  /** Citizens of the larger size; null where nothing may be repeated now. */
  readonly larger: number | null;
  /** How long that takes here; undefined where nobody can say. */
  readonly seconds: number | undefined;
}

/**
 * Repeats the comparison at a larger size when nobody has touched the page for a while: in a page that is seen, from the model's own size, not
 * beside a lesson, not on battery, and only where it takes a bearable time. A touch pauses it, and it goes on when it is quiet again.
 */
export function useQuietRepeat(live: Live | null, { larger, seconds }: Repeatable): void {
  const now = choices.value;
  const repeat = repeating.value;
  const isWanted =
    mayRepeat.value &&
    repeat === null &&
    larger !== null &&
    larger <= ASKS_ABOVE &&
    seconds !== undefined &&
    seconds <= BEARABLE &&
    now.citizens === null &&
    now.lesson === null &&
    // A course that a group has locked stays what it was.
    ![left, questionsState.value.locked].some((one) => one !== null && asksSameRuns(one, now));

  useEffect(() => {
    if (!isWanted || live === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void begin(live, larger), QUIET);
    };
    async function begin(to: Live, citizens: number): Promise<void> {
      const mayBegin = document.visibilityState === 'visible' && document.querySelector(OPEN_PARTS) === null;
      if (!mayBegin || (await savesPower())) {
        if (!isGone) wait();
        return;
      }
      if (isGone) return;
      const before = choices.peek();
      if (await repeatComparison(to, citizens, true)) left = before;
    }
    wait();
    const events = [...TOUCHES, ...MOVES];
    for (const type of events) addEventListener(type, wait, { passive: true, capture: true });
    return () => {
      isGone = true;
      clearTimeout(timer);
      for (const type of events) removeEventListener(type, wait, { capture: true });
    };
  }, [isWanted, live, larger, ...RUN_FIELDS.map((name) => now[name])]);

  const isByItself = repeat?.byItself === true;
  useEffect(() => {
    if (!isByItself) return undefined;
    const pause = (event: Event): void => {
      // Its own buttons say what they do, and whoever goes to them by key is on the way.
      const isOwn = event.target instanceof Element && event.target.closest('.larger') !== null;
      const isOnTheWay = event instanceof KeyboardEvent && (event.key === 'Tab' || event.key === 'Shift');
      if (!isOwn && !isOnTheWay) stopRepeating();
    };
    for (const type of TOUCHES) addEventListener(type, pause, { passive: true, capture: true });
    document.addEventListener('visibilitychange', pause);
    return () => {
      for (const type of TOUCHES) removeEventListener(type, pause, { capture: true });
      document.removeEventListener('visibilitychange', pause);
    };
  }, [isByItself]);
}

/** What browsers know of power and data, where they tell. */
interface Telling {
  readonly getBattery?: () => Promise<{ readonly charging: boolean }>;
  readonly connection?: { readonly saveData?: boolean };
}

/** Whether this machine runs on battery, or its owner asked programs to be sparing; false where nobody can say. */
async function savesPower(): Promise<boolean> {
  const { getBattery, connection } = navigator as Telling;
  if (connection?.saveData === true) return true;
  try {
    return (await getBattery?.call(navigator))?.charging === false;
  } catch {
    return false;
  }
}
