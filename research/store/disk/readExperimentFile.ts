import { dirname } from 'node:path';
import { decodeText, parseWritten } from '#scenarios';
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

/** A file of the one kind or the other: what it asks for, null where that cannot be said, and its plain data or why there is none. */
export interface StudyFile {
  readonly kind: 'experiment' | 'robust' | null;
  readonly read: Checked<unknown>;
}

/** Reads a file for `resolveExperiment` or `resolveRobust`, once, and says for which of them it is. */
export function readStudyFile(path: string): StudyFile {
  const bytes = readBytes(path, LARGEST_FILE);
  const text = bytes.ok ? decodeText(bytes.value) : bytes;
  if (!text.ok) return { kind: null, read: text };
  return isRobustText(text.value)
    ? { kind: 'robust', read: parseWritten(text.value, 'robust', robustKind) }
    : { kind: 'experiment', read: parseWritten(text.value, 'experiment', experimentKind) };
}

/** An experiment file read and resolved, or worlds × strategies as an experiment; files that it names lie where it lies, unless told where else. */
export async function openExperiment(
  path: string,
  atlas: PlaceFinder,
  format?: SweepFormat,
  files: ExperimentFiles = experimentFiles(dirname(path)),
): Promise<Checked<Experiment>> {
  const options = { files, ...(format === undefined ? {} : { format }) };
  const { kind, read } = readStudyFile(path);
  if (!read.ok) return read;
  if (kind !== 'robust') return resolveExperiment(read.value, atlas, options);
  const study = await resolveRobust(read.value, atlas, { ...options, posteriors: posteriorFiles });
  return study.ok ? { ok: true, value: study.value.experiment } : study;
}
