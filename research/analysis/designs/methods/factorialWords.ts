import { DESIGN_LIMITS } from '../designLimits.ts';

/**
 * For each factor of a two-level fraction its word: the basic factors whose signs multiply to its own, as bits. A power of
 * two is a basic factor itself. Null when even 32,768 runs hold no such fraction.
 *
 * The words are taken in rising order, each the smallest that no product of earlier ones rules out. Resolution III asks that
 * no two are alike, IV that no three multiply to one (an odd number of bits does it), V that no four do: for V these
 * are the Walsh indices of Sanchez & Sanchez (2005). For III and IV, and for V up to 21 factors, no regular fraction of fewer
 * runs exists; beyond that, other constructions sometimes need half as many.
 */
export function factorialWords(factors: number, resolution: number): readonly number[] | null {
  const words = resolution === 5 ? clearPairWords(factors) : simpleWords(factors, resolution);
  return words.length < factors ? null : words;
}

/** Runs of a fraction with these words: every basic factor in them doubles the number. */
export function runsOf(words: readonly number[]): number {
  let runs = 1;
  while (runs <= Math.max(0, ...words)) runs *= 2;
  return runs;
}

/** The most factors that some number of runs up to the limit can carry at this resolution. */
export function mostFactors(resolution: number): number {
  if (resolution === 5) return clearPairWords(DESIGN_LIMITS.factors).length;
  return resolution === 4 ? DESIGN_LIMITS.factorialRuns / 2 : DESIGN_LIMITS.factorialRuns - 1;
}

function simpleWords(factors: number, resolution: number): number[] {
  const words: number[] = [];
  for (let word = 1; words.length < factors && word < DESIGN_LIMITS.factorialRuns; word++) {
    if (resolution === 3 || isOdd(word)) words.push(word);
  }
  return words;
}

/** Words of which no four multiply to one: none is the product of one, two or three others. */
function clearPairWords(factors: number): number[] {
  const size = DESIGN_LIMITS.factorialRuns;
  const ruledOut = new Uint8Array(size);
  const pairs: number[] = [];
  const words: number[] = [];
  for (let word = 1; words.length < factors && word < size; word++) {
    if (ruledOut[word] === 1) continue;
    for (const pair of pairs) ruledOut[pair ^ word] = 1;
    for (const other of words) {
      pairs.push(other ^ word);
      ruledOut[other ^ word] = 1;
    }
    ruledOut[word] = 1;
    words.push(word);
  }
  return words;
}

/** Whether a word has an odd number of bits. */
function isOdd(word: number): boolean {
  let odd = 0;
  for (let rest = word; rest > 0; rest &= rest - 1) odd ^= 1;
  return odd === 1;
}
