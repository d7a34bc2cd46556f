import { resolve } from 'node:path';
import { commandLine, counted } from '#pictures';
import { openAtlas } from '#scenarios/node';
import {
  frontCsv,
  openSearch,
  readFront,
  runSearch,
  searchStatus as statusOf,
  SEARCH_FILES,
  type RunSearchEnd,
  type SearchFront,
} from '#store';
import type { Issue } from '#sim';
import { wordsText } from '../comparison/comparisonWords.ts';
import { readFormat } from '../arguments/readFormat.ts';
import { readLanguage } from '../arguments/readLanguage.ts';
import { readLimit } from '../arguments/readLimit.ts';
import { readWorkers } from '../arguments/readWorkers.ts';
import type { Request } from '../arguments/request.ts';
import { EXIT, stoppedBy, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { checkOutputs } from '../output/checkOutputs.ts';
import { deliver } from '../output/deliver.ts';
import { jsonText } from '../output/jsonText.ts';
import { createProgress, type Progress } from '../progress.ts';
import { refuse } from '../refuse.ts';
import { frontReport } from '../search/frontReport.ts';
import { frontTable } from '../search/frontTable.ts';
import { frontTeller } from '../search/frontTeller.ts';
import { frontWords } from '../search/frontWords.ts';

/** `samspill search FILE --out FOLDER`: looks for the courses that nothing beats; a folder that has begun is gone on with. */
export async function search({ operands, options, stray, typed }: Request, io: Io): Promise<ExitCode> {
  const json = options.json === true;
  const [file = ''] = operands;
  const { out } = options;
  const workers = readWorkers(options);
  const seconds = readLimit(options);
  const language = readLanguage(options);
  const read = file === '' ? null : await openSearch(resolve(io.cwd, file), openAtlas());
  const issues: Issue[] = [
    ...stray,
    ...[workers, seconds, language].flatMap((one) => (one.ok ? [] : one.issues)),
    ...(out === undefined ? [{ field: '--out', expected: 'a folder for the results', got: 'nothing' }] : []),
    ...(out === undefined || file === '' ? [] : outIssues(out, file, io)),
    ...(read === null || read.ok ? [] : read.issues),
  ];
  if (issues.length > 0 || read?.ok !== true || out === undefined || !workers.ok || !language.ok)
    return refuse(issues, io, { json });

  const timer = seconds.ok && seconds.value !== null ? AbortSignal.timeout(1000 * seconds.value) : null;
  const goOn = commandLine(['samspill', ...typed]);
  io.onGoOn?.(goOn);
  for (const warning of read.value.warnings) io.stderr.write(`Note: ${warning}\n`);
  let shown: Progress | null = null;
  const ended = await runSearch(read.value, {
    out: resolve(io.cwd, out),
    workers: workers.value,
    signal: timer === null ? io.signal : AbortSignal.any([io.signal, timer]),
    onProgress({ done, fresh, total }) {
      shown ??= createProgress(io, { total, noun: 'run', before: done - fresh }, () => performance.now());
      shown.update(done, { total });
    },
  });
  (shown as Progress | null)?.clear();
  if (!ended.ok) return refuse(ended.issues, io, { json });
  return tellEnd(ended.value, { out, goOn, json, teller: frontTeller(language.value) }, io);
}

function tellEnd(
  ended: RunSearchEnd,
  { out, goOn, json, teller }: { out: string; goOn: string; json: boolean; teller: ReturnType<typeof frontTeller> },
  io: Io,
): ExitCode {
  if (ended.status === 'stopped') {
    const { done, total, fresh } = ended.progress;
    io.stderr.write(
      `Stopped after ${done} of about ${counted(total, 'run')}, ${fresh} of them now. Go on with: ${goOn}\n`,
    );
    return io.signal.aborted ? stoppedBy(io.signal) : EXIT.stoppedEarly;
  }
  const { front, files, problems } = ended;
  for (const { field, got } of problems) io.stderr.write(`made again: ${field}: ${got}\n`);
  io.stdout.write(json ? jsonText(front) : textOf(front, teller));
  if (!json) io.stderr.write(`Written to ${out}: ${files.join(', ')}.\n`);
  for (const failure of front.failures) io.stderr.write(`failed: ${failure}\n`);
  return front.failures.length > 0 ? EXIT.runFailed : EXIT.done;
}

function textOf(front: SearchFront, teller: ReturnType<typeof frontTeller>): string {
  return `${frontTable(front, teller)}\n${wordsText(frontWords(front, teller))}`;
}

/** The search file is not written over. */
function outIssues(out: string, file: string, io: Io): readonly Issue[] {
  const written = SEARCH_FILES.map((name) => ({ field: '--out', path: resolve(io.cwd, out, name) }));
  const clash = written.find(({ path }) => path === resolve(io.cwd, file));
  return clash === undefined
    ? []
    : [{ field: '--out', expected: 'another folder than that of a file called so', got: file }];
}

/** `samspill search status FOLDER`: how far a search has come. */
export function searchStatus({ operands, options, stray }: Request, io: Io): ExitCode {
  const json = options.json === true;
  const [folder = ''] = operands;
  const status = folder === '' ? null : statusOf(resolve(io.cwd, folder));
  if (stray.length > 0 || status?.ok !== true)
    return refuse([...stray, ...(status?.ok === false ? status.issues : [])], io, { json });
  const { title, complete, runs } = status.value;
  io.stdout.write(
    json ? jsonText(status.value) : `${title}: ${counted(runs, 'run')}, ${complete ? 'complete' : 'not at its end'}\n`,
  );
  return complete ? EXIT.done : EXIT.incomplete;
}

const FORMATS = ['table', 'json', 'csv', 'html'] as const;

/** `samspill search front FOLDER`: what was found, as words and a table, JSON, CSV or a page. */
export async function searchFront({ operands, options, stray }: Request, io: Io): Promise<ExitCode> {
  const json = options.json === true;
  const [folder = ''] = operands;
  const unread: Issue[] = [];
  const format = readFormat(options, FORMATS, unread);
  const language = readLanguage(options);
  const front = folder === '' ? null : readFront(resolve(io.cwd, folder));
  const out = options.out === undefined ? null : resolve(io.cwd, options.out);
  const outputs = checkOutputs(out === null ? [] : [{ field: '--out', path: out }], []);
  const issues = [
    ...stray,
    ...unread,
    ...[language, outputs].flatMap((one) => (one.ok ? [] : one.issues)),
    ...(front?.ok === false ? front.issues : []),
  ];
  if (issues.length > 0 || front?.ok !== true || !language.ok || !outputs.ok) return refuse(issues, io, { json });
  const teller = frontTeller(language.value);
  const texts = {
    table: () => textOf(front.value, teller),
    json: () => jsonText(front.value),
    csv: () => frontCsv(front.value),
    html: () => frontReport(front.value, teller),
  };
  return await deliver(
    { text: texts[format](), out, beside: [], data: format === 'csv' },
    { outputs: outputs.value, json },
    io,
  );
}
