import { share } from '../arithmetic/bounds.ts';
import { DECISIONS } from '../random/decisions.ts';
import { draw, momentOf } from '../random/draw.ts';
import { normalDraw } from '../random/normalDraw.ts';
import { POLITICAL } from '../world/staff.ts';
import type { World } from '../world/world.ts';

/** Virtues saturate, vices grow with dominance; under the linear form both are proportional (model.md 7.3). */
const virtue = (x: number, saturating: boolean): number => (saturating ? Math.sqrt(x) : x);
const vice = (x: number, saturating: boolean): number => (saturating ? x * x : x);

/**
 * Leadership (model.md 7.3): the mix ramps and shapes the municipality's properties; leaders' orientation and skill follow
 * over years; leaders are replaced; what reaches the front line is the mandate.
 */
export function lead(world: World): void {
  changeLeaders(world);
  weighLeadership(world);
}

/** Properties of the municipality from the mix and the levers, in the table's order. Reads nothing else. */
export function shapeProperties(world: World): void {
  const { properties, municipality, parameters: p, course } = world;
  const { levers } = course;
  const saturating = p.governanceForm === 1;
  const [OA, NPM, NPG] = [municipality.mixOA, municipality.mixNPM, municipality.mixNPG];
  const [vOA, vNPM, vNPG] = [virtue(OA, saturating), virtue(NPM, saturating), virtue(NPG, saturating)];
  const [wOA, wNPM, wNPG] = [vice(OA, saturating), vice(NPM, saturating), vice(NPG, saturating)];
  properties.legality = share(p.legalityBase + p.legalityOA * vOA + p.legalityNPM * vNPM + p.legalityNPG * vNPG);
  properties.leanness = share(p.leannessBase + p.leannessOA * vOA + p.leannessNPM * vNPM + p.leannessNPG * vNPG);
  properties.arenaOpenness = share(
    p.opennessBase + p.opennessNPM * vNPM + p.opennessNPG * vNPG + p.opennessPartnership * levers.partnership,
  );
  properties.discretion = share(
    p.discretionBase +
      p.discretionOA * vOA +
      p.discretionNPM * vNPM +
      p.discretionNPG * vNPG +
      p.discretionDelegation * levers.delegation,
  );
  properties.learning = share(
    p.learningBase +
      p.learningOA * vOA +
      p.learningNPM * vNPM +
      p.learningNPG * vNPG +
      p.learningEvaluation * levers.evaluation,
  );
  properties.redTape = share(
    p.redTapeBase + p.redTapeOA * wOA + p.redTapeNPM * wNPM + p.redTapeNPG * wNPG + p.mergerRedTape * mergerLeft(world),
  );
  properties.measurement = share(
    p.measurementBase + p.measurementOA * wOA + p.measurementNPM * wNPM + p.measurementNPG * wNPG,
  );
  properties.silo = world.switches.silo
    ? share(p.siloBase + p.siloOA * wOA + p.siloNPM * wNPM - p.siloBreakingEffect * levers.siloBreaking)
    : 0;
  properties.coordinationLoad = share(p.coordinationLoadNPG * wNPG * (1 - p.coordinationLoadClarity * levers.clarity));
}

/** Share of a merger's shock that is left, 1 in its month and 0 after `mergerMonths`. */
function mergerLeft(world: World): number {
  const { mergerMonth } = world.municipality;
  if (mergerMonth < 0) return 0;
  return share(1 - (world.month - mergerMonth) / world.parameters.mergerMonths);
}

/** Orientation and skill of each leader move; some leave and bring in the old culture. */
function changeLeaders(world: World): void {
  const { leaders, municipality, parameters: p, course } = world;
  const { training, clarity } = course.levers;
  const target = share(
    p.orientationBase +
      p.orientationNPG * municipality.mixNPG +
      p.orientationClarityNPG * clarity * municipality.mixNPG,
  );
  const pace = p.orientationRate + p.orientationTraining * training + p.orientationClarity * clarity;
  const learns = p.leaderSkillRate + p.leaderSkillTraining * training;
  const skillTarget = p.leaderSkillTarget + p.leaderSkillTargetTraining * training;
  const leaves = momentOf(world.streams.turnover, world.month, DECISIONS.turnover.leaderLeaves);
  const culture = momentOf(world.streams.turnover, world.month, DECISIONS.turnover.newLeaderOrientation);
  for (let l = 0; l < leaders.count; l++) {
    const address = leaders.address[l];
    if (draw(leaves, address) < p.leaderTurnover) {
      leaders.orientation[l] = share(
        p.orientationBase + p.newLeaderNPG * municipality.mixNPG + p.leaderSpread * normalDraw(culture, address),
      );
      leaders.skill[l] = p.leaderSkillStart * p.newLeaderSkill;
      continue;
    }
    const own = leaders.level[l] === POLITICAL ? pace * p.politicianLockIn : pace;
    leaders.orientation[l] += own * (target - leaders.orientation[l]);
    leaders.skill[l] = share(leaders.skill[l] + learns * (skillTarget - leaders.skill[l]));
  }
}

/** Chain, mandate and cross-pressure as they follow from leaders and properties. Each acts once (model.md 7.3). */
export function weighLeadership(world: World): void {
  const { leaders, municipality, parameters: p, course, properties } = world;
  const left = mergerLeft(world);
  const sums = municipality.orientation;
  sums.fill(0);
  const counts = [0, 0, 0, 0];
  let skill = 0;
  for (let l = 0; l < leaders.count; l++) {
    leaders.acting[l] = share(leaders.orientation[l] + leaders.mergerShift[l] * left);
    sums[leaders.level[l]] += leaders.acting[l];
    counts[leaders.level[l]] += 1;
    skill += leaders.skill[l];
  }
  for (let level = 0; level < 4; level++) sums[level] /= counts[level];
  sums[POLITICAL] *= municipality.politicalSupport;
  municipality.meanLeaderSkill = skill / leaders.count;
  const mean = (sums[0] + sums[1] + sums[2] + sums[3]) / 4;
  const gap = (Math.abs(sums[0] - sums[1]) + Math.abs(sums[1] - sums[2]) + Math.abs(sums[2] - sums[3])) / 3;
  municipality.chain = share(mean - p.chainGap * gap * (1 - p.chainSharedLanguage * course.levers.sharedLanguage));
  municipality.mandate = share(properties.discretion * (p.mandateBase + p.mandateChain * municipality.chain));
  const pluralism =
    1 -
    (municipality.mixOA * municipality.mixOA +
      municipality.mixNPM * municipality.mixNPM +
      municipality.mixNPG * municipality.mixNPG);
  municipality.crossPressure = world.switches.crossPressure
    ? p.crossPressureScale *
      pluralism *
      (1 - p.crossPressureClarity * course.levers.clarity) *
      (1 - p.crossPressureSkill * municipality.meanLeaderSkill)
    : 0;
}
