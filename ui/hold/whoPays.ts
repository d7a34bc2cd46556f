import { aheadLevelBehind } from '#analysis';
import { countsInWorlds, type RobustQuestions, type WorldData } from '#experiments';
import { FIFTHS } from '#runs';
import { judgesAreas, METRICS, smallestDifference, type MetricName } from '#sim';
import { FIFTH_METRICS, type FifthMetric } from '../words/fifthMetrics.ts';
import type { HoldQuestion } from './holdFile.ts';
import { fifthInWorlds, type TriedWorlds } from './triedWorlds.ts';

/** A measure on which a strategy is behind in most worlds. */
export interface Payment {
  readonly metric: MetricName;
  readonly behind: number;
  readonly worlds: number;
}

/** What is paid for a figure, and by which parts of the town; fifths are null where they cannot be judged. */
export interface WhoPays {
  readonly measures: readonly Payment[];
  readonly fifths: { readonly metric: FifthMetric; readonly behind: readonly number[] } | null;
}

/** From here on most worlds say so. */
const MOSTLY = 0.6;
const MOST_NAMED = 3;

/** Who pays for what a strategy does to a figure: other measures, and fifths of the town, that are behind in most worlds. */
export function whoPays(
  tried: TriedWorlds,
  { data, questions }: { readonly data: WorldData; readonly questions: RobustQuestions },
  { question, strategy }: { readonly question: HoldQuestion; readonly strategy: number },
): WhoPays {
  const measures = questions.outcomes
    .filter(({ metric }) => metric !== question.figure)
    .flatMap((outcome): readonly Payment[] => {
      const counts = countsInWorlds(data, outcome)[strategy];
      if (counts === null || counts === undefined || counts.behind < MOSTLY * counts.worlds) return [];
      return [{ metric: outcome.metric, behind: counts.behind, worlds: counts.worlds }];
    })
    .sort((a, b) => b.behind - a.behind)
    .slice(0, MOST_NAMED);
  return { measures, fifths: fifthsBehind(tried, question, strategy) };
}

function fifthsBehind(tried: TriedWorlds, question: HoldQuestion, strategy: number): WhoPays['fifths'] {
  const { scenario, citizens } = tried.plan.scenarioAt(0);
  const metric = FIFTH_METRICS.find((one) => one === question.figure) ?? 'coverage';
  const all = Array.from({ length: FIFTHS }, (_, fifth) => fifthInWorlds(tried, question, { metric, strategy, fifth }));
  if (!judgesAreas(scenario.place, citizens) || all.includes(null)) return null;
  const { better } = METRICS[metric];
  const { value } = smallestDifference(metric);
  const behind = all.flatMap((differences, fifth) => {
    const counts = aheadLevelBehind(
      (differences ?? new Float64Array(0)).map((one) => better * one),
      value,
    );
    return counts.behind >= MOSTLY * counts.worlds ? [fifth] : [];
  });
  return { metric, behind };
}
