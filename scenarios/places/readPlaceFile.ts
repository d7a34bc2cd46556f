import type { Checked, Place } from '#sim';
import { readPlaceCsv } from './placeCsv.ts';
import { readBytes } from '../written/readBytes.ts';

/** A thousand neighbourhoods take a tenth of this. */
const LARGEST_PLACE = 5_000_000;

/** A place from a CSV file with one row per neighbourhood (`readPlaceCsv` says which columns), or every problem in it. */
export function readPlaceFile(path: string): Checked<Place> {
  const read = readBytes(path, LARGEST_PLACE);
  return read.ok ? readPlaceCsv(new TextDecoder().decode(read.value), path) : read;
}
