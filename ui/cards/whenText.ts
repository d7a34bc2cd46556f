import type { CardWords } from '../words/cardsEn.ts';

/** When something begins, and over how long it comes: "after 3 years", "over 4 years". */
export function whenText({ when, span }: CardWords, from: number, over: number): string {
  if (over === 0) return from === 0 ? when.start : when.after(span(from));
  const slowly = when.over(span(over));
  return from === 0 ? slowly : when.both(when.after(span(from)), slowly);
}
