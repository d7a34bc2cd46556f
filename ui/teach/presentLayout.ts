import { nameLines, stackNames, wordLines, type Measure } from '../charts/placeNames.ts';
import type { PresentedChart, PresentedLine } from './presentChart.ts';

/** A chart in pixels of the projector. */
export interface PresentLayout {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly title: readonly string[];
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly years: readonly { readonly x: number; readonly text: string }[];
  readonly lines: readonly LaidLine[];
}

export interface LaidLine {
  readonly line: PresentedLine;
  readonly path: string;
  /** The letter of a hypothesis, where it stands on its line. */
  readonly marks: readonly { readonly x: number; readonly y: number }[];
  readonly end: { readonly x: number; readonly y: number };
  /** Lines of its name with the value, and where the first has its middle. */
  readonly name: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** Of letters, in pixels; nothing in the picture is smaller. */
  readonly size: number;
  readonly measure: Measure;
}

/** Heights of a line of letters, in their size. */
const LEADING = 1.15;
/** Names take at most so much of the width. */
const MOST_FOR_NAMES = 0.36;
/** Where on its way a line may bear its letter, early and late, the best place first. */
const MARKS = [
  [0.34, 0.41, 0.27, 0.48, 0.2],
  [0.76, 0.83, 0.69, 0.9, 0.62],
];

/** Where everything of a chart stands; names at the ends of lines, none on another. */
export function presentLayout(chart: PresentedChart, { width, height, size, measure }: Room): PresentLayout {
  const gap = size / 2;
  const title = wordLines(chart.title, width, measure).slice(0, 2);
  const top = title.length * size * LEADING + gap;
  const left = Math.max(...chart.axis.ticks.map(({ text }) => measure(text)), 0) + gap;
  const bottom = height - size * 1.6;
  const names = namesIn(chart.lines, { width, bottom, top, size, measure });
  const right = width - names.room - 2 * gap;
  const { low, high } = chart.axis;
  const x = (month: number): number => left + (month / chart.months) * (right - left);
  const y = (value: number): number => bottom - ((value - low) / (high - low)) * (bottom - top);
  const ends = chart.lines.map(({ points }) => {
    const [month, value] = points.at(-1) ?? [0, low];
    return { x: x(month), y: y(value) };
  });
  const heights = names.lines.map((lines) => lines.length * size * LEADING);
  const wishes = ends.map((end, n) => ({ y: end.y, height: heights[n] ?? 0 }));
  // Beside the axis, and below it only where they are too many; where they are more still they stand evenly, which no lesson of three
  // curves and three arms needs.
  const middles =
    stackNames(wishes, top - gap, bottom + gap) ??
    stackNames(wishes, top - gap, height) ??
    ends.map((_, n) => top + ((n + 0.5) * (height - top)) / ends.length);
  const marks = marksOf(chart.lines, x, y, size);
  return {
    plot: { left, right, top, bottom },
    title,
    ticks: chart.axis.ticks.map(({ at, text }) => ({ y: y(at), text })),
    years: yearsApart(
      // The last ends where names begin.
      chart.years.map(({ at, text }) => ({ x: Math.min(x(at), right + gap - measure(text) / 2), text })),
      size,
      measure,
    ),
    lines: chart.lines.map((line, n) => ({
      line,
      path: line.points
        .map(([month, value], i) => `${i === 0 ? 'M' : 'L'}${x(month).toFixed(1)} ${y(value).toFixed(1)}`)
        .join(''),
      marks: marks[n] ?? [],
      end: ends[n] ?? { x: right, y: bottom },
      name: {
        x: right + gap * 1.5,
        y: (middles[n] ?? 0) - (((names.lines[n]?.length ?? 1) - 1) * size * LEADING) / 2,
        lines: names.lines[n] ?? [],
      },
    })),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where lines bear their letters: twice each, where there is room, and none on another. */
function marksOf(
  lines: readonly PresentedLine[],
  x: (month: number) => number,
  y: (value: number) => number,
  size: number,
): readonly (readonly Point[])[] {
  const taken: Point[] = [];
  return lines.map(({ mark, points }) => {
    const own: Point[] = [];
    if (mark === '') return own;
    for (const places of MARKS)
      for (const share of places) {
        const [month, value] = points[Math.round(share * (points.length - 1))] ?? [0, 0];
        const here = { x: x(month), y: y(value) };
        if (taken.some((other) => Math.hypot(other.x - here.x, other.y - here.y) < 1.5 * size)) continue;
        own.push(here);
        taken.push(here);
        break;
      }
    return own;
  });
}

/** Years below the axis, from the last back, without those that would touch the one after. */
function yearsApart(
  years: readonly { readonly x: number; readonly text: string }[],
  size: number,
  measure: Measure,
): PresentLayout['years'] {
  const kept: { readonly x: number; readonly text: string }[] = [];
  for (const year of years.toReversed()) {
    const [after] = kept;
    const room = after === undefined ? Infinity : after.x - measure(after.text) / 2 - year.x - measure(year.text) / 2;
    if (room > size / 3) kept.unshift(year);
  }
  return kept;
}

/** Names in lines as wide as they need and there is room for; in one line each where two are too many. */
function namesIn(
  lines: readonly PresentedLine[],
  { width, top, bottom, size, measure }: { width: number; top: number; bottom: number; size: number; measure: Measure },
): { readonly room: number; readonly lines: readonly (readonly string[])[] } {
  const texts = lines.map(({ mark, name, value }) => ({ name: mark === '' ? name : `${mark} ${name}`, value }));
  const most = width * MOST_FOR_NAMES;
  const inTwo = texts.map(({ name, value }) => nameLines(name, value, most, measure));
  const fits = inTwo.flat().length * size * LEADING <= bottom - top + size;
  const told = fits ? inTwo : texts.map(({ name, value }) => [oneLine(name, value, most, measure)]);
  return { room: Math.max(0, ...told.flat().map(measure)), lines: told };
}

/** A name that is shortened to whole words, and its value behind it. */
function oneLine(name: string, value: string, room: number, measure: Measure): string {
  const behind = value === '' ? '' : ` ${value}`;
  if (measure(name + behind) <= room) return name + behind;
  const [first = ''] = wordLines(name, room - measure(`…${behind}`), measure);
  return `${first}…${behind}`;
}
