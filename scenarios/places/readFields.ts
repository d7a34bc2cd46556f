import { COUNTRIES, type Country, type Issue } from '#sim';
import { cellIssue } from '../written/cellIssue.ts';
import { numeralHint, readNumeral } from '../written/numeral.ts';
import { csvNumber } from '../written/readCsv.ts';

/** Residents of one neighbourhood, far above any real one. */
const MOST_ADULTS = 20_000_000;
const LONGEST_TEXT = 200;

/** An issue before it is known where it stands. */
export type Problem = Omit<Issue, 'field'>;
type Complain = (problem: Problem) => void;

/** A name or code: printable text of 1 to 200 characters; runs of white space count as one space. */
export function readText(written: string, complain: Complain): string | undefined {
  const text = written.replace(/\s+/g, ' ').trim();
  const expected = `1 to ${LONGEST_TEXT} printable characters`;
  if (text === '') complain({ expected, got: 'nothing' });
  else if (text.length > LONGEST_TEXT) complain({ expected, got: `${text.length}: ${shown(text)}` });
  else if (/\p{Control}/u.test(text)) complain({ expected, got: JSON.stringify(text.slice(0, 40)) });
  else return text;
  return undefined;
}

/** A code, which stands in cells of results: what a spreadsheet would take for a formula is none. */
export function readCode(written: string, complain: Complain): string | undefined {
  const code = readText(written, complain);
  const issue = code === undefined ? undefined : cellIssue(code);
  if (issue === undefined) return code;
  complain(issue);
  return undefined;
}

/** Residents of 16 and over. */
export function readAdults(written: string, complain: Complain): number | undefined {
  const adults = /^\d{1,12}$/.test(written) ? Number(written) : 0;
  if (adults >= 1 && adults <= MOST_ADULTS) return adults;
  const problem = { expected: 'a whole number of residents of 16 and over, 1 to 20,000,000', got: shown(written) };
  const hint = readNumeral(written, 'whole') === undefined ? numeralHint(written, 'whole') : undefined;
  complain(hint === undefined ? problem : { ...problem, hint });
  return undefined;
}

/** Deprivation from 0, the least, to 1. With semicolons between the fields the decimal mark may be a comma. */
export function readDeprivation(written: string, separator: ',' | ';', complain: Complain): number | undefined {
  const value = csvNumber(written, separator) ?? NaN;
  if (value >= 0 && value <= 1) return Math.abs(value); // no -0
  const problem = { expected: 'a number from 0 (least deprived) to 1 (most)', got: shown(written) };
  if (value > 1) complain({ ...problem, hint: 'for ranks, 1 the most deprived: d = 1 − (rank − .5)/number of areas' });
  else if (written === '') complain({ ...problem, hint: 'fill the column for all neighbourhoods, or leave it out' });
  else {
    const hint = csvNumber(written, separator) === undefined ? numeralHint(written, 'number') : undefined;
    complain(hint === undefined ? problem : { ...problem, hint });
  }
  return undefined;
}

/** The country whose profile applies. */
export function readCountry(written: string, complain: Complain): Country | undefined {
  const country = COUNTRIES.find((known) => known === written.toLowerCase());
  if (country !== undefined) return country;
  complain({ expected: `one of ${COUNTRIES.join(', ')}`, got: shown(written) });
  return undefined;
}

/** What was written, as it can be printed. */
export function shown(written: string): string {
  const text = written.replace(/\p{Control}/gu, ' ').trim();
  if (text === '') return 'nothing';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
