import { comparePairs } from '#analysis';
import { findingOf, tellStory, type Voice } from '#runs';
import type { LessonReadings } from '#lessons';
import type { MetricName } from '#sim';
import { betterOf } from '../words/outcomeText.ts';
import { medianAt } from './medianAt.ts';

interface Compared {
  readonly runs: LessonReadings;
  readonly arms: readonly { readonly id: string; readonly name: string }[];
  readonly metrics: readonly MetricName[];
  readonly month: number;
}

/** What the runs say of every arm against the first in some metrics, in the sentences of the page: what is told where a lesson's own words fail. */
export function comparisonWords(voice: Voice, { runs, arms, metrics, month }: Compared): readonly string[] {
  const [base, ...others] = arms;
  if (base === undefined) return [];
  return others.map(({ id, name }) => {
    const findings = metrics.map((metric) => {
      const [values, before] = [runs.at(id, metric, month), runs.at(base.id, metric, month)];
      const of = { outcome: metric, month, better: betterOf(metric) };
      const finding = findingOf(of, comparePairs(values, before, of.better));
      return { ...finding, now: medianAt(runs, id, metric, month), before: medianAt(runs, base.id, metric, month) };
    });
    const known = { name, base: base.name, month, findings, fifths: null };
    const pairs = Math.max(0, ...findings.map((one) => one.pairs));
    const { gain, cost } = tellStory(voice, { ...known, runs: { done: pairs, all: runs.replicates } });
    return cost === null ? gain : `${gain} ${cost}`;
  });
}
