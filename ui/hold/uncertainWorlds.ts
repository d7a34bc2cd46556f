import type { LeverName, ParameterName } from '#sim';

/** How far something moves between worlds: between two numbers, so many times what is assumed, or as far as is declared. */
type Range =
  | { readonly from: number; readonly to: number }
  | { readonly times: readonly [number, number] }
  | Readonly<Record<string, never>>;

/**
 * The beliefs in which the worlds of the page differ: those that most arguments are about, and how fast trust follows services. None of
 * them was fitted to a survey. Two have declared ranges so wide that they hold other countries: here they stay near what is assumed.
 */
export const UNCERTAIN_BELIEFS: Readonly<Partial<Record<ParameterName, Range>>> = {
  preventableShare: {},
  incomeToTaxBase: {},
  localEffect: {},
  respendLocal: {},
  trustMean: { times: [0.65, 1.35] },
  trustServices: {},
  hearsay: {},
  lossFactor: {},
  acceptResponsiveness: {},
  heardFrom: {},
  meanContacts: { times: [0.5, 1.5] },
  fatigueRate: {},
  exitFatigue: {},
  resilienceSpread: {},
  coordinationNeed: {},
  crossPressureScale: {},
};

/** What happens to the municipality in one world or another, the same for all strategies there. */
export const UNCERTAIN_CONTEXT: Readonly<Partial<Record<LeverName, Range>>> = {
  austerity: { from: -0.01, to: 0.05 },
  demandGrowth: { from: 0, to: 0.03 },
};
