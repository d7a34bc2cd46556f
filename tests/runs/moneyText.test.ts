import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moneyText } from '#runs';
import { COUNTRIES, CURRENCIES } from '#sim';

/** Non-breaking spaces as plain ones. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

test('a sum in the currency of the place and the words of the reader, by hand', () => {
  expect(moneyText(94.1, 'england', 'en')).toBe('£94');
  expect(plain(moneyText(94.1, 'norway', 'nb'))).toBe('1 130 kroner');
  expect(plain(moneyText(94.1, 'denmark', 'da'))).toBe('790 kroner');
  expect(plain(moneyText(94.1, 'norway', 'en'))).toBe('NOK 1,130');
  expect(plain(moneyText(94.1, 'denmark', 'nb'))).toBe('790 danske kroner');
  expect(plain(moneyText(94.1, 'norway', 'da'))).toBe('1.130 norske kroner');
  expect(plain(moneyText(94.1, 'england', 'nb'))).toBe('94 pund');
  expect(moneyText(0.5, 'england', 'en')).toBe('£0.50');
  expect(plain(moneyText(1 / 12, 'norway', 'nb'))).toBe('1 krone');
  expect(plain(moneyText(3, 'norway', 'nb', { short: true }))).toBe('36 kr');
  expect(moneyText(71.6, 'england', 'en', { sign: true })).toBe('+£72');
  expect(moneyText(-0.4, 'england', 'en', { sign: true })).toBe('−£0.40');
  expect(moneyText(-0.001, 'england', 'en', { sign: true })).toBe('£0');
  expect(moneyText(NaN, 'norway', 'nb')).toBe('–');
});

const read = (text: string): number =>
  Number(
    plain(text)
      .replace('−', '-')
      .replace(/[^\d.-]/g, ''),
  );

test('what is read is the sum at the rate, to within half a per cent or half a unit, and turned about it is the same with the other sign', () => {
  const sums = fc.double({ min: -100_000, max: 100_000, noNaN: true });
  fc.assert(
    fc.property(sums, fc.constantFrom(...COUNTRIES), (pounds, country) => {
      const amount = pounds * CURRENCIES[country].perPound;
      const text = moneyText(pounds, country, 'en');
      expect(Math.abs(read(text) - amount)).toBeLessThanOrEqual(Math.max(0.5, 0.005 * Math.abs(amount)) + 1e-9);
      if (read(text) !== 0) expect(moneyText(-pounds, country, 'en').replace('−', '')).toBe(text.replace('−', ''));
    }),
  );
});

test('every rate says of which year it is and on what it rests', () => {
  for (const country of COUNTRIES) {
    const { perPound, year, source, grade } = CURRENCIES[country];
    expect(perPound).toBeGreaterThan(0);
    expect(year).toBeGreaterThan(2000);
    expect(grade === 'assumption' ? source.startsWith('assumption: ') : source !== '').toBe(true);
  }
});
