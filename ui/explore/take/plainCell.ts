import { cellIssue } from '#scenarios';

/**
 * A text as a cell of a CSV file that a spreadsheet may open: what it would run as a formula begins with an apostrophe instead, and
 * signs that no screen shows are left out.
 */
export function plainCell(text: string): string {
  const shown = text.replaceAll(/\p{Control}/gu, ' ').trim();
  return cellIssue(shown) === undefined ? shown : `'${shown}`;
}
