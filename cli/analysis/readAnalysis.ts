import { extname, join, resolve } from 'node:path';
import { nearestName, type Issue } from '#sim';
import type { AnalysisRequest } from '#store';
import { commaList } from '../arguments/commaList.ts';
import type { Options } from '../arguments/request.ts';
import { writingIssue } from '../output/writeWhole.ts';

const FORMATS = ['table', 'csv', 'json', 'html'] as const;
export type AnalysisFormat = (typeof FORMATS)[number];

/** What to make of a folder, and how to hand it over. */
export interface AnalysisOrder {
  /** Null: the whole report. */
  readonly request: AnalysisRequest | null;
  readonly outcomes: readonly string[] | null;
  readonly month: string | null;
  readonly format: AnalysisFormat;
  /** Null for standard output. */
  readonly out: string | null;
}

/** Options of `samspill analyse` with what is wrong with them as such; whether the folder has what they name it must say itself. */
export function readAnalysis(
  options: Options,
  { dir, cwd }: { readonly dir: string; readonly cwd: string },
): { readonly order: AnalysisOrder; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const report = options.report === true;
  const { method, month, area, against, target, by } = options;
  if (method === undefined && !report)
    issues.push({
      field: '--method',
      expected: 'a way to analyse, or --report',
      got: 'nothing',
      hint: 'samspill analyse --help lists them',
    });
  if (report) issues.push(...notInReport(options));
  const given = readOptions(options.option ?? [], issues);
  const outcomes = options.outcome === undefined ? null : commaList(options.outcome);
  const factors = options.factors === undefined ? null : commaList(options.factors);
  const format = formatOf(options, issues);
  const out = outOf(options, { dir, cwd, report });
  const unwritable = out === null ? null : writingIssue('--out', out);
  if (unwritable !== null) issues.push(unwritable);
  const request: AnalysisRequest = {
    method: method ?? '',
    ...(outcomes === null ? {} : { outcomes }),
    ...(month === undefined ? {} : { month }),
    ...(area === undefined ? {} : { area }),
    ...(factors === null ? {} : { factors }),
    ...(against === undefined ? {} : { against }),
    ...(target === undefined ? {} : { target }),
    ...(by === undefined ? {} : { by }),
    options: given,
  };
  return { order: { request: report ? null : request, outcomes, month: month ?? null, format, out }, issues };
}

/** A report chooses its methods and their settings itself. */
function notInReport(options: Options): readonly Issue[] {
  const others = ['method', 'area', 'factors', 'against', 'target', 'by', 'option'] as const;
  const issues = others.flatMap((name): Issue[] =>
    options[name] === undefined
      ? []
      : [
          {
            field: `--${name}`,
            expected: 'nothing beside --report',
            got: String(options[name]),
            hint: 'leave out one of them',
          },
        ],
  );
  const { format } = options;
  if ((format !== undefined && format !== 'html') || options.json === true)
    issues.push({ field: '--format', expected: 'html, which a report is', got: format ?? 'json' });
  return issues;
}

function readOptions(written: readonly string[], issues: Issue[]): Readonly<Record<string, string>> {
  const given = new Map<string, string>();
  for (const text of written) {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
    if (name === undefined || value === undefined)
      issues.push({ field: '--option', expected: 'name=value', got: text });
    else if (given.has(name))
      issues.push({ field: `--option ${name}`, expected: 'a value, once', got: `${given.get(name)} and ${value}` });
    else given.set(name, value);
  }
  return Object.fromEntries(given);
}

function formatOf({ format, json, out, report }: Options, issues: Issue[]): AnalysisFormat {
  if (report === true) return 'html';
  if (format === undefined) {
    if (json === true) return 'json';
    const ending = extname(out ?? '')
      .slice(1)
      .toLowerCase();
    return FORMATS.find((known) => known === ending) ?? 'table';
  }
  if (json === true && format !== 'json')
    issues.push({ field: '--format', expected: 'json, as --json says', got: format });
  const known = FORMATS.find((one) => one === format);
  if (known !== undefined) return known;
  const near = nearestName(format, FORMATS);
  issues.push({
    field: '--format',
    expected: FORMATS.join(', '),
    got: format,
    ...(near === undefined ? {} : { hint: `did you mean ${near}` }),
  });
  return 'table';
}

function outOf(
  { out }: Options,
  { dir, cwd, report }: { readonly dir: string; readonly cwd: string; readonly report: boolean },
): string | null {
  if (out === '-') return null;
  if (out !== undefined) return resolve(cwd, out);
  return report ? join(dir, 'report.html') : null;
}
