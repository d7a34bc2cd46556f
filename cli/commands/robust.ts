import { join, resolve } from 'node:path';
import type { Issue } from '#sim';
import type { Language } from '#runs';
import {
  analyseWorlds,
  readStudyFile,
  reportPage,
  WORLD_METHODS,
  type AnalysisResult,
  type OpenWorlds,
  type WorldMethod,
} from '#store';
import { analysisCsv } from '../analysis/analysisCsv.ts';
import { analysisText } from '../analysis/analysisText.ts';
import { readFormat } from '../arguments/readFormat.ts';
import { readLanguage } from '../arguments/readLanguage.ts';
import { readOut } from '../arguments/readOut.ts';
import type { Request } from '../arguments/request.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { checkOutputs } from '../output/checkOutputs.ts';
import { besideFile, deliver, type Made } from '../output/deliver.ts';
import { jsonText } from '../output/jsonText.ts';
import { writeWhole } from '../output/writeWhole.ts';
import { refuse } from '../refuse.ts';
import { readWorlds } from '../robust/readWorlds.ts';
import { robustSentences, robustText } from '../robust/robustText.ts';
import { sweep, sweepDesign, sweepMerge, sweepStatus } from './sweep.ts';

/** `samspill robust FILE --out FOLDER`: plans, runs, merges and reads worlds × strategies; a folder that has begun is gone on with. */
export async function robust(request: Request, io: Io): Promise<ExitCode> {
  const { operands, options } = request;
  const json = options.json === true;
  const language = readLanguage(options);
  const issues = [...kindIssues(operands, io), ...(language.ok ? [] : language.issues)];
  if (issues.length > 0 || !language.ok) return refuse([...request.stray, ...issues], io, { json });
  // One document on standard output: what the runs say goes where progress goes.
  const code = await sweep({ ...request, options: { ...options, json: false } }, { ...io, stdout: io.stderr });
  if (code !== EXIT.done && code !== EXIT.runFailed) return code;
  const folder = resolve(io.cwd, options.out ?? '');
  const read = await readWorlds(folder, 'robust', { options: {}, cwd: io.cwd });
  if (!read.ok) return refuse(read.issues, io, { json });
  const { open } = read.value;
  const parts = await Promise.all(
    (Object.keys(WORLD_METHODS) as WorldMethod[]).map((method) => analyseWorlds(open, { method })),
  );
  const [whole] = parts;
  if (whole?.ok !== true) return refuse(whole?.issues ?? [], io, { json });
  const results = parts.flatMap((part) => (part.ok ? [part.value.result] : []));
  const sentences = robustSentences(open, whole.value.findings, language.value);
  const tables = results.flatMap((result) => result.tables);
  const issue = writeWhole([
    ...tables.map((table) => ({ path: join(folder, `${table.name}.csv`), content: analysisCsv(table) })),
    { path: join(folder, 'robust.html'), content: robustPage(open, results, { sentences, language: language.value }) },
  ]);
  if (issue !== null) return refuse([issue], io, { json, code: EXIT.runFailed });
  io.stdout.write(json ? jsonText({ sentences, results }) : robustText(results[0]!, sentences, options.words));
  io.stderr.write(`Written to ${folder}: robust.html, ${tables.map(({ name }) => `${name}.csv`).join(', ')}\n`);
  return code;
}

/** `samspill robust design FILE`: what would be run, and how long it would take; nothing is kept. */
export async function robustDesign(request: Request, io: Io): Promise<ExitCode> {
  const issues = kindIssues(request.operands, io);
  if (issues.length > 0) return refuse([...request.stray, ...issues], io, { json: request.options.json === true });
  return sweepDesign(request, io);
}

/** `samspill robust status FOLDER`: what is there, what is missing and what is odd. */
export const robustStatus = sweepStatus;

/** `samspill robust merge FOLDER`: joins what is there. */
export const robustMerge = sweepMerge;

/** `samspill robust read FOLDER`: reads merged worlds again, with other thresholds and without a run. */
export async function robustRead(request: Request, io: Io): Promise<ExitCode> {
  return readAgain(request, 'robust', io);
}

/** `samspill analyse FOLDER --method robust|flip|evppi` and `samspill robust read FOLDER`. */
export async function readAgain({ operands, options, stray }: Request, method: WorldMethod, io: Io): Promise<ExitCode> {
  const json = options.json === true;
  const [folder = ''] = operands;
  const issues: Issue[] = [...stray];
  const format = readFormat(options, ['table', 'csv', 'json', 'html'], issues);
  const language = readLanguage(options);
  if (!language.ok) issues.push(...language.issues);
  const out = readOut({ out: options.out ?? '-' }, io.cwd);
  const read = folder === '' ? null : await readWorlds(folder, method, { options, cwd: io.cwd });
  if (read?.ok === false) issues.push(...read.issues);
  if (issues.length > 0 || read?.ok !== true || !language.ok) return refuse(issues, io, { json });
  const { open, request } = read.value;
  const found = await analyseWorlds(open, request);
  if (!found.ok) return refuse(found.issues, io, { json });
  const { result, findings } = found.value;
  const sentences = method === 'robust' ? robustSentences(open, findings, language.value) : [];
  const [main, ...others] = result.tables;
  const made: Made =
    format === 'json'
      ? { text: jsonText({ ...result, ...(sentences.length === 0 ? {} : { sentences }) }), out, beside: [] }
      : format === 'html'
        ? { text: robustPage(open, [result], { sentences, language: language.value }), out, beside: [] }
        : format === 'table'
          ? {
              text: sentences.length === 0 ? analysisText(result) : robustText(result, sentences, options.words),
              out,
              beside: [],
            }
          : {
              text: main === undefined ? '' : analysisCsv(main),
              out,
              beside:
                out === null
                  ? []
                  : others.map((table) => ({
                      path: besideFile(out, `${table.name}.csv`),
                      content: analysisCsv(table),
                    })),
              data: true,
            };
  const files = [...(out === null ? [] : [out]), ...made.beside.map(({ path }) => path)];
  const outputs = checkOutputs(
    files.map((path) => ({ field: '--out', path })),
    [],
  );
  return outputs.ok ? deliver(made, { outputs: outputs.value, json }, io) : refuse(outputs.issues, io, { json });
}

function robustPage(
  { title }: OpenWorlds,
  results: readonly AnalysisResult[],
  { sentences, language }: { readonly sentences: readonly string[]; readonly language: Language },
): string {
  return reportPage({ title, lead: sentences, results, sections: [], language });
}

/** An experiment is for `samspill sweep`. A file that cannot be read is told by whoever opens it. */
function kindIssues([file = '']: readonly string[], { cwd }: Io): readonly Issue[] {
  if (file === '') return [];
  const path = resolve(cwd, file);
  if (readStudyFile(path).kind !== 'experiment') return [];
  return [
    {
      field: file,
      expected: 'a file with strategies and worlds',
      got: 'none of them',
      hint: 'experiments are run by samspill sweep',
    },
  ];
}
