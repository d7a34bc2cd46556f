import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { MAIN_METRICS, type Plan, type Strategy } from '#runs';
import { resolveScenario, type Resolved } from '#scenarios';
import { openAtlas, packageFolder } from '#scenarios/node';
import type { Checked, Issue } from '#sim';
import type { Request } from '../arguments/request.ts';
import { wholeNumber } from '../arguments/wholeNumber.ts';
import { againstText, type Build } from '../bench/againstText.ts';
import { loadEngine, type Engine } from '../bench/loadEngine.ts';
import { machineText, thisMachine, type Machine } from '../machine.ts';
import { measureAgainst, type AgainstFigure, type Sides, type Size } from '../bench/measureAgainst.ts';
import { enlarged, measureBytes, measureKeptRun, measureMonths } from '../bench/measureRuns.ts';
import { measureThroughput } from '../bench/measureThroughput.ts';
import type { Measurement } from '../bench/measurement.ts';
import { BENCH_FIGURES, benchFigure, figureIssue, type FigureGround } from './benchFigures.ts';
import { EXIT, stoppedBy, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { jsonText } from '../output/jsonText.ts';
import { decimalsFor, plainNumber } from '#pictures';
import { textTable } from '../output/textTable.ts';
import { refuse } from '../refuse.ts';
import { freeMemory } from '../sweep/memoryIssue.ts';

const SMALL = 4_000;
const LARGE = 1_000_000;
const SOME = 100_000;
const PRESETS_COMPARED = ['hybrid-by-default', 'high-5', 'preston-model', 'push-without-support'] as const;

/** Turns of each series against another checkout, unless told otherwise: a run of a million takes thirty times as long. */
const TURNS = { small: 20, large: 7 } as const;

interface Asked {
  readonly full: boolean;
  readonly json: boolean;
  /** Null when not asked for. */
  readonly repeats: number | null;
}

/** `samspill bench`: speed and memory on this machine, as medians and best, or against another checkout. It never fails on time. */
export async function bench({ options, stray, typed }: Request, io: Io): Promise<ExitCode> {
  const json = options.json === true;
  const repeats = repeatsOf(options.repeats);
  const ways = waysOf(options);
  const against = options.against === undefined ? null : await loadEngines(resolve(io.cwd, options.against));
  const full = options.full === true;
  const figure = BENCH_FIGURES.find((name) => options[name] === true);
  const ground = figure === undefined ? null : groundOf();
  const tooLarge = figure && ground && figureIssue(figure, { ground, full }, freeMemory(io));
  const issues: Issue[] = [
    ...stray,
    ...[repeats, ways, against].flatMap((read) => (read?.ok === false ? read.issues : [])),
    ...(tooLarge ? [tooLarge] : []),
  ];
  if (issues.length > 0 || !repeats.ok || against?.ok === false) return refuse(issues, io, { json });
  const asked: Asked = { full, json, repeats: repeats.value };
  if (figure !== undefined && ground !== null) return benchFigure(figure, { ...asked, ground, typed }, io);
  return against === null ? benchHere(asked, io) : benchAgainst(against.value, asked, io);
}

/** What is measured, apart from what `bench` measures by itself: one thing at a time. */
function waysOf(options: Request['options']): Checked<null> {
  const given = (['against', ...BENCH_FIGURES] as const).filter((name) => options[name] !== undefined);
  if (given.length < 2) return { ok: true, value: null };
  const [first, ...others] = given.map((name) => `--${name}`);
  const issue = { field: others.join(', '), expected: `nothing beside ${first}`, got: 'both', hint: 'one at a time' };
  return { ok: false, issues: [issue] };
}

function repeatsOf(text: string | undefined): Checked<number | null> {
  if (text === undefined) return { ok: true, value: null };
  return wholeNumber('--repeats', text, { min: 1, max: 1000, unit: 'measurements' });
}

/** This build, the other one, and this one again. */
async function loadEngines(folder: string): Promise<Checked<Sides>> {
  const work = { preset: 'hybrid-by-default', place: 'Preston' };
  const there = await loadEngine(folder, { ...work, field: '--against' });
  if (!there.ok) return there;
  const here = await loadEngine(packageFolder(), { ...work, field: 'this build' });
  const control = await loadEngine(packageFolder(), { ...work, field: 'this build' });
  if (!here.ok) return here;
  if (!control.ok) return control;
  return { ok: true, value: { here: here.value, there: there.value, control: control.value } };
}

async function benchAgainst(sides: Sides, { full, json, repeats }: Asked, io: Io): Promise<ExitCode> {
  const machine = thisMachine();
  const sizes: readonly Size[] = [
    { citizens: SMALL, months: 120, turns: repeats ?? TURNS.small, large: false },
    ...(full ? [{ citizens: LARGE, months: 12, turns: repeats ?? TURNS.large, large: true }] : []),
  ];
  const figures: AgainstFigure[] = [];
  for (const size of sizes) {
    const figure = await measureAgainst(sides, size, io.signal);
    if (figure === null) return stopped(io);
    figures.push(figure);
  }
  const against = { machine, here: buildOf(sides.here), there: buildOf(sides.there), figures };
  io.stdout.write(json ? jsonText(against) : againstText(against));
  return EXIT.done;
}

async function benchHere({ full, json, repeats }: Asked, io: Io): Promise<ExitCode> {
  const machine = thisMachine();
  const measurements = await measure({ repeats: repeats ?? 7, full }, io);
  if (measurements === null) return stopped(io);
  io.stdout.write(json ? jsonText({ machine, measurements }) : benchTable(machine, measurements));
  return EXIT.done;
}

function stopped(io: Io): ExitCode {
  io.stderr.write('Stopped; nothing was written.\n');
  return stoppedBy(io.signal);
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
    () => measureThroughput(comparisonPlan(), { workers: [1, 2], repeats: Math.min(repeats, 5), signal: io.signal }),
    ...(full
      ? [() => [measureMonths(large, { citizens: LARGE, months: 12, repeats }), measureBytes(large, LARGE)]]
      : []),
  ];
  const measurements: Measurement[] = [];
  for (const one of steps) {
    // What has measured without a break lets a signal be heard.
    await setImmediate();
    if (io.signal.aborted) return null;
    measurements.push(...(await one()));
  }
  await setImmediate();
  return io.signal.aborted ? null : measurements;
}

