import { unplaced, type Country, type Unplaced } from '#sim';
import { say } from '../written/phrases.ts';
import type { CsvColumn, CsvColumns } from './csvColumns.ts';
import { readAdults, readCode, readCountry, readDeprivation, readText } from './readFields.ts';
import type { CsvRow } from '../written/splitCsv.ts';

/** One row of a place's CSV. Undefined: no such column, or a field that could not be read and was complained of. */
export interface CsvNeighbourhood {
  readonly line: number;
  readonly name: string | undefined;
  readonly code: string | undefined;
  readonly adults: number | undefined;
  readonly deprivation: number | undefined;
  readonly country: Country | undefined;
}

export interface CsvFormat {
  readonly separator: ',' | ';';
  readonly columns: CsvColumns;
  /** Fields in the header. */
  readonly width: number;
}

/** The neighbourhood in a row; problems go to `complain`, with the column they are in. */
export function csvNeighbourhood(
  { line, fields }: CsvRow,
  { separator, columns, width }: CsvFormat,
  complain: (problem: Unplaced, column?: CsvColumn) => void,
): CsvNeighbourhood {
  const fits = fields.length === width;
  if (!fits) {
    complain(unplaced({ expected: say.fields(width), got: String(fields.length), hint: say.quoteField() }));
  }
  function read<T>(column: CsvColumn, reader: (written: string, complainHere: (problem: Unplaced) => void) => T) {
    const at = columns[column];
    return fits && at !== undefined ? reader(fields[at] ?? '', (problem) => complain(problem, column)) : undefined;
  }
  return {
    line,
    // Without a column of codes the names are the codes.
    name: read('name', columns.code === undefined ? readCode : readText),
    code: read('code', readCode),
    adults: read('population', readAdults),
    deprivation: read('deprivation', (written, complainHere) => readDeprivation(written, separator, complainHere)),
    country: read('country', readCountry),
  };
}
