import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveSearch, type Search } from '#experiments';
import { openAtlas } from '#scenarios/node';
import { issueText } from '#sim';

/** A search that takes seconds from beginning to end. */
export const TINY = {
  title: 'Tiny',
  base: { extends: 'hybrid-by-default', spinUpMonths: 6 },
  place: 'Mellomby',
  levers: { clarity: {}, volunteerSupport: {}, training: { values: [0.1, 0.5, 1] } },
  constraints: { leverCost: { most: 70 } },
  objectives: { participation: {}, staffStrain: {} },
  months: 6,
  citizens: 720,
  seed: 'tiny',
  seeds: 1,
  fresh: 2,
  effort: { population: 4, generations: 2, restarts: 2 },
} as const;

export async function tiny(changes: Record<string, unknown> = {}): Promise<Search> {
  const resolved = await resolveSearch({ ...TINY, ...changes }, openAtlas());
  if (!resolved.ok) throw new Error(resolved.issues.map(issueText).join('\n'));
  return resolved.value;
}

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'samspill-search-'));
}

/** What a search left behind; of its runs, whose order is that in which they ended, the lines in order. */
export function results(out: string): readonly string[] {
  const runs = readFileSync(join(out, 'runs.jsonl'), 'utf8').split('\n').toSorted().join('\n');
  return [...['search.json', 'front.json', 'front.csv'].map((name) => readFileSync(join(out, name), 'utf8')), runs];
}
