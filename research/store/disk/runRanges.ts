/** Ascending run numbers as ranges: `0-2,5,9-11`; at most `most` ranges, then how many runs are left out. */
export function runRanges(runs: ArrayLike<number>, most = Infinity): string {
  const ranges: string[] = [];
  let i = 0;
  while (i < runs.length && ranges.length < most) {
    const first = runs[i]!;
    let last = first;
    for (i++; i < runs.length && runs[i] === last + 1; i++) last++;
    ranges.push(first === last ? `${first}` : `${first}-${last}`);
  }
  if (i < runs.length) ranges.push(`and ${runs.length - i} more`);
  return ranges.join(',');
}

/** Ranges as `runRanges` writes them, without an end left out, as pairs of first and last. */
export function readRanges(text: string): readonly (readonly [first: number, last: number])[] {
  if (text === '') return [];
  return text.split(',').map((range) => {
    const [first = NaN, last = first] = range.split('-').map(Number);
    return [first, last] as const;
  });
}
