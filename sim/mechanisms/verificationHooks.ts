import { bitAt } from '../memory/bits.ts';
import { DECISIONS } from '../random/decisions.ts';
import { draw, momentOf } from '../random/draw.ts';
import { normalDraw } from '../random/normalDraw.ts';
import { SETUP_MONTH } from '../random/stream.ts';
import type { World } from '../world/world.ts';
import { RESIDENT, VOLUNTEER } from '../world/citizens.ts';

/**
 * Constant hazards of entry and exit instead of the ask-and-accept core (model.md 7.17): the active share must go to
 * λ ÷ (λ + μ). For verification only.
 */
export function mobiliseByConstantHazards(world: World): void {
  const { citizens: c, parameters: p } = world;
  const moment = momentOf(world.streams.constant, world.month, DECISIONS.constant.changes);
  for (let i = 0; i < c.count; i++) {
    const luck = draw(moment, c.address[i]);
    if (c.role[i] === RESIDENT) c.role[i] = luck < p.constantEntry ? VOLUNTEER : RESIDENT;
    else c.role[i] = luck < p.constantExit ? RESIDENT : VOLUNTEER;
    c.active[i] = c.role[i] === RESIDENT ? 0 : 1;
  }
}

/**
 * Granovetter's rule (1978): accept when the share of contacts active last month has reached one's own threshold, drawn
 * once from a normal distribution. For verification of the ask-and-accept core.
 */
export function thresholdReached(world: World, i: number): boolean {
  const { citizens: c, parameters: p } = world;
  const own =
    p.thresholdMean +
    p.thresholdSpread *
      normalDraw(momentOf(world.streams.threshold, SETUP_MONTH, DECISIONS.threshold.own), c.address[i]);
  return activeShareOfContacts(world, i) >= own;
}

function activeShareOfContacts(world: World, i: number): number {
  const { citizens: c, scratch, contacts, parameters: p } = world;
  if (p.everybodyKnowsEverybody === 1) {
    return (world.municipality.activeBefore - bitAt(scratch.activeBefore, i)) / Math.max(1, c.count - 1);
  }
  const first = contacts.first[i];
  const known = contacts.first[i + 1] - first;
  if (known === 0) return 0;
  let active = 0;
  for (let e = first; e < first + known; e++) active += bitAt(scratch.activeBefore, contacts.contact[e]);
  return active / known;
}
