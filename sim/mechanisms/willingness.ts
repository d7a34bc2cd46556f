import type { World } from '../world.ts';

/**
 * The part of willingness that all residents of a neighbourhood share this month: open need around them, services that
 * fall short, and red tape (model.md 6.6).
 */
export function prepareWillingness(world: World): void {
  const { neighbourhoods: h, parameters: p, properties: q } = world;
  for (let k = 0; k < h.count; k++) {
    h.willingness[k] = p.acceptBase + p.acceptNeed * Math.min(h.wicked[k], 2) + p.acceptShortfall * (1 - h.coverage[k]) - p.acceptRedTape * q.redTape;
  }
}

/** Willingness of citizen i to say yes in civic life, as a score; `sigmoid` turns it into a chance. */
export function civicWillingness(world: World, i: number): number {
  const { citizens: c, parameters: p } = world;
  const unanswered = c.unanswered[i];
  return (
    world.neighbourhoods.willingness[c.neighbourhood[i]] +
    p.acceptEfficacy * (c.selfEfficacy[i] - 0.4) +
    p.acceptMotivation * (c.motivation[i] - 0.5) +
    p.acceptResources * (c.resources[i] + world.economy.resourceLift - 0.5) -
    p.acceptFatigue * c.fatigue[i] -
    p.acceptUnanswered * (unanswered > 5 ? 1 : unanswered / 5)
  );
}

/** Willingness to say yes to the municipality: as civic, and what is expected of it and what it does. */
export function municipalWillingness(world: World, i: number): number {
  const { citizens: c, parameters: p } = world;
  const { levers } = world.course;
  const resources = c.resources[i] + world.economy.resourceLift;
  return (
    civicWillingness(world, i) +
    p.acceptResponsiveness * (c.responsiveness[i] - 0.3) +
    p.acceptTrust * (c.trust[i] - 0.5) -
    p.acceptResources * p.inclusionCost * levers.inclusion * (resources - 0.5) +
    p.acceptPromise * levers.promise +
    p.acceptMaterials * levers.materials * (1 - resources) +
    p.acceptCampaign * levers.campaign +
    payEffect(levers.pay) * p.acceptPay
  );
}

/** Nothing at 2 an hour, one at 10 (Voorberg et al. 2018: €2 no effect, €10 six points), in between evenly. */
function payEffect(pay: number): number {
  return pay <= 2 ? 0 : (pay - 2) / 8;
}
