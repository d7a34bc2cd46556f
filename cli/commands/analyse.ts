import { resolve } from 'node:path';
import type { Issue } from '#sim';
import {
  analyseResults,
  analysisPage,
  openResults,
  ownFiles,
  requestIssues,
  sweepReport,
  WORLD_METHODS,
  type AnalysisResult,
  type WorldMethod,
} from '#store';
import { analysisCsv } from '../analysis/analysisCsv.ts';
import { analysisText } from '../analysis/analysisText.ts';
import { readAnalysis, type AnalysisOrder } from '../analysis/readAnalysis.ts';
import type { Request } from '../arguments/request.ts';
import type { ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { checkOutputs } from '../output/checkOutputs.ts';
import { besideFile, deliver, type Made } from '../output/deliver.ts';
import { jsonText } from '../output/jsonText.ts';
import { refuse } from '../refuse.ts';

/** `samspill analyse DIR`: one analysis of a folder of results; as `samspill report DIR` all of them as a page. */
export async function analyse(asked: Request, io: Io): Promise<ExitCode> {
  const { operands, options, stray } = asked;
  const worlds = (Object.keys(WORLD_METHODS) as WorldMethod[]).find((name) => name === options.method);
  if (worlds !== undefined) return (await import('./robust.ts')).readAgain(asked, worlds, io);
  const [folder = ''] = operands;
  const dir = resolve(io.cwd, folder);
  const json = options.json === true;
  const results = folder === '' ? null : await openResults(dir);
  const { order, issues: odd } = readAnalysis(options, { dir, cwd: io.cwd });
  const { request, outcomes, month, out } = order;
  const issues: Issue[] = [...stray, ...odd];
  if (results?.ok === false) issues.push(...results.issues);
  const read = folder === '' || out === null ? [] : ownFiles(dir).map((path) => ({ field: 'the analysis', path }));
  const outputs = checkOutputs(out === null ? [] : [{ field: '--out', path: out }], read);
  if (!outputs.ok) issues.push(...outputs.issues);
  // Names are looked up although something else is wrong, so that everything is told at once.
  if (results?.ok === true && request !== null && request.method !== '')
    issues.push(...requestIssues(results.value, request).map(asOption));
  if (issues.length > 0 || results?.ok !== true || !outputs.ok) return refuse(issues, io, { json });
  if (request === null) {
    const page = await sweepReport(dir, {
      ...(outcomes === null ? {} : { outcomes }),
      ...(month === null ? {} : { month }),
    });
    if (!page.ok) return refuse(page.issues.map(asOption), io, { json });
    return deliver({ text: page.value, out, beside: [] }, { outputs: outputs.value, json }, io);
  }
  const found = await analyseResults(results.value, request);
  if (!found.ok) return refuse(found.issues.map(asOption), io, { json });
  const made = present(found.value, order);
  // Which tables there are beside the first, the analysis decides.
  const all = checkOutputs(
    [...outputs.value, ...made.beside.map(({ path }) => path)].map((path) => ({ field: '--out', path })),
    read,
  );
  return all.ok ? deliver(made, { outputs: all.value, json }, io) : refuse(all.issues, io, { json });
}

const OPTIONS: readonly string[] = 'method outcome month area factors against target by option'.split(' ');

/** Fields of a request as the options they were written with: `outcome trust` is `--outcome trust`. */
function asOption(issue: Issue): Issue {
  const [option = ''] = issue.field.split(' ', 1);
  return OPTIONS.includes(option) ? { ...issue, field: `--${issue.field}` } : issue;
}

function present(result: AnalysisResult, { format, out }: AnalysisOrder): Made {
  if (format === 'json') return { text: jsonText(result), out, beside: [] };
  if (format === 'html') return { text: analysisPage(result), out, beside: [] };
  if (format === 'table') return { text: analysisText(result), out, beside: [] };
  const [main, ...others] = result.tables.filter(({ readBy }) => readBy !== 'people');
  const beside =
    out === null
      ? []
      : others.map((table) => ({ path: besideFile(out, `${table.name}.csv`), content: analysisCsv(table) }));
  return { text: main === undefined ? '' : analysisCsv(main), out, beside, data: true };
}
