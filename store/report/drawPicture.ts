import type { Picture } from '../findings/picture.ts';
import { drawBand } from './drawBand.ts';
import { drawBoxes } from './drawBoxes.ts';
import { drawHeat } from './drawHeat.ts';
import { drawHistogram } from './drawHistogram.ts';
import { drawIntervals } from './drawIntervals.ts';
import { drawScatter } from './drawScatter.ts';
import { drawSimplex } from './drawSimplex.ts';
import type { Markup } from './markup.ts';

/** A picture as SVG to stand in a page; `id` must be its own on that page. */
export function drawPicture(id: string, picture: Picture): Markup {
  switch (picture.kind) {
    case 'intervals':
      return drawIntervals(id, picture);
    case 'histogram':
      return drawHistogram(id, picture);
    case 'band':
      return drawBand(id, picture);
    case 'heat':
      return drawHeat(id, picture);
    case 'simplex':
      return drawSimplex(id, picture);
    case 'scatter':
      return drawScatter(id, picture);
    default:
      return drawBoxes(id, picture);
  }
}
