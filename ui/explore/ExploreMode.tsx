import type { ComparisonData } from '../run/comparisonData.ts';
import type { Live } from '../run/live.ts';
import type { AppState } from '../state/appState.ts';

export interface ExploreProps {
  readonly data: ComparisonData;
  readonly present: AppState;
  readonly live: Live | null;
}

export function ExploreMode({ data }: ExploreProps) {
  return <h1>{data.place}</h1>;
}
