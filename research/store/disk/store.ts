import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { canonicalJson, sha256, type Checked, type Issue } from '#sim';
import { issueOf } from '#scenarios';
import { columnIssues, tablesOf, type Tables } from './columns.ts';
import { differences } from './differences.ts';
import { keepFiles, type NamedFile } from './keptFiles.ts';
import { completeManifest, identityOf, type Manifest, type NewManifest } from './manifest.ts';
import { isPassing } from './passing.ts';
import { readManifest } from './readManifest.ts';
import { runRanges } from './runRanges.ts';
import { sealedJson } from './sealedJson.ts';
import { storePaths } from './storePaths.ts';
import { diskIssue, writeWholeFile } from './wholeFile.ts';

/** A folder of results, as it was when it was opened. */
export interface Store {
  readonly dir: string;
  readonly manifest: Manifest;
  readonly tables: Tables;
}

const MOST_RUNS = 2 ** 31 - 1;
/** More files than shared disks of computing centres like, and more than Slurm's default array. */
const MOST_SHARDS = 10_000;

/**
 * Makes the folder of an experiment, or resumes it when the same experiment is there already: then what the folder says
 * about machine, commit and dates stays, and `runs` is the larger number. A folder with anything else in it is refused,
 * another experiment field by field. `experimentText` is kept as the user wrote it, `files` are what it names.
 */
export function createStore(
  dir: string,
  manifest: NewManifest,
  experimentText: string,
  files: readonly NamedFile[] = [],
): Checked<Store> {
  const issues = [...countIssues(manifest), ...columnIssues(manifest.factors, manifest.outcomes)];
  if (issues.length > 0) return { ok: false, issues };
  try {
    mkdirSync(dir, { recursive: true });
    if (existsSync(storePaths.manifest(dir))) return resume(dir, manifest, experimentText, files);
    const foreign = foreignIssue(dir);
    if (foreign !== null) return { ok: false, issues: [foreign] };
    const complete = {
      ...completeManifest(JSON.parse(canonicalJson(manifest)) as NewManifest),
      written: recordOf(experimentText),
    };
    writeManifest(dir, complete);
    writeWholeFile(storePaths.experiment(dir), experimentText);
    return recordFiles(storeOf(dir, complete), files);
  } catch (error) {
    return { ok: false, issues: [diskIssue(dir, error)] };
  }
}

/** What is in the way of a new store in a folder; null when there is no such folder yet, or nothing in it. */
export function foreignIssue(dir: string): Issue | null {
  try {
    const others = existsSync(dir) ? readdirSync(dir).filter((name) => !isPassing(name)) : [];
    if (others.length === 0) return null;
    const got = `${others.length === 1 ? 'a file' : `${others.length} files`}, ${others[0]} among them`;
    const hint = 'choose a new folder, or the folder of this experiment to go on with it';
    return { field: dir, expected: 'an empty folder or the results of this experiment', got, hint };
  } catch (error) {
    return diskIssue(dir, error);
  }
}

/** The store in a folder; issues when there is none, or a manifest that is damaged or of a newer format. */
export function openStore(dir: string): Checked<Store> {
  const manifest = readManifest(dir);
  return manifest.ok ? { ok: true, value: storeOf(dir, manifest.value) } : manifest;
}

/** Notes that there are now so many runs; never fewer than before. The manifest is written whole. */
export function recordRuns(store: Store, runs: number): Checked<Store> {
  return changeManifest(store, (manifest) => ({ ...manifest, runs: Math.max(runs, manifest.runs) }));
}

/** Notes which runs adaptive replicates did not need, so that they are not missing. */
export function recordLeftOut(store: Store, runs: readonly number[]): Checked<Store> {
  return changeManifest(store, (manifest) => ({ ...manifest, leftOut: runRanges(Int32Array.from(runs)) }));
}

/** Changes the manifest as it is on the disk now. */
export function changeManifest(store: Store, change: (manifest: Manifest) => Manifest): Checked<Store> {
  const now = readManifest(store.dir);
  if (!now.ok) return now;
  const manifest = change(now.value);
  const issues = countIssues(manifest);
  if (issues.length > 0) return { ok: false, issues };
  try {
    if (canonicalJson(manifest) !== canonicalJson(now.value)) writeManifest(store.dir, manifest);
    return { ok: true, value: storeOf(store.dir, manifest) };
  } catch (error) {
    return { ok: false, issues: [diskIssue(storePaths.manifest(store.dir), error)] };
  }
}

function resume(
  dir: string,
  manifest: NewManifest,
  experimentText: string,
  files: readonly NamedFile[],
): Checked<Store> {
  const there = readManifest(dir);
  if (!there.ok) return there;
  const differing = differences(
    { ...identityOf(there.value), shards: there.value.shards },
    JSON.parse(canonicalJson({ ...identityOf(manifest), shards: manifest.shards })),
  );
  if (differing.length > 0) {
    const hint = `${dir} holds another experiment: choose a new folder, or undo the change`;
    const issues = differing.map((problem) =>
      issueOf({ ...problem, expected: `${problem.expected}, as in the folder`, hint }),
    );
    return { ok: false, issues };
  }
  // A crash right after the manifest was written leaves no copy of the experiment.
  let store = storeOf(dir, there.value);
  if (!existsSync(storePaths.experiment(dir))) {
    writeWholeFile(storePaths.experiment(dir), experimentText);
    const recorded = changeManifest(store, (now) => ({ ...now, written: recordOf(experimentText) }));
    if (!recorded.ok) return recorded;
    store = recorded.value;
  }
  const kept = recordFiles(store, files);
  return kept.ok ? recordRuns(kept.value, manifest.runs) : kept;
}

/** Keeps what the experiment names; a crash before that is made up for by whoever goes on. */
function recordFiles(store: Store, files: readonly NamedFile[]): Checked<Store> {
  if (files.length === 0) return { ok: true, value: store };
  const inputs = keepFiles(store.dir, files);
  return changeManifest(store, (manifest) => ({ ...manifest, inputs }));
}

function recordOf(text: string): NonNullable<Manifest['written']> {
  return { bytes: Buffer.byteLength(text), sha256: sha256(text) };
}

function storeOf(dir: string, manifest: Manifest): Store {
  return { dir, manifest, tables: tablesOf(manifest.factors, manifest.outcomes) };
}

function writeManifest(dir: string, manifest: Manifest): void {
  writeWholeFile(storePaths.manifest(dir), sealedJson(manifest));
}

function countIssues({ runs, shards }: NewManifest): Issue[] {
  return [...wholeIssue('runs', runs, 0, MOST_RUNS), ...wholeIssue('shards', shards, 1, MOST_SHARDS)];
}

function wholeIssue(field: string, value: number, least: number, most: number): Issue[] {
  if (Number.isInteger(value) && value >= least && value <= most) return [];
  return [{ field, expected: `a whole number from ${least} to ${most}`, got: String(value) }];
}
