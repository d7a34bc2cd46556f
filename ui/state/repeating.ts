import { signal } from '@preact/signals';

/** Under which this browser remembers a no. */
const KEY = 'samspill-repeats-by-itself';

/** A repetition of the comparison at another size, as far as it has come. */
export interface Repeating {
  readonly citizens: number;
  readonly done: number;
  readonly all: number;
  /** Seconds it will take, once that can be said. */
  readonly remaining: number | null;
  /** Whether the page began it by itself. */
  readonly byItself: boolean;
}

/** The repetition that is under way, or null. Until it is done nothing of it is shown. */
export const repeating = signal<Repeating | null>(null);

/** Whether the page may repeat a comparison by itself; remembered by this browser, where it remembers anything. */
export const mayRepeat = signal(wasAllowed());

/** Allows the page to repeat a comparison by itself, or forbids it. */
export function allowRepeat(isAllowed: boolean): void {
  mayRepeat.value = isAllowed;
  try {
    if (isAllowed) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'no');
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
}

function wasAllowed(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'no';
  } catch {
    return true;
  }
}
