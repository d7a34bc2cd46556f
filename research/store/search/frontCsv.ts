import { csvText, type Cell } from '#scenarios';
import { valueText, type FactorValue } from '#experiments';
import type { SearchFront } from './searchFront.ts';

/** The front as a table: a row for the course in place and for each point, every lever that any of them moves. */
export function frontCsv({ points, today, goals, limits, worlds }: SearchFront): string {
  const levers = [...new Map(points.flatMap((point) => point.levers.map((lever) => [lever.name, lever])))];
  const metrics = Object.keys(today);
  const held = [...goals, ...limits].map(({ metric }) => metric);
  const header = [
    'point',
    'family',
    ...levers.map(([name]) => name),
    ...metrics.flatMap((name) => [
      name,
      `${name}_low`,
      `${name}_high`,
      `${name}_difference`,
      `${name}_difference_low`,
      `${name}_difference_high`,
    ]),
    ...worlds.flatMap(({ name: world }) => held.map((name) => `${name} in ${world}`)),
  ];
  const rows = points.map((point): readonly Cell[] => {
    const moved = new Map(point.levers.map(({ name, to }) => [name, to]));
    return [
      point.number,
      point.family,
      ...levers.map(([name, { from }]) => cellOf(moved.get(name) ?? from)),
      ...metrics.flatMap((name) => {
        const figure = point.figures[name];
        const difference = figure?.difference;
        return [figure?.mean, figure?.low, figure?.high, difference?.mean, difference?.low, difference?.high].map(
          (value) => value ?? NaN,
        );
      }),
      ...worlds.flatMap(({ name: world }) => held.map((name) => point.worlds[world]?.[name] ?? NaN)),
    ];
  });
  const first: readonly Cell[] = [
    'today',
    '',
    ...levers.map(([, { from }]) => cellOf(from)),
    ...metrics.flatMap((name) => {
      const figure = today[name];
      return [figure?.mean ?? NaN, figure?.low ?? NaN, figure?.high ?? NaN, 0, 0, 0];
    }),
    ...worlds.flatMap(() => held.map(() => NaN)),
  ];
  return csvText(header, [first, ...rows]);
}

function cellOf(value: FactorValue): Cell {
  return typeof value === 'number' ? value : valueText(value);
}
