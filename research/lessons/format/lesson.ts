import type { LeverName, MechanismName, MetricName } from '#sim';
import type { GlossaryTerm, Language } from '#runs';
import type { ScenarioInput } from '#scenarios';

/** The version of the format that this program writes, and the newest it reads. */
export const LESSON_FORMAT = 1;

/** A text in one language or several; which is shown, `textIn` says. */
export type LessonText = string | Readonly<Partial<Record<Language, string | undefined>>>;

/** One way to run the place; the first of a lesson is what the others are compared with. */
export interface LessonArm {
  readonly id: string;
  readonly name: string;
  readonly scenario: ScenarioInput;
  /** Shown to claims and to the explanation alone. */
  readonly hidden: boolean;
}

/** A number in the unit of the metric, or a share of the median of what it is compared with, so that a claim travels between places. */
export type ClaimSize = { readonly of: 'unit'; readonly size: number } | { readonly of: 'than'; readonly size: number };

interface ClaimOf<Kind extends string> {
  readonly kind: Kind;
  readonly id: string;
  readonly metric: MetricName;
  /** Whose value is read, by the id of an arm. */
  readonly arm: string;
}

/** What must be so for a text that names it to be shown. */
export type LessonClaim =
  /** The pairs differ clearly, in this direction, and their median by at least so much. */
  | (ClaimOf<'differs'> & {
      readonly month: number;
      readonly than: string;
      readonly is: 'higher' | 'lower';
      readonly by: ClaimSize;
    })
  /** The 90% interval of the paired difference lies within so much on both sides of 0. */
  | (ClaimOf<'same'> & { readonly month: number; readonly than: string; readonly by: ClaimSize })
  /** The median of the arm lies inside. */
  | (ClaimOf<'band'> & { readonly month: number; readonly from: number; readonly to: number })
  /** The ratio of the medians lies inside. */
  | (ClaimOf<'ratio'> & { readonly month: number; readonly than: string; readonly from: number; readonly to: number })
  /** The difference has fallen to half of what it was in month `after`, so many months later. */
  | (ClaimOf<'halves'> & {
      readonly than: string;
      readonly after: number;
      readonly from: number;
      readonly to: number;
    });

/** A hypothesis about an arm: `[month, times]`, times the value of `than` in the same month. No lesson says which is right. */
export interface PredictedCurve {
  readonly id: string;
  readonly name: string;
  readonly points: readonly (readonly [month: number, times: number])[];
  /** Why somebody would think so; shown after the reveal, to whoever asks. */
  readonly because: string;
}

interface StepOf<Type extends string> {
  readonly type: Type;
  /** A line for whoever leads the class; never on the projector. */
  readonly notes: string | null;
  /** More for the same, folded. */
  readonly more: string | null;
}

/** What is predicted: the share of `metric` in `arm`, against `than`. */
export interface PredictStep extends StepOf<'predict'> {
  readonly question: string;
  readonly metric: MetricName;
  readonly arm: string;
  readonly than: string;
  readonly curves: readonly [PredictedCurve, PredictedCurve, PredictedCurve];
  readonly draw: boolean;
  readonly confidence: boolean;
  readonly reason: boolean;
}

export interface RunStep extends StepOf<'run'> {
  /** Arms that are revealed. */
  readonly arms: readonly string[];
  /** How long the reveal takes; 0 where somebody wants less motion. */
  readonly seconds: number;
}

export interface ObserveStep extends StepOf<'observe'> {
  readonly question: string;
  /** The sentence that is computed, shown when the student has answered. */
  readonly says: string;
  readonly show: {
    readonly view: 'chart' | 'table';
    readonly metrics: readonly MetricName[];
    readonly arms: readonly string[];
    readonly months: readonly number[];
  };
  /** The claim that the question asks about. */
  readonly answer: string | null;
}

/** A paragraph or more that stands only where all claims of `if` hold and none of `unless` does. */
export interface ExplainBlock {
  readonly text: string;
  readonly if: readonly string[];
  readonly unless: readonly string[];
}

export interface ExplainStep extends StepOf<'explain'> {
  readonly blocks: readonly ExplainBlock[];
  /** Where the Why panel opens. */
  readonly why: {
    readonly metric: MetricName;
    readonly arm: string;
    readonly than: string;
    readonly month: number;
  } | null;
  /** The same runs without this mechanism. */
  readonly without: MechanismName | null;
  readonly evidence: string | null;
  readonly assumptions: string | null;
  readonly disputed: string | null;
}

export interface TransferStep extends StepOf<'transfer'> {
  readonly question: string;
}

export interface PauseStep extends StepOf<'pause'> {
  readonly minutes: number;
  readonly text: string;
  readonly mode: 'pair' | 'group' | 'silent' | 'write';
}

export interface StoryStep extends StepOf<'story'> {
  readonly text: string;
  /** Whether three simulated residents are shown, by number. */
  readonly lives: boolean;
}

export type LessonStep = StoryStep | PredictStep | RunStep | ObserveStep | ExplainStep | TransferStep | PauseStep;

/** A lesson in one language, checked, with defaults filled in. */
export interface Lesson {
  readonly id: string;
  /** The language it is told in. */
  readonly language: Language;
  readonly title: string;
  readonly minutes: number;
  /** Name or code of a place. */
  readonly place: string;
  readonly months: number;
  /** Pairs of runs, of seeds 1 to so many. */
  readonly replicates: number;
  readonly arms: readonly LessonArm[];
  /** The levers that the transfer opens. */
  readonly levers: readonly LeverName[];
  readonly claims: readonly LessonClaim[];
  readonly terms: readonly GlossaryTerm[];
  readonly steps: readonly LessonStep[];
}

/** A text in the language asked for; where it has none, in the file's own, else in the first there is. */
export function textIn(text: LessonText, language: Language, own: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text[own] ?? Object.values(text).find((one) => one !== undefined) ?? '';
}
