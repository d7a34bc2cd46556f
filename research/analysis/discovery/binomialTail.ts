/**
 * Chance of at least `hits` successes in `trials` independent trials that each succeed with `chance`. Summed over terms
 * relative to the likeliest one, so nothing overflows and only + − × ÷ are used.
 */
export function binomialTail(hits: number, trials: number, chance: number): number {
  if (hits <= 0) return 1;
  if (hits > trials || chance <= 0) return 0;
  if (chance >= 1) return 1;
  const odds = chance / (1 - chance);
  const likeliest = Math.min(trials, Math.floor((trials + 1) * chance));
  let total = 0;
  let tail = 0;
  const add = (k: number, weight: number): void => {
    total += weight;
    if (k >= hits) tail += weight;
  };
  add(likeliest, 1);
  for (let k = likeliest, weight = 1; k < trials; k++) {
    weight *= ((trials - k) / (k + 1)) * odds;
    add(k + 1, weight);
  }
  for (let k = likeliest, weight = 1; k > 0; k--) {
    weight *= k / (trials - k + 1) / odds;
    add(k - 1, weight);
  }
  return tail / total;
}
