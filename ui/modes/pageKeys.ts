/** What a key asks of the whole page. */
export type PageCommand = 'help' | 'choices' | 'undo' | 'close';

/** Keys of every view. Whoever is at a field, or has something open above the page, is not heard. */
export const PAGE_KEYS: Readonly<Record<string, PageCommand>> = {
  '?': 'help',
  c: 'choices',
  z: 'undo',
  Escape: 'close',
};
