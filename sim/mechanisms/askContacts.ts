import { draw, momentOf } from '../random/draw.ts';
import type { World } from '../world.ts';

/** Contacts beyond this many are not asked; nobody has nearly as many. */
const MOST_ASKED = 1024;

/**
 * Every active person may ask one contact this month. Somebody already active is ten times likelier to be picked, and
 * some asks stay inside the own group (model.md 6.6; 90% of those asked in Norway were already volunteers).
 * Only counts asks; who is asked decides for himself later. Reads last month's activity.
 */
export function askContacts(world: World): void {
  const { citizens: c, contacts, parameters: p, municipality: m, streams, month, happenings } = world;
  const { activeBefore, address, group, asked } = c;
  const { first, contact } = contacts;
  if (contact.length === 0) return;
  const asks = momentOf(streams.tie, month, 0);
  const whom = momentOf(streams.tie, month, 1);
  const inside = momentOf(streams.tie, month, 2);
  const rate = p.askRate * (1 - m.suspended);
  const recent = world.clock - p.newcomerMonths;
  const { groupAskShare } = p;
  const extra = p.askInsiders - 1;
  const { engaged } = c;
  const everybody = new Int32Array(MOST_ASKED);
  const insiders = new Int32Array(MOST_ASKED + 1);
  // Mobilisation comes first in the month, so the list still holds those active last month.
  for (let a = 0; a < m.activeCount; a++) {
    const i = engaged[a];
    const own = address[i];
    if (draw(asks, own) >= rate) continue;
    const ownGroup = group[i];
    const onlyGroup = ownGroup >= 0 && draw(inside, own) < groupAskShare;
    const end = Math.min(first[i + 1], first[i] + MOST_ASKED);
    let known = 0;
    let activeOnes = 0;
    for (let e = first[i]; e < end; e++) {
      const j = contact[e];
      if (onlyGroup && group[j] !== ownGroup) continue;
      everybody[known++] = j;
      insiders[activeOnes] = j;
      activeOnes += activeBefore[j];
    }
    if (known === 0) continue;
    // Everybody weighs 1, somebody active `extra` on top of it: first the part of all, then the part of the active.
    const target = draw(whom, own) * (known + extra * activeOnes);
    const chosen =
      target < known
        ? everybody[Math.floor(target)]
        : insiders[Math.min(activeOnes - 1, Math.floor((target - known) / extra))];
    const channel = ownGroup >= 0 && group[chosen] === ownGroup ? 1 : 0;
    happenings.asks[channel] += 1;
    if (c.lastActive[chosen] > recent) happenings.asksInsiders[channel] += 1;
    else happenings.asksNewcomers[channel] += 1;
    if (c.role[chosen] === 0 && c.cooldown[chosen] === 0) happenings.askable[channel] += 1;
    if (channel === 0) {
      if ((asked[chosen] & 15) < 15) asked[chosen] += 1;
    } else if (asked[chosen] >> 4 < 15) {
      asked[chosen] += 16;
    }
  }
}
