import { issueAt, unplaced, type Checked, type Issue, type Place } from '#sim';
import { say } from '../written/phrases.ts';
import { csvColumns } from './csvColumns.ts';
import { csvNeighbourhood, type CsvNeighbourhood } from './csvNeighbourhood.ts';
import { syntheticGradient } from './syntheticGradient.ts';
import { readCsv } from '../written/readCsv.ts';

const MOST_NEIGHBOURHOODS = 1_000;
const FEWEST_ADULTS = 50;

/**
 * A place from a CSV text with one row per neighbourhood: `name`, `population` (residents of 16 and over) and, if known,
 * `deprivation` (0 least to 1 most), `code` (else the name) and `country` (else norway). Without deprivation the
 * synthetic gradient stands in, in the order of the rows, and the place says so. The place is called after the file, and
 * what it is called is part of it: another name, another place.
 * Refused with every problem at once, each with its line.
 */
export function readPlaceCsv(text: string, fileName: string): Checked<Place> {
  const file = fileName.replace(/^.*[/\\]/, '');
  const table = readCsv(text, file, say.rowsOfPlace());
  if (!table.ok) return table;
  const { separator, header, rows } = table.value;
  const { columns, issues: headerIssues } = csvColumns(header, say.line(file, header.line));
  const issues: Issue[] = [...headerIssues];
  const neighbourhoods = rows.slice(0, MOST_NEIGHBOURHOODS).map((row) =>
    csvNeighbourhood(row, { separator, columns, width: header.fields.length }, (problem, column) => {
      const line = say.line(file, row.line);
      issues.push(issueAt(column === undefined ? line : say.column(line, column), problem));
    }),
  );
  issues.push(
    ...repeats(neighbourhoods, 'name', file),
    ...repeats(neighbourhoods, 'code', file),
    ...countryChanges(neighbourhoods, file),
    ...sizeIssues(neighbourhoods, rows.length, file),
  );
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: asPlace(neighbourhoods, columns.deprivation !== undefined, file) };
}

function asPlace(neighbourhoods: readonly CsvNeighbourhood[], measured: boolean, file: string): Place {
  const name = file.replace(/(.)\.[^.]*$/, '$1') || 'place';
  return {
    code: name,
    name,
    country: neighbourhoods[0]?.country ?? 'norway',
    codes: neighbourhoods.map((neighbourhood) => neighbourhood.code ?? neighbourhood.name ?? ''),
    names: neighbourhoods.map((neighbourhood) => neighbourhood.name ?? ''),
    adults: neighbourhoods.map(({ adults }) => adults ?? NaN),
    deprivation: measured
      ? neighbourhoods.map(({ deprivation }) => deprivation ?? NaN)
      : syntheticGradient(neighbourhoods.length),
    deprivationSource: measured ? 'measured' : 'synthetic',
    source: `own file ${file}`,
  };
}

/** Names or codes that stand twice. Case does not count. */
function repeats(neighbourhoods: readonly CsvNeighbourhood[], column: 'name' | 'code', file: string): Issue[] {
  const firstLines = new Map<string, number>();
  return neighbourhoods.flatMap((neighbourhood) => {
    const written = neighbourhood[column];
    if (written === undefined) return [];
    const key = written.normalize().toLowerCase();
    const first = firstLines.get(key);
    if (first === undefined) {
      firstLines.set(key, neighbourhood.line);
      return [];
    }
    const field = say.column(say.line(file, neighbourhood.line), column);
    return [issueAt(field, unplaced({ expected: say.ofItsOwn(column), got: say.asOnLine(written, first) }))];
  });
}

function countryChanges(neighbourhoods: readonly CsvNeighbourhood[], file: string): Issue[] {
  const first = neighbourhoods.find(({ country }) => country !== undefined)?.country;
  return neighbourhoods.flatMap(({ line, country }) => {
    if (country === undefined || first === undefined || country === first) return [];
    const field = say.column(say.line(file, line), 'country');
    return [issueAt(field, unplaced({ expected: say.asAbove(first), got: country }))];
  });
}

function sizeIssues(neighbourhoods: readonly CsvNeighbourhood[], rows: number, file: string): Issue[] {
  if (rows === 0) return [issueAt(file, unplaced({ expected: say.rowsOfPlace(), got: say.columnNamesOnly() }))];
  const issues: Issue[] = [];
  if (rows > MOST_NEIGHBOURHOODS) {
    const expected = say.neighbourhoods(MOST_NEIGHBOURHOODS);
    issues.push(issueAt(file, unplaced({ expected, got: say.count(rows) })));
  }
  // NaN where a row's population could not be read: then nothing is known about the sum.
  const adults = neighbourhoods.reduce((sum, neighbourhood) => sum + (neighbourhood.adults ?? NaN), 0);
  if (adults < FEWEST_ADULTS) {
    issues.push(issueAt(file, unplaced({ expected: say.fewestAdults(FEWEST_ADULTS), got: String(adults) })));
  }
  return issues;
}
