import type { World } from '../world.ts';

/**
 * Lists who is engaged this month: those active in civic life alone, those active who have a municipal activity, those
 * with one who rest, and the others who have a role but rest. So the active lie side by side, and so do all with a municipal
 * activity. Without a branch per citizen: roles are in random order, and every wrong guess of the processor costs as much
 * as a draw.
 */
export function listEngaged(world: World): void {
  const { active, activity, role, engaged, room: aside, count } = world.citizens;
  const { municipality: m } = world;
  let front = 0;
  let back = count;
  for (let i = 0; i < count; i++) {
    const now = active[i];
    engaged[front] = i;
    front += now;
    engaged[back - 1] = i;
    // 1 for who has a role or an activity and is not active, 0 for others.
    back -= (-(role[i] | activity[i]) >>> 31) & (now ^ 1);
  }
  let civic = 0;
  let municipal = 0;
  for (let a = 0; a < front; a++) {
    const i = engaged[a];
    const inMunicipal = -activity[i] >>> 31;
    engaged[civic] = i;
    civic += inMunicipal ^ 1;
    aside[municipal] = i;
    municipal += inMunicipal;
  }
  engaged.set(aside.subarray(0, municipal), civic);
  let resting = front;
  let others = 0;
  for (let a = back; a < count; a++) {
    const i = engaged[a];
    const inMunicipal = -activity[i] >>> 31;
    engaged[resting] = i;
    resting += inMunicipal;
    aside[others] = i;
    others += inMunicipal ^ 1;
  }
  engaged.set(aside.subarray(0, others), resting);
  m.activeCount = front;
  m.municipalFirst = civic;
  m.municipalEnd = resting;
  m.engagedCount = resting + others;
}
