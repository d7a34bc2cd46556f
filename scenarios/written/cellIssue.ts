import { unplaced, type Unplaced } from '#sim';
import { say } from './phrases.ts';

/** Signs with which a cell begins that a spreadsheet takes for a formula, also as wide as a Chinese sign. */
const FORMULA = /^[=+\-@＝＋－＠]/u;

/**
 * What is wrong with text that will stand in a cell of a CSV file: a spreadsheet would run it as a formula, or it holds signs that a
 * terminal obeys. Files are written as things are called, so that they read back the same; such names are refused when they are read.
 */
export function cellIssue(text: string): Unplaced | undefined {
  if (/\p{Control}/u.test(text))
    return unplaced({ expected: say.printable(), got: JSON.stringify(text.slice(0, 40)), hint: say.callOtherwise() });
  return FORMULA.test(text.trimStart())
    ? unplaced({ expected: say.plainStart(), got: text.slice(0, 40), hint: say.formula() })
    : undefined;
}
