import type { Issue } from '#sim';

/** Signs with which a cell begins that a spreadsheet takes for a formula, also as wide as a Chinese sign. */
const FORMULA = /^[=+\-@＝＋－＠]/u;

/**
 * What is wrong with text that will stand in a cell of a CSV file: a spreadsheet would run it as a formula, or it holds signs that a
 * terminal obeys. Files are written as things are called, so that they read back the same; such names are refused when they are read.
 */
export function cellIssue(text: string): Omit<Issue, 'field'> | undefined {
  if (/\p{Control}/u.test(text))
    return { expected: 'printable characters', got: JSON.stringify(text.slice(0, 40)), hint: 'call it otherwise' };
  return FORMULA.test(text.trimStart())
    ? {
        expected: 'a name that begins with a letter or a digit',
        got: text.slice(0, 40),
        hint: 'a spreadsheet would take it for a formula',
      }
    : undefined;
}
