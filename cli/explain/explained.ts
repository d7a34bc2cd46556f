import type { ExplainTeller } from '#explain';
import type { RunSize } from '#runs';

/** What an explanation is about, for whoever shows it. */
export interface ExplainedStrategies {
  readonly strategy: { readonly name: string; readonly title: string };
  readonly against: { readonly name: string; readonly title: string };
  readonly place: string;
  readonly size: RunSize;
  readonly seed: string;
  readonly warnings: readonly string[];
  /** The command line that repeats it. */
  readonly command: string;
  readonly teller: ExplainTeller;
}
