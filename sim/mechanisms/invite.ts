import { sigmoid } from '../arithmetic/bounds.ts';
import { sum } from '../arithmetic/sum.ts';
import { TODAY_LEVERS } from '../declare/levers.ts';
import { DECISIONS } from '../random/decisions.ts';
import { draw, isDrawn, lotLimit, momentOf, type Moment } from '../random/draw.ts';
import { note, type Diary } from '../world/diary.ts';
import type { Nudge } from '../world/nudge.ts';
import type { World } from '../world/world.ts';
import { EVALUATION, NO_PROJECT } from '../world/projects.ts';
import {
  ARENA,
  FIRST_PROJECT,
  INVITED_IN,
  LAPSED,
  LEFT_ARENA,
  LOT,
  NO_ACTIVITY,
  OPEN_CALL,
  OUTREACH,
  PARTICIPANT,
  RESIDENT,
  UNCHANGED,
  UNIVERSAL_ARENA,
  VOLUNTEER,
} from '../world/citizens.ts';
import { wantedHours } from './contribute.ts';
import { becomesVolunteer } from './joinGroups.ts';
import { openNeedPerResident } from './openNeedPerResident.ts';
import { municipalWillingness, type Weights } from './willingness.ts';

/**
 * The municipality invites (model.md 7.7). Open calls reach the already active first, lots everybody alike, universal
 * arenas whoever comes there, outreach those where need is. Whoever has no municipal activity may accept; an invitation
 * that leads to nothing visible is remembered. The ids of those whom an invitation reaches if they turn out to be active
 * stand in their list from place `joined` to `candidates`, behind those who have accepted; who accepts stands behind them
 * afterwards. Returns the place after the last.
 */
export function invite(
  world: World,
  weights: Weights,
  invitations: Invitations,
  joined: number,
  candidates: number,
  diary: Diary | null,
  nudge: Nudge | null,
): number {
  const { citizens: c, neighbourhoods, parameters: p, municipality, streams, month, happenings, switches } = world;
  const { channels, silent, promised } = invitations;
  const accept = momentOf(streams.invitation, month, DECISIONS.invitation.accepts);
  const channelLuck = momentOf(streams.invitation, month, DECISIONS.invitation.channel);
  const forgotten = momentOf(streams.unanswered, month, DECISIONS.unanswered.isForgotten);
  const remembers = switches.unansweredInvitations;
  const hope = p.hopeOnJoining;
  const newcomer = world.clock - p.newcomerMonths;
  // On step 1 people take part in producing what they use themselves; volunteering for others is step 2.
  const onlyStepOne = world.course.levers.highestStep < 2;
  const { address, neighbourhood, lastActive, unanswered, cooldown, active } = c;
  const { change, invited } = world.scratch;
  const drawn = keepInvited(world, invitations, joined, candidates);
  const end = nudge === null ? drawn : inviteOneMore(world, nudge, joined, drawn);
  municipality.invitationsSent += end - joined;
  let joining = joined;
  for (let a = joined; a < end; a++) {
    const i = invited[a];
    const own = address[i];
    const channel = channelOf(
      channels,
      neighbourhoods.wicked[neighbourhood[i]],
      active[i] === 1,
      draw(channelLuck, own),
    );
    // 1 for who was active more recently than newcomers, else 0.
    const insider = (newcomer - lastActive[i]) >>> 31;
    happenings.asks[channel] += 1;
    happenings.asksInsiders[channel] += insider;
    happenings.asksNewcomers[channel] += insider ^ 1;
    // What leads to something visible makes an earlier silence good.
    if (remembers) unanswered[i] = Math.max(0, unanswered[i] + (draw(forgotten, own) < silent ? 1 : -1));
    if (cooldown[i] > 0 || change[i] === LAPSED || change[i] === LEFT_ARENA) continue;
    if (onlyStepOne && (c.role[i] >= VOLUNTEER || becomesVolunteer(change[i]))) continue;
    happenings.askable[channel] += 1;
    const willing = sigmoid(municipalWillingness(weights, i));
    const luck = draw(accept, own);
    const yes = luck < willing;
    if (diary !== null) {
      const kind = yes ? 'accepted an invitation' : 'declined an invitation';
      note(diary, world, i, kind, CHANNEL_WORDS[channel], luck, willing);
    }
    if (!yes) continue;
    happenings.accepted[channel] += 1;
    // Who takes part already answers as willingly as anybody; the yes finds them where they are.
    if (c.activity[i] !== NO_ACTIVITY) continue;
    if (insider === 0) happenings.newcomersAccepted[channel] += 1;
    if (insider === 0 && c.resources[i] < POOREST_THIRD) municipality.firstTimersPoor += 1;
    if (c.role[i] === RESIDENT && change[i] === UNCHANGED) {
      change[i] = INVITED_IN;
      happenings.entries += 1;
      c.role[i] = PARTICIPANT;
    }
    // Who was at rest stands as the complement: who is turned away is at rest again.
    invited[joining++] = active[i] === 1 ? i : ~i;
    active[i] = 1;
    c.expectation[i] += hope * (promised - c.expectation[i]);
  }
  return joining;
}

