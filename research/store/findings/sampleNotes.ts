import { MUNICIPALITY } from '../disk/municipality.ts';
import type { Asked } from './analysisRequest.ts';
import type { SweepResults } from './openResults.ts';
import type { OutcomeValues } from './outcomeValues.ts';
import { counted } from '#pictures';

/** Methods that take each run as it is; all others want one value for each point. */
const TAKES_RUNS: readonly string[] = ['summary', 'paired', 'heat', 'simplex', 'places'];

/** What is said of an outcome that nothing can be said of. */
export const NO_VALUE = 'has no value';

/** How large the sample is, when it was read, and what is missing from it. */
export function sampleNotes(
  results: SweepResults,
  { method, month, area }: Asked,
  { months: [first, last], byRun }: OutcomeValues,
): readonly string[] {
  const { runs, points, merged, essence } = results;
  const counts = new Int32Array(points.length);
  for (const at of results.pointOf) counts[at] = (counts[at] ?? 0) + 1;
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const least = counts.reduce((a, b) => Math.min(a, b), most);
  const when =
    first > last
      ? 'no run has a reading there'
      : first === last
        ? `month ${last}`
        : `the last reading of each run, months ${first} to ${last}`;
  const where = area === MUNICIPALITY ? '' : `, ${area}`;
  const replicates = least === most ? `${most}` : `${least} to ${most}`;
  const failed = runs.status.filter((status) => status === 'failed').length;
  return [
    `${counted(runs.rows, 'run')} at ${counted(points.length, 'point')}, ${replicates} ${most === 1 ? 'replicate' : 'replicates'} each; ${when}${where}.`,
    ...(TAKES_RUNS.includes(method) || most === 1
      ? []
      : ['The replicates of a point are averaged: the method wants one value for each point.']),
    ...(failed > 0
      ? [
          `${failed} of ${counted(runs.rows, 'run')} failed and ${failed === 1 ? 'has' : 'have'} no value; what that costs depends on the method.`,
        ]
      : []),
    ...(merged.complete ? [] : [`The folder was merged before it was complete: runs ${merged.missing} are missing.`]),
    ...(month === 'last' && first !== last && essence.stop !== null
      ? ['Runs that met the stop rule ended early: their last reading is of an earlier month.']
      : []),
    ...Object.entries(byRun).flatMap(([name, values]) => emptyNote(name, values, runs.rows - failed)),
    ...(essence.design.kind === 'listed' && ['delta', 'pawn', 'regression', 'prim'].includes(method)
      ? ['The points were listed by hand: the method supposes that factors vary independently of each other.']
      : []),
    ...(essence.replicates.kind === 'adaptive'
      ? ['Replicates were adaptive: points whose outcome varies more have more runs.']
      : []),
  ];
}

function emptyNote(name: string, values: Float64Array, done: number): readonly string[] {
  const known = values.reduce((count, value) => count + Number(Number.isFinite(value)), 0);
  if (known === 0) return [`${name} ${NO_VALUE} in any run here.`];
  return known === done ? [] : [`${name} ${NO_VALUE} in ${done - known} of ${counted(done, 'run')} that ended well.`];
}
