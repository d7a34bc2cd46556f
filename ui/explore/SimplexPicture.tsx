import type { SimplexMap } from '#analysis';
import { pointOfMix } from '../choices/mixOfPoint.ts';
import { heatColour } from './heatColour.ts';
import { SvgFigure } from '../charts/SvgFigure.tsx';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly hint: string;
  readonly map: SimplexMap;
  /** Names of the three corners. */
  readonly logics: { readonly OA: string; readonly NPM: string; readonly NPG: string };
  readonly valueOf: (value: number) => string;
}

const [WIDTH, HEIGHT, SIDE, TOP] = [560, 485, 70, 34];

/** An outcome over the mixes of the three logics: classic administration at the left, results at the right, networks on top. */
export function SimplexPicture({ title, text, hint, map, logics, valueOf }: Props) {
  const means = map.cells.map(({ mean }) => mean).filter(Number.isFinite);
  const [low, high] = [Math.min(...means), Math.max(...means)];
  const place = ([OA, NPM, NPG]: readonly [number, number, number]): readonly [number, number] => {
    const { x, y } = pointOfMix({ OA, NPM, NPG });
    return [SIDE + x * WIDTH, TOP + y * HEIGHT];
  };
  return (
    <SvgFigure title={title} text={text} hint={hint} width={WIDTH + 2 * SIDE} height={TOP + HEIGHT + 36}>
      {map.cells.map(({ corners, centre, mean }, n) => {
        const { fill, ink } = heatColour(mean, low, high);
        const [x, y] = place(centre);
        return (
          <g key={n}>
            <polygon points={corners.map((corner) => place(corner).join(',')).join(' ')} fill={fill} stroke="#ffffff" />
            <text x={x} y={y + 4} text-anchor="middle" fill={ink}>
              {Number.isFinite(mean) ? valueOf(mean) : '–'}
            </text>
          </g>
        );
      })}
      <text x={8} y={TOP + HEIGHT + 22}>
        {logics.OA}
      </text>
      <text x={WIDTH + 2 * SIDE - 8} y={TOP + HEIGHT + 22} text-anchor="end">
        {logics.NPM}
      </text>
      <text x={SIDE + WIDTH / 2} y={TOP - 14} text-anchor="middle">
        {logics.NPG}
      </text>
    </SvgFigure>
  );
}
