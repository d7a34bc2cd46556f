import { describe, expect, test } from 'vitest';
import type { Place } from '#sim';
import { createWorld, type World } from './inside.ts';
import { runChecked } from './runChecked.ts';
import { busy, ordinary, parametersWith, townOf } from './towns.ts';

function worldOf(place: Place, citizens: number): World {
  return createWorld(ordinary(place), '1', citizens, 1);
}

const levelsOf = ({ leaders }: World) =>
  [0, 1, 2, 3].map((level) => leaders.level.filter((own) => own === level).length);

describe('staff and leaders', () => {
  test('are one professional per 25 adults and a twelfth as many leaders', () => {
    const world = worldOf(townOf(6, 1000), 6000);
    expect(world.staff.count).toBe(240);
    expect(world.leaders.count).toBe(20);
    // 8, 12, 30 and 50% of 20 leaders are 1.6, 2.4, 6 and 10, at least one each.
    expect(levelsOf(world)).toEqual([2, 2, 6, 10]);
  });

  test('are at least twelve professionals and eight leaders, however small the place', () => {
    const world = worldOf(townOf(6), 50);
    expect(world.staff.count).toBe(12);
    expect(world.leaders.count).toBe(8);
    expect(levelsOf(world)).toEqual([1, 1, 2, 4]);
  });

  test('hang together: every leader has a superior one level up, every professional an operational leader', () => {
    for (const citizens of [50, 300, 2000, 6000]) {
      const { leaders, staff } = worldOf(townOf(6, 1000), citizens);
      for (let l = 0; l < leaders.count; l++) {
        if (leaders.level[l] === 0) expect(leaders.superior[l]).toBe(-1);
        else expect(leaders.level[leaders.superior[l]]).toBe(leaders.level[l] - 1);
      }
      for (let j = 0; j < staff.count; j++) expect(leaders.level[staff.leader[j]]).toBe(3);
      expect(new Set(staff.sector).size).toBe(6);
    }
  });
});

describe('the miniature', () => {
  test('has staff, groups and room for projects in proportion to its citizens, and the same economy', () => {
    const [small, large] = [worldOf(townOf(6, 2000), 3200), worldOf(townOf(6, 2000), 12_800)];
    expect(large.staff.count).toBe(4 * small.staff.count);
    expect(large.groups.count).toBe(4 * small.groups.count);
    expect(small.groups.count).toBe(40);
    expect(large.economy.contractSize.length).toBe(small.economy.contractSize.length);
    expect(large.economy.supplierPlace.length).toBe(small.economy.supplierPlace.length);
  });

  test('stands for every adult: an agent counts as population ÷ agents', () => {
    const place = townOf(6);
    const adults = place.adults.reduce((a, b) => a + b, 0);
    expect(worldOf(place, 300).weight).toBe(adults / 300);
    expect(worldOf(place, adults).weight).toBe(1);
  });

  test('gives every neighbourhood its share of citizens, at least one', () => {
    const { first } = worldOf(townOf(30), 31).neighbourhoods;
    const sizes = Array.from({ length: 30 }, (_, k) => first[k + 1] - first[k]);
    expect(Math.min(...sizes)).toBe(1);
    expect(first[30]).toBe(31);
  });

  test('starts with services that cover 95% of need on average', () => {
    for (const citizens of [200, 3000]) {
      const { hoursMet, hoursDemanded } = worldOf(townOf(6), citizens).municipality;
      expect(hoursMet / hoursDemanded).toBeCloseTo(0.95, 2);
    }
  });
});

describe('the local economy at the start', () => {
  const shares = (place: Place, seed: string, changes = {}) => {
    const { economy } = createWorld(ordinary(place, { parameters: parametersWith(changes) }), seed, 300, 1);
    return [economy.spendTown / economy.spend, (economy.spendTown + economy.spendRegion) / economy.spend];
  };

  test('spends the declared shares in town and region, within 2 points', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const [town, region] = shares(townOf(6), String(seed));
      expect(Math.abs(town - 0.25)).toBeLessThan(0.02);
      expect(Math.abs(region - 0.55)).toBeLessThan(0.02);
    }
  });

  test('takes the shares of the place where they are known', () => {
    const place = { ...townOf(6), localShareTown: 0.05, localShareRegion: 0.39 };
    for (let seed = 1; seed <= 20; seed++) {
      const [town, region] = shares(place, String(seed));
      expect(Math.abs(town - 0.05)).toBeLessThan(0.02);
      expect(Math.abs(region - 0.39)).toBeLessThan(0.02);
    }
  });

  test('spends what the place says, or 2,000 per adult', () => {
    const adults = townOf(6).adults.reduce((a, b) => a + b, 0);
    const world = createWorld(ordinary(townOf(6)), '1', adults, 1);
    expect(world.economy.spend).toBeCloseTo((2000 * adults) / 12, 6);
    const rich = createWorld(ordinary({ ...townOf(6), anchorSpend: 750e6 }), '1', 300, 1);
    expect(rich.economy.spend * (adults / 300)).toBeCloseTo(750e6 / 12, 2);
  });

  test('has contracts of the declared kinds, weights of anchors and places of suppliers', () => {
    const { contractKind, contractSize, contractAnchor, supplierPlace, supplierInUse } = createWorld(
      ordinary(townOf(6), { parameters: parametersWith({ contracts: 2000 }) }),
      '1',
      300,
      1,
    ).economy;
    const kinds = [0, 1, 2].map((kind) => contractKind.subarray(0, 2000).filter((own) => own === kind).length / 2000);
    [0.58, 0.3, 0.12].forEach((declared, kind) =>
      expect(Math.abs(kinds[kind] - declared)).toBeLessThan(5 * Math.sqrt((declared * (1 - declared)) / 2000)),
    );
    const anchors = [0, 1, 2, 3, 4, 5].map(
      (anchor) => contractAnchor.subarray(0, 2000).filter((own) => own === anchor).length / 2000,
    );
    [0.3, 0.25, 0.15, 0.1, 0.1, 0.1].forEach((declared, anchor) =>
      expect(Math.abs(anchors[anchor] - declared)).toBeLessThan(5 * Math.sqrt((declared * (1 - declared)) / 2000)),
    );
    expect(contractSize.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    expect(supplierInUse.reduce((a, b) => a + b, 0)).toBe(300);
    expect(supplierPlace.length).toBe(360);
  });
});

describe('places of every kind run', () => {
  const cases: readonly (readonly [what: string, place: Place, citizens: number])[] = [
    ['one neighbourhood', townOf(1), 120],
    ['two neighbourhoods', townOf(2), 120],
    ['six neighbourhoods', townOf(6), 120],
    ['300 neighbourhoods of one or two citizens', townOf(300), 400],
    ['50 citizens', townOf(6), 50],
    ['as many citizens as adults', townOf(6, 40), 480],
    ['a tiny neighbourhood beside a huge one', { ...townOf(2), adults: [1, 100_000] }, 200],
    ['no deprivation at all', { ...townOf(6), deprivation: [0, 0, 0, 0, 0, 0] }, 120],
    ['deprivation at its ends', { ...townOf(2), deprivation: [0, 1] }, 120],
  ];
  for (const [what, place, citizens] of cases) {
    test(`it holds for ${what}`, () => {
      const run = runChecked(busy(place, { spinUpMonths: 24 }), { seed: '1', months: 24, citizens });
      expect(run.world.citizens.count).toBe(citizens);
      expect(run.recorder.byFifth === null).toBe(place.codes.length < 5);
    });
  }
});
