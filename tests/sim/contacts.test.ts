import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Parameters } from '#sim';
import { createWorld, type World } from './inside.ts';
import { ordinary, parametersWith, townOf } from './towns.ts';

function worldOf(neighbourhoods: number, citizens: number, changes: Partial<Parameters> = {}, seed = '1'): World {
  return createWorld(ordinary(townOf(neighbourhoods), { parameters: parametersWith(changes) }), seed, citizens, 1);
}

function contactsOf({ contacts }: World, i: number): number[] {
  return [...contacts.contact.subarray(contacts.first[i], contacts.first[i + 1])];
}

/** Everything that contacts must be, whatever the town; the first thing that is not, or nothing. */
function wrongContact(world: World): string | undefined {
  for (let i = 0; i < world.citizens.count; i++) {
    const known = contactsOf(world, i);
    if (known.includes(i)) return `${i} knows himself`;
    if (new Set(known).size < known.length) return `${i} knows somebody twice: ${known.join(' ')}`;
    const stranger = known.find((j) => j < 0 || j >= world.citizens.count || !contactsOf(world, j).includes(i));
    if (stranger !== undefined) return `${i} knows ${stranger}, but not the other way round`;
    if (known.join() !== known.toSorted((a, b) => a - b).join()) return `contacts of ${i} are not in order`;
  }
  return undefined;
}

/** Each contact inside the neighbourhood twice, once from either side. */
function pairsInside(world: World): [number, number][] {
  const { citizens } = world;
  return Array.from({ length: citizens.count }, (_, i) => i).flatMap((i) =>
    contactsOf(world, i)
      .filter((j) => citizens.neighbourhood[j] === citizens.neighbourhood[i])
      .map((j): [number, number] => [i, j]),
  );
}

/** Correlation of resources between contacts inside, resources taken against the neighbourhood's mean. */
function likeness(world: World): number {
  const { citizens, neighbourhoods } = world;
  const own = (i: number) => citizens.resources[i] - neighbourhoods.resourcesMean[citizens.neighbourhood[i]];
  const pairs = pairsInside(world);
  const variance = pairs.reduce((sum, [i]) => sum + own(i) * own(i), 0);
  return pairs.reduce((sum, [i, j]) => sum + own(i) * own(j), 0) / variance;
}

describe('contacts', () => {
  test('are mutual, without oneself and without repeats, in towns of every size', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2, 6, 30),
        fc.integer({ min: 50, max: 240 }),
        fc.nat(1000),
        (neighbourhoods, citizens, seed) => {
          expect(wrongContact(worldOf(neighbourhoods, citizens, {}, String(seed)))).toBeUndefined();
        },
      ),
      { numRuns: 40, seed: 1 },
    );
  });

  test('are fine in neighbourhoods of one to eight people', () => {
    for (let citizens = 30; citizens <= 130; citizens += 10) {
      const world = worldOf(30, citizens, { contactsInside: 1 });
      expect(wrongContact(world)).toBeUndefined();
      for (let k = 0; k < 30; k++) {
        const size = world.neighbourhoods.first[k + 1] - world.neighbourhoods.first[k];
        for (let i = world.neighbourhoods.first[k]; i < world.neighbourhoods.first[k + 1]; i++) {
          const inside = contactsOf(world, i).filter((j) => world.citizens.neighbourhood[j] === k);
          expect(inside.length).toBeLessThan(size);
        }
      }
    }
  });

  test('are fine with the least and the most contacts, homophily and reach that may be set', () => {
    for (const meanContacts of [2, 40]) {
      for (const homophily of [0, 1]) {
        for (const homophilyReach of [0.01, 0.5]) {
          expect(wrongContact(worldOf(6, 90, { meanContacts, homophily, homophilyReach }))).toBeUndefined();
        }
      }
    }
  });

  test('are eight on average, and degrees vary', () => {
    const world = worldOf(6, 6000);
    const degrees = Array.from({ length: 6000 }, (_, i) => contactsOf(world, i).length);
    const mean = degrees.reduce((a, b) => a + b, 0) / 6000;
    expect(mean).toBeGreaterThan(7.85);
    expect(mean).toBeLessThanOrEqual(8);
    expect(Math.min(...degrees)).toBeLessThan(6);
    expect(Math.max(...degrees)).toBeGreaterThan(11);
  });

  test('are four fifths inside the neighbourhood, and by chance a little more', () => {
    const world = worldOf(12, 6000);
    const { first } = world.neighbourhoods;
    let bychance = 0;
    for (let k = 0; k < 12; k++) bychance += ((first[k + 1] - first[k]) / 6000) ** 2;
    const inside = pairsInside(world).length / world.contacts.contact.length;
    const expected = 0.8 + 0.2 * bychance;
    expect(Math.abs(inside - expected)).toBeLessThan(5 * Math.sqrt((expected * (1 - expected)) / 24_000) + 0.003);
  });

  test('are of like resources, and by chance where nobody looks for likeness', () => {
    expect(likeness(worldOf(6, 6000))).toBeGreaterThan(0.3);
    expect(Math.abs(likeness(worldOf(6, 6000, { homophily: 0 })))).toBeLessThan(5 / Math.sqrt(19_000));
    expect(likeness(worldOf(6, 6000, { homophily: 1 }))).toBeGreaterThan(likeness(worldOf(6, 6000)));
  });

  test('need no list where everybody knows everybody', () => {
    expect(worldOf(6, 200, { everybodyKnowsEverybody: 1 }).contacts.contact.length).toBe(0);
  });
});
