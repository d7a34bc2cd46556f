import {
  givenText,
  plainNumber,
  METRIC_NAMES,
  METRICS,
  nearestHint,
  smallestDifference,
  type Issue,
  type MetricName,
} from '#sim';
import { fieldPath } from '#scenarios';
import type { Goal, Limit } from './search.ts';
import { SEARCH_LIMITS } from './searchLimits.ts';
import type { SearchInput } from './searchSchema.ts';

/** What is sought and what has to hold, and everything that is wrong with it. */
export function readGoals({ objectives, constraints = {} }: Pick<Partial<SearchInput>, 'objectives' | 'constraints'>): {
  readonly goals: readonly Goal[];
  readonly limits: readonly Limit[];
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const goals: Goal[] = [];
  for (const [name, { matters }] of Object.entries(objectives ?? {})) {
    const metric = metricCalled(name, 'objectives', issues);
    if (metric === null) continue;
    const { label, unit, better } = METRICS[metric];
    if (better === 0)
      issues.push({
        field: fieldPath(['objectives', name]),
        expected: 'a metric of which more or less is better',
        got: name,
        hint: `people would not agree which way ${label.toLowerCase()} is better; write it under constraints`,
      });
    else goals.push({ metric, label, unit, better, matters: matters ?? smallestDifference(metric).value });
  }
  const asked = Object.keys(objectives ?? {}).length;
  const { min, max } = SEARCH_LIMITS.goals;
  if (objectives !== undefined && (asked < min || asked > max))
    issues.push({
      field: 'objectives',
      expected: `${min} to ${max} metrics`,
      got: String(asked),
      hint: asked < min ? 'of one thing there is a best and no front' : 'what has to hold is written under constraints',
    });

  const limits: Limit[] = [];
  for (const [name, { least = null, most = null }] of Object.entries(constraints)) {
    const metric = metricCalled(name, 'constraints', issues);
    if (metric === null) continue;
    const field = fieldPath(['constraints', name]);
    const { label, unit, range } = METRICS[metric];
    if (least === null && most === null)
      issues.push({ field, expected: 'least, most or both', got: 'neither', hint: 'such as {most: 60}' });
    if (least !== null && most !== null && least > most)
      issues.push({ field, expected: 'least below most', got: `${plainNumber(least)} and ${plainNumber(most)}` });
    for (const [key, value, isOut] of [
      // A limit at the end of what can be holds always or never; beyond it nothing was meant.
      ['least', least, least !== null && least > range[1]],
      ['most', most, most !== null && most < range[0]],
    ] as const)
      if (isOut)
        issues.push({
          field: `${field}.${key}`,
          expected: `a limit that ${label.toLowerCase()} can reach, ${rangeText(range)}`,
          got: givenText(value),
        });
    limits.push({ metric, label, unit, least, most, matters: smallestDifference(metric).value });
  }
  return { goals, limits, issues };
}

function rangeText([low, high]: readonly [number, number]): string {
  const known = (value: number): boolean => Math.abs(value) < Number.MAX_VALUE;
  if (!known(high)) return known(low) ? `${plainNumber(low)} or more` : 'any number';
  return `${plainNumber(low)} to ${plainNumber(high)}`;
}

function metricCalled(name: string, section: string, issues: Issue[]): MetricName | null {
  const metric = METRIC_NAMES.find((known) => known === name);
  if (metric !== undefined) return metric;
  const hint = nearestHint(name, METRIC_NAMES) ?? 'samspill list metrics shows them all';
  issues.push({ field: fieldPath([section, name]), expected: 'a metric', got: name, hint });
  return null;
}
