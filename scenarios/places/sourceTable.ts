import { splitCsv } from '../written/splitCsv.ts';

/**
 * The rows of a source table, by column name. A source that is not as expected stops the build: throws with the line.
 */
export function sourceTable<Column extends string>(text: string, columns: readonly Column[]): Record<Column, string>[] {
  const { rows, problems } = splitCsv(text, ',');
  const [header, ...body] = rows;
  const [first] = problems;
  if (first !== undefined)
    throw new Error(`line ${first.line}: expected ${first.problem.expected}, got ${first.problem.got}`);
  const at = columns.map((column) => header?.fields.indexOf(column) ?? -1);
  if (at.includes(-1)) throw new Error(`line 1: expected the columns ${columns.join(', ')}`);
  return body.map(({ line, fields }) => {
    if (fields.length !== header?.fields.length || fields.includes('')) {
      throw new Error(`line ${line}: expected ${header?.fields.length} filled fields, got ${fields.join(',')}`);
    }
    return Object.fromEntries(columns.map((column, c) => [column, fields[at[c] ?? -1]])) as Record<Column, string>;
  });
}

/** A whole number of at least 1, or an error that says which. */
export function sourceCount(written: string, what: string): number {
  if (!/^[1-9]\d*$/.test(written)) throw new Error(`${what}: expected a whole number of at least 1, got ${written}`);
  return Number(written);
}
