import { FIRST_PROJECT, NO_ACTIVITY, type World } from '../world.ts';
import type { Frames } from '../result.ts';

/** Room for two bytes per citizen and month, month 0 included. */
export function createFrames(world: World, months: number): Frames {
  const { count, neighbourhood } = world.citizens;
  return {
    citizens: count,
    months,
    bytes: new Uint8Array(2 * count * (months + 1)),
    neighbourhood: neighbourhood.slice(),
  };
}

/** Writes this month's frame: role and state, then trust in 255 steps. */
export function recordFrame(frames: Frames, world: World): void {
  const { citizens: c, parameters: p, month } = world;
  const { bytes } = frames;
  let at = 2 * c.count * month;
  for (let i = 0; i < c.count; i++) {
    const active = c.civicHours[i] + c.municipalHours[i] > 0;
    bytes[at++] =
      c.role[i] |
      (active ? 4 : 0) |
      (c.activity[i] !== NO_ACTIVITY ? 8 : 0) |
      (c.fatigue[i] >= p.strainedAt ? 16 : 0) |
      (c.cooldown[i] > 0 ? 32 : 0) |
      (c.activity[i] >= FIRST_PROJECT ? 64 : 0) |
      (c.trust[i] > p.trusting ? 128 : 0);
    bytes[at++] = Math.floor(c.trust[i] * 255 + 0.5);
  }
}
