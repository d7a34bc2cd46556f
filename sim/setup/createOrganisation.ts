import { share } from '../arithmetic/bounds.ts';
import { LEVEL_SHARES, STAFF_PER_LEADER } from '../declare/levelShares.ts';
import type { Parameters } from '../declare/parameters.ts';
import { DECISIONS } from '../random/decisions.ts';
import { draw, hashText, momentOf } from '../random/draw.ts';
import { normalDraw } from '../random/normalDraw.ts';
import type { Stream } from '../random/stream.ts';
import type { Projects } from '../world/projects.ts';
import { OPERATIONAL, SECTORS, type Leaders, type Staff } from '../world/staff.ts';
import { apportion } from './apportion.ts';
import { SETUP_MONTH } from '../random/stream.ts';

/** Fewest professionals and leaders of a municipality, however small. */
const LEAST_STAFF = 12;
const LEAST_LEADERS = 8;

/** One professional per `adultsPerStaff` adults, at least twelve. */
function staffCount(adults: number, p: Parameters): number {
  return Math.max(LEAST_STAFF, Math.round(adults / p.adultsPerStaff));
}

/** Leaders: a twelfth of staff, at least eight, on four levels; each has a superior on the level above. */
export function createLeaders(adults: number, stream: Stream, p: Parameters, networkShare: number): Leaders {
  const count = Math.max(LEAST_LEADERS, Math.round(staffCount(adults, p) / STAFF_PER_LEADER));
  const sizes = apportion(count, LEVEL_SHARES, 1);
  const leaders: Leaders = {
    count,
    level: new Uint8Array(count),
    orientation: new Float64Array(count),
    acting: new Float64Array(count),
    skill: new Float64Array(count),
    superior: new Int32Array(count).fill(-1),
    spanner: new Uint8Array(count),
    address: new Int32Array(count),
    mergerShift: new Float64Array(count),
  };
  const culture = momentOf(stream, SETUP_MONTH, DECISIONS.employ.leaderOrientation);
  const skill = momentOf(stream, SETUP_MONTH, DECISIONS.employ.leaderSkill);
  const spans = momentOf(stream, SETUP_MONTH, DECISIONS.employ.leaderSpans);
  let l = 0;
  let above = 0;
  for (let level = 0; level < 4; level++) {
    const firstHere = l;
    for (let n = 0; n < sizes[level]; n++, l++) {
      const address = hashText(`leader ${level}/${n}`);
      leaders.level[l] = level;
      leaders.address[l] = address;
      leaders.superior[l] = level === 0 ? -1 : above + (n % sizes[level - 1]);
      leaders.orientation[l] = share(
        p.orientationBase + 0.9 * networkShare + p.leaderSpread * normalDraw(culture, address),
      );
      leaders.skill[l] = share(p.leaderSkillStart + p.leaderSpread * normalDraw(skill, address));
      leaders.spanner[l] = level === 2 && draw(spans, address) < 0.2 ? 1 : 0;
    }
    above = firstHere;
  }
  return leaders;
}

/** Professionals over six sectors, each under an operational leader. */
export function createStaff(adults: number, leaders: Leaders, stream: Stream, p: Parameters): Staff {
  const count = staffCount(adults, p);
  const operational: number[] = [];
  for (let l = 0; l < leaders.count; l++) if (leaders.level[l] === OPERATIONAL) operational.push(l);
  const openness = momentOf(stream, SETUP_MONTH, DECISIONS.employ.staffOpenness);
  const skill = momentOf(stream, SETUP_MONTH, DECISIONS.employ.staffSkill);
  const strain = momentOf(stream, SETUP_MONTH, DECISIONS.employ.staffStrain);
  const address = Int32Array.from({ length: count }, (_, j) => hashText(`professional ${j}`));
  return {
    count,
    sector: Uint8Array.from({ length: count }, (_, j) => j % SECTORS.length),
    openness: Float64Array.from(address, (a) => share(p.opennessStart + p.opennessSpread * normalDraw(openness, a))),
    skill: Float64Array.from(address, (a) => share(p.skillStart + p.skillSpread * normalDraw(skill, a))),
    motivation: new Float64Array(count).fill(p.staffMotivationSetPoint),
    strain: Float64Array.from(address, (a) => share(p.strainStart + 0.05 * normalDraw(strain, a))),
    sick: new Uint8Array(count),
    leader: Int32Array.from({ length: count }, (_, j) => operational[j % operational.length]),
    address,
    employed: new Uint8Array(count).fill(1),
  };
}

/** Empty slots for projects: one per 40 citizens is 1.6 times what the most open preset keeps running. */
export function createProjects(adults: number): Projects {
  const slots = Math.ceil(adults / 40) + 32;
  const numbers = () => new Float64Array(slots);
  return {
    slots,
    phase: new Uint8Array(slots),
    neighbourhood: new Uint16Array(slots),
    sectors: new Uint8Array(slots),
    step: new Uint8Array(slots).fill(3),
    initiator: new Uint8Array(slots),
    lead: numbers(),
    outcomeOpen: numbers(),
    scale: numbers(),
    progress: numbers(),
    age: new Uint8Array(slots),
    waiting: new Uint8Array(slots),
    influence: numbers(),
    participants: new Int32Array(slots),
    citizenHours: numbers(),
    commitment: numbers(),
    resources: numbers(),
    everTookPart: new Int32Array(slots),
    address: new Int32Array(slots),
    ended: new Uint8Array(slots),
    quality: numbers(),
    result: new Uint8Array(slots),
  };
}
