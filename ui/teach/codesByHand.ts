import type { CountedCodes } from '#lessons';

/** Hands that were counted, as what codes would have given: A, B, C and those who drew; nobody said how sure. */
export function codesByHand(hands: readonly number[]): CountedCodes {
  const [a = 0, b = 0, c = 0, drawn = 0] = hands.map((count) =>
    Math.min(MOST_HANDS, Math.max(0, Math.floor(count) || 0)),
  );
  const counted = a + b + c + drawn;
  return { counted, choices: [a, b, c, drawn], confidence: [0, 0, 0, counted], fan: [], refused: [] };
}

/** More than sit in any hall. */
const MOST_HANDS = 9999;
