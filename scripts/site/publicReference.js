// The public names of the package with their signatures and docstrings, read from the declarations that `tsc -b` leaves in dist/.
// `node scripts/site/publicReference.js` prints them as JSON; the site writes its page about the library from them.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DOOR = 'dist/cli/library.d.ts';

/**
 * One entry for each public name, in the order of the package's door: `{ name, kind, door, docstring, signature, source }`. `door` is
 * the door it comes through (`#sim`), `signature` its declaration as the compiler wrote it, `source` the file it is declared in.
 */
export function publicReference() {
  const { imports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const fileOf = (from, request) => {
    if (request.startsWith('#')) return imports[request].default.replace(/^\.\//, '').replace(/\.js$/, '.d.ts');
    return join(dirname(from), request).replace(/\.(d\.)?[jt]s$/, '.d.ts');
  };
  const files = new Map();
  const read = (path) => {
    if (!files.has(path)) files.set(path, readDeclarations(path));
    return files.get(path);
  };

  /** Where a name that a file exports is declared, however many doors it goes through. */
  function declarationOf(path, name) {
    const { exported, declared, text, comments } = read(path);
    const passedOn = exported.get(name);
    if (passedOn !== undefined) {
      // `export { a } from './a.js'`, or `import { a } …; export { a }`.
      if (passedOn.from !== null) return declarationOf(fileOf(path, passedOn.from), passedOn.name);
      return declarationOf(path, passedOn.name);
    }
    const nodes = declared.get(name);
    if (nodes === undefined) throw new Error(`${path}: a declaration of ${name} expected, got none`);
    return { path, nodes, text, comments };
  }

  return [...read(DOOR).exported].map(([name, { from, name: inside }]) => {
    const { path, nodes, text, comments } = declarationOf(fileOf(DOOR, from), inside);
    const documented = nodes.map((node) => docstringBefore(node, text, comments)).find((words) => words !== '');
    return {
      name,
      kind: KINDS[nodes[0].kind] ?? nodes[0].kind,
      door: from,
      docstring: documented ?? '',
      signature: nodes.map(({ start, end }) => text.slice(start, end).replace(/^export (declare )?/, '')).join('\n'),
      source: relative('dist', path).replace(/\.d\.ts$/, '.ts'),
    };
  });
}

const KINDS = {
  TSInterfaceDeclaration: 'interface',
  TSTypeAliasDeclaration: 'type',
  VariableDeclaration: 'constant',
  TSDeclareFunction: 'function',
  FunctionDeclaration: 'function',
  ClassDeclaration: 'class',
};

/** What one file of declarations exports by name, and what it declares. Overloads of one name stand together. */
function readDeclarations(path) {
  const file = join(ROOT, path);
  if (!existsSync(file))
    throw new Error(`${path}: expected the declarations of a build, got none; npm run build:engine`);
  const text = readFileSync(file, 'utf8');
  const { program, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const exported = new Map();
  const declared = new Map();
  const note = (name, kind, { start, end }) =>
    declared.set(name, [...(declared.get(name) ?? []), { kind, start, end }]);
  const imported = new Map();
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration')
      for (const one of statement.specifiers)
        if (one.type === 'ImportSpecifier')
          imported.set(one.local.name, { from: statement.source.value, name: one.imported.name });
    if (statement.type === 'ExportAllDeclaration') throw new Error(`${path}: names expected, got export *`);
    const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (inner === null) {
      for (const { local, exported: outside } of statement.specifiers)
        exported.set(outside.name, { from: statement.source?.value ?? null, name: local.name });
    } else if (inner.type === 'VariableDeclaration')
      for (const one of inner.declarations) note(one.id.name, inner.type, statement);
    else if (typeof inner.id?.name === 'string') note(inner.id.name, inner.type, statement);
  }
  // What is imported and exported without being declared here is declared where it was imported from.
  for (const [outside, passedOn] of exported)
    if (passedOn.from === null) {
      if (imported.has(passedOn.name)) exported.set(outside, imported.get(passedOn.name));
      else if (passedOn.name === outside) exported.delete(outside);
    }
  return { text, comments, exported, declared };
}

/** The words of the docstring right above a declaration, without its stars. */
function docstringBefore({ start }, text, comments) {
  const above = comments.findLast(({ end }) => end <= start && text.slice(end, start).trim() === '');
  if (above === undefined || !above.value.startsWith('*')) return '';
  return above.value
    .slice(1)
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim();
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  console.log(JSON.stringify(publicReference()));
