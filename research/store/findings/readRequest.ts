import { ANALYSES, ANALYSIS_NAMES, DESIGNS, resolveOptions, type AnalysisName, type DesignName } from '#analysis';
import { nearestHint, type Checked, type Issue } from '#sim';
import { MUNICIPALITY } from '../disk/municipality.ts';
import {
  PLACES_BY,
  type AnalysisRequest,
  type Asked,
  type AskedOutcome,
  type FactorColumn,
} from './analysisRequest.ts';
import type { SweepResults } from './openResults.ts';
import { mainOutcomes, outcomeColumns } from './outcomeColumn.ts';
import { hasPlaces, noPlaces } from './sweepPlaces.ts';

/** A request against the folder it is about: every problem at once, names with the nearest known one. */
export function readRequest(results: SweepResults, request: AnalysisRequest): Checked<Asked> {
  const issues: Issue[] = [];
  const method = ANALYSIS_NAMES.find((name) => name === request.method);
  if (method === undefined) issues.push(unknownName('method', 'a way to analyse', request.method, ANALYSIS_NAMES));
  else issues.push(...designIssues(results, method));
  const options = method === undefined ? null : resolveOptions(method, request.options ?? {});
  if (options?.ok === false)
    issues.push(...options.issues.map((issue) => ({ ...issue, field: `option ${issue.field}` })));
  const outcomes = readOutcomeNames(results, request, method, issues);
  const factors = request.factors === undefined ? null : readFactorNames(results, request.factors, issues);
  const month = readMonth(results, request.month ?? 'last', issues);
  const { area = MUNICIPALITY, against = null, target = null, by } = request;
  const told = by === undefined || method === undefined ? null : readBy(by, method, issues);
  for (const [field, given, only] of [
    ['against', against, ['paired', 'places']],
    ['target', target, ['prim']],
  ] as const)
    if (given !== null && method !== undefined && !(only as readonly string[]).includes(method))
      issues.push({ field, expected: `only with ${only.join(' and ')}`, got: given });
  if (method === 'places' && area !== MUNICIPALITY)
    issues.push({ field: 'area', expected: `${MUNICIPALITY}, with places`, got: area, hint: 'or --by fifth' });
  if (issues.length > 0 || method === undefined || options?.ok !== true) return { ok: false, issues };
  return {
    ok: true,
    value: {
      method,
      outcomes,
      month,
      area,
      factors,
      against,
      target,
      by: told,
      options: options.value,
    },
  };
}

function readBy(by: string, method: AnalysisName, issues: Issue[]): Asked['by'] {
  if (method === 'summary' && by === 'point') return by;
  const known = method === 'places' ? PLACES_BY.find((one) => one === by) : undefined;
  if (known !== undefined) return known;
  const expected = `point, with summary; ${PLACES_BY.join(', ')}, with places`;
  const all: readonly string[] = ['point', ...PLACES_BY];
  issues.push({ field: 'by', expected, got: all.includes(by) ? `${by}, with ${method}` : by });
  return null;
}

/** Points that somebody listed are taken as they are, but for what needs the order of a design. */
const NEEDS_ORDER: readonly AnalysisName[] = ['sobol', 'morris'];

function canRead(method: AnalysisName, design: DesignName | 'listed'): boolean {
  if (design === 'listed') return !NEEDS_ORDER.includes(method);
  return (ANALYSES[method].designs as readonly DesignName[]).includes(design);
}

/** The methods that can read the design of a sweep, and its factors. */
export function methodsFor({ essence }: Pick<SweepResults, 'essence'>): readonly AnalysisName[] {
  const { design } = essence;
  const name = design.kind === 'listed' ? 'listed' : design.method;
  return ANALYSIS_NAMES.filter((method) => canRead(method, name) && (method !== 'places' || hasPlaces({ essence })));
}

