import { DESIGN_LIMITS } from './designLimits.ts';

/** One setting of a design method: what it is, which values it takes, and what holds when nobody names it. */
export type DesignOption = { readonly name: string; readonly label: string } & (
  | {
      readonly kind: 'whole';
      readonly min: number;
      readonly max: number;
      readonly unit: string;
      readonly default: number;
    }
  | { readonly kind: 'flag'; readonly default: boolean }
  /** One whole number for all factors, or a list with one per factor. */
  | {
      readonly kind: 'wholeEach';
      readonly min: number;
      readonly max: number;
      readonly unit: string;
      readonly default: number;
    }
  /** One number from 0 to 1 for all factors, or a list with one per factor. */
  | { readonly kind: 'unitEach'; readonly default: number }
);

/** A design method as it is told to people and to schemas. */
export interface DesignDescription {
  readonly label: string;
  /** What it is good for, in a sentence or two. */
  readonly purpose: string;
  /** Its number of points, as a formula over the options and the number of factors. */
  readonly size: string;
  /** How many factors it takes; a mixture of three shares takes two. */
  readonly factors: { readonly min: number; readonly max: number };
  /** Whether the seed matters. */
  readonly seeded: boolean;
  readonly options: readonly DesignOption[];
  readonly source: string;
}

const ANY = { min: 1, max: DESIGN_LIMITS.factors } as const;
const MIXTURE = { min: 2, max: 2 } as const;

function points(least: number, usual: number): DesignOption {
  const { points: max } = DESIGN_LIMITS;
  return {
    name: 'points',
    label: 'points of the design',
    kind: 'whole',
    min: least,
    max,
    unit: 'points',
    default: usual,
  };
}

const SCRAMBLE: DesignOption = {
  name: 'scramble',
  label: 'scramble the digits by the seed, so that estimates are free of bias and seeds can be compared',
  kind: 'flag',
  default: true,
};

