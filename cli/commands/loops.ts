import { totalmem } from 'node:os';
import { FEWEST_PAIRS } from '#analysis';
import { commandLine } from '#pictures';
import { followLoops, FROZEN_MONTHS, sizeOf, USUAL_EVERY, type LoopsAnswer, type LoopsAsked } from '#runs';
import type { Checked, Issue } from '#sim';
import { readFormat } from '../arguments/readFormat.ts';
import { readLanguage } from '../arguments/readLanguage.ts';
import { outOf, readOut } from '../arguments/readOut.ts';
import { memoryIssues, readScenarios, type NamedScenario } from '../arguments/readScenarios.ts';
import { readWorkers } from '../arguments/readWorkers.ts';
import type { Options, Request } from '../arguments/request.ts';
import { wholeNumber } from '../arguments/wholeNumber.ts';
import { openRunner } from '../comparison/openRunner.ts';
import { EXIT, stoppedBy, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import type { LoopsAbout } from '../loops/loopsAbout.ts';
import { loopsCsv } from '../loops/loopsCsv.ts';
import { loopsJson } from '../loops/loopsJson.ts';
import { loopsReport } from '../loops/loopsReport.ts';
import { loopsTable } from '../loops/loopsTable.ts';
import { checkOutputs } from '../output/checkOutputs.ts';
import { deliver } from '../output/deliver.ts';
import { createProgress } from '../progress.ts';
import { refuse } from '../refuse.ts';
import { checkFingerprint } from './run.ts';

const FORMATS = ['table', 'csv', 'json', 'html'] as const;

/** `samspill loops`: which feedback loop weighs most over time, by freezing each in copies of the runs. */
export async function loops({ operands, options, stray, typed }: Request, io: Io): Promise<ExitCode> {
  const { scenarios, issues: unread, files } = readScenarios(operands.slice(0, 1), options, io.cwd);
  const issues: Issue[] = [...stray, ...unread];
  const format = readFormat(options, FORMATS, issues);
  const asked = readLoops(options, scenarios);
  const language = readLanguage(options);
  const outputs = checkOutputs(outOf(options, io.cwd), files);
  for (const checked of [asked, language, outputs]) if (!checked.ok) issues.push(...checked.issues);
  if (options.expect !== undefined && !/^[0-9a-f]{64}$/i.test(options.expect))
    issues.push({ field: '--expect', expected: 'a fingerprint, 64 hexadecimal digits', got: options.expect });
  // Of each run there is a saved one and a copy beside it.
  if (asked.ok)
    issues.push(...memoryIssues(scenarios, { atOnce: 3 * Math.max(1, asked.value.workers), bytes: totalmem() }));
  const json = options.json === true;
  const [strategy] = scenarios;
  if (issues.length > 0 || !asked.ok || !language.ok || !outputs.ok || strategy === undefined)
    return refuse(issues, io, { json });

  const answer = await follow(asked.value, strategy, io);
  if (answer === null) return stoppedBy(io.signal);
  const { scenario, run } = strategy.resolved;
  const about: LoopsAbout = {
    name: strategy.name,
    title: scenario.title,
    place: scenario.place.name,
    size: sizeOf(scenario.place, run.citizens),
    seed: run.seed,
    warnings: strategy.resolved.warnings,
    command: commandLine(['samspill', 'loops', ...typed.slice(1)]),
    language: language.value,
  };
  const text = {
    table: () => loopsTable(answer, about, options.words === true),
    csv: () => loopsCsv(answer, about.size),
    json: () => loopsJson(answer, about),
    html: () => loopsReport(answer, about),
  }[format]();
  const made = { text, out: readOut(options, io.cwd), beside: [], data: format === 'csv' };
  const code = await deliver(made, { outputs: outputs.value, json }, io);
  if (code !== EXIT.done) return code;
  if (answer.lost.length > 0) return EXIT.runFailed;
  return checkFingerprint(answer.fingerprint, { expect: options.expect?.toLowerCase() ?? null, json }, io);
}

/** What is asked, checked. */
type Question = Pick<LoopsAsked, 'replicates' | 'every'> & { readonly workers: number };

function readLoops(options: Options, scenarios: readonly NamedScenario[]): Checked<Question> {
  const issues: Issue[] = [];
  const number = (...asked: Parameters<typeof wholeNumber>): number => {
    const read = wholeNumber(...asked);
    if (!read.ok) issues.push(...read.issues);
    return read.ok ? read.value : NaN;
  };
  const { replicates = String(FEWEST_PAIRS), every = String(USUAL_EVERY) } = options;
  const workers = readWorkers(options, 0);
  if (!workers.ok) issues.push(...workers.issues);
  const asked = {
    replicates: number('--replicates', replicates, { min: 1, max: 100_000, unit: 'runs' }),
    every: number('--every', every, { min: 1, max: 600, unit: 'months' }),
  };
  for (const { resolved } of scenarios)
    if (resolved.run.months < FROZEN_MONTHS)
      issues.push({
        field: '--months',
        expected: `${FROZEN_MONTHS} or more: a loop is frozen for so many`,
        got: String(resolved.run.months),
      });
  return issues.length > 0 || !workers.ok
    ? { ok: false, issues }
    : { ok: true, value: { ...asked, workers: workers.value } };
}

/** Follows the loops with progress for whoever watches. Null: stopped by Ctrl-C. */
async function follow(
  { workers, replicates, every }: Question,
  { resolved: { scenario, run } }: NamedScenario,
  io: Io,
): Promise<LoopsAnswer | null> {
  const progress = createProgress(io, { total: replicates, noun: 'run' }, () => performance.now());
  const pool = await openRunner(workers);
  try {
    const arm = { scenario, months: run.months, citizens: run.citizens };
    const answer = await followLoops(
      { arm, masterSeed: run.seed, replicates, every },
      { pool, signal: io.signal, onRun: (_answer, done) => progress.update(done) },
    );
    progress.clear();
    if (!answer.isStopped) return answer;
    io.stderr.write(`Stopped after ${answer.replicates} of ${replicates} runs; nothing was written.\n`);
    return null;
  } finally {
    await pool.close();
  }
}
