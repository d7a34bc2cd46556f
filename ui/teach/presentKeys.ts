/** What a key asks for. */
export type PresentCommand = 'next' | 'back' | 'blank';

/** Keys of keyboards and of clickers, which send the Page keys, arrows, `b` or a full stop. */
export const SHOW_KEYS: Readonly<Record<string, PresentCommand>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  b: 'blank',
  B: 'blank',
  '.': 'blank',
};
/** Where nothing can be scrolled, typed or pressed, these too. */
export const ROOM_KEYS: typeof SHOW_KEYS = {
  ArrowDown: 'next',
  ArrowUp: 'back',
  ' ': 'next',
  Enter: 'next',
  Backspace: 'back',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'target'>;

/** What a pressed key asks the show for; null: it is none of its keys. A key that is held down counts once. */
export function presentKeys(event: Pressed, where: 'laptop' | 'room'): PresentCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null;
  if (where === 'laptop' && isForFocus(event.target)) return null;
  return SHOW_KEYS[event.key] ?? (where === 'room' ? (ROOM_KEYS[event.key] ?? null) : null);
}

/** Whether what has the focus takes such keys itself: fields, choices, sliders. */
function isForFocus(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, select, textarea, [contenteditable], [role=slider], dialog[open]:not(.present-here)') !==
      null
  );
}
