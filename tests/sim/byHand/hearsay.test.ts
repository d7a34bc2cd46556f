import { describe, expect, test } from 'vitest';
import { changeTrust, createWorld, type World } from '../inside.ts';
import { ordinary, parametersWith, townOf } from '../towns.ts';

/** How far one month of talk moves trust and responsiveness towards what is heard, here so far that a wrong voice shows. */
const MOVES = { contagion: 0.5, hearsay: 0.5, hearsayTrue: 1, trustServices: 0, trustPull: 0, responsivenessPull: 0 };

/** More citizens than hear in one turn, in neighbourhoods of 6,667, 13,333 and 20,000. */
const CITIZENS = 40_000;

/** A town whose people feel what `of` says of their neighbourhood, and know only neighbours. */
function townThatFeels(of: (k: number) => number, contactsInside = 1): World {
  const parameters = parametersWith({ ...MOVES, contactsInside });
  const world = createWorld(ordinary(townOf(3, 20_000), { parameters }), '1', CITIZENS, 1);
  const { citizens: c } = world;
  for (let i = 0; i < CITIZENS; i++) {
    c.trust[i] = of(c.neighbourhood[i]);
    c.responsiveness[i] = 1 - of(c.neighbourhood[i]);
  }
  return world;
}

/** Voices are heard in steps of 1/65,535. */
const STEP = 1 / 65_535;

describe('a month of talk, by hand', () => {
  test('who knows only people who feel alike stays as they are, wherever in a large town they live', () => {
    const of = (k: number) => [0.2, 0.5, 0.9][k];
    const world = townThatFeels(of);
    changeTrust(world);
    const { trust, responsiveness, neighbourhood } = world.citizens;
    const moved = Array.from(trust.keys()).filter(
      (i) =>
        Math.abs(trust[i] - of(neighbourhood[i])) > STEP ||
        Math.abs(responsiveness[i] - (1 - of(neighbourhood[i]))) > STEP,
    );
    expect(moved).toEqual([]);
    expect(Array.from(world.neighbourhoods.trustMean, (mean) => mean.toFixed(4))).toEqual([
      '0.2000',
      '0.5000',
      '0.9000',
    ]);
  });

  test('one hears one contact: trust moves half of the way to one of those one knows, or not at all', () => {
    const of = (k: number) => (k === 2 ? 1 : 0);
    const world = townThatFeels(of, 0.5);
    const { contacts } = world;
    const { trust, neighbourhood } = world.citizens;
    changeTrust(world);
    let moved = 0;
    for (let i = 0; i < CITIZENS; i++) {
      const own = of(neighbourhood[i]);
      const list = contacts.contact.subarray(contacts.first[i], contacts.first[i + 1]);
      const others = Array.from(list, (j) => of(neighbourhood[j]));
      const heard = own === 0 ? trust[i] * 2 : 2 * trust[i] - 1;
      expect(others.some((other) => Math.abs(other - heard) < 4 * STEP)).toBe(true);
      if (heard !== own) moved += 1;
    }
    expect(moved).toBeGreaterThan(CITIZENS / 10);
  });

  test('who knows nobody hears nothing', () => {
    const world = townThatFeels(() => 0.123456789);
    world.contacts.first.fill(0);
    changeTrust(world);
    expect(world.citizens.trust.every((one) => one === 0.123456789)).toBe(true);
  });
});
