import type { LeverName } from '../declare/levers.ts';
import type { Switches } from '../declare/mechanisms.ts';
import type { Parameters } from '../declare/parameters.ts';
import type { Schedule, Shock } from '../declare/scenario.ts';
import type { Stream, StreamName } from '../random/stream.ts';
import type { Citizens, Contacts } from './citizens.ts';
import type { Economy } from './economy.ts';
import type { Happenings } from './happenings.ts';
import type { Municipality, Properties } from './municipality.ts';
import type { Neighbourhoods } from './neighbourhoods.ts';
import type { Leaders, Staff } from './staff.ts';
import type { Groups } from './groups.ts';
import type { Projects } from './projects.ts';
import { createScratch, type Scratch } from './scratch.ts';

/**
 * Month of the spin-up until which slow stocks hurry towards where the status quo holds them (solutions threefold, open
 * need fivefold) and the base of routine need follows; after it everything runs as it will, so that month 0 is at rest.
 */
export const SETTLED_BY = -24;

/** What clipping took from a stock this month, per neighbourhood: wished minus stored. Almost always 0. */
export interface Clipped {
  readonly trust: Float64Array;
  readonly fatigue: Float64Array;
}

/** Levers and mix as they stand this month, and what the start of a moving schedule was. */
export interface Course {
  /** In force. */
  readonly levers: Record<LeverName, number>;
  /** As decided; the budget may leave less of it in force. */
  readonly decided: Record<LeverName, number>;
  readonly schedules: Schedule[];
  readonly scheduleStart: Float64Array;
  readonly events: Shock[];
  /** Of each event the neighbourhood, by number; −1 everywhere. */
  readonly eventPlaces: Int32Array;
}

/**
 * The whole state of a run as plain data: typed arrays, numbers and plain objects only. That is what makes it possible
 * to copy, save, restore and send it, bit for bit.
 */
export interface State {
  readonly modelVersion: number;
  /** Months since the strategy began; negative during spin-up. Month 0 is the last of the spin-up. */
  month: number;
  /** Counts months from the very start, for cooldowns and yearly readings. */
  clock: number;
  readonly seed: string;
  parameters: Parameters;
  switches: Switches;
  /** Adults one agent stands for. */
  readonly weight: number;
  readonly adults: number;
  readonly citizens: Citizens;
  readonly contacts: Contacts;
  readonly groups: Groups;
  readonly staff: Staff;
  readonly leaders: Leaders;
  readonly projects: Projects;
  readonly neighbourhoods: Neighbourhoods;
  readonly economy: Economy;
  readonly properties: Properties;
  readonly municipality: Municipality;
  readonly happenings: Happenings;
  readonly clipped: Clipped;
  readonly course: Course;
  readonly streams: Readonly<Record<StreamName, Stream>>;
  readonly costs: Float64Array;
}

/** A run's state, and beside it what a month writes down for itself. */
export interface World extends State {
  readonly scratch: Scratch;
}

/**
 * The world in a state, with scratch for the months to come. Added to the state, not to a copy of it: in a world made by
 * spreading a month takes 1.08 times as long (2026-11-29, Node 20.20).
 */
export function withScratch(state: State): World {
  return Object.assign(state, { scratch: createScratch(state) });
}

/** What is kept of a world. */
export function stateOf({ scratch: _made, ...state }: World): State {
  return state;
}
