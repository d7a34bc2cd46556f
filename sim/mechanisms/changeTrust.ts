import { momentOf, pickOfFew } from '../random/draw.ts';
import type { World } from '../world.ts';

/**
 * What everybody's trust and expectations do besides joint work (model.md 6.10): one hears from a contact, follows how
 * services serve, and returns slowly to what one started from. Two loops over all citizens, the first of which only
 * looks: nobody's word of this month reaches anybody in the same month. Separate loops for each of the four took twice
 * as long (2026-11-22, Node 20.20); what each did to trust is kept per neighbourhood for the ledger.
 */
export function changeTrust(world: World): void {
  hearFromContacts(world);
  followServices(world);
  settleFeelings(world);
}

/** Responsiveness is heard of from one contact a month, drawn by lot, without the weight of own losses. */
function hearFromContacts(world: World): void {
  const { citizens: c, contacts, streams, month } = world;
  const { first, contact } = contacts;
  const { address, met, responsiveness, heard, count } = c;
  const whom = momentOf(streams.hearsay, month);
  for (let i = 0; i < count; i++) {
    const start = first[i];
    const known = first[i + 1] - start;
    if (known === 0) {
      heard[i] = responsiveness[i];
      continue;
    }
    const position = pickOfFew(whom, address[i], known > MOST_HEARD ? MOST_HEARD : known);
    met[i] = position;
    heard[i] = responsiveness[contact[start + position]];
  }
}

/** Nobody hears from more contacts than this; a position among them fits in a byte. */
const MOST_HEARD = 255;

/**
 * Services move trust against an expectation that adapts, for everybody in a neighbourhood alike. No loss factor here:
 * coverage flutters from month to month in a small municipality, and weighing bad months double would wear trust down by
 * noise alone, the more the fewer citizens are simulated.
 */
function followServices(world: World): void {
  const { neighbourhoods: h, parameters: p, municipality: m, switches } = world;
  if (!switches.serviceTrust) {
    h.surprise.fill(0);
    return;
  }
  const errors = m.errors - m.errorsExpected;
  m.errorsExpected += p.serviceExpectation * errors;
  for (let k = 0; k < h.count; k++) {
    h.surprise[k] = h.coverage[k] - h.coverageExpected[k] - errors;
    h.coverageExpected[k] += p.serviceExpectation * (h.coverage[k] - h.coverageExpected[k]);
  }
}

/** Carries out what was heard and what services did, and lets everything return slowly to what people started from. */
function settleFeelings(world: World): void {
  const { citizens: c, contacts, neighbourhoods: h, parameters: p, switches, course, clipped } = world;
  const { first, contact } = contacts;
  const { trust, trustSetPoint, responsiveness, responsivenessOwn, met, heard } = c;
  const hearsay = switches.hearsay ? p.hearsay * (p.hearsayTrue + (1 - p.hearsayTrue) * course.levers.information) : 0;
  const contagion = switches.contagion && contact.length > 0 ? p.contagion : 0;
  const returns = switches.setPoints ? 1 : 0;
  const trustPull = returns * p.trustPull;
  const responsivenessPull = returns * p.responsivenessPull;
  const drift = returns * p.adaptiveSetPoint * p.setPointDrift;
  const base = p.responsivenessMean - 0.5 * p.responsivenessTrust;
  const { responsivenessTrust } = p;
  for (let i = 0; i < c.count; i++) {
    const known = first[i + 1] - first[i];
    responsiveness[i] += hearsay * (heard[i] - responsiveness[i]);
    heard[i] = trust[known === 0 ? i : contact[first[i] + met[i]]];
  }
  for (let k = 0; k < h.count; k++) {
    const surprise = p.trustServices * h.surprise[k];
    let start = 0;
    let withContacts = 0;
    let withServices = 0;
    let total = 0;
    let cut = 0;
    for (let i = h.first[k]; i < h.first[k + 1]; i++) {
      const before = trust[i];
      start += before;
      const after = before + contagion * (heard[i] - before);
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
      const r = responsiveness[i];
      const suggested = r + responsivenessPull * (base + responsivenessTrust * own + responsivenessOwn[i] - r);
      responsiveness[i] = suggested < 0 ? 0 : suggested > 1 ? 1 : suggested;
    }
    h.trustSteps[4 * k] = start;
    h.trustSteps[4 * k + 1] = withContacts;
    h.trustSteps[4 * k + 2] = withServices;
    h.trustSteps[4 * k + 3] = total;
    h.trustMean[k] = total / (h.first[k + 1] - h.first[k]);
    clipped.trust[k] += cut;
  }
  if (returns === 1) returnToSetPoints(world);
}

/** Self-efficacy and motivation return slowly to what people started from. */
function returnToSetPoints(world: World): void {
  const { selfEfficacy, selfEfficacySetPoint, motivation, motivationSetPoint, count } = world.citizens;
  const { efficacyReturn, motivationReturn } = world.parameters;
  for (let i = 0; i < count; i++) {
    selfEfficacy[i] += efficacyReturn * (selfEfficacySetPoint[i] - selfEfficacy[i]);
    motivation[i] += motivationReturn * (motivationSetPoint[i] - motivation[i]);
  }
}
