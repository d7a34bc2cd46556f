import { type Place } from '#sim';
import { groupedNumber } from './expectedText.ts';
import type { Merged } from './mergeLayers.ts';

/** Under this many citizens a neighbourhood's own series are mostly chance (model.md 2). */
const READABLE = 50;

/** What a reader should know before trusting the numbers of a run of this size in this place. */
export function placeWarnings(place: Place, citizens: number): readonly string[] {
  const warnings: string[] = [];
  const K = place.codes.length;
  if (place.deprivationSource === 'synthetic') {
    warnings.push(
      `${place.name}: no measured deprivation is known here; a synthetic gradient stands in, and no deprivation fifths are read`,
    );
  } else if (K < 5) {
    warnings.push(`${place.name} has ${K} neighbourhoods: deprivation fifths need at least 5 and are not read`);
  }
  if (citizens < READABLE * K) {
    warnings.push(
      `${groupedNumber(citizens)} citizens in ${groupedNumber(K)} neighbourhoods: under ${READABLE} each, so series of single neighbourhoods are noise; ` +
        `${groupedNumber(READABLE * K)} citizens are needed`,
    );
  }
  return warnings;
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
