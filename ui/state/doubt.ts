/** What stands against telling a difference that luck alone would let one tell. */
export interface Doubt {
  /** `cannot tell`: settings that fit equally well go either way. `unless`: only worlds that nobody has measured do. */
  readonly kind: 'cannot tell' | 'unless';
  readonly text: string;
}

/** What stands against telling how a strategy differs from the first on an outcome; null where nothing is known to. */
export type DoubtOf = (outcome: string, strategy: number) => Doubt | null;
