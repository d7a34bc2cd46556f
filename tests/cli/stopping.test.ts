import { spawn } from 'node:child_process';
import { existsSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { EXIT, STOP_SIGNALS, stoppedBy } from '#cli';
import { emptyFolder, hearsSignals, SMALL, type } from './terminal.ts';

const BIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly err: string;
}

function started(line: string, cwd: string, stdout: 'ignore' | number = 'ignore') {
  const child = spawn(process.execPath, [BIN, ...line.split(' ')], { cwd, stdio: ['ignore', stdout, 'pipe'] });
  const ended = new Promise<Ended>((resolve) => {
    let err = '';
    child.stderr?.on('data', (text: Buffer) => (err += text.toString()));
    child.on('close', (code) => resolve({ code, err }));
  });
  return { child, ended };
}

/** Lets a command begin, and sends it signals. */
async function stopped(
  line: string,
  signals: readonly NodeJS.Signals[],
  { cwd = emptyFolder(), begins = 0 }: { readonly cwd?: string; readonly begins?: number } = {},
): Promise<Ended> {
  const { child, ended } = started(line, cwd);
  await hearsSignals(child);
  await new Promise((resolve) => setTimeout(resolve, begins));
  for (const signal of signals) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.kill(signal);
  }
  return ended;
}

const LONG = 'run high-5 --place Wigan --months 600 --citizens 200000 --out never.csv';
/** Thousands of runs in one stretch of arithmetic, in which no event is heard. */
const DEAF = 'bench --repeats 1000';

describe('a signal ends', () => {
  test.each([
    [LONG, 'SIGINT'],
    [LONG, 'SIGTERM'],
    [LONG, 'SIGHUP'],
    [DEAF, 'SIGTERM'],
  ] as const)('%s (%s)', async (line, signal) => {
    const cwd = emptyFolder();
    const { code, err } = await stopped(line, [signal], { cwd });
    expect({ code, err }).toEqual({ code: STOP_SIGNALS[signal], err: 'Stopped; nothing was written.\n' });
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('at once, when it is the second', async () => {
    // While the command is still being loaded it hears the first; its stretch lasts a minute and more.
    expect(await stopped(DEAF, ['SIGINT', 'SIGINT'], { begins: 4000 })).toEqual({ code: EXIT.interrupted, err: '' });
  });

  test('a sweep, which gives its lock back and says how to go on', async () => {
    const cwd = emptyFolder();
    writeFileSync(
      join(cwd, 'long.yaml'),
      'base: hybrid-by-default\nfactors: { clarity: {} }\ndesign: { method: random, points: 9000 }\nreplicates: 1\ncitizens: 100\nmonths: 12\n',
    );
    const { child, ended } = started('sweep long.yaml --out r --csv --workers 1', cwd);
    await untilThere(join(cwd, 'r/locks/shard-00000.json'));
    child.kill('SIGTERM');
    const { code, err } = await ended;
    expect(code).toBe(EXIT.terminated);
    expect(err).toMatch(/Go on with: samspill sweep long\.yaml --out r --csv --workers 1\n$/);
    expect(readdirSync(join(cwd, 'r/locks'))).toEqual([]);
  });

  test('a command that is about to write, and nothing is written', async () => {
    const [cwd, stop] = [emptyFolder(), new AbortController()];
    const answer = type(`compare equal steered ${SMALL} --replicates 1 --workers 0 --out a.csv`, {
      cwd,
      isTTY: true,
      signal: stop.signal,
      // The last run has ended, and what it gave is about to be written.
      onErr: (text) => {
        if (text.includes('2 of 2 runs')) stop.abort('SIGTERM');
      },
    });
    expect((await answer).code).toBe(EXIT.terminated);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('with the code of its number, and of Ctrl-C when nobody said which', () => {
    const codes = ['SIGINT', 'SIGTERM', 'SIGHUP', undefined].map((reason) => stoppedBy(AbortSignal.abort(reason)));
    expect(codes).toEqual([130, 143, 129, 130]);
  });
});

describe('a reader that is gone or a disk that is full', () => {
  test('of messages ends nothing', async () => {
    const cwd = emptyFolder();
    const { child, ended } = started(`run equal ${SMALL} --bogus`, cwd);
    child.stderr?.destroy();
    expect((await ended).code).toBe(EXIT.badInput);
    writeFileSync(
      join(cwd, 'few.yaml'),
      'base: equal\nfactors: { clarity: { values: [0.3, 0.4] } }\ndesign: { method: fullGrid }\ncitizens: 100\nmonths: 1\nreplicates: 1\n',
    );
    const sweep = started('sweep few.yaml --out r --workers 1', cwd);
    sweep.child.stderr?.destroy();
    expect((await sweep.ended).code).toBe(EXIT.done);
    expect(existsSync(join(cwd, 'r/outcomes.parquet'))).toBe(true);
  });

  test.skipIf(!existsSync('/dev/full'))('of results is told in one line', async () => {
    const { code, err } = await started('list places --json', emptyFolder(), openSync('/dev/full', 'w')).ended;
    expect(code).toBe(EXIT.machineRefused);
    expect(JSON.parse(err)).toMatchObject({ issues: [{ field: 'standard output', refusal: 'ENOSPC' }] });
    const inWords = await started('list places', emptyFolder(), openSync('/dev/full', 'w')).ended;
    expect(inWords.err).toMatch(/^standard output: cannot be written, .*ENOSPC.*\n$/);
  });
});

async function untilThere(path: string): Promise<void> {
  while (!existsSync(path)) await new Promise((resolve) => setTimeout(resolve, 20));
}
