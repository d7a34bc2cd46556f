import { bitsFor } from '../memory/bits.ts';
import type { Citizens } from './citizens.ts';
import type { Economy } from './economy.ts';
import type { Neighbourhoods } from './neighbourhoods.ts';
import type { Projects } from './projects.ts';

/**
 * What a month writes down for itself and the next month does not need. It is no state and is never saved: whoever reads
 * a column here reads what the same month has written. Lists of citizens go by purpose, not by memory: no two that share one
 * are at work at the same time.
 */
export interface Scratch {
  /**
   * In the memory of `citizens.engaged`, from the last look at last month's list until this month's is made. Ids of those who
   * ask a contact; then of those who decide about civic life: from the front residents, of whom those who enter stay, from the
   * end participants, of whom those who lapse or become volunteers stay.
   */
  readonly askers: Int32Array;
  readonly deciders: Int32Array;
  /** In a memory of one word a citizen, each in its phase: whom each of the askers asks. */
  readonly contactsAsked: Int32Array;
  /** Ids of those whom an invitation may reach. Who said yes stands before them; whoever was at rest stands as the complement. */
  readonly invited: Int32Array;
  /** Ids set aside while those engaged are listed. */
  readonly aside: Int32Array;
  /** What everybody feels, for others to hear of. */
  readonly voices: Int32Array;
  /** Fatigue at the end of the month of those active in one neighbourhood. */
  readonly tired: Float32Array;
  /** Hours of the last year, to be sorted. */
  readonly yearHours: Float32Array;

  /** Asks received this month: low four bits through ties, high four inside the group. */
  readonly asked: Uint8Array;
  /** What mobilisation decided this month, before it is carried out. */
  readonly change: Uint8Array;
  /** Whether each was active last month, which is what others see: bits, 32 to a word, since it is looked up all over the town. */
  readonly activeBefore: Int32Array;

  /** By neighbourhood: the part of willingness that all residents share. */
  readonly willingness: Float64Array;
  /** Chance of a municipal invitation, for those inactive and those active in civic life. */
  readonly chanceInvited: Float64Array;
  readonly chanceInvitedActive: Float64Array;
  /** Chances that a project begins there, added up. */
  readonly placeChances: Float64Array;
  /** People who would found a group. */
  readonly initiators: Float64Array;
  /** Coverage above what is expected, errors taken off. */
  readonly surprise: Float64Array;
  /** Sums of trust before and after contacts, services and set points moved it: what the ledger books. */
  readonly trustBefore: Float64Array;
  readonly trustWithContacts: Float64Array;
  readonly trustWithServices: Float64Array;
  readonly trustAfter: Float64Array;
  /** For the ledger: need and service as they would be now, and the level of a stock. */
  readonly needNow: Float64Array;
  readonly servedNow: Float64Array;
  readonly levelNow: Float64Array;
  /** First project of a neighbourhood under way, and of each project the next in the same one, −1 at the end; all in a list. */
  readonly firstProject: Int32Array;
  readonly nextProject: Int32Array;
  readonly runningProjects: Int32Array;

  /** Suppliers in use ordered by place, their capacity added up, and the first of each place; four entries. */
  readonly supplierOrder: Int32Array;
  readonly capacityUpTo: Float64Array;
  readonly firstSupplier: Int32Array;
}

/** Scratch for a world of such columns. */
export function createScratch(state: {
  readonly citizens: Citizens;
  readonly neighbourhoods: Neighbourhoods;
  readonly projects: Projects;
  readonly economy: Economy;
}): Scratch {
  const { count, engaged } = state.citizens;
  const { slots } = state.projects;
  const suppliers = state.economy.supplierPlace.length;
  const words = new Int32Array(count);
  const floats = new Float32Array(words.buffer);
  const places = () => new Float64Array(state.neighbourhoods.count);
  return {
    askers: engaged,
    deciders: engaged,
    contactsAsked: words,
    invited: words,
    aside: words,
    voices: words,
    tired: floats,
    yearHours: floats,
    asked: new Uint8Array(count),
    change: new Uint8Array(count),
    activeBefore: bitsFor(count),
    willingness: places(),
    chanceInvited: places(),
    chanceInvitedActive: places(),
    placeChances: places(),
    initiators: places(),
    surprise: places(),
    trustBefore: places(),
    trustWithContacts: places(),
    trustWithServices: places(),
    trustAfter: places(),
    needNow: places(),
    servedNow: places(),
    levelNow: places(),
    firstProject: new Int32Array(state.neighbourhoods.count),
    nextProject: new Int32Array(slots),
    runningProjects: new Int32Array(slots),
    supplierOrder: new Int32Array(suppliers),
    capacityUpTo: new Float64Array(suppliers),
    firstSupplier: new Int32Array(4),
  };
}
