import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate } from '#sim';
import {
  areasOf,
  columnAt,
  fifthColumns,
  hundredAdults,
  IN_FIFTHS,
  layOutPeople,
  MOST_MARKS,
  neighbourhoodColumns,
  partFigures,
  personAt,
  placeOf,
  runsWith,
  wornOutStep,
} from '#ui';
import { fifthsFromNeighbourhoods } from '#runs';
import { busy, townOf } from '../sim/towns.ts';

const SOMEWHERE = townOf(5);
/** A town of five neighbourhoods, named by how deprived they are, not in that order. */
const FIVE = {
  ...SOMEWHERE,
  codes: ['c', 'a', 'e', 'b', 'd'],
  names: ['third', 'first', 'fifth', 'second', 'fourth'],
  adults: [300, 100, 200, 300, 100],
  deprivation: [0.5, 0.1, 0.9, 0.3, 0.7],
};

const runOf = (fifths: Readonly<Record<string, readonly number[]>>, neighbourhoods = fifths) => ({
  fifths,
  neighbourhoods,
});

describe('columns of the town', () => {
  test('stand from the least to the most deprived, as wide as their adults are many', () => {
    const columns = neighbourhoodColumns(FIVE);
    expect(columns.map(({ name, part }) => [name, part])).toEqual([
      ['first', 1],
      ['second', 3],
      ['third', 0],
      ['fourth', 4],
      ['fifth', 2],
    ]);
    expect(columns.map(({ from, to }) => [from, to])).toEqual([
      [0, 0.1],
      [0.1, 0.4],
      [0.4, 0.7],
      [0.7, 0.8],
      [0.8, 1],
    ]);
    expect([-1, 0, 0.1, 0.39, 0.75, 0.8, 1, 2].map((share) => columnAt(columns, share))).toEqual([
      0, 0, 1, 1, 3, 4, 4, 4,
    ]);
  });

  test('fill the axis without a gap, whatever the place', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            adults: fc.integer({ min: 1, max: 9999 }),
            deprivation: fc.double({ min: 0, max: 1, noNaN: true }),
          }),
          {
            minLength: 5,
            maxLength: 60,
          },
        ),
        (parts) => {
          const town = {
            ...SOMEWHERE,
            codes: parts.map((_, k) => String(k)),
            names: parts.map((_, k) => String(k)),
            adults: parts.map(({ adults }) => adults),
            deprivation: parts.map(({ deprivation }) => deprivation),
          };
          const all = town.adults.reduce((a, b) => a + b, 0);
          for (const columns of [
            neighbourhoodColumns(town),
            fifthColumns(town, Math.min(all, 5000), ['', '', '', '', '']),
          ]) {
            columns.forEach(({ from, to, adults }, n) => {
              expect(from).toBe(n === 0 ? 0 : columns[n - 1].to);
              expect(to - from).toBeCloseTo(adults / all, 9);
            });
            expect(columns.at(-1)?.to).toBe(1);
          }
          const order = neighbourhoodColumns(town).map(({ part }) => town.deprivation[part]);
          expect(order).toEqual([...order].sort((a, b) => a - b));
        },
      ),
      { numRuns: 50 },
    );
  });

  test('show the mean of the runs, and the worn out among all who take part in them', () => {
    // Two parts, months 0 and 1; in the second part of run 1 nobody takes part in month 1.
    const runs = [
      runOf({ participation: [0, 0, 0.2, 0], strained: [NaN, NaN, 0.5, NaN] }),
      runOf({ participation: [0, 0, 0.4, 0.1], strained: [NaN, NaN, 0.2, 0.3] }),
    ];
    const { participation, strained } = partFigures(runs, 'neighbourhoods', 2, 1);
    expect([...participation].map((one) => one.toFixed(6))).toEqual(['0.300000', '0.050000']);
    // (0.2 × 0.5 + 0.4 × 0.2) ÷ 0.6, and 0.3 of the few in run 2.
    expect([...strained].map((one) => one.toFixed(6))).toEqual(['0.300000', '0.300000']);
    expect([...partFigures(runs, 'neighbourhoods', 2, 0).strained]).toEqual([NaN, NaN]);
  });

  test('have a colour for every ten in a hundred, and none where nobody takes part', () => {
    expect([0, 0.09, 0.1, 0.25, 0.3, 0.4, 1, NaN].map(wornOutStep)).toEqual([0, 0, 1, 2, 3, 4, 4, -1]);
  });
});

