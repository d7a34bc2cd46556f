export { headlineText } from './compare/headlineText.ts';
export { metricText, unitText } from './compare/metricText.ts';
export { readingsAt } from './compare/readingsAt.ts';
export { fifthDifferences } from './compare/fifthDifferences.ts';
export { RISKS } from './compare/risks.ts';
export { runsCsv } from './compare/runsCsv.ts';
export { bandsOf, differenceBandsOf } from './run/bandsOf.ts';
export {
  pointAt,
  SHOWN_METRICS,
  valuesAt,
  type ComparisonData,
  type RunSeries,
  type ShownMetric,
} from './run/comparisonData.ts';
export {
  INITIAL_STATE,
  MONTHS,
  VIEWS,
  withLever,
  withoutStrategy,
  withPreset,
  withStrategy,
  type AppState,
  type Language,
} from './state/appState.ts';
export { decodeState, type LinkReading } from './state/decodeState.ts';
export { encodeState, LINK_VERSION } from './state/encodeState.ts';
export { redo, startHistory, undo, withPresent, type History } from './state/history.ts';
export type { Words } from './words/en.ts';
export { labelOf, LANGUAGES } from './words/languages.ts';
