import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const HERE = import.meta.dirname;

/** A JavaScript engine, and a program that runs a script in it. */
export interface Engine {
  readonly engine: string;
  readonly program: string;
  readonly command: string;
  readonly arguments: readonly string[];
  /** What brings it, said where it is missing. */
  readonly install: string;
  /** A folder with a package that holds the program: it is installed there when it is first asked for. */
  readonly package?: string;
}

/** The engine that others are compared with: the one of this process. */
export const REFERENCE: Engine = {
  engine: 'V8',
  program: 'node',
  command: process.execPath,
  arguments: [],
  install: 'Node.js',
};

/** SpiderMonkey's own shell, which Debian names by its version. */
const SHELL =
  ['js140', 'js128', 'js115', 'js102'].find((name) =>
    (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name))),
  ) ?? 'js102';

export const OTHERS: readonly Engine[] = [
  {
    engine: 'JavaScriptCore',
    program: 'bun',
    command: `${HERE}/bun/node_modules/.bin/bun`,
    arguments: ['run'],
    install: 'npm ci --prefix tests/engines/bun',
    package: `${HERE}/bun`,
  },
  { engine: 'SpiderMonkey', program: 'gjs', command: 'gjs', arguments: [], install: 'apt-get install gjs' },
  {
    engine: 'SpiderMonkey',
    program: SHELL,
    command: SHELL,
    arguments: [],
    install: `Debian's lib${SHELL.replace('js', 'mozjs-')}-dev`,
  },
];

/** The version of an engine that can be had here, or why it cannot. One that is there and does not answer is an error. */
export function openEngine(engine: Engine): { readonly version: string } | { readonly missing: string } {
  const { command, install, package: folder } = engine;
  const missing = { missing: `not installed; ${install} brings it` };
  if (folder !== undefined && !existsSync(command)) {
    const { status, stderr } = spawnSync('npm', ['ci', '--prefix', folder], { encoding: 'utf8' });
    if (status !== 0) return { missing: `not installed, and ${install} failed: ${stderr.trim().slice(0, 300)}` };
  }
  const { status, stdout, stderr, error } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') return missing;
  if (status !== 0) throw new Error(`${command} --version ended with ${String(status)}: ${stderr}`);
  return { version: stdout.trim() };
}

/** Name and fingerprint of every run, as the engine gave them. An engine that fails, or stops before the end, is an error with its words. */
export async function fingerprintsIn(engine: Engine, script: string): Promise<ReadonlyMap<string, string>> {
  const { said, complained, code } = await ran(engine.command, [...engine.arguments, script]);
  const where = `${engine.program}, ended with ${String(code)}`;
  if (code !== 0) throw new Error(`${where}: ${complained.slice(-2000)}`);
  const lines = said.trim().split('\n');
  const runs = new Map(lines.map((line) => JSON.parse(line) as [string, string]));
  if (!runs.delete('end')) throw new Error(`${where} before the last run: ${complained.slice(-2000)}`);
  return runs;
}

interface Ran {
  readonly said: string;
  readonly complained: string;
  readonly code: number | null;
}

function ran(command: string, given: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, given, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let complained = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complained += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ said, complained, code }));
  });
}
