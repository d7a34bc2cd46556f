import { normalQuantile } from '../arithmetic/normal.ts';
import { draw, type Moment } from './draw.ts';

/** A standard normal number of one address at a moment. Half a step is added, so that 0 and 1 never occur. */
export function normalDraw(moment: Moment, address: number): number {
  return normalQuantile(draw(moment, address) + 1.1641532182693481e-10);
}