describe('parts of the town in a run', () => {
  const scenario = busy(townOf(10), { spinUpMonths: 6 });
  const result = simulate(scenario, { seed: '5', months: 12, citizens: 1500 });

  test('fifths from neighbourhoods are the fifths that the model reads', () => {
    const { byFifth } = result;
    const fifths = fifthsFromNeighbourhoods(scenario.place, result, IN_FIFTHS);
    if (byFifth === null || fifths === null) throw new Error('expected fifths and neighbourhoods, got none');
    expect(Object.keys(fifths)).toContain('strained');
    for (const [metric, values] of Object.entries(fifths))
      Array.from(values ?? []).forEach((value, at) => {
        const read = byFifth[metric]?.[at] ?? NaN;
        if (Number.isNaN(read)) expect(value, `${metric} ${at}`).toBeNaN();
        else expect(value, `${metric} ${at}`).toBeCloseTo(read, 9);
      });
  });

  test('neighbourhoods are shown where 150 people live in each, and fifths where not', () => {
    expect(areasOf(result, scenario.place).neighbourhoods?.['participation']).toHaveLength(13 * 10);
    const few = simulate(scenario, { seed: '5', months: 1, citizens: 1499 });
    const areas = areasOf(few, scenario.place);
    expect(areas.neighbourhoods).toBeNull();
    expect(areas.fifths).not.toBeNull();
    expect(
      runsWith([{ series: {}, byFifth: null, events: [], fingerprint: '', areas }, undefined], 'neighbourhoods'),
    ).toEqual([]);
  });

  test('a made-up order has fifths too', () => {
    const made = { ...scenario, place: { ...scenario.place, deprivationSource: 'synthetic' as const } };
    const one = simulate(made, { seed: '5', months: 1, citizens: 1500 });
    expect(one.byFifth).toBeNull();
    expect(areasOf(one, made.place).fifths?.['participation']).toHaveLength(2 * 5);
  });

  test('everybody has one part: shares of those who do something and of the burnt out leave the rest', () => {
    const areas = areasOf(result, scenario.place);
    for (let fifth = 0; fifth < 5; fifth++) {
      const counts = [...hundredAdults([areas], fifth, 12)];
      expect(counts.reduce((a, b) => a + b, 0)).toBe(100);
      const taking =
        (areas.fifths?.['participants']?.[5 * 12 + fifth] ?? NaN) +
        (areas.fifths?.['volunteers']?.[5 * 12 + fifth] ?? NaN);
      expect(Math.abs(counts[1] + counts[2] + counts[3] - 100 * taking)).toBeLessThan(3);
    }
  });
});

describe('of 100 adults', () => {
  test('are as many as their shares, the largest remainders first, as computed by hand', () => {
    const fifths = {
      participants: [0, 0, 0, 0, 0.126],
      volunteers: [0, 0, 0, 0, 0.058],
      enthusiasts: [0, 0, 0, 0, 0.014],
      burntOut: [0, 0, 0, 0, 0.009],
    };
    // 80.7, 12.6, 4.4, 1.4 and 0.9: after 80, 12, 4, 1 and 0 three are left, for the remainders .9, .7 and .6.
    expect([...hundredAdults([runOf(fifths)], 4, 0)]).toEqual([81, 13, 4, 1, 1]);
  });

  test('are always 100', () => {
    const share = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share, share, share), { minLength: 1, maxLength: 5 }), (drawn) => {
        const runs = drawn.map(([a, b, c, d]) => {
          const all = Math.max(1, a + b + d) * 1.1;
          const volunteers = b / all;
          return runOf({
            participants: [a / all],
            volunteers: [volunteers],
            enthusiasts: [(volunteers * c) / 1000],
            burntOut: [d / all],
          });
        });
        const counts = [...hundredAdults(runs, 0, 0)];
        expect(counts.reduce((a, b) => a + b, 0)).toBe(100);
        expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test('the people of a neighbourhood each have a place, and are found again where they stand', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6000 }), fc.integer({ min: 200, max: 1600 }), (count, width) => {
      const members = Array.from({ length: count }, (_, n) => 3 * n);
      const layout = layOutPeople(members, width, 360);
      expect(layout.each).toBe(Math.max(1, Math.ceil(count / MOST_MARKS)));
      expect(layout.people).toHaveLength(Math.ceil(count / layout.each));
      for (let n = 0; n < layout.people.length; n += 53) {
        const place = placeOf(layout, layout.people[n]) ?? { x: NaN, y: NaN };
        expect(place.x).toBeLessThan(width);
        expect(place.y).toBeLessThan(layout.height);
        expect(personAt(layout, place.x, place.y)).toBe(layout.people[n]);
      }
      expect(personAt(layout, -1, 1)).toBeUndefined();
      expect(personAt(layout, 1, layout.height + layout.cell)).toBeUndefined();
    }),
    { numRuns: 40 },
  );
});
