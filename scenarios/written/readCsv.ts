import { issueAt, unplaced, type Checked, type Issue, type Said } from '#sim';
import { readNumeral } from './numeral.ts';
import { say } from './phrases.ts';
import { splitCsv, type CsvRow } from './splitCsv.ts';

/** A table that somebody wrote: its column names, then its rows, each with the line it begins on. */
export interface CsvTable {
  readonly separator: ',' | ';';
  readonly header: CsvRow;
  readonly rows: readonly CsvRow[];
}

/**
 * A CSV text with a line of column names; separated by commas, or by semicolons where that line has more of them. Empty
 * fields beyond the column names, with which spreadsheets end rows, are left out; other rows of another length are for the
 * caller to judge. Refused are text of another encoding and quotes that do not close: then the rows are not what they seem.
 * `expected` says what should be in an empty file.
 */
export function readCsv(text: string, file: string, expected: string | Said): Checked<CsvTable> {
  const encoding = encodingIssue(text, file);
  if (encoding !== undefined) return { ok: false, issues: [encoding] };
  const content = text.replace(/^\uFEFF/, '');
  const odd = separatorIssue(content, file);
  if (odd !== undefined) return { ok: false, issues: [odd] };
  const separator = separatorOf(content);
  const { rows, problems } = splitCsv(content, separator);
  const [header, ...body] = rows;
  if (header === undefined) return { ok: false, issues: [issueAt(file, unplaced({ expected, got: say.emptyFile() }))] };
  if (problems.length > 0)
    return {
      ok: false,
      issues: problems.map(({ line, problem }) => issueAt(say.line(file, line), problem)),
    };
  const width = header.fields.length;
  const trimmed = body.map(({ line, fields }) => ({
    line,
    fields: fields.slice(width).some((field) => field !== '') ? fields : fields.slice(0, width),
  }));
  return { ok: true, value: { separator, header, rows: trimmed } };
}

/** A number in figures, undefined for anything else. Where semicolons stand between the fields the decimal mark may be a comma. */
export function csvNumber(written: string, separator: ',' | ';' = ','): number | undefined {
  const figures = separator === ';' ? written.replace(',', '.') : written;
  return readNumeral(figures, 'number');
}

/** The separator of a CSV text, judged by its first line with content: commas unless semicolons are more. */
function separatorOf(text: string): ',' | ';' {
  const header = /^[^\r\n]*/.exec(text.trimStart())?.[0].replace(/"[^"]*"/g, '') ?? '';
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

/** A first line that names the separator, as a spreadsheet writes it for itself, and columns that other signs separate. */
function separatorIssue(text: string, file: string): Issue | undefined {
  const header = /^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '';
  const line = text.slice(0, text.length - text.trimStart().length).split(/\r\n|\r|\n/).length;
  const field = say.line(file, line);
  const expected = say.columnNames();
  if (/^"?sep=/i.test(header))
    return issueAt(field, unplaced({ expected, got: header.trim().slice(0, 40), hint: say.takeLineOut() }));
  const plain = header.replace(/"[^"]*"/g, '');
  const name = (['tabs', 'bars'] as const).find((one) => plain.includes(OTHER_SEPARATORS[one]));
  return name === undefined || /[,;]/.test(plain)
    ? undefined
    : issueAt(field, unplaced({ expected, got: say[name](), hint: say.saveAsCsv() }));
}

const OTHER_SEPARATORS = { tabs: '\t', bars: '|' } as const;

/** What shows that a text was not UTF-8 before it was read, or undefined. */
function encodingIssue(text: string, file: string): Issue | undefined {
  const odd = /[\0\uFFFD\uFFFE]/.exec(text);
  if (odd === null) return undefined;
  const [expected, hint] = [say.utf8(), say.saveAsCsvUtf8()];
  // Every other byte of UTF-16 is 0 in European text; spreadsheets and other binary files have zeros too.
  if (text.includes('\0')) return issueAt(file, unplaced({ expected, got: say.noText(), hint }));
  const line = text.slice(0, odd.index).split(/\r\n|\r|\n/).length;
  return issueAt(say.line(file, line), unplaced({ expected, got: say.otherEncoding(), hint }));
}
