import { PAPER_COLOURS, styleOf } from '#pictures';

/** Colours and typeface of a chart on a canvas, which no style sheet reaches. */
export interface ChartLook {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly paper: string;
  /** The hue of a strategy; ink for what is none. */
  readonly hue: (style: number | null) => string;
  readonly font: string;
}

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** As the page looks now: its tokens, or the colours that the reader forces upon every page. */
export function screenLook(): ChartLook {
  const tokens = getComputedStyle(document.documentElement);
  const token = (name: string): string => tokens.getPropertyValue(name).trim();
  const isDark = matchMedia(DARK).matches;
  const isForced = matchMedia(FORCED).matches;
  const ink = isForced ? 'CanvasText' : token('--ink');
  return {
    ink,
    soft: isForced ? 'CanvasText' : token('--soft'),
    line: token('--line'),
    paper: isForced ? 'Canvas' : token('--paper'),
    hue: (style) => (style === null ? ink : styleOf(style)[isDark ? 'onDark' : 'colour']),
    font: tokens.fontFamily,
  };
}

/** A colour so far transparent, in hexadecimal digits; others than six digits stand as they are. */
export function faded(colour: string, digits: string): string {
  return /^#[\da-f]{6}$/i.test(colour) ? `${colour}${digits}` : colour;
}

/** As pictures are printed and saved: always light. */
export function paperLook(): ChartLook {
  const { ink } = PAPER_COLOURS;
  return {
    ...PAPER_COLOURS,
    hue: (style) => (style === null ? ink : styleOf(style).colour),
    font: getComputedStyle(document.documentElement).fontFamily,
  };
}

/** Hears the look whenever the reader's scheme changes, and the one of paper while the page is printed; gives back how to stop. */
export function followLook(hear: (look: ChartLook) => void): () => void {
  const onScreen = (): void => {
    hear(screenLook());
  };
  const onPaper = (): void => {
    hear(paperLook());
  };
  const schemes = [DARK, FORCED].map((query) => matchMedia(query));
  for (const scheme of schemes) scheme.addEventListener('change', onScreen);
  addEventListener('beforeprint', onPaper);
  addEventListener('afterprint', onScreen);
  return () => {
    for (const scheme of schemes) scheme.removeEventListener('change', onScreen);
    removeEventListener('beforeprint', onPaper);
    removeEventListener('afterprint', onScreen);
  };
}
