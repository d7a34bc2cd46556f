import { dirname } from 'node:path';
import { LARGEST_FILE, readBytes, readWrittenFile } from '#scenarios/node';
import type { Checked } from '#sim';
import {
  experimentKind,
  isRobustText,
  resolveExperiment,
  resolveRobust,
  robustKind,
  type Experiment,
  type ExperimentFiles,
  type PlaceFinder,
  type SweepFormat,
} from '#experiments';
import { experimentFiles } from './experimentFiles.ts';
import { posteriorFiles } from './posteriorFiles.ts';

/**
 * The plain data of an experiment file in YAML or JSON, for `resolveExperiment`. Read as scenario files are: what cannot be
 * read, is larger than a megabyte, is not UTF-8, is not YAML or JSON, or holds anchors or tags comes back as issues.
 */
export function readExperimentFile(path: string): Checked<unknown> {
  return readWrittenFile(path, 'experiment', experimentKind);
}

/** What a file asks for: an experiment, or worlds × strategies; null where it cannot be read, which is told by who reads it. */
export function studyKind(path: string): 'experiment' | 'robust' | null {
  const read = readBytes(path, LARGEST_FILE);
  if (!read.ok) return null;
  return isRobustText(Buffer.from(read.value).toString('utf8')) ? 'robust' : 'experiment';
}

/** The plain data of a file for `samspill robust`, for `resolveRobust`. */
export function readRobustFile(path: string): Checked<unknown> {
  return readWrittenFile(path, 'robust', robustKind);
}

/** An experiment file read and resolved, or worlds × strategies as an experiment; files that it names lie where it lies, unless told where else. */
export async function openExperiment(
  path: string,
  atlas: PlaceFinder,
  format?: SweepFormat,
  files: ExperimentFiles = experimentFiles(dirname(path)),
): Promise<Checked<Experiment>> {
  const options = { files, ...(format === undefined ? {} : { format }) };
  if (studyKind(path) === 'robust') {
    const read = readRobustFile(path);
    const study = read.ok ? await resolveRobust(read.value, atlas, { ...options, posteriors: posteriorFiles }) : read;
    return study.ok ? { ok: true, value: study.value.experiment } : study;
  }
  const read = readExperimentFile(path);
  return read.ok ? resolveExperiment(read.value, atlas, options) : read;
}
