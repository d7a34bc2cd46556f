import { existsSync } from 'node:fs';
import { BUILT_IN_LESSONS, lessonText, ownCopy, readLesson, type LessonInput } from '#lessons';
import { commandLine, fileWord } from '#pictures';
import type { Checked, Issue } from '#sim';
import { openAtlas } from '#scenarios/node';
import { outOf, readOut } from '../arguments/readOut.ts';
import { readLessonNamed, type NamedLesson } from '../arguments/readLessonNamed.ts';
import type { Options, Request } from '../arguments/request.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { checkOutputs } from '../output/checkOutputs.ts';
import { deliver } from '../output/deliver.ts';
import { jsonText } from '../output/jsonText.ts';
import { refuse } from '../refuse.ts';

/** `samspill lesson new --from ID`: a copy as a file of one's own, under an id of its own. Nothing is overwritten. */
export async function lessonNew({ options, stray }: Request, io: Io): Promise<ExitCode> {
  const { from } = options;
  const json = options.json === true;
  const read = from === undefined ? noLesson() : await readLessonNamed(from, options, io.cwd);
  const copy = read.ok ? copyOf(read.value, options) : read;
  const target: Options = { ...options, out: options.out ?? `${copy.ok ? copy.value.id : 'my'}.lesson.yaml` };
  const outputs = checkOutputs(outOf(target, io.cwd), read.ok ? read.value.files : []);
  const out = readOut(target, io.cwd);
  const issues = [...stray, ...issuesOf(copy), ...(out === null ? [] : standsThere(out)), ...issuesOf(outputs)];
  if (issues.length > 0 || !copy.ok || !outputs.ok) return refuse(issues, io, { json });
  const text = /\.json$/i.test(out ?? '') ? `${JSON.stringify(copy.value, null, 2)}\n` : lessonText(copy.value);
  const code = await deliver({ text, out, beside: [], data: true }, { outputs: outputs.value, json }, io);
  if (code !== EXIT.done || out === null) return code;
  const check = commandLine(['samspill', 'lesson', 'check', fileWord(target.out ?? '')]);
  io.stdout.write(json ? jsonText({ id: copy.value.id, file: out }) : `Make it yours, and check it with: ${check}\n`);
  return EXIT.done;
}

function noLesson(): Checked<NamedLesson> {
  const hint = 'samspill lesson list shows those that are built in';
  const issue = { field: '--from', expected: 'a built-in lesson or a lesson file', got: 'nothing', hint };
  return { ok: false, issues: [issue] };
}

/** The lesson under its new id, which has to fit. */
function copyOf({ input, place }: NamedLesson, { id }: Options): Checked<LessonInput> {
  const copy = ownCopy(input, id);
  const taken = BUILT_IN_LESSONS.map((lesson) => lesson.id);
  const checked = readLesson(copy, { atlas: openAtlas(), place, taken });
  if (checked.ok) return { ok: true, value: copy };
  return {
    ok: false,
    issues: checked.issues.map((issue) => (issue.field === 'id' ? { ...issue, field: '--id' } : issue)),
  };
}

function standsThere(path: string): readonly Issue[] {
  if (!existsSync(path)) return [];
  const hint = 'nothing is overwritten; name another with --out';
  return [{ field: '--out', expected: 'a file that is not there yet', got: path, hint }];
}

function issuesOf(checked: Checked<unknown>): readonly Issue[] {
  return checked.ok ? [] : checked.issues;
}
