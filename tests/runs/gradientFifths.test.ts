import { expect, test } from 'vitest';
import { gradientFifths, gradientOf } from '#runs';
import { simulate } from '#sim';
import { ordinary, townOf } from '../sim/towns.ts';

const MADE_UP = { deprivationSource: 'synthetic' } as const;

test('fifths along a made-up gradient are what the engine would read if the gradient were known', () => {
  const place = townOf(11);
  const options = { seed: '7', months: 4, citizens: 1_000 };
  const known = simulate(ordinary(place), options);
  const madeUp = simulate(ordinary({ ...place, ...MADE_UP }), options);
  expect(madeUp.byFifth).toBeNull();
  const fifths = gradientFifths(place, madeUp);
  for (const metric of ['coverage', 'participation', 'trust'] as const) {
    const read = known.byFifth?.[metric] ?? new Float64Array();
    expect(read.length, metric).toBe(5 * 5);
    expect(fifths?.[metric].length, metric).toBe(read.length);
    read.forEach((value, n) => expect(fifths?.[metric][n], `${metric} ${n}`).toBeCloseTo(value, 10));
  }
  expect(gradientFifths(place, simulate(ordinary(place), { ...options, neighbourhoods: false }))).toBeNull();
});

test('a gradient is known, made up, or none where neighbourhoods are too few', () => {
  const gradient = (count: number, more: object): string => gradientOf({ ...townOf(count), ...more });
  expect(gradient(5, {})).toBe('known');
  expect(gradient(5, MADE_UP)).toBe('made up');
  // Mellomby: its gradient is part of its design.
  expect(gradient(5, { ...MADE_UP, invented: true })).toBe('known');
  expect(gradient(4, {})).toBe('none');
  expect(gradient(4, MADE_UP)).toBe('none');
});
