/** A text without what would move the cursor of a terminal, change its colours or title, or hide what stands there. */
export function shownSafely(text: string): string {
  return text.replace(MEANT_FOR_TERMINALS, picture);
}

/** The same for a text that has to stay one line. */
export function onOneLine(text: string): string {
  return shownSafely(text).replace(/[\n\t\u2028\u2029]/g, picture);
}

/** The sign that stands for a control character, ␛ for escape; those beyond ASCII, and marks that turn the direction of writing, have none. */
function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '�';
}

/** C0 but tab and line feed, delete, C1, and the overrides of bidirectional text. */
// eslint-disable-next-line no-control-regex
const MEANT_FOR_TERMINALS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
