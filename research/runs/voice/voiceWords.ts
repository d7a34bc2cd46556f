import type { MainMetric } from '../mainMetrics.ts';

/**
 * Who does what: subject, verb and the rest. Three parts because Norwegian and Danish put the verb before the subject
 * where a sentence begins with its moment.
 */
export type Clause = readonly [subject: string, verb: string, rest: string];

/** How one outcome is spoken of. Numbers come written, with their sign of per cent where they have one. */
export interface OutcomeWords {
  /** What it is called where it stands alone. */
  readonly label: string;
  /** The strategy’s level beside the baseline’s. Left out where levels say little. */
  readonly levels?: (now: string, before: string) => Clause;
  /** The paired difference, without its sign. */
  readonly by: (amount: string, isHigher: boolean) => Clause;
}

/** Everything that is said of findings, in one language; written by a person in each, not translated word by word. */
export interface VoiceWords {
  readonly outcomes: Readonly<Record<MainMetric, OutcomeWords>>;
  /** Any other metric, and own outcomes; `unit` is empty for shares and own outcomes. */
  readonly other: (label: string, unit: string) => Required<OutcomeWords>;
  /** An amount of percentage points. */
  readonly points: (amount: string, isOne: boolean) => string;
  /** A sum of pounds, whole. */
  readonly pounds: (amount: string) => string;
  /** `After ten years`, `Etter 2 år og 3 måneder`; month 0 is the start. */
  readonly after: (month: number) => string;
  /** A clause as a sentence of its own at its moment. */
  readonly told: (after: string, name: string, clause: Clause) => string;
  /** What it costs, in the same sentence of thought: it stands behind what is told. */
  readonly but: (clause: Clause) => string;
  readonly sentence: (clause: Clause) => string;
  /** No cost is told; `others` where it is told who loses. */
  readonly noCost: (others: boolean) => string;
  readonly noGain: (after: string, name: string) => string;
  /** What moved, where neither way is better. */
  readonly moved: (after: string, name: string, clause: Clause) => string;
  readonly nothing: (after: string, name: string, base: string) => string;
  readonly unknown: (after: string, name: string, base: string) => string;
  readonly waiting: (done: number, all: number) => string;
  readonly few: (name: string, pairs: number, fewest: number) => string;
  /** A gain and a cost of a strategy that is not the one told first, in one sentence. */
  readonly both: (gain: string, cost: Clause) => string;
  readonly onlyGain: (gain: string) => string;
  readonly onlyCost: (cost: string) => string;
  readonly fifths: {
    /** From least to most deprived, as in `the fourth fifth`. */
    readonly names: readonly string[];
    readonly unequal: (what: string, less: string, more: string, isPoorest: boolean, isLoss: boolean) => string;
    readonly worse: (what: string, who: readonly string[]) => string;
    readonly all: string;
    readonly unknown: string;
    readonly notJudged: string;
  };
  /** Outcomes that are read by fifth and are no main outcome by that name. */
  readonly fifthLabels: Readonly<Record<'coverage', string>>;
  readonly verdict: {
    readonly waiting: string;
    readonly unknown: string;
    readonly few: string;
    readonly chance: string;
    readonly same: string;
    readonly better: Sided;
    readonly worse: Sided;
    readonly higher: Sided;
    readonly lower: Sided;
    readonly inRuns: (what: string, agreeing: number, pairs: number) => string;
  };
}

/** How far to one side. */
export interface Sided {
  readonly slight: string;
  readonly clear: string;
  readonly large: string;
}
