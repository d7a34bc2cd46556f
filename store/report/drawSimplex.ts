import type { SimplexPicture } from '../findings/picture.ts';
import { colourScale } from './colourScale.ts';
import { figure, rounded, WIDTH } from './frame.ts';
import { element, type Markup } from './markup.ts';

type Shares = readonly [number, number, number];

interface Beside {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: string;
}

const SIDE = 390;
const HEIGHT = (SIDE * Math.sqrt(3)) / 2;
const LEFT = 105;
const TOP = 44;

/** The triangle of mixes: OA at the top, NPM below left, NPG below right; marks at each quarter of a share. */
export function drawSimplex(id: string, picture: SimplexPicture): Markup {
  const { cells, value } = picture;
  const colours = colourScale(cells.map(({ mean }) => mean));
  const drawn = cells.map(({ corners, mean }) => {
    const points = corners.map((shares) => placeOf(shares).join(',')).join(' ');
    return element(
      'polygon',
      Number.isFinite(mean)
        ? { class: 'cell', points: rounded(points), fill: colours.colour(mean) }
        : { class: 'cell empty', points: rounded(points) },
    );
  });
  const bottom = TOP + HEIGHT;
  return figure(
    { id, title: picture.title, description: picture.description, height: bottom + 56 },
    drawn,
    [0.25, 0.5, 0.75].flatMap(quarterMarks),
    [
      corner([1, 0, 0], 'OA: classic administration', { dx: 0, dy: -14, anchor: 'middle' }),
      corner([0, 1, 0], 'NPM: management by results', { dx: -70, dy: 40, anchor: 'start' }),
      corner([0, 0, 1], 'NPG: network governance', { dx: 70, dy: 40, anchor: 'end' }),
    ],
    colours.bar({ x: WIDTH - 128, top: TOP, bottom }, value),
  );
}

function placeOf([oa, , npg]: Shares): readonly [number, number] {
  return [LEFT + SIDE * (npg + oa / 2), TOP + HEIGHT * (1 - oa)];
}

function corner(shares: Shares, text: string, { dx, dy, anchor }: Beside): Markup {
  const [x, y] = placeOf(shares);
  return element('text', { class: 'label', x: x + dx, y: y + dy, 'text-anchor': anchor }, text);
}

/** The share of OA beside the right edge, of NPM beside the left, of NPG below. */
function quarterMarks(share: number): readonly Markup[] {
  const at = (shares: Shares, logic: string, { dx, dy, anchor }: Beside): Markup => {
    const [x, y] = placeOf(shares);
    return element('text', { class: 'tick', x: x + dx, y: y + dy, 'text-anchor': anchor }, `${logic} ${100 * share}%`);
  };
  return [
    at([share, 0, 1 - share], 'OA', { dx: 8, dy: 4, anchor: 'start' }),
    at([1 - share, share, 0], 'NPM', { dx: -8, dy: 4, anchor: 'end' }),
    at([0, 1 - share, share], 'NPG', { dx: 0, dy: 18, anchor: 'middle' }),
  ];
}
