import { element, type Attributes, type Markup } from '../markup/element.ts';
import { shortened } from '../markup/shortened.ts';
import { drawing, type Drawing } from './drawing.ts';
import { INK, LINES, nameText, SOFT, WIDTH } from './frame.ts';
import type { CausesPicture } from './picture.ts';

type Box = CausesPicture['boxes'][number];
type Arrow = CausesPicture['arrows'][number];
type Point = readonly [x: number, y: number];

/** Half of a box. */
const [ACROSS, DOWN] = [86, 25];
const LINE = 15;
/** Signs in a line of a box, and lines. */
const SIGNS = 23;
const MOST_LINES = 3;
/** Between a box and the tip of an arrow, the tip itself, and the bend of a way round. */
const [GAP, TIP, BEND] = [3, 9, 16];

/** How arrows of each loop are told apart: hues are of strategies. */
const DASHES = [undefined, '10 4', '3 3'] as const;

/** Boxes and the arrows between them; arrows of a loop are strong, each loop's in a dash of its own, and loops are named below. */
export function drawCauses(picture: CausesPicture): Drawing {
  const { boxes, arrows, loops } = picture;
  const bottom = Math.max(0, ...boxes.map(({ y }) => y + DOWN));
  return drawing(
    picture,
    { height: bottom + 22 + 24 * loops.length },
    arrows.flatMap((arrow) => arrowMarks(arrow, boxes)),
    boxes.flatMap(boxMarks),
    arrows.flatMap((arrow) => signMarks(arrow, boxes)),
    loops.flatMap(({ letter, x, y }) => letterMarks(letter, x, y)),
    loops.flatMap(({ label, letter }, n) => {
      const y = bottom + 28 + 24 * n;
      return [
        ...letterMarks(letter, 16, y),
        element('line', { ...strong(n), x1: 36, x2: 86, y1: y, y2: y }),
        nameText(shortened(label, (WIDTH - 100) / 6.4), 96, y + 5),
      ];
    }),
  );
}

function strong(loop: number): Attributes {
  return { ...LINES.strong, 'stroke-width': 2.4, fill: 'none', 'stroke-dasharray': DASHES[loop % DASHES.length] };
}

function letterMarks(letter: string, x: number, y: number): readonly Markup[] {
  return [
    element('circle', { class: 'fp inked', fill: '#ffffff', stroke: INK, 'stroke-width': 1.2, cx: x, cy: y, r: 11 }),
    nameText(letter, x, y + 5, { anchor: 'middle', look: { 'font-weight': 700 } }),
  ];
}

function boxMarks({ label, x, y, look }: Box): readonly Markup[] {
  const lines = linesOf(label);
  const top = y - (LINE * (lines.length - 1)) / 2 + 5;
  return [
    element('rect', {
      class: look === 'core' ? 'fp inked' : 'fp axis',
      fill: '#ffffff',
      stroke: look === 'core' ? INK : SOFT,
      'stroke-width': look === 'core' ? 2.4 : 1.2,
      'stroke-dasharray': look === 'decided' ? '4 3' : undefined,
      x: x - ACROSS,
      y: y - DOWN,
      width: 2 * ACROSS,
      height: 2 * DOWN,
      rx: 6,
    }),
    ...lines.map((line, n) =>
      nameText(line, x, top + LINE * n, {
        anchor: 'middle',
        ...(look === 'core' && { look: { 'font-weight': 600 } }),
      }),
    ),
  ];
}

/** A label in lines that a box has room for. */
function linesOf(label: string): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && [...`${last} ${word}`].length <= SIGNS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.slice(0, MOST_LINES).map((line) => shortened(line, SIGNS + 1));
}

function arrowMarks({ from, to, via, loops }: Arrow, boxes: readonly Box[]): readonly Markup[] {
  const [start, end] = [boxes[from], boxes[to]];
  if (start === undefined || end === undefined) return [];
  const [first, last] = [via[0] ?? middle(end), via.at(-1) ?? middle(start)];
  const tip = edge(end, last, GAP);
  const neck = edge(end, last, GAP + TIP);
  const [loop] = loops;
  // What several loops share is drawn whole.
  const look = loop === undefined ? { ...LINES.axis, fill: 'none' } : strong(loops.length > 1 ? 0 : loop);
  return [
    element('path', { ...look, d: bent([edge(start, first, 0), ...via, neck]) }),
    element('path', { d: headOf(tip, neck) }),
  ];
}

/** The sign of an arrow beside its tip, on the side that is farther from the box. */
function signMarks({ from, to, sign, via }: Arrow, boxes: readonly Box[]): readonly Markup[] {
  const [start, end] = [boxes[from], boxes[to]];
  if (start === undefined || end === undefined) return [];
  const last = via.at(-1) ?? middle(start);
  const at = edge(end, last, GAP + TIP + 12);
  const [dx, dy] = towards(at, middle(end));
  const sides = [1, -1].map((side): Point => [at[0] + side * 11 * dy, at[1] - side * 11 * dx]);
  const away = ([x, y]: Point): number => Math.max(Math.abs(x - end.x) - ACROSS, Math.abs(y - end.y) - DOWN);
  const [x, y] = sides.reduce((best, side) => (away(side) > away(best) + 0.5 ? side : best));
  return [nameText(sign, x, y + 5, { anchor: 'middle', look: { 'font-size': 16, 'font-weight': 700 } })];
}

function middle({ x, y }: Box): Point {
  return [x, y];
}

/** Where the way from a point to the middle of a box meets its edge, and some way before. */
function edge({ x, y }: Box, [px, py]: Point, before: number): Point {
  const [dx, dy] = [px - x, py - y];
  const reach = Math.min(ACROSS / Math.max(1e-9, Math.abs(dx)), DOWN / Math.max(1e-9, Math.abs(dy)));
  const [ux, uy] = towards([x, y], [px, py]);
  return [x + dx * reach + ux * before, y + dy * reach + uy * before];
}

function towards([x1, y1]: Point, [x2, y2]: Point): Point {
  const length = Math.max(1e-9, Math.hypot(x2 - x1, y2 - y1));
  return [(x2 - x1) / length, (y2 - y1) / length];
}

/** A way through points, its corners rounded. */
function bent(points: readonly Point[]): string {
  return points
    .map((point, n) => {
      const [before, next] = [points[n - 1], points[n + 1]];
      if (before === undefined) return `M${point[0]} ${point[1]}`;
      if (next === undefined) return `L${point[0]} ${point[1]}`;
      const [ax, ay] = towards(point, before);
      const [bx, by] = towards(point, next);
      return `L${point[0] + BEND * ax} ${point[1] + BEND * ay}Q${point[0]} ${point[1]} ${point[0] + BEND * bx} ${point[1] + BEND * by}`;
    })
    .join('');
}

function headOf(tip: Point, neck: Point): string {
  const [dx, dy] = towards(neck, tip);
  const half = 4.5;
  return `M${tip[0]} ${tip[1]}L${neck[0] - half * dy} ${neck[1] + half * dx}L${neck[0] + half * dy} ${neck[1] - half * dx}Z`;
}
