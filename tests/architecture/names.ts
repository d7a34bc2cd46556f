import type { Node } from 'oxc-parser';
import { finding, type Rule, type Source } from './source.ts';

/** Names that say nothing about what a file does. */
const EMPTY_NAMES = /^(utils?|helpers?|managers?|common|service|base|misc|shared|lib)$/;

/** Files whose job is not one export, each with its reason. */
const NOT_ONE_EXPORT: readonly (readonly [path: RegExp, because: string])[] = [
  [/(^|\/)index\.ts$/, 'a door'],
  [/^(scenarios|workers)\/node\.ts$/, 'a door'],
  [/^workers\/web\.ts$/, 'a door'],
  [/^cli\/library\.ts$/, 'the door of the package'],
  [/^sim\/declare\/define\.ts$/, 'one-line constructors of declarations'],
  [/^sim\/arithmetic\/bounds\.ts$/, 'one-line functions that keep a number in its bounds'],
  [/^sim\/run\/identity\.ts$/, 'what runs, worlds at month 0 and places are called'],
  [/^sim\/mechanisms\/verificationHooks\.ts$/, 'what only tests of the engine switch on'],
  [/^scenarios\/places\/csvFields\.ts$/, 'one reader for each kind of field'],
  [/^workers\/protocol\.ts$/, 'the types that both sides of a worker speak'],
  [/^cli\/program\.ts$/, 'the program as a function of its arguments: `main`'],
  [
    /^(cli\/main|(cli|workers|research\/(store\/run|validation\/\w+))\/entry\.(node|web))\.ts$/,
    'starts a process or a thread; exports nothing',
  ],
  [/^ui\/offline\.js$/, 'the service worker; the name is the address at which it is served'],
  [/^(tests|scripts)\//, 'tests are named for what they check'],
];

const LONGEST_FILE = 400;
/** Data that a script writes. */
const WRITTEN_BY_SCRIPT = /^scenarios\/presets\/measured\.ts$/;

/** A file bears the name of what it exports, or shares a word with it: `serve.ts` has `serve`, `ledger.ts` a `LedgerRecord`. */
export const namedForItsExport: Rule = (source) => {
  if (NOT_ONE_EXPORT.some(([path]) => path.test(source.path))) return [];
  const stem = words(stemOf(source)).map(singular);
  const names = source.module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ exportName }) => exportName.name ?? []),
  );
  if (
    names.some((name) =>
      words(name)
        .map(singular)
        .some((word) => stem.includes(word)),
    )
  )
    return [];
  return [finding(source, 0, `no export is called like the file; exports ${names.join(', ') || 'nothing'}`)];
};

/** No `utils`, `helpers`, `placeManager`. */
export const tellingFileName: Rule = (source) => {
  const stem = stemOf(source);
  const last = words(stem).at(-1) ?? '';
  const empty =
    EMPTY_NAMES.test(stem.toLowerCase()) ||
    EMPTY_NAMES.test(last) ||
    source.path.split('/').some((part) => EMPTY_NAMES.test(part));
  return empty ? [finding(source, 0, 'the name does not say what the file does')] : [];
};

/** Read in one sitting. The aim is 150 lines; this is the wall, for code. */
export const notTooLong: Rule = (source) => {
  if (WRITTEN_BY_SCRIPT.test(source.path)) return [];
  const lines = linesOfCode(source);
  return lines > LONGEST_FILE ? [finding(source, 0, `${lines} lines of code; at most ${LONGEST_FILE}`)] : [];
};

/** Lines that are neither empty nor only comment: what is explained should not count against a file. */
function linesOfCode({ text, comments }: Source): number {
  let code = '';
  let from = 0;
  for (const { start, end } of comments) {
    code += text.slice(from, start);
    from = end;
  }
  return (code + text.slice(from)).split('\n').filter((line) => line.trim() !== '').length;
}

/** What is left to do belongs to an issue. */
export const todoWithIssue: Rule = (source) =>
  source.comments.flatMap(({ value, start }) =>
    /\b(TODO|FIXME|XXX|HACK)\b/.test(value) && !/(#|issue )\d+/.test(value)
      ? [finding(source, start, 'a TODO without an issue number')]
      : [],
  );

/** Places and authors of cases, as words; none of them is an everyday word. */
const CASE_WORDS = new Set([
  'preston',
  'wigan',
  'aarhus',
  'stange',
  'stavanger',
  'mellomby',
  'oslo',
  'bergen',
  'trondheim',
  'ulrich',
  'torfing',
]);
/** Patterns of the validation: P1 … P39, V1. */
const PATTERN_NAME = /^[PV]\d{1,2}$/;

/** Where parameters, levers and metrics are declared: their texts may name a case as the source of a number. */
const DECLARATIONS = /^sim\/(declare|record\/metrics)\//;
/** Where the literature is declared: ids of sources bear the names of authors. */
const LITERATURE = /^sim\/declare\/source(s\/|s\.ts$|Names\.ts$)/;

/** Nothing in the model knows a preset, a case or a pattern. Comments may say what they like. */
export function noCaseByName(presets: readonly string[], ownNames: readonly string[]): Rule {
  const ids = new Set(presets.filter((id) => !ownNames.includes(id)));
  const joined = new Set([...ids].filter((id) => id.includes('-')).map(plain));
  return (source) => {
    if (!source.path.startsWith('sim/')) return [];
    const declares = DECLARATIONS.test(source.path);
    const literature = LITERATURE.test(source.path);
    return source.nodes.flatMap(({ node, parent, key }) => {
      const text = textOf(node);
      if (text === null) return [];
      const isName = node.type === 'Identifier' || (key === 'key' && parent?.type === 'Property');
      const isPreset = isName ? joined.has(plain(text)) : ids.has(text);
      const known = isPreset || ((isName ? !literature : !declares) && namesCase(text));
      return known ? [finding(source, node.start, `the model knows a case: ${text}`)] : [];
    });
  };
}

function textOf(node: Node): string | null {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  return node.type === 'TemplateElement' ? node.value.raw : null;
}

function namesCase(text: string): boolean {
  return words(text).some((word) => CASE_WORDS.has(word)) || text.split(/\W+/).some((word) => PATTERN_NAME.test(word));
}

/** Outside set-up no rule mentions deprivation; it acts through what it left in people and places at the start. */
export const noDeprivationInRules: Rule = (source) => {
  if (!source.path.startsWith('sim/mechanisms/')) return [];
  return source.nodes.flatMap(({ node }) =>
    node.type === 'Identifier' && /deprivation/i.test(node.name)
      ? [finding(source, node.start, 'a rule mentions deprivation')]
      : [],
  );
};

function stemOf(source: Source): string {
  return source.path.slice(source.path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** `orderOfKeys` and `order-of-keys` as their words. */
function words(name: string): string[] {
  return (name.match(/[A-Z]?[a-zæøå]+|[A-Z]+(?![a-z])|\d+/g) ?? []).map((word) => word.toLowerCase());
}
