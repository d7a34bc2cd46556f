import type { MetricName } from '#sim';
import type { Lesson, LessonClaim } from '../format/lesson.ts';

/** What the runs of a lesson gave: values of an arm on a metric in a month, a value for each seed; NaN where there is none. */
export interface LessonReadings {
  /** Pairs of runs that were asked for. */
  readonly replicates: number;
  at(arm: string, metric: string, month: number): ArrayLike<number>;
}

/** Metrics that a lesson reads: for its claims, its predictions and what it shows. In alphabetical order. */
export function lessonMetrics({ claims, steps }: Pick<Lesson, 'claims' | 'steps'>): readonly MetricName[] {
  const metrics = new Set<MetricName>(claims.map(({ metric }) => metric));
  for (const step of steps) {
    if (step.type === 'predict') metrics.add(step.metric);
    if (step.type === 'observe') for (const metric of step.show.metrics) metrics.add(metric);
    if (step.type === 'explain' && step.why !== null) metrics.add(step.why.metric);
  }
  return [...metrics].sort();
}

/** Arms that a claim reads. */
export function armsOfClaim(claim: LessonClaim): readonly string[] {
  return 'than' in claim ? [claim.arm, claim.than] : [claim.arm];
}
