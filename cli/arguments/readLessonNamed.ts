import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  BUILT_IN_LESSONS,
  builtInLesson,
  isPlaceFile as isFileOfPlace,
  LESSON_LIMITS,
  lessonOf,
  parseLesson,
  readLesson,
  type Lesson,
  type ReadyLesson,
} from '#lessons';
import { nearestHint, type Checked, type Issue, type Place } from '#sim';
import { isGroup, placeIssues, type Atlas } from '#scenarios';
import { openAtlas, readBytes, readPlaceFile } from '#scenarios/node';
import type { NamedFile } from '../output/checkOutputs.ts';
import { readLanguage } from './readLanguage.ts';
import { placeOf } from './readScenarios.ts';
import type { Options } from './request.ts';

/** A lesson that can be run, in one language. */
export interface NamedLesson extends ReadyLesson {
  readonly lesson: Lesson;
  /** The files that it and its place were read from. */
  readonly files: readonly NamedFile[];
}

/** A built-in lesson by its id, or a lesson file, in the place and language that the options ask for; or every problem of all of it. */
export async function readLessonNamed(operand: string, options: Options, cwd: string): Promise<Checked<NamedLesson>> {
  const atlas = openAtlas();
  const asked = options.place === undefined ? null : askedPlace(options.place, atlas, cwd);
  const language = options.language === undefined ? null : readLanguage(options);
  const written = await writtenLesson(operand, options, cwd);
  const beside = asked === null && written.ok ? placeBeside(written.value) : null;
  const place = asked ?? beside?.place ?? null;
  const ready = written.ok
    ? readLesson(written.value.data, {
        atlas,
        taken: written.value.path === null ? [] : BUILT_IN_LESSONS.map(({ id }) => id),
        ...(place?.ok === true ? { place: place.value } : {}),
      })
    : written;
  const issues = [
    ...issuesOf(language),
    ...issuesOf(place),
    // A file of a place that could not be read is told by itself.
    ...issuesOf(ready).filter(({ field }) => place?.ok !== false || field !== 'place'),
  ];
  if (issues.length > 0 || !ready.ok || !written.ok || language?.ok === false) return { ok: false, issues };
  const { input } = ready.value;
  const files = [
    ...(written.value.path === null ? [] : [{ field: 'the lesson', path: written.value.path }]),
    ...(beside === null ? [] : [{ field: 'its place', path: beside.path }]),
  ];
  return {
    ok: true,
    value: { ...ready.value, lesson: lessonOf(input, language?.value ?? input.language), files },
  };
}

/** Plain data of a lesson, and the file it stands in. */
interface WrittenLesson {
  readonly data: unknown;
  /** Null: built in. */
  readonly path: string | null;
}

async function writtenLesson(operand: string, options: Options, cwd: string): Promise<Checked<WrittenLesson>> {
  const builtIn = builtInLesson(operand);
  if (builtIn !== undefined) {
    const language = readLanguage(options);
    return { ok: true, value: { data: await builtIn.load(language.ok ? language.value : 'en'), path: null } };
  }
  const path = resolve(cwd, operand);
  if (!existsSync(path) && !/[/\\]|\.(ya?ml|json)$/i.test(operand)) return { ok: false, issues: [unknown(operand)] };
  const bytes = readBytes(path, LESSON_LIMITS.bytes);
  const data = bytes.ok ? parseLesson(bytes.value) : bytes;
  return data.ok ? { ok: true, value: { data: data.value, path } } : data;
}

function unknown(operand: string): Issue {
  const ids = BUILT_IN_LESSONS.map(({ id }) => id);
  const hint = nearestHint(operand, ids) ?? 'samspill lesson list shows those that are built in';
  return { field: 'lesson', expected: 'a built-in lesson or a lesson file', got: operand, hint };
}

function askedPlace(name: string, atlas: Atlas, cwd: string): Checked<Place> {
  const file = placeOf(name, cwd);
  if (!file.ok) return file;
  if (file.value !== null) return { ok: true, value: file.value };
  const found = atlas.find(name);
  return found.ok ? found : { ok: false, issues: placeIssues(found.issues, '--place') };
}

/** The place of a lesson file that names a CSV file beside it. */
function placeBeside({ data, path }: WrittenLesson): { readonly path: string; readonly place: Checked<Place> } | null {
  const name = isGroup(data) ? data['place'] : undefined;
  if (path === null || typeof name !== 'string' || !isFileOfPlace(name)) return null;
  const file = resolve(dirname(path), name);
  return { path: file, place: readPlaceFile(file) };
}

function issuesOf(checked: Checked<unknown> | null): readonly Issue[] {
  return checked === null || checked.ok ? [] : checked.issues;
}
