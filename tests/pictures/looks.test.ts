import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { luminance, sequentialColour, SERIES_STYLES } from '#pictures';
import { difference, lightness, SIGHTS } from './sight.ts';

const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

describe('the palette', () => {
  test('can be read as text on white, and stands out on the dark page', () => {
    for (const { colour, onDark } of SERIES_STYLES) {
      expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(4.5);
      // The ground of pages of reports, and ground and panels of the page.
      for (const ground of ['#15171a', '#14171a', '#1d2125'])
        expect(contrast(onDark, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(SIGHTS)('keeps any two of its colours apart for %s', (sight) => {
    SERIES_STYLES.forEach((a, n) => {
      for (const b of SERIES_STYLES.slice(n + 1)) {
        expect(difference(a.colour, b.colour, sight)).toBeGreaterThan(20);
        expect(difference(a.onDark, b.onDark, sight)).toBeGreaterThan(20);
      }
    });
  });

  test('is the one that the page’s styles name', () => {
    const css = readFileSync(new URL('../../ui/charts/charts.css', import.meta.url), 'utf8');
    const named = [...css.matchAll(/--strategy-(\d): (#\w{6})/g)].map(([, n, colour]) => [Number(n), colour]);
    expect(named).toEqual([
      ...SERIES_STYLES.map(({ colour }, n) => [n, colour]),
      ...SERIES_STYLES.map(({ onDark }, n) => [n, onDark]),
    ]);
  });

  test('has a dash and a shape for each', () => {
    expect(new Set(SERIES_STYLES.map(({ dash }) => dash.join())).size).toBe(SERIES_STYLES.length);
    expect(new Set(SERIES_STYLES.map(({ shape }) => shape)).size).toBe(SERIES_STYLES.length);
  });
});

describe('the colours of maps', () => {
  const shares = Array.from({ length: 101 }, (_, n) => n / 100);

  test.each(SIGHTS)('are darker the more there is, for %s', (sight) => {
    const lights = shares.map((share) => lightness(sequentialColour(share).fill, sight));
    for (const [n, light] of lights.slice(1).entries()) expect(light).toBeLessThan(lights[n]);
    expect(lights[0] - lights[100]).toBeGreaterThan(60);
  });

  test('bear text with a contrast of 4.5 and more', () => {
    for (const share of shares) {
      const { fill, ink } = sequentialColour(share);
      expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
