import { FIFTHS, fifthOfNeighbourhoods } from '#runs';
import type { Place } from '#sim';

/** A part of the town as a column: a neighbourhood, or a fifth of the adults. */
export interface TownColumn {
  /** Position in the figures. */
  readonly part: number;
  readonly name: string;
  readonly adults: number;
  /** Where it begins and ends along the axis, as shares of all adults. */
  readonly from: number;
  readonly to: number;
}

/** Neighbourhoods from the least to the most deprived, each as wide as its adults are many. */
export function neighbourhoodColumns({ names, adults, deprivation }: Place): readonly TownColumn[] {
  const order = names.map((_, k) => k).sort((i, j) => (deprivation[i] ?? 0) - (deprivation[j] ?? 0) || i - j);
  return sideBySide(order.map((k) => ({ part: k, name: names[k] ?? '', adults: adults[k] ?? 0 })));
}

/** Fifths of the adults, the least deprived first. They are as even as whole neighbourhoods make them. */
export function fifthColumns(place: Place, citizens: number, names: readonly string[]): readonly TownColumn[] {
  const fifth = fifthOfNeighbourhoods(place, citizens);
  const adults = new Float64Array(FIFTHS);
  place.adults.forEach((count, k) => (adults[fifth[k] ?? 0] = (adults[fifth[k] ?? 0] ?? 0) + count));
  return sideBySide(Array.from(adults, (count, part) => ({ part, name: names[part] ?? '', adults: count })));
}

/** The column at a share of the axis; the outer ones beyond its ends. */
export function columnAt(columns: readonly TownColumn[], share: number): number {
  const found = columns.findIndex(({ to }) => share < to);
  return found < 0 ? columns.length - 1 : found;
}

function sideBySide(parts: readonly Pick<TownColumn, 'part' | 'name' | 'adults'>[]): readonly TownColumn[] {
  const all = parts.reduce((sum, { adults }) => sum + adults, 0);
  let before = 0;
  return parts.map((part) => {
    const from = before / all;
    before += part.adults;
    return { ...part, from, to: before / all };
  });
}
