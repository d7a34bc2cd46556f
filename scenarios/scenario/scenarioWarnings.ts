import { memoryEstimate, type Place } from '#sim';
import { groupedNumber } from '../written/expectedText.ts';
import type { Merged } from './mergeLayers.ts';

/** From this many bytes on a run says what it will take. */
const LARGE = 1e9;

/** The memory that a large run will take. */
export function memoryWarnings(place: Place, citizens: number, months: number): readonly string[] {
  const bytes = memoryEstimate(place, citizens, months);
  return bytes < LARGE
    ? []
    : [`${groupedNumber(citizens)} citizens will take about ${(bytes / 1e9).toFixed(1)} GB of memory`];
}

/** Dates that a shorter run never reaches: a preset's events when `--months` cuts it short. */
export function unreachedWarnings({ schedules, events }: Merged, months: number): readonly string[] {
  const dates = [
    ...schedules.map(({ value, field }) => ({ field: `${field}.from`, month: value.from })),
    ...events.map(({ value, field }) => ({ field: `${field}.at`, month: value.at })),
  ];
  return dates
    .filter(({ month }) => month >= months)
    .map(({ field, month }) => `${field}: month ${month} is not reached in a run of ${months} months`);
}
