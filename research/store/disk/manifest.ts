import { hashOf } from '#sim';
import type { Column, SweepFormat } from '#experiments';

/** What a sweep says of itself before it starts. */
export interface NewManifest {
  /** An older version refuses a folder of a newer format. */
  readonly format: SweepFormat;
  readonly title?: string;
  /** The experiment as plain data; its canonical JSON is what is hashed. */
  readonly experiment: unknown;
  readonly masterSeed: string;
  /** Runs known so far; it grows when replicates are added, see `recordRuns`. */
  readonly runs: number;
  readonly shards: number;
  readonly packageVersion: string;
  readonly modelVersion: string | number;
  readonly commit: string | null;
  /** Processor, memory, versions of Node and libraries, as the caller found them. */
  readonly machine: Readonly<Record<string, string | number>>;
  /** ISO 8601 dates by name: the store has no clock. */
  readonly dates: Readonly<Record<string, string>>;
  readonly factors: readonly Column[];
  readonly outcomes: readonly Column[];
  /** Who made the runs, each as a name, or a name with an address: `Kari Nordmann <https://orcid.org/…>`. */
  readonly by?: readonly string[];
  /** Licence of the results as an address, `https://spdx.org/licenses/CC-BY-4.0`; left out when nobody chose one. */
  readonly licence?: string;
}

/** A file with what proves that it is whole. */
export interface FileRecord {
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that the experiment names, kept in the folder. */
export interface KeptFile {
  /** As the experiment writes it. */
  readonly name: string;
  /** Where it is in the folder, parts separated by `/`. */
  readonly file: string;
  readonly sha256: string;
}

/** What the last merge wrote, and from what. */
export interface MergeRecord {
  readonly date: string;
  readonly complete: boolean;
  readonly runs: number;
  readonly failed: number;
  /** As ranges: `0-2,5`. */
  readonly missing: string;
  readonly files: readonly FileRecord[];
  /** The folders that were joined; one unless shards ran on several machines. */
  readonly from: readonly Readonly<Record<string, unknown>>[];
  /** Files of finished parts. */
  readonly parts: readonly FileRecord[];
}

export interface Manifest extends NewManifest {
  /** SHA-256 of the canonical JSON of `experiment`. */
  readonly experimentHash: string;
  /** SHA-256 of all that makes results comparable, see `identityOf`. */
  readonly identity: string;
  /** Runs that adaptive replicates did not need, as ranges: `5-19,25-39`. */
  readonly leftOut?: string;
  /** Files that the experiment names; left out by folders that were begun before they were kept. */
  readonly inputs?: readonly KeptFile[];
  /** Of experiment.yaml, the experiment as it was written; folders planned before 0.3 do not have it. */
  readonly written?: Pick<FileRecord, 'bytes' | 'sha256'>;
  readonly merged?: MergeRecord;
}

/** The manifest as it stands in a folder. */
export function completeManifest(manifest: NewManifest): Manifest {
  return {
    ...manifest,
    experimentHash: hashOf(manifest.experiment),
    identity: hashOf(identityOf(manifest)),
  };
}

/**
 * What two folders must share for their runs to be the same runs: experiment, master seed, versions and columns. Not the
 * number of shards or of runs so far, and not the commit, machine or dates, which change nothing about a run.
 */
export function identityOf(manifest: NewManifest): Readonly<Record<string, unknown>> {
  const { experiment, masterSeed, packageVersion, modelVersion, factors, outcomes } = manifest;
  return { experiment, masterSeed, packageVersion, modelVersion, factors, outcomes };
}
