import type { Place } from '#sim';

/** How many people are simulated, and for how many they stand. */
export interface RunSize {
  /** Simulated adults; whole. */
  readonly citizens: number;
  /** Adults (16 and over) who live in the place; whole, and never fewer. */
  readonly adults: number;
}

/** The size of a run in a place. */
export function sizeOf(place: Pick<Place, 'adults'>, citizens: number): RunSize {
  return { citizens, adults: place.adults.reduce((sum, count) => sum + count, 0) };
}

/** Whether everybody who lives there is simulated. */
export function isOneToOne({ citizens, adults }: RunSize): boolean {
  return citizens >= adults;
}

/** So many times as many people are in the next larger size; everybody, where that is less than so many times as many again. */
const [TIMES, NEARLY] = [4, 1.5];

/** The citizens of the next larger size: four times as many, and everybody where that would nearly be all; null at one to one. */
export function largerSize(size: RunSize): number | null {
  if (isOneToOne(size)) return null;
  const more = TIMES * size.citizens;
  return NEARLY * more >= size.adults ? size.adults : more;
}
