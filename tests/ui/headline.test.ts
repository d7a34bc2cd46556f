import { describe, expect, test } from 'vitest';
import { LEVER_NAMES } from '#sim';
import {
  headlineText,
  LANGUAGES,
  metricText,
  pointAt,
  RISKS,
  SHOWN_METRICS,
  type ComparisonData,
  type RunSeries,
  type ShownMetric,
} from '#ui';

/** Twenty runs of two strategies over two points; the second strategy's end differs by `changes`, run by run alike. */
function comparisonOf(changes: Partial<Record<ShownMetric, number>>): ComparisonData {
  const run = (seed: number, shift: Partial<Record<ShownMetric, number>>): RunSeries =>
    Object.fromEntries(
      SHOWN_METRICS.map((metric) => [metric, [0.5, 0.5 + 0.01 * seed + (shift[metric] ?? 0)]]),
    ) as unknown as RunSeries;
  const runs = (shift: typeof changes) => Array.from({ length: 20 }, (_, seed) => run(seed, shift));
  return {
    place: 'Anywhere',
    months: [0, 120],
    warnings: [],
    strategies: [
      { title: 'A', fingerprint: null, runs: runs({}) },
      { title: 'B', fingerprint: null, runs: runs(changes) },
    ],
  };
}

const say = (changes: Partial<Record<ShownMetric, number>>, words = LANGUAGES.en) =>
  headlineText(words, comparisonOf(changes), 1, ['today', 'the push']);

describe('the headline', () => {
  test('never names a benefit without its cost', () => {
    expect(say({ needMet: 0.1, strained: 0.1 })).toBe(
      'After ten years the push does better than today on “Need met” in 20 of 20 runs, but worse on “Strained volunteers” in 20 of 20.',
    );
    expect(say({ trust: 0.1 })).toMatch(
      /“Trust in the municipality” in 20 of 20 runs, and nothing measured here is clearly worse\.$/,
    );
  });

  test('says so when nothing is better, and when everything is the same', () => {
    expect(say({ leverCost: 5 })).toMatch(
      /on nothing clearly better than today, and worse on “What the levers cost” in 20 of 20/,
    );
    expect(say({})).toBe('After ten years the push is on nothing clearly better than today.');
  });

  test('says the same in every language', () => {
    for (const words of Object.values(LANGUAGES)) {
      const text = say({ needMet: 0.1, strained: 0.1 }, words);
      expect(text).toContain(words.metrics.needMet);
      expect(text).toContain(words.metrics.strained);
      expect(text.match(/20/g)).toHaveLength(4);
    }
  });
});

describe('words', () => {
  test('every lever has a label in Norwegian and Danish', () => {
    for (const { labels } of [LANGUAGES.nb, LANGUAGES.da])
      expect(LEVER_NAMES.filter((name) => !(name in labels))).toEqual([]);
  });

  test('numbers are written as the language writes them', () => {
    expect(metricText('needMet', 0.5, 'en')).toBe('50.0%');
    expect(metricText('needMet', 0.5, 'nb')).toMatch(/^50,0\s%$/);
    expect(metricText('leverCost', 88.46, 'da')).toBe('88,5');
    expect(metricText('trust', NaN, 'en')).toBe('–');
  });

  test('risks are shown metrics, and levers that touch them exist', () => {
    for (const { metric, levers } of RISKS) {
      expect(SHOWN_METRICS).toContain(metric);
      for (const name of levers) expect(LEVER_NAMES).toContain(name);
    }
  });
});

test('the point of a month is the last one that is not after it', () => {
  const data = { ...comparisonOf({}), months: [0, 3, 6] };
  expect([0, 2, 3, 5, 6, 99].map((month) => pointAt(data, month))).toEqual([0, 0, 1, 1, 2, 2]);
});