/** Every design method, declared once. */
export const DESIGNS = {
  latinHypercube: {
    label: 'Latin hypercube',
    purpose:
      'Few points over many factors: every factor is cut into as many strata as there are points, and each stratum is visited once. Spread out so that no two points lie close. For metamodels, rank regression and scenario discovery.',
    size: 'points',
    factors: ANY,
    seeded: true,
    options: [
      points(2, 200),
      { name: 'maximin', label: 'spread the points out by exchanging coordinates', kind: 'flag', default: true },
    ],
    source:
      'McKay, Beckman & Conover 1979, Technometrics 21(2); Morris & Mitchell 1995, Journal of Statistical Planning and Inference 43(3)',
  },
  sobol: {
    label: 'Sobol sequence',
    purpose:
      'Evenly spread points that can be continued: averages over the factors are more exact than with random points. Best with a power of two of points.',
    size: 'points',
    factors: { min: 1, max: DESIGN_LIMITS.sobolDimensions },
    seeded: true,
    options: [
      points(1, 256),
      {
        name: 'skip',
        label:
          'points of the sequence to pass over, to continue an earlier design; a multiple of a power of two keeps the balance',
        kind: 'whole',
        min: 0,
        max: 1_000_000_000,
        unit: 'points',
        default: 0,
      },
      SCRAMBLE,
    ],
    source:
      'Sobol 1967; Joe & Kuo 2008, SIAM Journal on Scientific Computing 30(5); scrambling: Owen 1995 and 1998, Journal of Complexity 14(4)',
  },
  saltelli: {
    label: 'Saltelli sample',
    purpose:
      'For Sobol indices: which share of the outcome’s variance is due to each factor alone, to pairs of them, and in all. Best with a power of two as base.',
    size: 'base × (factors + 2), or base × (2 × factors + 2) with second order',
    factors: { min: 1, max: Math.floor(DESIGN_LIMITS.sobolDimensions / 2) },
    seeded: true,
    options: [
      { name: 'base', label: 'base points', kind: 'whole', min: 1, max: 131_072, unit: 'points', default: 256 },
      { name: 'secondOrder', label: 'points for the indices of pairs as well', kind: 'flag', default: false },
      SCRAMBLE,
    ],
    source:
      'Saltelli 2002, Computer Physics Communications 145(2); Saltelli et al. 2010, Computer Physics Communications 181(2)',
  },
  morris: {
    label: 'Morris trajectories',
    purpose:
      'Screening of many factors at little cost: which have an effect at all, and which act unevenly or together with others.',
    size: 'trajectories × (factors + 1)',
    factors: ANY,
    seeded: true,
    options: [
      {
        name: 'trajectories',
        label: 'trajectories',
        kind: 'whole',
        min: 1,
        max: 10_000,
        unit: 'trajectories',
        default: 20,
      },
      {
        name: 'levels',
        label: 'levels of every factor, an even number',
        kind: 'whole',
        min: 2,
        max: 100,
        unit: 'levels',
        default: 4,
      },
      {
        name: 'optimiseFrom',
        label: 'random trajectories among which the ones furthest apart are chosen; 0: none are rejected',
        kind: 'whole',
        min: 0,
        max: 10_000,
        unit: 'trajectories',
        default: 0,
      },
    ],
    source:
      'Morris 1991, Technometrics 33(2); Campolongo, Cariboni & Saltelli 2007, Environmental Modelling & Software 22(10); Ruano et al. 2012, Environmental Modelling & Software 37',
  },
  fullGrid: {
    label: 'full grid',
    purpose: 'Every combination of evenly spaced levels: for one to three factors, for heat maps, and for switches.',
    size: 'the levels of all factors multiplied',
    factors: ANY,
    seeded: false,
    options: [
      {
        name: 'levels',
        label: 'levels of every factor, or a list with one number per factor',
        kind: 'wholeEach',
        min: 1,
        max: 10_000,
        unit: 'levels',
        default: 5,
      },
    ],
    source: 'Fisher 1935, The Design of Experiments',
  },
  fractionalFactorial: {
    label: 'fractional factorial',
    purpose:
      'Each factor low or high, in a fraction of all combinations. Resolution III: main effects are clear of each other; IV: of pairs as well; V: pairs are clear of each other too.',
    size: 'the smallest power of two that has the resolution',
    factors: ANY,
    seeded: false,
    options: [
      { name: 'resolution', label: 'resolution', kind: 'whole', min: 3, max: 5, unit: 'III, IV or V', default: 4 },
    ],
    source:
      'Box & Hunter 1961, Technometrics 3(3 and 4); Sanchez & Sanchez 2005, ACM Transactions on Modeling and Computer Simulation 15(4)',
  },
  oneAtATime: {
    label: 'one at a time',
    purpose: 'The centre, then each factor alone over its range. Easy to read, blind to what factors do together.',
    size: '1 + steps × factors',
    factors: ANY,
    seeded: false,
    options: [
      {
        name: 'steps',
        label: 'values of each factor besides the centre',
        kind: 'whole',
        min: 1,
        max: 10_000,
        unit: 'steps',
        default: 2,
      },
      {
        name: 'centre',
        label: 'where the other factors stay, 0 to 1, or a list with one number per factor',
        kind: 'unitEach',
        default: 0.5,
      },
    ],
    source: 'Daniel 1973, Journal of the American Statistical Association 68(342)',
  },
  random: {
    label: 'random points',
    purpose: 'Independent uniform points: the plain yardstick, and for methods that ask for independence.',
    size: 'points',
    factors: ANY,
    seeded: true,
    options: [points(1, 200)],
    source: 'Metropolis & Ulam 1949, Journal of the American Statistical Association 44(247)',
  },
  simplexLattice: {
    label: 'simplex lattice',
    purpose: 'Every mix of OA, NPM and NPG in equal steps, pure logics included.',
    size: '(degree + 1) × (degree + 2) / 2',
    factors: MIXTURE,
    seeded: false,
    options: [
      {
        name: 'degree',
        label: 'steps from one pure logic to another',
        kind: 'whole',
        min: 1,
        max: 1_000,
        unit: 'steps',
        default: 5,
      },
    ],
    source: 'Scheffé 1958, Journal of the Royal Statistical Society B 20(2)',
  },
  simplexCentroid: {
    label: 'simplex centroid',
    purpose:
      'The pure logics, the even mixes of two, and the even mix of all three: the fewest points that show how they blend.',
    size: '7, or 10 with inner points',
    factors: MIXTURE,
    seeded: false,
    options: [
      {
        name: 'innerPoints',
        label: 'also the three mixes half way between a pure logic and the even mix',
        kind: 'flag',
        default: false,
      },
    ],
    source:
      'Scheffé 1963, Journal of the Royal Statistical Society B 25(2); inner points: Cornell 2002, Experiments with Mixtures',
  },
} as const satisfies Record<string, DesignDescription>;

/** Name of a design. */
export type DesignName = keyof typeof DESIGNS;
/** Every design that `design: { method }` of an experiment may name, in the order they are offered. */
export const DESIGN_NAMES = Object.keys(DESIGNS) as readonly DesignName[];
