import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { EXIT } from '#cli';
import { shardsOfMinutes } from '#store';
import { emptyFolder, type } from './terminal.ts';

const TINY = `
base: hybrid-by-default
set: { spinUpMonths: 6 }
factors: { austerity: { from: 0, to: 0.08 } }
design: { method: random, points: 9 }
replicates: 2
months: 1
citizens: 100
record: { months: final, metrics: [trust] }
`;

let cwd: string;
beforeAll(async () => {
  cwd = emptyFolder();
  writeFileSync(join(cwd, 'tiny.yaml'), TINY);
  await type('sweep plan tiny.yaml --out planned --shards 3', { cwd });
});

describe('the shard of a task', () => {
  test.each([
    ['SAMSPILL_SHARD', 3, '0 to 2'],
    ['SLURM_ARRAY_TASK_ID', 3, '0 to 2'],
    ['JOB_COMPLETION_INDEX', 4, '0 to 2'],
    ['AWS_BATCH_JOB_ARRAY_INDEX', -1, '0 to 2'],
    ['HQ_TASK_ID', 'x', '0 to 2'],
    ['PBS_ARRAY_INDEX', 1e9, '0 to 2'],
    ['SGE_TASK_ID', 0, '1 to 3, shards of the folder, counted from 1'],
    ['SGE_TASK_ID', 4, '1 to 3'],
  ])('is what %s says, and %s is none', async (name, index, expected) => {
    const { code, err } = await type('sweep run planned --shard auto', { cwd, env: { [name]: String(index) } });
    expect(code).toBe(EXIT.badInput);
    expect(err).toContain(`${name}: expected whole number ${expected}`);
    expect(err).toContain(`got ${index}`);
  });

  test('is not guessed outside schedulers', async () => {
    const { code, err } = await type('sweep run planned --shard auto', { cwd, env: { SGE_TASK_ID: 'undefined' } });
    expect(code).toBe(EXIT.badInput);
    expect(err).toMatch(/--shard auto: expected one of SAMSPILL_SHARD, .* or SGE_TASK_ID in the environment/);
  });

  test('counts from 1 where the scheduler does, and takes as many workers as it was given', async () => {
    const few = { SGE_TASK_ID: '2', SAMSPILL_WORKERS: '1' };
    const { code, out } = await type('sweep run planned --shard auto', { cwd, env: few });
    expect({ code, out: out.slice(0, 26) }).toEqual({ code: EXIT.done, out: 'The runs of shard 1 are th' });
    expect((await type('sweep status planned --missing', { cwd })).out).toBe('0,2\n');
    expect((await type('sweep status planned', { cwd })).out).toContain('--array=0,2\n');
    const json = JSON.parse((await type('sweep status planned --json', { cwd })).out) as { readonly array: string };
    expect(json.array).toBe('0,2');
  });

  test.each(['SAMSPILL_WORKERS', 'SLURM_CPUS_PER_TASK', 'SLURM_CPUS_ON_NODE', 'NSLOTS', 'NCPUS'])(
    'has the workers that %s says, and problems are told by that name',
    async (name) => {
      const { code, err } = await type('sweep run planned --shard 0', { cwd, env: { [name]: '0' } });
      expect({ code, err }).toEqual({
        code: EXIT.badInput,
        err: expect.stringContaining(`${name}: expected whole number 1 to`),
      });
    },
  );
});

describe('the number of shards', () => {
  test.each([
    [2420, 3.7, 15, 1, 10],
    [2420, 3.7, 15, 4, 3],
    [1_000_000, 60, 15, 1, 1000],
    [5, 1e6, 15, 1, 5],
    [100, 0.01, 15, 1, 1],
    [100, null, 15, 1, 1],
  ])('%d runs of %d s in %d minutes, %d at a time: %d', (runs, secondsPerRun, minutes, workers, shards) => {
    const seconds = secondsPerRun === null ? null : runs * secondsPerRun;
    expect(shardsOfMinutes(runs, { seconds, minutes, workers })).toBe(shards);
  });

  test('is chosen from runs that are kept, and those are not made again', async () => {
    const planned = await type('sweep plan tiny.yaml --out piloted', { cwd });
    expect(planned.code).toBe(EXIT.done);
    expect(planned.err).toMatch(/a run takes [\d.]+ s here \(\d+ runs made, and kept\): 1 shard of under a minute/);
    const [, made = ''] = /\((\d+) runs made/.exec(planned.err) ?? [];
    expect((await type('sweep status piloted', { cwd })).out).toContain(`${made} runs finished`);
    expect((await type('sweep run piloted --workers 1', { cwd })).code).toBe(EXIT.done);
    expect((await type('sweep merge piloted', { cwd })).out).toMatch(/^18 runs; 18 rows of outcomes\.\n/);
  });

  test('stays when a folder has begun, and is asked for in one way', async () => {
    const again = await type('sweep plan tiny.yaml --out planned --json', { cwd });
    expect(JSON.parse(again.out)).toMatchObject({ shards: 3 });
    const both = await type('sweep plan tiny.yaml --out other --shards 2 --shard-minutes 0', { cwd });
    expect(both.code).toBe(EXIT.badInput);
    for (const part of ['either this or --shards', '--shard-minutes: expected whole number 1 to 1440'])
      expect(both.err).toContain(part);
  });
});

describe('samspill slurm', () => {
  test('writes scripts that bash reads, with what was asked for', async () => {
    const line = 'slurm tiny.yaml --out planned --cpus 4 --time 2:00:00 --memory 3G --account abc --partition long';
    const { code, out } = await type(line, { cwd });
    expect(code).toBe(EXIT.done);
    const dir = join(cwd, 'planned');
    expect(out).toContain(`job=$(sbatch --parsable ${dir}/slurm/array.sh)\n`);
    for (const name of ['array', 'merge']) execFileSync('bash', ['-n', join(dir, 'slurm', `${name}.sh`)]);
    const script = readFileSync(join(dir, 'slurm/array.sh'), 'utf8');
    for (const part of [
      'array=0,2',
      'cpus-per-task=4',
      'time=2:00:00',
      'mem-per-cpu=3G',
      'account=abc',
      'partition=long',
    ])
      expect(script).toContain(`#SBATCH --${part}\n`);
  });

  test('refuses, all at once, what sbatch would not take, and writes nothing', async () => {
    const { code, err } = await type(
      'slurm tiny.yaml --out 50%"done --cpus 0 --time soon --memory much --account a;b',
      { cwd },
    );
    expect(code).toBe(EXIT.badInput);
    for (const name of ['--out', '--cpus', '--time', '--memory', '--account'])
      expect(err).toContain(`${name}: expected`);
  });
});
