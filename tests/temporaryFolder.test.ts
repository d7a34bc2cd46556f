import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { LASTING_FOLDER } from './temporaryFolder.ts';

test('tests, and the programs they start, work in a temporary folder that is removed after the last of them', () => {
  expect(basename(tmpdir())).toMatch(/^samspill-tests-/);
  expect(dirname(tmpdir())).toBe(process.env[LASTING_FOLDER]);
  const program = ['--print', "require('node:os').tmpdir()"];
  expect(execFileSync(process.execPath, program, { encoding: 'utf8' }).trim()).toBe(tmpdir());
});
