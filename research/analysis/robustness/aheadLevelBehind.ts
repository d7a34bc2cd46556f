/** In how many worlds a strategy is ahead of another, level with it and behind it. */
export interface AheadLevelBehind {
  readonly worlds: number;
  readonly ahead: number;
  readonly level: number;
  readonly behind: number;
}

/**
 * Counts worlds by their difference, signed so that more is better: beyond the smallest difference that matters it is ahead or
 * behind, else level. Worlds without a difference are left out.
 */
export function aheadLevelBehind(differences: ArrayLike<number>, matters: number): AheadLevelBehind {
  const count = { worlds: 0, ahead: 0, level: 0, behind: 0 };
  for (let world = 0; world < differences.length; world++) {
    const difference = differences[world];
    if (Number.isNaN(difference)) continue;
    count.worlds += 1;
    if (difference > matters) count.ahead += 1;
    else if (difference < -matters) count.behind += 1;
    else count.level += 1;
  }
  return count;
}
