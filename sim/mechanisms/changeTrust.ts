import { gather } from '../memory/gather.ts';
import { moveTowards } from '../memory/moveTowards.ts';
import { DECISIONS } from '../random/decisions.ts';
import { momentOf, pickOfFew } from '../random/draw.ts';
import type { PhaseListener } from '../world/phases.ts';
import type { World } from '../world/world.ts';

/**
 * What everybody's trust and expectations do besides joint work (model.md 7.11): one hears from a contact, follows how
 * services serve, and returns slowly to what one started from. What people feel is written down first and heard from
 * there, so nobody's word of this month reaches anybody in the same month. Both feelings come with one read of the
 * contact: in a large municipality a read of somebody far away costs more than all arithmetic. What each did to trust is
 * kept per neighbourhood for the ledger.
 */
export function changeTrust(world: World, phaseEnded?: PhaseListener): void {
  const voices = voiceFeelings(world);
  followServices(world);
  phaseEnded?.('voice');
  moveFeelings(world, voices, phaseEnded);
  if (world.switches.setPoints) returnToSetPoints(world);
}

/** What is heard of a feeling from 0 to 1, in whole steps: fine enough for talk, and two feelings fit in one word. */
const STEPS = 0xffff;

/** Writes down what everybody feels: responsiveness in the upper half of a word, trust in the lower. */
function voiceFeelings({ citizens: c, scratch }: World): Int32Array {
  const { responsiveness, trust, count } = c;
  const { voices } = scratch;
  for (let i = 0; i < count; i++) {
    // responsiveness · 65,536 + trust, both rounded to whole steps.
    voices[i] = ((responsiveness[i] * STEPS + 0.5) << 16) | (trust[i] * STEPS + 0.5);
  }
  return voices;
}

/** Nobody hears from more contacts than this. */
const MOST_HEARD = 255;

/**
 * Services move trust against an expectation that adapts, for everybody in a neighbourhood alike. No loss factor here:
 * coverage flutters from month to month in a small municipality, and weighing bad months double would wear trust down by
 * noise alone, the more the fewer citizens are simulated.
 */
function followServices(world: World): void {
  const { neighbourhoods, parameters: p, municipality, switches } = world;
  const { surprise } = world.scratch;
  if (!switches.serviceTrust) {
    surprise.fill(0);
    return;
  }
  const errors = municipality.errors - municipality.errorsExpected;
  municipality.errorsExpected += p.serviceExpectation * errors;
  for (let k = 0; k < neighbourhoods.count; k++) {
    surprise[k] = neighbourhoods.coverage[k] - neighbourhoods.coverageExpected[k] - errors;
    neighbourhoods.coverageExpected[k] +=
      p.serviceExpectation * (neighbourhoods.coverage[k] - neighbourhoods.coverageExpected[k]);
  }
}

/** How fast feelings move this month, levers and switches worked in. */
interface Rates {
  readonly hearsay: number;
  readonly contagion: number;
  readonly trustPull: number;
  readonly responsivenessPull: number;
  readonly drift: number;
  /** Responsiveness that trust suggests: `base + responsivenessTrust · trust`. */
  readonly base: number;
  readonly responsivenessTrust: number;
}

function ratesOf({ parameters: p, switches, course }: World): Rates {
  const returns = switches.setPoints ? 1 : 0;
  return {
    // Responsiveness is heard of without the weight of own losses.
    hearsay: switches.hearsay ? p.hearsay * (p.hearsayTrue + (1 - p.hearsayTrue) * course.levers.information) : 0,
    contagion: switches.contagion ? p.contagion : 0,
    trustPull: returns * p.trustPull,
    responsivenessPull: returns * p.responsivenessPull,
    drift: returns * p.adaptiveSetPoint * p.setPointDrift,
    base: p.responsivenessMean - 0.5 * p.responsivenessTrust,
    responsivenessTrust: p.responsivenessTrust,
  };
}

/** A block of citizens at a time hears, and in it neighbourhood by neighbourhood what was heard is carried out. */
function moveFeelings(world: World, voices: Int32Array, phaseEnded?: PhaseListener): void {
  const { neighbourhoods, scratch } = world;
  const { count } = world.citizens;
  const rates = ratesOf(world);
  const heard = new Int32Array(Math.min(count, BLOCK));
  for (const sums of [scratch.trustBefore, scratch.trustWithContacts, scratch.trustWithServices, scratch.trustAfter])
    sums.fill(0);
  let k = 0;
  for (let from = 0; from < count; from += BLOCK) {
    const to = Math.min(count, from + BLOCK);
    const hearing = hear(world, voices, heard, from);
    phaseEnded?.('hear');
    for (let i = from; i < to;) {
      const end = Math.min(to, neighbourhoods.first[k + 1]);
      moveFeelingsAt(world, rates, hearing, k, i, end);
      i = end;
      if (end === neighbourhoods.first[k + 1]) k += 1;
    }
    phaseEnded?.('settle');
  }
  for (k = 0; k < neighbourhoods.count; k++)
    neighbourhoods.trustMean[k] = scratch.trustAfter[k] / (neighbourhoods.first[k + 1] - neighbourhoods.first[k]);
}

