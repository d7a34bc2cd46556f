import type { HeatAxis, HeatMap } from '#analysis';
import type { CellAxis, HeatPicture, PictureAxis } from '#pictures';

/** Means by two factors as a picture. */
export function heatPicture(
  { x, y, cells }: HeatMap,
  {
    title,
    description,
    across,
    up,
    value,
    levelOf,
  }: {
    readonly title: string;
    readonly description: string;
    readonly across: string;
    readonly up: string;
    readonly value: PictureAxis;
    readonly levelOf: (value: number) => string;
  },
): HeatPicture {
  const axisOf = (label: string, axis: HeatAxis): CellAxis =>
    axis.kind === 'levels'
      ? { label, unit: '', kind: 'levels', levels: Array.from(axis.levels, levelOf) }
      : { label, unit: '', kind: 'bins', edges: Array.from(axis.edges) };
  const means = cells.map(({ mean }) => mean);
  return { kind: 'heat', title, description, x: axisOf(across, x), y: axisOf(up, y), value, cells: means };
}

/** What stands at each place of an axis: its levels, or where its bins begin and end. */
export function axisLabels(axis: HeatAxis, levelOf: (value: number) => string): readonly string[] {
  if (axis.kind === 'levels') return Array.from(axis.levels, levelOf);
  return Array.from(
    { length: axis.edges.length - 1 },
    (_, n) => `${levelOf(axis.edges[n] ?? 0)}–${levelOf(axis.edges[n + 1] ?? 0)}`,
  );
}
