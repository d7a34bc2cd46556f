import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked } from '#sim';
import { readLines } from '../disk/readLines.ts';
import { FRONT_FORMAT, FRONT_KIND, type SearchFront } from './searchFront.ts';

/** The front in a folder of a search; refused where the search has not come to its end, or what is there is something else. */
export function readFront(folder: string): Checked<SearchFront> {
  const path = join(folder, 'front.json');
  const refused = (got: string, hint?: string): Checked<SearchFront> => ({
    ok: false,
    issues: [{ field: path, expected: 'the front of a search', got, ...(hint === undefined ? {} : { hint }) }],
  });
  if (!existsSync(path))
    return existsSync(join(folder, 'search.json'))
      ? refused('a search that has not come to its end', 'samspill search FILE --out FOLDER goes on with it')
      : refused('nothing', 'samspill search FILE --out FOLDER makes one');
  try {
    const front = JSON.parse(readFileSync(path, 'utf8')) as Partial<SearchFront>;
    if (front.kind !== FRONT_KIND) return refused('something else');
    if (front.format !== FRONT_FORMAT) return refused(`one of format ${String(front.format)}`, 'take a newer Samspill');
    return { ok: true, value: front as SearchFront };
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

/** How far the search in a folder has come: its title, whether it is complete, and how many runs are there. */
export function searchStatus(
  folder: string,
): Checked<{ readonly title: string; readonly complete: boolean; readonly runs: number }> {
  const path = join(folder, 'search.json');
  if (!existsSync(path))
    return { ok: false, issues: [{ field: path, expected: 'a folder of a search', got: 'no such file' }] };
  try {
    const { title } = JSON.parse(readFileSync(path, 'utf8')) as { readonly title?: unknown };
    let runs = 0;
    const journal = join(folder, 'runs.jsonl');
    if (existsSync(journal)) readLines(journal, (_line, _offset, whole) => (runs += whole ? 1 : 0));
    return { ok: true, value: { title: String(title), complete: existsSync(join(folder, 'front.json')), runs } };
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    return { ok: false, issues: [{ field: path, expected: 'a folder of a search', got }] };
  }
}
