import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { EXIT } from '#cli';
import { noCluster, startCluster, type VirtualCluster } from './virtualCluster.ts';

const BIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const GUIDE = fileURLToPath(new URL('../../docs/cluster.md', import.meta.url));
const asked = process.env['SAMSPILL_CLUSTER'] === '1';
const reason = asked ? noCluster() : 'npm run test:cluster';
if (asked && reason !== null) process.stderr.write(`SKIPPED the tests on Slurm: ${reason}\n`);

const experiment = ({ points = 60, months = 12, citizens = 200 } = {}): string => `
title: On a cluster
base: hybrid-by-default
set: { spinUpMonths: 6 }
factors: { austerity: { from: 0, to: 0.08 } }
design: { method: random, points: ${points} }
replicates: 5
seed: cluster
months: ${months}
citizens: ${citizens}
record: { months: [0, ${months}], metrics: [participation, trust] }
`;

const { SIGTERM } = constants.signals;

/** Whether a process that is held has been sent a signal. */
function hasPending(process: number, signal: number): boolean {
  const pending = [...readFileSync(`/proc/${process}/status`, 'utf8').matchAll(/^(?:Sig|Shd)Pnd:\s*([0-9a-f]+)/gm)];
  return pending.some(([, mask]) => ((BigInt(`0x${mask}`) >> BigInt(signal - 1)) & 1n) === 1n);
}

