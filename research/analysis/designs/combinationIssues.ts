import type { Issue } from '#sim';
import type { OptionValue } from './checkOption.ts';
import { countText } from './countText.ts';
import { DESIGN_LIMITS } from './designLimits.ts';
import type { DesignName } from './designs.ts';
import { factorialWords, mostFactors } from './methods/factorialWords.ts';

/** What is wrong with options that are each in their range, taken together. */
export function combinationIssues(
  method: DesignName,
  factors: number,
  options: Readonly<Record<string, OptionValue>>,
): readonly Issue[] {
  if (method === 'latinHypercube') return spreadIssues(factors, options.points as number, options.maximin === true);
  if (method === 'fractionalFactorial') return resolutionIssues(factors, options.resolution as number);
  if (method !== 'morris') return [];
  const { levels, trajectories, optimiseFrom } = options as Readonly<Record<string, number>>;
  return [...levelIssues(levels), ...choiceIssues(factors, trajectories, optimiseFrom)];
}

function spreadIssues(factors: number, points: number, maximin: boolean): readonly Issue[] {
  const most = Math.floor(Math.sqrt(DESIGN_LIMITS.spreadWork / factors));
  if (!maximin || points <= most) return [];
  const expected = `at most ${countText(most)} points of ${countText(factors)} factors that are spread out`;
  return [{ field: 'points', expected, got: countText(points), hint: 'set maximin to false, or use a Sobol sequence' }];
}

function resolutionIssues(factors: number, resolution: number): readonly Issue[] {
  if (factorialWords(factors, resolution) !== null) return [];
  const most = mostFactors(resolution);
  const expected = `at most ${countText(most)} factors at resolution ${resolution}, in ${countText(DESIGN_LIMITS.factorialRuns)} runs`;
  return [{ field: 'factors', expected, got: countText(factors), hint: 'ask for a lower resolution or fewer factors' }];
}

function levelIssues(levels: number): readonly Issue[] {
  if (levels % 2 === 0) return [];
  const hint = 'with an odd number not all levels are equally likely';
  return [{ field: 'levels', expected: 'even number of levels', got: String(levels), hint }];
}

function choiceIssues(factors: number, trajectories: number, candidates: number): readonly Issue[] {
  if (candidates === 0) return [];
  const most = Math.floor(Math.sqrt(DESIGN_LIMITS.choiceWork) / (factors + 1));
  if (candidates >= trajectories && candidates <= most) return [];
  const expected =
    trajectories > most
      ? `0: more than ${countText(most)} trajectories of ${countText(factors)} factors take too long to choose among`
      : `0, or ${countText(trajectories)} to ${countText(most)} trajectories of ${countText(factors)} factors`;
  return [{ field: 'optimiseFrom', expected, got: countText(candidates) }];
}
