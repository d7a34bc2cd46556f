import { isGroup, type Path, type Problem } from '#scenarios';

const SHOWN = 20;

/** Place by place what differs between two plain values; `expected` is what the first has. At most so many, then a count. */
export function differences(first: unknown, second: unknown): readonly Problem[] {
  const found: Problem[] = [];
  compare([], first, second, found);
  if (found.length <= SHOWN) return found;
  const more = { path: [], expected: 'no more differences', got: `${found.length - SHOWN} more` };
  return [...found.slice(0, SHOWN), more];
}

function compare(path: Path, first: unknown, second: unknown, found: Problem[]): void {
  if (Array.isArray(first) && Array.isArray(second)) {
    const length = Math.max(first.length, second.length);
    for (let i = 0; i < length; i++) compare([...path, i], first[i], second[i], found);
  } else if (isGroup(first) && isGroup(second)) {
    const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])].sort();
    for (const key of keys) compare([...path, key], first[key], second[key], found);
  } else if (!Object.is(first, second)) {
    found.push({ path, expected: shown(first), got: shown(second) });
  }
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
