import type { Estimate } from '#analysis';
import { counted, plainNumber } from '#pictures';
import type { Sample } from './fewNotes.ts';

/** An index with the range that it cannot leave but by the chance of a sample. */
export interface RangedEstimate {
  readonly label: string;
  readonly estimate: Estimate;
  readonly range: readonly [low: number, high: number];
}

/** Less than this is rounding. */
const ROUNDING = 1e-9;

/** What is odd about an index: outside its range, outside its own interval, or with an interval that says nothing. Short, for a column of a table. */
export function oddities({
  label,
  estimate: { value, low, high },
  range: [least, most],
}: RangedEstimate): readonly string[] {
  const outside = value < least - ROUNDING || value > most + ROUNDING;
  const apart = value < low - ROUNDING || value > high + ROUNDING;
  const idle = high - low > most - least + ROUNDING;
  return [
    ...(outside ? [`${label} outside ${rangeText([least, most])}`] : []),
    ...(apart ? [`${label} outside its interval`] : []),
    ...(idle ? [`interval of ${label} wider than ${rangeText([least, most])}`] : []),
  ];
}

function rangeText([least, most]: readonly [number, number]): string {
  return most === Infinity
    ? `${plainNumber(least, 0)} and more`
    : `${plainNumber(least, 0)} to ${plainNumber(most, 0)}`;
}

/** Oddities told one by one; the table has all. */
const TOLD = 5;

/** A note for an outcome with indices that are odd, with from how many they are estimated. `of`: whose index it is. */
export function beyondNotes(
  outcome: string,
  indices: readonly (RangedEstimate & { readonly of: string })[],
  {
    units,
    enough: {
      unit: [one, many],
    },
  }: Pick<Sample, 'units' | 'enough'>,
): readonly string[] {
  const odd = indices.flatMap(({ of, ...index }) =>
    oddities(index).map((text) => `${text} for ${of} (${numbers(index.estimate)})`),
  );
  if (odd.length === 0) return [];
  const more =
    odd.length > TOLD ? `; and ${counted(odd.length - TOLD, 'more', 'more')}, see the remarks in the table` : '';
  return [
    `${outcome}: ${odd.slice(0, TOLD).join('; ')}${more}. Estimated from ${counted(units, one, many)} and given as estimated: nothing is cut off.`,
  ];
}

function numbers({ value, low, high }: Estimate): string {
  const [shown, from, to] = [value, low, high].map((number) => plainNumber(number, 2));
  return Number.isNaN(low) ? `${shown}` : `${shown}, interval ${from} to ${to}`;
}
