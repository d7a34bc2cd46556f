import fc from 'fast-check';
import { LEVER_NAMES, LEVERS, type LeverName, type Levers } from '#sim';
import { anyRecruitment } from './anyMix.ts';
import { anyValueOf } from './gridNumber.ts';

/** Any complete set of levers: every one inside its range, the four recruitment shares summing to 1. */
export const anyLevers: fc.Arbitrary<Levers> = fc
  .tuple(fc.record(mapNames(LEVER_NAMES, (name) => anyValueOf(LEVERS[name]))), anyRecruitment)
  .map(([levers, recruitment]) => ({
    ...levers,
    recruitmentOpenCall: recruitment.openCall,
    recruitmentLot: recruitment.lot,
    recruitmentUniversalArena: recruitment.universalArena,
    recruitmentOutreach: recruitment.outreach,
  }));

/** Any lever with a value inside its range. */
export const anyLeverSetting: fc.Arbitrary<readonly [LeverName, number]> = fc
  .constantFrom(...LEVER_NAMES)
  .chain((name) => anyValueOf(LEVERS[name]).map((value) => [name, value] as const));

function mapNames<Name extends string, T>(names: readonly Name[], make: (name: Name) => T): Record<Name, T> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, T>;
}
