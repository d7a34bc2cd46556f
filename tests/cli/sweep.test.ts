import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { EXIT } from '#cli';
import { emptyFolder, type, type Typed } from './terminal.ts';
import { FULL } from '../full.ts';

const BIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

const TINY = `
title: Tiny
base: hybrid-by-default
set: { spinUpMonths: 6 }
factors:
  austerity: { from: 0, to: 0.08 }
  mix: { simplex: whole }
design: { method: latinHypercube, points: 20 }
replicates: 3
seed: tiny
months: 12
citizens: 200
record: { months: [0, 12], metrics: [participation, trust] }
outcomes: { both: participation + trust }
`;

/** A folder with an experiment file in it. */
function withExperiment(text = TINY): string {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'tiny.yaml'), text);
  return cwd;
}

function hashes(dir: string): readonly string[] {
  return ['runs.parquet', 'outcomes.parquet'].map((name) =>
    createHash('sha256')
      .update(readFileSync(join(dir, name)))
      .digest('hex'),
  );
}

/** Whether a run of a sweep has ended and stands in a journal. */
function hasEndedRun(dir: string): boolean {
  const journals = join(dir, 'journals');
  if (!existsSync(journals)) return false;
  return readdirSync(journals, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .some((name) => readFileSync(join(journals, name), 'utf8').includes('"done"'));
}

interface Ended {
  readonly code: number | null;
  readonly err: string;
}

/** Starts the built program and ends it with a signal after so many milliseconds or as soon as something is so, if it still runs. */
function started(
  line: string,
  cwd: string,
  kill?: { readonly signal: NodeJS.Signals; readonly after: number | (() => boolean) },
): Promise<Ended> {
  const child = spawn(process.execPath, [BIN, ...line.split(' ')], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  return new Promise((resolve) => {
    let err = '';
    child.stderr.on('data', (text: Buffer) => (err += text.toString()));
    let timer: NodeJS.Timeout | undefined;
    const end = (): void => {
      if (kill === undefined) return;
      const { after } = kill;
      if (typeof after === 'number' || after()) child.kill(kill.signal);
      else timer = setTimeout(end, 20);
    };
    if (kill !== undefined) timer = setTimeout(end, typeof kill.after === 'number' ? kill.after : 20);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, err });
    });
  });
}

