/** Digits of Crockford's base 32: no I, L, O and U, which are read wrongly. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Of five points that were drawn, times what they are compared with: eight steps each, equal on a scale of ratios. */
export const DRAWN_TIMES = [0.25, 0.5, 0.75, 0.9, 1, 1.25, 1.75, 3] as const;
/** Fifths of the run at which a drawn curve is read. */
export const DRAWN_POINTS = 5;

/** What somebody predicted: no name, no time. */
export interface Prediction {
  /** Number of the lesson: 1 to 31 of those built in; 0: a file of one's own. */
  readonly lesson: number;
  /** One of the three curves, or one that was drawn. */
  readonly choice: 0 | 1 | 2 | 'drawn';
  /** How sure: low, middle, high; null where nobody said. */
  readonly confidence: 0 | 1 | 2 | null;
  /** Of a drawn curve five of `DRAWN_TIMES`, by position; all 0 of a chosen one. */
  readonly drawn: readonly number[];
}

/** Bits of the parts of a code, first to last: 30 in all, six digits. */
const BITS = { lesson: 5, choice: 2, confidence: 2, drawn: 3, check: 6 } as const;
const BODY_BITS = BITS.lesson + BITS.choice + BITS.confidence + DRAWN_POINTS * BITS.drawn;
/** Characters of a code. */
const LENGTH = (BODY_BITS + BITS.check) / 5;

/**
 * Six characters that hold a prediction, to be read aloud or typed: lesson, choice, confidence, five drawn points, and a check over all of
 * them and the id of the lesson, so that one wrong character, or the code of another lesson, is found out.
 */
export function predictionCode(prediction: Prediction, lessonId: string): string {
  const body = bodyOf(prediction);
  let bits = body * 2 ** BITS.check + checkOf(body, lessonId);
  let code = '';
  for (let n = 0; n < LENGTH; n++) {
    code = (DIGITS[bits % 32] ?? '') + code;
    bits = Math.floor(bits / 32);
  }
  return code;
}

/** Why a code is not counted. */
export type RefusedCode =
  { readonly refused: 'length' | 'character' | 'check' } | { readonly refused: 'lesson'; readonly lesson: number };

/** What codes are read for. */
export interface CodesOf {
  readonly lesson: number;
  readonly lessonId: string;
  /** Ids of the built-in lessons by number, to tell a code of another lesson from a slip. */
  readonly idOf: (lesson: number) => string | undefined;
}

/** The prediction behind a code; case, spaces inside and hyphens do not count, I and L are read as 1 and O as 0. */
export function readPredictionCode(written: string, { lesson, lessonId, idOf }: CodesOf): Prediction | RefusedCode {
  const plain = written.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll(/[IL]/g, '1').replaceAll('O', '0');
  const digits = [...plain].map((character) => DIGITS.indexOf(character));
  if (digits.includes(-1)) return { refused: 'character' };
  if (digits.length !== LENGTH) return { refused: 'length' };
  const bits = digits.reduce((total, digit) => total * 32 + digit, 0);
  const body = Math.floor(bits / 2 ** BITS.check);
  const prediction = predictionOf(body);
  const id = prediction.lesson === lesson ? lessonId : idOf(prediction.lesson);
  if (id === undefined || checkOf(body, id) !== bits % 2 ** BITS.check) return { refused: 'check' };
  return prediction.lesson === lesson ? prediction : { refused: 'lesson', lesson: prediction.lesson };
}

function bodyOf({ lesson, choice, confidence, drawn }: Prediction): number {
  const points = Array.from({ length: DRAWN_POINTS }, (_, n) => drawn[n] ?? 0);
  const head = (lesson * 4 + (choice === 'drawn' ? 3 : choice)) * 4 + (confidence ?? 3);
  return points.reduce((total, point) => total * 2 ** BITS.drawn + point, head);
}

function predictionOf(body: number): Prediction {
  const drawn: number[] = [];
  let left = body;
  for (let n = 0; n < DRAWN_POINTS; n++) {
    drawn.unshift(left % 2 ** BITS.drawn);
    left = Math.floor(left / 2 ** BITS.drawn);
  }
  const confidence = left % 4;
  const choice = Math.floor(left / 4) % 4;
  return {
    lesson: Math.floor(left / 16),
    choice: choice === 3 ? 'drawn' : (choice as 0 | 1 | 2),
    confidence: confidence === 3 ? null : (confidence as 0 | 1 | 2),
    drawn,
  };
}

/** x⁶ + x + 1: finds every change within six neighbouring bits, so every wrong character. */
const POLYNOMIAL = 0b1000011;

/** The remainder of the body, mixed with the id of the lesson. */
function checkOf(body: number, lessonId: string): number {
  let rest = body * 2 ** BITS.check;
  for (let bit = BODY_BITS - 1; bit >= 0; bit--)
    if (Math.floor(rest / 2 ** (bit + BITS.check)) % 2 === 1) rest = xorAt(rest, bit);
  let mixed = 0;
  for (const character of lessonId) mixed = (mixed * 31 + (character.codePointAt(0) ?? 0)) % 64;
  return (rest % 64) ^ mixed;
}

/** Takes the polynomial, moved up by so many bits, from a number of at most 30 bits. */
function xorAt(rest: number, bit: number): number {
  return (rest ^ (POLYNOMIAL << bit)) >>> 0;
}
