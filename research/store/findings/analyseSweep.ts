import { ANALYSES, type AnalysisName } from '#analysis';
import type { Checked } from '#sim';
import type { AnalysisRequest, Asked } from './analysisRequest.ts';
import type { AnalysisResult, Findings, ResultCell, ResultTable } from './analysisResult.ts';
import { targetOutcomes } from './casesOfInterest.ts';
import { heatResult } from './methods/heatResult.ts';
import { morrisResult } from './methods/morrisResult.ts';
import { pairedResult } from './methods/pairedResult.ts';
import { paretoResult } from './methods/paretoResult.ts';
import { placesResult } from './methods/placesResult.ts';
import { primResult } from './methods/primResult.ts';
import { regressionResult } from './methods/regressionResult.ts';
import { deltaResult, pawnResult } from './methods/shiftResult.ts';
import { simplexResult } from './methods/simplexResult.ts';
import { sobolResult } from './methods/sobolResult.ts';
import { summaryResult } from './methods/summaryResult.ts';
import { openResults, type SweepResults } from './openResults.ts';
import { hasValues, readOutcomeValues } from './outcomeValues.ts';
import { readRequest } from './readRequest.ts';
import { NO_VALUE, sampleNotes } from './sampleNotes.ts';
import type { Method, Study } from './study.ts';

const METHODS: { readonly [N in AnalysisName]: Method<N> } = {
  summary: summaryResult,
  paired: pairedResult,
  sobol: sobolResult,
  morris: morrisResult,
  delta: deltaResult,
  pawn: pawnResult,
  regression: regressionResult,
  prim: primResult,
  pareto: paretoResult,
  heat: heatResult,
  simplex: simplexResult,
  places: placesResult,
};

/**
 * Analyses a merged folder of results by one of `ANALYSES`. Runs that failed are left out by the rules of each estimator and
 * counted; where an estimator wants one value for each point, replicates are averaged; both are said in the notes. Every
 * problem of the request comes at once: names that were not recorded with the nearest known one, a design that the method
 * cannot read with those that can. Nothing is written. The same folder and request give the same result to the bit.
 */
export async function analyseSweep(dir: string, request: AnalysisRequest): Promise<Checked<AnalysisResult>> {
  const opened = await openResults(dir);
  return opened.ok ? analyseResults(opened.value, request) : opened;
}

/** The same for a folder that is open. */
export async function analyseResults(
  results: SweepResults,
  request: AnalysisRequest,
): Promise<Checked<AnalysisResult>> {
  const read = readRequest(results, request);
  if (!read.ok) return read;
  const asked = read.value;
  const names = asked.method === 'prim' ? targetOutcomes(results, asked) : asked.outcomes.map(({ name }) => name);
  const values = await readOutcomeValues(results, names, asked);
  if (!values.ok) return values;
  const found = await findingsOf({ results, asked, values: values.value, options: asked.options });
  if (!found.ok) return found;
  const { label, answers, note } = ANALYSES[asked.method];
  const { story, notes, tables, pictures } = found.value;
  return {
    ok: true,
    value: {
      method: asked.method,
      title: `${label}: ${results.manifest.title ?? 'sweep'}`,
      answers,
      ...(story === undefined || story.length === 0 ? {} : { story }),
      settings: settingsOf(asked),
      notes: [...sampleNotes(results, asked, values.value), ...joinedNotes(notes, asked), note],
      tables,
      pictures,
    },
  };
}

/** Methods that look at several outcomes at once: without one of them there is nothing to look at. */
const JOINS_OUTCOMES: readonly AnalysisName[] = ['pareto', 'prim'];

/**
 * What the method finds of the outcomes that have values. The others get a row that says so, for nothing else could be said of
 * them: without values an outcome neither varies nor is constant, and its cells are neither full nor empty.
 */
async function findingsOf(study: Study<AnalysisName>): Promise<Checked<Findings>> {
  const { asked, values } = study;
  // The options were resolved for this very method.
  const method = METHODS[asked.method] as Method<AnalysisName>;
  const empty = Object.keys(values.byRun).filter((name) => !hasValues(values, name));
  if (empty.length === 0) return method(study);
  if (JOINS_OUTCOMES.includes(asked.method)) {
    const found = await method(study);
    return found.ok ? { ok: true, value: { notes: [], tables: [emptyTable(empty)], pictures: [] } } : found;
  }
  const outcomes = asked.outcomes.filter(({ name }) => !empty.includes(name));
  const found = await method({ ...study, asked: { ...asked, outcomes } });
  if (!found.ok) return found;
  const [main, ...others] = found.value.tables;
  const tables =
    main === undefined || outcomes.length === 0 ? [emptyTable(empty)] : [withEmpty(main, empty), ...others];
  return { ok: true, value: { ...found.value, ...(outcomes.length === 0 ? { notes: [] } : {}), tables } };
}

/** Notes that say the same of several outcomes, once for all of them. */
function joinedNotes(notes: readonly string[], { outcomes }: Asked): readonly string[] {
  const names = outcomes.map(({ name }) => name);
  const said = new Map<string, string[]>();
  for (const note of notes) {
    const about = names.find((name) => note.startsWith(`${name}: `));
    const rest = about === undefined ? note : note.slice(about.length + 2);
    const key = about === undefined ? note : `: ${rest}`;
    said.set(key, [...(said.get(key) ?? []), ...(about === undefined ? [] : [about])]);
  }
  return [...said].map(([key, about]) => `${about.join(', ')}${key}`);
}

function emptyTable(names: readonly string[]): ResultTable {
  return {
    name: 'empty',
    title: 'Outcomes that cannot be analysed',
    columns: [
      { name: 'outcome', label: 'Outcome', format: 'text' },
      { name: 'remark', label: 'Remark', format: 'text' },
    ],
    rows: names.map((name) => [name, NO_VALUE]),
  };
}

function withEmpty(table: ResultTable, names: readonly string[]): ResultTable {
  const { columns, rows, rowDecimals } = table;
  const rowOf = (outcome: string): readonly ResultCell[] =>
    columns.map(({ name }) => (name === 'outcome' ? outcome : name === 'remark' ? NO_VALUE : null));
  return {
    ...table,
    rows: [...rows, ...names.map(rowOf)],
    ...(rowDecimals === undefined ? {} : { rowDecimals: [...rowDecimals, ...names.map(() => 0)] }),
  };
}

function settingsOf({
  method,
  outcomes,
  month,
  area,
  factors,
  against,
  target,
  by,
  options,
}: Asked): Readonly<Record<string, unknown>> {
  return {
    outcomes: outcomes.map(({ name, better }) =>
      method === 'pareto' && better !== 0 ? `${name}:${better === 1 ? 'up' : 'down'}` : name,
    ),
    month,
    area,
    ...(factors === null ? {} : { factors: factors.map(({ factor, column }) => column ?? factor.name) }),
    ...(against === null ? {} : { against }),
    ...(target === null ? {} : { target }),
    ...(by === null ? {} : { by }),
    ...options,
  };
}
