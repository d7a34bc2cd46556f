/** Bounds on own outcomes: far above what a person writes, far below what a computer chokes on. */
export const OUTCOME_LIMITS = {
  outcomes: 50,
  characters: 500,
  nodes: 200,
  depth: 50,
  nameLength: 60,
} as const;
