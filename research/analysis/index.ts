export { EXPRESSION_PHRASES } from './expressionPhrases.ts';
export {
  AGREEMENT,
  comparePairs,
  compareRuns,
  countBest,
  FEWEST_PAIRS,
  type Better,
  type PairedDifference,
  type StrategyReading,
  type StrategyValues,
  type Verdict,
} from './compareRuns.ts';
export { overPlaces, type OverPlaces, type PlaceSums } from './places/overPlaces.ts';
export { wilsonInterval } from './wilsonInterval.ts';
export { medianRanks } from './medianInterval.ts';
export { medianOf, quantileType7, sortedNumbers } from './quantile.ts';
export { runSpread, type RunSpread } from './runSpread.ts';
export { compileOutcomes, truthAsNumber, type Outcomes, type SeriesByName } from './compileOutcomes.ts';
export { OUTCOME_LIMITS } from './outcomeLimits.ts';
export {
  publicValue,
  PUBLIC_VALUE_PARTS,
  type PublicValue,
  type PublicValueOptions,
  type PublicValuePart,
} from './publicValue.ts';
export { buildDesign } from './designs/buildDesign.ts';
export { createDrawSource, shuffledNumbers } from './designs/methods/drawSource.ts';
export { DESIGN_LIMITS } from './designs/designLimits.ts';
export {
  DESIGN_NAMES,
  DESIGNS,
  type DesignDescription,
  type DesignName,
  type DesignOption,
} from './designs/designs.ts';
export { designSize } from './designs/designSize.ts';
export type { DesignOptions } from './designs/checkDesign.ts';
export { fractionalFactorial, type FractionalFactorial } from './designs/methods/fractionalFactorial.ts';
export { fullGrid } from './designs/methods/fullGrid.ts';
export { latinHypercube, type LatinHypercubeOptions } from './designs/methods/latinHypercube.ts';
export type { MixtureDesign } from './designs/methods/mixtureDesign.ts';
export { morrisTrajectories, type MorrisOptions } from './designs/methods/morrisTrajectories.ts';
export { oneAtATime } from './designs/methods/oneAtATime.ts';
export { randomDesign } from './designs/methods/randomDesign.ts';
export { saltelliDesign, type SaltelliOptions } from './designs/methods/saltelliDesign.ts';
export { simplexCentroid } from './designs/methods/simplexCentroid.ts';
export { simplexFromUnits, unitsFromSimplex, type Shares } from './designs/methods/simplexFromUnits.ts';
export { simplexLattice } from './designs/methods/simplexLattice.ts';
export { sobolSequence, type SobolOptions } from './designs/methods/sobolSequence.ts';
export type { UnitDesign } from './designs/unitDesign.ts';
export {
  ANALYSES,
  ANALYSIS_NAMES,
  type Analysis,
  type AnalysisName,
  type AnalysisOption,
  type Enough,
} from './sensitivity/analyses.ts';
export { clusterMean, type ClusterMean } from './sensitivity/clusterMean.ts';
export { deltaIndex, type DeltaIndices } from './sensitivity/deltaIndex.ts';
export type { Estimate } from './sensitivity/estimate.ts';
export { morrisEffects, type MorrisEffect, type MorrisEffects } from './sensitivity/morrisEffects.ts';
export { pairedDifferences, type Arms, type PairedDifferences } from './sensitivity/pairedDifferences.ts';
export { pawnIndex, type PawnIndices } from './sensitivity/pawnIndex.ts';
export { rankRegression, type RankRegression, type RegressionEffect } from './sensitivity/rankRegression.ts';
export { resolveOptions, type OptionsOf } from './sensitivity/resolveOptions.ts';
export { sobolIndices, type PairIndex, type SaltelliBlocks, type SobolIndices } from './sensitivity/sobolIndices.ts';
export { studentQuantile } from './sensitivity/studentQuantile.ts';
export { summariseOutcome, type OutcomeSummary, type QuantileEstimate } from './sensitivity/summariseOutcome.ts';
export type { UnitSample } from './sensitivity/unitSample.ts';
export { addingUp } from './attribution/addingUp.ts';
export { aloneAndOnTop, type TwoEnds } from './attribution/aloneAndOnTop.ts';
export {
  allPlayers,
  coalitionOf,
  distinct,
  endCoalitions,
  everyCoalition,
  hasPlayer,
  MOST_EXACT,
  noPlayer,
  withoutPlayer,
  withPlayer,
  type Coalition,
  type Game,
} from './attribution/coalition.ts';
export { enoughReplicates, grossMovement, widestShare } from './attribution/grossMovement.ts';
export { everyPair, interactionIndex, type Interaction } from './attribution/interactionIndex.ts';
export { halfWidth, isClear, meanInterval, type MeanInterval } from './attribution/meanInterval.ts';
export { owenValues } from './attribution/owenValues.ts';
export { drawOrder, pairCoalitions, pairShares, singlePlayers, type Order } from './attribution/pairedOrders.ts';
export { pairsBySquares, type FittedPair, type FittedPairs } from './attribution/pairsBySquares.ts';
export { shapleyValues } from './attribution/shapleyValues.ts';
export { binomialTail } from './discovery/binomialTail.ts';
export type { BoxFactor } from './discovery/boxRules.ts';
export type { CellMean } from './discovery/cellMean.ts';
export { frontMembership, type FrontMembership, type NoisyObjective } from './discovery/frontMembership.ts';
export { heatMap, type HeatAxis, type HeatMap, type TwoFactors } from './discovery/heatMap.ts';
export { paretoFront, type Objective, type ParetoFront } from './discovery/paretoFront.ts';
export { primBoxes, type BoxRestriction, type BoxStep, type PrimBox, type PrimBoxes } from './discovery/primBoxes.ts';
export { simplexMap, type MixedRuns, type SimplexCell, type SimplexMap } from './discovery/simplexMap.ts';
export {
  startAbc,
  type AbcEnd,
  type AbcGeneration,
  type AbcSettings,
  type AbcState,
  type Particle,
} from './calibration/abcState.ts';
export { acceptParticles, type ProposalDistance } from './calibration/acceptParticles.ts';
export { bandDistance, bandExcess, medianNoise, type Band } from './calibration/bandDistance.ts';
export { effectiveSize } from './calibration/effectiveSize.ts';
export {
  posteriorSummary,
  type Identified,
  type Marginal,
  type PosteriorSummary,
} from './calibration/posteriorSummary.ts';
export { proposeParticles, type Proposal } from './calibration/proposeParticles.ts';
export { resampleParticles, type Resampled } from './calibration/resampleParticles.ts';
export { weightedQuantile } from './calibration/weightedQuantile.ts';
export { aheadLevelBehind, type AheadLevelBehind } from './robustness/aheadLevelBehind.ts';
export {
  allowedBy,
  bandOfWorlds,
  headlineOf,
  isOneSided,
  type BandOfWorlds,
  type Headline,
} from './robustness/bandOfWorlds.ts';
export { flipBelief, flipSearch, type FlipBelief, type FlipSearch } from './robustness/flipBelief.ts';
export { kendallTauB, rankAcceptability, type RankAcceptability } from './robustness/rankAcceptability.ts';
export { satisficing, type HeldThresholds, type Satisficing } from './robustness/satisficing.ts';
export { LEAST_R2, smoothedWorlds, type SmoothedWorlds } from './robustness/smoothedWorlds.ts';
export { splineBasis, type WorldColumn } from './robustness/splineBasis.ts';
export { valueOfKnowing, type Knowable, type KnowingValue, type KnowingValues } from './robustness/valueOfKnowing.ts';
export { boxHeldOut, worldBox, type BoxHeldOut, type WorldBox } from './robustness/worldBox.ts';
export { regretSummaries, worldRegrets, type RegretSummary, type RegretTables } from './robustness/worldRegrets.ts';
export { worldRule, type FoundAndHeldOut, type RuleQuestion, type WorldRule } from './robustness/worldRule.ts';
export { atWorlds, completeWorlds, differencesOf, meanOf, type WorldTable } from './robustness/worldTable.ts';
export { additiveSplines } from './robustness/additiveSplines.ts';
export { smoothCurve } from './robustness/smoothCurve.ts';
export { symmetricEigen } from './robustness/symmetricEigen.ts';
export { acceptCandidates } from './search/acceptCandidates.ts';
export { constrainedRanks } from './search/constrainedRanks.ts';
export { crowdingDistances } from './search/crowdingDistances.ts';
export { epsilonArchive } from './search/epsilonArchive.ts';
export { hasSettled, lateGrowth } from './search/hasSettled.ts';
export { hypervolume } from './search/hypervolume.ts';
export { proposeCandidates } from './search/proposeCandidates.ts';
export {
  startSearch,
  type Candidate,
  type Judged,
  type SearchSettings,
  type SearchState,
} from './search/searchState.ts';
