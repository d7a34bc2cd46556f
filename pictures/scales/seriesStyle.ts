/** How a strategy, or a series of a picture, is told apart: hue, dash and shape; also by those who see no red and green, and in grey print. */
export interface SeriesStyle {
  readonly colour: string;
  /** A lighter one of its hue, for pages on a dark screen. */
  readonly onDark: string;
  readonly dash: readonly number[];
  readonly shape: 'circle' | 'rect' | 'triangle' | 'rectRot';
}

/**
 * The one palette, the baseline first; each hue is a strategy's, or a series', and nothing else's. Smallest distance between two (CIEDE2000; sight as in Machado et al. 2009): 23 in full
 * colour, 16 without red, 19 without green, 28 without blue; Okabe and Ito’s first four have 37, 12, 16 and 12. Each has a contrast
 * of 4.5 and more on white, on dark screens on their ground and their panels: names are written in it.
 */
export const SERIES_STYLES = [
  { colour: '#000000', onDark: '#ffffff', dash: [6, 4], shape: 'circle' },
  { colour: '#004488', onDark: '#588dff', dash: [], shape: 'rect' },
  { colour: '#c2410c', onDark: '#ff8a4c', dash: [2, 3], shape: 'triangle' },
  { colour: '#8760c7', onDark: '#d8aaf0', dash: [10, 3, 2, 3], shape: 'rectRot' },
] as const satisfies readonly SeriesStyle[];

/** Places in the palette of what is no strategy: a series alone, and what raises and lowers in the discs of a report. */
export const ALONE = 1;
export const RAISES = 1;
export const LOWERS = 2;

export function styleOf(n: number): SeriesStyle {
  return SERIES_STYLES[n % SERIES_STYLES.length] ?? SERIES_STYLES[0];
}
