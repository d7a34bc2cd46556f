import { decimalsFor, plainNumber } from '#pictures';
import { textTable } from '../output/textTable.ts';
import { figureText, type Figure } from './figure.ts';
import { AGREE, type Curve, type CurvePoint } from './measureCurve.ts';

/** What `samspill bench --curves` measured. */
export interface CurvesFigure extends Figure {
  readonly curves: readonly Curve[];
}

/** Curves for people: ratios first, and for orientation the milliseconds of this machine. */
export function curvesText({ curves, ...figure }: CurvesFigure): string {
  return [figureText(figure), ...curves.map(curveText), NOTE].join('\n');
}

const NOTE = `Processor time of this process where nothing else is said. Ratios are to the first line of each table, of least times (a part takes the same work in every turn) and of medians. Two
series are measured in turn; a ratio that they put more than ${AGREE} times apart is marked, and says little.\n`;

function curveText({ name, along, unit, each, about, series, turns, points }: Curve): string {
  const heads = [
    along,
    '',
    `${unit}, ÷ first`,
    'of medians',
    'in each series',
    ...(each === null ? [] : [`${each}, ÷ first`]),
    'least ms',
    '',
  ];
  const [first] = points;
  const rows = points.map((point) => [
    plainNumber(point.at, 0),
    point.way,
    ratioText(point.ratio),
    ratioText(point.medianRatio),
    point.inSeries.map(ratioText).join(' '),
    ...(each === null ? [] : [ratioText(ratioOfOne(point, first))]),
    plainNumber(point.least, decimalsFor([point.least])),
    agreement(point),
  ]);
  const table = textTable([heads, ...rows], { left: [1, heads.length - 1] });
  return `${name}: ${about}; ${series} series of ${turns} turns\n\n${table}\n`;
}

/** What one of what grows costs, divided by what it costs at the first point. */
export function ratioOfOne(point: CurvePoint, first: CurvePoint | undefined): number {
  return (point.ratio * (first?.at ?? NaN)) / point.at;
}

/** A ratio by three digits. */
export function ratioText(ratio: number): string {
  return plainNumber(ratio, decimalsFor([10 * ratio]));
}

function agreement({ apart }: CurvePoint): string {
  return apart <= AGREE ? '' : `series ${plainNumber(apart, 2)} times apart`;
}
