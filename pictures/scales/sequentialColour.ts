/**
 * More is darker, on paper and on the page: on light ground people read dark as much (Schloss et al. 2019, IEEE TVCG 25:810), and
 * a printer puts ink where there is something. One hue from light to dark, so that grey print and every kind of colour vision
 * keep the order.
 */
const LIGHT = [0xee, 0xf3, 0xf9] as const;
const DARK = [0x0b, 0x3c, 0x6f] as const;

/** Luminance at which black and white have the same contrast of 4.58 to 1 (WCAG 2.2). */
const EVEN = 0.179;

/** The colour of a share from 0 to 1, and of text that is read on it. */
export function sequentialColour(share: number): { readonly fill: string; readonly ink: string } {
  const within = Math.min(1, Math.max(0, share));
  const channels = LIGHT.map((light, n) => Math.round(light + within * ((DARK[n] ?? light) - light)));
  const fill = `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  return { fill, ink: luminance(fill) > EVEN ? '#000000' : '#ffffff' };
}

/** Relative luminance of a colour such as `#004488` in sRGB, 0 to 1 (WCAG 2.2). */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
