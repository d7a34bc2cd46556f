/** Columns that stand to the left; the others, numbers mostly, to the right. */
interface TableLayout {
  readonly indent?: string;
  readonly left?: readonly number[];
}

/** A table for people: columns padded with spaces, no lines, no colours. */
export function textTable(rows: readonly (readonly string[])[], { indent = '', left = [0] }: TableLayout = {}): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  const line = (row: readonly string[]): string =>
    widths.map((width, column) => pad(row[column] ?? '', width, left.includes(column))).join('  ');
  return rows.map((row) => `${indent}${line(row)}`.trimEnd()).join('\n');
}

function pad(text: string, width: number, toTheLeft: boolean): string {
  const space = ' '.repeat(width - displayWidth(text));
  return toTheLeft ? text + space : space + text;
}

function displayWidth(text: string): number {
  return [...text].length;
}

/** Text broken at spaces into lines of at most `width` signs; the second and later lines start with `indent`. */
export function wrapText(text: string, { width = 100, indent = '' } = {}): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = indent + word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.join('\n');
}
