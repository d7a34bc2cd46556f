import { FEWEST_PAIRS } from '../compareRuns.ts';
import type { DesignName } from '../designs/designs.ts';

/** A setting of an analysis. What is left out takes the default, which every result is shown with. */
export type AnalysisOption =
  | {
      readonly kind: 'number' | 'count';
      readonly label: string;
      readonly min: number;
      readonly max: number;
      /** Null: chosen from the sample, as `otherwise` says. */
      readonly default: number | null;
      readonly otherwise?: string;
    }
  | {
      readonly kind: 'choice';
      readonly label: string;
      readonly choices: readonly string[];
      readonly default: string;
    }
  | { readonly kind: 'shares'; readonly label: string; readonly default: readonly number[] }
  | { readonly kind: 'text'; readonly label: string; readonly default: string };

/**
 * From how many of what its sample is drawn a method may be believed. Under it its numbers are still given, with a note, and
 * no verdict rests on them.
 */
export interface Enough {
  /** What is counted: one of them, many of them. */
  readonly unit: readonly [one: string, many: string];
  readonly count: number;
  /** Where `count` is for each of something the analysis has several of. */
  readonly each?: 'factor' | 'point' | 'cell';
  /** Where the number is from. */
  readonly why: string;
}

/** A way to read a sweep. */
export interface Analysis {
  readonly label: string;
  /** The question it answers. */
  readonly answers: string;
  /** Designs it can read, by name. */
  readonly designs: readonly DesignName[];
  /** What it needs beyond that, and what its numbers do not say. */
  readonly note: string;
  readonly enough: Enough;
  readonly options: Readonly<Record<string, AnalysisOption>>;
  /** Author, year, where. */
  readonly sources: readonly string[];
}

const confidence = {
  kind: 'number',
  label: 'Confidence of intervals',
  min: 0.5,
  max: 0.999,
  default: 0.95,
} as const;
const resamples = {
  kind: 'count',
  label: 'Bootstrap resamples',
  min: 20,
  max: 100_000,
  default: 1_000,
} as const;
/** Where each resample estimates densities or distances anew. */
const fewerResamples = { ...resamples, default: 100 } as const;
const seed = { kind: 'text', label: 'Seed of the resamples', default: 'analysis' } as const;
const bins = { kind: 'count', label: 'Cells along each axis', min: 2, max: 200, default: 10 } as const;

/** Designs whose factors vary independently of each other over their whole range. */
const SPREAD = ['latinHypercube', 'sobol', 'random', 'fullGrid'] as const;
const MIXTURES = ['simplexLattice', 'simplexCentroid'] as const;
const ANY = [
  ...SPREAD,
  'saltelli',
  'morris',
  'fractionalFactorial',
  'oneAtATime',
  ...MIXTURES,
] as const satisfies readonly DesignName[];

