import { bitAt } from '../memory/bits.ts';
import { gather } from '../memory/gather.ts';
import { keepSeen, lookAtLists } from '../memory/lookOver.ts';
import { DECISIONS } from '../random/decisions.ts';
import { draw, isDrawn, lotLimit, momentOf } from '../random/draw.ts';
import type { Scratch } from '../world/scratch.ts';
import type { Nudge } from '../world/nudge.ts';
import type { World } from '../world/world.ts';
import {
  ACTIVE_CIVIC,
  GROUP,
  RESIDENT,
  RESTING_MUNICIPAL,
  SECTIONS,
  TIE,
  type Citizens,
  type Contacts,
} from '../world/citizens.ts';

/**
 * Every active person may ask one contact this month. Somebody already active is ten times likelier to be picked, and
 * some asks stay inside the own group (model.md 7.7; 90% of those asked in Norway were already volunteers).
 * Only counts asks; who is asked decides for himself later. Reads last month's activity.
 */
export function askContacts(world: World): void {
  if (world.contacts.contact.length === 0) return;
  const asking = listAsking(world);
  for (let start = 0; start < asking; start += BLOCK) {
    countAsks(world, start, chooseContacts(world, start, Math.min(asking, start + BLOCK)));
  }
}

/** Askers at a time: few enough that their lists of contacts stay close at hand between the first look and the choice. */
const BLOCK = 512;

/**
 * Of those who ask from place `start` to `end` of their list: writes down the contact whom each asks, and the asker at the same
 * place of the list, from `start` on without those who know nobody to ask. Returns the place after the last.
 */
function chooseContacts(world: World, start: number, end: number): number {
  const { citizens: c, scratch, contacts, parameters: p, streams, month } = world;
  const { address, group } = c;
  const { askers, contactsAsked } = scratch;
  const { first } = contacts;
  const whom = momentOf(streams.tie, month, DECISIONS.tie.whom);
  const inside = momentOf(streams.tie, month, DECISIONS.tie.insideGroup);
  const { groupAskShare } = p;
  const extra = p.askInsiders - 1;
  // Where the lists begin, until it is known whom each names: in a large municipality a list is far away in memory.
  gather(contactsAsked, first, askers, start, end);
  lookAtLists(contacts.contact, contactsAsked, start, end);
  let to = start;
  for (let a = start; a < end; a++) {
    const i = askers[a];
    const own = address[i];
    const list = contactsAsked[a];
    const next = first[i + 1];
    const luck = draw(whom, own);
    const onlyGroup = group[i] >= 0 && draw(inside, own) < groupAskShare;
    const contact = onlyGroup
      ? pickInGroup(scratch, c, contacts, group[i], list, next, luck, extra)
      : pickContact(scratch, contacts, list, next, luck, extra);
    askers[to] = i;
    contactsAsked[to] = contact;
    // Stays in the list unless there is nobody to ask, −1.
    to += (contact >>> 31) ^ 1;
  }
  return to;
}

/**
 * Counts the asks from place `start` to `end`, by channel and with those that reached insiders. In a large municipality
 * every contact is far away in memory, so all are looked at before the first is counted: nothing else is done then, and
 * many are fetched at once (a million citizens: 5.4 ns became 4.0 per citizen and month; 2026-11-28, Node 20.20).
 */
function countAsks(world: World, start: number, end: number): void {
  const { group, lastActive, role, cooldown } = world.citizens;
  const { askers, asked, contactsAsked } = world.scratch;
  const { asks, asksInsiders, asksNewcomers, askable } = world.happenings;
  const recent = world.clock - world.parameters.newcomerMonths;
  let seen = 0;
  for (let a = start; a < end; a++) {
    const chosen = contactsAsked[a];
    seen |= group[chosen] ^ lastActive[chosen] ^ role[chosen] ^ cooldown[chosen] ^ asked[chosen];
  }
  keepSeen(seen);
  for (let a = start; a < end; a++) {
    const chosen = contactsAsked[a];
    const ownGroup = group[askers[a]];
    const channel = ownGroup >= 0 && group[chosen] === ownGroup ? GROUP : TIE;
    // Without branches, which would be guessed wrong half of the time. Insider: was active more recently than newcomers;
    // could say yes: a resident who does not pause.
    const insider = (recent - lastActive[chosen]) >>> 31;
    asks[channel] += 1;
    asksInsiders[channel] += insider;
    asksNewcomers[channel] += insider ^ 1;
    askable[channel] += ((role[chosen] | cooldown[chosen]) - 1) >>> 31;
    const place = channel << 2;
    if (((asked[chosen] >> place) & 15) < 15) asked[chosen] += 1 << place;
  }
}

