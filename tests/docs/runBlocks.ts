import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type } from '../cli/terminal.ts';
import type { Block } from './guideBlocks.ts';

/** Where the guide works, as its readers see it. */
const STUDY = '/home/kari/study';

/** What the commands of a block say, one after the other. */
export async function linesOutput(code: string, cwd: string): Promise<string> {
  let said = '';
  for (const line of code.trim().split('\n')) {
    const [program, ...words] = line.replace('npx samspill', 'samspill').split(/\s+/);
    if (program !== 'samspill') said += execFileSync(program, words, { cwd, encoding: 'utf8' });
    else {
      const onText = (text: string) => {
        said += text;
      };
      const { code: exit } = await type(words, { cwd, onOut: onText, onErr: onText });
      if (exit !== 0) throw new Error(`${line}: ended with ${exit}: ${said}`);
    }
  }
  return said.replaceAll(cwd, STUDY).replace(/[ \t]+$/gm, '');
}

/** Puts the files that the guide gives where its commands look for them. */
export function putFiles(blocks: readonly Block[], cwd: string): void {
  for (const block of blocks) {
    const name = fileName(block);
    if (name !== undefined) writeFileSync(join(cwd, name), block.code);
  }
}

/** The file that a block is, which its first line names. */
export function fileName({ kind, code }: Block): string | undefined {
  return kind === 'yaml' ? /^# (\S+\.yaml)\n/.exec(code)?.[1] : undefined;
}
