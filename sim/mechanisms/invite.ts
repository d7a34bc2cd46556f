import { sigmoid } from '../arithmetic/bounds.ts';
import { sum } from '../arithmetic/sum.ts';
import { draw, isDrawn, lotLimit, momentOf, type Moment } from '../random/draw.ts';
import { note, type Diary } from '../record/diary.ts';
import {
  ARENA,
  EVALUATION,
  FIRST_PROJECT,
  INVITED_IN,
  LAPSED,
  LEFT_ARENA,
  NO_ACTIVITY,
  NO_PROJECT,
  PARTICIPANT,
  RESIDENT,
  UNCHANGED,
  VOLUNTEER,
  type World,
} from '../world.ts';
import { becomesVolunteer } from './joinGroups.ts';
import { municipalWillingness, type Weights } from './willingness.ts';

/**
 * The municipality invites (model.md 6.6). Open calls reach the already active first, lots everybody alike, universal
 * arenas whoever comes there, outreach those where need is. Whoever has no municipal activity may accept; an invitation
 * that leads to nothing visible is remembered. The ids of those whom an invitation reaches if they turn out to be active
 * stand in the citizens' room from place `joined` to `candidates`, behind those who have accepted; who accepts stands behind
 * them afterwards. Returns the place after the last.
 */
export function invite(
  world: World,
  weights: Weights,
  invitations: Invitations,
  joined: number,
  candidates: number,
  diary: Diary | null,
): number {
  const {
    citizens: c,
    neighbourhoods: h,
    parameters: p,
    municipality: m,
    streams,
    month,
    happenings,
    switches,
  } = world;
  const { channels, silent, promised } = invitations;
  const accept = momentOf(streams.invitation, month, 1);
  const channelLuck = momentOf(streams.invitation, month, 2);
  const forgotten = momentOf(streams.unanswered, month);
  const remembers = switches.unansweredInvitations;
  const hope = p.hopeOnJoining;
  const newcomer = world.clock - p.newcomerMonths;
  // On step 1 people take part in producing what they use themselves; volunteering for others is step 2.
  const onlyStepOne = world.course.levers.highestStep < 2;
  const { address, neighbourhood, lastActive, unanswered, cooldown, change, active, room } = c;
  const end = keepInvited(world, invitations, joined, candidates);
  m.invitationsSent += end - joined;
  let joining = joined;
  for (let a = joined; a < end; a++) {
    const i = room[a];
    const own = address[i];
    const channel = channelOf(channels, h.wicked[neighbourhood[i]], active[i] === 1, draw(channelLuck, own));
    // 1 for who took part lately, else 0.
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
      note(diary, world, i, kind, CHANNEL_WORDS[channel - 2], luck, willing);
    }
    if (!yes) continue;
    happenings.accepted[channel] += 1;
    // Who takes part already answers as willingly as anybody; the yes finds them where they are.
    if (c.activity[i] !== NO_ACTIVITY) continue;
    if (insider === 0) happenings.newcomersAccepted[channel] += 1;
    if (insider === 0 && c.resources[i] < POOREST_THIRD) m.firstTimersPoor += 1;
    if (c.role[i] === RESIDENT && change[i] === UNCHANGED) {
      change[i] = INVITED_IN;
      happenings.entries += 1;
      c.role[i] = PARTICIPANT;
    }
    active[i] = 1;
    c.expectation[i] += hope * (promised - c.expectation[i]);
    room[joining++] = i;
  }
  return joining;
}

/** Keeps those in the room who are invited, now that it is known who is active this month; the place after the last. */
function keepInvited({ citizens: c }: World, { moment, lots }: Invitations, start: number, candidates: number): number {
  const { address, neighbourhood, active, room } = c;
  let end = start;
  for (let a = start; a < candidates; a++) {
    const i = room[a];
    room[end] = i;
    end += isDrawn(moment, address[i], lots[2 * neighbourhood[i] + active[i]]);
  }
  return end;
}

/**
 * Share of invitations that lead to something visible: of those to projects what the last year's projects led to, of
 * those to standing arenas, by the hours both ask for, as far as arenas grant influence and their results are told.
 */
function visibleShare(world: World): number {
  const { neighbourhoods: h, municipality: m, parameters: p, course } = world;
  const told = p.hearsayTrue + (1 - p.hearsayTrue) * course.levers.information;
  const arenas = Math.min(1, m.arenaInfluence / p.sayFrom) * told;
  const asked = sum(h.projectAsked);
  const all = asked + sum(h.arenaHours);
  return all === 0 ? 0 : (asked * m.visibleResults + (all - asked) * arenas) / all;
}

const CHANNEL_WORDS = ['open call', 'drawn by lot', 'met in a universal arena', 'outreach'];

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
  const { neighbourhoods: h, parameters: p, citizens: c, municipality: m } = world;
  const { levers } = world.course;
  m.firstTimersPoor = 0;
  m.invitationsSent = 0;
  let active = 0;
  let need = 0;
  for (let k = 0; k < h.count; k++) {
    active += h.active[k];
    need += h.wicked[k] * (h.first[k + 1] - h.first[k]);
  }
  const openCall = levers.recruitmentOpenCall / (1 + ((p.openCallInsiders - 1) * active) / c.count);
  const channels = {
    lot: levers.recruitmentLot,
    universalArena: levers.recruitmentUniversalArena,
    outreach: levers.recruitmentOutreach / Math.max(1e-9, need / c.count),
    openCall,
    openCallActive: openCall * p.openCallInsiders,
  };
  const wanted = (levers.invitations / 12) * (1 - m.suspended) * c.count;
  let rate = wanted / c.count;
  // Nobody is invited twice a month: what those who are sure of an invitation cannot take goes to the others.
  for (let round = 0; round < 20; round++) {
    const sent = spreadInvitations(world, channels, rate);
    if (sent >= 0.999 * wanted || sent >= 0.999 * c.count) break;
    rate *= wanted / sent;
  }
  inviteToProcesses(world, channels);
  const lots = new Int32Array(2 * h.count);
  for (let k = 0; k < h.count; k++) {
    lots[2 * k] = lotLimit(h.invited[k]);
    lots[2 * k + 1] = lotLimit(h.invitedActive[k]);
  }
  return {
    channels,
    moment: momentOf(world.streams.invitation, world.month),
    lots,
    silent: 1 - visibleShare(world),
    promised: promisedExpectation(world),
  };
}

