import { totalmem } from 'node:os';
import { judgeLesson, runLesson, type LessonRuns } from '#lessons';
import type { Checked, Issue } from '#sim';
import { readLessonNamed, type NamedLesson } from '../arguments/readLessonNamed.ts';
import { memoryIssues } from '../arguments/readScenarios.ts';
import { readWorkers } from '../arguments/readWorkers.ts';
import type { Request } from '../arguments/request.ts';
import { openRunner } from '../comparison/openRunner.ts';
import { EXIT, stoppedBy, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { measuredJson, measuredText } from '../lesson/measuredLesson.ts';
import { createProgress } from '../progress.ts';
import { refuse } from '../refuse.ts';

/** `samspill lesson run FILE|ID`: every arm under seeds 1 to n, and what that says of each claim. */
export async function lessonRun({ operands, options, stray }: Request, io: Io): Promise<ExitCode> {
  const [operand = ''] = operands;
  const json = options.json === true;
  const read = operand === '' ? null : await readLessonNamed(operand, options, io.cwd);
  const workers = readWorkers(options, 0);
  const issues = [...stray, ...issuesOf(read), ...issuesOf(workers)];
  if (read?.ok === true && workers.ok) issues.push(...tooLarge(read.value, workers.value));
  if (issues.length > 0 || read?.ok !== true || !workers.ok) return refuse(issues, io, { json });
  const named = read.value;
  const runs = await runsOf(named, workers.value, io);
  if (runs === null) return stoppedBy(io.signal);
  const measured = { named, runs, claims: judgeLesson(named.lesson, runs) };
  io.stdout.write(json ? measuredJson(measured) : measuredText(measured));
  return runs.failures.length > 0 ? EXIT.runFailed : EXIT.done;
}

/** Worlds of a replicate more than there are workers, for each arm one, and the one they start from. */
function tooLarge({ arms }: NamedLesson, workers: number): readonly Issue[] {
  const sizes = arms.map(({ scenario, citizens }) => ({ resolved: { scenario, run: { citizens } } }));
  return memoryIssues(sizes, { atOnce: 2 * Math.max(1, workers) + 2, bytes: totalmem() });
}

/** The runs with progress for whoever watches. Null: stopped. */
async function runsOf({ lesson, arms }: NamedLesson, workers: number, io: Io): Promise<LessonRuns | null> {
  const total = arms.length * lesson.replicates;
  const progress = createProgress(io, { total, noun: 'run' }, () => performance.now());
  const pool = await openRunner(workers);
  let ended = 0;
  try {
    const runs = await runLesson({
      lesson,
      arms,
      pool,
      signal: io.signal,
      onRuns(soFar, done) {
        ended = done;
        progress.update(done, { failed: soFar.failures.length });
      },
    });
    progress.clear();
    if (!io.signal.aborted) return runs;
    io.stderr.write(`Stopped after ${ended} of ${total} runs; no claim was judged.\n`);
    return null;
  } finally {
    await pool.close();
  }
}

function issuesOf(checked: Checked<unknown> | null): readonly Issue[] {
  return checked === null || checked.ok ? [] : checked.issues;
}