function comparisonPlan(): Plan {
  return {
    strategies: PRESETS_COMPARED.map((name): Strategy => {
      const { scenario, run } = onPreston(name);
      return { name, title: scenario.title, scenario, months: run.months, citizens: SMALL };
    }),
    replicates: 10,
    masterSeed: 'bench',
    metrics: MAIN_METRICS,
    at: [120],
    evaluate: () => ({}),
    ledger: false,
  };
}

/** What the figures of docs/performance.md are measured on. */
function groundOf(): FigureGround {
  const { scenario } = onPreston('hybrid-by-default');
  const { scenario: wide } = onPlace('hybrid-by-default', 'Birmingham');
  return { scenario, wide, plan: { ...comparisonPlan(), replicates: 4 } };
}

function onPreston(preset: string): Resolved {
  return onPlace(preset, 'Preston');
}

function onPlace(preset: string, place: string): Resolved {
  const resolved = resolveScenario({ extends: preset }, openAtlas(), { settings: { place } });
  if (!resolved.ok) throw new Error(`bench needs ${preset} on ${place}: ${JSON.stringify(resolved.issues)}`);
  return resolved.value;
}

function benchTable(machine: Machine, measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ name, unit, median, mad, best, repeats }) => {
    const decimals = decimalsFor([median]);
    const plain = (value: number): string => plainNumber(value, decimals);
    return [name, plain(median), `± ${plain(mad)}`, plain(best), unit, `${repeats} measured`];
  });
  const table = textTable([['', 'median', 'MAD', 'best', '', ''], ...rows], { left: [0, 4, 5] });
  return `samspill ${machine.samspill}, model ${machine.model}\n${machineText(machine)}\n\n${table}\n`;
}

function buildOf({ folder, samspill, model }: Engine): Build {
  return { folder, samspill, model };
}
