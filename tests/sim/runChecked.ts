import { createRun, METRICS, step, type Metric, type MetricName, type Run, type RunOptions, type Scenario } from '#sim';
import { brokenInvariants } from './invariants.ts';

/** Steps a run to its end and looks at the world after every month; throws with everything that is broken and when. */
export function runChecked(scenario: Scenario, options: RunOptions): Run {
  const run = createRun(scenario, options);
  look(run);
  while (run.world.month < run.months) {
    step(run);
    look(run);
  }
  areasStayInRange(run);
  return run;
}

function look(run: Run): void {
  const broken = brokenInvariants(run.world);
  if (broken.length > 0) throw new Error(`month ${run.world.month}, seed ${run.seed}: ${broken.join('; ')}`);
}

/** The recorder checks the municipality; neighbourhoods and fifths have the same ranges. */
function areasStayInRange({ recorder }: Run): void {
  for (const areas of [recorder.byNeighbourhood, recorder.byFifth]) {
    if (areas === null) continue;
    for (const [name, column] of Object.entries(areas)) {
      const { range }: Metric = METRICS[name as MetricName];
      const outside = column.findIndex((value) => value < range[0] - 1e-9 || value > range[1] + 1e-9);
      if (outside >= 0)
        throw new Error(`${name} of an area is ${column[outside]}, expected ${range[0]} to ${range[1]}`);
    }
  }
}
