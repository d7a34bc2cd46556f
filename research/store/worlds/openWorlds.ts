import { join } from 'node:path';
import { nearestHint, placeHash, type Checked, type Issue } from '#sim';
import {
  readRobust,
  robustQuestions,
  readWorldRuns,
  type RobustQuestions,
  type WorldData,
  type WorldRuns,
  type WorldsEssence,
} from '#experiments';
import { sizeOf, type RunSize } from '#runs';
import { openAtlas } from '#scenarios/node';
import { readStudyFile } from '../disk/readExperimentFile.ts';
import { storePaths } from '../disk/storePaths.ts';
import { openResults, type SweepResults } from '../findings/openResults.ts';
import { readOutcomes, type OutcomeTable } from '../tables/readTables.ts';

/** A merged folder of worlds × strategies, read. */
export interface OpenWorlds {
  readonly title: string;
  readonly data: WorldData;
  readonly questions: RobustQuestions;
  /** How many are simulated of how many; null where the place is none of the atlas. */
  readonly size: RunSize | null;
}

/** What may be asked otherwise than the file does, without a run. */
export interface AskedOtherwise {
  /** Such as `needMet>=0.6`, `staffStrain<=0.5` or `trust>=against`; they take the place of those in the file. */
  readonly thresholds?: readonly string[];
  /** Such as `needMet=0.02`. */
  readonly matters?: readonly string[];
  readonly against?: string;
  readonly value?: string;
}

/** Opens a folder that `samspill robust` made; refused when it holds another experiment, or was not merged. */
export async function openWorlds(dir: string, otherwise: AskedOtherwise = {}): Promise<Checked<OpenWorlds>> {
  const results = await openResults(dir);
  if (!results.ok) return results;
  const { manifest, essence } = results.value;
  const worlds = (manifest.experiment as { readonly worlds?: WorldsEssence }).worlds;
  const { kind, read: written } = readStudyFile(join(dir, 'experiment.yaml'));
  if (worlds === undefined || kind === 'experiment') {
    const hint = 'samspill analyse --help lists what other sweeps can be asked';
    return {
      ok: false,
      issues: [{ field: dir, expected: 'results of samspill robust', got: 'another experiment', hint }],
    };
  }
  if (!written.ok) return written;
  const issues: Issue[] = [];
  const { input } = readRobust(written.value);
  const names = worlds.strategies.map(({ name }) => name);
  const { against = worlds.against } = otherwise;
  if (!names.includes(against)) issues.push(unknown('against', 'one of the strategies', against, names));
  const asked = askedOtherwise(input, otherwise, issues);
  const read = robustQuestions(asked, { months: essence.months, strategies: names });
  issues.push(...read.issues);
  const recorded = manifest.outcomes.map(({ name }) => name);
  for (const metric of read.questions.metrics)
    if (!recorded.includes(metric)) issues.push(unknown('outcomes', 'a metric that was recorded', metric, recorded));
  const missing = read.questions.months.filter((month) => !essence.record.months.includes(month));
  if (missing.length > 0)
    issues.push({ field: 'at', expected: 'months that were recorded', got: missing.slice(0, 5).join(', ') });
  if (issues.length > 0) return { ok: false, issues };
  const table = await readOutcomes(dir, { columns: read.questions.metrics });
  if (!table.ok) return table;
  return {
    ok: true,
    value: {
      title: manifest.title ?? storePaths.manifest(dir),
      ...readWorldRuns({ ...worlds, against }, read.questions, runsOf(results.value, table.value, worlds)),
      size: sizeIn(manifest.experiment, worlds),
    },
  };
}

interface Bases {
  readonly bases: Readonly<
    Record<string, { readonly citizens: number; readonly scenario: { readonly place: string } }>
  >;
}

/** All strategies lie in one place, and with as many citizens. A file may bear the name of a place of the atlas. */
function sizeIn(experiment: unknown, { place, against }: WorldsEssence): RunSize | null {
  const base = (experiment as Bases).bases[against];
  const found = openAtlas().find(place);
  return found.ok && base?.scenario.place === placeHash(found.value) ? sizeOf(found.value, base.citizens) : null;
}

