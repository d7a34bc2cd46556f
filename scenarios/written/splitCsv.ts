import { unplaced, type Unplaced } from '#sim';
import { say } from './phrases.ts';

export interface CsvRow {
  /** Line the row begins on, counted from 1; a row with a line break inside quotes spans several. */
  readonly line: number;
  readonly fields: readonly string[];
}

interface CsvProblem {
  readonly line: number;
  readonly problem: Unplaced;
}

/**
 * CSV text as rows of fields, after RFC 4180: quoted fields may hold the separator, line breaks and doubled quotes.
 * Lines end in LF, CRLF or CR; blank lines and rows of nothing but separators are left out. Spaces around a field do
 * not count. Written here because no CSV reader is among our dependencies, and one page did not seem worth another.
 */
export function splitCsv(text: string, separator: ',' | ';'): { rows: CsvRow[]; problems: CsvProblem[] } {
  const rows: CsvRow[] = [];
  const problems: CsvProblem[] = [];
  const endOfField = separator === ',' ? /[,\r\n]/g : /[;\r\n]/g;
  let at = 0;
  let line = 1;

  function plainField(): string {
    endOfField.lastIndex = at;
    const end = endOfField.exec(text)?.index ?? text.length;
    const field = text.slice(at, end).trim();
    at = end;
    return field;
  }

  /** From the opening quote up to the next separator or line break. */
  function quotedField(): string {
    const openedOn = line;
    let field = '';
    for (;;) {
      const close = text.indexOf('"', at + 1);
      const inside = text.slice(at + 1, close < 0 ? text.length : close);
      field += inside;
      line += inside.match(/\r\n|\r|\n/g)?.length ?? 0;
      if (close < 0) {
        problems.push({ line: openedOn, problem: unplaced({ expected: say.closingQuote(), got: say.endOfFile() }) });
        at = text.length;
        return field;
      }
      at = close + 1;
      if (text[at] !== '"') break;
      field += '"';
    }
    const rest = plainField();
    if (rest !== '')
      problems.push({ line, problem: unplaced({ expected: say.afterQuote(separator), got: rest.slice(0, 40) }) });
    return field.trim();
  }

  while (at < text.length) {
    const startLine = line;
    const fields: string[] = [];
    for (;;) {
      while (text[at] === ' ' || text[at] === '\t') at++;
      fields.push(text[at] === '"' ? quotedField() : plainField());
      if (text[at] !== separator) break;
      at++;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line++;
    if (fields.some((field) => field !== '')) rows.push({ line: startLine, fields });
  }
  return { rows, problems };
}
