/**
 * The `count` trajectories that lie furthest apart, in the order in which they were given. The distance of two
 * trajectories is the sum of the Euclidean distances between all their points, and a set is judged by the sum of its
 * squared distances (Campolongo, Cariboni & Saltelli 2007). Trying every set is out of the question, so one of the two
 * furthest apart comes first and then, one by one, whichever adds most, in the manner of Ruano et al. (2012); ties go to
 * the first.
 *
 * Each trajectory holds factors + 1 rows of `factors` whole numbers, and one number changes from row to row.
 */
export function spreadTrajectories(
  trajectories: readonly Float64Array[],
  factors: number,
  count: number,
): readonly Float64Array[] {
  const total = trajectories.length;
  const squares = new Float64Array(total * total);
  for (const [other, rows] of trajectories.entries()) {
    const moved = movedFactors(rows, factors);
    for (let one = 0; one < other; one++) {
      const distance = trajectoryDistance(trajectories[one], rows, moved);
      squares[one * total + other] = distance * distance;
      squares[other * total + one] = distance * distance;
    }
  }
  const chosen = new Uint8Array(total);
  // One trajectory alone has no distance to anything; its furthest partner decides.
  const gains = Float64Array.from(trajectories, (_, one) => largestOf(squares, one * total, total));
  for (let step = 0; step < count; step++) {
    const best = bestOf(gains, chosen);
    chosen[best] = 1;
    if (step === 0) gains.fill(0);
    for (let one = 0; one < total; one++) gains[one] += squares[best * total + one];
  }
  return trajectories.filter((_, index) => chosen[index] === 1);
}

/** Sum of the distances between every point of one and every point of the other, of which row by row `moved` changes. */
function trajectoryDistance(one: Float64Array, other: Float64Array, moved: Int32Array): number {
  const factors = moved.length;
  let sum = 0;
  for (let from = 0; from < one.length; from += factors) {
    let square = 0;
    for (let factor = 0; factor < factors; factor++) {
      const difference = one[from + factor] - other[factor];
      square += difference * difference;
    }
    sum += Math.sqrt(square);
    for (let step = 0; step < factors; step++) {
      const factor = moved[step];
      const before = one[from + factor] - other[step * factors + factor];
      const after = one[from + factor] - other[(step + 1) * factors + factor];
      square += after * after - before * before; // whole numbers: nothing is lost
      sum += Math.sqrt(square);
    }
  }
  return sum;
}

/** Which factor changes at each step. */
function movedFactors(rows: Float64Array, factors: number): Int32Array {
  return Int32Array.from({ length: factors }, (_, step) => {
    let factor = 0;
    while (rows[step * factors + factor] === rows[(step + 1) * factors + factor]) factor += 1;
    return factor;
  });
}

function largestOf(numbers: Float64Array, from: number, count: number): number {
  let largest = 0;
  for (let index = from; index < from + count; index++) largest = Math.max(largest, numbers[index]);
  return largest;
}

function bestOf(gains: Float64Array, chosen: Uint8Array): number {
  let best = -1;
  for (let one = 0; one < gains.length; one++) {
    if (chosen[one] === 0 && (best === -1 || gains[one] > gains[best])) best = one;
  }
  return best;
}