describe.skipIf(reason !== null)('a sweep on Slurm', () => {
  let cluster: VirtualCluster;
  let work: string;

  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'samspill-cluster-'));
    cluster = await startCluster(join(work, 'slurm'));
  });
  afterEach(() => cluster.drained());
  afterAll(async () => {
    await cluster.stop();
    rmSync(work, { recursive: true, force: true });
  });

  /** Types a command line where the cluster is. */
  function samspill(
    ...line: readonly string[]
  ): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
    return new Promise((resolve) => {
      execFile(process.execPath, [BIN, ...line], { cwd: work, env: cluster.env }, (error, out, err) =>
        resolve({ code: error === null ? 0 : Number(error.code), out, err }),
      );
    });
  }

  async function submitted(
    name: string,
    text: string,
    ...line: readonly string[]
  ): Promise<{ readonly array: string }> {
    writeFileSync(join(work, `${name}.yaml`), text);
    const { code, out, err } = await samspill(
      'slurm',
      `${name}.yaml`,
      '--out',
      name,
      '--memory',
      '100M',
      '--submit',
      '--json',
      ...line,
    );
    expect(code, err).toBe(EXIT.done);
    return (JSON.parse(out) as { readonly jobs: { readonly array: string } }).jobs;
  }

  /** Results in the journals of a shard, or of all. */
  function results(name: string, shard?: number): readonly number[] {
    const folder = join(work, name, 'journals');
    const shards = existsSync(folder) ? readdirSync(folder) : [];
    const mine = shards.filter((each) => shard === undefined || Number(each.slice(-5)) === shard);
    const files = mine.flatMap((each) => readdirSync(join(folder, each)).map((file) => join(folder, each, file)));
    return files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/"done":\[(\d+),/g)].map(([, run]) => Number(run)),
    );
  }

  /** The same experiment in one process, and what the merge job has made of the cluster's. */
  async function expectSameBytes(name: string): Promise<void> {
    expect((await samspill('sweep', `${name}.yaml`, '--out', `${name}-here`, '--workers', '2')).code).toBe(EXIT.done);
    const hashes = (folder: string): readonly string[] =>
      ['runs', 'outcomes'].map((table) =>
        createHash('sha256')
          .update(readFileSync(join(work, folder, `${table}.parquet`)))
          .digest('hex'),
      );
    expect(hashes(name)).toEqual(hashes(`${name}-here`));
  }

  const logs = (name: string): string =>
    readdirSync(join(work, name, 'slurm'))
      .filter((file) => file.endsWith('.log'))
      .map((file) => `--- ${file}\n${readFileSync(join(work, name, 'slurm', file), 'utf8')}`)
      .join('\n');

  function tellOnFailure(name: string): void {
    onTestFinished(({ task }) => {
      if (task.result?.state === 'fail') process.stderr.write(logs(name));
    });
  }

  test(
    'survives a requeue, kill -9, a cancel and a lost node: one resubmission gives the bytes of one machine, no run twice',
    { timeout: 900_000 },
    async () => {
      tellOnFailure('faults');
      const { array } = await submitted('faults', experiment(), '--shards', '6');
      const under = async (shard: number): Promise<void> =>
        cluster.until(`some runs of shard ${shard}`, () => results('faults', shard).length >= 4);

      await Promise.all([under(0), under(1)]);
      cluster.slurm('scontrol', 'requeue', `${array}_0`);
      process.kill(cluster.processOf(1), 'SIGKILL');
      cluster.slurm('scancel', `${array}_4`);
      await cluster.until('task 1 to end', () => !cluster.running().includes(1));
      // As if it had been killed on another machine: only Slurm can say that it is over.
      const lock = join(work, 'faults/locks/shard-00001.json');
      const holder = JSON.parse(readFileSync(lock, 'utf8')) as object;
      expect(holder).toMatchObject({ job: array, index: '1' });
      writeFileSync(lock, JSON.stringify({ ...holder, host: 'node-17' }));

      let task = -1;
      const lost = (): boolean => {
        task =
          cluster.running('n2').find((each) => results('faults', each).length >= 4 && cluster.processOf(each) > 0) ??
          -1;
        return task >= 0;
      };
      await cluster.until('a task at work on n2', lost);
      cluster.loseNode('n2', { task, all: true });
      await cluster.returnNode('n2');

      await cluster.drained();
      const missing = await samspill('sweep', 'status', 'faults', '--missing');
      expect(missing).toMatchObject({ code: EXIT.incomplete, out: '1,4\n' });
      expect(logs('faults')).toContain('--array=1,4');
      expect(existsSync(join(work, 'faults/runs.parquet'))).toBe(false);

      const job = cluster.slurm(
        'sbatch',
        '--parsable',
        `--array=${missing.out.trim()}`,
        join(work, 'faults/slurm/array.sh'),
      );
      cluster.slurm('sbatch', `--dependency=afterany:${job}`, join(work, 'faults/slurm/merge.sh'));
      await cluster.drained();
      expect((await samspill('sweep', 'status', 'faults')).out).toContain(
        '300 runs finished, 0 of them failed, 0 missing; merged',
      );
      expect(results('faults').toSorted((a, b) => a - b)).toEqual(Array.from({ length: 300 }, (_, run) => run));
      await expectSameBytes('faults');
    },
  );

  test('whose time is up goes on by itself until it is done', { timeout: 900_000 }, async () => {
    tellOnFailure('slow');
    writeFileSync(join(work, 'slow.yaml'), experiment({ points: 6 }));
    const line = 'slurm slow.yaml --out slow --memory 100M --time 1 --shards 1'.split(' ');
    const planned = await samspill(...line);
    expect(planned.code, planned.err).toBe(EXIT.done);
    const script = join(work, 'slow/slurm/array.sh');
    // Told so early that a minute is enough for a test.
    writeFileSync(script, readFileSync(script, 'utf8').replace('B:USR1@60', 'B:USR1@50'));
    // What the command prints, as it is printed.
    writeFileSync(join(work, 'submit.sh'), planned.out.slice(planned.out.indexOf('  job=')));
    cluster.slurm('bash', '-e', join(work, 'submit.sh'));
    await cluster.until('some runs', () => results('slow').length >= 4);
    // Held until it is told to end, so that it needs no work of a minute.
    const held = cluster.processOf(0);
    process.kill(held, 'SIGSTOP');
    await cluster.until('word that time is nearly up', () => hasPending(held, SIGTERM), 150);
    expect(results('slow').length).toBeLessThan(30);
    process.kill(held, 'SIGCONT');
    await cluster.drained();
    expect(results('slow').toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, run) => run));
    expect(readdirSync(join(work, 'slow/journals/shard-00000')).length).toBeGreaterThan(1);
    await expectSameBytes('slow');
  });

  test('started again while its first copy is still alive gives the same bytes', { timeout: 900_000 }, async () => {
    tellOnFailure('twice');
    await submitted('twice', experiment({ citizens: 600 }), '--shards', '2');
    await cluster.until('a task at work on n2', () =>
      cluster.running('n2').some((each) => results('twice', each).length >= 4),
    );
    const [task = -1] = cluster.running('n2');
    const first = cluster.processOf(task);
    cluster.loseNode('n2', { task, all: false });
    await cluster.until('a second copy', () => cluster.processOf(task) !== first || !existsSync(`/proc/${first}`), 300);
    await cluster.returnNode('n2');
    await cluster.until('the first copy to end', () => !existsSync(`/proc/${first}`), 600);
    await cluster.drained();
    expect(new Set(results('twice')).size).toBe(300);
    await samspill('sweep', 'merge', 'twice');
    await expectSameBytes('twice');
  });

  test('follows docs/cluster.md, every line typed as it stands there', { timeout: 900_000 }, async () => {
    tellOnFailure('results/mix');
    // What npm would start in a folder with the package installed.
    const programs = join(work, 'programs');
    mkdirSync(programs);
    writeFileSync(join(programs, 'npx'), `#!/bin/sh\nshift\nexec '${process.execPath}' '${BIN}' "$@"\n`, {
      mode: 0o755,
    });
    writeFileSync(join(work, 'experiment.yaml'), experiment({ points: 4 }));
    const env = { ...cluster.env, PATH: `${programs}:${cluster.env['PATH']}` };
    const typed = (lines: string): { readonly status: number | null; readonly out: string } => {
      const { status, stdout, stderr } = spawnSync('bash', ['-c', lines], { cwd: work, env, encoding: 'utf8' });
      return { status, out: stdout + stderr };
    };
    const blocks = [...readFileSync(GUIDE, 'utf8').matchAll(/```sh\n([^]*?)```/g)].map(([, lines = '']) => lines);
    const [submit, status, again, takeOver, plan, parallel, ...others] = blocks;
    expect([parallel, others]).toEqual([expect.stringContaining('--joblog'), []]);

    const first = typed(submit);
    expect(first).toEqual({ status: 0, out: expect.stringMatching(/Submitted: job \d+/) });
    const [, job = ''] = /Submitted: job (\d+)/.exec(first.out) ?? [];
    cluster.slurm('scancel', job);
    await cluster.drained();
    expect(typed(status)).toEqual({ status: EXIT.incomplete, out: expect.stringContaining('--array=0') });
    expect(typed(again).status).toBe(0);
    await cluster.drained();
    expect(typed(status)).toEqual({ status: EXIT.done, out: expect.stringContaining('0 missing; merged') });
    expect(typed(takeOver)).toEqual({ status: EXIT.done, out: expect.stringContaining('All runs are there') });
    expect(typed(plan).status).toBe(0);
    if (typed('command -v parallel').status !== 0) process.stderr.write('SKIPPED GNU parallel: not installed\n');
    else expect(typed(parallel)).toEqual({ status: 0, out: expect.stringContaining('20 runs; 40 rows of outcomes') });
  });
});
