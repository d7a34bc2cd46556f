import type { World } from '../world/world.ts';
import { FIRST_PROJECT, NO_ACTIVITY } from '../world/citizens.ts';
import type { Frames } from './result.ts';

/** Room for seven bytes per citizen and month, month 0 included. */
export function createFrames(world: World, months: number): Frames {
  const { count, neighbourhood, address, resources } = world.citizens;
  const cells = count * (months + 1);
  return {
    citizens: count,
    months,
    bytes: new Uint8Array(2 * cells),
    civicHours: new Uint16Array(cells),
    municipalHours: new Uint16Array(cells),
    commitment: new Uint8Array(cells),
    neighbourhood: neighbourhood.slice(),
    address: address.slice(),
    resources: resources.slice(),
  };
}

/** What a citizen is at the end of the month, in the bits of a frame's state byte. */
export function personState({ citizens: c, parameters: p }: World, i: number): number {
  return (
    c.role[i] |
    (c.civicHours[i] + c.municipalHours[i] > 0 ? 4 : 0) |
    (c.activity[i] !== NO_ACTIVITY ? 8 : 0) |
    (c.fatigue[i] >= p.strainedAt ? 16 : 0) |
    (c.cooldown[i] > 0 ? 32 : 0) |
    (c.activity[i] >= FIRST_PROJECT ? 64 : 0) |
    (c.trust[i] > p.trusting ? 128 : 0)
  );
}

/** Writes this month's frame. */
export function recordFrame(frames: Frames, world: World): void {
  const { citizens: c, month } = world;
  const { bytes, civicHours, municipalHours, commitment } = frames;
  const first = c.count * month;
  for (let i = 0; i < c.count; i++) {
    const at = first + i;
    bytes[2 * at] = personState(world, i);
    bytes[2 * at + 1] = Math.floor(c.trust[i] * 255 + 0.5);
    civicHours[at] = inTenths(c.civicHours[i]);
    municipalHours[at] = inTenths(c.municipalHours[i]);
    // Negative until the first month of work in the project.
    commitment[at] = c.activity[i] >= FIRST_PROJECT ? Math.floor(Math.abs(c.commitment[i]) * 255 + 0.5) : 0;
  }
}

function inTenths(hours: number): number {
  return Math.min(65535, Math.floor(hours * 10 + 0.5));
}
