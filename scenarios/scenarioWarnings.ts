import { memoryEstimate, type Place } from '#sim';
import { groupedNumber } from './expectedText.ts';
import type { Merged } from './mergeLayers.ts';

/** Under this many citizens a neighbourhood's own series are mostly chance (model.md 2). */
const READABLE = 50;

/**
 * What a reader should know before trusting the numbers of a run of this size in this place. Word for word what the run
 * itself will say (a test holds both together), so that whoever shows both shows each once.
 */
export function placeWarnings(place: Place, citizens: number): readonly string[] {
  const K = place.codes.length;
  const synthetic = place.deprivationSource === 'synthetic';
  const warnings: string[] = [];
  if (synthetic) warnings.push(`${place.name}: deprivation is a synthetic gradient, not measured`);
  if (synthetic || K < 5) {
    warnings.push(
      `${place.name}: deprivation fifths and gaps are not read (they need five neighbourhoods with measured deprivation)`,
    );
  }
  if (citizens < READABLE * K) {
    warnings.push(
      `${place.name}: under ${READABLE} citizens per neighbourhood, so neighbourhood series are noise; ${READABLE * K} are needed`,
    );
  }
  return warnings;
}

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
