import { element, type Markup } from '../markup/element.ts';
import { ENGLISH, tickText } from '../numbers/valueText.ts';
import { pointOfMix } from '../scales/triangle.ts';
import { cellLook, cellText, colourScale } from './colourScale.ts';
import { drawing, type Drawing } from './drawing.ts';
import { LINES, nameText, softText, WIDTH } from './frame.ts';
import type { SimplexPicture } from './picture.ts';

type Shares = readonly [OA: number, NPM: number, NPG: number];

const SIDE = 430;
const HEIGHT = (SIDE * Math.sqrt(3)) / 2;
const LEFT = 85;
const TOP = 34;
const LOGICS = ['OA', 'NPM', 'NPG'] as const;

/** The triangle of mixes by colour, with the values in its cells where there is room, and marks at each quarter of a share. */
export function drawSimplex(picture: SimplexPicture, locale = ENGLISH): Drawing {
  const { cells, value, corners: names } = picture;
  const colours = colourScale(cells.map(({ mean }) => mean));
  // As many cells as the square of their number along a side; a text has half a side of them in the middle of its cell.
  const room = (0.62 * SIDE) / Math.sqrt(cells.length);
  const drawn = cells.flatMap(({ corners, mean }) => {
    const places = corners.map(placeOf);
    const [x, y] = [0, 1].map((along) => places.reduce((sum, place) => sum + (place[along] ?? 0), 0) / places.length);
    return [
      element('polygon', { points: places.map((place) => place.join(',')).join(' '), ...cellLook(mean, colours) }),
      ...cellText(mean, { x: x ?? 0, y: y ?? 0, room }, { value, colours, locale }),
    ];
  });
  const bottom = TOP + HEIGHT;
  const outline = [placeOf([1, 0, 0]), placeOf([0, 1, 0]), placeOf([0, 0, 1])].map((place) => place.join(' '));
  return drawing(
    picture,
    { height: bottom + 50 },
    drawn,
    element('path', { d: `M${outline.join('L')}Z`, ...LINES.axis, fill: 'none' }),
    [0.25, 0.5, 0.75].flatMap((share) => quarterMarks(share, locale)),
    nameText(`OA: ${names[0]}`, 14, bottom + 40),
    nameText(`NPM: ${names[1]}`, LEFT + SIDE + 40, bottom + 40, { anchor: 'end' }),
    nameText(`NPG: ${names[2]}`, LEFT + SIDE / 2, TOP - 14, { anchor: 'middle' }),
    colours.bar({ x: WIDTH - 128, top: TOP, bottom }, value, locale),
  );
}

function placeOf([, NPM, NPG]: Shares): readonly [number, number] {
  const { x, y } = pointOfMix({ NPM, NPG });
  return [LEFT + SIDE * x, TOP + HEIGHT * y];
}

/** The share of OA beside the left edge, of NPM below, of NPG beside the right one. */
function quarterMarks(share: number, locale: string): readonly Markup[] {
  const edges: readonly (readonly [Shares, dx: number, dy: number, 'start' | 'middle' | 'end'])[] = [
    [[share, 0, 1 - share], -8, 4, 'end'],
    [[1 - share, share, 0], 0, 18, 'middle'],
    [[0, 1 - share, share], 8, 4, 'start'],
  ];
  return edges.map(([shares, dx, dy, anchor], n) => {
    const [x, y] = placeOf(shares);
    return softText(`${LOGICS[n]} ${tickText(share, 2, 'percent', locale)}`, x + dx, y + dy, { anchor });
  });
}
