import { clamp, share } from '../arithmetic/bounds.ts';
import { DECISIONS } from '../random/decisions.ts';
import { draw, momentOf } from '../random/draw.ts';
import type { World } from '../world/world.ts';
import { countOfYear } from './runProjects.ts';

/** What moves the mean strain of professionals in a month; the parts add up to its change. */
export const STRAIN_CAUSES = [
  'load',
  'crossPressure',
  'measurement',
  'mandate',
  'rest',
  'turnover',
  'clipping',
] as const;
export type StrainCauses = Readonly<Record<(typeof STRAIN_CAUSES)[number], number>>;

/**
 * Strain and motivation of professionals, sick leave and turnover (model.md 7.14). Load is the work there is against the
 * hours there are; control felt as measurement lowers motivation, mandate raises it and relieves. Null where nobody is employed.
 */
export function strainStaff(world: World): StrainCauses | null {
  const { staff, parameters: p, properties, municipality, course, streams, month, happenings } = world;
  const { evaluation, incentives } = course.levers;
  const rate = p.strainRate;
  const parts = [
    p.strainLoad * municipality.staffLoad,
    p.strainCrossPressure * municipality.crossPressure,
    p.strainMeasurement * properties.measurement,
    -p.strainMandate * municipality.mandate,
  ];
  const target = parts[0] + parts[1] + parts[2] + parts[3];
  const motivation =
    -p.motivationMeasurement * properties.measurement * (1 - evaluation * incentives) +
    p.motivationMandate * municipality.mandate;
  const sickness = momentOf(streams.staff, month, DECISIONS.staff.fallsSick);
  const turnover = momentOf(streams.staff, month, DECISIONS.staff.leavesPost);
  let posts = 0;
  let relief = 0;
  let clippedAway = 0;
  let renewal = 0;
  for (let j = 0; j < staff.count; j++) {
    if (staff.employed[j] === 0) continue;
    posts += 1;
    const before = staff.strain[j];
    const wished = before + rate * (target - before);
    staff.strain[j] = share(wished);
    relief -= rate * before;
    clippedAway += staff.strain[j] - wished;
    staff.motivation[j] = share(
      staff.motivation[j] + p.staffMotivationRate * (p.staffMotivationSetPoint + motivation - staff.motivation[j]),
    );
    if (staff.sick[j] > 0) staff.sick[j] -= 1;
    else if (draw(sickness, staff.address[j]) < p.sickBase + p.sickStrain * Math.max(0, staff.strain[j] - 0.5))
      staff.sick[j] = p.sickMonths;
    if (draw(turnover, staff.address[j]) >= p.turnoverBase + p.turnoverStrain * staff.strain[j]) continue;
    renewal -= staff.strain[j];
    replace(world, j);
    renewal += staff.strain[j];
    happenings.staffLeft += 1;
  }
  if (posts === 0) return null;
  return {
    load: rate * parts[0],
    crossPressure: rate * parts[1],
    measurement: rate * parts[2],
    mandate: rate * parts[3],
    rest: relief / posts,
    clipping: clippedAway / posts,
    turnover: renewal / posts,
  };
}

/** A novice takes the post. */
function replace(world: World, j: number): void {
  const { staff, parameters: p } = world;
  staff.skill[j] = p.skillStart * p.novice;
  staff.strain[j] = p.strainStart;
  staff.motivation[j] = p.staffMotivationSetPoint;
  staff.openness[j] = p.opennessStart;
  staff.sick[j] = 0;
}

/**
 * Skill and openness of professionals, and what the organisation learns (model.md 7.14): skill grows with
 * training and practice and fades; openness follows the own leader; capability grows with completed projects that are
 * learnt from.
 */
export function learn(world: World): void {
  const { staff, leaders, parameters: p, properties, municipality, course, citizens } = world;
  const { training, taskTransfer } = course.levers;
  const gain =
    p.skillRate + p.skillTraining * training + p.skillPractice * properties.arenaOpenness * properties.learning;
  const open =
    p.opennessTarget +
    p.opennessTraining * training -
    p.opennessCrossPressure * municipality.crossPressure -
    p.opennessReplacement * taskTransfer;
  for (let j = 0; j < staff.count; j++) {
    if (staff.employed[j] === 0) continue;
    staff.skill[j] = clamp(staff.skill[j] + gain * (p.skillLimit - staff.skill[j]) - p.skillFade, 0, 1);
    const target = share(open + p.opennessLeader * leaders.acting[staff.leader[j]]);
    staff.openness[j] += p.opennessRate * (target - staff.openness[j]);
  }
  // Over a year, so that the few projects of a small municipality count as much as the many of a large one.
  const completed = (countOfYear(world, 'learntFrom') / 12) * (2000 / citizens.count);
  municipality.capability +=
    p.capabilityRate * properties.learning * Math.min(1, completed) * (1 - municipality.capability) -
    p.capabilityFade * municipality.capability;
}
