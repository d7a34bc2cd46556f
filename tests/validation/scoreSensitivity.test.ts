import { describe, expect, test } from 'vitest';
import { countryParameters, PARAMETERS } from '#sim';
import {
  factorValues,
  PATTERNS,
  runScoreSensitivity,
  SCORE_FACTORS,
  sensitivityPicture,
  sensitivityShares,
  type ScoreSensitivity,
} from '#validation';
import { FULL } from '../full.ts';

describe('factors of the score', () => {
  test('move over half of their range, inside it, with the country’s own value inside', () => {
    for (const country of ['norway', 'denmark', 'england'] as const) {
      const [low, high] = [0, 1].map((unit) =>
        factorValues(new Float64Array(SCORE_FACTORS.length).fill(unit), country),
      );
      for (const name of SCORE_FACTORS) {
        const { min, max } = PARAMETERS[name];
        const own = countryParameters(country)[name];
        const [from, to] = [low[name] ?? NaN, high[name] ?? NaN];
        expect(from).toBeGreaterThanOrEqual(min - 1e-12);
        expect(to).toBeLessThanOrEqual(max + 1e-12);
        expect(own).toBeGreaterThanOrEqual(from - 1e-12);
        expect(own).toBeLessThanOrEqual(to + 1e-12);
      }
    }
  });

  test('shares leave out what luck does, name the sign, and say what can change the verdict', () => {
    const found = { factors: ['a', 'b', 'c', 'luck'], noise: 'luck' };
    const shares = sensitivityShares(found, { mu: [5, -3, 0.2, 0.1], muStar: [5, 3, 2, 1], margin: -2.5 });
    expect(shares.map(({ share }) => share)).toEqual([1, 0.5, 0.25, 0]);
    expect(shares.map(({ sign }) => sign)).toEqual([1, -1, 0, 0]);
    expect(shares.map(({ decides }) => decides)).toEqual([true, true, false, false]);
  });
});

test.runIf(FULL)(
  'the sensitivity of a small part is the same for one worker and two, and its picture shows every row and factor',
  async () => {
    const asked = {
      patterns: PATTERNS.filter(({ id }) => id === 'P1'),
      countries: ['norway'] as const,
      seeds: 2,
      citizens: 100,
      trajectories: 1,
    };
    const one: ScoreSensitivity = await runScoreSensitivity({ ...asked, workers: 1 });
    expect(await runScoreSensitivity({ ...asked, workers: 2 })).toEqual(one);
    expect(one.rows).toHaveLength(1);
    expect(one.rows[0].muStar).toHaveLength(SCORE_FACTORS.length);
    expect(one.rows[0].muStar.some((size) => (size ?? 0) > 0)).toBe(true);
    const picture = sensitivityPicture(one);
    expect(picture).toContain('P1 norway');
    for (const factor of one.factors.filter((name) => name !== one.noise)) expect(picture).toContain(`>${factor}<`);
  },
  120_000,
);
