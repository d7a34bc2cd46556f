import { join } from 'node:path';
import { nearestName, type Checked, type Issue } from '#sim';
import {
  readRobust,
  robustQuestions,
  type ReadAs,
  type RobustOutcome,
  type RobustQuestions,
  type WorldBelief,
  type WorldData,
  type WorldsEssence,
} from '#experiments';
import { readRobustFile, studyKind } from '../disk/readExperimentFile.ts';
import { storePaths } from '../disk/storePaths.ts';
import { openResults, type SweepResults } from '../findings/openResults.ts';
import { readOutcomes, type OutcomeTable } from '../tables/readTables.ts';

/** A merged folder of worlds × strategies, read. */
export interface OpenWorlds {
  readonly title: string;
  readonly data: WorldData;
  readonly questions: RobustQuestions;
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
  const file = join(dir, 'experiment.yaml');
  if (worlds === undefined || studyKind(file) !== 'robust') {
    const hint = 'samspill analyse --help lists what other sweeps can be asked';
    return {
      ok: false,
      issues: [{ field: dir, expected: 'results of samspill robust', got: 'another experiment', hint }],
    };
  }
  const written = readRobustFile(file);
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
  const { questions } = read;
  const series = seriesOf(results.value, table.value, worlds);
  const readings = Object.fromEntries(
    questions.outcomes.map((outcome) => [
      outcome.metric,
      tablesOf(series, outcome.metric, readerOf(outcome, questions)),
    ]),
  );
  const last = Object.fromEntries(
    questions.metrics.map((metric) => [metric, tablesOf(series, metric, (at) => at(questions.to))]),
  );
  return {
    ok: true,
    value: {
      title: manifest.title ?? storePaths.manifest(dir),
      data: { worlds: { ...worlds, against }, beliefs: beliefsOf(results.value, worlds), readings, last },
      questions,
    },
  };
}

type Input = ReturnType<typeof readRobust>['input'];

/** The file's questions with other thresholds, other smallest differences, another value. */
function askedOtherwise(input: Input, { thresholds, matters, value }: AskedOtherwise, issues: Issue[]): Input {
  const outcomes: Record<string, Record<string, unknown>> = Object.fromEntries(
    Object.entries(input.outcomes ?? {}).map(([name, one]) => [name, { ...one }]),
  );
  if (thresholds !== undefined)
    for (const one of Object.values(outcomes))
      for (const key of ['least', 'most', 'noWorse']) Reflect.deleteProperty(one, key);
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
  const near = nearestName(got, known);
  return { field, expected, got, hint: near === undefined ? `known: ${known.join(', ')}` : `did you mean ${near}` };
}

/** Of every replicate, strategy and world: a metric at a month, NaN where the run failed. */
interface Series {
  readonly replicates: number;
  readonly strategies: number;
  readonly worlds: number;
  readonly at: (metric: string, place: Place) => (month: number) => number;
}

interface Place {
  readonly replicate: number;
  readonly strategy: number;
  readonly world: number;
}

function seriesOf({ runs }: SweepResults, table: OutcomeTable, { strategies, count }: WorldsEssence): Series {
  const first = runs.replicate.reduce((least, one) => Math.min(least, one), Infinity);
  const replicates = runs.replicate.reduce((most, one) => Math.max(most, one), 0) - first + 1;
  const runAt = new Int32Array(replicates * strategies.length * count).fill(-1);
  for (let row = 0; row < runs.rows; row++) {
    if (runs.status[row] !== 'done') continue;
    const point = runs.point[row] ?? 0;
    const replicate = (runs.replicate[row] ?? first) - first;
    // Points stand world by world, in each the strategies in their order.
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
    strategies: strategies.length,
    worlds: count,
    at(metric, { replicate, strategy, world }) {
      const run = runAt[(replicate * count + world) * strategies.length + strategy] ?? -1;
      const months = rowsOf.get(run);
      const column = table.columns[metric];
      return (month) => column?.[months?.get(month) ?? -1] ?? NaN;
    },
  };
}

type Reader = (at: (month: number) => number) => number;

function tablesOf({ replicates, strategies, worlds, at }: Series, metric: string, read: Reader) {
  return Array.from({ length: replicates }, (_r, replicate) =>
    Array.from({ length: strategies }, (_d, strategy) =>
      Float64Array.from({ length: worlds }, (_w, world) => read(at(metric, { replicate, strategy, world }))),
    ),
  );
}

const YEAR = 12;

/** How an outcome is read from what was recorded. What is counted by the month was recorded as means of the year up to it. */
function readerOf({ as, isCount }: Pick<RobustOutcome, 'as' | 'isCount'>, { from, to }: RobustQuestions): Reader {
  const readers: Readonly<Record<ReadAs, Reader>> = {
    last: (at) => at(to),
    mean: (at) => {
      const step = isCount ? YEAR : 1;
      let sum = 0;
      let count = 0;
      for (let month = to; month >= from; month -= step) {
        sum += at(month);
        count += 1;
      }
      return sum / count;
    },
    total: (at) => {
      let sum = 0;
      for (let month = YEAR; month <= to; month += YEAR) sum += YEAR * at(month);
      return sum;
    },
  };
  return readers[as];
}

/** Everything in which worlds differ, one value a world. What has one value everywhere is no belief of theirs. */
function beliefsOf({ manifest, runs }: SweepResults, worlds: WorldsEssence): readonly WorldBelief[] {
  const strategies = worlds.strategies.length;
  const rowOf = new Int32Array(worlds.count).fill(-1);
  for (let row = 0; row < runs.rows; row++) rowOf[Math.floor((runs.point[row] ?? 0) / strategies)] = row;
  const { fitted } = worlds;
  const columns = manifest.factors.flatMap(({ name, title = name, unit = '' }): readonly WorldBelief[] => {
    const cells = runs.factors[name];
    if (!(cells instanceof Float64Array)) return [];
    const values = Float64Array.from(rowOf, (row) => cells[row] ?? NaN);
    const role = worlds.context.includes(name)
      ? 'context'
      : fitted?.coefficients.includes(name) === true
        ? 'fitted'
        : 'belief';
    if (new Set(values).size < 2) return [];
    return [
      {
        name,
        label: title,
        unit,
        role,
        column: { kind: 'number', values },
        levels: null,
        assumed: worlds.assumed[name] ?? null,
      },
    ];
  });
  if (fitted?.kind !== 'residuals') return columns;
  // Countries and not their coefficients one by one: these move together.
  const valuesOf = (world: number): readonly number[] =>
    fitted.coefficients.map((name) => (runs.factors[name] as Float64Array | undefined)?.[rowOf[world] ?? -1] ?? NaN);
  const countries = Float64Array.from(rowOf, (_row, world) => {
    const own = valuesOf(world);
    return fitted.profiles.findIndex((profile) => profile.every((value, k) => value === own[k]));
  });
  return [
    ...columns.filter(({ role }) => role !== 'fitted'),
    {
      name: 'residuals',
      label: 'Whose fitted coefficients',
      unit: '',
      role: 'fitted',
      column: { kind: 'level', values: countries },
      levels: fitted.countries,
      assumed: null,
    },
  ];
}
