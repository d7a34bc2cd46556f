import { sigmoid } from '../arithmetic/bounds.ts';
import { DECISIONS } from '../random/decisions.ts';
import { draw, momentOf } from '../random/draw.ts';
import type { World } from '../world/world.ts';
import { ARENA, RESTING, LEFT_ARENA, ACTIVE_MUNICIPAL, NO_ACTIVITY, SECTIONS, VOLUNTEER } from '../world/citizens.ts';
import { chanceOfLapse, municipalWillingness, type Weights } from './willingness.ts';

/**
 * Members of a group may leave the standing arena they help in, as participants lapse (model.md 7.7); they stay in their
 * group. Where only step 1 is allowed, volunteers have no place: there people produce what they use themselves.
 * Runs first in mobilisation, while the list still holds those engaged last month.
 */
export function leaveArenas(world: World, weights: Weights): void {
  const { citizens: c, neighbourhoods, parameters: p, streams, month } = world;
  const { engaged, activity, group, address } = c;
  const moment = momentOf(streams.lapse, month, DECISIONS.lapse.leavesArena);
  const onlyStepOne = world.course.levers.highestStep < 2;
  const { lapseRate } = p;
  const most = chanceOfLapse(lapseRate, 0);
  for (let k = 0; k < neighbourhoods.count; k++) {
    const end = neighbourhoods.sections[SECTIONS * k + RESTING];
    for (let a = neighbourhoods.sections[SECTIONS * k + ACTIVE_MUNICIPAL]; a < end; a++) {
      const i = engaged[a];
      const luck = draw(moment, address[i]);
      const hasPlace = !(onlyStepOne && c.role[i] >= VOLUNTEER);
      // Most stay whatever else they are and feel: it need not be known.
      if (hasPlace && luck >= most) continue;
      if (activity[i] !== ARENA || group[i] < 0) continue;
      if (hasPlace && luck >= chanceOfLapse(lapseRate, sigmoid(municipalWillingness(weights, i)))) continue;
      activity[i] = NO_ACTIVITY;
      world.scratch.change[i] = LEFT_ARENA;
    }
  }
}
