import fc from 'fast-check';
import type { Mix } from '#sim';

const share = fc.integer({ min: 0, max: 1000 });

/** Shares of a thousand that sum to 1, pure logics included. */
function threeShares(): fc.Arbitrary<readonly [number, number, number]> {
  return fc.tuple(share, share).map(([one, other]) => {
    const low = Math.min(one, other);
    const high = Math.max(one, other);
    return [low / 1000, (high - low) / 1000, (1000 - high) / 1000] as const;
  });
}

/** Any mix of the three logics. */
export const anyMix: fc.Arbitrary<Mix> = threeShares().map(([OA, NPM, NPG]) => ({ OA, NPM, NPG }));

/** Any division of invitations over the four channels. */
export const anyRecruitment = fc.tuple(threeShares(), share).map(([[openCall, lot, rest], part]) => {
  const universalArena = Math.round(rest * part) / 1000;
  return { openCall, lot, universalArena, outreach: Math.round((rest - universalArena) * 1000) / 1000 };
});
