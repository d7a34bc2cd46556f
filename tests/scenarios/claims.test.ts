import { beforeAll, describe, expect, test } from 'vitest';
import { citizensOf, everyClaim, hasWideMargin, judgeClaim, type Readings } from './measureClaims.ts';
import { readOnAllCores } from './readOnAllCores.ts';
import { FULL } from '../full.ts';

/**
 * Five seeds for claims that every seed decides alike, in towns of few citizens; in the full tests all seeds that the record was made
 * with, for every third preset. `scripts/measureClaims.js` makes the whole record again.
 */
const seeds = Array.from({ length: FULL ? 20 : 5 }, (_, index) => String(index + 1));

const claims = everyClaim();
/** So that `npm test` is soon done: Preston and Wigan stand for themselves in the full tests, and so does every second preset. */
const MOST_CITIZENS = 6000;
const PRESETS_HERE = new Set(
  [...new Set(claims.map(({ preset }) => preset))].filter((_, n) => n % (FULL ? 3 : 2) === 0),
);
const measured = claims.filter(
  (owned) =>
    owned.claim.measured !== null &&
    PRESETS_HERE.has(owned.preset) &&
    (FULL || (hasWideMargin(owned.claim.measured) && citizensOf(owned) <= MOST_CITIZENS)),
);

test('every claim has been measured', () => {
  expect(claims.filter(({ claim }) => claim.measured === null).map(({ claim }) => claim.key)).toEqual([]);
});

test('no two claims share a name', () => {
  const keys = claims.map(({ claim }) => claim.key);
  expect(new Set(keys).size).toBe(keys.length);
});

describe.skipIf(measured.length === 0)(
  `the record is what ${seeds.length} seeds give (${measured.length} claims)`,
  () => {
    let readings: Record<string, Readings>;
    beforeAll(async () => {
      readings = await readOnAllCores(measured, seeds);
    }, 2_400_000);

    test.each(measured.map(({ claim }) => [claim.key, claim] as const))('%s', (key, claim) => {
      const now = judgeClaim(claim, readings[key]);
      expect(now.holds, `npm run build && node scripts/measureClaims.js; now ${JSON.stringify(now)}`).toBe(claim.holds);
      if (FULL) expect(rounded(now.median)).toBe(claim.measured!.median);
    });
  },
);

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
