import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FULL } from '../full.ts';
import { blocksOf, withoutMachine, withOutputs } from './guideBlocks.ts';
import { linesOutput, putFiles } from './runBlocks.ts';

const FILE = new URL('../../docs/worked-example.md', import.meta.url).pathname;

test.runIf(FULL)('the worked example shows what its commands give, to the byte', { timeout: 1_200_000 }, async () => {
  const text = readFileSync(FILE, 'utf8');
  const blocks = blocksOf(text);
  const cwd = mkdtempSync(join(tmpdir(), 'samspill-worked-'));
  try {
    putFiles(blocks, cwd);
    const outputs = new Map<string, string>();
    for (const { kind, code } of blocks) if (kind === 'sh') outputs.set(code, await linesOutput(code, cwd));
    if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(FILE, withOutputs(text, outputs));
    else
      for (const { code, output } of blocks)
        if (output !== null) expect(withoutMachine(output), code).toBe(withoutMachine(outputs.get(code) ?? ''));
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
});
