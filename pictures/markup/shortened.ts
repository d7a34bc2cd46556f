/** A text that is not longer than there is room, in signs; the whole text stands in the table. */
export function shortened(text: string, signs: number): string {
  const characters = [...text];
  if (characters.length <= signs) return text;
  const kept = characters.slice(0, Math.max(1, Math.floor(signs) - 1));
  return `${kept.join('').trimEnd()}…`;
}
