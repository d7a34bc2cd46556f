import { packBits } from '../memory/bits.ts';
import { sigmoid } from '../arithmetic/bounds.ts';
import { lookOver, type Column } from '../memory/lookOver.ts';
import { sum } from '../arithmetic/sum.ts';
import { DECISIONS } from '../random/decisions.ts';
import { draw, drawLot, isBelow, isDrawn, lotLimit, momentOf } from '../random/draw.ts';
import { note, type Diary } from '../world/diary.ts';
import type { Nudge } from '../world/nudge.ts';
import type { PhaseListener } from '../world/phases.ts';
import type { World } from '../world/world.ts';
import type { Neighbourhoods } from '../world/neighbourhoods.ts';
import {
  ENTERED,
  ENTERED_AS_VOLUNTEER,
  GROUP,
  LAPSED,
  NO_ACTIVITY,
  PARTICIPANT,
  PROMOTED,
  RESIDENT,
  TIE,
  UNCHANGED,
  type Citizens,
} from '../world/citizens.ts';
import { askContacts, askOneMore } from './askContacts.ts';
import { FOR_GOOD } from './changeContext.ts';
import { assignActivities, invite, prepareInvitations, type Invitations } from './invite.ts';
import { leaveArenas } from './leaveArenas.ts';
import { joinGroups } from './joinGroups.ts';
import { mobiliseByConstantHazards, thresholdReached } from './verificationHooks.ts';
import {
  chanceOfLapse,
  civicWillingness,
  municipalWillingness,
  weighWillingness,
  type Weights,
} from './willingness.ts';

/**
 * Who takes part this month (model.md 7.7). Active people ask contacts, the municipality invites, some find the way
 * alone; those asked say yes with a chance that rises with self-efficacy, expected responsiveness, motivation, trust and
 * resources. Participants come now and then, are promoted or lapse; volunteers come every month.
 * Reads last month's activity of others, writes this month's.
 */
export function mobilise(
  world: World,
  diary: Diary | null,
  nudge: Nudge | null = null,
  phaseEnded?: PhaseListener,
): void {
  const { citizens: c, scratch, neighbourhoods, municipality, parameters: p } = world;
  packBits(c.active, scratch.activeBefore);
  municipality.activeBefore = sum(neighbourhoods.active);
  scratch.change.fill(UNCHANGED);
  scratch.asked.fill(0);
  if (p.constantEntry > 0 || p.constantExit > 0) {
    mobiliseByConstantHazards(world);
    return;
  }
  const weights = weighWillingness(world);
  leaveArenas(world, weights);
  phaseEnded?.('leaveArenas');
  if (world.switches.ties) askContacts(world);
  if (nudge !== null) askOneMore(world, nudge);
  phaseEnded?.('ask');
  const invitations = prepareInvitations(world);
  const grounds = groundsOf(c);
  let came = 0;
  let changed = 0;
  let joining = 0;
  for (let first = 0; first < neighbourhoods.count;) {
    const end = endOfBlock(neighbourhoods, first);
    const deciding = lookAround(world, invitations, { came, changed, joining }, first, end);
    phaseEnded?.('lookAround');
    lookOver(grounds, neighbourhoods.first[first], neighbourhoods.first[end]);
    came = decideSeekers(world, weights, diary, came, deciding.seekers);
    changed = decideParticipants(world, weights, diary, changed, deciding.participants);
    phaseEnded?.('decide');
    const own = nudge === null ? -1 : c.neighbourhood[nudge.citizen];
    const nudgeHere = own >= first && own < end ? nudge : null;
    joining = invite(world, weights, invitations, joining, deciding.candidates, diary, nudgeHere);
    phaseEnded?.('invite');
    first = end;
  }
  joinGroups(world, came, changed);
  carryOutLapses(world, changed);
  assignActivities(world, joining, diary);
}

/** The columns that people decide by. */
function groundsOf(c: Citizens): readonly Column[] {
  const { selfEfficacy, motivation, resources, fatigue, responsiveness, trust, calling, group, activity } = c;
  return [selfEfficacy, motivation, resources, fatigue, responsiveness, trust, calling, group, activity];
}

/** Citizens who decide at a time, at least: whole neighbourhoods, few enough that what one sweep reads stays close at hand. */
const BLOCK = 0x1000;

/** The neighbourhood after the last of a block that begins with neighbourhood `from`. */
function endOfBlock({ first, count }: Neighbourhoods, from: number): number {
  let end = from + 1;
  while (end < count && first[end] - first[from] < BLOCK) end += 1;
  return end;
}

