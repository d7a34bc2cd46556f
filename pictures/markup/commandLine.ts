/**
 * A command to be typed, each word quoted where a shell (sh, bash, zsh) would read something else. With control characters a word
 * takes the form $'…', so that it stays one line and a terminal obeys nothing in it.
 */
export function commandLine(words: readonly string[]): string {
  return words.map(shellWord).join(' ');
}

/** The name of a file as a word of a command: one that begins with a hyphen would be read as an option. */
export function fileWord(path: string): string {
  return path.startsWith('-') ? `./${path}` : path;
}

function shellWord(word: string): string {
  if (/^[\w@%+:,./-][\w@%+=:,./-]*$/.test(word)) return word;
  if (CONTROLS.test(word)) return `$'${word.replace(/[\\']/g, '\\$&').replace(new RegExp(CONTROLS, 'g'), escape)}'`;
  return `'${word.replaceAll("'", "'\\''")}'`;
}

function escape(control: string): string {
  const code = control.charCodeAt(0);
  return code < 0x80 ? `\\${code.toString(8).padStart(3, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
