import { totalmem } from 'node:os';
import { FEWEST_PAIRS } from '#analysis';
import {
  accountAmounts,
  accountRuns,
  capital,
  explainTeller,
  tellAccount,
  type AccountAnswer,
  type ExplainTeller,
  type PlacePart,
} from '#explain';
import { outcomeLevel, sizeOf, sizeText, stockBehind } from '#runs';
import { csvText } from '#scenarios';
import { nearestHint, nearestName, STOCKS, type Checked, type Issue, type Place, type Stock } from '#sim';
import { commaList } from '../arguments/commaList.ts';
import { fifthOf } from '../arguments/readExplain.ts';
import { readFormat } from '../arguments/readFormat.ts';
import { readLanguage } from '../arguments/readLanguage.ts';
import { outOf, readOut } from '../arguments/readOut.ts';
import { memoryIssues, readScenarios, type NamedScenario } from '../arguments/readScenarios.ts';
import { readWorkers } from '../arguments/readWorkers.ts';
import type { Options, Request } from '../arguments/request.ts';
import { wholeNumber } from '../arguments/wholeNumber.ts';
import { openRunner } from '../comparison/openRunner.ts';
import { tellerOf } from '../comparison/teller.ts';
import { EXIT, stoppedBy, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { checkOutputs } from '../output/checkOutputs.ts';
import { deliver } from '../output/deliver.ts';
import { jsonText } from '../output/jsonText.ts';
import { textTable, wrapText } from '../output/textTable.ts';
import { createProgress } from '../progress.ts';
import { refuse } from '../refuse.ts';

const FORMATS = ['table', 'csv', 'json'] as const;

/** Of two strategies only. */
const OF_TWO = [
  'at',
  'span',
  'total',
  'over',
  'mechanisms',
  'by',
  'exact',
  'interactions',
  'halfWidth',
  'limit',
  'expect',
] as const;

/** What is asked of one strategy, checked. */
interface AccountQuestion {
  readonly stocks: readonly Stock[];
  readonly from: number;
  readonly to: number;
  readonly part: PlacePart | null;
  readonly replicates: number;
  readonly workers: number;
}

/** `samspill explain` of one strategy: what moved its stocks between two months, from its ledger. */
export async function explainAccount({ operands, options, stray }: Request, io: Io): Promise<ExitCode> {
  const { scenarios, issues: unread, files } = readScenarios(operands.slice(0, 1), options, io.cwd);
  const issues: Issue[] = [...stray, ...unread];
  const format = readFormat(options, FORMATS, issues);
  const question = readAccount(options, scenarios);
  const language = readLanguage(options);
  const outputs = checkOutputs(outOf(options, io.cwd), files);
  for (const checked of [question, language, outputs]) if (!checked.ok) issues.push(...checked.issues);
  if (question.ok)
    issues.push(...memoryIssues(scenarios, { atOnce: 2 * Math.max(1, question.value.workers) + 2, bytes: totalmem() }));
  const json = options.json === true;
  const [strategy] = scenarios;
  if (issues.length > 0 || !question.ok || !language.ok || !outputs.ok || strategy === undefined)
    return refuse(issues, io, { json });

  const answer = await runAccount(question.value, strategy, io);
  if (answer === null) return stoppedBy(io.signal);
  const teller = explainTeller(tellerOf(language.value).voice);
  const about = { question: question.value, strategy, teller, wordsOnly: options.words === true };
  const text = { table: accountTable, csv: accountCsv, json: accountJson }[format](answer, about);
  const made = { text, out: readOut(options, io.cwd), beside: [], data: format === 'csv' };
  const code = await deliver(made, { outputs: outputs.value, json }, io);
  return code === EXIT.done && answer.lost.length > 0 ? EXIT.runFailed : code;
}

function readAccount(options: Options, scenarios: readonly NamedScenario[]): Checked<AccountQuestion> {
  const issues: Issue[] = OF_TWO.filter((name) => options[name] !== undefined).map((name) => ({
    field: `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    expected: 'two strategies',
    got: 'one',
    hint: 'add --against',
  }));
  const number = (...asked: Parameters<typeof wholeNumber>): number => {
    const read = wholeNumber(...asked);
    if (!read.ok) issues.push(...read.issues);
    return read.ok ? read.value : NaN;
  };
  const months = scenarios[0]?.resolved.run.months ?? 600;
  const { from = '0', to = String(months), replicates = String(FEWEST_PAIRS), area } = options;
  const workers = readWorkers(options, 0);
  if (!workers.ok) issues.push(...workers.issues);
  const asked = {
    stocks: stocksOf(options, issues),
    from: number('--from', from, { min: 0, max: months, unit: 'months of the run' }),
    to: number('--to', to, { min: 0, max: months, unit: 'months of the run' }),
    replicates: number('--replicates', replicates, { min: 1, max: 100_000, unit: 'runs' }),
  };
  if (asked.from >= asked.to)
    issues.push({ field: '--to', expected: 'a later month than --from', got: `${from} to ${to}` });
  const fifth = fifthOf(options, scenarios, issues);
  if (fifth !== null && area !== undefined)
    issues.push({ field: '--area', expected: 'either --fifth or --area', got: 'both' });
  const place = scenarios[0]?.resolved.scenario.place;
  const position = area === undefined || place === undefined ? null : positionOf(area, place, issues);
  const part = fifth !== null ? { fifth } : position === null ? null : { area: position };
  if (part !== null)
    for (const stock of asked.stocks)
      if (stock === 'staffStrain' || stock === 'localIncome')
        issues.push({ field: '--metric', expected: 'a stock that neighbourhoods have', got: stock });
  if (issues.length > 0 || !workers.ok) return { ok: false, issues };
  return { ok: true, value: { ...asked, part, workers: workers.value } };
}

function stocksOf({ metric }: Options, issues: Issue[]): readonly Stock[] {
  const names = metric === undefined ? ['trust'] : [...new Set(commaList(metric))];
  if (names.length === 0) issues.push({ field: '--metric', expected: 'names of stocks', got: 'nothing' });
  return names.flatMap((name) => {
    const stock = STOCKS.find((one) => one === name);
    if (stock !== undefined) return [stock];
    const near = stockBehind(name) ?? nearestName(name, STOCKS);
    const hint = near === undefined ? {} : { hint: `did you mean ${near}` };
    issues.push({ field: '--metric', expected: `a stock with a ledger: ${STOCKS.join(', ')}`, got: name, ...hint });
    return [];
  });
}

function positionOf(area: string, place: Place, issues: Issue[]): number | null {
  const position = place.codes.findIndex((code) => code.toLowerCase() === area.toLowerCase());
  if (position >= 0) return position;
  const hint = nearestHint(area, place.codes) ?? `samspill show ${place.name} lists them`;
  issues.push({ field: '--area', expected: `the code of a neighbourhood of ${place.name}`, got: area, hint });
  return null;
}

async function runAccount(
  { workers, ...question }: AccountQuestion,
  { resolved: { scenario, run } }: NamedScenario,
  io: Io,
): Promise<AccountAnswer | null> {
  const progress = createProgress(io, { total: question.replicates, noun: 'run' }, () => performance.now());
  const runner = await openRunner(workers);
  try {
    const arm = { scenario, months: run.months, citizens: run.citizens };
    const answer = await accountRuns({ ...question, arm, masterSeed: run.seed }, runner, {
      signal: io.signal,
      onRun: (runs) => progress.update(runs),
    });
    progress.clear();
    if (!answer.isStopped) return answer;
    io.stderr.write(`Stopped after ${answer.replicates} of ${question.replicates} runs; nothing was written.\n`);
    return null;
  } finally {
    await runner.close();
  }
}

interface AccountAbout {
  readonly question: AccountQuestion;
  readonly strategy: NamedScenario;
  readonly teller: ExplainTeller;
  readonly wordsOnly: boolean;
}

/** The stock, and of which part of the place. */
function nameOf(stock: Stock, { question: { part }, strategy, teller }: AccountAbout): string {
  const { voice, words } = teller;
  const what = words.ledger.stocks[stock];
  if (part === null) return what;
  if ('fifth' in part) return words.fifth(what, voice.words.fifths.names[part.fifth] ?? '');
  return `${what}, ${strategy.resolved.scenario.place.names[part.area] ?? ''}`;
}

function accountTable(answer: AccountAnswer, about: AccountAbout): string {
  const { teller, strategy, question } = about;
  const { words, voice } = teller;
  const { title } = strategy.resolved.scenario;
  const blocks = answer.accounts.map(({ stock, account }) => {
    const where = nameOf(stock, about);
    const told = tellAccount(stock, account, { runs: answer.replicates, where }, teller);
    const sentences = told.map((sentence) => wrapText(sentence, { indent: '  ' }));
    const heading = words.account.title(title, where, question.from, question.to);
    if (about.wordsOnly) return [heading, ...sentences].join('\n');
    const amounts = accountAmounts(stock, account, teller);
    const { account: columns } = words;
    const rows = account.lines.map(({ line, mean, low, high }) => [
      capital(words.ledger.lines[line] ?? line),
      amounts.signed(mean),
      amounts.signed(low),
      amounts.signed(high),
    ]);
    const level = (value: number): string => outcomeLevel(voice, stock, value);
    const table = textTable(
      [
        [columns.line, columns.change, columns.low, columns.high],
        ...rows,
        [columns.total, amounts.signedCounted(account.end - account.start), level(account.start), level(account.end)],
      ],
      { indent: '  ' },
    );
    return [heading, ...sentences, table].join('\n');
  });
  const lost = answer.lost.map((reason) => `Failed: ${reason}`);
  const { scenario, run } = strategy.resolved;
  const size = `${sizeText(sizeOf(scenario.place, run.citizens), scenario.place.name, voice.language)}.`;
  return `${[...blocks, wrapText(size), ...lost, `Fingerprint of the account: ${answer.fingerprint}`].join('\n\n')}\n`;
}

function accountCsv(
  { accounts, replicates }: AccountAnswer,
  { question: { from, to, part }, strategy }: AccountAbout,
): string {
  const { scenario, run } = strategy.resolved;
  const { codes } = scenario.place;
  const { citizens, adults } = sizeOf(scenario.place, run.citizens);
  const place = part === null ? null : 'fifth' in part ? `fifth ${part.fifth + 1}` : (codes[part.area] ?? null);
  const rows = accounts.flatMap(({ stock, account }) =>
    [
      ['start', account.start, null, null],
      ...account.lines.map(({ line, mean, low, high }) => [line, mean, low, high]),
      ['end', account.end, null, null],
    ].map((cells) => [stock, from, to, place, ...cells, replicates, citizens, adults]),
  );
  const columns = ['line', 'change', 'low', 'high', 'runs', 'citizens', 'adults'];
  return csvText(['stock', 'from_month', 'to_month', 'part', ...columns], rows);
}

function accountJson(answer: AccountAnswer, about: AccountAbout): string {
  const { question, strategy, teller } = about;
  const { scenario, run } = strategy.resolved;
  return jsonText({
    strategy: strategy.name,
    place: scenario.place.name,
    ...sizeOf(scenario.place, run.citizens),
    seed: run.seed,
    from: question.from,
    to: question.to,
    part: question.part,
    replicates: answer.replicates,
    lost: answer.lost,
    fingerprint: answer.fingerprint,
    accounts: answer.accounts.map(({ stock, account }) => ({
      stock,
      ...account,
      words: tellAccount(stock, account, { runs: answer.replicates, where: nameOf(stock, about) }, teller),
    })),
    notes: strategy.resolved.warnings,
  });
}
