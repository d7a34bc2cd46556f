import { join } from 'node:path';
import { packageFolder } from '#scenarios/node';

/** What a task may use, as sbatch takes it. */
export interface SlurmLimits {
  readonly time: string;
  readonly cpus: number;
  readonly memory: string;
  readonly account?: string;
  readonly partition?: string;
}

interface Scripted extends SlurmLimits {
  /** The folder of results, from the root. */
  readonly dir: string;
  /** Shards with missing runs, as ranges. */
  readonly array: string;
}

/** Where the scripts of a folder are. */
export function slurmPaths(dir: string): Readonly<Record<'array' | 'merge', string>> {
  return { array: join(dir, 'slurm', 'array.sh'), merge: join(dir, 'slurm', 'merge.sh') };
}

/** The script of an array: one task for each shard. */
export function arrayScript(scripted: Scripted): string {
  const { dir, array, time, cpus, memory } = scripted;
  return `#!/bin/bash
# One task for each shard of the sweep in the folder below; written by "samspill slurm", yours to change.
# A task that is started again makes only the runs that its shard has not got.
#SBATCH --job-name=samspill
#SBATCH --array=${array}
#SBATCH --time=${time}
#SBATCH --cpus-per-task=${cpus}
#SBATCH --mem-per-cpu=${memory}
${given(scripted)}#SBATCH --requeue
#SBATCH --open-mode=append
#SBATCH --output="${dir}/slurm/%A_%a.log"
# A minute before its time is up a task is told (USR1), ends in good order and queues again.
#SBATCH --signal=B:USR1@60

${WHERE(dir)}
time_is_up=
running=
trap 'time_is_up=yes; kill -TERM $running 2> /dev/null' USR1
# Cancelled, preempted or requeued by others: end in good order. Slurm knows what comes next.
trap 'kill -TERM $running 2> /dev/null' TERM
"\${samspill[@]}" sweep run "$folder" --shard auto &
running=$!
wait "$running"
# A signal ends the waiting, not the work.
while kill -0 "$running" 2> /dev/null; do wait "$running"; done
wait "$running"
code=$?

case $code in
  0 | 1 | 2 | 74) ;; # done; done, some runs failed; refused; the machine refused
  *) if [ -n "$time_is_up" ]; then
       if [ "\${SLURM_RESTART_COUNT:-0}" -lt 100 ]; then scontrol requeue "$SLURM_JOB_ID"
       else echo "shard $SLURM_ARRAY_TASK_ID: 100 times not done in time; give it more than ${time}"; fi
     fi ;;
esac
exit $code
`;
}

/** The script that joins what the tasks have left, to be started when all of them have ended, well or not. */
export function mergeScript(scripted: Scripted): string {
  const { dir, memory } = scripted;
  return `#!/bin/bash
# Joins the shards of the sweep in the folder below; written by "samspill slurm", yours to change. Submit it with
# --dependency=afterany:JOB, never afterok: what counts is which runs are there, not how tasks ended.
#SBATCH --job-name=samspill-merge
#SBATCH --time=01:00:00
#SBATCH --mem=${memory}
${given(scripted)}#SBATCH --output="${dir}/slurm/merge-%j.log"

${WHERE(dir)}
"\${samspill[@]}" sweep merge "$folder" && exit 0
code=$?
# 3: runs are missing. What to submit once more stands here, as --array=…
"\${samspill[@]}" sweep status "$folder"
exit $code
`;
}

const WHERE = (dir: string): string => `folder=${quoted(dir)}
samspill=(${quoted(process.execPath)} ${quoted(program())})
`;

/** The built program, also for who runs from the sources. */
function program(): string {
  return join(packageFolder(), 'dist', 'cli', 'main.js');
}

function given({ account, partition }: SlurmLimits): string {
  const lines = Object.entries({ account, partition }).map(([name, value]) => `#SBATCH --${name}=${value}\n`);
  return lines.filter((line) => !line.endsWith('=undefined\n')).join('');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
