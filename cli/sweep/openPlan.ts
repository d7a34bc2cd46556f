import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { openAtlas } from '#scenarios/node';
import { MODEL_VERSION, type Checked } from '#sim';
import { experimentFiles, keptFiles, openExperiment, openStore, type NamedFile, type Store } from '#store';
import { planExperiment, type Plan, type SweepFormat } from '#experiments';

/** A plan with the text it was read from. */
export interface WrittenPlan {
  readonly plan: Plan;
  readonly text: string;
  /** The files that it names, as they were read. */
  readonly files: readonly NamedFile[];
}

/** The plan of an experiment file as a folder's format counts and reads, or every problem of it. */
export async function openPlan(file: string, cwd: string, format?: SweepFormat): Promise<Checked<WrittenPlan>> {
  const path = resolve(cwd, file);
  const files = new Map<string, NamedFile>();
  const beside = experimentFiles(dirname(path), (name, bytes) => files.set(name, { name, bytes }));
  const experiment = await openExperiment(path, openAtlas(), format, beside);
  if (!experiment.ok) return experiment;
  const plan = planExperiment(experiment.value);
  if (!plan.ok) return plan;
  return { ok: true, value: { plan: plan.value, text: readFileSync(path, 'utf8'), files: [...files.values()] } };
}

/**
 * A results folder with the plan it holds, made again from its copy of the experiment. Refused when another version of
 * the model began it, or when that copy, or a file it names, is no longer what was planned.
 */
export async function openFolder(
  folder: string,
  cwd: string,
): Promise<Checked<{ readonly plan: Plan; readonly store: Store }>> {
  const dir = resolve(cwd, folder);
  const store = openStore(dir);
  if (!store.ok) return store;
  const { format, modelVersion, packageVersion, experimentHash: planned } = store.value.manifest;
  if (modelVersion !== MODEL_VERSION) {
    const issue = {
      field: dir,
      expected: `results of model version ${MODEL_VERSION}`,
      got: `of version ${modelVersion}, begun with Samspill ${packageVersion}`,
      hint: 'what is there can be merged, analysed and reported; for more runs plan a new folder, or go on with that version of Samspill',
    };
    return { ok: false, issues: [issue] };
  }
  const file = join(dir, 'experiment.yaml');
  const experiment = await openExperiment(file, openAtlas(), format, keptFiles(store.value));
  if (!experiment.ok) return experiment;
  const planning = planExperiment(experiment.value);
  if (!planning.ok) return planning;
  const plan = planning.value;
  if (plan.experiment.hash !== planned) {
    return {
      ok: false,
      issues: [
        {
          field: file,
          expected: `the experiment that was planned (${planned.slice(0, 16)})`,
          got: `another one (${plan.experiment.hash.slice(0, 16)})`,
          hint: 'undo the change, or plan it into a new folder',
        },
      ],
    };
  }
  return { ok: true, value: { plan, store: store.value } };
}
