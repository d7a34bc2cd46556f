import { drawPicture, plainNumber, standaloneSvg, type IntervalPicture, type ScatterPicture } from '#pictures';
import { PHASES } from '#sim';
import type { Curve } from '../bench/measureCurve.ts';
import type { PhaseFigure } from '../bench/measurePhases.ts';
import type { PhasesFigure } from '../bench/phasesText.ts';
import { measuredFigures } from './measuredFigures.ts';

/** Pictures of the page on performance, by their path from the root of the repository. */
export function performancePictures(): Readonly<Record<string, string>> {
  const { curves, phases } = measuredFigures();
  const drawn = curves.curves.flatMap((curve): readonly (readonly [string, ScatterPicture])[] => {
    const look = LOOKS[curve.along];
    return look === undefined ? [] : [[curve.along, curvePicture(curve, look)]];
  });
  return Object.fromEntries(
    [...drawn, ['phases', phasesPicture(phases)] as const].map(([name, picture]) => [
      `docs/performance/${name}.svg`,
      standaloneSvg(drawPicture(picture)),
    ]),
  );
}

interface Look {
  readonly title: string;
  /** Whether cost is drawn by equal factors too, with a line of what would be in proportion. */
  readonly proportion: boolean;
}

/** How curves are drawn, by what grows; two points of workers are no curve. */
const LOOKS: Readonly<Record<string, Look>> = {
  citizens: { title: 'A month by citizens', proportion: true },
  neighbourhoods: { title: 'A month by neighbourhoods', proportion: false },
  months: { title: 'A run by months', proportion: true },
  runs: { title: 'Runs that share a month 0, and runs that do not', proportion: true },
};

function curvePicture({ along, unit, points }: Curve, { title, proportion }: Look): ScatterPicture {
  const ways = [...new Set(points.map(({ way }) => way))];
  const [first] = points;
  const ats = points.map(({ at }) => at);
  const ends = [Math.min(...ats), Math.max(...ats)];
  const line = {
    label: 'in proportion',
    points: ends.map((at) => ({ x: at, y: at / (first?.at ?? NaN) })),
    joined: true,
  } as const;
  const measured = ways.map((way) => ({
    label: way === '' ? 'measured' : way,
    points: points.filter((point) => point.way === way).map(({ at, ratio }) => ({ x: at, y: ratio })),
    joined: true as const,
  }));
  const told = measured.map(({ label, points: own }) => {
    const [low, high] = [own[0], own.at(-1)];
    return `${label}: ${ratioAt(low)} to ${ratioAt(high)}`;
  });
  return {
    kind: 'scatter',
    title,
    description: `Times the cost of ${plainNumber(first?.at ?? NaN, 0)} ${along}; ${told.join('; ')}.`,
    x: { label: along, unit: '', log: true },
    y: { label: `${unit}, times the first`, unit: '', ...(proportion ? { log: true } : {}) },
    groups: [...(proportion ? [line] : []), ...measured],
  };
}

function ratioAt(point: { readonly x: number; readonly y: number } | undefined): string {
  return point === undefined ? 'nothing' : `${plainNumber(point.y, 2)} at ${plainNumber(point.x, 0)}`;
}

/** Phases that take less everywhere are drawn together. */
const SHOWN_FROM = 0.03;

function phasesPicture({ sizes }: PhasesFigure): IntervalPicture {
  const shareAt = ({ shares }: PhaseFigure, n: number): number => shares[n]?.share ?? NaN;
  const shown = [...PHASES.keys()].filter((n) => sizes.some((size) => shareAt(size, n) >= SHOWN_FROM));
  const others = [...PHASES.keys()].filter((n) => !shown.includes(n));
  const dot = (value: number) => ({ value, low: NaN, high: NaN });
  return {
    kind: 'intervals',
    title: 'Where a month goes',
    description: `Shares of a month by phase at ${sizes.length} sizes; the table below says the same in numbers.`,
    axis: { label: 'share of a month', unit: '', read: 'percent' },
    series: sizes.map(({ citizens }) => `${plainNumber(citizens, 0)} citizens`),
    rows: [
      ...shown.map((n) => ({ label: PHASES[n] ?? '', values: sizes.map((size) => dot(shareAt(size, n))) })),
      {
        label: `the other ${others.length}`,
        values: sizes.map((size) => dot(others.reduce((sum, n) => sum + shareAt(size, n), 0))),
      },
    ],
    line: null,
  };
}
