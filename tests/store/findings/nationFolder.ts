import type { Synthetic } from './syntheticFolder.ts';

/** Neighbourhoods of a made-up nation of six places: adults, deprivation, and who takes part today and under the High-5. */
const NEIGHBOURHOODS: Readonly<
  Record<
    string,
    readonly (readonly [name: string, adults: number, deprivation: number, today: number, high5: number])[]
  >
> = {
  E06000901: [
    ['a1', 1000, 0.1, 0.1, 0.2],
    ['a2', 1000, 0.3, 0.3, 0.3],
  ],
  E06000902: [['b1', 3000, 0.9, 0.4, 0.3]],
  E07000901: [
    ['c1', 1000, 0.2, 0.2, 0.3],
    ['c2', 2000, 0.5, 0.2, 0.27],
  ],
  E07000902: [['d1', 1000, 0.15, 0.5, 0.5]],
  E08000901: [['e1', 4000, 0.8, 0.1, 0.3]],
  E09000901: [['f1', 2000, 0.6, 0.2, 0.4]],
};
export const NATION_PLACES = Object.keys(NEIGHBOURHOODS);
export const NATION_ADULTS = 15_000;

/** Its places are called after their files. */
const fileOf = (place: string): string => `${place}.csv`;

function read(cells: readonly (number | string)[]): {
  readonly base: string;
  readonly place: string;
} {
  const texts = cells.map(String);
  const place = texts.find((text) => text.endsWith('.csv'))?.replace('.csv', '') ?? '';
  return { base: texts.find((text) => !text.endsWith('.csv')) ?? '', place };
}

/** A folder of that nation: four outcomes with answers known by hand, each place once under each base. */
export const NATION: Synthetic = {
  input: {
    title: 'A nation of six',
    bases: { today: 'hybrid-by-default', 'high-5': 'high-5' },
    factors: { place: { values: NATION_PLACES.map(fileOf) } },
    design: { method: 'fullGrid' },
    months: 12,
    citizens: 'adults',
    replicates: 1,
    seed: 'nation',
    record: { metrics: ['participation', 'needMet', 'strained', 'leverCost'], areas: 'neighbourhoods' },
  },
  files: Object.fromEntries(
    Object.entries(NEIGHBOURHOODS).map(([place, rows]) => [
      fileOf(place),
      [
        'name,population,deprivation,country',
        ...rows.map(([name, adults, deprivation]) => `${name},${adults},${deprivation},england`),
        '',
      ].join('\n'),
    ]),
  ),
  stands: ({ cells }) => {
    const { base, place } = read(cells);
    const rows = NEIGHBOURHOODS[place];
    const adults = rows.reduce((sum, [, count]) => sum + count, 0);
    const isHigh = base === 'high-5';
    return {
      participation:
        rows.reduce((sum, [, count, , today, high5]) => sum + count * (isHigh ? high5 : today), 0) / adults,
      needMet: isHigh ? 0.6 : 0.5,
      strained: isHigh && place === 'E06000901' ? 0.1 : 0,
      leverCost: isHigh ? 10 : 0,
    };
  },
  areas: ({ cells }) => {
    const { base, place } = read(cells);
    const isHigh = base === 'high-5';
    return Object.fromEntries(
      NEIGHBOURHOODS[place].map(([name, , , today, high5]) => [
        name,
        { participation: isHigh ? high5 : today, strained: isHigh && place === 'E06000901' ? 0.1 : 0 },
      ]),
    );
  },
};
