import { setBit } from '../memory/bits.ts';
import { clamp } from '../arithmetic/bounds.ts';
import { DECISIONS } from '../random/decisions.ts';
import { draw, momentOf } from '../random/draw.ts';
import { note, type Diary } from '../world/diary.ts';
import { COORDINATION, FATIGUE, LIFE_EVENTS, ORDINARY, RESPONSE } from '../world/exitCauses.ts';
import type { World } from '../world/world.ts';
import {
  BURNT_OUT,
  ACTIVE_CIVIC,
  ENTHUSIAST,
  FIRST_PROJECT,
  LEFT,
  RESTING_MUNICIPAL,
  NO_ACTIVITY,
  PARTICIPANT,
  RESIDENT,
  SECTIONS,
  VOLUNTEER,
} from '../world/citizens.ts';
import { paidSupport } from './volunteerSupport.ts';

/** Most fatigue there is; above 1 one burns out. */
const MOST_FATIGUE = 1.2;

/**
 * Fatigue (model.md 7.12): hours tire against what one can sustain; support, voice, clear roles and coordination protect,
 * measurement adds. Those at rest recover. In civic hours one's own association gives the voice, in municipal hours the
 * influence that is granted.
 */
export function tire(world: World): void {
  const { citizens: c, neighbourhoods, groups, projects, parameters: p, municipality } = world;
  const { properties, course, clipped } = world;
  const { clarity } = course.levers;
  const paid = paidSupport(world);
  const rate = p.fatigueRate * (1 + p.fatigueMeasurement * properties.measurement);
  const civicScale = rate * (1 - p.fatigueSupport * paid * p.supportReach);
  const municipalScale = rate * (1 - p.fatigueSupport * paid);
  const limit = p.sustainableHours * p.hoursBase;
  const recession = 0.1 * municipality.recession;
  const { onTopTires } = world.switches;
  // Hoisted: see willingness.ts on the cost of looking parameters up for every citizen.
  const { fatigueRest, civicVoice, fatigueVoice, fatigueRoleClarity, fatigueCoordination, fatigueRecovery } = p;
  const { fatigue, civicHours, municipalHours, calling: callings, freeTime, group, activity: activities } = c;
  const { engaged, role, resilience, resilienceOf } = c;
  const { stretch } = groups;
  const { tired } = world.scratch;
  for (let k = 0; k < neighbourhoods.count; k++) {
    const start = neighbourhoods.sections[SECTIONS * k + ACTIVE_CIVIC];
    const end = neighbourhoods.sections[SECTIONS * k + RESTING_MUNICIPAL];
    for (let a = start; a < end; a++) {
      const i = engaged[a];
      const municipal = municipalHours[i];
      const hours = civicHours[i] + municipal;
      const before = fatigue[i];
      const calling = callings[i];
      const time = freeTime[i] - recession;
      // calling^(3/4): who cares more can sustain more, but less than in proportion to what they give.
      const room = limit * resilienceOf[resilience[i]] * (0.5 + (time > 0 ? time : 0));
      const cared = Math.sqrt(calling * Math.sqrt(calling));
      // Organising that is asked on top is nobody's calling: time alone sustains it.
      const asked = onTopTires && role[i] === ENTHUSIAST && group[i] >= 0 ? stretch[group[i]] : 0;
      const onTop = (civicHours[i] * asked) / (1 + asked);
      const coordination = group[i] >= 0 ? groups.coordination[group[i]] : municipality.coordination;
      let voice = civicVoice;
      if (municipal > 0) {
        const activity = activities[i];
        const influence =
          activity >= FIRST_PROJECT ? projects.influence[activity - FIRST_PROJECT] : municipality.arenaInfluence;
        voice += (municipal / hours) * (influence - civicVoice);
      }
      const clear = 0.5 * clarity + 0.5 * coordination;
      const load =
        (municipal > 0 ? municipalScale : civicScale) *
        (((hours - onTop) / cared + onTop) / room) *
        (1 - fatigueVoice * voice) *
        (1 - fatigueRoleClarity * clear) *
        (1 + fatigueCoordination * (1 - coordination));
      const after = before + load - fatigueRecovery * before;
      if (after > MOST_FATIGUE) clipped.fatigue[k] += after - MOST_FATIGUE;
      tired[a - start] = after > MOST_FATIGUE ? MOST_FATIGUE : after;
    }
    // Everybody rests; then those who were active get what they have earned instead.
    for (let i = neighbourhoods.first[k]; i < neighbourhoods.first[k + 1]; i++) fatigue[i] -= fatigueRest * fatigue[i];
    for (let a = start; a < end; a++) fatigue[engaged[a]] = Math.min(MOST_FATIGUE, tired[a - start]);
  }
}

/** The most that low self-efficacy and low responsiveness count for in exit. */
const MOST_EFFICACY_LACKING = 0.4;
const MOST_RESPONSIVENESS_LACKING = 0.3;

/**
 * Exit and burn-out (model.md 7.12). Exit rises with fatigue, low self-efficacy, low responsiveness and poor
 * coordination, falls with support and calling; life events take some at any time. Burn-out takes anybody active whose
 * fatigue passes 1 out for a year and a half.
 */
