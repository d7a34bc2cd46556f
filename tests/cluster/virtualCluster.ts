import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';

const PROGRAMS = ['munged', 'slurmctld', 'slurmd', 'sbatch', 'squeue', 'scontrol', 'scancel', 'sinfo'];
/** Daemons lie where only an administrator's PATH leads. */
const PATH = [process.env['PATH'], '/usr/sbin', '/sbin'].join(delimiter);

/** Why there can be no cluster here; null when there can. */
export function noCluster(): string | null {
  const places = PATH.split(delimiter);
  const missing = PROGRAMS.filter((name) => !places.some((place) => existsSync(join(place, name))));
  return missing.length === 0
    ? null
    : `Slurm is not installed (.ci/apt.txt lists its packages): no ${missing.join(', ')}`;
}

/** A Slurm of one's own on this machine: a controller and two nodes of one processor, on loopback. */
export interface VirtualCluster {
  readonly env: NodeJS.ProcessEnv;
  /** A command of Slurm's; what it prints. Throws when it ends badly. */
  slurm(program: string, ...line: readonly string[]): string;
  /** Waits until something is so; throws, with what the controller said, when it is not in time. */
  until(what: string, isSo: () => boolean, seconds?: number): Promise<void>;
  /** Waits until the queue is empty. */
  drained(seconds?: number): Promise<void>;
  /** Numbers of tasks that run, on one node or all. */
  running(node?: string): readonly number[];
  /** The process of Samspill that works on a task; 0 when there is none now. */
  processOf(task: number): number;
  /** Ends the daemon of a node, and with `all` also whatever it has started for a task; the controller is told. */
  loseNode(node: string, lost: { readonly task: number; readonly all: boolean }): void;
  returnNode(node: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startCluster(work: string): Promise<VirtualCluster> {
  const host = hostname().replace(/\..*/, '');
  const user = userInfo().username;
  const port = 20_000 + Math.floor(Math.random() * 4000) * 10;
  const at = (...names: string[]): string => join(work, ...names);
  for (const name of ['state', 'log', 'munge', 'n1', 'n2']) mkdirSync(at(name), { recursive: true, mode: 0o755 });
  writeFileSync(at('munge/key'), randomBytes(1024), { mode: 0o600 });
  const env: NodeJS.ProcessEnv = { ...process.env, PATH, SLURM_CONF: at('slurm.conf') };
  for (const name of Object.keys(env)) if (/^(SLURM_(?!CONF)|SAMSPILL_)/.test(name)) delete env[name];
  writeFileSync(at('slurm.conf'), configuration({ work, host, user, port }));

  const slurm: VirtualCluster['slurm'] = (program, ...line) =>
    execFileSync(program, line, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  const start = (program: string, ...line: string[]): void => {
    const { status, stderr, error } = spawnSync(program, line, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program} ${line.join(' ')}: ${status} ${error?.message ?? ''} ${stderr}`);
  };
  const pid = (...names: string[]): number =>
    existsSync(at(...names)) ? Number(readFileSync(at(...names), 'utf8')) : 0;
  const isAlive = (process: number): boolean => process > 0 && existsSync(`/proc/${process}`);

  const until: VirtualCluster['until'] = async (what, isSo, seconds = 120) => {
    const end = Date.now() + 1000 * seconds;
    while (!isSo()) {
      if (Date.now() > end) throw new Error(`not in ${seconds} s: ${what}\n${said()}`);
      await passed(20);
    }
  };
  const said = (): string => {
    const logs = readdirSync(at('log')).map(
      (name) => `--- ${name}\n${readFileSync(at('log', name), 'utf8').slice(-2000)}`,
    );
    const queue = spawnSync('squeue', ['-r'], { env, encoding: 'utf8' }).stdout;
    return [...logs, '--- queue', queue].join('\n');
  };

  start(
    'munged',
    '--force',
    `--key-file=${at('munge/key')}`,
    `--socket=${at('munge/sock')}`,
    `--pid-file=${at('munge/pid')}`,
    `--log-file=${at('log/munge')}`,
    `--seed-file=${at('munge/seed')}`,
  );
  async function stop(): Promise<void> {
    spawnSync('scancel', ['--quiet', '--user', user], { env });
    spawnSync('scontrol', ['shutdown'], { env });
    const daemons = (): number[] => [pid('n1/pid'), pid('n2/pid'), pid('ctld.pid')].filter(isAlive);
    for (let n = 0; n < 100 && daemons().length > 0; n++) await passed(100);
    for (const each of daemons()) process.kill(each, 'SIGKILL');
    if (isAlive(pid('munge/pid'))) process.kill(pid('munge/pid'));
  }
  try {
    start('slurmctld');
    for (const node of ['n1', 'n2']) start('slurmd', '-N', node);
    const idle = (): number =>
      (spawnSync('sinfo', ['-h', '-N', '-o', '%t'], { env, encoding: 'utf8' }).stdout.match(/idle/g) ?? []).length;
    await until('two idle nodes', () => idle() === 2);
  } catch (error) {
    await stop();
    throw new Error(`Slurm is installed and does not start: ${(error as Error).message}\n${said()}`, { cause: error });
  }

  const processOf = (task: number): number =>
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .find((each) => isTask(each, { task, conf: env['SLURM_CONF']! })) ?? 0;

  return {
    env,
    slurm,
    until,
    stop,
    processOf,
    drained: (seconds = 600) => until('an empty queue', () => slurm('squeue', '-h') === '', seconds),
    running: (node) =>
      slurm('squeue', '-h', '-r', '-t', 'R', '-o', '%K', ...(node === undefined ? [] : ['-w', node]))
        .split('\n')
        .filter((text) => /^\d+$/.test(text))
        .map(Number),
    loseNode(node, { task, all }) {
      const worker = processOf(task);
      const script = parentOf(worker);
      const lost = [pid(node, 'pid'), ...(all ? [parentOf(script), script, worker] : [])];
      for (const each of lost) if (each > 1) process.kill(each, 'SIGKILL');
      slurm('scontrol', 'update', `nodename=${node}`, 'state=down', 'reason=test');
    },
    async returnNode(node) {
      start('slurmd', '-N', node);
      spawnSync('scontrol', ['update', `nodename=${node}`, 'state=resume'], { env });
      await until(`${node} back`, () => /idle|mix|alloc/.test(slurm('sinfo', '-h', '-n', node, '-o', '%t')));
    },
  };
}

/** Whether a process is the program of a task of this cluster, not the script around it. */
function isTask(process: number, { task, conf }: { readonly task: number; readonly conf: string }): boolean {
  try {
    if (!readFileSync(`/proc/${process}/cmdline`, 'utf8').includes('sweep\0run\0')) return false;
    const env = readFileSync(`/proc/${process}/environ`, 'utf8').split('\0');
    return env.includes(`SLURM_ARRAY_TASK_ID=${task}`) && env.includes(`SLURM_CONF=${conf}`);
  } catch {
    return false;
  }
}

function parentOf(process: number): number {
  const status = readFileSync(`/proc/${process}/status`, 'utf8');
  return Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
}

/** What each line is for, and which of them were found by failure: docs/decisions/0010-the-cluster.md. */
function configuration({
  work,
  host,
  user,
  port,
}: Readonly<Record<'work' | 'host' | 'user', string>> & { port: number }): string {
  return `ClusterName=samspill
SlurmctldHost=${host}(127.0.0.1)
SlurmUser=${user}
SlurmdUser=${user}
AuthType=auth/munge
AuthInfo=socket=${work}/munge/sock,cred_expire=5
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
SlurmctldPort=${port}
SlurmctldPidFile=${work}/ctld.pid
SlurmctldLogFile=${work}/log/ctld
StateSaveLocation=${work}/state
SlurmdPidFile=${work}/%n/pid
SlurmdLogFile=${work}/log/%n
SlurmdSpoolDir=${work}/%n/spool
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerParameters=batch_sched_delay=0,bf_interval=1,sched_interval=1
ReturnToService=2
KillWait=2
JobCompType=jobcomp/none
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
NodeName=n1 NodeHostname=${host} NodeAddr=127.0.0.1 Port=${port + 1} CPUs=1 RealMemory=2100
NodeName=n2 NodeHostname=${host} NodeAddr=127.0.0.1 Port=${port + 2} CPUs=1 RealMemory=2100
PartitionName=p Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP
`;
}
