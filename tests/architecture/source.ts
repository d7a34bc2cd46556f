import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, visitorKeys, type Comment, type EcmaScriptModule, type Node } from 'oxc-parser';

export const ROOT = new URL('../../', import.meta.url).pathname;

/** Folders that hold source text; each is a layer with one door. */
export const FOLDERS = [
  'sim',
  'research/analysis',
  'scenarios',
  'pictures',
  'workers',
  'research/runs',
  'research/lessons',
  'research/explain',
  'research/experiments',
  'research/store',
  'research/validation',
  'cli',
  'ui',
  'scripts',
  'tests',
] as const;

/** The layer a path lies in: its top folder, in `research/` the one below. */
export function layerOf(path: string): string {
  const parts = path.split('/');
  return parts.slice(0, parts[0] === 'research' ? 2 : 1).join('/');
}

/** A source file read once, with what the rules look at. */
export interface Source {
  /** Path from the root, with slashes: `sim/random/draw.ts`. */
  readonly path: string;
  readonly text: string;
  readonly nodes: readonly Placed[];
  readonly comments: readonly Comment[];
  readonly module: EcmaScriptModule;
}

/** A node of the syntax tree with the one that holds it, and under which key. */
export interface Placed {
  readonly node: Node;
  readonly parent: Node | null;
  readonly key: string;
}

/** A place where a rule is broken. */
export interface Finding {
  readonly where: string;
  readonly what: string;
}

export type Rule = (source: Source) => readonly Finding[];

/** Parses one file. A file that cannot be parsed is an error, not an empty tree. */
export function readSource(path: string, text: string): Source {
  const { program, comments, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const nodes: Placed[] = [];
  place(program, null, '', nodes);
  return { path, text, nodes, comments, module };
}

/** Every source file of the repository under the given top folders. */
export function readSources(folders: readonly string[]): Source[] {
  return folders
    .flatMap((folder) => filesUnder(folder))
    .map((path) => readSource(path, readFileSync(ROOT + path, 'utf8')));
}

/** A finding at a position of a source, as `path:line`. */
export function finding(source: Source, start: number, what: string): Finding {
  return { where: `${source.path}:${source.text.slice(0, start).split('\n').length}`, what };
}

/** Every module a source asks for, by static import, re-export or `import()` of a literal, with its position. */
export function requests(source: Source): { readonly name: string; readonly start: number }[] {
  const { staticImports, staticExports } = source.module;
  const asked = [
    ...staticImports.map((entry) => entry.moduleRequest),
    ...staticExports.flatMap((statement) => statement.entries.map((entry) => entry.moduleRequest)),
  ].flatMap((request) => (request === null ? [] : [{ name: request.value, start: request.start }]));
  for (const { node } of source.nodes) {
    if (node.type !== 'ImportExpression') continue;
    const name = node.source.type === 'Literal' ? String(node.source.value) : '(computed)';
    asked.push({ name, start: node.start });
  }
  return asked;
}

function filesUnder(folder: string): string[] {
  return entriesOf(folder)
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesUnder(path);
      return /\.(ts|tsx|mts|js|mjs)$/.test(entry.name) ? [path] : [];
    })
    .toSorted();
}

function entriesOf(folder: string) {
  try {
    return readdirSync(join(ROOT, folder), { withFileTypes: true });
  } catch {
    return []; // a layer that is not built yet
  }
}

function place(node: Node, parent: Node | null, key: string, nodes: Placed[]): void {
  nodes.push({ node, parent, key });
  for (const childKey of visitorKeys[node.type] ?? []) {
    const child = (node as unknown as Record<string, Node | readonly (Node | null)[] | null>)[childKey];
    if (child === null || child === undefined) continue;
    if (Array.isArray(child)) {
      for (const each of child) if (each !== null) place(each, node, childKey, nodes);
    } else {
      place(child as Node, node, childKey, nodes);
    }
  }
}
