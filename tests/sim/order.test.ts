import { describe, expect, test } from 'vitest';
import { simulate, type MetricName, type Place } from '#sim';
import { createWorld, type World } from './inside.ts';
import { meanOfMonths, measure, runOverSeeds, seedsCalled } from './meansOverSeeds.ts';
import { ordinary, townOf } from './towns.ts';
import { FULL } from '../full.ts';

const PLACE = townOf(6, 1000);

/** The same place with its neighbourhoods in another order. */
function inOrder(place: Place, order: readonly number[]): Place {
  const by = <T>(column: readonly T[]) => order.map((k) => column[k]);
  return {
    ...place,
    codes: by(place.codes),
    names: by(place.names),
    adults: by(place.adults),
    deprivation: by(place.deprivation),
  };
}

const COLUMNS = [
  'address',
  'resources',
  'freeTime',
  'calling',
  'motivation',
  'selfEfficacy',
  'responsiveness',
  'trust',
  'role',
] as const;

/** What the citizens of a neighbourhood are like, by its code: as many as `most` of them. */
function peopleOf(world: World, place: Place, code: string, most: number): Record<string, number[]> {
  const k = place.codes.indexOf(code);
  const { first } = world.neighbourhoods;
  const end = Math.min(first[k + 1], first[k] + most);
  return Object.fromEntries(COLUMNS.map((name) => [name, [...world.citizens[name].subarray(first[k], end)]]));
}

describe('a neighbourhood whose population changes', () => {
  test('leaves everybody elsewhere who they are', () => {
    const grown = { ...PLACE, adults: PLACE.adults.map((adults, k) => (k === 2 ? adults + 1500 : adults)) };
    const all = (place: Place) => place.adults.reduce((a, b) => a + b, 0);
    // As many agents as adults, so that every adult is one agent in both places.
    const [before, after] = [
      createWorld(ordinary(PLACE), '1', all(PLACE), 1),
      createWorld(ordinary(grown), '1', all(grown), 1),
    ];
    for (const [k, code] of PLACE.codes.entries()) {
      expect(peopleOf(after, grown, code, PLACE.adults[k])).toEqual(peopleOf(before, PLACE, code, PLACE.adults[k]));
    }
  });

  test('leaves everybody who they are in a miniature too, as far as they are in both', () => {
    const grown = { ...PLACE, adults: PLACE.adults.map((adults, k) => (k === 2 ? adults + 1500 : adults)) };
    const [before, after] = [createWorld(ordinary(PLACE), '1', 600, 1), createWorld(ordinary(grown), '1', 600, 1)];
    for (const code of PLACE.codes) expect(peopleOf(after, grown, code, 40)).toEqual(peopleOf(before, PLACE, code, 40));
  });
});

describe('the order of neighbourhoods', () => {
  const order = [4, 0, 5, 2, 1, 3];
  const turned = inOrder(PLACE, order);

  test('changes nobody at the start', () => {
    const [one, other] = [createWorld(ordinary(PLACE), '1', 600, 1), createWorld(ordinary(turned), '1', 600, 1)];
    for (const code of PLACE.codes) expect(peopleOf(other, turned, code, 600)).toEqual(peopleOf(one, PLACE, code, 600));
  });

  test.runIf(FULL)('leaves what comes out as it was, over seeds', () => {
    const options = { months: 48, citizens: 1200 };
    const seeds = seedsCalled('order', 20);
    const [one, other] = [PLACE, turned].map((place) =>
      runOverSeeds(ordinary(place, { spinUpMonths: 36 }), seeds, options),
    );
    const metrics: readonly MetricName[] = [
      'participation',
      'participationMunicipal',
      'volunteers',
      'hours',
      'trust',
      'fatigue',
      'wickedNeed',
      'coverage',
      'gini',
      'engagementGap',
      'groupsOpen',
      'coordination',
      'staffStrain',
      'projectsRunning',
      'localShareTown',
    ];
    for (const name of metrics) {
      // Differences of the same seed: what does not depend on the order cancels.
      const { mean, error } = measure(
        one.map((series, n) => meanOfMonths(other[n][name], 24, 48) - meanOfMonths(series[name], 24, 48)),
      );
      expect(Math.abs(mean), `${name}: ${mean} ± ${error}`).toBeLessThanOrEqual(5 * error);
    }
  });

  test('leaves each neighbourhood as it was, over seeds', () => {
    const seeds = seedsCalled('order', 20);
    const run = (place: Place, seed: string) =>
      simulate(ordinary(place, { spinUpMonths: 36 }), { seed, months: 36, citizens: 1200 }).byNeighbourhood;
    const [one, other] = [PLACE, turned].map((place) => seeds.map((seed) => run(place, seed)));
    for (const name of ['participation', 'trust', 'coverage', 'volunteers'] as const) {
      for (const [k, code] of PLACE.codes.entries()) {
        const at = turned.codes.indexOf(code);
        const last = (columns: (typeof one)[number], place: number) => {
          const column = columns?.[name] ?? new Float64Array();
          return meanOfMonths(
            column.filter((_, index) => index % 6 === place),
            12,
            36,
          );
        };
        const { mean, error } = measure(one.map((columns, n) => last(other[n], at) - last(columns, k)));
        expect(Math.abs(mean), `${name} in ${code}: ${mean} ± ${error}`).toBeLessThanOrEqual(5 * error);
      }
    }
  });
});
