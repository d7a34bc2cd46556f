import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FOLDERS, ROOT } from './source.ts';

/** Code that lint must refuse, by the folder it stands in: one ban each, seen to fail with our own configuration. */
const REFUSED: readonly (readonly [folder: string, rule: string, text: string])[] = [
  ['sim', 'no-restricted-properties', 'export const a = Math.random();'],
  ['sim', 'no-restricted-properties', 'export const a = Math.exp(1);'],
  ['sim', 'no-restricted-properties', 'export const a = Math.log(1);'],
  ['sim', 'no-restricted-properties', 'export const a = Math.pow(1, 2);'],
  ['sim', 'no-restricted-properties', 'export const a = Math.hypot(1, 2);'],
  ['sim', 'no-restricted-properties', 'export const a = Math.cbrt(1);'],
  ['sim', 'no-restricted-properties', 'export const a = Math.sin(1);'],
  ['sim/mechanisms', 'no-restricted-properties', "export const a = Math['tanh'](1);"],
  ['research/analysis', 'no-restricted-properties', 'export const a = Math.log2(1);'],
  ['sim', 'no-restricted-properties', "export const a = 'a'.localeCompare('b');"],
  ['sim', 'no-restricted-properties', 'export const a = (1).toLocaleString();'],
  ['sim', 'no-restricted-globals', 'export const a = Date.now();'],
  ['sim', 'no-restricted-globals', 'export const a = new Date();'],
  ['sim', 'no-restricted-globals', 'export const a = performance.now();'],
  ['sim', 'no-restricted-globals', 'export const a = structuredClone({});'],
  ['sim', 'no-restricted-globals', 'setTimeout(() => undefined, 1);'],
  ['sim', 'no-restricted-globals', 'export const a = globalThis;'],
  ['sim', 'no-restricted-globals', "export const a = new Intl.NumberFormat('en');"],
  ['research/analysis', 'no-restricted-globals', 'export const a = process.pid;'],
  ['sim', 'no-console', 'console.log(1);'],
  ['cli', 'no-console', 'console.log(1);'],
  ['sim', 'no-new-func', "export const a = new Function('return 1');"],
  ['scenarios', 'no-eval', "export const a = eval('1');"],
  ['sim', 'require-array-sort-compare', "export const a = ['b', 'a'].sort();"],
  ['cli', 'require-array-sort-compare', 'export const a = [10, 9].toSorted();'],
  ['cli', 'eqeqeq', 'export const a = (b: number) => b == 1;'],
  ['cli', 'no-unused-vars', 'const a = 1;'],
  ['cli', 'no-default-export', 'export default 1;'],
  ['cli', 'no-explicit-any', 'export const a: any = 1;'],
  ['cli', 'no-process-exit', 'process.exit(1);'],
  ['workers', 'no-floating-promises', 'async function a() {}\na();'],
  ['workers', 'no-misused-promises', 'export const a = [1].some(async () => true);'],
  ['workers', 'await-thenable', 'export const a = async () => await 1;'],
];

/** Code that looks like the above and is what we want. */
const ALLOWED: readonly (readonly [folder: string, text: string])[] = [
  ['sim', 'export const a = Math.sqrt(Math.max(1, 2));'],
  ['sim', 'export const a = new Float64Array(3).sort();'],
  ['sim', 'export const a = [2, 1].sort((b, c) => b - c);'],
  ['cli', 'export const a = Math.exp(1) + Date.now();'],
  ['workers', 'async function a() {}\nvoid a();'],
];

/** The page has rules of its own; tests and scripts are not planted. */
const PLANTED = FOLDERS.filter((folder) => !['ui', 'scripts', 'tests'].includes(folder));
const place = mkdtempSync(join(tmpdir(), 'samspill-lint-'));
afterAll(() => rmSync(place, { recursive: true }));

/** Every finding of our configuration over planted files, as `path rule`. One run for all: starting costs more than linting. */
function lint(): string[] {
  for (const name of ['.oxlintrc.json', 'tsconfig.base.json']) cpSync(ROOT + name, join(place, name));
  symlinkSync(`${ROOT}node_modules`, join(place, 'node_modules'));
  for (const folder of PLANTED) {
    mkdirSync(join(place, folder), { recursive: true });
    cpSync(`${ROOT}${folder}/tsconfig.json`, join(place, folder, 'tsconfig.json'));
  }
  REFUSED.forEach(([folder, , text], i) => plant(folder, `refused${i}.ts`, text));
  ALLOWED.forEach(([folder, text], i) => plant(folder, `allowed${i}.ts`, text));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(place, 'node_modules/oxlint/bin/oxlint'), '--type-aware', '--format', 'json', ...PLANTED],
    { cwd: place, encoding: 'utf8' },
  );
  if (!stdout.startsWith('{')) throw new Error(`oxlint did not run: ${stdout}${stderr}`);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] };
  return diagnostics.map(({ filename, code }) => `${filename} ${/\(([^)]*)\)/.exec(code)?.[1] ?? code}`);
}

function plant(folder: string, name: string, text: string): void {
  mkdirSync(join(place, folder), { recursive: true });
  writeFileSync(join(place, folder, name), `${text}\n`);
}

const found = lint();

test.each(REFUSED.map((row, i) => [...row, i] as const))('lint in %s says %s to: %s', (folder, rule, _text, i) => {
  expect(found).toContain(`${folder}/refused${i}.ts ${rule}`);
});

test.each(ALLOWED.map((row, i) => [...row, i] as const))('lint in %s lets through: %s', (folder, _text, i) => {
  expect(found.filter((each) => each.startsWith(`${folder}/allowed${i}.ts`))).toEqual([]);
});
