import { sortWords } from '../memory/sortWords.ts';
import type { World } from '../world/world.ts';
import { YEARLY } from '../world/happenings.ts';

const WAS_VOLUNTEER = 1;
const WAS_CORE = 2;
const WAS_ACTIVE = 4;

/**
 * Yearly figures (model.md 7.15), read every 12 months and held in between: participation over the year, exit of
 * volunteers and of the core, lapse, and how hours are concentrated. Starts the next year's sums.
 */
export function readYear(world: World): void {
  const { citizens: c, happenings } = world;
  const { civicHoursYear: civic, municipalHoursYear: municipal, lastYear, role, neighbourhood } = c;
  const { yearlyParticipation, yearlyCivic, yearlyMunicipal } = happenings;
  yearlyParticipation.fill(0);
  yearlyCivic.fill(0);
  yearlyMunicipal.fill(0);
  let volunteers = 0,
    wereVolunteers = 0,
    left = 0,
    joined = 0,
    core = 0,
    coreLeft = 0,
    wereActive = 0,
    lapsed = 0,
    municipalHours = 0,
    onRepeat = 0;
  for (let i = 0; i < c.count; i++) {
    const k = neighbourhood[i];
    // As 0 and 1 without branches, which would be guessed wrong half of the time.
    const inCivic = isPositive(civic[i]);
    const inMunicipal = isPositive(municipal[i]);
    const active = inCivic | inMunicipal;
    yearlyParticipation[k] += active;
    yearlyCivic[k] += inCivic;
    yearlyMunicipal[k] += inMunicipal;
    // 1 for volunteers and enthusiasts, the upper two of the four roles.
    const now = role[i] >> 1;
    const before = lastYear[i];
    const was = before & WAS_VOLUNTEER;
    const inCore = (before & WAS_CORE) >> 1;
    const wasActive = (before & WAS_ACTIVE) >> 2;
    volunteers += now;
    wereVolunteers += was;
    left += was & (now ^ 1);
    joined += (was ^ 1) & now;
    core += inCore;
    coreLeft += inCore & (now ^ 1);
    wereActive += wasActive;
    lapsed += wasActive & (active ^ 1);
    municipalHours += municipal[i];
    onRepeat += wasActive * municipal[i];
  }
  set(world, 'volunteerExit', ratioOrHeld(world, 'volunteerExit', left, wereVolunteers));
  set(world, 'volunteerEntry', ratioOrHeld(world, 'volunteerEntry', joined, volunteers));
  set(world, 'coreExit', ratioOrHeld(world, 'coreExit', coreLeft, core));
  set(world, 'yearlyLapse', ratioOrHeld(world, 'yearlyLapse', lapsed, wereActive));
  set(world, 'loadOnRepeat', ratioOrHeld(world, 'loadOnRepeat', onRepeat, municipalHours));
  concentrate(world);
  markYear(world);
}

/** 1 for hours above 0, else 0; hours are never negative. */
function isPositive(hours: number): number {
  return Math.ceil(hours / (hours + 1));
}

function set(world: World, name: (typeof YEARLY)[number], value: number): void {
  world.happenings.yearly[YEARLY.indexOf(name)] = value;
}

function ratioOrHeld(world: World, name: (typeof YEARLY)[number], part: number, all: number): number {
  return all === 0 ? world.happenings.yearly[YEARLY.indexOf(name)] : part / all;
}

/** How the year's hours are spread: Gini over all adults, share of the top 7% of adults and of the top third of the active. */
function concentrate(world: World): void {
  const { civicHoursYear: civic, municipalHoursYear: municipal, count } = world.citizens;
  const { yearHours } = world.scratch;
  spread(world, '', sorted(yearHours, civic, municipal), count);
  spread(world, 'Civic', sorted(yearHours, civic, null), count);
  spread(world, 'Municipal', sorted(yearHours, municipal, null), count);
}

/** The positive hours in rising order: zeros need no sorting. */
function sorted(into: Float32Array, hours: Float32Array, more: Float32Array | null): Float32Array {
  let kept = 0;
  for (let i = 0; i < hours.length; i++) {
    const value = more === null ? hours[i] : hours[i] + more[i];
    into[kept] = value;
    kept += isPositive(value);
  }
  return inRisingOrder(into, kept);
}

/** The first `count` of some numbers, none negative, sorted: the bits of such numbers rise as they do. */
function inRisingOrder(numbers: Float32Array, count: number): Float32Array {
  sortWords(new Uint32Array(numbers.buffer, numbers.byteOffset, count));
  return numbers.subarray(0, count);
}

function spread(world: World, arena: '' | 'Civic' | 'Municipal', hours: Float32Array, adults: number): void {
  const active = hours.length;
  let total = 0;
  let ranked = 0;
  for (let n = 0; n < active; n++) {
    total += hours[n];
    // Rank among all adults: those with no hours come first.
    ranked += (adults - active + n + 1) * hours[n];
  }
  if (total === 0) {
    for (const name of ['gini', 'topSeven', 'topThird'] as const) set(world, `${name}${arena}`, 0);
    return;
  }
  set(world, `gini${arena}`, Math.max(0, (2 * ranked) / (adults * total) - (adults + 1) / adults));
  set(world, `topSeven${arena}`, topShare(hours, Math.round(0.07 * adults), total));
  set(world, `topThird${arena}`, topShare(hours, Math.round(active / 3), total));
}

function topShare(rising: Float32Array, count: number, total: number): number {
  let top = 0;
  for (let n = Math.max(0, rising.length - count); n < rising.length; n++) top += rising[n];
  return Math.min(1, top / total);
}

/** Remembers who is a volunteer now, who belongs to the core, and who was active; starts the next year's sums. */
function markYear(world: World): void {
  const { citizens: c } = world;
  const { civicHoursYear: civic, municipalHoursYear: municipal, lastYear, role } = c;
  const { yearHours } = world.scratch;
  let volunteers = 0;
  for (let i = 0; i < c.count; i++) {
    yearHours[volunteers] = civic[i] + municipal[i];
    volunteers += role[i] >> 1;
  }
  const rising = inRisingOrder(yearHours, volunteers);
  const limit = volunteers === 0 ? 0 : rising[Math.floor((2 * volunteers) / 3)];
  for (let i = 0; i < c.count; i++) {
    const hours = Math.fround(civic[i] + municipal[i]);
    const volunteer = role[i] >> 1;
    const inCore = volunteer === 1 && hours >= limit ? WAS_CORE : 0;
    lastYear[i] = volunteer | inCore | (isPositive(hours) << 2);
  }
  civic.fill(0);
  municipal.fill(0);
}
