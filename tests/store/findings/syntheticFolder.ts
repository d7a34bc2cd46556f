import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { experimentFiles, mergeStores, openJournal, planStore, type MergeOptions } from '#store';
import { placeOfRun, planExperiment, resolveExperiment, type Plan } from '#experiments';
import { atlas } from '../../experiments/file/resolving.ts';
import { must, passingFolder } from '../disk/storing.ts';

/** What stands for a run: its outcomes by name in a month, or null for one that fails. */
export type Stands = (run: {
  readonly cells: readonly (number | string)[];
  readonly point: number;
  readonly replicate: number;
  readonly month: number;
}) => Readonly<Record<string, number>> | null;

export interface Synthetic {
  readonly input: Readonly<Record<string, unknown>>;
  readonly stands: Stands;
  /** Left unmerged: null. */
  readonly merge?: Partial<MergeOptions> | null;
  readonly leaveOut?: (run: number) => boolean;
  /** The month in which a run was stopped, if it was. */
  readonly endsAt?: (run: number) => number;
  /** The same of every area beside the municipality, by its name. */
  readonly areas?: (run: Parameters<Stands>[0]) => Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Files that the experiment names, by their names. */
  readonly files?: Readonly<Record<string, string>>;
  /** What is written of a point instead of its values. */
  readonly bend?: (cells: readonly (number | string)[]) => readonly (number | string)[];
}

/** The results folder of a real experiment whose runs were never simulated: a function stands for the model, so that answers are known. */
export async function syntheticFolder({
  input,
  stands,
  merge = {},
  leaveOut = () => false,
  bend = (cells) => cells,
  endsAt = () => Infinity,
  areas = () => ({}),
  files = {},
}: Synthetic): Promise<{ readonly dir: string; readonly plan: Plan }> {
  const folder = passingFolder();
  const text = stringify(input);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const experiment = must(await resolveExperiment(input, atlas, { files: experimentFiles(folder) }));
  const plan = must(planExperiment(experiment));
  const dir = join(folder, 'sweep');
  const circumstances = {
    packageVersion: '0.1.0',
    commit: null,
    machine: { processors: 2 },
    date: '2026-11-22T10:00:00Z',
  };
  const store = must(
    planStore(
      plan,
      {
        dir,
        shards: 1,
        text,
        files: Object.entries(files).map(([name, content]) => ({ name, bytes: new TextEncoder().encode(content) })),
      },
      circumstances,
    ),
  );
  const journal = must(openJournal(store, 0));
  for (let run = 0; run < plan.runs; run++) {
    if (leaveOut(run)) continue;
    const { point, replicate } = placeOfRun(plan, run);
    const cells = plan.cellsAt(point);
    const end = endsAt(run);
    const read = [...experiment.record.months.filter((month) => month < end), ...(end === Infinity ? [] : [end])];
    const rows = read.map((month) => ({
      month,
      found: stands({ cells, point, replicate, month }),
      beside: areas({ cells, point, replicate, month }),
    }));
    const failed = rows.some(({ found }) => found === null);
    journal.append({
      run: {
        index: run,
        runId: `id${run}`,
        point,
        replicate,
        seed: plan.seedOf(run),
        status: failed ? 'failed' : 'done',
        reason: failed ? 'out of luck' : '',
        fingerprint: failed ? '' : 'f',
        factors: bend(cells),
      },
      outcomes: failed
        ? []
        : rows.flatMap(({ month, found, beside }) =>
            Object.entries({ municipality: found, ...beside }).map(([area, values]) => ({
              month,
              area,
              values: plan.outcomes.map(({ name }) => values?.[name] ?? NaN),
            })),
          ),
    });
  }
  journal.close();
  if (merge !== null) must(await mergeStores([dir], dir, { date: '2026-11-23T08:00:00Z', ...merge }));
  return { dir, plan };
}

/** A shape of luck that is the same everywhere: between −0.5 and 0.5, different by point and replicate. */
export function wobble(point: number, replicate: number): number {
  const value = Math.sin(point * 12.9898 + replicate * 78.233) * 43_758.5453;
  return value - Math.floor(value) - 0.5;
}

/** Experiments over a few levers, small and quick to plan. */
export const LEVERS_ONLY = {
  title: 'Synthetic <sweep> & "more"',
  factors: { ambition: {}, clarity: {}, volunteerSupport: {} },
  months: 12,
  citizens: 200,
  replicates: 1,
  seed: 'synthetic',
  record: { metrics: ['trust', 'needMet'] },
} as const;

/** Ishigami & Homma 1990, over three factors of 0 to 1. */
export function ishigami(cells: readonly (number | string)[]): number {
  const [x = 0, y = 0, z = 0] = cells.map((cell) => Math.PI * (2 * Number(cell) - 1));
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

/** Analytic first-order and total indices of that function (a = 7, b = 0.1). */
export const ISHIGAMI = {
  first: { ambition: 0.3139, clarity: 0.4424, volunteerSupport: 0 },
  total: { ambition: 0.5576, clarity: 0.4424, volunteerSupport: 0.2437 },
} as const;
