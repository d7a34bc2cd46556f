import {
  issueAt,
  METRICS,
  unplaced,
  MODEL_VERSION,
  pointKey,
  replicateSeed,
  runKey,
  type Checked,
  type Issue,
  type MetricName,
} from '#sim';
import { say } from '../written/phrases.ts';
import type { Experiment } from '../file/experiment.ts';
import { outcomeNames } from '../file/experiment.ts';
import { factorCells, factorColumns, valueText } from '../factors/factorColumns.ts';
import { mostReplicates } from '../file/replicates.ts';
import type { Column } from '../factors/column.ts';
import { designPoints, type DesignPoints } from './designPoints.ts';
import { monthZeroGroups } from './monthZeroGroups.ts';
import { placeOfRun, type Plan } from './plan.ts';
import { seedGroups } from './seedGroups.ts';
import { pointScenarios, type PointScenario, type PointScenarios } from './pointScenario.ts';

/**
 * The points and runs of an experiment. A point whose settings contradict each other, though each is in its range, is an
 * issue with its number (counted from 0) and its values; every point is looked at that could.
 */
export function planExperiment(experiment: Experiment): Checked<Plan> {
  const designed = designPoints(experiment);
  if (!designed.ok) return designed;
  const { points, units, unitNames, valuesAt } = designed.value;
  const scenarios = pointScenarios(experiment);
  const feasible = checkPoints(experiment, designed.value, scenarios);
  if (feasible.issues.length > 0) return { ok: false, issues: feasible.issues };

  const { factors, replicates, seed: master } = experiment;
  const firstReplicate = experiment.format === 1 ? 0 : 1;
  const most = mostReplicates(replicates);
  const runs = { replicates: most, runs: points * most };
  const stop = experiment.stop === null ? null : { ...experiment.stop, ...experiment.expressions };
  const scenarioAt = (point: number): PointScenario => {
    const resolved = scenarios.at(valuesAt(point));
    // Every point that could fail was looked at above.
    if (!resolved.ok) throw new Error(`point ${point}: ${JSON.stringify(resolved.issues)}`);
    const { scenario, ...rest } = resolved.value;
    return { ...rest, scenario: { ...scenario, id: `point ${point}`, title: experiment.title } };
  };
  const seedGroupOf = seedGroups(experiment, points, valuesAt);
  const seedOf = (run: number): string => {
    const { point, replicate } = placeOfRun(runs, run);
    const { seeds } = replicates;
    const address = seeds === 'worlds' ? `${master}/world ${seedGroupOf(point)}` : `${master}/point ${point}`;
    return replicateSeed(seeds === 'common' ? master : address, replicate + firstReplicate);
  };
  // Runs are met point by point or seed by seed: in the first case the hash of the last point is the one that is needed.
  let last = { point: -1, hash: '' };
  const hashOf = (point: number): string => {
    if (last.point !== point)
      last = { point, hash: pointKey({ modelVersion: MODEL_VERSION, ...scenarioAt(point), stop }) };
    return last.hash;
  };
  return {
    ok: true,
    value: {
      experiment,
      points,
      ...runs,
      firstReplicate,
      units,
      unitNames,
      columns: factorColumns(factors),
      outcomes: outcomeColumns(experiment),
      valuesAt,
      cellsAt: (point) => factorCells(valuesAt(point)),
      scenarioAt,
      seedOf,
      runIdOf: (run) => runKey(hashOf(placeOfRun(runs, run).point), seedOf(run)),
      monthZeroGroupOf: monthZeroGroups(experiment, valuesAt),
      seedGroupOf,
      warnings: [...new Set([...experiment.warnings, ...feasible.warnings])],
    },
  };
}

const MOST_ISSUES = 10;
const MOST_WARNINGS = 20;

/** Every combination of what can contradict other settings, looked at once. */
function checkPoints(
  { factors }: Experiment,
  { points, valuesAt }: DesignPoints,
  { at, stemOf }: PointScenarios,
): { readonly issues: readonly Issue[]; readonly warnings: readonly string[] } {
  const issues: Issue[] = [];
  const warnings = new Set<string>();
  const seen = new Set<string>();
  let infeasible = 0;
  for (let point = 0; point < points; point++) {
    const values = valuesAt(point);
    const stem = stemOf(values);
    const isNew = !seen.has(stem);
    if (!isNew) continue;
    seen.add(stem);
    const resolved = at(values);
    if (resolved.ok) {
      for (const warning of resolved.value.warnings) if (warnings.size < MOST_WARNINGS) warnings.add(warning);
      continue;
    }
    infeasible += 1;
    if (infeasible > MOST_ISSUES) continue;
    const factorText = factors.map(({ name }, i) => `${name} ${valueText(values[i] ?? 0)}`).join(', ');
    issues.push(
      ...resolved.issues.map(({ field, expected, got, hint: helps, said }) =>
        issueAt(
          say.atPoint(point, said?.field ?? field),
          unplaced({
            expected: said?.expected ?? expected,
            got: said?.got ?? got,
            hint: helps === undefined ? factorText : say.withFactors(said?.hint ?? helps, factorText),
          }),
        ),
      ),
    );
  }
  if (infeasible > MOST_ISSUES)
    issues.push(
      issueAt('design', unplaced({ expected: say.fitTogether(), got: say.combinations(infeasible, MOST_ISSUES) })),
    );
  return { issues, warnings: [...warnings] };
}

function outcomeColumns(experiment: Experiment): readonly Column[] {
  const { constraints } = experiment;
  return outcomeNames(experiment).map((name) => {
    if (name in METRICS) {
      const { label, unit } = METRICS[name as MetricName];
      return { name, type: 'number', title: label, unit };
    }
    return { name, type: 'number', ...(constraints.includes(name) ? { title: `${name}: met (1) or not (0)` } : {}) };
  });
}
