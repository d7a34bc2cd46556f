import { describe, expect, test } from 'vitest';
import { decimalsFor, plainNumber, shortNumber, tickText, valueText } from '#pictures';

describe('numbers for people', () => {
  test.each([
    [1234.5, 0, '1,235'],
    [1234567.891, 2, '1,234,567.89'],
    [-0.5, 1, '−0.5'],
    [-0.0001, 2, '0.00'],
    [NaN, 2, '–'],
    [Infinity, 2, '–'],
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    expect(plainNumber(value, decimals)).toBe(text);
  });

  test('differences carry a sign, but nothing is neither plus nor minus', () => {
    expect([0.12, -0.12, 0.001].map((value) => plainNumber(value, 2, { sign: true }))).toEqual([
      '+0.12',
      '−0.12',
      '0.00',
    ]);
  });

  test('get decimals by the largest among them', () => {
    expect([[0.5, 0.01], [99, 1], [12_000], [0.004], [0], [NaN]].map(decimalsFor)).toEqual([3, 2, 0, 4, 3, 3]);
  });
});

test.each([
  [0.05, 3, '0.05'],
  [1234.56, 3, '1,235'],
  [123.4, 4, '123.4'],
  [12_345, 4, '12,345'],
  [-0.12345, 3, '−0.123'],
  [-1e-7, 3, '0'],
  [-5.45e-6, 3, '−0.000005'],
  [5e-5, 3, '0.00005'],
  [Infinity, 3, '∞'],
  [null, 3, '–'],
  [NaN, 3, '–'],
])('%d by its first %d digits is %s', (value, digits, text) => {
  expect(shortNumber(value, digits)).toBe(text);
});

test('values are read by their kind and in the language', () => {
  expect(valueText(0.12345)).toBe('0.123');
  expect(valueText(0.1234, 'percent')).toBe('12.3%');
  expect(valueText(0.1234, 'percent', 'nb-NO')).toBe('12,3\u00a0%');
  expect(valueText(-12.345, 'difference', 'da-DK')).toBe('−12,3');
  expect([0.1234, -0.1234, 0].map((value) => valueText(value, 'points'))).toEqual(['+12.3', '−12.3', '0.0']);
  expect(valueText(NaN, 'percent')).toBe('–');
});

test('numbers beside an axis have the decimals of its steps', () => {
  expect([0.5, -1234, 2e7, 2e9, 0].map((value) => tickText(value, 1))).toEqual([
    '0.5',
    '−1,234.0',
    '20,000,000.0',
    '2E9',
    '0.0',
  ]);
  expect(tickText(0.25, 2, 'percent')).toBe('25%');
  expect(tickText(-0.05, 3, 'points')).toBe('−5.0');
});
