import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { canonicalJson, type Checked, type Issue } from '#sim';
import { fieldPath } from '#scenarios';
import { differences } from '../disk/differences.ts';
import { identityOf, type Manifest } from '../disk/manifest.ts';
import { openStore, type Store } from '../disk/store.ts';
import { storePaths } from '../disk/storePaths.ts';

/** What may differ between folders that are joined, when the user says so. */
export type MixedKind = 'versions' | 'experiments';

const FIELDS: Readonly<Record<MixedKind, readonly string[]>> = {
  versions: ['packageVersion', 'modelVersion'],
  experiments: ['experiment', 'masterSeed'],
};

/** Folders that belong together. */
export interface Gathered {
  readonly stores: readonly Store[];
  /** What an earlier merge left where this one is to be written, when that is none of the folders. */
  readonly earlier: Store | null;
}

/** Opens the folders to join, each once and in an order of their own, and refuses those that do not belong together. */
export function gatherStores(dirs: readonly string[], out: string, mixed: readonly MixedKind[]): Checked<Gathered> {
  const places = [...new Set(dirs.map((dir) => resolve(dir)))];
  if (places.length === 0)
    return { ok: false, issues: [{ field: 'folders', expected: 'a folder of results', got: 'none' }] };
  const opened = places.map((dir) => openStore(dir));
  const unreadable = opened.flatMap((store) => (store.ok ? [] : store.issues));
  if (unreadable.length > 0) return { ok: false, issues: unreadable };
  const stores = opened.flatMap((store) => (store.ok ? [store.value] : []));
  // Sorted by what they hold, so that the order they were named in does not show.
  stores.sort((a, b) => compareTexts(canonicalJson(a.manifest), canonicalJson(b.manifest)));
  const first = stores[0]!;
  const issues = stores.slice(1).flatMap((store) => mixedIssues(first, store, mixed));
  let earlier: Store | null = null;
  if (!places.includes(resolve(out)) && existsSync(storePaths.manifest(out))) {
    const there = openStore(out);
    if (there.ok) earlier = there.value;
    issues.push(...(there.ok ? outIssues(first, there.value, mixed) : there.issues));
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { stores, earlier } };
}

function mixedIssues(first: Store, store: Store, mixed: readonly MixedKind[]): Issue[] {
  const allowed = new Set(mixed.flatMap((kind) => FIELDS[kind]));
  const compared = ({ manifest }: { manifest: Manifest }) =>
    Object.fromEntries(Object.entries(identityOf(manifest)).filter(([name]) => !allowed.has(name)));
  return differences(compared(first), compared(store)).map(({ path, expected, got }) => ({
    field: `${store.dir}: ${fieldPath(path)}`,
    expected: `${expected}, as in ${first.dir}`,
    got,
    hint:
      path[0] === 'factors' || path[0] === 'outcomes'
        ? 'tables with different columns cannot be joined'
        : 'only folders of the same experiment and version are joined, unless you ask for mixing them',
  }));
}

/** A folder to write to holds nothing yet, or merged tables of the same experiment and nothing that would be left out. */
function outIssues(first: Store, there: Store, mixed: readonly MixedKind[]): Issue[] {
  const results = ['journals', 'parts'].find((name) => existsSync(resolve(there.dir, name)));
  if (results === undefined) return mixedIssues(first, there, mixed);
  const hint = 'name it among the folders to join, or choose another place';
  return [{ field: there.dir, expected: 'a folder without results of its own', got: `${results} of other runs`, hint }];
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
