import { dirname } from 'node:path';
import { readWrittenFile } from '#scenarios/node';
import type { Checked } from '#sim';
import {
  experimentKind,
  resolveExperiment,
  type Experiment,
  type ExperimentFiles,
  type PlaceFinder,
  type SweepFormat,
} from '#experiments';
import { experimentFiles } from './experimentFiles.ts';

/**
 * The plain data of an experiment file in YAML or JSON, for `resolveExperiment`. Read as scenario files are: what cannot be
 * read, is larger than a megabyte, is not UTF-8, is not YAML or JSON, or holds anchors or tags comes back as issues.
 */
export function readExperimentFile(path: string): Checked<unknown> {
  return readWrittenFile(path, 'experiment', experimentKind);
}

/** An experiment file read and resolved; files that it names lie where it lies, unless told where else. */
export async function openExperiment(
  path: string,
  atlas: PlaceFinder,
  format?: SweepFormat,
  files: ExperimentFiles = experimentFiles(dirname(path)),
): Promise<Checked<Experiment>> {
  const read = readExperimentFile(path);
  return read.ok
    ? resolveExperiment(read.value, atlas, {
        files,
        ...(format === undefined ? {} : { format }),
      })
    : read;
}
