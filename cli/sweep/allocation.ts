import { execFileSync } from 'node:child_process';
import type { Checked } from '#sim';
import type { LockOptions, ScheduledTask } from '#store';
import { wholeNumber } from '../arguments/wholeNumber.ts';
import type { Io } from '../io.ts';

type Environment = Io['env'];

/** How schedulers of arrays say which task this is: the first whose index is set speaks. */
const SCHEDULERS: readonly {
  readonly index: string;
  /** What they call their first task. */
  readonly first: 0 | 1;
  readonly job: readonly string[];
  readonly restart?: string;
}[] = [
  { index: 'SAMSPILL_SHARD', first: 0, job: [] },
  {
    index: 'SLURM_ARRAY_TASK_ID',
    first: 0,
    job: ['SLURM_ARRAY_JOB_ID', 'SLURM_JOB_ID'],
    restart: 'SLURM_RESTART_COUNT',
  },
  { index: 'JOB_COMPLETION_INDEX', first: 0, job: [] },
  { index: 'AWS_BATCH_JOB_ARRAY_INDEX', first: 0, job: ['AWS_BATCH_JOB_ID'], restart: 'AWS_BATCH_JOB_ATTEMPT' },
  { index: 'HQ_TASK_ID', first: 0, job: ['HQ_JOB_ID'], restart: 'HQ_INSTANCE_ID' },
  { index: 'PBS_ARRAY_INDEX', first: 0, job: ['PBS_JOBID'] },
  { index: 'SGE_TASK_ID', first: 1, job: ['JOB_ID'] },
];

/** Processors that a scheduler has given this task, in the order in which they are believed. */
const PROCESSORS = ['SAMSPILL_WORKERS', 'SLURM_CPUS_PER_TASK', 'SLURM_CPUS_ON_NODE', 'NSLOTS', 'NCPUS'] as const;

/** What a scheduler has given this process, by the variables it sets. */
export interface Allocation {
  /** The shard of a folder of so many; the issue names the variable and what it may be. */
  readonly shard: (shards: number) => Checked<number>;
  /** Processors, and which variable says so; null where no scheduler does. */
  readonly workers: { readonly name: string; readonly count: string } | null;
  /** What it calls this task, for the lock, and whether it says that another is over. */
  readonly lock: Pick<LockOptions, 'task' | 'isOver'>;
}

export function allocation(env: Environment): Allocation {
  const task = allocatedTask(env);
  const isOver = env['SLURM_JOB_ID'] === undefined ? {} : { isOver: isOverInSlurm };
  return {
    shard: (shards) => allocatedShard(env, shards),
    workers: allocatedWorkers(env),
    lock: task === undefined ? {} : { task, ...isOver },
  };
}

/** The shard that a scheduler has given this process; the issue names the variable and what it may be. */
function allocatedShard(env: Environment, shards: number): Checked<number> {
  const found = speaking(env);
  if (found === undefined) {
    const names = SCHEDULERS.map(({ index }) => index);
    const expected = `one of ${names.slice(0, -1).join(', ')} or ${names.at(-1)} in the environment`;
    return { ok: false, issues: [{ field: '--shard auto', expected, got: 'none of them' }] };
  }
  const { index, first } = found;
  const unit = `shards of the folder${first === 0 ? '' : ', counted from 1'}`;
  const read = wholeNumber(index, env[index]!, { min: first, max: shards - 1 + first, unit });
  return read.ok ? { ok: true, value: read.value - first } : read;
}

/** What a scheduler calls this task, for the lock; undefined outside schedulers. */
function allocatedTask(env: Environment): ScheduledTask | undefined {
  // One's own number says nothing of the job; the scheduler around it does.
  const found = SCHEDULERS.find(
    ({ index, job }) => job.some((name) => isSet(env[name])) && (index !== 'SGE_TASK_ID' || env[index] !== undefined),
  );
  const job = found?.job.map((name) => env[name]).find(isSet);
  if (found === undefined || job === undefined) return undefined;
  const index = env[found.index];
  const restart = Number(env[found.restart ?? ''] ?? 0);
  return { job, index: isSet(index) ? index : null, restart: Number.isInteger(restart) ? restart : 0 };
}

/** Processors that this task was given, by which variable; null where no scheduler says. */
function allocatedWorkers(env: Environment): Allocation['workers'] {
  const name = PROCESSORS.find((each) => isSet(env[each]));
  return name === undefined ? null : { name, count: env[name]! };
}

/** Slurm's word on a task that holds a lock: over when it is no longer in the queue, or waits there to be started again. */
function isOverInSlurm({ job, index }: ScheduledTask): boolean {
  try {
    const line = ['-h', '-o', '%T', '-j', index === null ? job : `${job}_${index}`];
    if (!/^\d+$/.test(job)) return false;
    const states = execFileSync('squeue', line, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 20_000,
    });
    return states.split('\n').every((state) => state === '' || state === 'PENDING');
  } catch (error) {
    // Forgotten by Slurm some minutes after its end. Whatever else goes wrong says nothing about the task.
    const { stderr = '' } = error as { readonly stderr?: string };
    return /Invalid job id/i.test(stderr);
  }
}

function speaking(env: Environment): (typeof SCHEDULERS)[number] | undefined {
  return SCHEDULERS.find(({ index }) => isSet(env[index]));
}

/** Grid Engine sets its variables to `undefined` outside arrays. */
function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '' && value !== 'undefined';
}
