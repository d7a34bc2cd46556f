/** Three significant digits: more would suggest a precision that the seeds do not have. */
export function scoreNumber(value: number | null): string {
  if (value === null) return '–';
  const digits = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  const text = Math.abs(digits) < 1e-4 && digits !== 0 ? digits.toFixed(6) : String(digits);
  return text.replace('-', '−');
}

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
    ? scoreNumber(value)
    : `${scoreNumber(value)} (${scoreNumber(low)} to ${scoreNumber(high)})`;
}
