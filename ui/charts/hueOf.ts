/** The hue of strategy `n` for elements of the page, light or dark as the page is; the first four have one each. */
export function hueOf(n: number): string {
  return `var(--strategy-${n % 4})`;
}
