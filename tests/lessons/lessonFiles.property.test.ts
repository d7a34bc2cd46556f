import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lessonFindings, lessonOf, lessonText, parseLesson } from '#lessons';
import { aLesson, LESSON_TEXT, read, ready, smallLesson, type Written } from './aLesson.ts';
import { FULL } from '../full.ts';

/** How many changed lessons are tried. */
const MUTATED = FULL ? 1000 : 150;

const LANGUAGES = ['en', 'nb', 'da'] as const;

/** Every place of plain data, the whole first. */
function placesOf(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, one]) =>
    placesOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inside];
}

const PLACES = placesOf(smallLesson()).filter((path) => path.length > 0);

/** What somebody may have written instead. */
const ANYTHING = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    -1,
    0,
    0.5,
    1e9,
    NaN,
    '',
    ' ',
    '5%',
    '__proto__',
    [],
    {},
    [[]],
    [null],
  ),
  fc.constantFrom(
    'today',
    'both',
    'fewer',
    'volunteers',
    'engagementGapMunicipal',
    'run',
    'explain',
    'halves',
    'Wigan',
  ),
  fc.constantFrom(
    '{fewer.arm}',
    '{x.y}',
    '<script>alert(1)</script>',
    'http://x',
    { nb: 'x' },
    { en: 3 },
    { type: 'run' },
  ),
  fc.string({ maxLength: 20 }),
  fc.jsonValue({ maxDepth: 2 }),
);

const MUTATION = fc.record({
  path: fc.constantFrom(...PLACES),
  how: fc.constantFrom('put', 'drop', 'twice', 'rename', 'swap'),
  value: ANYTHING,
});

function mutate(
  lesson: Written,
  { path, how, value }: { path: readonly (string | number)[]; how: string; value: unknown },
): void {
  const holder = path.slice(0, -1).reduce<Written>((at, key) => at?.[key], lesson);
  const key = path.at(-1) as string | number;
  if (typeof holder !== 'object' || holder === null) return;
  if (how === 'put') holder[key] = value;
  else if (how === 'drop' && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (how === 'drop') Reflect.deleteProperty(holder, key);
  else if (how === 'twice' && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
  else if (how === 'swap' && Array.isArray(holder)) holder.reverse();
  else if (how === 'rename' && !Array.isArray(holder)) {
    holder[`${key}x`] = holder[key];
    Reflect.deleteProperty(holder, key);
  }
}

test(`${MUTATED} lessons with up to three things changed are read whole or refused with reasons, and none throws`, () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.array(MUTATION, { minLength: 1, maxLength: 3 }), (mutations) => {
      const lesson = smallLesson();
      for (const mutation of mutations) mutate(lesson, mutation);
      const before = structuredClone(lesson);
      const checked = read(lesson);
      expect(lesson).toEqual(before);
      if (!checked.ok) {
        refused += 1;
        expect(checked.issues.length).toBeGreaterThan(0);
        for (const { field, expected, got } of checked.issues) {
          expect(field).not.toBe('');
          expect(`${expected}${got}`).not.toMatch(/undefined|\[object/);
        }
        return;
      }
      const { input, arms } = checked.value;
      expect(arms.map(({ id }) => id)).toEqual(input.arms.map(({ id }) => id));
      lessonFindings(input);
      for (const language of LANGUAGES) {
        const { steps, claims } = lessonOf(input, language);
        expect(steps).toHaveLength(input.steps.length);
        expect(claims).toHaveLength(input.claims?.length ?? 0);
      }
    }),
    { numRuns: MUTATED },
  );
  expect(refused).toBeGreaterThan(0.4 * MUTATED);
});

test('bytes at random are refused or read, and nothing throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(LESSON_TEXT.length), (bytes, at) => {
      const text = new TextEncoder().encode(LESSON_TEXT);
      text.set(bytes.subarray(0, text.length - Math.min(at, text.length)), Math.min(at, text.length));
      const parsed = parseLesson(text);
      if (parsed.ok) read(parsed.value);
    }),
    { numRuns: 50 },
  );
});

test('a lesson that is written as a file reads back as the same, whatever its texts hold', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      'no',
      '1',
      '5%',
      '~',
      '- a',
      'a: b',
      '# c',
      '"',
      "'",
      '|',
      '> x',
      '&a *b !c',
      '%d',
      '{a.b}',
      '<b>x</b>',
    ),
    fc
      .array(fc.constantFrom('a', '', '  b', 'c ', '- d', '\t', 'e: f', '# g'), { maxLength: 5 })
      .map((lines) => lines.join('\n')),
  );
  fc.assert(
    fc.property(texts, texts, texts, (title, story, because) => {
      const lesson = smallLesson();
      Object.assign(lesson, { title });
      lesson.steps[0].text = { en: story, nb: because };
      lesson.steps[2].curves[0].because = because;
      const parsed = parseLesson(lessonText(lesson));
      expect(parsed).toEqual({ ok: true, value: lesson });
    }),
    { numRuns: 50 },
  );
});

test('file, lesson, file, lesson: the second is the first', () => {
  const { input } = ready(aLesson());
  const again = parseLesson(lessonText(input));
  expect(again.ok && ready(again.value).input).toEqual(input);
  expect(parseLesson(JSON.stringify(input))).toEqual({ ok: true, value: input });
});

test('HTML stays the text that was written', () => {
  const lesson = smallLesson();
  lesson.steps[0].text = '<img src=x onerror=alert(1)>';
  const { input } = ready(lesson);
  expect(lessonOf(input, 'en').steps[0]).toMatchObject({ text: '<img src=x onerror=alert(1)>' });
});

test('the example of the documentation is a lesson in which nothing is found', () => {
  const page = readFileSync(new URL('../../docs/lesson-files.md', import.meta.url), 'utf8');
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  const parsed = parseLesson(example);
  expect(parsed.ok && lessonFindings(ready(parsed.value).input)).toEqual([]);
});
