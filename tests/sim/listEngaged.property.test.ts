import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  RESTING,
  ACTIVE_CIVIC,
  createWorld,
  listEngaged,
  ACTIVE_MUNICIPAL,
  RESTING_MUNICIPAL,
  SECTIONS,
  type World,
} from './inside.ts';
import { ordinary, townOf } from './towns.ts';

const CITIZENS = 60;

/** For each citizen: active, role, activity. Some towns full of one kind. */
const PEOPLE = fc
  .tuple(fc.constantFrom(1, 2), fc.constantFrom(1, 4), fc.constantFrom(1, 3))
  .chain(([active, role, activity]) =>
    fc.array(fc.tuple(fc.nat(active - 1), fc.nat(role - 1), fc.nat(activity - 1)), {
      minLength: CITIZENS,
      maxLength: CITIZENS,
    }),
  );

/** Ids in a section of a neighbourhood as the list holds them. */
function listed({ citizens, neighbourhoods }: World, k: number, section: number): number[] {
  const { sections } = neighbourhoods;
  return Array.from(citizens.engaged.subarray(sections[SECTIONS * k + section], sections[SECTIONS * k + section + 1]));
}

it('lists everybody engaged once, in the section of the neighbourhood where they belong, in order of ids', () => {
  const world = createWorld(ordinary(townOf(4)), '1', CITIZENS, 1);
  const { citizens: c, neighbourhoods: h } = world;
  fc.assert(
    fc.property(PEOPLE, (people) => {
      people.forEach(([active, role, activity], i) => {
        c.active[i] = active;
        c.role[i] = role;
        // Residents have no activity, but for those of whom it is not known yet that they take part.
        c.activity[i] = role > 0 || active > 0 ? activity : 0;
      });
      listEngaged(world);
      for (let k = 0; k < h.count; k++) {
        const ids = Array.from({ length: h.first[k + 1] - h.first[k] }, (_, n) => h.first[k] + n);
        const of = (active: number, municipal: boolean) =>
          ids.filter((i) => c.active[i] === active && c.activity[i] > 0 === municipal);
        expect(listed(world, k, ACTIVE_CIVIC)).toEqual(of(1, false));
        expect(listed(world, k, ACTIVE_MUNICIPAL)).toEqual(of(1, true));
        expect(listed(world, k, RESTING_MUNICIPAL)).toEqual(of(0, true));
        expect(listed(world, k, RESTING)).toEqual(of(0, false).filter((i) => c.role[i] > 0));
      }
    }),
    { numRuns: 200 },
  );
});
