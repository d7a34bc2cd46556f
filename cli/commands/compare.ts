import { totalmem } from 'node:os';
import { resolve } from 'node:path';
import { compareStrategies, type Comparison, MAIN_METRICS, type Plan, runStrategies, type Strategy } from '#runs';
import { countryPosteriors, type OutputFile } from '#store';
import type { Issue } from '#sim';
import { compileOwn, type OwnOutcomes } from '../arguments/compileOwn.ts';
import { beliefsFile, readBands } from '../arguments/readBands.ts';
import { readDesign, type Design } from '../arguments/readDesign.ts';
import { memoryIssues, readScenarios, type NamedScenario } from '../arguments/readScenarios.ts';
import { outOf } from '../arguments/readOut.ts';
import { readLanguage } from '../arguments/readLanguage.ts';
import { readShowing, type Showing } from '../arguments/readShowing.ts';
import type { Options, Request } from '../arguments/request.ts';
import { bandsRecord } from '../bands/bandsJson.ts';
import { bandStories, type BandStories } from '../bands/bandStories.ts';
import { bandsSection } from '../bands/bandsSection.ts';
import { bandsText } from '../bands/bandsText.ts';
import { runBands, type MeasuredBands } from '../bands/runBands.ts';
import { comparisonCsv, comparisonRunsCsv } from '../comparison/comparisonCsv.ts';
import { comparisonJson } from '../comparison/comparisonJson.ts';
import { comparisonReport } from '../comparison/comparisonReport.ts';
import { comparisonTable } from '../comparison/comparisonTable.ts';
import { comparisonWords, sentencesOf, wordsText } from '../comparison/comparisonWords.ts';
import { tellerOf, type Teller } from '../comparison/teller.ts';
import { openRunner } from '../comparison/openRunner.ts';
import { commandLine } from '#pictures';
import { EXIT, stoppedBy, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { checkOutputs, type NamedFile } from '../output/checkOutputs.ts';
import { besideFile, deliver, type Made } from '../output/deliver.ts';
import { createProgress } from '../progress.ts';
import { refuse } from '../refuse.ts';
import { framesFile } from '../result/framesFile.ts';
import { monthsEvery } from '../result/monthsEvery.ts';
import { checkFingerprint } from './run.ts';

/** `samspill compare`: several strategies, replicate by replicate under the same chance. */
export async function compare({ operands, options, stray }: Request, io: Io): Promise<ExitCode> {
  const { scenarios, issues: unread, files } = readScenarios(operands, options, io.cwd);
  const own = await compileOwn(scenarios);
  const showing = readShowing(options, { outcomes: own.names, framesIn: [], cwd: io.cwd });
  const design = readDesign(options, { scenarios, operands });
  const language = readLanguage(options);
  const bands = readBands(options, { scenarios, cwd: io.cwd, posteriors: countryPosteriors });
  const issues: Issue[] = [...stray, ...unread, ...own.issues];
  for (const checked of [showing, design, language, bands]) if (!checked.ok) issues.push(...checked.issues);
  if (design.ok)
    issues.push(...memoryIssues(scenarios, { atOnce: worldsAtOnce(design.value.workers), bytes: totalmem() }));
  const page = typeof options.report === 'string' ? resolve(io.cwd, options.report) : null;
  const outputs = checkOutputs(
    showing.ok
      ? outputsOf(showing.value, { options, scenarios, page })
      : [...outOf(options, io.cwd), ...reportOf(page)],
    [...files, ...beliefsFile(options, io.cwd)],
  );
  if (!outputs.ok) issues.push(...outputs.issues);
  const json = options.json === true;
  if (issues.length > 0 || !showing.ok || !design.ok || !language.ok || !bands.ok || !outputs.ok)
    return refuse(issues, io, { json });

  const beside: OutputFile[] = [];
  const teller = tellerOf(language.value);
  const plan = planOf(scenarios, options, { showing: showing.value, design: design.value, own, beside });
  const began = performance.now();
  const comparison = await runPlan(plan, { design: design.value, scenarios }, io);
  if (comparison === null) return stoppedBy(io.signal);
  const seconds = (performance.now() - began) / 1000;
  const { workers } = design.value;
  const measured =
    bands.value === null
      ? null
      : await runBands(comparison, bands.value, { workers, evaluate: own.evaluate, seconds }, io);
  if (bands.value !== null && measured === null) return stoppedBy(io.signal);
  const sure = measured === null ? null : { measured, stories: bandStories(comparison, measured, teller) };
  if (page !== null) {
    const sureness = sure && bandsSection(sure.stories, titleOf(comparison), teller);
    const command = commandLine(['samspill', 'compare', ...wordsOf(operands, options)]);
    beside.push({ path: page, content: comparisonReport(comparison, command, teller, sureness) });
  }
  const made = present(comparison, options, { showing: showing.value, beside, teller, sure });
  const code = await deliver(made, { outputs: outputs.value, json }, io);
  if (code !== EXIT.done) return code;
  if (comparison.runs.some(({ end }) => end.status === 'failed') || (measured?.failed ?? 0) > 0) return EXIT.runFailed;
  return checkFingerprint(comparison.fingerprint, { ...showing.value, json }, io);
}

/** Everything that may be written, with the names of what stands beside. */
function outputsOf(
  { out, format }: Showing,
  { options, scenarios, page }: { options: Options; scenarios: readonly NamedScenario[]; page: string | null },
): readonly NamedFile[] {
  if (out === null) return reportOf(page);
  const frames = options.frames === true ? scenarios : [];
  return [
    { field: '--out', path: out },
    ...(format === 'csv' ? [{ field: '--out', what: 'its single runs', path: besideFile(out, RUNS) }] : []),
    ...frames.map(({ name }) => ({ field: '--frames', path: besideFile(out, framesOf(name)) })),
    ...reportOf(page),
  ];
}

function reportOf(page: string | null): readonly NamedFile[] {
  return page === null ? [] : [{ field: '--report', path: page }];
}

const RUNS = 'runs.csv';

function framesOf(strategy: string): string {
  return `${strategy}.frames`;
}

/** The command line as it was typed, but for where results go and how they are told. */
function wordsOf(operands: readonly string[], options: Options): readonly string[] {
  const skipped = new Set(['out', 'report', 'format', 'json', 'words', 'language', 'quiet']);
  const written = Object.entries(options)
    .filter(([name]) => !skipped.has(name))
    .flatMap(([name, value]: [string, unknown]) =>
      value === true ? [`--${name}`] : [`--${name}`, ...(Array.isArray(value) ? value : [value]).map(String)],
    );
  return [...operands, ...written];
}

/** A world in each worker, and the kept ones they start from: one for every replicate under way, and a copy on its way. */
function worldsAtOnce(workers: number): number {
  return 2 * Math.max(1, workers) + 2;
}

function planOf(
  scenarios: readonly NamedScenario[],
  options: Options,
  { showing, design, own, beside }: { showing: Showing; design: Design; own: OwnOutcomes; beside: OutputFile[] },
): Plan {
  const strategies = scenarios.map(strategyOf);
  const last = Math.min(...strategies.map(({ months }) => months));
  const regular = showing.every === null ? [last] : monthsEvery(showing.every, last);
  const { out } = showing;
  return {
    strategies,
    replicates: design.replicates,
    masterSeed: scenarios[0]?.resolved.run.seed ?? '',
    metrics: showing.metrics ?? [...MAIN_METRICS, ...own.names],
    at: [...new Set(design.at ?? regular)].sort((a, b) => a - b),
    evaluate: own.evaluate,
    ledger: options.ledger === true,
    ...(options.frames === true && out !== null
      ? {
          onFrames: (strategy, frames) =>
            beside.push({ path: besideFile(out, framesOf(strategy.name)), content: framesFile(frames) }),
        }
      : {}),
  };
}

function strategyOf({ name, resolved }: NamedScenario): Strategy {
  const { scenario, run } = resolved;
  return { name, title: scenario.title, scenario, months: run.months, citizens: run.citizens };
}

/** Runs the plan with progress for whoever watches. Null: stopped by Ctrl-C. */
async function runPlan(
  plan: Plan,
  { design, scenarios }: { design: Design; scenarios: readonly NamedScenario[] },
  io: Io,
): Promise<Comparison | null> {
  const total = plan.strategies.length * plan.replicates;
  const progress = createProgress(io, { total, noun: 'run' }, () => performance.now());
  const runner = await openRunner(design.workers);
  try {
    const runs = await runStrategies(plan, runner, { signal: io.signal, onEnd: (ended) => progress.update(ended) });
    progress.clear();
    if (runs.some(({ end }) => end.status === 'stopped')) {
      const ended = runs.filter(({ end }) => end.status !== 'stopped').length;
      io.stderr.write(`Stopped after ${ended} of ${total} runs; nothing was written.\n`);
      return null;
    }
    return compareStrategies(plan, { runs, against: design.against, warnings: warningsOf(scenarios) });
  } finally {
    await runner.close();
  }
}

/** What makes pairs less alike than they look, and what each scenario warns of. */
function warningsOf(scenarios: readonly NamedScenario[]): readonly string[] {
  const differ = (pick: (scenario: NamedScenario) => unknown): boolean => new Set(scenarios.map(pick)).size > 1;
  return [
    ...(differ(({ resolved }) => resolved.scenario.place.code)
      ? [
          'the strategies run on different places, so differences are also differences between places; --place puts them on one',
        ]
      : []),
    ...(differ(({ resolved }) => resolved.run.citizens)
      ? [
          'the strategies run with different numbers of citizens, so pairs share less of their chance; --citizens makes them equal',
        ]
      : []),
    ...(differ(({ resolved }) => resolved.run.seed)
      ? ['the scenarios name different seeds; the first one’s is used for all']
      : []),
    ...scenarios.flatMap(({ resolved }) => resolved.warnings),
  ];
}

/** What the baseline is called. */
function titleOf({ strategies, against }: Comparison): string {
  return strategies.find(({ name }) => name === against)?.title ?? against;
}

interface Presented {
  readonly showing: Showing;
  readonly beside: readonly OutputFile[];
  readonly teller: Teller;
  /** How sure it is, where that was measured. */
  readonly sure: { readonly measured: MeasuredBands; readonly stories: BandStories } | null;
}

function present(comparison: Comparison, options: Options, { showing, beside, teller, sure }: Presented): Made {
  const { format, out } = showing;
  const words = options.words === true ? comparisonWords(comparison, teller) : null;
  if (format === 'json') {
    const record = sure && bandsRecord(sure.measured, sure.stories);
    return { text: comparisonJson(comparison, words && sentencesOf(words), record), out, beside };
  }
  if (format === 'table') {
    const table = comparisonTable(comparison);
    const parts = [
      table,
      ...(words === null ? [] : [wordsText(words)]),
      ...(sure === null ? [] : [bandsText(sure.stories, titleOf(comparison), teller)]),
    ];
    return { text: parts.join('\n'), out, beside };
  }
  const runs = out === null ? [] : [{ path: besideFile(out, RUNS), content: comparisonRunsCsv(comparison) }];
  return { text: comparisonCsv(comparison, sure?.measured.strategies), out, beside: [...beside, ...runs], data: true };
}
