import { COUNTRIES, unplaced, type Country, type Said, type Unplaced } from '#sim';
import { cellIssue } from '../written/cellIssue.ts';
import { say } from '../written/phrases.ts';
import { numeralHint, readNumeral } from '../written/numeral.ts';
import { csvNumber } from '../written/readCsv.ts';

/** Residents of one neighbourhood, far above any real one. */
const MOST_ADULTS = 20_000_000;
const LONGEST_TEXT = 200;

type Complain = (problem: Unplaced) => void;

/** A name or code: printable text of 1 to 200 characters; runs of white space count as one space. */
export function readText(written: string, complain: Complain): string | undefined {
  const text = written.replace(/\s+/g, ' ').trim();
  const expected = say.printableText(LONGEST_TEXT);
  if (text === '') complain(unplaced({ expected, got: say.nothing() }));
  else if (text.length > LONGEST_TEXT) complain(unplaced({ expected, got: say.characters(text.length, shown(text)) }));
  else if (/\p{Control}/u.test(text)) complain(unplaced({ expected, got: JSON.stringify(text.slice(0, 40)) }));
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
  const hint = readNumeral(written, 'whole') === undefined ? numeralHint(written, 'whole') : undefined;
  complain(unplaced({ expected: say.adults(MOST_ADULTS), got: shown(written), hint }));
  return undefined;
}

/** Deprivation from 0, the least, to 1. With semicolons between the fields the decimal mark may be a comma. */
export function readDeprivation(written: string, separator: ',' | ';', complain: Complain): number | undefined {
  const value = csvNumber(written, separator) ?? NaN;
  if (value >= 0 && value <= 1) return Math.abs(value); // no -0
  const isNumber = csvNumber(written, separator) !== undefined;
  const hint =
    value > 1 ? say.ranks() : written === '' ? say.fillColumn() : isNumber ? undefined : numeralHint(written, 'number');
  complain(unplaced({ expected: say.deprivation(), got: shown(written), hint }));
  return undefined;
}

/** The country whose profile applies. */
export function readCountry(written: string, complain: Complain): Country | undefined {
  const country = COUNTRIES.find((known) => known === written.toLowerCase());
  if (country !== undefined) return country;
  complain(unplaced({ expected: say.oneOf(COUNTRIES), got: shown(written) }));
  return undefined;
}

/** What was written, as it can be printed. */
export function shown(written: string): string | Said {
  const text = written.replace(/\p{Control}/gu, ' ').trim();
  if (text === '') return say.nothing();
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
