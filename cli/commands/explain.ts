import { totalmem } from 'node:os';
import { explainDifference, explainTeller, runsOfReplicate, type Explanation } from '#explain';
import { commandLine } from '#pictures';
import { sizeOf } from '#runs';
import type { Issue } from '#sim';
import { readExplain, type ExplainAsked } from '../arguments/readExplain.ts';
import { readFormat } from '../arguments/readFormat.ts';
import { readLanguage } from '../arguments/readLanguage.ts';
import { readLimit } from '../arguments/readLimit.ts';
import { outOf, readOut } from '../arguments/readOut.ts';
import { memoryIssues, readScenarios, type NamedScenario } from '../arguments/readScenarios.ts';
import type { Options, Request } from '../arguments/request.ts';
import { openRunner } from '../comparison/openRunner.ts';
import { tellerOf } from '../comparison/teller.ts';
import { EXIT, stoppedBy, type ExitCode } from '../exitCodes.ts';
import { explainAccount } from '../explain/explainAccount.ts';
import { explainCsv } from '../explain/explainCsv.ts';
import type { ExplainedStrategies } from '../explain/explained.ts';
import { explainJson } from '../explain/explainJson.ts';
import { explainReport } from '../explain/explainReport.ts';
import { explainTable } from '../explain/explainTable.ts';
import type { Io } from '../io.ts';
import { checkOutputs } from '../output/checkOutputs.ts';
import { deliver } from '../output/deliver.ts';
import { createProgress } from '../progress.ts';
import { refuse } from '../refuse.ts';
import { checkFingerprint } from './run.ts';

const FORMATS = ['table', 'csv', 'json', 'html'] as const;

/** `samspill explain`: what brought the difference between two strategies; of one alone, what moved it. */
export async function explain(request: Request, io: Io): Promise<ExitCode> {
  const { operands, options, stray } = request;
  const { against } = options;
  if (against === undefined) return await explainAccount(request, io);
  const { scenarios, issues: unread, files } = readScenarios([...operands.slice(0, 1), against], options, io.cwd);
  const issues: Issue[] = [...stray, ...unread, ...oneStrategyIssues(options)];
  const format = readFormat(options, FORMATS, issues);
  const asked = readExplain(options, scenarios);
  const language = readLanguage(options);
  const limit = readLimit(options);
  const outputs = checkOutputs(outOf(options, io.cwd), files);
  for (const checked of [asked, language, limit, outputs]) if (!checked.ok) issues.push(...checked.issues);
  if (options.expect !== undefined && !/^[0-9a-f]{64}$/i.test(options.expect))
    issues.push({ field: '--expect', expected: 'a fingerprint, 64 hexadecimal digits', got: options.expect });
  if (asked.ok)
    issues.push(...memoryIssues(scenarios, { atOnce: 2 * Math.max(1, asked.value.workers) + 2, bytes: totalmem() }));
  const json = options.json === true;
  const [strategy, other] = scenarios;
  if (issues.length > 0 || !asked.ok || !language.ok || !limit.ok || !outputs.ok || !strategy || !other)
    return refuse(issues, io, { json });

  const explanation = await answer(asked.value, { strategy, limit: limit.value }, io);
  if (explanation === null) return stoppedBy(io.signal);
  const about: ExplainedStrategies = {
    strategy: { name: strategy.name, title: strategy.resolved.scenario.title },
    against: { name: other.name, title: other.resolved.scenario.title },
    place: strategy.resolved.scenario.place.name,
    size: sizeOf(strategy.resolved.scenario.place, strategy.resolved.run.citizens),
    seed: strategy.resolved.run.seed,
    warnings: [...new Set(scenarios.flatMap(({ resolved }) => resolved.warnings))],
    command: commandLine(['samspill', 'explain', ...request.typed.slice(1)]),
    teller: explainTeller(tellerOf(language.value).voice),
  };
  const text = {
    table: () => explainTable(explanation, about, options.words === true),
    csv: () => explainCsv(explanation, about.size),
    json: () => explainJson(explanation, about),
    html: () => explainReport(explanation, about),
  }[format]();
  const made = { text, out: readOut(options, io.cwd), beside: [], data: format === 'csv' };
  const code = await deliver(made, { outputs: outputs.value, json }, io);
  if (code !== EXIT.done) return code;
  if (explanation.ended === 'stopped') return EXIT.stoppedEarly;
  if (explanation.lost.length > 0) return EXIT.runFailed;
  return checkFingerprint(explanation.fingerprint, { expect: options.expect?.toLowerCase() ?? null, json }, io);
}

/** What is asked of one strategy has no place beside another. */
function oneStrategyIssues({ from, to, area }: Options): readonly Issue[] {
  return Object.entries({ from, to, area })
    .filter(([, given]) => given !== undefined)
    .map(([name, given]) => ({
      field: `--${name}`,
      expected: 'no other strategy beside it',
      got: String(given),
      hint: 'it belongs to the account of one strategy: leave --against out, or use --span',
    }));
}

/** Plays with progress for whoever watches, and at most as long as allowed. Null: stopped by Ctrl-C. */
async function answer(
  asked: ExplainAsked,
  { strategy, limit }: { readonly strategy: NamedScenario; readonly limit: number | null },
  io: Io,
): Promise<Explanation | null> {
  const { scenario, run } = strategy.resolved;
  const total = asked.replicates * runsOfReplicate(asked.game, asked.exact);
  const progress = createProgress(io, { total, noun: 'run' }, () => performance.now());
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  if (io.signal.aborted) abort();
  io.signal.addEventListener('abort', abort, { once: true });
  const timer = limit === null ? null : setTimeout(abort, 1000 * limit);
  const runner = await openRunner(asked.workers);
  try {
    const explanation = await explainDifference(
      {
        ...asked,
        place: scenario.place,
        citizens: run.citizens,
        masterSeed: run.seed,
        ledger: asked.over === 'ledger' || asked.over === 'choices-by-ledger',
      },
      runner,
      { signal: stop.signal, onRun: (runs) => progress.update(runs) },
    );
    progress.clear();
    if (!io.signal.aborted) return explanation;
    io.stderr.write(
      `Stopped after ${explanation.replicates} of ${asked.replicates} replicates; nothing was written.\n`,
    );
    return null;
  } finally {
    if (timer !== null) clearTimeout(timer);
    io.signal.removeEventListener('abort', abort);
    await runner.close();
  }
}
