import { BUILT_IN_LESSONS, lessonFindings, lessonOf } from '#lessons';
import { counted } from '#pictures';
import { issueText } from '#sim';
import { readLanguage } from '../arguments/readLanguage.ts';
import { readLessonNamed } from '../arguments/readLessonNamed.ts';
import type { Request } from '../arguments/request.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { jsonText } from '../output/jsonText.ts';
import { textTable } from '../output/textTable.ts';
import { refuse } from '../refuse.ts';

export { lessonNew } from './lessonNew.ts';
export { lessonRun } from './lessonRun.ts';

/** `samspill lesson check FILE`: refused with everything that is wrong; else what would disappoint a class, which is no error. */
export async function lessonCheck({ operands, options, stray }: Request, io: Io): Promise<ExitCode> {
  const [file = ''] = operands;
  const json = options.json === true;
  const read = file === '' ? null : await readLessonNamed(file, options, io.cwd);
  if (stray.length > 0 || read?.ok !== true)
    return refuse([...stray, ...(read?.ok === false ? read.issues : [])], io, { json });
  const { lesson, input, place, notes } = read.value;
  const findings = lessonFindings(input);
  if (json) {
    const { id, title, arms, claims, steps } = lesson;
    const sizes = { arms: arms.length, claims: claims.length, steps: steps.length };
    io.stdout.write(
      jsonText({ id, title, place: place.name, ...sizes, findings, notes: notes.map(({ text }) => text) }),
    );
    return EXIT.done;
  }
  const parts = [
    `${counted(lesson.arms.length, 'arm')}, ${counted(lesson.claims.length, 'claim')}, ${counted(lesson.steps.length, 'step')}`,
    ...findings.map((finding) => `Finding: ${issueText(finding)}`),
    ...notes.map(({ text }) => `Note: ${text}`),
  ];
  const verdict = findings.length === 0 ? 'nothing found' : `can be taught; ${counted(findings.length, 'finding')}`;
  io.stdout.write(`${lesson.title} (${lesson.id}), ${place.name}: ${verdict}\n${parts.join('\n')}\n`);
  return EXIT.done;
}

/** `samspill lesson list`: the lessons that are built in. */
export async function lessonList({ options, stray }: Request, io: Io): Promise<ExitCode> {
  const json = options.json === true;
  const language = readLanguage(options);
  if (stray.length > 0 || !language.ok)
    return refuse([...stray, ...(language.ok ? [] : language.issues)], io, { json });
  const lessons = await Promise.all(
    BUILT_IN_LESSONS.map(async ({ id, number, load }) => {
      const { title, minutes, place } = lessonOf(await load(language.value), language.value);
      return { id, number, title, minutes, place };
    }),
  );
  if (json) io.stdout.write(jsonText(lessons));
  else if (lessons.length === 0) io.stderr.write('No lessons are built in.\n');
  else {
    const rows = lessons.map(({ id, minutes, place, title }) => [id, `${minutes} min`, place, title]);
    io.stdout.write(`${textTable(rows, { left: [0, 2, 3] })}\n`);
  }
  return EXIT.done;
}