export function leave(world: World, diary: Diary | null): void {
  const { citizens: c, groups, neighbourhoods, parameters: p, municipality, streams, month, happenings } = world;
  const exits = momentOf(streams.exit, month, DECISIONS.exit.leaves);
  const stays = momentOf(streams.exit, month, DECISIONS.exit.stepsDown);
  const civicSupport = 1.15 - p.exitSupport * paidSupport(world) * p.supportReach;
  const municipalSupport = 1.15 - p.exitSupport * paidSupport(world);
  const { exitRate, exitFatigue, exitEfficacy, exitResponsiveness, exitCoordination, lifeEvents } = p;
  const leastSupport = Math.max(civicSupport, municipalSupport);
  /** Rises with what is lacking, falls with calling. */
  const hazardOf = (
    fatigue: number,
    efficacyLacking: number,
    responsivenessLacking: number,
    support: number,
    coordinationLacking: number,
    calling: number,
  ): number =>
    (exitRate *
      (1 + exitFatigue * fatigue * fatigue) *
      (1 + exitEfficacy * efficacyLacking) *
      (1 + exitResponsiveness * responsivenessLacking) *
      support *
      (1 + exitCoordination * coordinationLacking)) /
      (0.8 + 0.2 * calling) +
    lifeEvents;
  const { role, fatigue: fatigues, engaged, address } = c;
  const listed = neighbourhoods.sections[SECTIONS * neighbourhoods.count];
  for (let a = 0; a < listed; a++) {
    const i = engaged[a];
    const fatigue = fatigues[i];
    if (fatigue > 1) {
      if (role[i] === RESIDENT) continue;
      burnOut(world, i);
      if (diary !== null) note(diary, world, i, 'burnt out', 'fatigue above 1', fatigue, 1);
      continue;
    }
    if (role[i] < VOLUNTEER) continue;
    const luck = draw(exits, address[i]);
    // Most stay whatever else they feel: it need not be known.
    if (luck >= hazardOf(fatigue, MOST_EFFICACY_LACKING, MOST_RESPONSIVENESS_LACKING, leastSupport, 1, 0)) continue;
    const calling = c.calling[i];
    const coordination = c.group[i] >= 0 ? groups.coordination[c.group[i]] : municipality.coordination;
    const efficacyLacking = clamp(0.4 - c.selfEfficacy[i], -0.3, MOST_EFFICACY_LACKING);
    const responsivenessLacking = clamp(0.3 - c.responsiveness[i], -0.3, MOST_RESPONSIVENESS_LACKING);
    const support = c.activity[i] === NO_ACTIVITY ? civicSupport : municipalSupport;
    const hazard = hazardOf(
      fatigue,
      efficacyLacking,
      responsivenessLacking,
      support,
      1 - coordination,
      calling < 3 ? calling : 3,
    );
    if (luck >= hazard) continue;
    if (diary !== null)
      note(
        diary,
        world,
        i,
        'stopped volunteering',
        luck < lifeEvents ? 'life events' : 'fatigue, efficacy, response and coordination',
        luck,
        hazard,
      );
    happenings.exits += 1;
    if (luck < lifeEvents) happenings.exitsBy[LIFE_EVENTS] += 1;
    else
      divideExit(
        happenings.exitsBy,
        exitFatigue * fatigue * fatigue,
        above(support - 1) + exitCoordination * (1 - coordination),
        above(exitEfficacy * efficacyLacking) + above(exitResponsiveness * responsivenessLacking),
      );
    c.left[i] = LEFT;
    if (draw(stays, c.address[i]) < p.stepDown) {
      c.role[i] = PARTICIPANT;
    } else {
      goHome(world, i, p.pauseMonths);
    }
  }
}

/**
 * Divides one exit that is no life event: in proportion to what each factor of the hazard has above 1, and 1 for the
 * ordinary hazard. Factors under 1 keep people and are the cause of no exit.
 */
function divideExit(exitsBy: Float64Array, fatigue: number, coordination: number, response: number): void {
  const all = 1 + fatigue + coordination + response;
  exitsBy[FATIGUE] += fatigue / all;
  exitsBy[COORDINATION] += coordination / all;
  exitsBy[RESPONSE] += response / all;
  exitsBy[ORDINARY] += 1 / all;
}

function above(excess: number): number {
  return excess > 0 ? excess : 0;
}

function burnOut(world: World, i: number): void {
  const { citizens: c, parameters: p, happenings } = world;
  happenings.burnOuts += 1;
  if (c.role[i] >= VOLUNTEER) {
    happenings.exits += 1;
    happenings.exitsBy[FATIGUE] += 1;
  }
  c.left[i] = BURNT_OUT;
  c.motivation[i] = Math.max(0, c.motivation[i] - p.burnOutMotivation);
  goHome(world, i, p.burnOutMonths);
  setBit(c.burntOut, i, 1);
}

/** Out of every activity, and out of reach for some months. */
export function goHome(world: World, i: number, months: number): void {
  const { citizens: c } = world;
  c.role[i] = RESIDENT;
  c.group[i] = -1;
  c.activity[i] = NO_ACTIVITY;
  c.cooldown[i] = months;
  setBit(c.burntOut, i, 0);
}