/** Keeps those in the list who are invited, now that it is known who is active this month; the place after the last. */
function keepInvited(world: World, { moment, lots }: Invitations, start: number, candidates: number): number {
  const { address, neighbourhood, active } = world.citizens;
  const { invited } = world.scratch;
  let end = start;
  for (let a = start; a < candidates; a++) {
    const i = invited[a];
    invited[end] = i;
    end += isDrawn(moment, address[i], lots[2 * neighbourhood[i] + active[i]]);
  }
  return end;
}

/** Where a nudge says so, an invitation reaches one citizen of these neighbourhoods whom none reaches, or the one that does is not sent. */
function inviteOneMore({ scratch: { invited } }: World, nudge: Nudge, start: number, end: number): number {
  const { citizen, invitations } = nudge;
  const at = invited.subarray(start, end).indexOf(citizen);
  if (invitations > 0 ? at >= 0 : invitations === 0 || at < 0) return end;
  nudge.isMet = true;
  if (invitations > 0) {
    invited[end] = citizen;
    return end + 1;
  }
  invited.copyWithin(start + at, start + at + 1, end);
  return end - 1;
}

/**
 * Share of invitations that lead to something visible: of those to projects what the last year's projects led to, of
 * those to standing arenas, by the hours both ask for, as far as arenas grant influence and their results are told.
 */
function visibleShare(world: World): number {
  const { neighbourhoods, municipality, parameters: p, course } = world;
  const told = p.hearsayTrue + (1 - p.hearsayTrue) * course.levers.information;
  const arenas = Math.min(1, municipality.arenaInfluence / p.sayFrom) * told;
  const asked = sum(neighbourhoods.projectAsked);
  const all = asked + sum(neighbourhoods.arenaHours);
  return all === 0 ? 0 : (asked * municipality.visibleResults + (all - asked) * arenas) / all;
}

const CHANNEL_WORDS: Readonly<Record<number, string>> = {
  [OPEN_CALL]: 'open call',
  [LOT]: 'drawn by lot',
  [UNIVERSAL_ARENA]: 'met in a universal arena',
  [OUTREACH]: 'outreach',
};

/** Resources under which one counts as from the poorest third of residents: the third of N(0.5, 0.23). */
const POOREST_THIRD = 0.4;

/** What joint work is promised to be like: the ordinary expectation and what the municipality raises. */
export function promisedExpectation(world: World): number {
  const { parameters: p, course } = world;
  const { promise, coStrategy } = course.levers;
  return p.expectationStart + p.promiseExpectation * promise * (1 - p.promiseStrategy * coStrategy);
}

/** The invitations of a month before it is known who is active in it. */
export interface Invitations {
  readonly channels: Channels;
  readonly moment: Moment;
  /** Limits of the lots that invite, `[2 · neighbourhood + 1 for the active]`. */
  readonly lots: Int32Array;
  /** Share of them that lead to nothing visible. */
  readonly silent: number;
  /** What joint work is promised to be like. */
  readonly promised: number;
}

/** How the channels share the invitations of this month: weights for one resident. */
interface Channels {
  readonly lot: number;
  readonly universalArena: number;
  /** Outreach, times the open need of the neighbourhood. */
  readonly outreach: number;
  /** Open call, for those inactive and those active. */
  readonly openCall: number;
  readonly openCallActive: number;
}

