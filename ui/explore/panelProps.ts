import type { ComparisonData } from '../state/comparisonData.ts';
import type { AppState } from '../state/appState.ts';
import type { Words } from '../words/en.ts';
import type { ExploreWords } from '../words/exploreEn.ts';

/** What a panel of Explore reads that shows the comparison at the time cursor. */
export interface PanelProps {
  readonly words: Words;
  readonly explore: ExploreWords;
  readonly present: AppState;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  /** Position of the time cursor in `data.months`. */
  readonly point: number;
}
