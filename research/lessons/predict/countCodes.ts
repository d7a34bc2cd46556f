import {
  DRAWN_POINTS,
  DRAWN_TIMES,
  readPredictionCode,
  type CodesOf,
  type Prediction,
  type RefusedCode,
} from './predictionCode.ts';

/** Codes that are counted at a time. */
export const MOST_CODES = 500;
/** A longer word is no code: it is told by its beginning. */
const LONGEST_TOLD = 24;

/** A line of what was pasted that is not counted, and why. */
export interface RefusedLine {
  /** From 1. */
  readonly line: number;
  readonly written: string;
  readonly why: RefusedCode | { readonly refused: 'many' };
}

/** What a class predicted. */
export interface CountedCodes {
  readonly counted: number;
  /** How many chose each of the three curves, and how many drew one. */
  readonly choices: readonly [number, number, number, number];
  /** How sure they were: low, middle, high, and not said. */
  readonly confidence: readonly [number, number, number, number];
  /** Of the curves that were drawn the lowest, middle and highest at each fifth of the run, times what it is compared with. */
  readonly fan: readonly (readonly [low: number, middle: number, high: number])[];
  readonly refused: readonly RefusedLine[];
}

/** Counts pasted codes, whatever stands between them: lines, commas, tabs. Equal codes count each time: they are no names. */
export function countCodes(pasted: string, of: CodesOf): CountedCodes {
  const predictions: Prediction[] = [];
  const refused: RefusedLine[] = [];
  for (const [n, line] of pasted.split(/\r\n|\r|\n/).entries())
    for (const word of wordsOf(line)) {
      const written = word.length > LONGEST_TOLD ? `${word.slice(0, LONGEST_TOLD)}…` : word;
      if (predictions.length >= MOST_CODES) {
        refused.push({ line: n + 1, written, why: { refused: 'many' } });
        continue;
      }
      const read = readPredictionCode(word, of);
      if ('refused' in read) refused.push({ line: n + 1, written, why: read });
      else predictions.push(read);
    }
  const choices: [number, number, number, number] = [0, 0, 0, 0];
  const confidence: [number, number, number, number] = [0, 0, 0, 0];
  for (const one of predictions) {
    choices[one.choice === 'drawn' ? 3 : one.choice] += 1;
    confidence[one.confidence ?? 3] += 1;
  }
  return { counted: predictions.length, choices, confidence, fan: fanOf(predictions), refused };
}

/** Codes of a line: words between commas, semicolons, bars, tabs or spaces; two halves of three characters are one code. */
function wordsOf(line: string): readonly string[] {
  const words = line.split(/[,;|\t]+|\s+/).filter((word) => word !== '');
  const joined: string[] = [];
  for (let n = 0; n < words.length; n++) {
    const [one = '', next] = [words[n], words[n + 1]];
    if (HALF.test(one) && next !== undefined && HALF.test(next)) {
      joined.push(one + next);
      n += 1;
    } else joined.push(one);
  }
  return joined;
}

const HALF = /^[0-9A-Za-z]{3}$/;

function fanOf(predictions: readonly Prediction[]): CountedCodes['fan'] {
  const drawn = predictions.filter(({ choice }) => choice === 'drawn');
  if (drawn.length === 0) return [];
  return Array.from({ length: DRAWN_POINTS }, (_, point) => {
    const times = drawn.map((one) => DRAWN_TIMES[one.drawn[point] ?? 0] ?? 1).sort((a, b) => a - b);
    return [times[0] ?? NaN, times[Math.floor((times.length - 1) / 2)] ?? NaN, times.at(-1) ?? NaN] as const;
  });
}
