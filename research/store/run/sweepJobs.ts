import { placeOfRun, type Plan } from '#experiments';
import type { Pool } from '#workers';
import { builtEntry, openPool } from '#workers/node';
import type { RecordingRequest, RunReadings, SweepJob } from './sweepJob.ts';

/** Worker threads that simulate and read the runs of sweeps; `size` is a whole number from 1. */
export function openSweepPool(size: number): Pool<SweepJob, RunReadings> {
  return openPool(size, { entry: builtEntry(import.meta.url) });
}

/** The jobs of a plan's runs, made when they are asked for. */
export function sweepJobs(plan: Plan): { readonly jobOf: (run: number) => SweepJob } {
  const { experiment } = plan;
  const { record, expressions, stop } = experiment;
  const shared = pointsThatShare(plan);
  const asked: RecordingRequest = {
    format: experiment.format,
    months: record.months,
    areas: record.areas,
    metrics: record.metrics,
    expressions: expressions.recorded,
    stop: stop === null || expressions.stop === null ? null : { when: expressions.stop, atLeast: stop.atLeast },
  };
  return {
    jobOf(run) {
      const { point } = placeOfRun(plan, run);
      const { scenario, months, citizens } = plan.scenarioAt(point);
      return {
        scenario,
        options: { seed: plan.seedOf(run), months, citizens, neighbourhoods: record.areas === 'neighbourhoods' },
        asked,
        sharesMonthZero: shared(point),
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
