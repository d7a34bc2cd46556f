import type { Issue } from '#sim';

const SHOWN = 20;

/** Field by field what differs between two plain values; `expected` is what the first has. At most so many, then a count. */
export function differences(field: string, first: unknown, second: unknown): Issue[] {
  const found: Issue[] = [];
  compare(field, first, second, found);
  if (found.length <= SHOWN) return found;
  const rest = found.length - SHOWN;
  const more = { field, expected: 'no more differences', got: `${rest} more` };
  return [...found.slice(0, SHOWN), more];
}

function compare(field: string, first: unknown, second: unknown, found: Issue[]): void {
  if (Array.isArray(first) && Array.isArray(second)) {
    const length = Math.max(first.length, second.length);
    for (let i = 0; i < length; i++) compare(`${field}[${i}]`, first[i], second[i], found);
  } else if (isRecord(first) && isRecord(second)) {
    const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])].sort();
    for (const key of keys) compare(field === '' ? key : `${field}.${key}`, first[key], second[key], found);
  } else if (!Object.is(first, second)) {
    found.push({ field, expected: shown(first), got: shown(second) });
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
