/** Rows as lines with their columns under each other; columns of numbers below a header stand to the right. */
export function alignedRows(rows: readonly (readonly string[])[], indent = ''): string {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = Array.from({ length: columns }, (_, column) =>
    rows.reduce((most, row) => Math.max(most, width(row[column] ?? '')), 0),
  );
  const right = widths.map(
    (_width, column) => rows.length > 1 && rows.slice(1).every((row) => /^-?[\d.,]+$/.test(row[column] ?? '')),
  );
  return rows
    .map((row) => {
      const cells = row.map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - width(cell));
        return right[column] === true ? space + cell : cell + space;
      });
      return `${indent}${cells.join('  ')}`.trimEnd();
    })
    .join('\n');
}

function width(text: string): number {
  return [...text].length;
}
