import { MUNICIPALITY } from '../run/readResult.ts';
import type { Asked } from './analysisRequest.ts';
import type { SweepResults } from './openResults.ts';
import type { OutcomeValues } from './outcomeValues.ts';
import { plainNumber } from '#pictures';

/** Methods that take each run as it is; all others want one value for each point. */
const TAKES_RUNS: readonly string[] = ['summary', 'paired', 'heat', 'simplex'];

/** How large the sample is, when it was read, and what is missing from it. */
export function sampleNotes(
  results: SweepResults,
  { method, month, area, outcomes }: Asked,
  { months: [first, last], byRun }: OutcomeValues,
): readonly string[] {
  const { runs, points, merged, essence } = results;
  const counts = new Int32Array(points.length);
  for (const at of results.pointOf) counts[at] = (counts[at] ?? 0) + 1;
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const least = counts.reduce((a, b) => Math.min(a, b), most);
  const when = first === last ? `month ${last}` : `the last reading of each run, months ${first} to ${last}`;
  const where = area === MUNICIPALITY ? '' : `, ${area}`;
  const replicates = least === most ? `${most}` : `${least} to ${most}`;
  const failed = runs.status.filter((status) => status === 'failed').length;
  return [
    `${plainNumber(runs.rows, 0)} runs at ${plainNumber(points.length, 0)} points, ${replicates} ${most === 1 ? 'replicate' : 'replicates'} each; ${when}${where}.`,
    ...(TAKES_RUNS.includes(method) || most === 1
      ? []
      : ['The replicates of a point are averaged: the method wants one value for each point.']),
    ...(failed > 0
      ? [`${failed} of ${runs.rows} runs failed and have no value; what that costs depends on the method.`]
      : []),
    ...(merged.complete ? [] : [`The folder was merged before it was complete: runs ${merged.missing} are missing.`]),
    ...(month === 'last' && first !== last && essence.stop !== null
      ? ['Runs that met the stop rule ended early: their last reading is of an earlier month.']
      : []),
    ...outcomes.flatMap(({ name }) => emptyNote(name, byRun[name], runs.rows - failed)),
    ...(essence.design.kind === 'listed' && ['delta', 'pawn', 'regression', 'prim'].includes(method)
      ? ['The points were listed by hand: the method supposes that factors vary independently of each other.']
      : []),
    ...(essence.replicates.kind === 'adaptive'
      ? ['Replicates were adaptive: points whose outcome varies more have more runs.']
      : []),
  ];
}

function emptyNote(name: string, values: Float64Array | undefined, done: number): readonly string[] {
  const known = values?.reduce((count, value) => count + Number(Number.isFinite(value)), 0) ?? 0;
  if (known === done) return [];
  return [
    known === 0
      ? `${name} has no value in any run here.`
      : `${name} has no value in ${done - known} of ${done} runs that ended well.`,
  ];
}