function designIssues(results: SweepResults, method: AnalysisName): readonly Issue[] {
  const { design } = results.essence;
  if (method === 'places' && !hasPlaces(results)) return [noPlaces(results)];
  if (canRead(method, design.kind === 'listed' ? 'listed' : design.method)) return [];
  const wanted = ANALYSES[method].designs.map((name) => DESIGNS[name].label).join(', ');
  const got = design.kind === 'listed' ? 'points as listed' : DESIGNS[design.method].label;
  const hint = `this one can be read by ${methodsFor(results).join(', ')}`;
  return [{ field: 'method', expected: `for ${method} a sweep with the design ${wanted}`, got, hint }];
}

function readOutcomeNames(
  results: SweepResults,
  { outcomes: written }: AnalysisRequest,
  method: AnalysisName | undefined,
  issues: Issue[],
): readonly AskedOutcome[] {
  const columns = outcomeColumns(results);
  if (written === undefined) return mainOutcomes(columns);
  if (written.length === 0) issues.push({ field: 'outcome', expected: 'names of outcomes', got: 'nothing' });
  const found = [...new Set(written)].flatMap((text): AskedOutcome[] => {
    const [name = '', direction] = text.split(':');
    const column = columns.find((one) => one.name === name);
    const known = columns.map((one) => one.name);
    if (column === undefined) issues.push(unknownName('outcome', 'an outcome that was recorded', name, known));
    if (direction !== undefined && direction !== 'up' && direction !== 'down')
      issues.push({ field: `outcome ${name}`, expected: 'up or down', got: direction });
    if (column === undefined) return [];
    return [direction === undefined ? column : { ...column, better: direction === 'up' ? 1 : -1 }];
  });
  if (method === 'pareto')
    for (const { name, better } of found)
      if (better === 0)
        issues.push({
          field: `outcome ${name}`,
          expected: 'a direction, as it has none of its own',
          got: name,
          hint: `${name}:up or ${name}:down`,
        });
  return found;
}

function readFactorNames(
  { factors }: SweepResults,
  written: readonly string[],
  issues: Issue[],
): readonly FactorColumn[] {
  const known: readonly FactorColumn[] = factors.flatMap((factor) => [
    { factor, column: null },
    ...(factor.columns.length > 1 ? factor.columns.map(({ name }) => ({ factor, column: name })) : []),
  ]);
  const nameOf = ({ factor, column }: FactorColumn): string => column ?? factor.name;
  if (written.length === 0) issues.push({ field: 'factors', expected: 'names of factors', got: 'nothing' });
  return [...new Set(written)].flatMap((name) => {
    const found = known.find((one) => nameOf(one) === name);
    if (found === undefined) issues.push(unknownName('factors', 'a factor of the experiment', name, known.map(nameOf)));
    return found === undefined ? [] : [found];
  });
}

function readMonth({ essence }: SweepResults, written: number | string, issues: Issue[]): number | 'last' {
  if (written === 'last') return 'last';
  const { months } = essence.record;
  const month = typeof written === 'string' && /^\d{1,6}$/.test(written) ? Number(written) : written;
  const known =
    typeof month === 'number' && (months.includes(month) || (essence.stop !== null && month <= essence.months));
  if (known) return month;
  const list = months.length > 12 ? `${months.slice(0, 10).join(', ')}, … ${months.at(-1)}` : months.join(', ');
  issues.push({ field: 'month', expected: `a month that was recorded, ${list}, or last`, got: String(written) });
  return 'last';
}

function unknownName(field: string, expected: string, got: string, known: readonly string[]): Issue {
  const near = nearestHint(got, known);
  const list = known.length > 40 ? `${known.slice(0, 40).join(', ')}, …` : known.join(', ');
  return { field, expected, got, hint: near ?? `known: ${list}` };
}

/** Everything that is wrong with a request, found out without reading any outcome; empty where nothing is. */
export function requestIssues(results: SweepResults, request: AnalysisRequest): readonly Issue[] {
  const read = readRequest(results, request);
  return read.ok ? [] : read.issues;
}
