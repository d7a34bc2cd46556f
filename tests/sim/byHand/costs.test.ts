import { describe, expect, test } from 'vitest';
import { LEVER_NAMES, type LeverName, type Levers, type Parameters } from '#sim';
import { COSTED_LEVERS, costLevers, createWorld, type World } from '../inside.ts';
import { ordinary, parametersWith, townOf } from '../towns.ts';

/** Round costs: 1,000 adults are 1,200 residents, an hour costs 25. */
const ROUND: Partial<Parameters> = {
  residentsPerAdult: 1.2,
  staffCost: 25,
  staffHours: 140,
  adultsPerStaff: 25,
  clarityHours: 1,
  siloHours: 0.015,
  partnershipPosts: 1,
  partnershipCost: 60_000,
  evaluationHours: 0.12,
  inclusionHours: 10,
  materialsCost: 3,
  paidSupportHours: 22,
  trainingHours: 30,
  fundCost: 6,
  anchoringHours: 200,
  earlyHelpHours: 0.015,
  informationHours: 0.005,
  allianceHours: 20,
  invitationHours: 0.1,
  campaignCost: 0.5,
  pricePremium: 0.1,
};

/** A thousand adults, 4,000 routine, 800 co-creation and 1,200 administration hours; all levers 0 but one. */
function worldWith(levers: Partial<Levers>): World {
  const world = createWorld(ordinary(townOf(2, 400), { parameters: parametersWith(ROUND) }), '1', 1000, 1);
  for (const name of LEVER_NAMES) world.course.levers[name] = 0;
  Object.assign(world.course.levers, levers);
  const { municipality: m, economy: e } = world;
  Object.assign(m, {
    administrationHours: 1200,
    volunteerCount: 150,
    firstTimersPoor: 3,
    invitationsSent: 100,
    arenaHoursGiven: 500,
    clarityPeak: 0,
    strategyPeak: 0,
    languagePeak: 0,
  });
  Object.assign(e, {
    spend: 100_000,
    transactionHours: 0,
    spendTown: 30_000,
    spendRegion: 30_000,
    localSpendStart: 50_000,
  });
  return world;
}

/** Hours and money of each lever at level 1 in a month of that municipality, from model.md 7.5. */
const AT_ONE: Partial<Record<LeverName, { hours?: number; money?: number }>> = {
  // 1 hour per 20 residents over a year, and a tenth of it yearly.
  clarity: { hours: (60 * 1.1) / 12 },
  coStrategy: { hours: (60 * 1.1) / 12 },
  sharedLanguage: { hours: (60 * 1.1) / 12 },
  siloBreaking: { hours: 0.015 * 6000 },
  boundarySpanners: { hours: 0.015 * 6000 },
  partnership: { hours: 0.12 * 140, money: (0.12 * 60_000) / 12 },
  inclusion: { hours: 30 },
  materials: { money: (1200 * 3) / 12 },
  volunteerSupport: { hours: (150 * 22) / 12 },
  training: { hours: (40 * 30) / 12 },
  fund: { money: (1200 * 6) / 12 },
  // 40 professionals have 40 ÷ 12 leaders, 8% of them politicians: shares, for the thousand stand for any town.
  anchoring: { hours: ((40 / 12) * 0.08 * 200) / 12 },
  earlyHelp: { hours: 0.015 * 4000 },
  information: { hours: 0.005 * 6000 },
  leaderAlliances: { hours: ((40 / 12) * 20) / 12 },
  campaign: { money: (1200 * 0.5) / 12 },
  pay: { money: 500 },
  // A tenth more for what is bought nearer than before, where the municipality, three tenths of the anchors, pays it.
  localPreference: { money: 0.1 * 0.3 * 10_000 },
  supplierDevelopment: { money: 200 },
  cooperatives: { money: 100 },
};

describe('what one lever costs at level 1, by hand', () => {
  const nothing = costLevers(worldWith({}), 4000, 800);

  for (const [name, { hours = 0, money = 0 }] of Object.entries(AT_ONE)) {
    test(`${name} at level 1`, () => {
      const world = worldWith({ [name]: 1 });
      const costs = costLevers(world, 4000, 800);
      // The premium is paid for what is bought locally, whatever the lever does now.
      const premium = name === 'localPreference' ? 0 : nothing.money;
      expect(costs.staffHours - nothing.staffHours).toBeCloseTo(hours, 9);
      expect(costs.money - premium).toBeCloseTo(money, 9);
      const index = COSTED_LEVERS.indexOf(name as (typeof COSTED_LEVERS)[number]);
      expect(world.costs[index]).toBeCloseTo(25 * hours + money, 9);
    });
  }

  test('evaluation takes 12% of co-creation hours, not of routine', () => {
    const costs = costLevers(worldWith({ evaluation: 1 }), 4000, 800);
    expect(costs.projectHours).toBeCloseTo(96, 9);
    expect(costs.staffHours).toBeCloseTo(nothing.staffHours, 9);
  });

  test('an invitation takes six minutes', () => {
    expect(nothing.staffHours).toBeCloseTo(10, 9);
  });

  test('every lever that costs is tried here', () => {
    const tried = new Set([...Object.keys(AT_ONE), 'evaluation', 'invitations', 'lotSplitting']);
    expect(COSTED_LEVERS.filter((name) => !tried.has(name))).toEqual([]);
  });
});