/** Citizens who hear at a time: enough that many words are on their way at once, few enough to stay close at hand. */
const BLOCK = 0x4000;

/** What a block of citizens hears. */
interface Hearing {
  /** Id of the first of the block. */
  readonly from: number;
  readonly heard: Int32Array;
  /** Whether all of the block know somebody. */
  readonly all: boolean;
}

/**
 * What the block of citizens from id `from` on hears, each from one contact. First from whom, then what: in a large
 * municipality a word comes from far away in memory, and only where nothing else is done in between are many on their way at
 * once (a million citizens: 22 ns in one loop, 12 in two; 2026-11-28, Node 20.20).
 */
function hear(world: World, voices: Int32Array, heard: Int32Array, from: number): Hearing {
  const { citizens: c, contacts, streams, month } = world;
  const { address, count } = c;
  const { first, contact } = contacts;
  const whom = momentOf(streams.hearsay, month, DECISIONS.hearsay.whom);
  const size = Math.min(heard.length, count - from);
  let all = true;
  let list = first[from];
  for (let n = 0; n < size; n++) {
    const i = from + n;
    const next = first[i + 1];
    const known = Math.min(next - list, MOST_HEARD);
    if (known > 0) heard[n] = contact[list + pickOfFew(whom, address[i], known)];
    else {
      heard[n] = i;
      all = false;
    }
    list = next;
  }
  gather(heard, voices, heard, 0, size);
  return { from, heard, all };
}

/**
 * For the citizens from id `first` to `end`, all of neighbourhood k: carries out what was heard and what services did, and
 * lets everything return slowly to what people started from. Adds to the sums of trust after each step.
 */
function moveFeelingsAt(world: World, rates: Rates, hearing: Hearing, k: number, first: number, end: number): void {
  const { citizens: c, contacts, scratch, parameters: p, clipped } = world;
  const { trust, trustSetPoint, responsiveness, responsivenessOwn } = c;
  const { hearsay, contagion, trustPull, responsivenessPull, drift, base, responsivenessTrust } = rates;
  const { from, heard, all } = hearing;
  const surprise = p.trustServices * scratch.surprise[k];
  let start = scratch.trustBefore[k];
  let withContacts = scratch.trustWithContacts[k];
  let withServices = scratch.trustWithServices[k];
  let total = scratch.trustAfter[k];
  let cut = 0;
  for (let i = first; i < end; i++) {
    const before = trust[i];
    let after = before;
    let r = responsiveness[i];
    if (all || contacts.first[i + 1] > contacts.first[i]) {
      const voice = heard[i - from];
      after += contagion * ((voice & STEPS) * STEP - before);
      r += hearsay * ((voice >>> 16) * STEP - r);
    }
    start += before;
    withContacts += after;
    const wished = after + surprise;
    const served = wished < 0 ? 0 : wished > 1 ? 1 : wished;
    cut += wished - served;
    withServices += served;
    const point = trustSetPoint[i];
    const own = served + trustPull * (point - served);
    trust[i] = own;
    total += own;
    if (drift > 0) trustSetPoint[i] = point + drift * (own - point);
    const suggested = r + responsivenessPull * (base + responsivenessTrust * own + responsivenessOwn[i] - r);
    responsiveness[i] = suggested < 0 ? 0 : suggested > 1 ? 1 : suggested;
  }
  scratch.trustBefore[k] = start;
  scratch.trustWithContacts[k] = withContacts;
  scratch.trustWithServices[k] = withServices;
  scratch.trustAfter[k] = total;
  clipped.trust[k] += cut;
}

const STEP = 1 / STEPS;

/** Self-efficacy and motivation return slowly to what people started from. */
function returnToSetPoints({ citizens: c, parameters: p }: World): void {
  moveTowards(c.selfEfficacy, c.selfEfficacySetPoint, p.efficacyReturn);
  moveTowards(c.motivation, c.motivationSetPoint, p.motivationReturn);
}
