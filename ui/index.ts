export { FIRST_BELIEFS } from './choices/BeliefPanel.tsx';
export { hangsText, headlineText } from './compare/headlineText.ts';
export { betterOf, differenceText, outcomeLabel, outcomeText, rangeText, unitText } from './words/outcomeText.ts';
export { moneyFlow } from './compare/moneyFlow.ts';
export { commandLines } from './run/commandLines.ts';
export { mixOfPoint, withShare } from './choices/mixOfPoint.ts';
export { EXPERIMENT_FILE, experimentText } from './explore/studyExperiment.ts';
export { runStudy, studyValues, type StudyResult } from './explore/runStudy.ts';
export {
  STUDY_BELIEFS,
  STUDY_CONTEXT,
  declarationOf,
  STUDY_LEVERS,
  studyFactors,
  studyPoints,
  studySize,
} from './explore/studyPoints.ts';
export { personStory } from './town/personStory.ts';
export { MOST_LOOKED_UP, neverEngaged, whoJoined, whoStopped, whoWasNeverAsked } from './town/whoJoined.ts';
export { heightOfOne, layOutTown, MOST_MARKS, personAt, placeOf } from './town/townLayout.ts';
export { packComparison, packedName, type Packing } from './explore/take/packComparison.ts';
export { packedBytes, rowCount, strategyIds, type Taken } from './explore/take/takenRuns.ts';
export { plainCell } from './explore/take/plainCell.ts';
export { lackingText } from './explore/lackingText.ts';
export { SPREAD_QUANTILES, spreadText } from './explore/spreadText.ts';
export { pointsByMean, standing } from './explore/standing.ts';
export { tornadoBars } from './explore/tornadoBars.ts';
export { scenariosOf, type ReadyStrategy } from './run/scenariosOf.ts';
export { keepRuns } from './run/keptRuns.ts';
export { MOST_WORLDS, runComparison } from './run/runComparison.ts';
export { readingsAt } from './compare/readingsAt.ts';
export { fifthDifferences } from './compare/fifthDifferences.ts';
export { limitVerdict, RISKS } from './compare/risks.ts';
export { runsCsv } from './compare/runsCsv.ts';
export { accountOf, type Account } from './why/accountOf.ts';
export { LEDGER_RUNS } from './why/runLedgers.ts';
export { townLedger } from './why/townLedger.ts';
export { WHY_LANGUAGES } from './words/whyLanguages.ts';
export { namesOf } from './state/namesOf.ts';
export { compileOwnOutcomes, withOwnOutcomes } from './state/ownOutcomes.ts';
export { linkTexts } from './state/linkTexts.ts';
export { readTyped } from './parts/readTyped.ts';
export { problemsText } from './run/problemsText.ts';
export { bandsOf, differenceBandsOf } from './run/bandsOf.ts';
export { pointAt, valuesAt, type ComparisonData, type RunRecord, type RunSeries } from './state/comparisonData.ts';
export {
  INITIAL_STATE,
  MODES,
  MONTHS,
  plainStrategy,
  STUDY_FACTORS,
  STUDY_KINDS,
  VIEWS,
  withBelief,
  withBookmark,
  withContext,
  withLever,
  withoutStrategy,
  withPreset,
  withStrategy,
  type AppState,
} from './state/appState.ts';
export { decodeState, readAddress, readWritten, type LinkReading } from './state/decodeState.ts';
export { encodeState, LINK_VERSION, writtenState } from './state/encodeState.ts';
export { redo, startHistory, undo, withPresent, type History } from './state/history.ts';
export type { Words } from './words/en.ts';
export { EXPLORE_LANGUAGES } from './words/exploreLanguages.ts';
export { labelOf, LANGUAGES } from './words/languages.ts';
export type { Language } from './words/language.ts';
