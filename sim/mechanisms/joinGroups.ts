import { draw, momentOf } from '../random/draw.ts';
import {
  ENTERED,
  ENTERED_AS_VOLUNTEER,
  ENTHUSIAST,
  PARTICIPANT,
  PROMOTED,
  UNCHANGED,
  VOLUNTEER,
  type World,
} from '../world.ts';

/**
 * Those who entered civic life join a group: one that a contact active last month belongs to, else one that takes in
 * anybody in the own neighbourhood, else anywhere. Closed groups take in only contacts. Nobody active last month loses
 * a group before this is over, so the order of ids does not matter.
 */
export function joinGroups(world: World): void {
  const { citizens: c, streams, month } = world;
  const start = momentOf(streams.groups, month, 0);
  const near = momentOf(streams.groups, month, 1);
  for (let i = 0; i < c.count; i++) {
    const change = c.change[i];
    if (change === UNCHANGED) continue;
    if (change === ENTERED) c.role[i] = PARTICIPANT;
    else if (change === ENTERED_AS_VOLUNTEER || change === PROMOTED) c.role[i] = volunteerRole(world, i);
    else continue;
    if (c.group[i] >= 0) continue;
    const ofContact = groupOfContact(world, i, draw(start, c.address[i]));
    c.group[i] = ofContact >= 0 ? ofContact : groupNearby(world, i, draw(near, c.address[i]));
  }
}

/** Role of a new volunteer: one in the top tenth of calling is an enthusiast. */
export function volunteerRole(world: World, i: number): number {
  return world.citizens.calling[i] >= world.municipality.callingOfEnthusiast ? ENTHUSIAST : VOLUNTEER;
}

/** The open group of the first active contact, counted from a place drawn by lot; −1 if none has one. */
function groupOfContact(world: World, i: number, luck: number): number {
  const { citizens: c, contacts, groups } = world;
  const first = contacts.first[i];
  const known = contacts.first[i + 1] - first;
  const offset = Math.floor(luck * known);
  for (let n = 0; n < known; n++) {
    const j = contacts.contact[first + ((offset + n) % known)];
    if (c.activeBefore[j] === 1 && c.group[j] >= 0 && groups.open[c.group[j]] === 1) return c.group[j];
  }
  return -1;
}

/** An open group that takes in anybody, in the own neighbourhood or else anywhere, counted from a place drawn by lot. */
function groupNearby(world: World, i: number, luck: number): number {
  const { citizens: c, groups, neighbourhoods: h } = world;
  const k = c.neighbourhood[i];
  const here = welcomingGroup(world, h.firstGroup[k], h.firstGroup[k + 1], luck);
  return here >= 0 ? here : welcomingGroup(world, 0, Math.min(groups.count, FAR_LOOK), luck);
}

/** How many groups elsewhere one looks at: enough to find one, and no more work in a large municipality. */
const FAR_LOOK = 200;

function welcomingGroup(world: World, from: number, to: number, luck: number): number {
  const { groups } = world;
  const count = to - from;
  const offset = Math.floor(luck * count);
  for (let n = 0; n < count; n++) {
    const g = from + ((offset + n) % count);
    if (groups.open[g] === 1 && groups.welcoming[g] === 1) return g;
  }
  return -1;
}
