import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type } from '../cli/terminal.ts';
import { fileName, linesOutput, putFiles } from './runBlocks.ts';
import { problems } from '../scenarios/resolving.ts';
import { blocksOf, GUIDES, guideTexts, withoutMachine, withOutputs } from './guideBlocks.ts';
import { FULL } from '../full.ts';

const texts = guideTexts();

/** Debian's, whose packages .ci/apt.txt names. */
const PYTHON = '/usr/bin/python3';

function isThere(program: string, line: string): boolean {
  try {
    execFileSync(program, [program === PYTHON ? '-c' : '-e', line], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function scriptOutput(kind: 'r' | 'python', code: string, cwd: string): string {
  const name = kind === 'r' ? 'read.R' : 'read.py';
  writeFileSync(join(cwd, name), code);
  return kind === 'r'
    ? execFileSync('Rscript', ['--vanilla', name], { cwd, encoding: 'utf8' })
    : execFileSync(PYTHON, [name], { cwd, encoding: 'utf8' });
}

/** The English guides that run something, each in a folder of its own. */
const RUN = ['researchers.md', 'teachers.md'] as const;
const blocks = new Map(RUN.map((name) => [name, blocksOf(texts.get(name) ?? '')]));

let root = '';
const folderOf = (name: string): string => join(root, name);
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'samspill-guide-'));
  for (const name of RUN) {
    mkdirSync(folderOf(name));
    putFiles(blocks.get(name) ?? [], folderOf(name));
  }
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('the experiment of the guide for researchers is as many runs as it says', async () => {
  const { out } = await type('sweep plan support.yaml --out planned --shards 2', { cwd: folderOf('researchers.md') });
  expect(texts.get('researchers.md')).toContain('its 72 runs');
  expect(out).toContain('72 runs in 2 shards');
});

test.each(
  RUN.flatMap((name) => (blocks.get(name) ?? []).map((block) => [fileName(block) ?? '', block.code] as const)).filter(
    ([file]) => file !== '' && file !== 'support.yaml',
  ),
)('%s is read without a problem', (_, code) => {
  expect(problems(parse(code))).toEqual([]);
});

test.each(RUN.flatMap((name) => ['nb', 'da'].map((language) => [name.replace('.md', `.${language}.md`), name])))(
  '%s runs nothing that %s does not run, and shows the same',
  (other, name) => {
    const own = blocksOf(texts.get(other) ?? '');
    for (const block of own) expect(blocks.get(name as (typeof RUN)[number])).toContainEqual(block);
  },
);

// All of it, in order: four minutes on two processors.
test.runIf(FULL).for(RUN)(
  '%s shows what its commands and scripts give',
  { timeout: 900_000 },
  async (name, { skip }) => {
    const scripts = (blocks.get(name) ?? []).filter(({ kind }) => kind === 'r' || kind === 'python');
    skip(scripts.length > 0 && !isThere('Rscript', '1'), 'Rscript is not there: apt-get install r-base-core');
    skip(
      scripts.length > 0 && !isThere(PYTHON, 'import pandas'),
      'pandas is not there: apt-get install python3-pandas',
    );
    const cwd = folderOf(name);
    const outputs = new Map<string, string>();
    for (const { kind, code } of blocks.get(name) ?? []) {
      if (kind === 'sh') outputs.set(code, await linesOutput(code, cwd));
      else if (kind !== 'yaml') outputs.set(code, scriptOutput(kind, code, cwd));
    }
    if (process.env['UPDATE_GOLDENS'] === '1')
      for (const [other, text] of guideTexts()) writeFileSync(`${GUIDES}${other}`, withOutputs(text, outputs));
    else
      for (const { code, output } of blocks.get(name) ?? [])
        if (output !== null)
          expect(withoutMachine(output), `SAMSPILL_FULL=1 UPDATE_GOLDENS=1; ${code}`).toBe(
            withoutMachine(outputs.get(code) ?? ''),
          );
  },
);
