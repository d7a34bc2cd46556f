import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { candidateScenarios, type Search } from '#experiments';
import { MODEL_VERSION, type Checked, type Issue } from '#sim';
import type { Pool } from '#workers';
import { openPool } from '#workers/node';
import { freeLock, takeLock } from '../disk/lock.ts';
import { foreignIssue } from '../disk/store.ts';
import { writeWholeFile, writeWholeFiles } from '../disk/wholeFile.ts';
import { openKeyedLog, type KeyedLog } from '../journal/keyedLog.ts';
import { frontCsv } from './frontCsv.ts';
import { readAgain } from './readAgain.ts';
import { searchFront, type SearchFront } from './searchFront.ts';
import { createSearchRuns } from './searchRuns.ts';
import { tryCandidates } from './tryCandidates.ts';
import { weakenLevers } from './weakenLevers.ts';

/** Everything that a folder of a search holds, once it is complete. */
export const SEARCH_FILES = ['search.json', 'runs.jsonl', 'front.json', 'front.csv'] as const;

const LOCK = 'search.lock';

/** How far a search has come. */
export interface SearchProgress {
  readonly stage: 'search' | 'reading again' | 'what it rests on';
  /** Runs that are there, of these made now, and as many as there will be as far as is known. */
  readonly done: number;
  readonly fresh: number;
  readonly total: number;
}

export interface RunSearchOptions {
  /** Folder of the results; one that has begun with the same search is gone on with, also by more effort. */
  readonly out: string;
  /** Runs at the same time, from 1; default 1. */
  readonly workers?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SearchProgress) => void;
  /** What makes the runs; worker threads unless given. It is not closed. */
  readonly pool?: Pool;
}

/** How a search ended. */
export type RunSearchEnd =
  | {
      readonly status: 'complete';
      readonly front: SearchFront;
      readonly files: readonly string[];
      readonly problems: readonly Issue[];
    }
  | { readonly status: 'stopped'; readonly progress: SearchProgress };

/**
 * Searches, reads what was found again, and writes it down. Each run is written down as it ends; going on makes only what is
 * missing, since everything else follows from the search file and the runs. The same file gives the same bytes for any number
 * of workers and interruptions. Refused when the folder holds another search, or another process has it; throws when the disk
 * refuses.
 */
export async function runSearch(search: Search, options: RunSearchOptions): Promise<Checked<RunSearchEnd>> {
  const { out } = options;
  const held = heldIssue(search, out);
  if (held !== null) return { ok: false, issues: [held] };
  const lock = takeLock(join(out, LOCK), 'this search');
  if (!lock.ok) return lock;
  try {
    const path = join(out, 'search.json');
    if (!existsSync(path))
      writeWholeFile(
        path,
        `${JSON.stringify({ title: search.title, hash: search.hash, search: search.essence }, null, 2)}\n`,
      );
    const log = openKeyedLog(join(out, 'runs.jsonl'), search.hash);
    return log.ok ? await runWith(log.value, search, options) : log;
  } finally {
    freeLock(lock.value);
  }
}

async function runWith(
  log: KeyedLog,
  search: Search,
  {
    out,
    workers = 1,
    signal = new AbortController().signal,
    onProgress = () => undefined,
    pool: given,
  }: RunSearchOptions,
): Promise<Checked<RunSearchEnd>> {
  const before = log.size;
  let fresh = 0;
  let later = 0;
  let stage: SearchProgress['stage'] = 'search';
  const { population, generations, restarts } = search.effort;
  const searching = population * generations * restarts * search.worlds.length * search.seeds;
  const progress = (): SearchProgress => {
    const done = before + fresh;
    return { stage, done, fresh, total: Math.max(done, stage === 'search' ? searching : done + later) };
  };
  const pool = given ?? openPool(workers);
  const candidates = candidateScenarios(search);
  const runs = createSearchRuns({
    search,
    candidates,
    pool,
    log,
    signal,
    onMissing: (missing) => (later = missing),
    onFresh() {
      fresh += 1;
      later -= 1;
      onProgress(progress());
    },
  });
  const stopped = (): Checked<RunSearchEnd> => ({ ok: true, value: { status: 'stopped', progress: progress() } });
  try {
    const end = await tryCandidates(search, candidates, runs);
    if (end === null) return stopped();
    if (end.archive.length === 0) return nothingKept(search, end.tried);
    stage = 'reading again';
    const read = await readAgain(search, candidates, runs, end.archive);
    if (read === null) return stopped();
    stage = 'what it rests on';
    const weakened = await weakenLevers(search, candidates, runs, read);
    if (weakened === null) return stopped();
    const failures = [...new Set(runs.failures)].sort();
    const front = searchFront({ search, candidates, kept: runs.kept, end, read, weakened, failures });
    const files = { 'front.json': `${JSON.stringify(front, null, 1)}\n`, 'front.csv': frontCsv(front) };
    writeWholeFiles(Object.entries(files).map(([name, content]) => ({ path: join(out, name), content })));
    return { ok: true, value: { status: 'complete', front, files: Object.keys(files), problems: log.problems } };
  } finally {
    if (given === undefined) await pool.close();
    log.close();
  }
}

function nothingKept({ limits }: Search, tried: number): Checked<never> {
  const issue = {
    field: 'constraints',
    expected: `at least one of ${tried} candidates that keeps ${limits.map(({ metric }) => metric).join(', ') || 'them'} in every world`,
    got: 'none',
    hint: 'wider limits, wider ranges, or more effort',
  };
  return { ok: false, issues: [issue] };
}

/** Why a folder cannot be begun or gone on with; null where it can. */
function heldIssue({ hash, title }: Search, out: string): Issue | null {
  const path = join(out, 'search.json');
  // Killed between its lock and its name, it has begun all the same.
  if (!existsSync(path)) return existsSync(join(out, LOCK)) ? null : foreignIssue(out);
  const held = heldIn(path);
  if (held.hash === hash) return null;
  return typeof held.model === 'number' && held.model !== MODEL_VERSION
    ? {
        field: path,
        expected: `a search of model version ${MODEL_VERSION}`,
        got: `of version ${held.model}`,
        hint: 'take a new folder, or go on with that version of Samspill',
      }
    : {
        field: path,
        expected: `the search that was begun here (${held.hash.slice(0, 16)})`,
        got: `another one, ${title} (${hash.slice(0, 16)})`,
        hint: 'undo the change, or take a new folder',
      };
}

function heldIn(path: string): { readonly hash: string; readonly model?: unknown } {
  try {
    const held = JSON.parse(readFileSync(path, 'utf8')) as { hash?: unknown; search?: { model?: unknown } };
    return { hash: String(held.hash), model: held.search?.model };
  } catch {
    return { hash: 'unreadable' };
  }
}
