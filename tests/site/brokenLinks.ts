import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** What a page gives and asks for: its anchors, and the addresses it links to, loads or shows. */
export interface PageParts {
  readonly ids: readonly string[];
  readonly asked: readonly string[];
}

/** Every address on a page that leads nowhere, out of the folder, or into the root of a host. Other hosts are not asked. */
export function brokenLinks(root: string, pages: ReadonlyMap<string, PageParts>): readonly string[] {
  return [...pages].flatMap(([page, { asked }]) =>
    asked.filter((address) => !leadsSomewhere(root, pages, page, address)).map((address) => `${page}: ${address}`),
  );
}

function leadsSomewhere(root: string, pages: ReadonlyMap<string, PageParts>, page: string, address: string): boolean {
  if (/^(https?|mailto|data):/.test(address)) return true;
  if (address.startsWith('/') || /^[a-z]+:/.test(address)) return false;
  const [before = '', hash] = address.split('#');
  const path = before.split('?')[0] ?? '';
  const target = path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path)));
  if (target.startsWith('..') || !existsSync(join(root, target)) || statSync(join(root, target)).isDirectory())
    return false;
  return hash === undefined || (pages.get(target)?.ids.includes(decodeURIComponent(hash)) ?? false);
}
