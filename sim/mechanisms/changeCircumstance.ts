import type { Change } from '../declare/circumstances.ts';
import type { Nudge } from '../world/nudge.ts';
import type { World } from '../world/world.ts';
import { RESIDENT } from '../world/citizens.ts';
import { decideLevel } from './followCourse.ts';
import { volunteerRole } from './joinGroups.ts';
import { civicWillingness, weighWillingness } from './willingness.ts';

/**
 * Makes one circumstance of one citizen different between two months (docs/turning-points.md): what the citizen or somebody
 * else is, at once; what happens in the course of the month comes back as a nudge for it. `isMet`: whether anything is different.
 */
export function changeCircumstance(world: World, { circumstance, citizen, size }: Change): Nudge {
  const nudge: Nudge = {
    citizen,
    asks: circumstance === 'asks' ? size : 0,
    invitations: circumstance === 'invitations' ? Math.sign(size) : 0,
    adoption: circumstance === 'adoption' && size > 0,
    isMet: false,
  };
  if (size === 0) return nudge;
  const { citizens: c, parameters: p } = world;
  if (circumstance === 'trust') nudge.isMet = move(c.trust, citizen, size);
  if (circumstance === 'freeTime') nudge.isMet = move(c.freeTime, citizen, size / p.hoursBase);
  if (circumstance === 'friends')
    for (let n = 0; n < size; n++) nudge.isMet = engageFriend(world, citizen) || nudge.isMet;
  if (circumstance === 'support') nudge.isMet = raiseSupport(world, size);
  return nudge;
}

/** Moves a citizen's value, from 0 to 1; whether it could be moved at all. */
function move(column: Float32Array | Float64Array, i: number, by: number): boolean {
  const before = column[i];
  column[i] = Math.max(0, Math.min(1, before + by));
  return column[i] !== before;
}

/** Of the contacts who could come and do not the one likeliest to say yes is a volunteer from this month on; whether there was one. */
function engageFriend(world: World, i: number): boolean {
  const { citizens: c, contacts } = world;
  const weights = weighWillingness(world);
  let friend = -1;
  let most = -Infinity;
  for (let e = contacts.first[i]; e < contacts.first[i + 1]; e++) {
    const j = contacts.contact[e];
    if (c.role[j] !== RESIDENT || c.cooldown[j] > 0) continue;
    const willing = civicWillingness(weights, j);
    if (willing <= most) continue;
    friend = j;
    most = willing;
  }
  if (friend < 0) return false;
  c.role[friend] = volunteerRole(world, friend);
  return true;
}

/** Decides on more support for volunteers, as a council would; whether there was more to decide on. */
function raiseSupport(world: World, by: number): boolean {
  const before = world.course.decided.volunteerSupport;
  const level = Math.max(0, Math.min(1, before + by));
  if (level === before || !world.switches.volunteerSupport) return false;
  decideLevel(world, 'volunteerSupport', level);
  return true;
}
