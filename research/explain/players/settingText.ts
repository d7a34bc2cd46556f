import type { Mix, Schedule } from '#sim';

/** A level without trailing digits of arithmetic: `0.35`. */
export function levelText(level: number): string {
  return String(Number(level.toFixed(4)));
}

/** Shares of administration, performance management and network governance: `30/20/50`. */
export function mixText({ OA, NPM, NPG }: Mix): string {
  return [OA, NPM, NPG].map((share) => levelText(100 * share)).join('/');
}

/** A later move: `0.6 from 24 to 36`, with its name where the setting has several. */
export function scheduleText({ name, from, over, to }: Schedule, isNamed: boolean): string {
  const months = over === 0 ? String(from) : `${from}–${from + over}`;
  return `${isNamed ? `${name} ` : ''}${levelText(to)} (${months})`;
}
