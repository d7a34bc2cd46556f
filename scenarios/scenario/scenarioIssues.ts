import {
  LEVERS,
  nearestName,
  RECRUITMENT_LEVERS,
  type Issue,
  type Lever,
  type LeverName,
  type Mix,
  type Parameters,
  type Place,
  type Schedule,
  type Shock,
} from '#sim';
import { expectedNumber, givenText, groupedNumber, plainNumber } from '../written/expectedText.ts';
import type { Merged, Sourced } from './mergeLayers.ts';
import { SCENARIO_LIMITS } from './scenarioLimits.ts';

/** Shares that miss 1 by no more than this are taken as meant. */
const TOLERANCE = 1e-9;

/** The shares of a mix sum to 1. */
export function mixIssues({ value, field }: Sourced<Mix>): readonly Issue[] {
  const sum = value.OA + value.NPM + value.NPG;
  if (Math.abs(sum - 1) <= TOLERANCE) return [];
  return [
    {
      field,
      expected: 'shares OA, NPM and NPG that sum to 1',
      got: `${value.OA} + ${value.NPM} + ${value.NPG} = ${plainNumber(sum)}`,
    },
  ];
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
  const got = `${shares.map(plainNumber).join(' + ')} = ${plainNumber(sum)} (open call, lot, universal arena, outreach)`;
  return [
    {
      field: own.field,
      expected: 'recruitment shares that sum to 1',
      got,
      hint: 'name all four channels under recruitment',
    },
  ];
}

/** An event that names a neighbourhood names one of the place, by code; one that moves levers moves at least one. */
export function eventIssues(events: readonly Sourced<Shock>[], place: Place): readonly Issue[] {
  return events.flatMap(({ value, field }): readonly Issue[] => {
    if (value.kind === 'levers' && Object.keys(value.to).length === 0)
      return [{ field: `${field}.to`, expected: 'at least one lever', got: 'none' }];
    const code = 'neighbourhood' in value ? value.neighbourhood : undefined;
    if (code === undefined || place.codes.includes(code)) return [];
    const named = place.names.indexOf(code);
    const near = named >= 0 ? place.codes[named] : nearestName(code, place.codes);
    return [
      {
        field: `${field}.neighbourhood`,
        expected: `the code of a neighbourhood of ${place.name}`,
        got: code,
        hint:
          near === undefined ? `the first is ${place.codes[0] ?? ''}, ${place.names[0] ?? ''}` : `did you mean ${near}`,
      },
    ];
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
  return [{ field: `${field}.to`, expected: expectedNumber(bounds), got: givenText(value.to) }];
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
      .map((earlier) => ({
        field: later.field,
        expected: 'schedules of one name that follow each other',
        got: `${later.value.name} ${monthsOf(later.value)}, while ${earlier.field} moves it ${monthsOf(earlier.value)}`,
      })),
  );
}

function monthsOf({ from, over, to }: Schedule): string {
  return over === 0 ? `to ${to} at month ${from}` : `to ${to} over months ${from} to ${from + over}`;
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
    const got = `${[...held].map(([name, share]) => `${name} ${share}`).join(', ')} from month ${endOf(value)}: ${plainNumber(sum)} in all`;
    return [
      {
        field,
        expected: held.size < 3 ? 'shares of the mix of at most 1 in all' : 'shares of the mix that sum to 1',
        got,
      },
    ];
  }
  return [];
}

/** What is spent in town is part of what is spent in the region. */
export function localShareIssues(parameters: Parameters, merged: Merged): readonly Issue[] {
  const { localShareTownStart: town, localShareRegionStart: region } = parameters;
  const own = merged.parameters.get('localShareTownStart') ?? merged.parameters.get('localShareRegionStart');
  if (own === undefined || town <= region) return [];
  const expected = 'a share in town that is part of the region’s share';
  return [
    {
      field: own.field,
      expected,
      got: `${plainNumber(town)} in town, ${plainNumber(region)} in the region, town included`,
    },
  ];
}

/** Citizens stand for residents of 16 and over: never more than those, and at least one per neighbourhood. */
export function citizensIssues({ value, field }: Sourced<number>, place: Place): readonly Issue[] {
  const adults = place.adults.reduce((total, count) => total + count, 0);
  const least = Math.max(place.codes.length, SCENARIO_LIMITS.citizens.min);
  if (value >= least && value <= adults) return [];
  const expected = `whole number ${groupedNumber(least)} to ${groupedNumber(adults)}, citizens`;
  const hint =
    value > adults
      ? `${place.name} has ${groupedNumber(adults)} adults`
      : `${place.name} has ${groupedNumber(place.codes.length)} neighbourhoods`;
  return [{ field, expected, got: givenText(value), hint }];
}
