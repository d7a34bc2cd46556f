import { join } from 'node:path';
import type { Issue } from '#sim';
import type { AnalysisRequest } from '#store';
import { commaList } from '../arguments/commaList.ts';
import { readFormat } from '../arguments/readFormat.ts';
import { readOut } from '../arguments/readOut.ts';
import type { Options } from '../arguments/request.ts';

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

/** Options of `samspill analyse` and `samspill report` with what is wrong with them as such; whether the folder has what they name it must say itself. */
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
      expected: 'a way to analyse',
      got: 'nothing',
      hint: 'samspill analyse --help lists them',
    });
  if (report) issues.push(...notInReport(options));
  const given = readOptions(options.option ?? [], issues);
  const outcomes = options.outcome === undefined ? null : commaList(options.outcome);
  const factors = options.factors === undefined ? null : commaList(options.factors);
  const format = report ? 'html' : readFormat(options, FORMATS, issues);
  const { out: file = report ? join(dir, 'report.html') : '-' } = options;
  const out = readOut({ out: file }, cwd);
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

/** `report` has but one format, and `--json` is an option of every command. */
function notInReport({ json }: Options): readonly Issue[] {
  return json === true ? [{ field: '--json', expected: 'nothing: a report is HTML', got: '--json' }] : [];
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
