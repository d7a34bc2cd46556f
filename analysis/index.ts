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
export { medianRanks } from './medianInterval.ts';
export { quantileType7, sortedNumbers } from './quantile.ts';
export { compileOutcomes, type Outcomes, type SeriesByName } from './compileOutcomes.ts';
export { OUTCOME_LIMITS } from './outcomeLimits.ts';
export {
  publicValue,
  PUBLIC_VALUE_PARTS,
  type PublicValue,
  type PublicValueOptions,
  type PublicValuePart,
} from './publicValue.ts';
