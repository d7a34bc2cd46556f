import { COSTED_LEVERS } from '../declare/levers.ts';
import { LEVER_SHARES } from '../declare/leverShares.ts';
import { POLITICIANS, STAFF_PER_LEADER } from '../declare/levelShares.ts';
import type { World } from '../world/world.ts';

/** Hours and money that the levers cost this month. */
export interface LeverCosts {
  /** Staff hours taken from routine work, and from co-creation. */
  readonly staffHours: number;
  readonly projectHours: number;
  /** Money, currency. */
  readonly money: number;
}

/**
 * What every lever costs this month (model.md 7.5): hours of staff and money, booked per lever in currency in
 * `world.costs`. One-off efforts (clarity, strategy, language) are paid over the year after they are raised; a tenth of
 * them every year. None is free that takes anybody's time.
 */
export function costLevers(world: World, routineHours: number, coCreationHours: number): LeverCosts {
  const { course, municipality, parameters: p, citizens, costs, economy } = world;
  const { levers } = course;
  const adults = citizens.count;
  const residents = adults * p.residentsPerAdult;
  const allHours = routineHours + coCreationHours + municipality.administrationHours;
  const efforts = (residents / 20) * p.clarityHours;
  // Shares of people, not whole ones: a small municipality on the screen stands for one of ordinary size.
  const leaders = citizens.count / p.adultsPerStaff / STAFF_PER_LEADER;
  const hours: Partial<Record<(typeof COSTED_LEVERS)[number], number>> = {
    clarity: efforts * yearOf(levers.clarity, municipality.clarityPeak),
    coStrategy: efforts * yearOf(levers.coStrategy, municipality.strategyPeak),
    sharedLanguage: efforts * yearOf(levers.sharedLanguage, municipality.languagePeak),
    siloBreaking: allHours * p.siloHours * levers.siloBreaking,
    boundarySpanners: allHours * p.siloHours * levers.boundarySpanners,
    partnership: (residents / 10_000) * p.partnershipPosts * p.staffHours * levers.partnership,
    inclusion: municipality.firstTimersPoor * p.inclusionHours * levers.inclusion,
    volunteerSupport: world.switches.volunteerSupport
      ? (municipality.volunteerCount * p.paidSupportHours * levers.volunteerSupport) / 12
      : 0,
    training: ((citizens.count / p.adultsPerStaff) * p.trainingHours * levers.training) / 12,
    anchoring: (leaders * POLITICIANS * p.anchoringHours * levers.anchoring) / 12,
    earlyHelp: routineHours * p.earlyHelpHours * levers.earlyHelp,
    information: allHours * p.informationHours * levers.information,
    leaderAlliances: (leaders * p.allianceHours * levers.leaderAlliances) / 12,
    invitations: municipality.invitationsSent * p.invitationHours,
    lotSplitting: economy.transactionHours,
  };
  const money: Partial<Record<(typeof COSTED_LEVERS)[number], number>> = {
    partnership: ((residents / 10_000) * p.partnershipCost * levers.partnership) / 12,
    materials: (residents * p.materialsCost * levers.materials) / 12,
    fund: (residents * p.fundCost * levers.fund) / 12,
    campaign: (residents * p.campaignCost * levers.campaign) / 12,
    pay: levers.pay * municipality.arenaHoursGiven,
    localPreference:
      p.pricePremium *
      MUNICIPALITY_AS_ANCHOR *
      Math.max(0, economy.spendTown + economy.spendRegion - economy.localSpendStart),
    supplierDevelopment: economy.spend * LEVER_SHARES.supplierDevelopment * levers.supplierDevelopment,
    cooperatives: economy.spend * LEVER_SHARES.cooperatives * levers.cooperatives,
  };
  municipality.clarityPeak = follow(municipality.clarityPeak, levers.clarity);
  municipality.strategyPeak = follow(municipality.strategyPeak, levers.coStrategy);
  municipality.languagePeak = follow(municipality.languagePeak, levers.sharedLanguage);
  const projectHours = coCreationHours * p.evaluationHours * levers.evaluation;
  let staffHours = 0;
  let spent = 0;
  for (let c = 0; c < COSTED_LEVERS.length; c++) {
    const name = COSTED_LEVERS[c];
    const ownHours = name === 'evaluation' ? projectHours : (hours[name] ?? 0);
    const ownMoney = money[name] ?? 0;
    costs[c] = ownHours * p.staffCost + ownMoney;
    if (name !== 'evaluation') staffHours += ownHours;
    spent += ownMoney;
  }
  return { staffHours, projectHours, money: spent };
}

/** The municipality is the largest anchor institution: its part of the anchors' spend. */
const MUNICIPALITY_AS_ANCHOR = 0.3;

/** Share of the one-off effort due this month: what is above the level already worked in, over a year, and upkeep. */
function yearOf(level: number, workedIn: number): number {
  return (Math.max(0, level - workedIn) + LEVER_SHARES.upkeep * level) / 12;
}

/** A raised level is worked in over about a year. */
function follow(workedIn: number, level: number): number {
  return workedIn + (level - workedIn) / 12;
}
