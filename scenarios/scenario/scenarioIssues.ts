import {
  givenText,
  plainNumber,
  defaultCitizens,
  issueAt,
  LEVERS,
  nearestName,
  RECRUITMENT_LEVERS,
  unplaced,
  type Issue,
  type Lever,
  type LeverName,
  type Mix,
  type Parameters,
  type Place,
  type Said,
  type Schedule,
  type Shock,
} from '#sim';
import { say } from '../written/phrases.ts';
import type { Merged, Sourced } from './mergeLayers.ts';
import { SCENARIO_LIMITS } from './scenarioLimits.ts';

/** Shares that miss 1 by no more than this are taken as meant. */
const TOLERANCE = 1e-9;

/** The shares of a mix sum to 1. */
export function mixIssues({ value, field }: Sourced<Mix>): readonly Issue[] {
  const sum = value.OA + value.NPM + value.NPG;
  if (Math.abs(sum - 1) <= TOLERANCE) return [];
  const got = `${value.OA} + ${value.NPM} + ${value.NPG} = ${plainNumber(sum)}`;
  return [issueAt(field, unplaced({ expected: say.mixSum(), got }))];
}

/**
 * A mix whose shares sum to 1 as near as numbers can. One that already does is left alone to the last bit, so that a
 * scenario written out and read again is the same scenario.
 */
export function normalised(mix: Mix): Mix {
  const { OA, NPM, NPG } = mix;
  const sum = OA + NPM + NPG;
  return Math.abs(sum - 1) < 1e-15 ? mix : { OA: OA / sum, NPM: NPM / sum, NPG: NPG / sum };
}

/** The four recruitment shares sum to 1, once defaults and presets are counted in. */
export function recruitmentIssues(levers: Readonly<Record<LeverName, number>>, merged: Merged): readonly Issue[] {
  const own = RECRUITMENT_LEVERS.map((name) => merged.levers.get(name)).find((setting) => setting !== undefined);
  if (own === undefined) return [];
  const shares = RECRUITMENT_LEVERS.map((name) => levers[name]);
  const sum = shares.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) <= TOLERANCE) return [];
  const got = say.channels(`${shares.map(plainNumber).join(' + ')} = ${plainNumber(sum)}`);
  return [issueAt(own.field, unplaced({ expected: say.recruitmentSum(), got, hint: say.nameAllFour() }))];
}

/** An event that names a neighbourhood names one of the place, by code; one that moves levers moves at least one. */
export function eventIssues(events: readonly Sourced<Shock>[], place: Place): readonly Issue[] {
  return events.flatMap(({ value, field }): readonly Issue[] => {
    if (value.kind === 'levers' && Object.keys(value.to).length === 0)
      return [issueAt(`${field}.to`, unplaced({ expected: say.someLever(), got: say.none() }))];
    const code = 'neighbourhood' in value ? value.neighbourhood : undefined;
    if (code === undefined || place.codes.includes(code)) return [];
    const named = place.names.indexOf(code);
    const near = named >= 0 ? place.codes[named] : nearestName(code, place.codes);
    const hint = near === undefined ? say.firstIs(place.codes[0] ?? '', place.names[0] ?? '') : say.didYouMean([near]);
    const expected = say.neighbourhoodOf(place.name);
    return [issueAt(`${field}.neighbourhood`, unplaced({ expected, got: code, hint }))];
  });
}

/** Every schedule ends inside its lever's range, and no two say different things about the same months. */
export function scheduleIssues(schedules: readonly Sourced<Schedule>[]): readonly Issue[] {
  return [...schedules.flatMap(rangeIssues), ...overlapIssues(schedules), ...heldShareIssues(schedules)];
}

function isShare(name: Schedule['name']): name is keyof Mix {
  return !(name in LEVERS);
}

/** Where a schedule of a name may end. */
export function scheduleRange(name: Schedule['name']): Pick<Lever, 'min' | 'max' | 'unit'> {
  return isShare(name) ? { min: 0, max: 1, unit: 'share of the mix' } : LEVERS[name];
}

function rangeIssues({ value, field }: Sourced<Schedule>): readonly Issue[] {
  const bounds = scheduleRange(value.name);
  if (value.to >= bounds.min && value.to <= bounds.max) return [];
  const expected = say.number(bounds.min, bounds.max, false, bounds.unit);
  return [issueAt(`${field}.to`, unplaced({ expected, got: givenText(value.to) }))];
}

