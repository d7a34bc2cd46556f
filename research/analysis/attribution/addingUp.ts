/**
 * Shares rounded to so many decimals that they still add up to their rounded sum (largest remainder): each is rounded down, and what
 * the sum then lacks goes to those that lost most.
 */
export function addingUp(shares: readonly number[], decimals: number): readonly number[] {
  const scale = Number(`1e${decimals}`);
  const scaled = shares.map((share) => share * scale);
  const whole = scaled.map(Math.floor);
  const wanted = Math.round(scaled.reduce((total, share) => total + share, 0));
  let lacking = wanted - whole.reduce((total, share) => total + share, 0);
  const byLoss = scaled
    .map((share, index) => ({ index, lost: share - whole[index] }))
    .sort((a, b) => b.lost - a.lost || a.index - b.index);
  for (const { index } of byLoss) {
    if (lacking <= 0) break;
    whole[index] += 1;
    lacking -= 1;
  }
  return whole.map((share) => share / scale + 0);
}