/** What was decided in the blocks so far. Numbers of ids. */
interface Decided {
  /** Who entered civic life: from the front of the deciders. */
  readonly came: number;
  /** Participants who lapse or become volunteers: from the end of the deciders. */
  readonly changed: number;
  /** Who said yes to the municipality and has no activity in it: from the front of the invited. */
  readonly joining: number;
}

/** Who of a block must decide, each after those of the same kind who have decided. */
interface Deciding {
  /** Residents who find the way alone or were asked: the deciders up to here. */
  readonly seekers: number;
  /** Participants: the deciders after here. */
  readonly participants: number;
  /** Whom an invitation may reach: the invited up to here. */
  readonly candidates: number;
}

/**
 * One look at every citizen of the neighbourhoods from `from` to `to`: pauses pass, invitations are forgotten, volunteers
 * come, those who must decide are listed, and so are those whom an invitation may reach.
 */
function lookAround(
  world: World,
  { moment: invitation, lots }: Invitations,
  { came, changed, joining }: Decided,
  from: number,
  to: number,
): Deciding {
  const { citizens: c, scratch, neighbourhoods, parameters: p, municipality, streams, month } = world;
  const { role, active, cooldown, address, unanswered } = c;
  const { asked, deciders, invited } = scratch;
  const alone = momentOf(streams.alone, month, DECISIONS.alone.findsTheWay);
  const finds = lotLimit(p.findAlone * (1 - municipality.suspended));
  const keep = 1 - p.unansweredDecay;
  // Names from other files are looked up anew wherever they stand: 1 ns a citizen here (2026-11-28, Node 20.20).
  const forGood = FOR_GOOD;
  const participant = PARTICIPANT;
  let front = came;
  let back = c.count - 1 - changed;
  let candidates = joining;
  for (let k = from; k < to; k++) {
    const reaches = Math.max(lots[2 * k], lots[2 * k + 1]);
    const end = neighbourhoods.first[k + 1];
    // Without branches, 1 for yes and 0 for no: a look at a citizen took 9 ns with them and half of that without
    // (2026-11-22, Node 20.20). Whoever is written to the end of a list stays there only if the list grows by 1.
    for (let i = neighbourhoods.first[k]; i < end; i++) {
      const own = address[i];
      unanswered[i] *= keep;
      const pause = cooldown[i];
      const part = role[i];
      // Free: pauses no more. A pause grows shorter by a month unless it is for good.
      const free = (pause - 1) >>> 31;
      cooldown[i] = pause - ((free ^ 1) & ((pause - forGood) >>> 31));
      // Active: free, and a volunteer or an enthusiast, the upper two of the four roles.
      active[i] = free & (part >> 1);
      // Wants: finds the way alone, or was asked.
      const wants = isDrawn(alone, own, finds) | (-asked[i] >>> 31);
      // Seekers: free residents who want.
      deciders[front] = i;
      front += free & ((part - 1) >>> 31) & wants;
      // Participants: free, and of that role.
      deciders[back] = i;
      back -= free & (((part ^ participant) - 1) >>> 31);
      // Candidates: drawn under the higher of the chances here; whether they are active is known later.
      invited[candidates] = i;
      candidates += isDrawn(invitation, own, reaches);
    }
  }
  if (municipality.suspended > 0) suspendVolunteers(world, neighbourhoods.first[from], neighbourhoods.first[to]);
  return { seekers: front, participants: back, candidates };
}

/** While activity is suspended, volunteers come with the chance that is left. */
function suspendVolunteers(world: World, first: number, end: number): void {
  const { citizens: c, municipality, streams, month } = world;
  const occasional = momentOf(streams.occasional, month, DECISIONS.occasional.comes);
  for (let i = first; i < end; i++) {
    if (c.active[i] === 1 && draw(occasional, c.address[i]) >= 1 - municipality.suspended) c.active[i] = 0;
  }
}

/**
 * Residents of a block decide whether to enter civic life; who does stays in the front of the deciders, behind those of the
 * blocks `before`. Returns how many that makes.
 */
function decideSeekers(world: World, weights: Weights, diary: Diary | null, before: number, seekers: number): number {
  const { citizens: c, parameters: p, municipality, streams, month, happenings } = world;
  const { active, address } = c;
  const { asked, change, deciders } = world.scratch;
  const { startAsVolunteer } = p;
  const alone = momentOf(streams.alone, month, DECISIONS.alone.findsTheWay);
  const accept = momentOf(streams.accept, month, DECISIONS.accept.accepts);
  const asVolunteer = momentOf(streams.accept, month, DECISIONS.accept.asVolunteer);
  const finds = lotLimit(p.findAlone * (1 - municipality.suspended));
  const byThreshold = p.thresholdMobilisation === 1;
  let came = before;
  for (let a = before; a < seekers; a++) {
    const i = deciders[a];
    const own = address[i];
    const asks = isDrawn(alone, own, finds) + timesAsked(asked[i]);
    const chance = chanceOfYes(sigmoid(civicWillingness(weights, i)), asks);
    const luck = draw(accept, own);
    const yes = byThreshold ? thresholdReached(world, i) : luck < chance;
    if (diary !== null) {
      const cause = asked[i] > 0 ? 'asked by a contact' : 'found the way alone';
      note(diary, world, i, yes ? 'entered' : 'declined', cause, luck, chance);
    }
    if (!yes) continue;
    if (asked[i] > 0) countAccepted(world, i);
    change[i] = byThreshold || draw(asVolunteer, own) < startAsVolunteer ? ENTERED_AS_VOLUNTEER : ENTERED;
    active[i] = 1;
    happenings.entries += 1;
    deciders[came++] = i;
  }
  return came;
}

