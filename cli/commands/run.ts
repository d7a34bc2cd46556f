import { totalmem } from 'node:os';
import { MAIN_METRICS, readSeries, type Language } from '#runs';
import { METRIC_NAMES, type Issue, type Result } from '#sim';
import { openThisThread, type Outcome } from '#workers';
import { openRunner } from '../comparison/openRunner.ts';
import { compileOwn, type OwnOutcomes } from '../arguments/compileOwn.ts';
import { memoryIssues, readScenarios, type NamedScenario } from '../arguments/readScenarios.ts';
import { outOf } from '../arguments/readOut.ts';
import { readLanguage } from '../arguments/readLanguage.ts';
import { readWorkers } from '../arguments/readWorkers.ts';
import { readShowing, type Showing } from '../arguments/readShowing.ts';
import type { Options, Request } from '../arguments/request.ts';
import { EXIT, stoppedBy, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { checkOutputs, type NamedFile } from '../output/checkOutputs.ts';
import { besideFile, deliver, type Made } from '../output/deliver.ts';
import type { OutputFile } from '#store';
import { createProgress } from '../progress.ts';
import { refuse } from '../refuse.ts';
import { framesFile } from '../result/framesFile.ts';
import { ledgerCsv } from '../result/ledgerCsv.ts';
import { keyMonths, monthsEvery } from '../result/monthsEvery.ts';
import { runCsv } from '../result/runCsv.ts';
import { runJson } from '../result/runJson.ts';
import { runTable } from '../result/runTable.ts';
import type { ShownRun } from '../result/shownRun.ts';
import { toldLives, type ToldLife } from '../result/toldLives.ts';

/** `samspill run`: one scenario, one seed. */
export async function run({ operands, options, stray }: Request, io: Io): Promise<ExitCode> {
  const { scenarios, issues: unread, files } = readScenarios(operands, options, io.cwd);
  const own = await compileOwn(scenarios);
  const showing = readShowing(options, { outcomes: own.names, framesIn: ['json'], cwd: io.cwd });
  const [language, workers] = [readLanguage(options), readWorkers(options, 0)];
  const issues: Issue[] = [...stray, ...unread, ...own.issues];
  for (const checked of [showing, language, workers]) if (!checked.ok) issues.push(...checked.issues);
  if (options.lives === true && showing.ok && showing.value.format === 'csv')
    issues.push({ field: '--lives', expected: 'table or json', got: 'csv' });
  issues.push(...memoryIssues(scenarios, { atOnce: 1, bytes: totalmem() }));
  const outputs = checkOutputs(showing.ok ? outputsOf(showing.value, options) : outOf(options, io.cwd), files);
  if (!outputs.ok) issues.push(...outputs.issues);
  const [scenario] = scenarios;
  const json = options.json === true;
  if (issues.length > 0 || !showing.ok || !language.ok || !workers.ok || scenario === undefined || !outputs.ok)
    return refuse(issues, io, { json });

  const outcome = await runScenario(scenario, options, io);
  const lives =
    options.lives === true && outcome.status === 'done'
      ? await livesIn(scenario, { workers: workers.value, language: language.value }, io)
      : undefined;
  const ended = outcome.status === 'done' ? (lives ?? outcome) : outcome;
  if (ended.status === 'stopped') {
    io.stderr.write('Stopped; nothing was written.\n');
    return stoppedBy(io.signal);
  }
  if (ended.status === 'failed' || outcome.status !== 'done') {
    const reason = ended.status === 'failed' ? ended.reason : outcome.status;
    if (!json) io.stderr.write(`${reason}\n`);
    else refuse([{ field: 'run', expected: 'a run to its last month', got: reason }], io, { json });
    return EXIT.runFailed;
  }
  const told = lives?.status === 'done' ? { told: lives.result, language: language.value } : undefined;
  const made = present(scenario, outcome.result, { showing: showing.value, own, lives: told });
  const code = await deliver(made, { outputs: outputs.value, json }, io);
  return code === EXIT.done ? checkFingerprint(outcome.result.fingerprint, { ...showing.value, json }, io) : code;
}

async function runScenario({ resolved }: NamedScenario, options: Options, io: Io): Promise<Outcome> {
  const { scenario, run: settings } = resolved;
  const progress = createProgress(io, { total: settings.months, noun: 'month' }, () => performance.now());
  const job = { scenario, options: { ...settings, ledger: options.ledger === true, frames: options.frames === true } };
  const outcome = await openThisThread({ onMonth: (month) => progress.update(month) }).run(job, io.signal);
  progress.clear();
  return outcome;
}

/** The lives of a run, on worker threads of their own. */
async function livesIn(
  { resolved }: NamedScenario,
  { workers, language }: { readonly workers: number; readonly language: Language },
  io: Io,
): Promise<Outcome<readonly ToldLife[]>> {
  const pool = await openRunner(workers);
  const progress = createProgress(io, { total: 1, noun: 'change' }, () => performance.now());
  try {
    const onTried = (done: number, total: number): void => progress.update(done, { total });
    return await toldLives(resolved, { pool, language, signal: io.signal, onTried });
  } finally {
    progress.clear();
    await pool.close();
  }
}

/** What is printed, and what is written beside it. */
function present(
  { resolved }: NamedScenario,
  result: Result,
  { showing, own, lives }: { showing: Showing; own: OwnOutcomes; lives: ShownRun['lives'] },
): Made {
  const { format, out, every } = showing;
  // A table is read by people and says what a comparison says; files hold what happened in each month.
  const series = format === 'table' ? readSeries(result.series) : result.series;
  const shown: ShownRun = {
    scenario: resolved.scenario,
    result: { ...result, series },
    outcomes: own.evaluate(series),
    metrics: showing.metrics ?? [...(format === 'table' ? MAIN_METRICS : METRIC_NAMES), ...own.names],
    months: every === null && format === 'table' ? keyMonths(result.months) : monthsEvery(every ?? 1, result.months),
    warnings: [...new Set([...resolved.warnings, ...result.warnings])],
    ...(lives === undefined ? {} : { lives }),
  };
  const text = { table: runTable, csv: runCsv, json: runJson }[format];
  const beside: OutputFile[] = [];
  if (out !== null && result.frames !== null)
    beside.push({ path: besideFile(out, FRAMES), content: framesFile(result.frames) });
  if (out !== null && result.ledger !== null && format === 'csv') {
    beside.push({
      path: besideFile(out, LEDGER),
      content: ledgerCsv(result.ledger, resolved.scenario.place.codes),
    });
  }
  const data = format === 'csv';
  return { text: text(out === null ? shown : { ...shown, framesBeside: true }), out, beside, data };
}

/** Endings of what is written beside. */
const [FRAMES, LEDGER] = ['frames', 'ledger.csv'];

function outputsOf({ out, format }: Showing, options: Options): readonly NamedFile[] {
  if (out === null) return [];
  return [
    { field: '--out', path: out },
    ...(options.frames === true ? [{ field: '--frames', path: besideFile(out, FRAMES) }] : []),
    ...(options.ledger === true && format === 'csv' ? [{ field: '--ledger', path: besideFile(out, LEDGER) }] : []),
  ];
}

/** With `--expect`: whether the same run gave the same bytes as before. */
export function checkFingerprint(
  fingerprint: string,
  { expect, json }: { readonly expect: string | null; readonly json: boolean },
  io: Io,
): ExitCode {
  if (expect === null || expect === fingerprint) return EXIT.done;
  const issue = { field: '--expect', expected: expect, got: fingerprint };
  return refuse([issue], io, { json, code: EXIT.differentBytes });
}
