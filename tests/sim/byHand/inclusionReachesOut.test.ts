import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate, type Levers } from '#sim';
import { createWorld, prepareInvitations, type World } from '../inside.ts';
import { firstDifference } from '../sameNumbers.ts';
import { busy, leversWith, ordinary, parametersWith, townOf } from '../towns.ts';

let base: World | undefined;

/** Two neighbourhoods of 100 with open need 0.5 and 1.5, of whom ten and none are active; open calls reach them four times likelier. */
function worldOf(levers: Partial<Levers> = {}): World {
  base ??= createWorld(ordinary({ ...townOf(2), adults: [1000, 1000] }), '1', 200, 1);
  const world = structuredClone(base);
  world.parameters = parametersWith({ openCallInsiders: 4, inclusionOutreach: 0.5 });
  Object.assign(world.course.levers, leversWith(levers));
  world.neighbourhoods.wicked.set([0.5, 1.5]);
  world.neighbourhoods.active.set([10, 0]);
  return world;
}

/** Invitations that a month sends, of 200 residents. */
function sent(world: World): number {
  const { active, first } = world.neighbourhoods;
  const { chanceInvited, chanceInvitedActive } = world.scratch;
  let total = 0;
  for (let k = 0; k < 2; k++)
    total += chanceInvited[k] * (first[k + 1] - first[k] - active[k]) + chanceInvitedActive[k] * active[k];
  return total;
}

/** Shares of invitations by channel that would be sent, as the weights say. */
function channelsOf(world: World) {
  const { channels } = prepareInvitations(world);
  // 10 of 200 are active: 1 + 3 · 10 ÷ 200 weighs a call; outreach weighs by need, whose mean is 1.
  return {
    openCall: channels.openCall * 1.15,
    outreach: channels.outreach,
    lot: channels.lot,
    met: channels.universalArena,
  };
}

const shares = {
  recruitmentOpenCall: 0.6,
  recruitmentOutreach: 0.1,
  recruitmentLot: 0.2,
  recruitmentUniversalArena: 0.1,
};

const near = (values: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, expect.closeTo(value, 12)]));

describe('inclusion turns open calls into outreach, by hand', () => {
  test('half of them where it is full', () => {
    expect(channelsOf(worldOf({ ...shares, inclusion: 1 }))).toEqual(
      near({ openCall: 0.3, outreach: 0.4, lot: 0.2, met: 0.1 }),
    );
  });

  test('half of that half way from today’s level of 0.1', () => {
    expect(channelsOf(worldOf({ ...shares, inclusion: 0.55 }))).toEqual(
      near({ openCall: 0.45, outreach: 0.25, lot: 0.2, met: 0.1 }),
    );
  });

  test('none at today’s level', () => {
    expect(channelsOf(worldOf({ ...shares, inclusion: 0.1 }))).toEqual(
      near({ openCall: 0.6, outreach: 0.1, lot: 0.2, met: 0.1 }),
    );
  });

  test('under it outreach goes back to open calls: without any inclusion a ninth of their half', () => {
    // 0.6 · 0.5 · 0.1 ÷ 0.9 = 1 ÷ 30.
    expect(channelsOf(worldOf({ ...shares, inclusion: 0 }))).toEqual(
      near({ openCall: 0.6 + 1 / 30, outreach: 0.1 - 1 / 30, lot: 0.2, met: 0.1 }),
    );
  });

  test('never with the switch off', () => {
    const world = worldOf({ ...shares, inclusion: 1 });
    world.switches = { ...world.switches, inclusionReachesOut: false };
    expect(channelsOf(world)).toEqual(near({ openCall: 0.6, outreach: 0.1, lot: 0.2, met: 0.1 }));
  });

  test('so more of them come where need is', () => {
    const of = (inclusion: number) => {
      const world = worldOf({ ...shares, inclusion });
      prepareInvitations(world);
      return world.scratch.chanceInvited[1] / world.scratch.chanceInvited[0];
    };
    expect(of(1)).toBeGreaterThan(of(0.1));
    expect(of(0.1)).toBeGreaterThan(of(0));
  });
});

test('as many invitations are sent at any level of inclusion and any mix of channels', () => {
  const part = fc.integer({ min: 0, max: 10 });
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.1, max: 12, noNaN: true }),
      fc.tuple(part, part, part, part).filter((parts) => parts.some((n) => n > 0)),
      (inclusion, invitations, parts) => {
        const all = parts.reduce((a, b) => a + b, 0);
        const [recruitmentOpenCall, recruitmentOutreach, recruitmentLot, recruitmentUniversalArena] = parts.map(
          (n) => n / all,
        );
        const world = worldOf({
          inclusion,
          invitations,
          recruitmentOpenCall,
          recruitmentOutreach,
          recruitmentLot,
          recruitmentUniversalArena,
        });
        const { channels } = prepareInvitations(world);
        for (const weight of Object.values(channels)) expect(weight).toBeGreaterThanOrEqual(-1e-12);
        const wanted = (200 * invitations) / 12;
        // The rounds that deal out what the sure ones cannot take end within a thousandth.
        expect(sent(world)).toBeLessThanOrEqual(wanted * (1 + 1e-9));
        expect(sent(world)).toBeGreaterThanOrEqual(0.998 * wanted);
      },
    ),
    { seed: 1, numRuns: 300 },
  );
});

test('at today’s level no bit of a run hangs on the switch', () => {
  const place = townOf(4);
  const options = { seed: '3', months: 24, citizens: 300, neighbourhoods: false };
  const all = {
    recruitmentOpenCall: 0.4,
    recruitmentOutreach: 0.3,
    recruitmentLot: 0.2,
    recruitmentUniversalArena: 0.1,
  };
  for (const scenario of [
    ordinary(place, { levers: leversWith({ ...all, invitations: 6 }) }),
    busy(place, { levers: { ...busy(place).levers, inclusion: 0.1 } }),
  ]) {
    const [on, off] = [[], ['inclusionReachesOut'] as const].map((without) =>
      simulate({ ...scenario, spinUpMonths: 12, off: without }, options),
    );
    expect(firstDifference(on, off)).toBe(-1);
  }
});
