import { MECHANISM_NAMES, type MechanismName } from '#sim';
import type { FinishedRun, Reading } from '../pattern.ts';
import { meanOf } from './over.ts';

/**
 * Metrics that declared readings need and that the engine may not have yet: where it has not, what reads them cannot be read.
 * Names that exist are read like any other; the list goes when all of them are there.
 */
export const AWAITED_METRICS = [
  'projectDurationAcross',
  'endedByClock',
  'trustMunicipal',
  'trustNotActive',
  'groupsFounded',
] as const;

/** Mean of such a metric over months, both ends included; NaN where the engine has none of that name. */
export function awaitedMean(metric: (typeof AWAITED_METRICS)[number], from = 60, to = 120): Reading {
  return ({ series }) => {
    const column = (series as Readonly<Record<string, Float64Array | undefined>>)[metric];
    return column === undefined ? NaN : meanOf(column.subarray(from, to + 1));
  };
}

/** Of these switches, those that the engine has. */
export function switchesOf(...names: readonly string[]): MechanismName[] {
  return MECHANISM_NAMES.filter((name) => names.includes(name));
}

/** Hours that a citizen gives in a month; null where frames do not hold them. They come in tenths, civic and municipal. */
export type HoursOfPerson = (month: number, citizen: number) => number;

export function hoursByPerson({ frames }: FinishedRun): HoursOfPerson | null {
  if (frames === null || !('civicHours' in frames) || !('municipalHours' in frames)) return null;
  const { citizens, civicHours: civic, municipalHours: municipal } = frames;
  if (!(civic instanceof Uint16Array) || !(municipal instanceof Uint16Array)) return null;
  return (month, i) => ((civic[citizens * month + i] ?? 0) + (municipal[citizens * month + i] ?? 0)) / 10;
}
