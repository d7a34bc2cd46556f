import { ANALYSES, type AnalysisName } from '#analysis';
import type { Checked } from '#sim';
import type { AnalysisRequest, Asked } from './analysisRequest.ts';
import type { AnalysisResult } from './analysisResult.ts';
import { targetOutcomes } from './casesOfInterest.ts';
import { heatResult } from './methods/heatResult.ts';
import { morrisResult } from './methods/morrisResult.ts';
import { pairedResult } from './methods/pairedResult.ts';
import { paretoResult } from './methods/paretoResult.ts';
import { primResult } from './methods/primResult.ts';
import { regressionResult } from './methods/regressionResult.ts';
import { deltaResult, pawnResult } from './methods/shiftResult.ts';
import { simplexResult } from './methods/simplexResult.ts';
import { sobolResult } from './methods/sobolResult.ts';
import { summaryResult } from './methods/summaryResult.ts';
import { openResults, type SweepResults } from './openResults.ts';
import { readOutcomeValues } from './outcomeValues.ts';
import { readRequest } from './readRequest.ts';
import { sampleNotes } from './sampleNotes.ts';
import type { Method } from './study.ts';

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
  const names = [
    ...asked.outcomes.map(({ name }) => name),
    ...(asked.method === 'prim' ? targetOutcomes(results, asked) : []),
  ];
  const values = await readOutcomeValues(results, names, asked);
  if (!values.ok) return values;
  // The options were resolved for this very method.
  const method = METHODS[asked.method] as Method<AnalysisName>;
  const found = await method({ results, asked, values: values.value, options: asked.options });
  if (!found.ok) return found;
  const { label, answers, note } = ANALYSES[asked.method];
  const { notes, tables, pictures } = found.value;
  return {
    ok: true,
    value: {
      method: asked.method,
      title: `${label}: ${results.manifest.title ?? 'sweep'}`,
      answers,
      settings: settingsOf(asked),
      notes: [...sampleNotes(results, asked, values.value), ...notes, note],
      tables,
      pictures,
    },
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
