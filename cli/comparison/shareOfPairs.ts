/** How many pairs of runs agree, in words: `all 20 pairs`, `18 of 20 pairs`. */
export function shareOfPairs(agreeing: number, pairs: number): string {
  return agreeing === pairs ? `all ${pairs} pairs` : `${agreeing} of ${pairs} pairs`;
}