/**
 * Chances of an invitation in each neighbourhood; over all residents they add up to the invitations sent. Starts the counts
 * of the month that `invite` adds to.
 */
export function prepareInvitations(world: World): Invitations {
  const { neighbourhoods, parameters: p, citizens: c, municipality } = world;
  const { levers } = world.course;
  municipality.firstTimersPoor = 0;
  municipality.invitationsSent = 0;
  const active = sum(neighbourhoods.active);
  const brought = broughtToPeople(world);
  const openCall = (levers.recruitmentOpenCall - brought) / (1 + ((p.openCallInsiders - 1) * active) / c.count);
  const channels = {
    lot: levers.recruitmentLot,
    universalArena: levers.recruitmentUniversalArena,
    outreach: (levers.recruitmentOutreach + brought) / Math.max(1e-9, openNeedPerResident(world)),
    openCall,
    openCallActive: openCall * p.openCallInsiders,
  };
  const wanted = (levers.invitations / 12) * (1 - municipality.suspended) * c.count;
  let rate = wanted / c.count;
  // Nobody is invited twice a month: what those who are sure of an invitation cannot take goes to the others.
  for (let round = 0; round < 20; round++) {
    const sent = spreadInvitations(world, channels, rate);
    if (sent >= 0.999 * wanted || sent >= 0.999 * c.count) break;
    rate *= wanted / sent;
  }
  inviteToProcesses(world, channels);
  const { chanceInvited, chanceInvitedActive } = world.scratch;
  const lots = new Int32Array(2 * neighbourhoods.count);
  for (let k = 0; k < neighbourhoods.count; k++) {
    lots[2 * k] = lotLimit(chanceInvited[k]);
    lots[2 * k + 1] = lotLimit(chanceInvitedActive[k]);
  }
  return {
    channels,
    moment: momentOf(world.streams.invitation, world.month, DECISIONS.invitation.isInvited),
    lots,
    silent: 1 - visibleShare(world),
    promised: promisedExpectation(world),
  };
}

/**
 * Share of invitations that place-based inclusion, beyond today's, turns from open calls into outreach where need is: at
 * full inclusion `inclusionOutreach` of all open calls. Under today's level open calls take from outreach.
 */
function broughtToPeople({ course, parameters: p, switches }: World): number {
  if (!switches.inclusionReachesOut) return 0;
  const { inclusion, recruitmentOpenCall, recruitmentOutreach } = course.levers;
  const today = TODAY_LEVERS.inclusion;
  const brought = (recruitmentOpenCall * p.inclusionOutreach * (inclusion - today)) / (1 - today);
  // Open calls can take no more from outreach than there is: the shares go on summing to 1.
  return Math.max(-recruitmentOutreach, brought);
}

/** Sets the chances for a rate of invitations per resident, none above 1; how many that makes in the municipality. */
function spreadInvitations(world: World, { lot, universalArena, outreach, ...open }: Channels, rate: number): number {
  const { neighbourhoods } = world;
  const { chanceInvited, chanceInvitedActive } = world.scratch;
  let sent = 0;
  for (let k = 0; k < neighbourhoods.count; k++) {
    const reached = lot + universalArena + outreach * neighbourhoods.wicked[k];
    chanceInvited[k] = Math.min(1, rate * (reached + open.openCall));
    chanceInvitedActive[k] = Math.min(1, rate * (reached + open.openCallActive));
    const inactive = neighbourhoods.first[k + 1] - neighbourhoods.first[k] - neighbourhoods.active[k];
    sent += chanceInvited[k] * inactive + chanceInvitedActive[k] * neighbourhoods.active[k];
  }
  return sent;
}

/**
 * Processes in single neighbourhoods invite beside that: so many a year for each adult there, through the same channels in
 * their proportion. What those who are sure of an invitation cannot take is not sent.
 */
