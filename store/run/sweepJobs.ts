import { placeOfRun, type Plan } from '#experiments';
import type { Asked, SweepJob } from './sweepJob.ts';

/** The jobs of a plan's runs, made when they are asked for. */
export function sweepJobs(plan: Plan): { readonly jobOf: (run: number) => SweepJob } {
  const { experiment } = plan;
  const { record, expressions, stop } = experiment;
  const shared = pointsThatShare(plan);
  const asked: Asked = {
    format: experiment.format,
    months: record.months,
    areas: record.areas,
    metrics: record.metrics,
    expressions: expressions.recorded,
    stop: stop === null || expressions.stop === null ? null : { when: expressions.stop, atLeast: stop.atLeast },
    sharesMonthZero: false,
  };
  return {
    jobOf(run) {
      const { point } = placeOfRun(plan, run);
      const { scenario, months, citizens } = plan.scenarioAt(point);
      return {
        scenario,
        options: { seed: plan.seedOf(run), months, citizens, neighbourhoods: record.areas === 'neighbourhoods' },
        asked: { ...asked, sharesMonthZero: shared(point) },
      };
    },
  };
}

/** A world at month 0 is worth keeping where several points start from it. */
function pointsThatShare({ points, monthZeroGroupOf }: Plan): (point: number) => boolean {
  const sizes: number[] = [];
  for (let point = 0; point < points; point++) {
    const group = monthZeroGroupOf(point);
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  return (point) => (sizes[monthZeroGroupOf(point)] ?? 0) > 1;
}
