import { sigmoid } from '../arithmetic/bounds.ts';
import { draw, momentOf } from '../random/draw.ts';
import { ARENA, LEFT_ARENA, NO_ACTIVITY, VOLUNTEER, type World } from '../world.ts';
import { municipalWillingness, type Weights } from './willingness.ts';

/**
 * Members of a group may leave the standing arena they help in, as participants lapse (model.md 6.6); they stay in their
 * group. Where only step 1 is allowed, volunteers have no place: there people produce what they use themselves.
 * Runs first in mobilisation, while the list still holds those engaged last month.
 */
export function leaveArenas(world: World, weights: Weights): void {
  const { citizens: c, parameters: p, municipality: m, streams, month } = world;
  const { engaged, activity, group, address } = c;
  const moment = momentOf(streams.lapse, month, 1);
  const onlyStepOne = world.course.levers.highestStep < 2;
  const { lapseRate } = p;
  for (let a = m.municipalFirst; a < m.municipalEnd; a++) {
    const i = engaged[a];
    if (activity[i] !== ARENA || group[i] < 0) continue;
    const willing = sigmoid(municipalWillingness(weights, i));
    if (draw(moment, address[i]) >= lapseRate * (1.4 - willing) && !(onlyStepOne && c.role[i] >= VOLUNTEER)) continue;
    activity[i] = NO_ACTIVITY;
    c.change[i] = LEFT_ARENA;
  }
}
