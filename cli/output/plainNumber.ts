/** What stands where there is nothing to read. */
export const MISSING = '–';

/** Decimals that show three to four significant digits of the largest of some numbers, so that they line up. */
export function decimalsFor(values: Iterable<number>): number {
  let largest = 0;
  for (const value of values) if (Number.isFinite(value)) largest = Math.max(largest, Math.abs(value));
  if (largest >= 1000) return 0;
  if (largest >= 100) return 1;
  if (largest >= 10) return 2;
  if (largest >= 0.01 || largest === 0) return 3;
  if (largest >= 0.001) return 4;
  return largest >= 0.0001 ? 5 : 6;
}

/** Decimals of differences between numbers shown with `level` decimals: up to two more keep a small one apart from nothing. */
export function decimalsForDifferences(differences: Iterable<number>, level: number): number {
  return Math.max(level, Math.min(decimalsFor(differences), level + 2));
}

/** A number for people: `1,234`, `0.274`, `–` where there is nothing. A sign on request. */
export function plainNumber(value: number, decimals: number, { sign = false } = {}): string {
  if (!Number.isFinite(value)) return MISSING;
  const text = Math.abs(value).toFixed(decimals);
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const number = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  const isZero = Number(text) === 0;
  if (value < 0 && !isZero) return `−${number}`;
  return sign && !isZero ? `+${number}` : number;
}

/** A whole count with its noun: `1 run`, `20 runs`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${plainNumber(count, 0)} ${count === 1 ? one : many}`;
}
