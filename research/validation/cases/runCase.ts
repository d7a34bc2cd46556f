import { quantileType7, sortedNumbers } from '#analysis';
import { resolveScenario, type Atlas } from '#scenarios';
import { issueText, replicateSeed, type Result } from '#sim';
import { inLanes, type Pool } from '#workers';
import { bootstrapInterval } from '../judge/bootstrapInterval.ts';
import { median } from '../judge/check.ts';
import type { CasePoint, CaseQuestion, ValidationCase } from './validationCase.ts';

/** Month by month over seeds: nine runs of ten lie between low and high. */
export interface Band {
  readonly median: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export interface CaseFinding {
  /** By panel and arm. */
  readonly bands: Readonly<Record<string, Readonly<Record<string, Band>>>>;
  readonly points: readonly (CasePoint & {
    readonly median: number;
    readonly low: number;
    readonly high: number;
    readonly inside: boolean;
  })[];
  readonly questions: readonly (Pick<CaseQuestion, 'asks' | 'unit' | 'expected'> & {
    readonly median: number;
    readonly low: number;
    readonly high: number;
    readonly asExpected: boolean;
  })[];
}

interface Options {
  readonly atlas: Atlas;
  readonly pool: Pool;
  readonly seeds: number;
  readonly citizens?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onRun: () => void;
}

/** Runs the arms of a case under the same seeds and lays them beside its figures. Throws when a run fails. */
export async function runCase(
  one: ValidationCase,
  { atlas, pool, seeds, citizens, signal = new AbortController().signal, onRun }: Options,
): Promise<CaseFinding> {
  const resolvedArms = Object.entries(one.arms).map(([name, { scenario }]) => {
    const input = { extends: 'hybrid-by-default', ...scenario, months: one.months };
    const resolved = resolveScenario(citizens === undefined ? input : { ...input, citizens }, atlas, {
      id: `${one.id} ${name}`,
    });
    if (!resolved.ok) throw new Error(`${one.id}, arm ${name}: ${resolved.issues.map(issueText).join('; ')}`);
    return { name, ...resolved.value };
  });
  const results: Record<string, Result[]> = Object.fromEntries(resolvedArms.map(({ name }) => [name, []]));
  const jobs = resolvedArms.flatMap((arm) => Array.from({ length: seeds }, (_, r) => ({ ...arm, r })));
  await inLanes(jobs, { lanes: 2 * pool.size + 1, signal }, async ({ name, scenario, run, r }, both) => {
    const { months, citizens: simulated } = run;
    const options = { seed: replicateSeed('validation', r), months, citizens: simulated, neighbourhoods: false };
    const outcome = await pool.run({ scenario, options }, both);
    if (outcome.status === 'failed') throw new Error(outcome.reason);
    if (outcome.status === 'stopped') return;
    (results[name] ?? [])[r] = outcome.result;
    onRun();
  });
  signal.throwIfAborted();
  const bands = Object.fromEntries(
    one.panels.map(({ id, arms, series }) => [
      id,
      Object.fromEntries(arms.map((arm) => [arm, bandOf((results[arm] ?? []).map(series), one.months)])),
    ]),
  );
  return {
    bands,
    points: one.points.map((point) => {
      const band = bands[point.panel]?.[point.arm];
      const [low = NaN, high = NaN] = [band?.low[point.month], band?.high[point.month]];
      const inside = point.value >= low && point.value <= high;
      return { ...point, median: band?.median[point.month] ?? NaN, low, high, inside };
    }),
    questions: one.questions.map((question, n) => answerOf(question, results, { seeds, draws: `${one.id}/${n}` })),
  };
}

function bandOf(series: readonly ArrayLike<number>[], months: number): Band {
  const sorted = Array.from({ length: months + 1 }, (_, month) =>
    sortedNumbers(series.map((one) => one[month] ?? NaN)),
  );
  const quantile = (q: number): readonly number[] => sorted.map((values) => quantileType7(values, q));
  return { median: quantile(0.5), low: quantile(0.05), high: quantile(0.95) };
}

function answerOf(
  { asks, unit, expected, value }: CaseQuestion,
  results: Readonly<Record<string, readonly Result[]>>,
  { seeds, draws }: { readonly seeds: number; readonly draws: string },
): CaseFinding['questions'][number] {
  const values = Array.from({ length: seeds }, (_, r) =>
    value((arm) => {
      const result = results[arm]?.[r];
      if (result === undefined) throw new Error(`no arm called ${arm}`);
      return result;
    }),
  );
  const [low, high] = bootstrapInterval([values], median, draws);
  const asExpected = expected === 'above 0' ? low > 0 : expected === 'below 0' ? high < 0 : low <= 0 && high >= 0;
  return { asks, unit, expected, median: median([values]), low, high, asExpected };
}
