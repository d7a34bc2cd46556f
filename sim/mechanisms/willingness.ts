import type { World } from '../world/world.ts';
import type { Citizens } from '../world/citizens.ts';

/**
 * The coefficients of willingness this month, with the levers worked in. Taken out of the parameters once a month: a
 * look-up among 300 named parameters costs about 20 ns, and this runs for most citizens (measured: 2.1 times the whole tick).
 */
export interface Weights {
  readonly efficacy: number;
  readonly motivation: number;
  readonly resources: number;
  readonly fatigue: number;
  readonly unanswered: number;
  readonly unansweredSaturation: number;
  readonly responsiveness: number;
  readonly trust: number;
  readonly resourcesMunicipal: number;
  readonly materials: number;
  readonly municipalBase: number;
  readonly lift: number;
  readonly places: Float64Array;
  readonly people: Citizens;
}

/**
 * Willingness, first part (model.md 7.7): what all residents of a neighbourhood share this month (open need around them,
 * services that fall short, red tape), and the weights of what differs between them.
 */
export function weighWillingness(world: World): Weights {
  const { neighbourhoods, parameters: p, properties, course, economy } = world;
  const { levers } = course;
  const { willingness } = world.scratch;
  for (let k = 0; k < neighbourhoods.count; k++) {
    willingness[k] =
      p.acceptBase +
      p.acceptNeed * Math.min(neighbourhoods.wicked[k], 2) +
      p.acceptShortfall * (1 - neighbourhoods.coverage[k]) -
      p.acceptRedTape * properties.redTape;
  }
  return {
    efficacy: p.acceptEfficacy,
    motivation: p.acceptMotivation,
    resources: p.acceptResources,
    fatigue: p.acceptFatigue,
    unanswered: p.acceptUnanswered / 5,
    unansweredSaturation: p.unansweredSaturation,
    responsiveness: p.acceptResponsiveness,
    trust: p.acceptTrust,
    resourcesMunicipal: -p.acceptResources * p.inclusionCost * levers.inclusion,
    materials: p.acceptMaterials * levers.materials,
    municipalBase:
      p.acceptPromise * levers.promise + p.acceptCampaign * levers.campaign + p.acceptPay * payEffect(levers.pay),
    lift: economy.resourceLift,
    places: willingness,
    people: world.citizens,
  };
}

/** Willingness of citizen i to say yes in civic life, as a score; `sigmoid` turns it into a chance. */
export function civicWillingness(w: Weights, i: number): number {
  const { people: c } = w;
  return (
    w.places[c.neighbourhood[i]] +
    w.efficacy * (c.selfEfficacy[i] - 0.4) +
    w.motivation * (c.motivation[i] - 0.5) +
    w.resources * (c.resources[i] + w.lift - 0.5) -
    w.fatigue * c.fatigue[i]
  );
}

/** Willingness to say yes to the municipality: as civic, and what is expected of it and what it does. */
export function municipalWillingness(w: Weights, i: number): number {
  const { people: c } = w;
  const resources = c.resources[i] + w.lift;
  const unanswered = c.unanswered[i];
  return (
    civicWillingness(w, i) +
    w.responsiveness * (c.responsiveness[i] - 0.3) +
    w.trust * (c.trust[i] - 0.5) -
    // Each further one counts less, and none for nothing.
    (w.unanswered * unanswered * w.unansweredSaturation) / (w.unansweredSaturation + unanswered) +
    w.resourcesMunicipal * (resources - 0.5) +
    w.materials * (1 - resources) +
    w.municipalBase
  );
}

/** Chance that a participant of a willingness from 0 to 1 lapses this month, or leaves the arena. */
export function chanceOfLapse(rate: number, willing: number): number {
  return rate * (1.4 - willing);
}

/** Nothing at 2 an hour, one at 10 (Voorberg et al. 2018: €2 no effect, €10 six points), in between evenly. */
function payEffect(pay: number): number {
  return pay <= 2 ? 0 : (pay - 2) / 8;
}