/** Sets the chances for a rate of invitations per resident, none above 1; how many that makes in the municipality. */
function spreadInvitations(world: World, { lot, universalArena, outreach, ...open }: Channels, rate: number): number {
  const { neighbourhoods: h } = world;
  let sent = 0;
  for (let k = 0; k < h.count; k++) {
    const reached = lot + universalArena + outreach * h.wicked[k];
    h.invited[k] = Math.min(1, rate * (reached + open.openCall));
    h.invitedActive[k] = Math.min(1, rate * (reached + open.openCallActive));
    const inactive = h.first[k + 1] - h.first[k] - h.active[k];
    sent += h.invited[k] * inactive + h.invitedActive[k] * h.active[k];
  }
  return sent;
}

/**
 * Processes in single neighbourhoods invite beside that: so many a year for each adult there, through the same channels in
 * their proportion. What those who are sure of an invitation cannot take is not sent.
 */
function inviteToProcesses(world: World, { lot, universalArena, outreach, ...open }: Channels): void {
  const { neighbourhoods: h, municipality: m, course, month } = world;
  if (!world.switches.context) return;
  for (let e = 0; e < course.events.length; e++) {
    const event = course.events[e];
    if (event.kind !== 'process' || month <= event.at || month > event.at + event.months) continue;
    const k = course.eventPlaces[e];
    const residents = h.first[k + 1] - h.first[k];
    const reached = lot + universalArena + outreach * h.wicked[k];
    const mean = reached + open.openCall + ((open.openCallActive - open.openCall) * h.active[k]) / residents;
    if (mean <= 0) continue;
    const rate = ((event.invitations / 12) * (1 - m.suspended)) / mean;
    h.invited[k] = Math.min(1, h.invited[k] + rate * (reached + open.openCall));
    h.invitedActive[k] = Math.min(1, h.invitedActive[k] + rate * (reached + open.openCallActive));
  }
}

/** Which channel an invitation came through (an index of `CHANNELS`), in proportion to the channels' weights. */
function channelOf(channels: Channels, wicked: number, isActive: boolean, luck: number): number {
  const { lot, universalArena } = channels;
  const openCall = isActive ? channels.openCallActive : channels.openCall;
  const outreach = channels.outreach * wicked;
  const target = luck * (lot + universalArena + openCall + outreach);
  if (target < lot) return 3;
  if (target < lot + universalArena) return 4;
  return target < lot + universalArena + openCall ? 2 : 5;
}

/**
 * New municipal activity goes to standing arenas or to projects in proportion to the hours they ask for in the whole
 * municipality; whoever goes to a project takes one of the own neighbourhood if there is one, else any. By neighbourhood
 * alone the share of projects would grow with the number of agents, since few agents leave most places without a project.
 */
export function assignActivities(world: World, joining: number): void {
  const { citizens: c, projects, neighbourhoods: h, parameters: p, streams, month } = world;
  const choice = momentOf(streams.activity, month, 0);
  const which = momentOf(streams.activity, month, 1);
  // Who is taken in faster starts with less commitment and gains it faster (evidence.md 7: gradual inclusion helps).
  const start = Math.max(0.01, Math.min(1, p.commitmentStart * (1.5 - world.course.levers.onboardingPace)));
  const running = listProjects(world);
  const toProjects = running === 0 ? 0 : sum(h.projectAsked) / (sum(h.projectAsked) + sum(h.arenaHours));
  for (let a = 0; a < joining; a++) {
    const i = c.room[a];
    c.activity[i] = ARENA;
    if (draw(choice, c.address[i]) >= toProjects) continue;
    const luck = draw(which, c.address[i]);
    const here = projectNearby(world, c.neighbourhood[i], luck);
    c.activity[i] = FIRST_PROJECT + (here >= 0 ? here : projects.running[Math.floor(luck * running)]);
    c.commitment[i] = -start;
  }
}

/** A project of the neighbourhood in proportion to the hours it asks for; −1 if there is none. */
function projectNearby(world: World, k: number, luck: number): number {
  const { projects, neighbourhoods: h, parameters: p } = world;
  let target = luck * h.projectAsked[k];
  let chosen = -1;
  for (let s = h.firstProject[k]; s >= 0; s = projects.next[s]) {
    chosen = s;
    target -= p.projectCitizenHours * projects.scale[s];
    if (target < 0) break;
  }
  return chosen;
}

/** Projects that take people, listed in all and by neighbourhood (linked), with the hours they ask for; their number. */
function listProjects(world: World): number {
  const { projects, neighbourhoods: h, parameters: p } = world;
  h.projectAsked.fill(0);
  h.firstProject.fill(-1);
  let running = 0;
  for (let s = projects.slots - 1; s >= 0; s--) {
    if (projects.phase[s] === NO_PROJECT || projects.phase[s] === EVALUATION) continue;
    const k = projects.neighbourhood[s];
    h.projectAsked[k] += p.projectCitizenHours * projects.scale[s];
    projects.next[s] = h.firstProject[k];
    h.firstProject[k] = s;
    projects.running[running] = s;
    running += 1;
  }
  return running;
}
