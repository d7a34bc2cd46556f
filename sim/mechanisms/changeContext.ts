import { clamp } from '../arithmetic/bounds.ts';
import { TODAY_LEVERS } from '../declare/levers.ts';
import { DECISIONS } from '../random/decisions.ts';
import { draw, momentOf } from '../random/draw.ts';
import { normalDraw } from '../random/normalDraw.ts';
import { note, type Diary } from '../world/diary.ts';
import type { Shock } from '../declare/scenario.ts';
import type { World } from '../world/world.ts';
import { CORE_LOST, VOLUNTEER } from '../world/citizens.ts';
import { decideLevel } from './followCourse.ts';
import { goHome } from './tire.ts';

/**
 * The world around the municipality: the budget's trend, demand, and dated shocks (model.md 7.2). Nothing moves during
 * spin-up, when the strategy has not begun.
 */
export function changeContext(world: World, diary: Diary | null): void {
  const { municipality, course, parameters: p, economy } = world;
  if (world.month < 1) return;
  const { austerity, demandGrowth } = course.levers;
  municipality.budgetTrend *= 1 - austerity / 12;
  municipality.demand *= 1 + demandGrowth / 12;
  let cut = 0;
  municipality.suspended = 0;
  municipality.recession = 0;
  for (const [n, event] of course.events.entries()) {
    const age = world.month - 1 - event.at;
    if (age < 0) continue;
    if (event.kind === 'cut' && age < event.months) cut = 1 - (1 - cut) * (1 - event.size);
    if (event.kind === 'closure' && age < event.months)
      municipality.suspended = Math.max(municipality.suspended, event.share);
    if (event.kind === 'recession' && age < event.months)
      municipality.recession = Math.max(municipality.recession, event.size);
    if (age === 0) strike(world, diary, event, course.eventPlaces[n]);
  }
  // 5% of the income that local spending adds comes back as tax, against a budget per adult that pays staff and bought-in work.
  const extra = (12 * (economy.localIncome - economy.localIncomeStart)) / world.citizens.count;
  const perAdult = (12 * p.staffHours * p.staffCost) / (p.adultsPerStaff * p.budgetStaffShare);
  municipality.budget = municipality.budgetTrend * (1 - cut) + (p.incomeToTaxBase * extra) / perAdult;
}

/** What happens once, in the month a shock strikes, in one neighbourhood or (−1) everywhere. */
function strike(world: World, diary: Diary | null, event: Shock, place: number): void {
  const { municipality, leaders, streams } = world;
  if (event.kind === 'electionLoss') municipality.politicalSupport *= world.parameters.electionFall;
  if (event.kind === 'priorityEnds') decideLevel(world, event.lever, TODAY_LEVERS[event.lever]);
  if (event.kind === 'coreLoss') loseCore(world, diary, event.share);
  if (event.kind === 'volunteerLoss') loseVolunteers(world, diary, event, place);
  if (event.kind === 'merger') {
    municipality.mergerMonth = world.month;
    const moment = momentOf(streams.lead, world.month, DECISIONS.lead.mergerShift);
    for (let l = 0; l < leaders.count; l++) {
      leaders.mergerShift[l] = world.parameters.mergerSpread * normalDraw(moment, leaders.address[l]);
    }
  }
}

/** Months of pause that never end. */
export const FOR_GOOD = 255;

/** The core is the third of volunteers who gave most hours last month; a share of it, from the top, leaves for good. */
function loseCore(world: World, diary: Diary | null, part: number): void {
  const { citizens: c } = world;
  const volunteers: number[] = [];
  for (let i = 0; i < c.count; i++) if (c.role[i] >= VOLUNTEER) volunteers.push(i);
  const hours = (i: number) => c.civicHours[i] + c.municipalHours[i];
  volunteers.sort((i, j) => hours(j) - hours(i) || i - j);
  const gone = Math.round((volunteers.length / 3) * part);
  for (let n = 0; n < gone; n++) {
    const all = Math.max(1, volunteers.length);
    leaveForGood(world, diary, volunteers[n], 'the core is lost', n / all, gone / all);
  }
}

function leaveForGood(
  world: World,
  diary: Diary | null,
  i: number,
  cause: string,
  luck: number,
  threshold: number,
): void {
  world.citizens.left[i] = CORE_LOST;
  if (diary !== null) note(diary, world, i, 'left for good', cause, luck, threshold);
  goHome(world, i, FOR_GOOD);
}

/**
 * A share of the volunteers of a neighbourhood, or of all, leaves for good: by the hours of last month from the top or from
 * the bottom, or by chance. Equal hours are ranked by luck, so that the order of ids does not matter.
 */
function loseVolunteers(
  world: World,
  diary: Diary | null,
  { share, by }: Extract<Shock, { kind: 'volunteerLoss' }>,
  place: number,
): void {
  const { citizens: c, streams, month } = world;
  const moment = momentOf(streams.exit, month, DECISIONS.exit.isLost);
  const volunteers: { readonly i: number; readonly hours: number; readonly luck: number }[] = [];
  for (let i = 0; i < c.count; i++) {
    if (c.role[i] < VOLUNTEER || (place >= 0 && c.neighbourhood[i] !== place)) continue;
    volunteers.push({ i, hours: c.civicHours[i] + c.municipalHours[i], luck: draw(moment, c.address[i]) });
  }
  const way = by === 'mostHours' ? -1 : by === 'leastHours' ? 1 : 0;
  volunteers.sort((one, other) => way * (one.hours - other.hours) || one.luck - other.luck || one.i - other.i);
  const gone = Math.round(volunteers.length * share);
  for (let n = 0; n < gone; n++) {
    const { i, luck } = volunteers[n];
    leaveForGood(world, diary, i, 'volunteers are lost', luck, share);
  }
}

/** Political support recovers a little each month and may fall at an election, less likely where the course is anchored. */
export function holdElections(world: World): void {
  const { municipality, parameters: p, switches, course } = world;
  municipality.politicalSupport = clamp(municipality.politicalSupport + p.supportRecovery, 0, 1);
  if (!isElectionMonth(world) || !switches.electionRisk) return;
  const luck = draw(momentOf(world.streams.elections, world.month, DECISIONS.elections.isLost), 0);
  if (luck < p.electionRisk * (1 - course.levers.anchoring)) municipality.politicalSupport *= p.electionFall;
}

/** Elections fall at months 36, 84 … shifted by the place's own phase. */
export function isElectionMonth(world: World): boolean {
  const { electionInterval } = world.parameters;
  const since = world.month - 36 - world.municipality.electionPhase;
  return ((since % electionInterval) + electionInterval) % electionInterval === 0;
}
