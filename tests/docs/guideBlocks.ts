import { readdirSync, readFileSync } from 'node:fs';

export const GUIDES = new URL('../../docs/guides/', import.meta.url).pathname;

/** The guides by the name of their file. */
export function guideTexts(): ReadonlyMap<string, string> {
  const names = readdirSync(GUIDES).filter((name) => name.endsWith('.md'));
  return new Map(names.toSorted().map((name) => [name, readFileSync(`${GUIDES}${name}`, 'utf8')]));
}

/** A block of a guide: a file it names in its first line, commands, or a script; and what came of it, where the guide shows that. */
export interface Block {
  readonly kind: 'yaml' | 'sh' | 'r' | 'python';
  readonly code: string;
  readonly output: string | null;
}

const BLOCK = /^```(yaml|sh|r|python)\n(.*?)^```\n(?:\n```text\n(.*?)^```$)?/gms;

export function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(BLOCK)].map(([, kind, code = '', output]) => ({
    kind: kind as Block['kind'],
    code,
    output: output ?? null,
  }));
}

/** The guide with what its blocks give now; blocks whose output it does not show stay without. */
export function withOutputs(text: string, outputs: ReadonlyMap<string, string>): string {
  return text.replace(BLOCK, (whole: string, kind: string, code: string, shown: string | undefined) => {
    const output = outputs.get(code);
    if (shown === undefined || output === undefined) return whole;
    return `\`\`\`${kind}\n${code}\`\`\`\n\n\`\`\`text\n${output}\`\`\``;
  });
}

/** Times and folders differ from machine to machine; the rest does not. */
export function withoutMachine(output: string): string {
  return output.replace(/\b\d+(\.\d+)? (ms|s|min|h)\b/g, '… s').replace(/[ \t]+$/gm, '');
}

/** The prose of a guide: no blocks, nothing that a test writes, no addresses. */
export function proseOf(text: string): string {
  return text
    .replace(/^```.*?^```$/gms, '')
    .replace(/<!-- (.+?) -->.*?<!-- \/\1 -->/gs, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(/\]\([^)]*\)/g, ']');
}

/** The language that the name of a guide's file tells. */
export function languageOf(name: string): 'en' | 'nb' | 'da' {
  return name.endsWith('.nb.md') ? 'nb' : name.endsWith('.da.md') ? 'da' : 'en';
}

/** A guide in parts that belong together: paragraphs, items and rows, without blocks and without what a test writes. */
export function partsOf(text: string): readonly string[] {
  return text
    .replace(/^```.*?^```$/gms, '')
    .replace(/<!-- (.+?) -->.*?<!-- \/\1 -->/gs, '')
    .split(/\n(?=\s*\n|- |\d+\. |\| |> |#)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
