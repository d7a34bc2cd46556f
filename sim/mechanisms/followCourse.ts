import { LEVER_NAMES, type LeverName } from '../declare/levers.ts';
import type { Scenario } from '../declare/scenario.ts';
import type { World } from '../world/world.ts';

/**
 * Puts levers and mix where the strategy wants them this month: the ramp of the mix, then schedules, which have the last
 * word. During spin-up (month < 1) everything stays at today's level and the starting mix.
 * What is decided and what is in force are two things: support that no law asks for falls with the budget.
 */
export function followCourse(world: World, scenario: Scenario): void {
  if (world.month < 1) return;
  if (world.switches.leadership) rampMix(world, scenario);
  moveLevers(world);
  putInForce(world);
}

/** Support for voluntary effort and joint work: what a municipality may do and need not. */
export const SUPPORT: readonly LeverName[] = ['volunteerSupport', 'fund', 'partnership', 'materials', 'earlyHelp'];

/** Decides on a level from now on; in force at once, as far as the budget allows, unless an event has the lever. */
export function decideLevel(world: World, name: LeverName, level: number): void {
  const { course } = world;
  course.decided[name] = level;
  course.levers[name] = levelInForce(world, name, lentLevel(world, name) ?? level);
}

/** Levels in force: those decided, or those that events give for a time, as far as the budget allows. */
function putInForce(world: World): void {
  const { course } = world;
  for (let n = 0; n < LEVER_NAMES.length; n++) {
    const name = LEVER_NAMES[n];
    course.levers[name] = levelInForce(world, name, lentLevel(world, name) ?? course.decided[name]);
  }
}

/** The level that an event gives a lever this month, the later in the list before the earlier; afterwards it goes back. */
function lentLevel({ course, month, switches }: World, name: LeverName): number | undefined {
  if (!switches.context) return undefined;
  for (let e = course.events.length - 1; e >= 0; e--) {
    const event = course.events[e];
    if (event.kind !== 'levers' || month <= event.at || month > event.at + event.months) continue;
    if (event.to[name] !== undefined) return event.to[name];
  }
  return undefined;
}

/**
 * The level that last month's budget leaves of one decided upon: a cut falls on what is not statutory, times
 * `supportElasticity` (National Audit Office 2018). A budget above that of month 0 adds nothing.
 */
function levelInForce(world: World, name: LeverName, decided: number): number {
  const { municipality, parameters: p, switches } = world;
  if (!switches.supportFallsFirst || municipality.budget >= 1 || !SUPPORT.includes(name)) return decided;
  return decided * Math.max(0, 1 - p.supportElasticity * (1 - municipality.budget));
}

function rampMix(world: World, scenario: Scenario): void {
  const { municipality, month } = world;
  const reached = scenario.rampMonths === 0 ? 1 : Math.min(1, month / scenario.rampMonths);
  const { mix, startMix } = scenario;
  municipality.mixOA = startMix.OA + (mix.OA - startMix.OA) * reached;
  municipality.mixNPM = startMix.NPM + (mix.NPM - startMix.NPM) * reached;
  municipality.mixNPG = startMix.NPG + (mix.NPG - startMix.NPG) * reached;
}

function moveLevers(world: World): void {
  const { course, month } = world;
  const held: Held = { OA: null, NPM: null, NPG: null };
  for (let s = 0; s < course.schedules.length; s++) {
    const schedule = course.schedules[s];
    if (month <= schedule.from) continue;
    if (month === schedule.from + 1)
      course.scheduleStart[s] = (isLever(schedule.name) ? null : held[schedule.name]) ?? valueOf(world, schedule.name);
    const way = schedule.over === 0 ? 1 : Math.min(1, (month - schedule.from) / schedule.over);
    const value = course.scheduleStart[s] + (schedule.to - course.scheduleStart[s]) * way;
    if (!isLever(schedule.name)) held[schedule.name] = value;
    // A lever that has arrived may be moved again by an event; a share of the mix is held against the ramp.
    else if (month <= schedule.from + Math.max(1, schedule.over)) course.decided[schedule.name] = value;
  }
  if (world.switches.leadership) holdShares(world, held);
}

type Name = World['course']['schedules'][number]['name'];

/** Shares of the mix that schedules hold this month; null is free. */
type Held = Record<'OA' | 'NPM' | 'NPG', number | null>;

function isLever(name: Name): name is Exclude<Name, 'OA' | 'NPM' | 'NPG'> {
  return name !== 'OA' && name !== 'NPM' && name !== 'NPG';
}

function valueOf(world: World, name: Name): number {
  const { municipality, course } = world;
  if (name === 'OA') return municipality.mixOA;
  if (name === 'NPM') return municipality.mixNPM;
  if (name === 'NPG') return municipality.mixNPG;
  return course.decided[name];
}

/** Sets the scheduled shares of the mix; the free ones share the rest in their proportion, so that all sum to 1. */
function holdShares(world: World, held: Held): void {
  const { municipality } = world;
  if (held.OA === null && held.NPM === null && held.NPG === null) return;
  const fixed = (held.OA ?? 0) + (held.NPM ?? 0) + (held.NPG ?? 0);
  const free =
    (held.OA === null ? municipality.mixOA : 0) +
    (held.NPM === null ? municipality.mixNPM : 0) +
    (held.NPG === null ? municipality.mixNPG : 0);
  const count = Number(held.OA === null) + Number(held.NPM === null) + Number(held.NPG === null);
  const rest = Math.max(0, 1 - fixed);
  // With nothing free, or more held than there is, the held shares are scaled to sum to 1.
  const scale = count === 0 || fixed > 1 ? 1 / fixed : 1;
  const share = (own: number | null, now: number): number => {
    if (own !== null) return own * scale;
    return free === 0 ? rest / count : (rest * now) / free;
  };
  const [OA, NPM, NPG] = [
    share(held.OA, municipality.mixOA),
    share(held.NPM, municipality.mixNPM),
    share(held.NPG, municipality.mixNPG),
  ];
  municipality.mixOA = OA;
  municipality.mixNPM = NPM;
  municipality.mixNPG = NPG;
}
