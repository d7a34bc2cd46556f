import { shortNumber } from '#pictures';

/** `0.58 (0.57 to 0.59)`. */
export function withInterval({
  value,
  low,
  high,
}: {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}): string {
  return low === null && high === null
    ? shortNumber(value)
    : `${shortNumber(value)} (${shortNumber(low)} to ${shortNumber(high)})`;
}
