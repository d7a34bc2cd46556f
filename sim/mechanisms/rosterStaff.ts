import { clamp } from '../arithmetic/bounds.ts';
import { COSTED_LEVERS } from '../declare/levers.ts';
import { OPERATIONAL } from '../world/staff.ts';
import type { World } from '../world/world.ts';
import { costLevers } from './costLevers.ts';
import { savedByArenas } from './serveNeeds.ts';

/**
 * Staff capacity (model.md 7.5): posts follow the budget, administration and strain take their part of the hours, and
 * the rest is divided between co-creation, as far as openness, mandate and the own leader allow, and routine services.
 */
export function rosterStaff(world: World): void {
  const { staff, leaders, municipality, parameters: p, properties, course } = world;
  fillPosts(world, postsOf(world));
  const administration =
    p.administrationBase +
    p.administrationRedTape * properties.redTape +
    p.administrationMeasurement * properties.measurement +
    p.administrationLoad * properties.coordinationLoad;
  const room =
    Math.sqrt(municipality.mandate * properties.arenaOpenness) *
    (p.coCreationFundBase + p.coCreationFund * course.levers.fund);
  const goals = 1 - p.incentivePull * (1 - p.incentiveEffect * course.levers.incentives);
  const meanOrientation = Math.max(0.01, municipality.orientation[OPERATIONAL]);
  let coCreation = 0;
  let routine = 0;
  let desk = 0;
  let skill = 0;
  let employed = 0;
  for (let j = 0; j < staff.count; j++) {
    if (staff.employed[j] === 0) continue;
    employed += 1;
    skill += staff.skill[j];
    if (staff.sick[j] > 0) continue;
    const atWork = p.staffHours * (1 - p.strainHours * staff.strain[j]);
    const hours = atWork * (1 - administration);
    const wish =
      Math.min(p.coCreationLimit, p.coCreationPull * staff.openness[j] * room) *
      (leaders.acting[staff.leader[j]] / meanOrientation) *
      (staff.motivation[j] / p.staffMotivationSetPoint) *
      goals;
    const part = clamp(wish, 0, p.coCreationLimit);
    coCreation += hours * part;
    routine += hours * (1 - part);
    desk += atWork - hours;
  }
  municipality.staffSkill = employed === 0 ? 0 : skill / employed;
  municipality.administrationHours = desk;
  const costs = costLevers(world, routine, coCreation);
  municipality.coCreationHours = Math.max(0, coCreation - costs.projectHours);
  municipality.returnedHours = 0;
  const boughtIn = 1 - (1 - course.levers.cutsToStaff) * (1 - municipality.budget);
  if (world.switches.tasksLeaveStaff) saveTasks(world);
  municipality.routineHours = Math.max(
    0,
    routine * boughtIn - costs.staffHours - costs.money / p.staffCost - municipality.tasksLeft,
  );
  balanceBudget(world, employed, costs.money);
}

/**
 * What volunteers do of the tasks handed over, beyond what they did before and as it was over about a year, is saved and
 * leaves the budget with the work it paid for; it does not come back while tasks stay handed over, also when volunteers
 * tire (a budget is cut by what was seen to be saved). Whose tasks are taken back gets them back as slowly.
 */
function saveTasks(world: World): void {
  const { municipality, parameters: p, course } = world;
  const handedOver = course.levers.taskTransfer * municipality.hoursDemanded;
  municipality.saved += p.savingPace * (savedByArenas(world) - municipality.saved);
  if (handedOver <= 0) {
    municipality.savedBefore = municipality.saved;
    municipality.tasksLeft -= p.savingPace * municipality.tasksLeft;
    return;
  }
  municipality.tasksLeft = Math.max(
    municipality.tasksLeft,
    Math.min(handedOver, municipality.saved - municipality.savedBefore),
  );
}

/** Posts follow the cuts that fall on staff, and never outgrow what the budget can pay beside last month's levers. */
function postsOf(world: World): number {
  const { staff, municipality, parameters: p, course } = world;
  const planned = Math.round(staff.count * (1 - course.levers.cutsToStaff * (1 - municipality.budget)));
  const payable = Math.floor((budgetOf(world) - municipality.spentOnLevers) / (p.staffHours * p.staffCost));
  return clamp(Math.min(planned, payable), 1, staff.count);
}

/** The budget of a month, currency: a full staff is `budgetStaffShare` of the budget at month 0. */
function budgetOf(world: World): number {
  const { staff, parameters: p, municipality } = world;
  return (municipality.budget * staff.count * p.staffHours * p.staffCost) / p.budgetStaffShare;
}

/** A cut empties the highest posts, growth refills them with novices. */
function fillPosts(world: World, posts: number): void {
  const { staff, parameters: p } = world;
  for (let j = 0; j < staff.count; j++) {
    const wanted = j < posts ? 1 : 0;
    if (staff.employed[j] === wanted) continue;
    staff.employed[j] = wanted;
    if (wanted === 0) continue;
    staff.skill[j] = p.skillStart * p.novice;
    staff.strain[j] = p.strainStart;
    staff.motivation[j] = p.staffMotivationSetPoint;
    staff.openness[j] = p.opennessStart;
    staff.sick[j] = 0;
  }
}

/** Money in equals money out: own staff, money levers, and what is left buys capacity. */
function balanceBudget(world: World, employed: number, leverMoney: number): void {
  const { municipality, parameters: p } = world;
  // What is saved leaves the budget; posts stay, less work is bought in.
  municipality.budgetIn = budgetOf(world) - municipality.tasksLeft * p.staffCost;
  municipality.spentOnStaff = employed * p.staffHours * p.staffCost;
  municipality.spentOnLevers = leverMoney;
  municipality.boughtIn = municipality.budgetIn - municipality.spentOnStaff - municipality.spentOnLevers;
  municipality.budgetOut = municipality.spentOnStaff + municipality.spentOnLevers + municipality.boughtIn;
  let total = 0;
  for (let c = 0; c < COSTED_LEVERS.length; c++) total += world.costs[c];
  municipality.leverCost = total;
}
