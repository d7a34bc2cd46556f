import { plainNumber, shortened, type Declaration } from '#sim';

/** Bounds of a number, both included. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
  readonly whole?: boolean;
}

/** What a number must be, in words for an issue: `0 to 12, per resident and year`, `whole number 1 to 600, months`. */
export function expectedNumber({ min, max, unit = '', whole = false }: Bounds): string {
  const range = `${whole ? 'whole number ' : ''}${groupedNumber(min)} to ${groupedNumber(max)}`;
  const repeated = ` ${plainNumber(min)} to ${plainNumber(max)}`;
  const words = unit.endsWith(repeated) ? unit.slice(0, -repeated.length) : unit;
  return words === '' ? range : `${range}, ${words}`;
}

/** What a declared number means, for schema descriptions: label, unit, default and where the default comes from. */
export function declarationText({ label, unit, default: value, source }: Declaration): string {
  return `${label}. Unit: ${unit}. Default ${plainNumber(value)}. Source: ${source}`;
}

/** A path as it is written: `levers.clarity`, `events[2].at`; keys that are no plain names are quoted and cut. */
export function fieldPath(path: readonly PropertyKey[]): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else if (PLAIN_NAME.test(String(part))) text += `${text === '' ? '' : '.'}${String(part)}`;
    else text += `[${JSON.stringify(shortened(String(part)))}]`;
  }
  return text;
}

/** A name, or the name of a factor: `schedules[0].to`, `off.ties`. */
const PLAIN_NAME = /^[A-Za-z_][\w-]{0,59}(\[\d{1,4}\])?(\.\w{1,40}){0,2}$/;

/** Large counts with commas: 20,000,000. */
export function groupedNumber(value: number): string {
  return Math.abs(value) < 10_000 ? plainNumber(value) : plainNumber(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
