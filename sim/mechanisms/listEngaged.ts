import type { World } from '../world.ts';

/**
 * Lists who is engaged this month: first those active, in order, then those who have a role or an activity but rest.
 * Without a branch per citizen: roles are in random order, and every wrong guess of the processor costs as much as a draw.
 */
export function listEngaged(world: World): void {
  const { active, activity, role, engaged, count } = world.citizens;
  let front = 0;
  let back = count - 1;
  for (let i = 0; i < count; i++) {
    const now = active[i];
    engaged[front] = i;
    front += now;
    engaged[back] = i;
    // 1 for who has a role or an activity and is not active, 0 for others.
    back -= (-(role[i] | activity[i]) >>> 31) & (now ^ 1);
  }
  engaged.copyWithin(front, back + 1);
  world.municipality.activeCount = front;
  world.municipality.engagedCount = front + (count - 1 - back);
}
