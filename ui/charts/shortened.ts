/** A text of at most `length` signs, for labels in drawings; the whole text stands in the table. */
export function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