describe('samspill sweep', () => {
  test('design prints factors, points, runs and the time they take, and keeps nothing', async () => {
    const { code, out, err } = await type('sweep design tiny.yaml --workers 1', { cwd: withExperiment() });
    expect({ code, err }).toEqual({ code: EXIT.done, err: '' });
    for (const part of ['austerity', '0 to 0.08', 'Latin hypercube', '60', 'time', 'disk', 'First 10 of 20 points'])
      expect(out).toContain(part);
  });

  test('plans, runs and merges in one, and steps give the same bytes', async () => {
    const cwd = withExperiment();
    const one = await type('sweep tiny.yaml --out one --workers 2 --csv', { cwd });
    expect({ code: one.code, err: one.err.replace(/^Note: .*\n/gm, '') }).toEqual({ code: EXIT.done, err: '' });
    expect(one.out).toMatch(/^60 runs; 120 rows of outcomes\.\n/);
    expect(readFileSync(join(cwd, 'one', 'outcomes.csv'), 'utf8').split('\n')[0]).toBe(
      'run,month,area,participation,trust,both',
    );

    expect((await type('sweep plan tiny.yaml --out steps --shards 3', { cwd })).code).toBe(EXIT.done);
    const early = await type('sweep status steps', { cwd });
    expect(early.code).toBe(EXIT.incomplete);
    expect(early.out).toContain('60 missing');
    for (const shard of [2, 0, 1]) {
      const { code, out } = await type(`sweep run steps --shard ${shard} --workers 1`, { cwd });
      // Of the other shards it knows nothing.
      expect([code, out]).toEqual([EXIT.done, expect.stringContaining(`The runs of shard ${shard} are there. When`)]);
    }
    expect((await type('sweep run steps', { cwd })).out).toContain('All runs are there. Join');
    expect((await type('sweep status steps --missing', { cwd })).out).toBe('');
    const merge = await type('sweep merge steps --out joined', { cwd });
    expect(merge.code).toBe(EXIT.done);
    expect(hashes(join(cwd, 'joined'))).toEqual(hashes(join(cwd, 'one')));
  });

  test.runIf(FULL)(
    'a planned folder holds everything its experiment names, wherever it is moved and its files are gone',
    async () => {
      const cwd = emptyFolder();
      const town = (people: number) => `name,population,deprivation\nHarbour,${people},0.82\nOld town,3100,0.4\n`;
      for (const folder of ['in', 'in/other', 'elsewhere']) mkdirSync(join(cwd, folder));
      writeFileSync(join(cwd, 'in/points.csv'), 'clarity;place\n0.3;town.csv\n0.5;other/town.csv\n');
      writeFileSync(join(cwd, 'in/town.csv'), town(4200));
      writeFileSync(join(cwd, 'in/other/town.csv'), town(5200));
      const named = TINY.replace(/factors:[^]*?replicates: 3/, 'design: { csv: points.csv }\nreplicates: 1');
      writeFileSync(join(cwd, 'in/tiny.yaml'), named.replace('months: 12', 'months: 1').replace('[0, 12]', '[0, 1]'));
      expect(await type('sweep in/tiny.yaml --out one --workers 1', { cwd })).toMatchObject({ code: EXIT.done });

      expect((await type('sweep plan in/tiny.yaml --out planned', { cwd })).code).toBe(EXIT.done);
      rmSync(join(cwd, 'in'), { recursive: true });
      renameSync(join(cwd, 'planned'), join(cwd, 'elsewhere/moved'));
      const there = join(cwd, 'elsewhere');
      expect(await type('sweep run moved --workers 1', { cwd: there })).toMatchObject({ code: EXIT.done, err: '' });
      expect((await type('sweep merge moved --out joined', { cwd: there })).code).toBe(EXIT.done);
      expect(hashes(join(there, 'joined'))).toEqual(hashes(join(cwd, 'one')));
      // What was joined is a folder like any other.
      expect(await type(`sweep run ${join(there, 'joined')}`, { cwd })).toMatchObject({ code: EXIT.done, err: '' });

      writeFileSync(join(there, 'moved/inputs/points.csv'), 'clarity;place\n0.3;town.csv\n0.4;other/town.csv\n');
      rmSync(join(there, 'joined/inputs/town.csv'));
      const damaged = await type('sweep run moved', { cwd: there });
      expect(damaged.code).toBe(EXIT.badInput);
      expect(damaged.err).toMatch(/points\.csv as it was planned, got another checksum/);
      expect((await type('sweep run joined', { cwd: there })).err).toMatch(
        /town\.csv as it was planned, got no such file/,
      );
    },
  );

  test('is gone on with when called again, and refuses a changed experiment with the difference', async () => {
    const cwd = withExperiment();
    const stopped = await type('sweep tiny.yaml --out out --workers 1 --limit 1s', { cwd });
    expect([EXIT.stoppedEarly, EXIT.done]).toContain(stopped.code);
    writeFileSync(join(cwd, 'other.yaml'), TINY.replace('0.08', '0.06'));
    const other = await type('sweep other.yaml --out out', { cwd });
    expect(other.code).toBe(EXIT.badInput);
    expect(other.err).toMatch(/0\.08.*as in the folder, got 0\.06/);
    expect((await type('sweep tiny.yaml --out out --fresh', { cwd })).err).toContain('as --fresh asks');
    expect((await type('sweep tiny.yaml --out out --workers 2', { cwd })).code).toBe(EXIT.done);
    const again = await type('sweep tiny.yaml --out out --workers 2', { cwd });
    expect({ code: again.code, out: again.out.split('\n')[0] }).toEqual({
      code: EXIT.done,
      out: '60 runs; 120 rows of outcomes.',
    });
  });

  test('status compares what is there with the checksums of the manifest', async () => {
    const cwd = emptyFolder();
    cpSync(fileURLToPath(new URL('../fixtures/sweep-0.2.0', import.meta.url)), join(cwd, 'r'), { recursive: true });
    const status = (): Promise<Typed> => type('sweep status r', { cwd });
    expect((await status()).code).toBe(EXIT.done);
    for (const name of ['runs.parquet', 'outcomes.parquet']) {
      const path = join(cwd, 'r', name);
      const [whole, damaged] = [readFileSync(path), readFileSync(path)];
      damaged[100] ^= 1;
      writeFileSync(path, damaged);
      const { code, out } = await status();
      expect([code, out]).toEqual([EXIT.incomplete, expect.stringMatching(`damaged: .*${name}.*another checksum`)]);
      const told = JSON.parse((await type('sweep status r --json', { cwd })).out) as { damaged: { field: string }[] };
      expect(told.damaged.map(({ field }) => field)).toEqual([path]);
      expect((await type('sweep status r --missing', { cwd })).code).toBe(EXIT.done);
      writeFileSync(path, whole);
    }
    // The experiment of a folder of 0.2.0 has no checksum.
    appendFileSync(join(cwd, 'r/experiment.yaml'), '# more\n');
    expect((await status()).code).toBe(EXIT.done);
  });

  test.runIf(FULL)(
    'status notices a changed copy of the experiment, and one that was made again is right',
    async () => {
      const cwd = withExperiment();
      await type('sweep plan tiny.yaml --out r', { cwd });
      const damaged = async (): Promise<boolean> => (await type('sweep status r', { cwd })).out.includes('damaged: ');
      expect(await damaged()).toBe(false);
      appendFileSync(join(cwd, 'r/experiment.yaml'), '# more\n');
      expect(await damaged()).toBe(true);
      rmSync(join(cwd, 'r/experiment.yaml'));
      expect(await damaged()).toBe(true);
      appendFileSync(join(cwd, 'tiny.yaml'), '# another comment\n');
      expect((await type('sweep plan tiny.yaml --out r', { cwd })).code).toBe(EXIT.done);
      expect(await damaged()).toBe(false);
    },
  );

  test.runIf(FULL)('prints commands that can be pasted, with everything that was asked for', async () => {
    const cwd = withExperiment();
    writeFileSync(join(cwd, 'my sweep.yaml'), TINY);
    const plan = await type(['sweep', 'plan', 'my sweep.yaml', '--out', 'my results'], { cwd });
    expect(plan.out).toContain("Run with: samspill sweep run 'my results'\n");
    const dash = await type(['sweep', 'plan', 'my sweep.yaml', '--out=-dash'], { cwd });
    expect(dash.out).toContain('Run with: samspill sweep run ./-dash\n');
    const words = [
      'sweep',
      'my sweep.yaml',
      '--out',
      "o'ut",
      '--csv',
      '--fresh',
      '--workers',
      '1',
      '--limit',
      '0.001s',
    ];
    const { code, err } = await type(words, { cwd });
    expect(code).toBe(EXIT.stoppedEarly);
    expect(err).toContain(
      "Go on with: samspill sweep 'my sweep.yaml' --out 'o'\\''ut' --csv --workers 1 --limit 0.001s\n",
    );
  });

  test('tells every problem at once', async () => {
    const bad = TINY.replace('austerity:', 'austeritty:')
      .replace('to: 0.08', 'to: 8')
      .replace('points: 20', 'points: 1000000000');
    const cwd = withExperiment(bad);
    const { code, out, err } = await type('sweep tiny.yaml --workers 0 --limit soon --foo', { cwd });
    expect({ code, out }).toEqual({ code: EXIT.badInput, out: '' });
    for (const part of ['austeritty', 'austerity', '--workers', '--limit', '--foo', '--out', '1000000000'])
      expect(err).toContain(part);
  });

  test.runIf(FULL)('on Ctrl-C keeps what has ended and says how to go on', async () => {
    const cwd = withExperiment(TINY.replace('points: 20', 'points: 3000').replace('latinHypercube', 'random'));
    const { code, err } = await started('sweep tiny.yaml --out out --workers 1', cwd, {
      signal: 'SIGINT',
      after: () => hasEndedRun(join(cwd, 'out')),
    });
    expect(code).toBe(EXIT.interrupted);
    expect(err).toMatch(/Stopped after [\d,]+ of 9,000 runs, .*Go on with: samspill sweep tiny\.yaml --out out/);
  });

  test.runIf(FULL)('a second process on the same folder is refused, and the first is not disturbed', async () => {
    const cwd = withExperiment(TINY.replace('points: 20', 'points: 50'));
    const first = started('sweep tiny.yaml --out out --workers 1', cwd);
    // As soon as the first holds its lock: how long its runs take depends on the machine.
    while (!existsSync(join(cwd, 'out/locks')) || readdirSync(join(cwd, 'out/locks')).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const second = await started('sweep tiny.yaml --out out --workers 1', cwd);
    expect(second.code).toBe(EXIT.badInput);
    expect(second.err).toContain('at work on it');
    expect((await first).code).toBe(EXIT.done);
  });

  const kills = 20;
  test.runIf(FULL)(
    `killed ${kills} times at any moment and gone on with, it gives the same bytes`,
    { timeout: 300_000 },
    async () => {
      const cwd = withExperiment(TINY.replace('points: 20', 'points: 100'));
      expect((await started('sweep tiny.yaml --out whole --workers 2', cwd)).code).toBe(EXIT.done);
      for (let kill = 0; kill < kills; kill++) {
        // Moments spread over the start, the runs and the merge.
        const after = 700 + ((kill * 1237) % 2900);
        await started('sweep tiny.yaml --out killed --workers 2', cwd, { signal: 'SIGKILL', after });
      }
      expect((await started('sweep tiny.yaml --out killed --workers 2', cwd)).code).toBe(EXIT.done);
      expect(hashes(join(cwd, 'killed'))).toEqual(hashes(join(cwd, 'whole')));
    },
  );
});

const PLACES = TINY.replace('citizens: 200', 'oneIn: 100')
  .replace(/factors:[^]*?design:.*/, 'factors: { place: { values: [Halden, Preston] } }\ndesign: { method: fullGrid }')
  .replace('replicates: 3', 'replicates: 2');

describe('places of different size', () => {
  test('are timed first, and what all will take is told before the rest', async () => {
    const cwd = withExperiment(PLACES);
    const { code, err, out } = await type('sweep tiny.yaml --out results', { cwd });
    expect({ code, out: out.split('\n')[0] }).toEqual({ code: EXIT.done, out: '4 runs; 8 rows of outcomes.' });
    expect(err).toMatch(/Note: \d+ s on \d+ workers?, \d+ s of processor time, \d+ MB of memory \(2 runs timed\)/);
  });

  test('that do not fit into memory are refused with what would do, and nothing is written', async () => {
    const cwd = withExperiment(PLACES);
    const { code, err } = await type('sweep tiny.yaml --out results', { cwd, memory: 450_000 });
    expect(code).toBe(EXIT.machineRefused);
    expect(err).toMatch(
      /^citizens: expected runs that fit into the 0\.00045 GB of memory that are free here, got Preston with 1,129 citizens, about [\d.]+ GB \(oneIn: \d+ would do\)/,
    );
    expect(existsSync(join(cwd, 'results'))).toBe(false);
    const [, oneIn = ''] = /oneIn: (\d+) would do/.exec(err) ?? [];
    writeFileSync(join(cwd, 'tiny.yaml'), PLACES.replace('oneIn: 100', `oneIn: ${oneIn}`));
    expect((await type('sweep tiny.yaml --out results', { cwd, memory: 450_000 })).code).toBe(EXIT.done);
  });
});
