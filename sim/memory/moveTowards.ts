/**
 * Moves each value a part of its way to its set point. Four to a turn of the loop: see `gather` (both columns: 3.4 ns
 * became 2.4 per citizen and month; 2026-11-28, Node 20.20).
 */
export function moveTowards(values: Float32Array, setPoints: Float32Array, part: number): void {
  const count = values.length;
  let i = 0;
  for (; i <= count - 4; i += 4) {
    const first = values[i];
    const second = values[i + 1];
    const third = values[i + 2];
    const fourth = values[i + 3];
    values[i] = first + part * (setPoints[i] - first);
    values[i + 1] = second + part * (setPoints[i + 1] - second);
    values[i + 2] = third + part * (setPoints[i + 2] - third);
    values[i + 3] = fourth + part * (setPoints[i + 3] - fourth);
  }
  for (; i < count; i++) values[i] += part * (setPoints[i] - values[i]);
}
