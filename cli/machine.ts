import { arch, availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { MODEL_VERSION } from '#sim';
import { packageVersion } from './packageVersion.ts';

/** Where a measurement was made: a number of nanoseconds means nothing without it. */
export interface Machine {
  readonly processor: string;
  readonly processors: number;
  readonly memoryGigabytes: number;
  /** Processes that wanted to run in the last minute: above 0, others were measured too. */
  readonly loadBefore: number;
  readonly system: string;
  readonly node: string;
  readonly v8: string;
  readonly samspill: string;
  readonly model: number;
}

export function thisMachine(): Machine {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    processors: availableParallelism(),
    memoryGigabytes: Number((totalmem() / 1e9).toPrecision(3)),
    loadBefore: Number((loadavg()[0] ?? 0).toFixed(1)),
    system: `${platform()} ${release()} ${arch()}`,
    node: process.version,
    v8: process.versions.v8,
    samspill: packageVersion(),
    model: MODEL_VERSION,
  };
}

/** The machine in one line. */
export function machineText(machine: Machine): string {
  return `${machine.processor}, ${machine.processors} processors, ${machine.memoryGigabytes} GB, load ${machine.loadBefore} before; ${machine.system}; Node ${machine.node}, V8 ${machine.v8}`;
}
