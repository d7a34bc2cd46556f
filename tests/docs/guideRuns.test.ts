import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type } from '../cli/terminal.ts';
import { blocksOf, GUIDES, guideTexts, withoutMachine, withOutputs, type Block } from './guideBlocks.ts';

const FULL = process.env['SAMSPILL_FULL'] === '1';
const texts = guideTexts();
const english = blocksOf(texts.get('researchers.md') ?? '');

/** Where the guide works, as its readers see it. */
const STUDY = '/home/kari/study';

async function linesOutput(code: string, cwd: string): Promise<string> {
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

function scriptOutput(kind: 'r' | 'python', code: string, cwd: string): string {
  const name = kind === 'r' ? 'read.R' : 'read.py';
  writeFileSync(join(cwd, name), code);
  return kind === 'r'
    ? execFileSync('Rscript', ['--vanilla', name], { cwd, encoding: 'utf8' })
    : execFileSync('/usr/bin/python3', [name], { cwd, encoding: 'utf8' });
}

/** Puts the files that the guide gives where its commands look for them. */
function putFiles(blocks: readonly Block[], cwd: string): void {
  for (const { kind, code } of blocks) {
    const [, name] = /^# (\S+\.yaml)\n/.exec(code) ?? [];
    if (kind === 'yaml' && name !== undefined) writeFileSync(join(cwd, name), code);
  }
}

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'samspill-guide-'));
  putFiles(english, cwd);
});
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

describe('the guide for researchers', () => {
  test('gives two files that are read without a problem, and a plan of as many runs as it says', async () => {
    const planned = await type('sweep plan support.yaml --out planned --shards 2', { cwd });
    expect(planned.err + planned.out).toContain('72 runs in 2 shards');
    const tried = await type('run more-asked.yaml --months 1 --citizens 200', { cwd });
    expect(tried.err).not.toContain('expected');
    expect(tried.code).toBe(0);
  });

  test.each(['researchers.nb.md', 'researchers.da.md'])('%s runs nothing else and shows the same', (name) => {
    const own = blocksOf(texts.get(name) ?? '');
    expect(own.length).toBeGreaterThan(4);
    for (const block of own) expect(english).toContainEqual(block);
  });

  // The whole of it, in order, in one folder: a minute or two.
  test.runIf(FULL)(
    'shows what its commands and scripts give',
    async () => {
      const outputs = new Map<string, string>();
      for (const { kind, code } of english) {
        if (kind === 'sh') outputs.set(code, await linesOutput(code, cwd));
        else if (kind !== 'yaml') outputs.set(code, scriptOutput(kind, code, cwd));
      }
      if (process.env['UPDATE_GOLDENS'] === '1')
        for (const [name, text] of guideTexts()) writeFileSync(`${GUIDES}${name}`, withOutputs(text, outputs));
      else
        for (const { code, output } of english)
          if (output !== null)
            expect(withoutMachine(output), `SAMSPILL_FULL=1 UPDATE_GOLDENS=1; ${code}`).toBe(
              withoutMachine(outputs.get(code) ?? ''),
            );
    },
    900_000,
  );
});
