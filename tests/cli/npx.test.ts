import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { emptyFolder } from './terminal.ts';
import { FULL } from '../full.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const VERSION = /^\d+\.\d+\.\d+\n$/;

test.runIf(FULL)(
  'npx samspill in a clone: asked before the build, after it, after a second one, and in a second clone',
  () => {
    const around = emptyFolder();
    const clone = join(around, 'clone');
    const cloned = (): void => {
      mkdirSync(clone);
      for (const name of ['package.json', '.npmrc', 'scripts/samspill.js'])
        cpSync(join(ROOT, name), join(clone, name), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
    };
    const built = (): void => symlinkSync(join(ROOT, 'dist'), join(clone, 'dist'));
    const npx = () => {
      // npm remembers by path, in the home, where it has linked a folder.
      const env = { PATH: process.env['PATH'], HOME: around, npm_config_offline: 'true' };
      const { status, stdout, stderr } = spawnSync('npx', ['samspill', '--version'], {
        cwd: clone,
        env,
        encoding: 'utf8',
      });
      return { status, stdout, stderr };
    };
    cloned();
    const early = npx();
    expect(early).toMatchObject({ status: 2, stdout: '' });
    expect(early.stderr).toContain('npm run build:engine');
    built();
    expect(npx()).toMatchObject({ status: 0, stdout: expect.stringMatching(VERSION) as string });
    rmSync(clone, { recursive: true });
    cloned();
    built();
    expect(npx()).toMatchObject({ status: 0, stdout: expect.stringMatching(VERSION) as string });
  },
);
