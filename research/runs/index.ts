export { accountOf, type Account, type AccountLine } from './accountOf.ts';
export { townLedger, type LedgerOfPart, type TownLedger } from './townLedger.ts';
export { bandsInTable, bandTable, type BandTable } from './bands/bandTable.ts';
export { bandOfSettings, type BandAsked, type SettingsBand } from './bands/bandOfSettings.ts';
export { comparisonBands, type StrategyBands, type TriedSettings } from './bands/comparisonBands.ts';
export {
  runSettings,
  runsOfSettings,
  shareTheirStart,
  type Setting,
  type SettingRuns,
  type SettingsPlan,
} from './bands/runSettings.ts';
export {
  bandHeadline,
  fittedBand,
  threeBands,
  type BandHeadline,
  type FittedBand,
  type LuckBand,
  type ThreeBands,
} from './bands/threeBands.ts';
export { turningBelief, type TurningBelief } from './bands/turningBelief.ts';
export { compareStrategies, type ComparedMetric, type Comparison } from './compareStrategies.ts';
export { describeMetric, PUBLIC_VALUE, type Description } from './describeMetric.ts';
export { FIFTHS, fifthFindings, type FifthFindings } from './fifthFindings.ts';
export { findingOf, readingFinding, type Finding, type Size, type Telling } from './finding.ts';
export {
  fifthOfNeighbourhoods,
  fifthsFromNeighbourhoods,
  gradientFifths,
  GRADIENT_METRICS,
  gradientOf,
  type Gradient,
} from './gradientFifths.ts';
export { keptWorlds, type KeptWorlds } from './keptWorlds.ts';
export { ledgerTotals } from './ledgerTotals.ts';
export { findTurningPoint, type LivedIn } from './lives/findTurningPoint.ts';
export { LIFE_KINDS, lifeOf, mayBePicked, pickLives, whoBurntOut, type Life, type LifeKind } from './lives/lives.ts';
export { after, changesOf, diaryText, personStory, type Story as LifeStory } from './lives/personStory.ts';
export { partAt, ROLE_BITS, roleAt, STAYS_AWAY, stateAt, trustAt, VOLUNTEER } from './lives/stateAt.ts';
export {
  isFlipped,
  MONTHS_BEFORE,
  SHARES_OF_RUN,
  smallestFlip,
  triesOf,
  WINDOW,
  type Tried,
  type TurningPoint,
} from './lives/turningPoint.ts';
export { tellTurningPoint } from './lives/tellTurningPoint.ts';
export {
  MOST_LOOKED_UP,
  neverEngaged,
  peopleWhoBurntOut,
  whoJoined,
  whoStopped,
  whoWasNeverAsked,
} from './lives/whoJoined.ts';
export { dominantLoop, spansOf, type LoopEffect, type LoopMonth, type LoopSpan } from './loops/dominantLoop.ts';
export {
  followLoops,
  FROZEN_MONTHS,
  monthsLookedAt,
  USUAL_EVERY,
  type LoopsAnswer,
  type LoopsAsked,
} from './loops/followLoops.ts';
export { causesPicture, linkLines, loopLanes, loopLines } from './loops/loopPictures.ts';
export { areYears, peopleText, signedPeople, tellLoops } from './loops/tellLoops.ts';
export { moneyText, type MoneyWriting } from './moneyText.ts';
export { BENEFITS, COSTS_AND_RISKS, MAIN_METRICS, type MainMetric } from './mainMetrics.ts';
export { combiningOf, type Combining, type CountsBy, type TotalUnit } from './nation/combining.ts';
export {
  betterSign,
  groupFindings,
  mattersOf,
  PLACE_SHARES,
  rankedPlaces,
  smallAtEnds,
  type GroupFinding,
  type PlaceColumns,
  type SizeAtEnds,
} from './nation/groupFindings.ts';
export { nationColumns, type NationFifths, type NationTable } from './nation/nationTable.ts';
export type { EvaluateOutcomes, RunReadings } from './readRun.ts';
export { readSeries } from './readSeries.ts';
export { bookedShare, FIRST_MONTH, readingIssues, readingOf, type SeriesReading } from './seriesReading.ts';
export { runReplicates, type Arm } from './runReplicates.ts';
export {
  measureSize,
  scenarioKey,
  type MeasuredPlace,
  type MeasuredSize,
  type MeasuredSizes,
  type SizeQuestion,
} from './size/measureSize.ts';
export { MEASURED_SIZES } from './size/measuredSizes.ts';
export { MEASURED_MONTHS, sizeEffect, type SizeEffect } from './size/sizeEffect.ts';
export { isOneToOne, largerSize, sizeOf, type RunSize } from './size/runSize.ts';
export { stockBehind } from './stockBehind.ts';
export { runStrategies, type EndedRun, type Plan } from './runStrategies.ts';
export type { Strategy } from './strategy.ts';
export { metricFinding, strategyFindings, type ComparedFinding, type StrategyFindings } from './strategyFindings.ts';
export {
  clauseOf,
  countedAs,
  isShare,
  decimalsApart,
  outcomeAmount,
  outcomeLevel,
  outcomeName,
  signedText,
  timesCounted,
  type TellableFinding,
} from './voice/clauseOf.ts';
export { fifthSentences } from './voice/fifthSentences.ts';
export { GLOSSARY_TERMS, type GlossaryTerm } from './voice/glossaryTerms.ts';
export { ledgerNamesDa } from './voice/ledgerNamesDa.ts';
export { ledgerNamesEn, type LedgerNames } from './voice/ledgerNamesEn.ts';
export { ledgerNamesNb } from './voice/ledgerNamesNb.ts';
export { leverNamesDa } from './voice/leverNamesDa.ts';
export { leverNamesNb } from './voice/leverNamesNb.ts';
export { LOCALES, type Language } from './voice/language.ts';
export { bandsEn, type BandSubject, type BandWords } from './voice/bandsEn.ts';
export { BAND_VOICES, tellBands, type BandStory } from './voice/tellBands.ts';
export {
  PLACES_VOICES,
  tellPlaces,
  type PlacesFinding,
  type PlacesKnown,
  type PlacesStory,
} from './voice/tellPlaces.ts';
export { placesEn, type PlacesWords } from './voice/placesEn.ts';
export { tellStory, weightiest, type Story, type StrategyKnown } from './voice/tellStory.ts';
export { LOOP_VOICES } from './voice/loopVoices.ts';
export type { LoopWords } from './voice/loopsEn.ts';
export { mainLabels } from './voice/mainLabels.ts';
export { ONE_TO_ONE_VOICES, type OneToOneWords } from './voice/oneToOneVoices.ts';
export { sizeText } from './voice/sizeText.ts';
export { sizedSide, verdictOf } from './voice/verdictOf.ts';
export { VOICES, type Voice } from './voice/voice.ts';
export { LIFE_VOICES, type LifeVoice } from './voice/lifeVoices.ts';
export { lifeDa } from './voice/lifeDa.ts';
export { lifeEn, type LifeWords } from './voice/lifeEn.ts';
export { lifeNb } from './voice/lifeNb.ts';
export { voiceDa } from './voice/voiceDa.ts';
export { voiceEn } from './voice/voiceEn.ts';
export { voiceNb } from './voice/voiceNb.ts';
export type { VoiceWords } from './voice/voiceWords.ts';
