import type { Atlas } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import { replicateSeed, type Country } from '#sim';
import { inLanes, type Pool } from '#workers';
import { builtEntry, openPool } from '#workers/node';
import { judgeAcross } from '../judge/judgeAcross.ts';
import type { Samples } from '../judge/judgeCheck.ts';
import { judgeChecks, judgePattern } from '../judge/judgePattern.ts';
import { ledgerEntry } from '../ledger/ledger.ts';
import type { Pattern } from '../pattern.ts';
import { createScoreboard, type FailedRun, type Scoreboard } from '../scoreboard/scoreboard.ts';
import { ACROSS, type DeclaredJudgement, type ScoreRow } from '../scoreboard/scoreRow.ts';
import type { KeptReadings } from './keptReadings.ts';
import { planRuns, type PlannedPattern, type Shift } from './planRuns.ts';
import type { JobReadings, PatternReadings, ValidationJob } from './validationJob.ts';

export interface RunPatternsOptions {
  readonly patterns: readonly Pattern[];
  readonly countries: readonly Country[];
  /** How many seeds each arm runs under; the same seeds in every arm. */
  readonly seeds: number;
  /** Simulated adults in every pattern, or all where a place has fewer; by default what each pattern asks for. */
  readonly citizens?: number;
  /** Other parameters in every arm that does not set them itself. */
  readonly shift?: Shift;
  /** Threads. The numbers do not depend on it. */
  readonly workers: number;
  /** Runs that it has are read there, all others are written to it as they end. */
  readonly kept?: KeptReadings;
  readonly signal?: AbortSignal;
  /** Runs that are done, and all that there are. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** The seed of the suite: replicate r of it is the same in every pattern, so that all differences are paired. */
const MASTER_SEED = 'validation';

/**
 * Runs patterns and judges them. Deterministic: the same patterns, countries, seeds and citizens give the same scoreboard,
 * whatever the number of workers. A run that fails is reported and its seed left out of what is read off it. Throws when
 * `signal` aborts.
 */
export async function runPatterns({ workers, ...asked }: RunPatternsOptions): Promise<Scoreboard> {
  return withPatternRunner(workers, (run) => run(asked));
}

/** Makes a scoreboard as `runPatterns` does, on threads that are open already. */
export type PatternRunner = (asked: Omit<RunPatternsOptions, 'workers'>) => Promise<Scoreboard>;

/**
 * Lends threads and places for many scoreboards one after another: opened anew for each, they take longer than small runs
 * do (a sensitivity of one pattern with 100 adults, twice: 24 s became 6; 2026-11-29, Node 20.20).
 */
export async function withPatternRunner<T>(workers: number, use: (run: PatternRunner) => Promise<T>): Promise<T> {
  const pool = openPool<ValidationJob, JobReadings>(workers, { entry: builtEntry('research/validation/run') });
  const atlas = openAtlas();
  try {
    return await use((asked) => runOn(pool, atlas, asked));
  } finally {
    await pool.close();
  }
}

async function runOn(
  pool: Pool<ValidationJob, JobReadings>,
  atlas: Atlas,
  {
    patterns,
    countries,
    seeds,
    citizens,
    shift,
    kept,
    signal = new AbortController().signal,
    onProgress,
  }: Parameters<PatternRunner>[0],
): Promise<Scoreboard> {
  const plan = planRuns({ patterns, countries, citizens, shift, atlas });
  const readings: (PatternReadings | undefined)[][] = plan.runs.map(() => []);
  const failures: FailedRun[] = [];
  const all = plan.runs.length * seeds;
  let done = 0;
  /** Runs of a world that are not kept. */
  const missing = (runs: readonly number[], r: number): readonly number[] =>
    runs.filter((index) => {
      const found = kept?.find(plan.runs[index]!, replicateSeed(MASTER_SEED, r));
      if (found === undefined) return true;
      readings[index]![r] = found;
      done += 1;
      return false;
    });
  const jobs = Array.from({ length: seeds }, (_, r) => r)
    .flatMap((r) => plan.worlds.map((world) => ({ r, world, runs: missing(world.runs, r) })))
    .filter(({ runs }) => runs.length > 0);
  if (done > 0) onProgress?.(done, all);
  await inLanes(jobs, { lanes: 2 * pool.size + 1, signal }, async ({ r, world, runs }, both) => {
    const seed = replicateSeed(MASTER_SEED, r);
    const { scenario, citizens: simulated } = world;
    const options = { seed, citizens: simulated, neighbourhoods: false };
    const outcome = await pool.run(
      {
        scenario,
        options,
        jobs: runs.map((index) => {
          const { scenario: own, months, frames, patterns: read } = plan.runs[index]!;
          return {
            scenario: own,
            options: { ...options, months, frames },
            patterns: read,
            sharesMonthZero: runs.length > 1,
          };
        }),
      },
      both,
    );
    if (outcome.status === 'failed') failures.push({ run: scenario.id, seed, reason: outcome.reason });
    if (outcome.status !== 'done') return;
    for (const [n, end] of outcome.result.entries()) {
      const run = plan.runs[runs[n]!]!;
      if (end.status === 'failed') failures.push({ run: run.scenario.id, seed, reason: end.reason });
      if (end.status !== 'done') continue;
      readings[runs[n]!]![r] = end.result;
      kept?.keep(run, seed, end.result);
    }
    done += runs.length;
    onProgress?.(done, all);
  });
  signal.throwIfAborted();
  return createScoreboard({
    seeds,
    citizens: citizens ?? null,
    rows: plan.patterns.flatMap((planned, n) => {
      const together = plan.patterns.filter(({ pattern }) => pattern.id === planned.pattern.id);
      const samples = samplesOf(planned, together, readings, seeds);
      const last = plan.patterns[n + 1]?.pattern.id !== planned.pattern.id;
      return [rowOf(planned, samples, seeds), ...(last ? acrossRows(together, samples, seeds) : [])];
    }),
    failures: failures.toSorted((a, b) => (a.run + a.seed < b.run + b.seed ? -1 : 1)),
  });
}

/** What a pattern gave in its country, and in the others where it was run. */
function samplesOf(
  { pattern, country: own }: PlannedPattern,
  together: readonly PlannedPattern[],
  readings: readonly (readonly (PatternReadings | undefined)[])[],
  seeds: number,
): Samples {
  return (arm, reading, country = own) => {
    const planned = together.find((one) => one.country === country);
    if (pattern.readings[reading] === undefined) throw new Error(`${pattern.id}: no reading called ${reading}`);
    if (planned === undefined) return [];
    const index = planned.arms[arm];
    if (index === undefined) throw new Error(`${pattern.id}: no arm called ${arm}`);
    return Array.from({ length: seeds }, (_, r) => readings[index]?.[r]?.[pattern.id]?.[reading] ?? NaN);
  };
}

function rowOf({ pattern, country, place, citizens }: PlannedPattern, samples: Samples, seeds: number): ScoreRow {
  const judgement = judgePattern(pattern, samples, { seeds, country });
  return {
    ...wordsOf(pattern),
    tag: pattern.fittedIn.includes(country) ? 'fit' : pattern.tag,
    country,
    place,
    citizens,
    verdict: pattern.cannotBeRead === null ? judgement.verdict : 'cannot be read',
    checks: judgement.checks,
    decidedBy: judgement.decidedBy,
    declared: declaredOf(pattern, country, samples, seeds),
  };
}

function declaredOf(
  { id, declared }: Pattern,
  country: Country,
  samples: Samples,
  seeds: number,
): DeclaredJudgement | null {
  if (declared === null || !declared.countries.includes(country)) return null;
  const { kind, why, checks } = declared;
  return { kind, why, ...judgeChecks(checks(country), samples, { seeds, draws: `${id}/${country}` }) };
}

/** The row of conditions that countries meet together, where all of the pattern's countries were run. */
function acrossRows(together: readonly PlannedPattern[], samples: Samples, seeds: number): readonly ScoreRow[] {
  const pattern = together[0]?.pattern;
  if (pattern === undefined || pattern.across.length === 0 || together.length < pattern.countries.length) return [];
  const { verdict, checks, decidedBy } = judgeAcross(pattern, samples, { seeds });
  return [
    {
      ...wordsOf(pattern),
      tag: pattern.tag,
      country: ACROSS,
      place: together.map(({ place }) => place).join(', '),
      citizens: Math.min(...together.map(({ citizens }) => citizens)),
      verdict: pattern.cannotBeRead === null ? verdict : 'cannot be read',
      checks,
      decidedBy,
      declared: null,
    },
  ];
}

function wordsOf({ id, title, starred, warning, bounds, sources, notes, cannotBeRead }: Pattern) {
  const { rules, lookedAt } = ledgerEntry(id);
  return {
    pattern: id,
    title,
    starred,
    warning,
    bounds,
    sources: sources.map(({ text }) => text),
    because: cannotBeRead,
    notes,
    rules,
    lookedAt,
  };
}
