import type { Country, Mix } from '#sim';
import type { RecruitmentInput, ScenarioInput } from '#scenarios';

/** What a factor may be at one point, as it is written in lists of values and points. */
export type ValueInput =
  number | string | boolean | readonly (number | string)[] | Mix | RecruitmentInput | Readonly<Record<string, number>>;

/** The values a factor takes. Empty: its whole declared range. */
export interface RangeInput {
  /** Ends of the range, both included; what is left out is the end of the declared range. */
  readonly from?: number;
  readonly to?: number;
  /** With it the factor takes only from, from + step, … */
  readonly step?: number;
  readonly values?: readonly ValueInput[];
  /** Places: every municipality of a country that ships, in the order of their names. */
  readonly all?: Country;
  /** Mixes: the whole simplex, or the part of it where each share stays between two bounds. */
  readonly simplex?: 'whole' | Readonly<Partial<Record<keyof Mix, readonly [low: number, high: number]>>>;
  /** `log`: equal ratios are equally likely, not equal differences. */
  readonly scale?: 'linear' | 'log';
}

/** A method of research/analysis/designs with its options, or points written out, here or in a CSV file. */
export type DesignInput =
  | (Readonly<Record<string, unknown>> & { readonly method: string })
  | { readonly points: readonly Readonly<Record<string, ValueInput>>[] }
  | { readonly csv: string };

export type SeedsInput = 'common' | 'independent' | 'worlds';

/** Replicates until the interval of an outcome's mean is narrow enough. */
export interface UntilInput {
  readonly until: {
    readonly outcome: string;
    readonly month?: number | 'final';
    readonly halfWidth: number;
    readonly confidence?: number;
  };
  readonly atLeast: number;
  readonly atMost: number;
  readonly seeds?: SeedsInput;
}

/** What is recorded of a run. */
export interface RecordInput {
  readonly months?: 'final' | readonly number[] | { readonly every: number };
  readonly areas?: 'municipality' | 'fifths' | 'neighbourhoods';
  readonly metrics?: 'all' | readonly string[];
}

/** An experiment as a person writes it. `resolveExperiment` fills in the rest and reports every problem at once. */
export interface ExperimentInput {
  /** Where an editor finds the JSON Schema; no effect. */
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  /** Who makes the runs, each as a name, or a name with an address: `Kari Nordmann <https://orcid.org/…>`. */
  readonly by?: string | readonly string[];
  /** Licence of the results: one of `RESULT_LICENCES`, or an address. */
  readonly licence?: string;
  /** A scenario, or the name of a preset; left out: an ordinary municipality today. */
  readonly base?: string | ScenarioInput;
  /** Several, by name: which one is then a factor of its own, called `base`. */
  readonly bases?: Readonly<Record<string, string | ScenarioInput>>;
  /** Left out: the names that the points of the design have. */
  readonly factors?: Readonly<Record<string, RangeInput>>;
  /** Settings that lie over every base. */
  readonly set?: ScenarioInput;
  readonly design: DesignInput;
  /** Master seed: of the design, and of the runs through their replicate's number. */
  readonly seed?: string | number;
  readonly months?: number;
  readonly citizens?: number | 'adults';
  readonly oneIn?: number;
  readonly replicates: number | { readonly count: number; readonly seeds?: SeedsInput } | UntilInput;
  readonly record?: RecordInput;
  readonly outcomes?: Readonly<Record<string, string>>;
  readonly constraints?: Readonly<Record<string, string>>;
  readonly stop?: { readonly when: string; readonly atLeast?: number };
}
