import type { World } from '../world/world.ts';

/** Level of paid support that reaches volunteers. */
export function paidSupport(world: World): number {
  return world.switches.volunteerSupport ? world.course.levers.volunteerSupport : 0;
}

/** Support that people in municipal activity feel: staff and fellow volunteers help anyway, paid support more. */
export function supportFelt(world: World): number {
  const { parameters: p } = world;
  return Math.min(1, p.supportBase + p.supportPaid * paidSupport(world));
}