/**
 * Participants of a block come or rest, lapse, or become volunteers; who changes stays in the end of the deciders, before
 * those of the blocks `before`. Returns how many that makes.
 */
function decideParticipants(
  world: World,
  weights: Weights,
  diary: Diary | null,
  before: number,
  participants: number,
): number {
  const { citizens: c, parameters: p, municipality, streams, month } = world;
  const { active, address, calling, group, activity, count } = c;
  const { asked, change, deciders } = world.scratch;
  const { coordination } = world.groups;
  const { occasionalBase, occasionalWilling, lapseRate, promotion } = p;
  const open = 1 - municipality.suspended;
  const occasional = momentOf(streams.occasional, month, DECISIONS.occasional.comes);
  const promote = momentOf(streams.promote, month, DECISIONS.promote.becomesVolunteer);
  const lapse = momentOf(streams.lapse, month, DECISIONS.lapse.lapses);
  const fewest = lotLimit(occasionalBase * open);
  const most = lotLimit((occasionalBase + occasionalWilling) * open);
  const mostLapses = chanceOfLapse(lapseRate, 0);
  let changed = before;
  for (let a = count - 1 - before; a > participants; a--) {
    const i = deciders[a];
    const own = address[i];
    const lot = drawLot(occasional, own);
    const luck = draw(lapse, own);
    // What is decided however willing one is needs no look at what that depends on.
    if (asked[i] === 0 && luck >= mostLapses && (lot < fewest || lot >= most)) {
      active[i] = isBelow(lot, fewest);
      continue;
    }
    const willing = sigmoid(
      activity[i] !== NO_ACTIVITY && group[i] < 0 ? municipalWillingness(weights, i) : civicWillingness(weights, i),
    );
    active[i] = isBelow(lot, lotLimit((occasionalBase + occasionalWilling * willing) * open));
    const lapses = chanceOfLapse(lapseRate, willing);
    if (luck < lapses) {
      change[i] = LAPSED;
      active[i] = 0;
      if (diary !== null) note(diary, world, i, 'lapsed', 'took part now and then', luck, lapses);
    } else if (asked[i] > 0) {
      const coordinated = group[i] < 0 ? municipality.coordination : coordination[group[i]];
      const chance = promotion * willing * (calling[i] / (1 + calling[i])) * (0.4 + 0.6 * coordinated);
      if (draw(promote, own) >= chance) continue;
      change[i] = PROMOTED;
      active[i] = 1;
      if (diary !== null)
        note(diary, world, i, 'became a volunteer', 'asked by somebody active', draw(promote, own), chance);
    } else continue;
    deciders[count - ++changed] = i;
  }
  return changed;
}

/** Chance that at least one of several asks meets a yes. */
function chanceOfYes(willing: number, times: number): number {
  let no = 1 - willing;
  for (let n = 1; n < times; n++) no *= 1 - willing;
  return 1 - no;
}

/** Asks of a month through ties and groups, as stored in one byte. */
export function timesAsked(asked: number): number {
  return (asked & 15) + (asked >> 4);
}

function countAccepted(world: World, i: number): void {
  const { happenings, citizens: c, scratch } = world;
  const channel = (scratch.asked[i] & 15) > 0 ? TIE : GROUP;
  happenings.accepted[channel] += 1;
  if (c.lastActive[i] <= world.clock - world.parameters.newcomerMonths) happenings.newcomersAccepted[channel] += 1;
}

/** Lapses come last: until then the lapsing are still somebody's contact in a group. */
function carryOutLapses(world: World, changed: number): void {
  const { citizens: c, scratch, happenings } = world;
  for (let a = c.count - changed; a < c.count; a++) {
    const i = scratch.deciders[a];
    if (scratch.change[i] !== LAPSED) continue;
    c.role[i] = RESIDENT;
    c.group[i] = -1;
    c.activity[i] = NO_ACTIVITY;
    happenings.lapses += 1;
  }
}
