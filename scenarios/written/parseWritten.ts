import {
  CST,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  Parser,
  visit,
  type Document,
  type Scalar,
} from 'yaml';
import type { Checked, Issue } from '#sim';
import { groupedNumber } from './expectedText.ts';
import { readNumeral } from './numeral.ts';
import type { Path } from './problem.ts';
import type { KindAt, ScalarKind } from './scalarKind.ts';

/** One megabyte: a hundred times the largest sensible scenario or experiment. */
export const LARGEST_FILE = 1_000_000;

/** Levels of nesting and pieces of notation before a file is called hostile: real ones have 6 and a few thousand. */
const DEEPEST = 30;
const MOST_TOKENS = 50_000;

/**
 * The plain data of a `what`, such as a `scenario`, written as YAML 1.2 or JSON, not yet checked as such; or every problem of
 * notation, with its line. Anchors, aliases, tags and directives are refused: nothing needs them, and bombs are made of
 * them. Of numbers `kindAt` says what they are to be: text keeps what was written, and what is written as another kind of number is
 * left as text, to be refused in the words it was written in. Takes time and memory in proportion to the text, of which at most a megabyte is read.
 */
export function parseWritten(text: string, what: string, kindAt: KindAt = () => undefined): Checked<unknown> {
  if (text.length > LARGEST_FILE) {
    return refused({
      field: 'file',
      expected: `at most ${groupedNumber(LARGEST_FILE)} characters`,
      got: groupedNumber(text.length),
    });
  }
  const control = CONTROL.exec(text);
  if (control !== null) {
    const field = `line ${text.slice(0, control.index).split('\n').length}`;
    return refused({
      field,
      expected: 'text',
      got: `control character ${control[0].charCodeAt(0)}`,
      hint: 'save the file as plain text in UTF-8',
    });
  }
  const lines = new LineCounter();
  const notation = notationIssues(text, lines);
  if (notation.length > 0) return { ok: false, issues: notation };
  const lineAt = (offset: number): string => `line ${lines.linePos(offset).line}`;
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
  const issues = [
    ...[...document.errors, ...document.warnings].slice(0, 10).map(({ code, message, pos }) => ({
      field: lineAt(pos[0]),
      expected: expectedFor(code, what),
      got: message,
      ...(code === 'TAB_AS_INDENT' ? { hint: 'indent with spaces' } : {}),
    })),
    ...repeatedNames(document, lineAt),
  ];
  if (issues.length > 0) return { ok: false, issues };
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return refused({ field: 'file', expected: `${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`, got: 'an empty file' });
  }
  keepAsWritten(document.contents, [], kindAt);
  return { ok: true, value: document.toJS({ maxAliasCount: 0 }) };
}

/** Numbers and the like that are to be text, or are not written as numbers of their kind are, become the text that was written. */
function keepAsWritten(node: unknown, path: Path, kindAt: KindAt): void {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (isScalar(key) && isLoose(key)) key.value = key.source;
      keepAsWritten(value, [...path, isScalar(key) ? String(key.value) : ''], kindAt);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) keepAsWritten(item, [...path, index], kindAt);
  } else if (isScalar(node) && isLoose(node)) node.value = asWritten(node, kindAt(path));
}

/** Without quotes, and taken for something else than text. What is nothing stays so. */
function isLoose({ value, source, type }: Scalar): boolean {
  return type === 'PLAIN' && source !== undefined && typeof value !== 'string' && value !== null;
}

function asWritten({ value, source = '' }: Scalar, kind: ScalarKind | undefined): unknown {
  if (kind === 'text') return source;
  return typeof value === 'boolean' || readNumeral(source, kind ?? 'number') !== undefined ? value : source;
}

/** What no text needs, and a terminal would obey. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

function expectedFor(code: string, what: string): string {
  if (code === 'MULTIPLE_DOCS') return `one ${what} in a file`;
  return code === 'TAB_AS_INDENT' ? 'spaces' : 'YAML or JSON';
}

const REFUSED: Readonly<Record<string, string>> = {
  anchor: 'an anchor (&)',
  alias: 'an alias (*)',
  tag: 'a tag (!)',
  'directive-line': 'a directive (%)',
};

/**
 * What is refused before a tree is built, because building it may not end well: nesting that exhausts the stack (the
 * process dies at 100,000 brackets, and no error can be caught), and notation that multiplies.
 */
function notationIssues(text: string, lines: LineCounter): readonly Issue[] {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const issues: Issue[] = [];
  const line = (): string => `line ${lines.linePos(parser.offset).line}`;
  let tokens = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens += 1;
    // Draining the generator is what moves the parser; the pieces themselves are not needed here.
    for (const _piece of parser.next(lexeme));
    if (tokens > MOST_TOKENS)
      return [{ field: line(), expected: `at most ${groupedNumber(MOST_TOKENS)} pieces of YAML`, got: 'more' }];
    if (parser.stack.length > DEEPEST) return [{ field: line(), expected: `at most ${DEEPEST} levels`, got: 'more' }];
    const found = REFUSED[CST.tokenType(lexeme) ?? ''];
    if (found !== undefined && issues.length < 10) {
      issues.push({
        field: line(),
        expected: 'plain values',
        got: found,
        hint: 'write the values out, or put the text in quotes',
      });
    }
  }
  return issues;
}

/** Names written twice in one group: the second would silently win. */
function repeatedNames(document: Document, lineAt: (offset: number) => string): readonly Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Map(_key, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : undefined;
        const at = isScalar(key) || isMap(key) || isSeq(key) ? (key.range?.[0] ?? 0) : 0;
        if (name === undefined)
          issues.push({ field: lineAt(at), expected: 'a name before the colon', got: 'a group or a list' });
        else if (seen.has(name)) issues.push({ field: lineAt(at), expected: 'each name once', got: `${name} again` });
        seen.add(name);
      }
    },
  });
  return issues;
}

function refused(issue: Issue): Checked<never> {
  return { ok: false, issues: [issue] };
}
