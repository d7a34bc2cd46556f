/** One hue from light to dark, so that grey print and every kind of colour vision keep the order. */
const LIGHT = [0xee, 0xf3, 0xf9] as const;
const DARK = [0x0b, 0x3c, 0x6f] as const;

/** Luminance at which black and white have the same contrast of 4.58 to 1 (WCAG 2.2). */
const EVEN = 0.179;

/** The colour of a value between two ends, and of text that is read on it; values that are not there are white. */
export function heatColour(value: number, low: number, high: number): { readonly fill: string; readonly ink: string } {
  if (!Number.isFinite(value)) return { fill: '#ffffff', ink: '#000000' };
  const share = high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0.5;
  const channels = LIGHT.map((light, n) => Math.round(light + share * ((DARK[n] ?? light) - light)));
  return { fill: `rgb(${channels.join(', ')})`, ink: luminance(channels) > EVEN ? '#000000' : '#ffffff' };
}

/** Relative luminance of a colour in sRGB, 0 to 1 (WCAG 2.2). */
export function luminance(channels: readonly number[]): number {
  const [red, green, blue] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
