import { bitAt } from '../memory/bits.ts';
import { DECISIONS } from '../random/decisions.ts';
import { draw, momentOf, type Moment } from '../random/draw.ts';
import type { World } from '../world/world.ts';
import {
  ENTERED,
  ENTERED_AS_VOLUNTEER,
  ENTHUSIAST,
  PARTICIPANT,
  PROMOTED,
  UNCHANGED,
  VOLUNTEER,
} from '../world/citizens.ts';

/**
 * Those who entered civic life join a group: one that a contact active last month belongs to, else one that takes in
 * anybody in the own neighbourhood, else anywhere. Closed groups take in only contacts. Nobody active last month loses
 * a group before this is over, and who joins this month counts for nobody yet, so the order of ids does not matter.
 * Takes those who came from the front of the list of deciders and those who changed from its end.
 */
export function joinGroups(world: World, came: number, changed: number): void {
  const { deciders } = world.scratch;
  const ofContact = momentOf(world.streams.groups, world.month, DECISIONS.groups.ofContact);
  const nearby = momentOf(world.streams.groups, world.month, DECISIONS.groups.nearby);
  for (let a = 0; a < came; a++) joinGroup(world, deciders[a], ofContact, nearby);
  for (let a = deciders.length - changed; a < deciders.length; a++) joinGroup(world, deciders[a], ofContact, nearby);
}

function joinGroup(world: World, i: number, ofContact: Moment, nearby: Moment): void {
  const { citizens: c, scratch } = world;
  const change = scratch.change[i];
  if (change === ENTERED) c.role[i] = PARTICIPANT;
  else if (becomesVolunteer(change)) c.role[i] = volunteerRole(world, i);
  else return;
  if (c.group[i] >= 0) return;
  const known = groupOfContact(world, i, draw(ofContact, c.address[i]));
  c.group[i] = known >= 0 ? known : groupNearby(world, i, draw(nearby, c.address[i]));
}

/** Whether a change of this month makes a volunteer of somebody. */
export function becomesVolunteer(change: number): boolean {
  return change === ENTERED_AS_VOLUNTEER || change === PROMOTED;
}

/** Role of a new volunteer: one in the top tenth of calling is an enthusiast. */
export function volunteerRole(world: World, i: number): number {
  return world.citizens.calling[i] >= world.municipality.callingOfEnthusiast ? ENTHUSIAST : VOLUNTEER;
}

/** The open group of the first active contact, counted from a place drawn by lot; −1 if none has one. */
function groupOfContact(world: World, i: number, luck: number): number {
  const { citizens: c, scratch, contacts, groups } = world;
  const first = contacts.first[i];
  const known = contacts.first[i + 1] - first;
  const offset = Math.floor(luck * known);
  for (let n = 0; n < known; n++) {
    const j = contacts.contact[first + ((offset + n) % known)];
    if (bitAt(scratch.activeBefore, j) === 0) continue;
    const change = scratch.change[j];
    if (change !== UNCHANGED && change <= PROMOTED) continue;
    if (c.group[j] >= 0 && groups.open[c.group[j]] === 1) return c.group[j];
  }
  return -1;
}

/** An open group that takes in anybody, in the own neighbourhood or else anywhere, counted from a place drawn by lot. */
function groupNearby(world: World, i: number, luck: number): number {
  const { citizens: c, groups, neighbourhoods } = world;
  const k = c.neighbourhood[i];
  const here = welcomingGroup(world, neighbourhoods.firstGroup[k], neighbourhoods.firstGroup[k + 1], luck);
  return here >= 0 ? here : welcomingGroup(world, 0, groups.count, luck);
}

/** How many groups one looks at: enough to find one, and no more work in a large municipality. */
const LOOKS = 200;

/** The first welcoming group counted from a place drawn by lot. */
function welcomingGroup(world: World, from: number, to: number, luck: number): number {
  const { groups } = world;
  const count = to - from;
  const offset = Math.floor(luck * count);
  for (let n = 0; n < Math.min(count, LOOKS); n++) {
    const g = from + ((offset + n) % count);
    if (groups.open[g] === 1 && groups.welcoming[g] === 1) return g;
  }
  return -1;
}
