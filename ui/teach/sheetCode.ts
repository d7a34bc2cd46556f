import { correction, generate } from 'lean-qr';

/** The largest code that is printed, of the forty sizes there are: 117 modules on a side, 50 mm at the least a telephone reads. */
const LARGEST = 25;
/** Characters of the longest link that goes into a code: what the largest holds with the least spare. */
export const LONGEST_CODED = 1273;
/** Modules that stay white around a code, as its norm has it. */
const QUIET = 4;
/** Side of a module on paper at least, in millimetres: a telephone held a hand's breadth away tells them apart. */
const SMALLEST_MODULE = 0.4;
/** Side of the whole on paper at least, in millimetres. */
const SMALLEST_CODE = 28;

/** A link as a QR code. */
export interface SheetCode {
  /** Modules on a side, with the white ones around. */
  readonly size: number;
  /** The black modules as a path, a module a unit. */
  readonly path: string;
  /** Side on paper. */
  readonly millimetres: number;
}

/** The code of a link, with as much spare as its size allows; null where the link is too long for a code that can be read from paper. */
export function sheetCode(link: string): SheetCode | null {
  if (new TextEncoder().encode(link).length > LONGEST_CODED) return null;
  const code = generate(link, { maxVersion: LARGEST, minCorrectionLevel: correction.L });
  const size = code.size + 2 * QUIET;
  let path = '';
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) {
      let run = 0;
      while (code.get(x + run, y)) run += 1;
      if (run > 0) path += `M${x + QUIET} ${y + QUIET}h${run}v1h-${run}z`;
      x += run;
    }
  return { size, path, millimetres: Math.max(SMALLEST_CODE, Math.ceil(size * SMALLEST_MODULE)) };
}
