import { ENGLISH } from '../numbers/valueText.ts';
import { drawBand } from './drawBand.ts';
import { drawBands } from './drawBands.ts';
import { drawBoxes } from './drawBoxes.ts';
import { drawCauses } from './drawCauses.ts';
import { drawDiscs } from './drawDiscs.ts';
import { drawHeat } from './drawHeat.ts';
import { drawHistogram, drawHistogramRows } from './drawHistogram.ts';
import type { Drawing } from './drawing.ts';
import { drawIntervals } from './drawIntervals.ts';
import { drawLanes } from './drawLanes.ts';
import { drawMarginals } from './drawMarginals.ts';
import { drawScatter } from './drawScatter.ts';
import { drawShares } from './drawShares.ts';
import { drawSides } from './drawSides.ts';
import { drawSimplex } from './drawSimplex.ts';
import { drawStrip } from './drawStrip.ts';
import { drawTornado } from './drawTornado.ts';
import { drawTurning } from './drawTurning.ts';
import { drawWaterfall } from './drawWaterfall.ts';
import type { Picture } from './picture.ts';

/** Any picture as a drawing; numbers beside intervals and bands are written as in `locale`. The page asks for the few it shows by name, and so does not load the others. */
export function drawPicture(picture: Picture, locale = ENGLISH): Drawing {
  switch (picture.kind) {
    case 'intervals':
      return drawIntervals(picture, locale);
    case 'bands':
      return drawBands(picture, locale);
    case 'histogram':
      return drawHistogram(picture);
    case 'histogramRows':
      return drawHistogramRows(picture);
    case 'band':
      return drawBand(picture);
    case 'heat':
      return drawHeat(picture);
    case 'simplex':
      return drawSimplex(picture);
    case 'scatter':
      return drawScatter(picture);
    case 'boxes':
      return drawBoxes(picture);
    case 'tornado':
      return drawTornado(picture);
    case 'shares':
      return drawShares(picture);
    case 'waterfall':
      return drawWaterfall(picture);
    case 'marginals':
      return drawMarginals(picture);
    case 'sides':
      return drawSides(picture);
    case 'turning':
      return drawTurning(picture);
    case 'causes':
      return drawCauses(picture);
    case 'lanes':
      return drawLanes(picture);
    case 'strip':
      return drawStrip(picture, locale);
    default:
      return drawDiscs(picture);
  }
}