/** Every way to read a sweep, once: docs, command line and defaults read this. */
export const ANALYSES = {
  summary: {
    label: 'Summary',
    answers: 'How high is an outcome over the whole design, how much does it vary, and how well is that known?',
    designs: ANY,
    note: 'Replicates of one point count as one piece of evidence. Levels depend on which points were chosen.',
    enough: {
      unit: ['point', 'points'],
      count: 10,
      why: 'intervals by Student’s t suppose that a mean of so many is near normal, and own outcomes are often skewed (Law 2015, Simulation Modeling and Analysis, 4.5); the number is ours',
    },
    options: {
      confidence,
      quantiles: { kind: 'shares', label: 'Quantiles', default: [0.05, 0.25, 0.5, 0.75, 0.95] },
    },
    sources: [
      'Hyndman & Fan 1996, The American Statistician 50(4): quantile type 7',
      'Liang & Zeger 1986, Biometrika 73: cluster-robust variance',
      'Woodruff 1952, JASA 47: standard errors of quantiles',
      'Searle, Casella & McCulloch 1992, Variance Components, 3.6',
    ],
  },
  paired: {
    label: 'Paired differences',
    answers: 'Does one arm do better than another when chance deals both the same hand?',
    designs: ANY,
    note: 'Needs two arms run under the same seeds, replicate by replicate.',
    enough: {
      unit: ['pair', 'pairs'],
      count: FEWEST_PAIRS,
      why: 'with fewer, one run more or less turns what is said; as in compare and on the page',
    },
    options: { confidence },
    sources: [
      'Conover 1999, Practical Nonparametric Statistics, 3.2: interval of the median',
      'Law 2015, Simulation Modeling and Analysis, 11.2: common random numbers',
    ],
  },
  sobol: {
    label: 'Sobol indices',
    answers: 'What share of the variance does each factor explain alone, with all its interactions, and in pairs?',
    designs: ['saltelli'],
    note: 'Factors must be independent. Pairs need the design with second order. A point that failed costs its whole block.',
    enough: {
      unit: ['base point', 'base points'],
      count: 100,
      why: 'the literature takes a few hundred to a few thousand (Saltelli et al. 2008, Global Sensitivity Analysis: The Primer, 4.6); under a hundred an interval often covers half of what an index can be',
    },
    options: { confidence, resamples, seed },
    sources: [
      'Saltelli et al. 2010, Computer Physics Communications 181, Table 2 (b): first order',
      'Jansen 1999, Computer Physics Communications 117: total',
      'Saltelli 2002, Computer Physics Communications 145: second order',
      'Archer, Saltelli & Sobol 1997, J. Stat. Comput. Simul. 58: bootstrap',
    ],
  },
  morris: {
    label: 'Morris elementary effects',
    answers: 'Which of many factors matter at all, and which act unevenly or through others?',
    designs: ['morris'],
    note: 'A screening: it orders factors, it does not share out variance. A point that failed costs its trajectory.',
    enough: {
      unit: ['trajectory', 'trajectories'],
      count: 10,
      why: 'Campolongo, Cariboni & Saltelli 2007 take 10 and more; Morris 1991 took 4',
    },
    options: { confidence, resamples, seed },
    sources: [
      'Morris 1991, Technometrics 33(2)',
      'Campolongo, Cariboni & Saltelli 2007, Environmental Modelling & Software 22: mu star',
    ],
  },
  delta: {
    label: 'Delta index',
    answers: 'How far does knowing a factor shift the whole distribution of an outcome, not only its variance?',
    designs: SPREAD,
    note: 'For outcomes that vary continuously; where many runs share one value use PAWN. Read small indices against the noise line, the index of factors that do nothing.',
    enough: {
      unit: ['point', 'points'],
      count: 100,
      why: 'at a hundred each of the four classes of a factor holds 25 points, and from fewer no density is read; the number is ours',
    },
    options: {
      confidence,
      resamples: fewerResamples,
      seed,
      classes: {
        kind: 'count',
        label: 'Classes along a factor',
        min: 2,
        max: 200,
        default: null,
        otherwise: 'cube root of the number of points, at most 48',
      },
    },
    sources: [
      'Borgonovo 2007, Reliability Engineering & System Safety 92: the index',
      'Plischke, Borgonovo & Smith 2013, European Journal of Operational Research 226(3): estimator from given data',
      'Silverman 1986, Density Estimation, 3.4.2: bandwidth',
    ],
  },
  pawn: {
    label: 'PAWN index',
    answers: 'How far does knowing a factor shift the cumulative distribution of an outcome?',
    designs: SPREAD,
    note: 'Never 0 in a finite sample: read it against the noise line, the index of a factor that does nothing.',
    enough: {
      unit: ['point', 'points'],
      count: 200,
      why: 'at two hundred each of ten slices holds 20 points, and the distance of a slice from the whole by chance is still about 0.2; the number is ours',
    },
    options: {
      confidence,
      resamples: fewerResamples,
      seed,
      classes: { kind: 'count', label: 'Slices along a factor', min: 2, max: 200, default: 10 },
      statistic: {
        kind: 'choice',
        label: 'Which distance over the slices',
        choices: ['median', 'mean', 'max'],
        default: 'median',
      },
    },
    sources: ['Pianosi & Wagener 2018, Environmental Modelling & Software 108'],
  },
  regression: {
    label: 'Rank regression',
    answers: 'Which way and how strongly does each factor pull, the others held, if effects run one way?',
    designs: [...SPREAD, 'fractionalFactorial'],
    note: 'Only as good as R²: with R² under 0.7 the coefficients miss much of what happens.',
    enough: {
      unit: ['point', 'points'],
      count: 10,
      each: 'factor',
      why: 'Harrell 2015, Regression Modeling Strategies, 4.4: 10 to 20 for each predictor',
    },
    options: { confidence, resamples, seed },
    sources: [
      'Saltelli & Marivoet 1990, Reliability Engineering & System Safety 28: SRC and SRRC',
      'Iman & Conover 1979, Technometrics 21(4): ranks',
      'Marino et al. 2008, Journal of Theoretical Biology 254: PRCC',
    ],
  },
  prim: {
    label: 'Scenario discovery (PRIM)',
    answers: 'Under which conditions, as simple ranges of few factors, do the cases of interest happen?',
    designs: SPREAD,
    note: 'Says where cases lie, not why. A restriction with a high quasi-p value may be chance. Groups of cases at opposite ends may hide each other.',
    enough: {
      unit: ['case of interest', 'cases of interest'],
      count: 20,
      why: 'a box that covers half of fewer rests on under ten cases; the number is ours',
    },
    options: {
      peel: { kind: 'number', label: 'Share of the box peeled off in a step', min: 0.005, max: 0.5, default: 0.05 },
      paste: { kind: 'number', label: 'Share of the box pasted on in a step', min: 0.005, max: 0.5, default: 0.05 },
      leastMass: { kind: 'number', label: 'Least share of all points in a box', min: 0.001, max: 0.9, default: 0.05 },
      boxes: { kind: 'count', label: 'Most boxes', min: 1, max: 20, default: 1 },
      coverageWeight: {
        kind: 'number',
        label: 'How much more coverage counts than density when the box is chosen',
        min: 0.1,
        max: 10,
        default: 1,
      },
      objective: {
        kind: 'choice',
        label: 'What a peel maximises: density gained for each point given up, or density',
        choices: ['gain', 'density'],
        default: 'gain',
      },
    },
    sources: [
      'Friedman & Fisher 1999, Statistics and Computing 9: PRIM; objective `density`',
      'Bryant & Lempert 2010, Technological Forecasting and Social Change 77: coverage, density, quasi-p values',
      'Kwakkel & Jaxa-Rozen 2016, Environmental Modelling & Software 79: categories; objective `gain`',
      'van Rijsbergen 1979, Information Retrieval, chapter 7: the measure by which a box is chosen',
    ],
  },
  pareto: {
    label: 'Pareto front',
    answers: 'Which points are beaten by no other on all outcomes at once?',
    designs: ANY,
    note: 'Compares values as they are: give means over replicates, or luck decides who is on the front.',
    enough: {
      unit: ['replicate', 'replicates'],
      count: 5,
      each: 'point',
      why: 'with fewer not even full agreement of the replicates excludes chance at 90%',
    },
    options: {},
    sources: [
      'Deb et al. 2002, IEEE Transactions on Evolutionary Computation 6(2): ranks of fronts',
      'Zhang et al. 2015, IEEE Transactions on Evolutionary Computation 19(2): efficient sort',
    ],
  },
  heat: {
    label: 'Heat map',
    answers: 'How high is an outcome in each combination of two factors?',
    designs: ANY,
    note: 'Means of what was run, nothing fitted in between; a cell without runs is empty.',
    enough: {
      unit: ['point', 'points'],
      count: 2,
      each: 'cell',
      why: 'from a single point nobody can tell how far chance carries its mean',
    },
    options: { bins },
    sources: ['Liang & Zeger 1986, Biometrika 73: cluster-robust variance'],
  },
  simplex: {
    label: 'Simplex map',
    answers: 'How high is an outcome over the mixes of the three logics?',
    designs: [...MIXTURES, ...SPREAD],
    note: 'Needs a mix of OA, NPM and NPG that varies. Means of what was run in each triangle; a triangle without runs is empty.',
    enough: {
      unit: ['point', 'points'],
      count: 2,
      each: 'cell',
      why: 'from a single point nobody can tell how far chance carries its mean',
    },
    options: { divisions: { ...bins, label: 'Triangles along each side', default: 8 } },
    sources: [
      'Cornell 2002, Experiments with Mixtures, 2.2: the simplex and its lattice',
      'Liang & Zeger 1986, Biometrika 73: cluster-robust variance',
    ],
  },
  places: {
    label: 'Over places',
    answers:
      'What does a whole country look like, which places and groups of places gain most and least, and who loses?',
    designs: ANY,
    note: 'Groups are of places as the model has them, under the assumptions it was run with: they say nothing of any one council, and who heads a list by little may do so by chance.',
    enough: {
      unit: ['place', 'places'],
      count: 20,
      why: 'of fewer a table of each says more than quantiles over them; the number is ours',
    },
    options: {
      confidence,
      ends: { kind: 'count', label: 'Places shown at either end of the list', min: 1, max: 100, default: 10 },
    },
    sources: [
      'Cochran 1977, Sampling Techniques, chapter 6: error of a ratio of sums, by linearisation',
      'Hyndman & Fan 1996, The American Statistician 50(4): quantile type 7',
    ],
  },
} as const satisfies Readonly<Record<string, Analysis>>;

/** Name of an analysis. */
export type AnalysisName = keyof typeof ANALYSES;
/** In the order they are offered. */
export const ANALYSIS_NAMES = Object.keys(ANALYSES) as readonly AnalysisName[];
