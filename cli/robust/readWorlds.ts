import { resolve } from 'node:path';
import type { Checked, Issue } from '#sim';
import { openWorlds, type OpenWorlds, type WorldMethod, type WorldRequest } from '#store';
import { commaList } from '../arguments/commaList.ts';
import type { Options } from '../arguments/request.ts';

/** Options of a method that are not options of the command: what is asked otherwise than the file does. */
const OTHERWISE = ['thresholds', 'matters', 'value'] as const;

/** A folder of worlds × strategies with what is asked of it, or every problem with both. */
export async function readWorlds(
  folder: string,
  method: WorldMethod,
  { options, cwd }: { readonly options: Options; readonly cwd: string },
): Promise<Checked<{ readonly open: OpenWorlds; readonly request: WorldRequest }>> {
  const issues: Issue[] = [];
  const given: Partial<Record<(typeof OTHERWISE)[number], string>> = {};
  for (const text of options.option ?? []) {
    const [, name = text, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
    const known = OTHERWISE.find((one) => one === name);
    if (known === undefined || value === undefined)
      issues.push({ field: '--option', expected: 'thresholds=…, matters=… or value=…', got: text });
    else given[known] = value;
  }
  const { thresholds = given.thresholds, matters = given.matters, against } = options;
  const opened = await openWorlds(resolve(cwd, folder), {
    ...(thresholds === undefined ? {} : { thresholds: commaList([thresholds]) }),
    ...(matters === undefined ? {} : { matters: commaList([matters]) }),
    ...(against === undefined ? {} : { against }),
    ...(given.value === undefined ? {} : { value: given.value }),
  });
  if (!opened.ok) issues.push(...opened.issues.map(asOption));
  const outcomes = options.outcome === undefined ? null : commaList(options.outcome);
  const known: readonly string[] = opened.ok ? opened.value.questions.outcomes.map(({ metric }) => metric) : [];
  for (const name of opened.ok ? (outcomes ?? []) : [])
    if (!known.includes(name))
      issues.push({
        field: '--outcome',
        expected: 'an outcome of the file',
        got: name,
        hint: `known: ${known.join(', ')}`,
      });
  if (issues.length > 0 || !opened.ok) return { ok: false, issues };
  return { ok: true, value: { open: opened.value, request: { method, ...(outcomes === null ? {} : { outcomes }) } } };
}

function asOption(issue: Issue): Issue {
  return ['thresholds', 'matters', 'against'].includes(issue.field) ? { ...issue, field: `--${issue.field}` } : issue;
}
