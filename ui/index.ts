export { FIRST_BELIEFS } from './choices/BeliefPanel.tsx';
export { nameLines, namesBeside, stackNames, wordLines, type Box } from './charts/placeNames.ts';
export { toldOf } from './compare/verdictText.ts';
export { hangsText } from './compare/hangsText.ts';
export { storyOf, type Story } from './compare/storyOf.ts';
export {
  betterOf,
  differenceText,
  metricNote,
  outcomeLabel,
  outcomeText,
  rangeText,
  unitText,
} from './words/outcomeText.ts';
export { changeTexts } from './cards/changeTexts.ts';
export { circumstancesAmong, isNone, ownCircumstances, withSameCircumstances } from './cards/circumstances.ts';
export { circumstanceTexts } from './cards/circumstanceTexts.ts';
export { bibtex, CITATION } from './parts/citation.ts';
export { sourceReference } from './parts/sourceReference.ts';
export { CARDS_LANGUAGES } from './words/cardsLanguages.ts';
export { PRESETS_LANGUAGES } from './words/presetsLanguages.ts';
export { gainsText } from './compare/gainsText.ts';
export { moneyFlow, spendingChanges } from './compare/moneyFlow.ts';
export { bookedCost, costMetric } from './choices/bookedCost.ts';
export { leverPrices } from './choices/leverPrices.ts';
export { COSTS_LANGUAGES } from './words/costsLanguages.ts';
export { isSum, tellSumsOf } from './words/sums.ts';
export { noticePace, secondsOf } from './run/runPace.ts';
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
export { packComparison, packedName, type Packing } from './explore/take/packComparison.ts';
export { packedBytes, rowCount, strategyIds, type Taken } from './explore/take/takenRuns.ts';
export { plainCell } from './explore/take/plainCell.ts';
export { hundredAdults } from './town/hundredAdults.ts';
export { partFigures, runsWith } from './town/partFigures.ts';
export { layOutPeople, MOST_MARKS, personAt, placeOf } from './town/peopleLayout.ts';
export { columnAt, fifthColumns, neighbourhoodColumns } from './town/townColumns.ts';
export { WORN_OUT_STEPS, wornOutStep } from './town/wornOut.ts';
export { areasOf, IN_FIFTHS } from './run/areasOf.ts';
export { TEACH_LANGUAGES } from './words/teachLanguages.ts';
export { TOWN_LANGUAGES } from './words/townLanguages.ts';
export { nationFifths, nationFindings, nationGroups, nationStoryParts } from './explore/nationFindings.ts';
export { NATIONS } from './explore/readNation.ts';
export { NATIONS_LANGUAGES } from './words/nationsLanguages.ts';
export { lackingText } from './explore/lackingText.ts';
export { SPREAD_QUANTILES, spreadText } from './explore/spreadText.ts';
export { pointsByMean, standing } from './explore/standing.ts';
export { tornadoBars } from './explore/tornadoBars.ts';
export { GUIDE_READERS, guidePage } from './teach/guidePage.ts';
export { scenariosOf, type ReadyStrategy } from './run/scenariosOf.ts';
export { keepRuns } from './run/keptRuns.ts';
export { MOST_WORLDS, runComparison } from './run/runComparison.ts';
export { axisOf, drawnBands } from './compare/drawnBands.ts';
export { SMALL_CHARTS, SMALL_INSTEAD, smallChartsBeside } from './compare/SmallCharts.tsx';
export { readingsAt } from './compare/readingsAt.ts';
export { fifthDifferences } from './compare/fifthDifferences.ts';
export { limitVerdict, RISKS } from './compare/risks.ts';
export { runsCsv } from './compare/runsCsv.ts';
export { changeTextOf } from './why/changeTextOf.ts';
export { differenceAt, EXPLAINED, readingAt, readTracks, type PageGame } from './why/differenceTracks.ts';
export { gameKey, keepReplicates, keptReplicates } from './why/keptGames.ts';
export { mixedStrategy, withMixed, type Asked, type Leaving } from './why/mixedStrategy.ts';
export { LEDGER_RUNS, runLedgers } from './why/runLedgers.ts';
export { DIFFER_LANGUAGES } from './words/differLanguages.ts';
export { doubtAbout } from './bands/doubtAbout.ts';
export { placeIn } from './bands/knownBands.ts';
export { knownBands } from './bands/shippedBands.ts';
export { SURE_LANGUAGES } from './words/sureLanguages.ts';
export { WHY_LANGUAGES } from './words/whyLanguages.ts';
export { ClassCounts } from './teach/ClassCounts.tsx';
export { codesByHand } from './teach/codesByHand.ts';
export { codesOf, refusedText } from './teach/codesText.ts';
export { addressOf, presentAddress } from './teach/presentAddress.ts';
export { PresentButton } from './teach/PresentButton.tsx';
export { presentKeys, ROOM_KEYS, SHOW_KEYS } from './teach/presentKeys.ts';
export { presentLayout } from './teach/presentLayout.ts';
export { nextMove, previousMove } from './teach/presentMove.ts';
export { presentState, type Presentable, type Presented } from './teach/presentState.ts';
export { headlineOf, presentText, textPieces } from './teach/presentText.ts';
export { ProjectorPage } from './teach/ProjectorPage.tsx';
export { lessonVoice } from './teach/lessonVoice.ts';
export { curveText } from './teach/curveText.ts';
export {
  answeredBy,
  classCounts,
  lessonRuns,
  lessonStep,
  openedLesson,
  predictions,
  revealed,
  type OpenedLesson,
} from './state/lessonState.ts';
export { PRESENT_LANGUAGES } from './words/presentLanguages.ts';
export { namesOf } from './state/namesOf.ts';
export { compileOwnOutcomes, withOwnOutcomes } from './state/ownOutcomes.ts';
export { linkTexts } from './state/linkTexts.ts';
export { readTyped } from './parts/readTyped.ts';
export { problemsText } from './run/problemsText.ts';
export { bandsOf, differenceBandsOf } from './run/bandsOf.ts';
export { pointAt, valuesAt, type ComparisonData, type RunRecord, type RunSeries } from './state/comparisonData.ts';
export {
  asksSameRuns,
  INITIAL_STATE,
  MODES,
  MONTHS,
  plainStrategy,
  START_PLACES,
  startState,
  STUDY_FACTORS,
  STUDY_KINDS,
  VIEWS,
  withBelief,
  withBookmark,
  withChosen,
  withContext,
  withLesson,
  withLever,
  withName,
  withoutStrategy,
  withPreset,
  withStep,
  withStrategy,
  type AppState,
} from './state/appState.ts';
export { decodeState, readAddress, readWritten, type LinkReading } from './state/decodeState.ts';
export {
  change,
  choices,
  comparison,
  isStale,
  openState,
  show,
  showAtSize,
  shownChoices,
  takeBack,
} from './state/pageState.ts';
export { SIZE_LANGUAGES } from './words/sizeLanguages.ts';
export { shippedPlace } from './state/shippedPlace.ts';
export { encodeState, LINK_VERSION, writtenState } from './state/encodeState.ts';
export { redo, startHistory, undo, withPresent, type History } from './state/history.ts';
export type { Words } from './words/en.ts';
export { CHART_LANGUAGES } from './words/chartsLanguages.ts';
export { EXPLORE_LANGUAGES } from './words/exploreLanguages.ts';
export { askedSheet, sheetAddress, SHEETS, withoutSheet, type SheetKind } from './state/sheetAddress.ts';
export { LONGEST_CODED, sheetCode } from './teach/sheetCode.ts';
export { sheetCurves } from './teach/sheetCurves.ts';
export { showSheetOfLesson, type PrintedLesson, type SheetOfLesson } from './teach/sheetOfLesson.tsx';
export { sheetPlan } from './teach/sheetPlan.ts';
export { mayBeSaid, resultRows } from './teach/sheetRows.ts';
export { showSheet } from './teach/sheetShown.tsx';
export { SheetLinks } from './teach/SheetLinks.tsx';
export { SixQuestionsSheet, type SixQuestionsSheetProps } from './teach/SheetQuestions.tsx';
export { MOST_PAGES } from './teach/SheetView.tsx';
export { SHEET_LANGUAGES } from './words/sheetLanguages.ts';
export { LANGUAGES } from './words/allLanguages.ts';
export { GLOSSARY_LANGUAGES } from './words/glossaryLanguages.ts';
export { labelOf, loadWords } from './words/languages.ts';
export { noteText, problemText, PROBLEM_LANGUAGES } from './words/problemText.ts';
export { eventText, EVENT_LANGUAGES } from './words/eventWords.ts';
export { wholeWords } from './words/wholeWords.ts';
export type { Language } from './words/language.ts';
export { aboutText, fetchParameterWords, noteOf, unitOf, withParameterWords } from './words/model/parameterWords.ts';
export { sourceName, type OtherLanguage } from './words/model/citedSource.ts';
export {
  bookedPrice,
  priceSoFar,
  type CoursePrice,
  type Pricing,
  type PriceSoFar,
} from './teach/questions/coursePrice.ts';
export { movedRows, overriddenTexts, priceTexts, type QuestionReading } from './teach/questions/questionTexts.ts';
export { keyGroups } from './modes/KeyList.tsx';
export { PAGE_KEYS } from './modes/pageKeys.ts';
export { LESSON_KEYS } from './teach/lessonKeys.ts';
export { KEYS_LANGUAGES } from './words/keysLanguages.ts';
export { takenLesson } from './teach/takeLesson.ts';
export { answersCode, readAnswers } from './teach/questions/answersCode.ts';
export { questionsSheet, type QuestionsSheetProps } from './teach/questions/questionsSheet.ts';
export { COURSE_MONTH, withCourse } from './teach/questions/withCourse.ts';
export { EXPECTED_LEVELS, answeredSoFar, QUESTIONS_START, type QuestionsState } from './state/questionsState.ts';
export { QUESTIONS_LANGUAGES } from './words/questionsLanguages.ts';
export { openLessonFile, type OpenedFile } from './teach/openLessonFile.ts';
export { LESSON_PROBLEM_LANGUAGES, lessonProblemText } from './words/lessonProblemText.ts';
export {
  HOLD_FILE,
  hasDirection,
  holdInput,
  holdText,
  MEASURES,
  strategyNames,
  type HoldQuestion,
} from './hold/holdFile.ts';
export { lookForTurns } from './hold/lookForTurns.ts';
export {
  fifthInWorlds,
  keyOfWorlds,
  openWorlds,
  readWorlds,
  triedCount,
  tryWorlds,
  type TriedWorlds,
} from './hold/triedWorlds.ts';
export { UNCERTAIN_BELIEFS, UNCERTAIN_CONTEXT } from './hold/uncertainWorlds.ts';
export { whoPays } from './hold/whoPays.ts';
export { HOLD_LANGUAGES } from './words/holdLanguages.ts';
