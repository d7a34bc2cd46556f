import type { EXPRESSION_PHRASES } from '#analysis';
import type { EXPERIMENT_PHRASES } from '#experiments';
import type { SCENARIO_PHRASES } from '#scenarios';
import type { PhraseWords, PLACE_PHRASES } from '#sim';

/** How problems and warnings are told in another language than English: the phrases of the model and how they stand together. */
export interface ProblemWords {
  /** One problem: where, what should be there, what is there, and what may help. */
  readonly problem: (field: string, expected: string, got: string, hint: string) => string;
  /** Fields that are called by a name of the page. */
  readonly fields: {
    readonly place: string;
    readonly citizens: string;
    readonly mix: string;
    readonly recruitment: string;
    readonly schedule: (number: number) => string;
    readonly shock: (number: number) => string;
    readonly outcome: (name: string) => string;
    readonly ofPreset: (preset: string, field: string) => string;
  };
  readonly phrases: PhraseWords<typeof SCENARIO_PHRASES> &
    PhraseWords<typeof EXPRESSION_PHRASES> &
    PhraseWords<typeof EXPERIMENT_PHRASES> &
    PhraseWords<typeof PLACE_PHRASES>;
}