/** Where a nudge says so, one citizen is asked more often this month, by somebody known, or less often, as far as anybody asked. */
export function askOneMore({ citizens: c, scratch, happenings, clock, parameters: p }: World, nudge: Nudge): void {
  const { citizen: i, asks } = nudge;
  const way = Math.sign(asks);
  const insider = c.lastActive[i] > clock - p.newcomerMonths ? 1 : 0;
  const couldSayYes = c.role[i] === RESIDENT && c.cooldown[i] === 0 ? 1 : 0;
  for (let n = 0; n < Math.abs(asks); n++) {
    const channel = way > 0 || (scratch.asked[i] & 15) > 0 ? TIE : GROUP;
    const before = (scratch.asked[i] >> (channel << 2)) & 15;
    if (before + way < 0 || before + way > 15) return;
    scratch.asked[i] += way << (channel << 2);
    happenings.asks[channel] += way;
    happenings.asksInsiders[channel] += way * insider;
    happenings.asksNewcomers[channel] += way * (1 - insider);
    happenings.askable[channel] += way * couldSayYes;
    nudge.isMet = true;
  }
}

/**
 * Lists who asks this month and returns how many. Nothing has listed those engaged anew since last month, so these are
 * some of those active then.
 */
function listAsking(world: World): number {
  const { citizens: c, scratch, neighbourhoods, municipality, parameters: p, streams, month } = world;
  const { address, engaged } = c;
  const { askers } = scratch;
  const moment = momentOf(streams.tie, month, DECISIONS.tie.asks);
  const limit = lotLimit(p.askRate * (1 - municipality.suspended));
  let asking = 0;
  for (let k = 0; k < neighbourhoods.count; k++) {
    const end = neighbourhoods.sections[SECTIONS * k + RESTING_MUNICIPAL];
    for (let a = neighbourhoods.sections[SECTIONS * k + ACTIVE_CIVIC]; a < end; a++) {
      const i = engaged[a];
      askers[asking] = i;
      asking += isDrawn(moment, address[i], limit);
    }
  }
  return asking;
}

/**
 * The contact on the list from `from` to `to` who is asked: everybody weighs 1, somebody active last month `extra` on top
 * of it. First the part of all, then the part of the active. −1 where the list is empty.
 */
function pickContact(
  { activeBefore }: Scratch,
  { contact }: Contacts,
  from: number,
  to: number,
  luck: number,
  extra: number,
): number {
  if (from === to) return -1;
  let activeOnes = 0;
  for (let e = from; e < to; e++) activeOnes += bitAt(activeBefore, contact[e]);
  const target = luck * (to - from + extra * activeOnes);
  if (target < to - from) return contact[from + Math.floor(target)];
  let rank = Math.min(activeOnes - 1, Math.floor((target - (to - from)) / extra));
  for (let e = from; e < to; e++) {
    rank -= bitAt(activeBefore, contact[e]);
    if (rank < 0) return contact[e];
  }
  return -1;
}

/** As `pickContact`, among the contacts in one's own group; −1 where there are none. */
function pickInGroup(
  { activeBefore }: Scratch,
  { group }: Citizens,
  { contact }: Contacts,
  own: number,
  from: number,
  to: number,
  luck: number,
  extra: number,
): number {
  let weight = 0;
  for (let e = from; e < to; e++) {
    const j = contact[e];
    if (group[j] === own) weight += 1 + extra * bitAt(activeBefore, j);
  }
  let target = luck * weight;
  let last = -1;
  for (let e = from; e < to; e++) {
    const j = contact[e];
    if (group[j] !== own) continue;
    last = j;
    target -= 1 + extra * bitAt(activeBefore, j);
    if (target < 0) break;
  }
  return last;
}
