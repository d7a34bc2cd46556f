/** What was given, short enough for one line; texts in quotes, so that "0.5" is not 0.5. */
export function givenText(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'number') return Number.isFinite(value) ? plainNumber(value) : String(value);
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(shortened(value));
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return typeof value === 'object' ? 'a group of settings' : `a ${typeof value}`;
}

/** Without digits that only floating point put there. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** At most 60 characters of a text. */
export function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}
