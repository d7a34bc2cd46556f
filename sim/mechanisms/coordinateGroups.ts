import { TODAY_LEVERS } from '../declare/levers.ts';
import { clamp } from '../arithmetic/bounds.ts';
import { DECISIONS } from '../random/decisions.ts';
import { draw, momentOf } from '../random/draw.ts';
import { note, type Diary } from '../world/diary.ts';
import type { World } from '../world/world.ts';
import {
  ACTIVE_CIVIC,
  ENTHUSIAST,
  GROUP_CLOSED,
  ACTIVE_MUNICIPAL,
  RESTING_MUNICIPAL,
  NO_ACTIVITY,
  PARTICIPANT,
  SECTIONS,
  VOLUNTEER,
} from '../world/citizens.ts';
import { paidSupport } from './volunteerSupport.ts';

/**
 * Groups (model.md 7.13): enthusiasts do the administration first and others what they leave; a part of the hours that
 * enthusiasts have left coordinates, with paid support; what is lacking they are asked for on top; groups with too few volunteers close; enthusiasts without a group, and paid support, found new ones.
 */
export function coordinateGroups(world: World, diary: Diary | null): void {
  countMembers(world);
  coordinate(world);
  if (world.switches.groupClosure) closeGroups(world, diary);
  foundGroups(world, diary);
}

/** Members, volunteers and enthusiasts' hours of each group this month. */
export function countMembers(world: World): void {
  const { citizens: c, groups, neighbourhoods } = world;
  groups.members.fill(0);
  groups.volunteers.fill(0);
  groups.enthusiastHours.fill(0);
  groups.hours.fill(0);
  // Volunteers that paid support must serve: all in municipal activity, and the share it reaches in associations.
  let served = 0;
  let enthusiasts = 0;
  const { supportReach } = world.parameters;
  const { engaged, role, group, activity, civicHours } = c;
  const { members, volunteers, enthusiastHours, stretch, hours } = groups;
  // Section by section, since groups have members from other neighbourhoods and sums of hours depend on their order.
  for (let section = 0; section < SECTIONS; section++) {
    const inMunicipal = section === ACTIVE_MUNICIPAL || section === RESTING_MUNICIPAL;
    for (let at = section; at < SECTIONS * neighbourhoods.count; at += SECTIONS) {
      const end = neighbourhoods.sections[at + 1];
      for (let a = neighbourhoods.sections[at]; a < end; a++) {
        const i = engaged[a];
        const g = group[i];
        if (g >= 0) {
          members[g] += 1;
          hours[g] += civicHours[i];
        }
        const own = role[i];
        if (own < VOLUNTEER) continue;
        served += inMunicipal && activity[i] !== NO_ACTIVITY ? 1 : supportReach;
        if (g >= 0) volunteers[g] += 1;
        if (own !== ENTHUSIAST) continue;
        enthusiasts += 1;
        if (g >= 0) enthusiastHours[g] += civicHours[i] / (1 + stretch[g]);
      }
    }
  }
  world.municipality.volunteerCount = served;
  world.municipality.enthusiasts = enthusiasts;
}

/** Coordination of each group: what is supplied against what its volunteers need; and the means that others read. */
export function coordinate(world: World): void {
  const { groups, parameters: p, properties, municipality, course } = world;
  const paid = (p.paidSupportHours * paidSupport(world) * p.supportReach) / 12;
  const fixedHours = (p.administrationHours * WEEKS_A_MONTH * properties.redTape) / 0.3;
  let volunteers = 0;
  let weighted = 0;
  let open = 0;
  for (let g = 0; g < groups.count; g++) {
    if (groups.open[g] === 0) {
      groups.administration[g] = 0;
      groups.stretch[g] = 0;
      continue;
    }
    open += 1;
    groups.money[g] = Math.max(0, 1 - municipality.recession + p.fundMoney * (course.levers.fund - TODAY_LEVERS.fund));
    const administration = fixedHours + p.administrationPerMember * groups.members[g];
    // Enthusiasts do it first, the other members what is left.
    groups.administration[g] = Math.min(administration, groups.hours[g]);
    const free = Math.max(0, groups.enthusiastHours[g] - administration);
    const wanted = p.coordinationShare * free;
    const willing = wanted + paid * groups.volunteers[g];
    const need = p.coordinationNeed * groups.volunteers[g];
    const supply = willing + groups.enthusiastHours[g] * groups.stretch[g];
    const met = need === 0 ? 1 : clamp(supply / need, 0, 1);
    // The hook of P9: organising that must be done, held at a ratio of what organisers want to give.
    const held = p.heldOrganising > 0 && world.month >= 1;
    const lacking = held ? (p.heldOrganising - 1) * wanted : need - willing;
    groups.stretch[g] = askedOnTop(world, lacking, groups.enthusiastHours[g]);
    groups.coordination[g] = clamp(met * (1 - p.moneyCoordination * (1 - groups.money[g])), 0, 1);
    volunteers += groups.volunteers[g];
    weighted += groups.volunteers[g] * groups.coordination[g];
  }
  municipality.openGroups = open;
  municipality.coordination = volunteers === 0 ? 0 : weighted / volunteers;
}

