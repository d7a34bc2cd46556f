import { describe, expect, test } from 'vitest';
import { runSpread, summariseOutcome, type CellMean } from '#analysis';
import {
  EXPLORE_LANGUAGES,
  lackingText,
  pointsByMean,
  rangeText,
  SPREAD_QUANTILES,
  spreadText,
  standing,
  type Language,
} from '#ui';

const LANGUAGES = Object.keys(EXPLORE_LANGUAGES) as readonly Language[];
const read = (value: number): string => (Number.isNaN(value) ? '–' : String(value));

describe('the page claims no more than its runs bear', () => {
  test('one run lies nowhere between', () => {
    expect(runSpread([0.4])).toEqual({ runs: 1, median: 0.4, low: NaN, high: NaN });
    expect(runSpread([])).toEqual({ runs: 0, median: NaN, low: NaN, high: NaN });
    expect(runSpread([0, 1]).low).toBeCloseTo(0.05);
    expect(rangeText(runSpread([0.4]), read)).toBe('–');
    expect(rangeText({ low: 1, high: 2 }, read)).toBe('1–2');
  });

  test.each(LANGUAGES)('runs are told by how many there are: %s', (language) => {
    const explore = EXPLORE_LANGUAGES[language];
    const { distribution } = explore;
    const told = (count: number): string => {
      const values = Float64Array.from({ length: count }, (_, n) => n);
      return spreadText(explore, 'A', summariseOutcome(values, undefined, { quantiles: SPREAD_QUANTILES }), read);
    };
    expect(told(0)).toBe(distribution.noValue('A'));
    expect(told(1)).toBe(distribution.one('A', '0'));
    expect(told(9)).toBe(distribution.few('A', 9, '0', '4', '8'));
    expect(told(21)).toBe(distribution.text('A', '1', '10', '19'));
    const all = [told(0), told(1), told(9), told(21)];
    expect(new Set(all).size).toBe(4);
    for (const text of all) expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('the highest is told as such where chance does not explain it, and only there', () => {
    const runs = (level: number, noise: number, count = 12): Float64Array =>
      Float64Array.from({ length: count }, (_, n) => level + noise * Math.sin(7 * n + 13 * level));
    expect(standing([runs(2, 0.1), runs(1, 0.1)])).toBe('first');
    expect(standing([runs(2, 0.1, 9), runs(1, 0.1, 9)])).toBe('perhaps');
    expect(standing([runs(1.01, 1), runs(1, 1)])).toBe('perhaps');
    expect(standing([runs(1, 1)])).toBe('perhaps');
    expect(standing([Float64Array.of(NaN)])).toBe('none');
    expect(standing([])).toBe('none');
    const points = pointsByMean(Float64Array.of(NaN, NaN, 1, 3, 4, NaN), 2);
    expect(points.map((one) => Array.from(one))).toEqual([[4, NaN], [1, 3], [NaN, NaN]]); // prettier-ignore
  });

  test.each(LANGUAGES)('fields whose runs have no value are told, and counted one as one: %s', (language) => {
    const explore = EXPLORE_LANGUAGES[language];
    const cell = (count: number, lacking: number): CellMean => ({
      count,
      lacking,
      points: 1,
      mean: NaN,
      standardError: NaN,
    });
    expect(lackingText(explore, [cell(0, 0), cell(2, 0), cell(1, 1)])).toBe('');
    expect(lackingText(explore, [cell(0, 2), cell(2, 0)])).toBe(explore.study.lacking(1, 2));
    const { study, value } = explore;
    for (const text of [study.made('A', 'B', 1, '100'), study.moreFactors(1), value.ahead('A', 1, 1)])
      expect(text).not.toMatch(/\b1 (runs|more factors|kjøringer|faktorer|kørsler)\b/);
  });
});
