import { memoryEstimate, type Place, type Said } from '#sim';
import { say } from '../written/phrases.ts';
import type { Merged } from './mergeLayers.ts';

/** From this many bytes on a run says what it will take. */
const LARGE = 1e9;

/** The memory that a large run will take. */
export function memoryWarnings(place: Place, citizens: number, months: number): readonly Said[] {
  const bytes = memoryEstimate(place, citizens, months);
  return bytes < LARGE ? [] : [say.memory(citizens, bytes / 1e9)];
}

/** Dates that a shorter run never reaches: a preset's events when `--months` cuts it short. */
export function unreachedWarnings({ schedules, events }: Merged, months: number): readonly Said[] {
  const dates = [
    ...schedules.map(({ value, field }) => ({ field: `${field}.from`, month: value.from })),
    ...events.map(({ value, field }) => ({ field: `${field}.at`, month: value.at })),
  ];
  return dates.filter(({ month }) => month >= months).map(({ field, month }) => say.unreached(field, month, months));
}