/** First month after a schedule has arrived. A step takes one month. */
function endOf({ from, over }: Schedule): number {
  return from + Math.max(1, over);
}

function overlapIssues(schedules: readonly Sourced<Schedule>[]): readonly Issue[] {
  return schedules.flatMap((later, index) =>
    schedules
      .slice(0, index)
      .filter(
        ({ value }) =>
          value.name === later.value.name && value.from < endOf(later.value) && later.value.from < endOf(value),
      )
      .map((earlier) => {
        const got = say.overlap(later.value.name, monthsOf(later.value), earlier.field, monthsOf(earlier.value));
        return issueAt(later.field, unplaced({ expected: say.following(), got }));
      }),
  );
}

function monthsOf({ from, over, to }: Schedule): Said {
  return over === 0 ? say.monthsAt(to, from) : say.monthsOver(to, from, from + over);
}

/** Shares of the mix that schedules hold at the same time leave room for each other: at most 1, all three exactly 1. */
function heldShareIssues(schedules: readonly Sourced<Schedule>[]): readonly Issue[] {
  const shares = schedules.filter(({ value }) => isShare(value.name)).sort((a, b) => endOf(a.value) - endOf(b.value));
  const held = new Map<string, number>();
  for (const [index, { value, field }] of shares.entries()) {
    held.set(value.name, value.to);
    const next = shares[index + 1];
    if (next !== undefined && endOf(next.value) === endOf(value)) continue;
    const sum = [...held.values()].reduce((total, share) => total + share, 0);
    if (sum <= 1 + TOLERANCE && (held.size < 3 || sum >= 1 - TOLERANCE)) continue;
    const all = [...held].map(([name, share]) => `${name} ${share}`).join(', ');
    const got = say.heldShares(all, endOf(value), plainNumber(sum));
    return [issueAt(field, unplaced({ expected: held.size < 3 ? say.sharesAtMost() : say.sharesSum(), got }))];
  }
  return [];
}

/** What is spent in town is part of what is spent in the region. */
export function localShareIssues(parameters: Parameters, merged: Merged): readonly Issue[] {
  const { localShareTownStart: town, localShareRegionStart: region } = parameters;
  const own = merged.parameters.get('localShareTownStart') ?? merged.parameters.get('localShareRegionStart');
  if (own === undefined || town <= region) return [];
  const got = say.localShares(plainNumber(town), plainNumber(region));
  return [issueAt(own.field, unplaced({ expected: say.townOfRegion(), got }))];
}

/** How many citizens are simulated in a place, by what was written or by default. */
export function citizensOf({ citizens, oneIn }: Merged['single'], place: Place): number {
  const adults = adultsOf(place);
  if (oneIn !== undefined) return Math.ceil(adults / oneIn.value);
  if (citizens === undefined) return defaultCitizens(place);
  return citizens.value === 'adults' ? adults : citizens.value;
}

/** Citizens stand for residents of 16 and over: never more than those, and at least one per neighbourhood. */
export function citizensIssues(single: Merged['single'], place: Place): readonly Issue[] {
  const { citizens, oneIn } = single;
  const { field } = oneIn ?? citizens ?? { field: '' };
  if (field === '') return [];
  if (citizens !== undefined && oneIn !== undefined)
    return [issueAt(field, unplaced({ expected: say.citizensOrOneIn(), got: say.both() }))];
  const adults = adultsOf(place);
  const count = citizensOf(single, place);
  const least = Math.max(place.codes.length, SCENARIO_LIMITS.citizens.min);
  const most = Math.min(adults, SCENARIO_LIMITS.citizens.max);
  if (count >= least && count <= most) return [];
  const { max } = SCENARIO_LIMITS.citizens;
  const hint =
    count < least
      ? say.hasNeighbourhoods(place.name, place.codes.length)
      : adults > max
        ? say.oneInWouldDo(place.name, adults, Math.ceil(adults / max))
        : say.hasAdults(place.name, adults);
  // As it was written, where that is a number of citizens; else what it comes to here.
  const got = typeof citizens?.value === 'number' ? givenText(count) : say.comesTo(count);
  return [issueAt(field, unplaced({ expected: say.citizens(least, most), got, hint }))];
}

function adultsOf(place: Place): number {
  return place.adults.reduce((total, count) => total + count, 0);
}
