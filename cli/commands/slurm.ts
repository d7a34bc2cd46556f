import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Issue } from '#sim';
import { runRanges, writeWholeFiles } from '#store';
import { counted } from '#pictures';
import type { Options, Request } from '../arguments/request.ts';
import { wholeNumber } from '../arguments/wholeNumber.ts';
import { EXIT, stoppedBy, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { jsonText } from '../output/jsonText.ts';
import { refuse } from '../refuse.ts';
import { planFolder } from '../sweep/planFolder.ts';
import { arrayScript, mergeScript, slurmPaths, type SlurmLimits } from '../sweep/slurmScripts.ts';
import { statusOf } from '../sweep/statusText.ts';

/** `samspill slurm FILE --out DIR`: the folder, a job array of its shards and the merge after it; submitted when asked. */
export async function slurm(request: Request, io: Io): Promise<ExitCode> {
  const { options } = request;
  const asJson = { json: options.json === true };
  const limits = readLimits(options);
  const dir = resolve(io.cwd, options.out ?? '');
  const issues = [...limits.issues, ...pathIssues(dir)];
  const planned = await planFolder(request, io, { pilot: true, workers: limits.value.cpus }, issues);
  if (!planned.ok) return refuse(planned.issues, io, asJson);
  if (planned.value === 'stopped') return stoppedBy(io.signal);
  const { store } = planned.value;
  const status = await statusOf(store);
  if (!status.ok) return refuse(status.issues, io, asJson);
  const missing = status.value.filter((shard) => shard.missing > 0).map(({ shard }) => shard);
  // With nothing to do the script still names what there is.
  const array = runRanges(missing.length > 0 ? missing : status.value.map(({ shard }) => shard));
  const paths = slurmPaths(dir);
  const scripted = { ...limits.value, dir, array };
  writeWholeFiles([
    { path: paths.array, content: arrayScript(scripted) },
    { path: paths.merge, content: mergeScript(scripted) },
  ]);
  const all = store.manifest.shards;
  const what = `${counted(all, 'shard')}, ${missing.length} of them with missing runs`;
  if (options.submit !== true || missing.length === 0) {
    if (asJson.json) io.stdout.write(jsonText({ dir, shards: all, array, scripts: paths }));
    else io.stdout.write(`${what}. Written: ${paths.array} and ${paths.merge}.\n${howToSubmit(missing.length, paths)}`);
    return EXIT.done;
  }
  const jobs = submitted(paths);
  if (!jobs.ok) return refuse(jobs.issues, io, asJson);
  if (asJson.json) io.stdout.write(jsonText({ dir, shards: all, array, scripts: paths, jobs: jobs.value }));
  else
    io.stdout.write(
      `${what}. Submitted: job ${jobs.value.array}, and after it job ${jobs.value.merge}, which joins.\n`,
    );
  return EXIT.done;
}

function howToSubmit(missing: number, { array, merge }: ReturnType<typeof slurmPaths>): string {
  if (missing === 0) return 'Nothing is missing, so there is nothing to submit but the merge.\n';
  return `Submit them with:\n  job=$(sbatch --parsable ${quoted(array)})\n  sbatch --dependency=afterany:\${job%%;*} ${quoted(merge)}\n`;
}

type Submitted =
  | { readonly ok: true; readonly value: { readonly array: string; readonly merge: string } }
  | { readonly ok: false; readonly issues: readonly Issue[] };

function submitted({ array, merge }: ReturnType<typeof slurmPaths>): Submitted {
  const sbatch = (...line: string[]): string =>
    execFileSync('sbatch', ['--parsable', ...line], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
      .trim()
      .replace(/;.*/, '');
  let job = '';
  try {
    job = sbatch(array);
    return { ok: true, value: { array: job, merge: sbatch(`--dependency=afterany:${job}`, merge) } };
  } catch (error) {
    const { code, stderr } = error as { readonly code?: string; readonly stderr?: string };
    const got = code === 'ENOENT' ? 'no program of this name' : (stderr ?? String(error)).trim();
    const hint =
      job === ''
        ? 'the scripts are written; submit them by hand where Slurm is'
        : `the array was submitted as job ${job}; submit the merge by hand: sbatch --dependency=afterany:${job} ${quoted(merge)}`;
    return { ok: false, issues: [{ field: 'sbatch', expected: 'a job that Slurm takes', got, hint }] };
  }
}

function readLimits(options: Options): { readonly value: SlurmLimits; readonly issues: readonly Issue[] } {
  const { time = '', cpus = '', memory = '', account, partition } = options;
  const count = wholeNumber('--cpus', cpus, { min: 1, max: 256, unit: 'processors of a task' });
  const issues: Issue[] = count.ok ? [] : [...count.issues];
  const shape = (field: string, text: string | undefined, pattern: RegExp, expected: string): void => {
    if (text !== undefined && !pattern.test(text)) issues.push({ field, expected, got: text });
  };
  shape('--time', time, TIME, 'a time as sbatch takes it, such as 90 (minutes), 02:00:00 or 1-12:00:00');
  shape('--memory', memory, /^\d+[KMGT]?$/i, 'a size such as 500M or 2G');
  shape('--account', account, NAME, 'a name without spaces and quotes');
  shape('--partition', partition, NAME, 'a name without spaces and quotes');
  const given = { ...(account === undefined ? {} : { account }), ...(partition === undefined ? {} : { partition }) };
  return { value: { time, cpus: count.ok ? count.value : 1, memory, ...given }, issues };
}

const TIME = /^(\d+|\d+:\d\d(:\d\d)?|\d+-\d+(:\d\d){0,2})$/;
const NAME = /^[\w.,@+:-]+$/;

/** Slurm puts numbers for `%` in the names of logs, and has no way to write these signs in a line of a script. */
function pathIssues(dir: string): readonly Issue[] {
  const odd = /["\\%\p{Cc}]/u.exec(dir)?.[0];
  if (odd === undefined) return [];
  return [{ field: '--out', expected: 'a folder whose path Slurm can take', got: `${JSON.stringify(odd)} in it` }];
}

function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
