import { resolveScenario, type Resolved } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import type { Issue } from '#sim';
import type { Request } from '../arguments/request.ts';
import { wholeNumber } from '../arguments/wholeNumber.ts';
import { thisMachine, type Machine } from '../bench/machine.ts';
import { enlarged, measureBytes, measureKeptRun, measureMonths } from '../bench/measureRuns.ts';
import { measureThroughput } from '../bench/measureThroughput.ts';
import type { Measurement } from '../bench/measurement.ts';
import { DEFAULT_METRICS } from '../comparison/defaultMetrics.ts';
import type { Plan } from '../comparison/runStrategies.ts';
import type { Strategy } from '../comparison/strategy.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { jsonText } from '../output/jsonText.ts';
import { decimalsFor, plainNumber } from '../output/plainNumber.ts';
import { textTable } from '../output/textTable.ts';
import { refuse } from '../refuse.ts';

const SMALL = 4_000;
const LARGE = 1_000_000;
const SOME = 100_000;
const PRESETS_COMPARED = ['hybrid-by-default', 'high-5', 'preston-model', 'push-without-support'] as const;

/** `samspill bench`: speed and memory on this machine, as medians and best. It reports and never judges. */
export async function bench({ options, stray }: Request, io: Io): Promise<ExitCode> {
  const json = options.json === true;
  const repeats = wholeNumber('--repeats', options.repeats ?? '7', { min: 1, max: 1000, unit: 'measurements' });
  const issues: Issue[] = [...stray, ...(repeats.ok ? [] : repeats.issues)];
  if (issues.length > 0 || !repeats.ok) return refuse(issues, io, { json });
  const machine = thisMachine();
  const measurements = await measure({ repeats: repeats.value, full: options.full === true }, io);
  if (measurements === null) return EXIT.interrupted;
  io.stdout.write(json ? jsonText({ machine, measurements }) : benchTable(machine, measurements));
  return EXIT.done;
}

async function measure(
  { repeats, full }: { repeats: number; full: boolean },
  io: Io,
): Promise<readonly Measurement[] | null> {
  const { scenario } = onPreston('hybrid-by-default');
  const large = { ...scenario, place: enlarged(scenario.place, LARGE), spinUpMonths: 0 };
  const steps: readonly (() => readonly Measurement[] | Promise<readonly Measurement[]>)[] = [
    () => [measureMonths(scenario, { citizens: SMALL, months: 120, repeats })],
    () => [measureKeptRun(scenario, { citizens: SMALL, repeats })],
    () => [measureBytes(scenario, SOME)],
    () => measureThroughput(comparisonPlan(), { workers: [1, 2], repeats: Math.min(repeats, 5) }),
    ...(full
      ? [() => [measureMonths(large, { citizens: LARGE, months: 12, repeats }), measureBytes(large, LARGE)]]
      : []),
  ];
  const measurements: Measurement[] = [];
  for (const one of steps) {
    measurements.push(...(await one()));
    if (io.signal.aborted) return null;
  }
  return measurements;
}

function comparisonPlan(): Plan {
  return {
    strategies: PRESETS_COMPARED.map((name): Strategy => {
      const { scenario, run } = onPreston(name);
      return { name, title: scenario.title, scenario, months: run.months, citizens: SMALL };
    }),
    replicates: 10,
    masterSeed: 'bench',
    metrics: DEFAULT_METRICS,
    at: [120],
    evaluate: () => ({}),
    ledger: false,
  };
}

function onPreston(preset: string): Resolved {
  const resolved = resolveScenario({ extends: preset }, openAtlas(), { settings: { place: 'Preston' } });
  if (!resolved.ok) throw new Error(`bench needs ${preset} on Preston: ${JSON.stringify(resolved.issues)}`);
  return resolved.value;
}

function benchTable(machine: Machine, measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ name, unit, median, mad, best, repeats }) => {
    const decimals = decimalsFor([median]);
    const plain = (value: number): string => plainNumber(value, decimals);
    return [name, plain(median), `± ${plain(mad)}`, plain(best), unit, `${repeats} measured`];
  });
  const where = `${machine.processor}, ${machine.processors} processors, ${machine.memoryGigabytes} GB, load ${machine.loadBefore} before; ${machine.system}; Node ${machine.node}, V8 ${machine.v8}`;
  const table = textTable([['', 'median', 'MAD', 'best', '', ''], ...rows], { left: [0, 4, 5] });
  return `samspill ${machine.samspill}, model ${machine.model}\n${where}\n\n${table}\n`;
}
