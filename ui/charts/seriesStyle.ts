/** How a strategy is told apart: hue, dash and name; also by those who see no red and green, and in grey print. */
export interface SeriesStyle {
  readonly colour: string;
  readonly dash: readonly number[];
}

const STYLES: readonly [SeriesStyle, ...SeriesStyle[]] = [
  { colour: '#000000', dash: [6, 4] },
  { colour: '#004488', dash: [] },
  { colour: '#C2410C', dash: [2, 3] },
  { colour: '#8A63C9', dash: [10, 3, 2, 3] },
];

export function styleOf(n: number): SeriesStyle {
  return STYLES[n % STYLES.length] ?? STYLES[0];
}
