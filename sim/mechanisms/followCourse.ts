import type { Scenario } from '../scenario.ts';
import type { World } from '../world.ts';

/**
 * Puts levers and mix where the strategy wants them this month: the ramp of the mix, then schedules, which have the last
 * word. During spin-up (month < 1) everything stays at today's level and the starting mix.
 */
export function followCourse(world: World, scenario: Scenario): void {
  if (world.month < 1) return;
  if (world.switches.leadership) rampMix(world, scenario);
  moveLevers(world);
}

function rampMix(world: World, scenario: Scenario): void {
  const { municipality: m, month } = world;
  const reached = scenario.rampMonths === 0 ? 1 : Math.min(1, month / scenario.rampMonths);
  const { mix, startMix } = scenario;
  m.mixOA = startMix.OA + (mix.OA - startMix.OA) * reached;
  m.mixNPM = startMix.NPM + (mix.NPM - startMix.NPM) * reached;
  m.mixNPG = startMix.NPG + (mix.NPG - startMix.NPG) * reached;
}

function moveLevers(world: World): void {
  const { course, month } = world;
  for (let s = 0; s < course.schedules.length; s++) {
    const schedule = course.schedules[s];
    if (month <= schedule.from || (!isLever(schedule.name) && !world.switches.leadership)) continue;
    if (month === schedule.from + 1) course.scheduleStart[s] = valueOf(world, schedule.name);
    // A lever that has arrived may be moved again by an event; a share of the mix must be held against the ramp.
    if (isLever(schedule.name) && month > schedule.from + Math.max(1, schedule.over)) continue;
    const way = schedule.over === 0 ? 1 : Math.min(1, (month - schedule.from) / schedule.over);
    setValue(world, schedule.name, course.scheduleStart[s] + (schedule.to - course.scheduleStart[s]) * way);
  }
}

function isLever(name: Name): name is Exclude<Name, 'OA' | 'NPM' | 'NPG'> {
  return name !== 'OA' && name !== 'NPM' && name !== 'NPG';
}

type Name = World['course']['schedules'][number]['name'];

function valueOf(world: World, name: Name): number {
  const { municipality: m, course } = world;
  if (name === 'OA') return m.mixOA;
  if (name === 'NPM') return m.mixNPM;
  if (name === 'NPG') return m.mixNPG;
  return course.levers[name];
}

/** Sets a lever, or a share of the mix while the two others keep their proportion. */
function setValue(world: World, name: Name, value: number): void {
  const { municipality: m, course } = world;
  if (isLever(name)) {
    course.levers[name] = value;
    return;
  }
  const others = 1 - valueOf(world, name);
  const scale = others === 0 ? 0 : (1 - value) / others;
  const spread = others === 0 ? (1 - value) / 2 : 0;
  m.mixOA = name === 'OA' ? value : m.mixOA * scale + spread;
  m.mixNPM = name === 'NPM' ? value : m.mixNPM * scale + spread;
  m.mixNPG = name === 'NPG' ? value : m.mixNPG * scale + spread;
}
