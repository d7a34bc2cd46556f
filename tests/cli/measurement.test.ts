import { describe, expect, test } from 'vitest';
import { summarise } from '#cli';

describe('what was measured several times', () => {
  test('is told by its median, by how far half of it strays, and by the least that was spent', () => {
    expect(summarise('a month', 'ns', [190, 117, 120, 250, 118])).toEqual({
      name: 'a month',
      unit: 'ns',
      median: 120,
      mad: 3,
      best: 117,
      repeats: 5,
    });
  });

  test('is best where most was gained, when more is better', () => {
    const { median, mad, best } = summarise('a comparison', 'runs per second', [8, 10, 9, 6], 'greatest');
    expect({ median, mad, best }).toEqual({ median: 8.5, mad: 1, best: 10 });
  });
});