function inviteToProcesses(world: World, { lot, universalArena, outreach, ...open }: Channels): void {
  const { neighbourhoods, municipality, course, month } = world;
  const { chanceInvited, chanceInvitedActive } = world.scratch;
  if (!world.switches.context) return;
  for (let e = 0; e < course.events.length; e++) {
    const event = course.events[e];
    if (event.kind !== 'process' || month <= event.at || month > event.at + event.months) continue;
    const k = course.eventPlaces[e];
    const residents = neighbourhoods.first[k + 1] - neighbourhoods.first[k];
    const reached = lot + universalArena + outreach * neighbourhoods.wicked[k];
    const mean =
      reached + open.openCall + ((open.openCallActive - open.openCall) * neighbourhoods.active[k]) / residents;
    if (mean <= 0) continue;
    const rate = ((event.invitations / 12) * (1 - municipality.suspended)) / mean;
    chanceInvited[k] = Math.min(1, chanceInvited[k] + rate * (reached + open.openCall));
    chanceInvitedActive[k] = Math.min(1, chanceInvitedActive[k] + rate * (reached + open.openCallActive));
  }
}

/** Which channel an invitation came through, in proportion to the channels' weights. */
function channelOf(channels: Channels, wicked: number, isActive: boolean, luck: number): number {
  const { lot, universalArena } = channels;
  const openCall = isActive ? channels.openCallActive : channels.openCall;
  const outreach = channels.outreach * wicked;
  const target = luck * (lot + universalArena + openCall + outreach);
  if (target < lot) return LOT;
  if (target < lot + universalArena) return UNIVERSAL_ARENA;
  return target < lot + universalArena + openCall ? OPEN_CALL : OUTREACH;
}

/**
 * New municipal activity goes to standing arenas or to projects. Projects on steps 3 to 5 take on as many hands as they
 * lack, of those who expect to be heard; everybody else who said yes helps in the standing arena, as far as it has work.
 * Whoever goes to a project takes one of the own neighbourhood if there is one, else any: lack and offer are sums of the
 * municipality, since few agents leave most places without a project. With `heardFirst` off, projects and arenas draw
 * people by the hours both ask for.
 */
export function assignActivities(world: World, joining: number, diary: Diary | null): void {
  const { citizens: c, scratch, neighbourhoods, parameters: p, streams, month, switches } = world;
  const choice = momentOf(streams.activity, month, DECISIONS.activity.projectOrArena);
  const which = momentOf(streams.activity, month, DECISIONS.activity.whichProject);
  const place = momentOf(streams.activity, month, DECISIONS.activity.placeInArena);
  // Who is taken in faster starts with less commitment and gains it faster (Johnston et al. 2011: gradual inclusion helps).
  const start = Math.max(0.01, Math.min(1, p.commitmentStart * (1.5 - world.course.levers.onboardingPace)));
  const running = listProjects(world);
  const asked = sum(neighbourhoods.projectAsked);
  const toProjects =
    running === 0
      ? 0
      : switches.heardFirst
        ? shareTaken(world, joining, asked)
        : asked / (asked + sum(neighbourhoods.arenaHours));
  for (let a = 0; a < joining; a++) {
    const atRest = scratch.invited[a] < 0;
    const i = personOf(scratch.invited[a]);
    if (draw(choice, c.address[i]) >= toProjects || !expectsToBeHeard(world, i)) {
      c.activity[i] = ARENA;
      const taken = shareWithWork(world, c.neighbourhood[i]);
      const luck = taken >= 1 ? 0 : draw(place, c.address[i]);
      if (luck < taken) continue;
      turnAway(world, i, atRest);
      if (diary !== null) note(diary, world, i, 'turned away', 'no work in the standing arena', luck, taken);
      continue;
    }
    const luck = draw(which, c.address[i]);
    const here = projectNearby(world, c.neighbourhood[i], luck);
    c.activity[i] = FIRST_PROJECT + (here >= 0 ? here : projectAnywhere(world, running, asked, luck));
    c.commitment[i] = -start;
  }
}

/**
 * Whether somebody expects enough use to be made of what they give to take on demanding work: a threshold in the person.
 * With the hook `gateOnEfficacy` the same threshold stands on self-efficacy instead, the rival story.
 */
