import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { EXIT } from '#cli';
import { emptyFolder, hearsSignals, SMALL } from './terminal.ts';

const BIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function started(
  command: string,
  args: readonly string[],
  cwd = emptyFolder(),
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(command, args, { cwd });
  const ended = new Promise<Ended>((resolve, reject) => {
    let [out, err] = ['', ''];
    child.stdout.on('data', (text: Buffer) => (out += text.toString()));
    child.stderr.on('data', (text: Buffer) => (err += text.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
  return { child, ended };
}

function samspill(line: string, cwd?: string): Promise<Ended> {
  return started(process.execPath, [BIN, ...line.split(' ')], cwd).ended;
}

describe('the built program', () => {
  test('prints help and ends with 0', async () => {
    const { code, out, err } = await samspill('--help');
    expect({ code, err }).toEqual({ code: EXIT.done, err: '' });
    expect(out).toContain('samspill compare');
  });

  test('refuses bad input with 2 and a clean standard output', async () => {
    const { code, out, err } = await samspill('run high-6');
    expect({ code, out }).toEqual({ code: EXIT.badInput, out: '' });
    expect(err).toBe('scenario: expected a preset or a scenario file, got high-6 (did you mean high-5)\n');
  });

  test('compares on worker threads, quietly, without colours', async () => {
    const { code, out, err } = await samspill(`compare equal steered ${SMALL} --replicates 3 --workers 2`);
    expect({ code, err }).toEqual({ code: EXIT.done, err: '' });
    expect(out).toMatch(/Fingerprint of the comparison: [0-9a-f]{64}\n$/);
    expect(out).not.toContain('\u001b');
  });

  test('is quiet when the reader has seen enough', async () => {
    const line = `${process.execPath} ${BIN} list parameters --json | head -c 10; echo " \${PIPESTATUS[0]}"`;
    const { out, err } = await started('bash', ['-c', line]).ended;
    expect(err).toBe('');
    expect(out).toMatch(/ 0\n$/);
  });

  test('stops a comparison cleanly on Ctrl-C', async () => {
    const cwd = emptyFolder();
    const line = `compare hybrid-by-default high-5 --citizens 4000 --replicates 500 --workers 2 --out both.json`;
    const { child, ended } = started(process.execPath, [BIN, ...line.split(' ')], cwd);
    await hearsSignals(child);
    setTimeout(() => child.kill('SIGINT'), 2_500);
    const { code, out, err } = await ended;
    expect({ code, out }).toEqual({ code: EXIT.interrupted, out: '' });
    // A slow machine hears it before its first run.
    expect(err).toMatch(/^Stopped(?: after \d+ of 1,?000 runs)?; nothing was written\.\n$/);
    expect(readdirSync(cwd)).toEqual([]);
  });
});
