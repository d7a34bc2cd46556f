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
export { moneyText, type MoneyWriting } from './moneyText.ts';
export { BENEFITS, COSTS_AND_RISKS, MAIN_METRICS, type MainMetric } from './mainMetrics.ts';
export type { EvaluateOutcomes, RunReadings } from './readRun.ts';
export { readSeries } from './readSeries.ts';
export { runReplicates, type Arm } from './runReplicates.ts';
export { runStrategies, type EndedRun, type Plan } from './runStrategies.ts';
export type { Strategy } from './strategy.ts';
export { metricFinding, strategyFindings, type ComparedFinding, type StrategyFindings } from './strategyFindings.ts';
export {
  clauseOf,
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
export { LOCALES, type Language } from './voice/language.ts';
export { tellStory, weightiest, type Story, type StrategyKnown } from './voice/tellStory.ts';
export { mainLabels } from './voice/mainLabels.ts';
export { sizedSide, verdictOf } from './voice/verdictOf.ts';
export { VOICES, type Voice } from './voice/voice.ts';
export { voiceDa } from './voice/voiceDa.ts';
export { voiceEn } from './voice/voiceEn.ts';
export { voiceNb } from './voice/voiceNb.ts';
export type { VoiceWords } from './voice/voiceWords.ts';