type Input = ReturnType<typeof readRobust>['input'];

/** The file's questions with other thresholds, other smallest differences, another value. */
function askedOtherwise(input: Input, { thresholds, matters, value }: AskedOtherwise, issues: Issue[]): Input {
  const outcomes: Record<string, Record<string, unknown>> = Object.fromEntries(
    Object.entries(input.outcomes ?? {}).map(([name, one]) => [name, { ...one }]),
  );
  if (thresholds !== undefined)
    for (const one of Object.values(outcomes))
      for (const key of ['least', 'most', 'noWorse', 'by']) Reflect.deleteProperty(one, key);
  for (const written of thresholds ?? []) {
    const [, name, sign, than] = /^\s*(\w+)\s*(>=|<=)\s*([\w.-]+)\s*$/.exec(written) ?? [];
    if (name === undefined || than === undefined) {
      const expected = 'thresholds such as needMet>=0.6, staffStrain<=0.5 or trust>=against';
      issues.push({ field: 'thresholds', expected, got: written });
      continue;
    }
    const number = Number(than);
    const asked = Number.isNaN(number) ? { noWorse: than } : sign === '>=' ? { least: number } : { most: number };
    outcomes[name] = { ...outcomes[name], ...asked };
  }
  for (const written of matters ?? []) {
    const [, name, size] = /^\s*(\w+)\s*=\s*([\d.eE+-]+)\s*$/.exec(written) ?? [];
    const number = Number(size);
    if (name === undefined || !(number > 0))
      issues.push({ field: 'matters', expected: 'a number above 0, such as needMet=0.02', got: written });
    else outcomes[name] = { ...outcomes[name], matters: number };
  }
  const isSame = thresholds === undefined && matters === undefined;
  const read = readRobust({ ...input, ...(isSame ? {} : { outcomes }), ...(value === undefined ? {} : { value }) });
  issues.push(...read.issues);
  return read.input;
}

function unknown(field: string, expected: string, got: string, known: readonly string[]): Issue {
  const near = nearestHint(got, known);
  return { field, expected, got, hint: near ?? `known: ${known.join(', ')}` };
}

/** The runs of a folder, as they were recorded. */
function runsOf(
  { runs, manifest }: SweepResults,
  table: OutcomeTable,
  { strategies, count }: WorldsEssence,
): WorldRuns {
  const first = runs.replicate.reduce((least, one) => Math.min(least, one), Infinity);
  const replicates = runs.replicate.reduce((most, one) => Math.max(most, one), 0) - first + 1;
  const runAt = new Int32Array(replicates * strategies.length * count).fill(-1);
  // A row of each world, for what the world is.
  const rowOf = new Int32Array(count).fill(-1);
  for (let row = 0; row < runs.rows; row++) {
    const point = runs.point[row] ?? 0;
    // Points stand world by world, in each the strategies in their order.
    rowOf[Math.floor(point / strategies.length)] = row;
    if (runs.status[row] !== 'done') continue;
    const replicate = (runs.replicate[row] ?? first) - first;
    runAt[replicate * strategies.length * count + point] = runs.run[row] ?? -1;
  }
  const rowsOf = new Map<number, Map<number, number>>();
  for (let row = 0; row < table.rows; row++) {
    const run = table.run[row] ?? -1;
    const months = rowsOf.get(run) ?? new Map<number, number>();
    months.set(table.month[row] ?? -1, row);
    rowsOf.set(run, months);
  }
  return {
    replicates,
    at(metric, { replicate, strategy, world }) {
      const run = runAt[(replicate * count + world) * strategies.length + strategy] ?? -1;
      const months = rowsOf.get(run);
      const column = table.columns[metric];
      return (month) => column?.[months?.get(month) ?? -1] ?? NaN;
    },
    factors: manifest.factors,
    valueOf(factor, world) {
      const cells = runs.factors[factor];
      return cells instanceof Float64Array ? (cells[rowOf[world] ?? -1] ?? NaN) : NaN;
    },
  };
}
