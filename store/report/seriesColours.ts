/** Colours by which series differ, for colour-blind eyes too (Okabe & Ito 2008): `--series-N` in the style of the page. */
export const SERIES_COLOURS = [
  // For light paper, and a lighter one of the same hue for a dark screen.
  ['#0072b2', '#56b4e9'],
  ['#d55e00', '#ff9a4d'],
  ['#009e73', '#3fd0a5'],
  ['#cc79a7', '#e6a3c8'],
] as const;