/**
 * What is lacking in coordination is asked of those who organise, next month, on top of what they want to give: as a share
 * of their hours, at most as often their organising as people stretch.
 */
function askedOnTop({ parameters: p, switches }: World, lacking: number, enthusiastHours: number): number {
  if (!switches.groupWork || enthusiastHours <= 0 || lacking <= 0) return 0;
  return Math.min((p.stretchLimit - 1) * p.coordinationShare, lacking / enthusiastHours);
}

const WEEKS_A_MONTH = 52 / 12;

/** A group with fewer than two volunteers for four months closes; its volunteers become participants without one. */
function closeGroups(world: World, diary: Diary | null): void {
  const { citizens: c, groups, neighbourhoods, parameters: p } = world;
  let closed = 0;
  for (let g = 0; g < groups.count; g++) {
    if (groups.open[g] === 0) continue;
    groups.underStrength[g] = groups.volunteers[g] < p.groupMinimum ? Math.min(255, groups.underStrength[g] + 1) : 0;
    if (groups.underStrength[g] < p.monthsUnderStrength) continue;
    groups.open[g] = 0;
    // Whoever founds it anew this very month is asked for nothing that was lacking before.
    groups.stretch[g] = 0;
    closed += 1;
  }
  if (closed === 0) return;
  for (let a = 0; a < neighbourhoods.sections[SECTIONS * neighbourhoods.count]; a++) {
    const i = c.engaged[a];
    const g = c.group[i];
    if (g < 0 || groups.open[g] === 1) continue;
    c.group[i] = -1;
    if (c.role[i] < VOLUNTEER) continue;
    c.role[i] = PARTICIPANT;
    c.left[i] = GROUP_CLOSED;
    if (diary !== null)
      note(
        diary,
        world,
        i,
        'became a participant',
        'the group closed',
        groups.volunteers[g],
        world.parameters.groupMinimum,
      );
  }
}

/**
 * A closed slot reopens when enthusiasts of its neighbourhood have no group there, or when paid staff time helps to
 * found one: founding needs an initiator (model.md 7.13).
 */
function foundGroups(world: World, diary: Diary | null): void {
  const { citizens: c, groups, neighbourhoods, parameters: p, municipality, streams, month } = world;
  if (municipality.openGroups >= groups.count) return;
  const { initiators } = world.scratch;
  initiators.fill(0);
  for (let k = 0; k < neighbourhoods.count; k++) {
    const end = neighbourhoods.sections[SECTIONS * k + RESTING_MUNICIPAL];
    for (let a = neighbourhoods.sections[SECTIONS * k + ACTIVE_CIVIC]; a < end; a++) {
      const i = c.engaged[a];
      if (c.cooldown[i] > 0 || c.calling[i] < municipality.callingOfEnthusiast) continue;
      if (c.group[i] < 0 || groups.neighbourhood[c.group[i]] !== k) initiators[k] += 1;
    }
  }
  const helped = p.foundingSupport * paidSupport(world) * municipality.freeHours;
  const moment = momentOf(streams.found, month, DECISIONS.found.isFounded);
  for (let g = 0; g < groups.count; g++) {
    if (groups.open[g] === 1) continue;
    const k = groups.neighbourhood[g];
    const chance =
      (p.foundingRate * initiators[k]) / (neighbourhoods.firstGroup[k + 1] - neighbourhoods.firstGroup[k]) + helped;
    if (draw(moment, groups.address[g]) >= chance) continue;
    groups.open[g] = 1;
    groups.underStrength[g] = 0;
    world.happenings.groupsFounded += 1;
    groups.coordination[g] = municipality.coordination;
    initiators[k] -= gatherFounders(world, diary, g, p.foundersOfGroup / initiators[k]);
  }
}

/**
 * About a board of the enthusiasts who have no group in the neighbourhood found one together, each with the same chance;
 * of those with a group elsewhere half stay there. Returns how many it were.
 */
function gatherFounders(world: World, diary: Diary | null, g: number, chance: number): number {
  const { citizens: c, groups, neighbourhoods, municipality, streams, month } = world;
  const k = groups.neighbourhood[g];
  const joins = momentOf(streams.found, month, DECISIONS.found.joinsFounders);
  let founders = 0;
  for (let i = neighbourhoods.first[k]; i < neighbourhoods.first[k + 1]; i++) {
    if (c.active[i] === 0 || c.cooldown[i] > 0 || c.calling[i] < municipality.callingOfEnthusiast) continue;
    if (c.group[i] >= 0 && groups.neighbourhood[c.group[i]] === k) continue;
    // Luck of the citizen and of the group: two groups founded in one month do not draw the same people.
    if (draw(joins, c.address[i] ^ groups.address[g]) >= (c.group[i] >= 0 ? 0.5 : 1) * chance) continue;
    founders += 1;
    c.group[i] = g;
    c.role[i] = ENTHUSIAST;
    if (diary !== null) note(diary, world, i, 'founded a group', 'no group in the neighbourhood', 0, chance);
  }
  return founders;
}
