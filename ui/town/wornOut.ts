/** Shares of those who take part from which on more of them are worn out: the steps of the one colour. */
export const WORN_OUT_STEPS = [0, 0.1, 0.2, 0.3, 0.4] as const;

/** The step of a share, from 0; −1 where nobody takes part and nobody can be worn out. */
export function wornOutStep(share: number): number {
  return WORN_OUT_STEPS.findLastIndex((from) => share >= from);
}
