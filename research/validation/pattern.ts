import { cite, type Citation, type Country, type MetricName, type Parameters, type Run, type SourceId } from '#sim';
import type { ScenarioInput } from '#scenarios';
import type { Check } from './judge/check.ts';

/** One way of running a municipality, written relative to the baseline, today's hybrid. */
export interface Arm {
  readonly scenario: ScenarioInput;
  /** Parameters that a scenario file may not set so far: the engine's hooks for verification. */
  readonly hooks?: Readonly<Partial<Parameters>>;
  /** Also what everybody did, month by month. */
  readonly frames?: true;
  /** Length of this arm, where it is not the pattern's. */
  readonly months?: number;
}

/** A run that has come to its last month, as a reading sees it. */
export interface FinishedRun {
  readonly series: Readonly<Record<MetricName, Float64Array>>;
  /** Five columns month by month, 0 the least deprived fifth; null where fifths are not read. */
  readonly byFifth: Readonly<Record<string, Float64Array>> | null;
  readonly frames: Run['frames'];
  readonly world: Run['world'];
}

/** One number off one run; NaN where there is nothing to read. */
export type Reading = (run: FinishedRun) => number;

/** What a pattern is read for: `fit` where the calibration may use it, `verification` where a rule states it outright. */
export type Tag = 'fit' | 'prediction' | 'verification';

/**
 * Another way to read a pattern, declared before it was run. `repair`: the original test did not test what the pattern says,
 * and the declared reading counts as such; `shown`: it stands beside the original, which stays the verdict.
 */
export interface DeclaredReading {
  readonly kind: 'repair' | 'shown';
  /** What was wrong with the original, or what this one shows. */
  readonly why: string;
  /** Countries that have it. */
  readonly countries: readonly Country[];
  readonly checks: (country: Country) => readonly Check[];
}

/** A condition that at least so many of the pattern's countries meet. */
export interface CountryCount {
  readonly measures: string;
  readonly says: string;
  readonly unit: string;
  readonly inEach: (country: Country) => Check;
  readonly atLeast: number;
  readonly decides: boolean;
}

/** A condition on several countries at once: of its values each names the country it reads. */
export type AcrossCheck = Check | CountryCount;

/** A condition in at least so many countries. */
export function inCountries(inEach: (country: Country) => Check, atLeast: number, decides = true): CountryCount {
  const { measures, says } = inEach('norway');
  return {
    measures: `countries where this holds: ${measures}, ${says}`,
    says: `${atLeast} or more`,
    unit: 'countries',
    inEach,
    atLeast,
    decides,
  };
}

/** A stylised fact from outside the model, with a test that could fail. Plain data but for the readings. */
export interface Pattern {
  readonly id: string;
  readonly title: string;
  /** An effect the project exists to show. */
  readonly starred: boolean;
  /** Counter-intuitive or against the optimistic reading: reported first, also when it fails. */
  readonly warning: boolean;
  readonly tag: Exclude<Tag, 'fit'>;
  /** Countries whose calibration may use it; everywhere else it is a prediction. */
  readonly fittedIn: readonly Country[];
  /** Where the bounds of the condition come from; `chosen`: the direction is sourced, the cut-off is a threshold of ours. */
  readonly bounds: 'sourced' | 'chosen';
  readonly sources: readonly Citation[];
  readonly countries: readonly Country[];
  /** Name of the place per country, where it is not the country's default (`PLACES`). */
  readonly places: Readonly<Partial<Record<Country, string>>>;
  readonly months: number;
  /** Simulated adults; the place's default unless given. */
  readonly citizens: number | null;
  readonly arms: (country: Country) => Readonly<Record<string, Arm>>;
  readonly readings: Readonly<Record<string, Reading>>;
  /** Conditions; bands may differ between countries. */
  readonly checks: (country: Country) => readonly Check[];
  readonly declared: DeclaredReading | null;
  /** Conditions that countries meet together: a row of their own. */
  readonly across: readonly AcrossCheck[];
  /** What a reader should know: how a word of the pattern was made a lever, what is stated by a rule. */
  readonly notes: readonly string[];
  /** Why the pattern, or what of it, cannot be read with what the model has; null when it can. */
  readonly cannotBeRead: string | null;
}

type Optional =
  'starred' | 'warning' | 'fittedIn' | 'places' | 'months' | 'citizens' | 'notes' | 'cannotBeRead' | 'across';

/** A pattern as it is written down: what is left out takes the ordinary value, and checks may be the same everywhere. */
export type PatternDraft = Omit<Pattern, Optional | 'checks' | 'declared' | 'sources'> &
  Partial<Pick<Pattern, Optional>> & {
    readonly sources: readonly (SourceId | Citation)[];
    readonly checks: Checks;
    readonly declared?: DeclaredDraft;
  };

type Checks = readonly Check[] | Pattern['checks'];
type DeclaredDraft = Pick<DeclaredReading, 'kind' | 'why'> &
  Partial<Pick<DeclaredReading, 'countries'>> & { readonly checks: Checks };

export function pattern({ checks, declared, sources, ...draft }: PatternDraft): Pattern {
  return {
    sources: sources.map((source) => (typeof source === 'string' ? cite(source) : source)),
    checks: inEvery(checks),
    declared:
      declared === undefined ? null : { countries: draft.countries, ...declared, checks: inEvery(declared.checks) },
    across: [],
    starred: false,
    warning: false,
    fittedIn: [],
    places: {},
    months: 120,
    citizens: null,
    notes: [],
    cannotBeRead: null,
    ...draft,
  };
}

function inEvery(checks: Checks): Pattern['checks'] {
  return typeof checks === 'function' ? checks : () => checks;
}