function expectsToBeHeard({ citizens: c, parameters: p, switches }: World, i: number): boolean {
  if (!switches.heardFirst) return true;
  return p.gateOnEfficacy > 0 ? c.selfEfficacy[i] >= p.gateOnEfficacy : c.responsiveness[i] >= p.heardFrom;
}

/** Of those who join and expect to be heard, the share whom the projects can take that lack `lacking` hours. */
function shareTaken(world: World, joining: number, lacking: number): number {
  const { citizens: c, scratch, parameters: p } = world;
  const { hoursBase, participantHours, municipalHoursShare } = p;
  let offered = 0;
  for (let a = 0; a < joining; a++) {
    const i = personOf(scratch.invited[a]);
    if (!expectsToBeHeard(world, i)) continue;
    offered += wantedHours(world, i, hoursBase, participantHours) * (c.group[i] >= 0 ? municipalHoursShare : 1);
  }
  return offered === 0 ? 0 : Math.min(1, lacking / offered);
}

/** The id of one who said yes: who was at rest stands as the complement. */
function personOf(entry: number): number {
  return entry < 0 ? ~entry : entry;
}

/** The share of newcomers whom a standing arena takes in: all while no hours idle, nobody once `arenaFull` of them do. */
function shareWithWork({ neighbourhoods, parameters: p, switches, month }: World, k: number): number {
  if (!switches.arenaPlaces || month < 1) return 1;
  return Math.max(0, 1 - neighbourhoods.arenaIdle[k] / p.arenaFull);
}

/** Whoever said yes and finds no work is what they were: at home, in their group, or at rest. */
function turnAway(world: World, i: number, atRest: boolean): void {
  const { citizens: c, scratch, happenings } = world;
  c.activity[i] = NO_ACTIVITY;
  if (atRest) c.active[i] = 0;
  if (scratch.change[i] !== INVITED_IN) return;
  scratch.change[i] = UNCHANGED;
  c.role[i] = RESIDENT;
  happenings.entries -= 1;
}

/** Hours by which a project draws people: those it lacks, or with `heardFirst` off those it asks for. */
function hoursAsked({ projects, parameters: p, switches }: World, s: number): number {
  const asked = p.projectCitizenHours * projects.scale[s];
  return switches.heardFirst ? Math.max(0, asked - projects.citizenHours[s]) : asked;
}

/** A project of the neighbourhood in proportion to the hours it draws people by; −1 if there is none. */
function projectNearby(world: World, k: number, luck: number): number {
  const { scratch, neighbourhoods } = world;
  if (neighbourhoods.projectAsked[k] <= 0) return -1;
  let target = luck * neighbourhoods.projectAsked[k];
  let chosen = -1;
  for (let s = scratch.firstProject[k]; s >= 0; s = scratch.nextProject[s]) {
    const asked = hoursAsked(world, s);
    if (asked <= 0) continue;
    chosen = s;
    target -= asked;
    if (target < 0) break;
  }
  return chosen;
}

/** A project anywhere: in proportion to the hours it lacks, or with `heardFirst` off any. */
function projectAnywhere(world: World, running: number, asked: number, luck: number): number {
  const { scratch, switches } = world;
  const { runningProjects } = scratch;
  if (!switches.heardFirst) return runningProjects[Math.floor(luck * running)];
  let target = luck * asked;
  for (let n = 0; n < running; n++) {
    target -= hoursAsked(world, runningProjects[n]);
    if (target < 0) return runningProjects[n];
  }
  return runningProjects[running - 1];
}

/** Projects that take people, listed in all and by neighbourhood (linked), with the hours they draw by; their number. */
function listProjects(world: World): number {
  const { projects, scratch, neighbourhoods } = world;
  neighbourhoods.projectAsked.fill(0);
  scratch.firstProject.fill(-1);
  let running = 0;
  for (let s = projects.slots - 1; s >= 0; s--) {
    if (projects.phase[s] === NO_PROJECT || projects.phase[s] === EVALUATION) continue;
    const k = projects.neighbourhood[s];
    neighbourhoods.projectAsked[k] += hoursAsked(world, s);
    scratch.nextProject[s] = scratch.firstProject[k];
    scratch.firstProject[k] = s;
    scratch.runningProjects[running] = s;
    running += 1;
  }
  return running;
}
