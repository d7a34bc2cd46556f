import { readFileSync } from 'node:fs';
import type { Checked, Issue } from '#sim';
import { columnIssues } from './columns.ts';
import { SWEEP_FORMAT, type Column } from '#experiments';
import type { KeptFile, Manifest } from './manifest.ts';
import { openSealedJson } from './sealedJson.ts';
import { storePaths } from './storePaths.ts';
import { diskIssue } from './wholeFile.ts';

/** The manifest of a folder, believed only when its checksum agrees with what it says. */
export function readManifest(dir: string): Checked<Manifest> {
  const path = storePaths.manifest(dir);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return refused(diskIssue(path, error));
    return refused({ field: dir, expected: 'a folder of results', got: 'no manifest.json in it' });
  }
  const read = openSealedJson(text);
  if (read === null) return refused(damaged(path, 'another checksum than its own'));
  const { format } = read;
  if (typeof format === 'number' && format > SWEEP_FORMAT) {
    const hint = 'written by a newer version of this program';
    return refused({ field: `${path}: format`, expected: `${SWEEP_FORMAT}`, got: `${format}`, hint });
  }
  const wrong = Object.entries(SHAPE).flatMap(([field, fits]) => (fits(read[field]) ? [] : [field]));
  if (wrong.length > 0) return refused(damaged(path, `nothing fitting for ${wrong.join(', ')}`));
  const manifest = read as unknown as Manifest;
  const issues = columnIssues(manifest.factors, manifest.outcomes);
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: manifest };
}

function refused(issue: Issue): Checked<Manifest> {
  return { ok: false, issues: [issue] };
}

function damaged(path: string, got: string): Issue {
  const hint = 'the file was changed or damaged; take it from a copy of the folder';
  return { field: path, expected: 'the manifest of a sweep', got, hint };
}

const isText = (value: unknown) => typeof value === 'string';
const isWhole = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const TYPES: ReadonlySet<unknown> = new Set(['text', 'whole', 'number', 'flag']);
const areColumns = (value: unknown) =>
  Array.isArray(value) && value.every((each: Column) => isRecord(each) && isText(each.name) && TYPES.has(each.type));

/** Nothing outside the folder is ever taken for one of its files. */
const areKept = (value: unknown) =>
  Array.isArray(value) &&
  value.every(
    (each: KeptFile) =>
      isRecord(each) &&
      isText(each.name) &&
      isText(each.sha256) &&
      isText(each.file) &&
      each.file.startsWith('inputs/') &&
      !each.file.split('/').includes('..'),
  );

const SHAPE: Readonly<Record<string, (value: unknown) => boolean>> = {
  format: (value) => value === 1 || value === SWEEP_FORMAT,
  experiment: (value) => value !== undefined,
  experimentHash: isText,
  identity: isText,
  masterSeed: isText,
  packageVersion: isText,
  modelVersion: (value) => isText(value) || typeof value === 'number',
  commit: (value) => value === null || isText(value),
  runs: isWhole,
  shards: (value) => isWhole(value) && (value as number) > 0,
  machine: isRecord,
  dates: isRecord,
  factors: areColumns,
  outcomes: areColumns,
  inputs: (value) => value === undefined || areKept(value),
};
