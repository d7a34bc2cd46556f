import { MODEL_VERSION, type Checked } from '#sim';
import type { Plan } from '#experiments';
import type { NamedFile } from '../disk/keptFiles.ts';
import type { NewManifest } from '../disk/manifest.ts';
import { createStore, type Store } from '../disk/store.ts';

/** What a plan cannot know of itself: who runs it, and where. */
export interface Circumstances {
  readonly packageVersion: string;
  readonly commit: string | null;
  readonly machine: NewManifest['machine'];
  /** ISO 8601; the folder keeps the date of its first attempt. */
  readonly date: string;
}

export interface PlannedFolder {
  readonly dir: string;
  readonly shards: number;
  /** The experiment as it was written. */
  readonly text: string;
  /** Files that it names, so that the folder needs nothing outside itself. */
  readonly files?: readonly NamedFile[];
}

/** The folder of a plan, made or taken up again; refused when another experiment or anything else is in it. */
export function planStore(
  plan: Plan,
  { dir, shards, text, files = [] }: PlannedFolder,
  { packageVersion, commit, machine, date }: Circumstances,
): Checked<Store> {
  const { experiment } = plan;
  if (experiment.replicates.kind === 'adaptive' && shards > 1) {
    return {
      ok: false,
      issues: [
        {
          field: '--shards',
          expected: '1 with adaptive replicates: whether a point needs more depends on all its runs',
          got: String(shards),
        },
      ],
    };
  }
  return createStore(
    dir,
    {
      format: experiment.format,
      title: experiment.title,
      ...(experiment.by.length === 0 ? {} : { by: experiment.by }),
      ...(experiment.licence === null ? {} : { licence: experiment.licence }),
      experiment: experiment.essence,
      masterSeed: experiment.seed,
      runs: plan.runs,
      shards,
      packageVersion,
      modelVersion: MODEL_VERSION,
      commit,
      machine,
      dates: { planned: date },
      factors: plan.columns,
      outcomes: plan.outcomes,
    },
    text,
    files,
  );
}
