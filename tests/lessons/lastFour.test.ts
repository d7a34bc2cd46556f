import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  builtInLesson,
  claimsNamed,
  lessonOf,
  readLesson,
  shippedMonths,
  type Lesson,
  type LessonInput,
  type LessonStep,
} from '#lessons';
import { LOCALES, type Language } from '#runs';
import { openAtlas } from '#scenarios/node';

const LESSONS = { 'keep-the-money': 5, 'what-remains': 6, 'full-hall': 7, 'start-or-learn': 8 } as const;
const LANGUAGES = Object.keys(LOCALES) as Language[];
const atlas = openAtlas();

async function inputIn(id: string, language: Language): Promise<LessonInput> {
  const built = builtInLesson(id);
  if (built === undefined) throw new Error(`no lesson ${id}`);
  return await built.load(language);
}

async function lessonIn(id: string, language: Language): Promise<Lesson> {
  return lessonOf(await inputIn(id, language), language);
}

/** Every text of a value, by where it stands. */
function textsOf(value: unknown, at = ''): readonly (readonly [where: string, text: string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => textsOf(inside, at === '' ? name : `${at}.${name}`));
}

/** What a step says to the class, without what its sources say. */
function told(step: LessonStep): readonly string[] {
  switch (step.type) {
    case 'story':
    case 'pause':
      return [step.text];
    case 'predict':
      return [step.question, ...step.curves.map(({ name }) => name)];
    case 'observe':
      return [step.question, step.says];
    case 'explain':
      return step.blocks.map(({ text }) => text);
    case 'transfer':
      return [step.question];
    case 'run':
    default:
      return [];
  }
}

/** Months, years and names that have a figure in them are no results. */
const NO_RESULTS = /(?<!\p{L})(year|år|month|måned) \d+|\b(19|20)\d\d(\/\d\d)?\b|High-5|\{[^}]*\}/giu;

/** Sources of docs/evidence.md by name, each with its grade. */
const SOURCES = [
  ...readFileSync(new URL('../../docs/evidence.md', import.meta.url), 'utf8').matchAll(
    /^\| <a id="\w+"><\/a>\*\*\[?(.*?)(?:\]\(.*?\))?\*\*, .*? \| ([A-D]) \|/gm,
  ),
].map(([, name = '', grade = '']) => ({ name, grade }));

/** What is told with a grade: the name of a source and its grade. */
function graded(text: string): readonly { readonly name: string; readonly grade: string }[] {
  return [
    ...text.matchAll(/(?:^|[(;:.] ?)([^(;:.]*?(?:et al\. |J\. )?[^(;:.]*?)(?:, | \()(?:grade|evidens) ([A-D])/g),
  ].map(([, name = '', grade = '']) => ({ name: name.trim(), grade }));
}

describe.each(Object.keys(LESSONS))('the lesson %s', (id) => {
  test.each(LANGUAGES)('is read without a problem in %s', async (language) => {
    const read = readLesson(await inputIn(id, language), { atlas });
    expect(read.ok ? [] : read.issues).toEqual([]);
    const lesson = await lessonIn(id, language);
    expect([lesson.id, lesson.language]).toEqual([id, language]);
    expect(builtInLesson(id)?.number).toBe(LESSONS[id as keyof typeof LESSONS]);
  });

  test('is the same lesson in every language: places, arms, claims, steps', async () => {
    const bones = async (language: Language): Promise<unknown> => {
      const input = await inputIn(id, language);
      return JSON.parse(
        JSON.stringify(input, (name, value: unknown) =>
          ['language', 'title', 'name', 'text', 'question', 'says', 'notes', 'more', 'because'].includes(name) ||
          ['evidence', 'assumptions', 'disputed'].includes(name)
            ? undefined
            : value,
        ),
      );
    };
    const english = await bones('en');
    for (const language of LANGUAGES) expect(await bones(language), language).toEqual(english);
  });

  test('says nothing in Norwegian or Danish as it is said in English', async () => {
    const english = new Map(textsOf(await inputIn(id, 'en')));
    for (const language of LANGUAGES.filter((one) => one !== 'en')) {
      const same = textsOf(await inputIn(id, language)).filter(
        ([where, text]) =>
          english.get(where) === text &&
          !/(^|\.)(id|type|place|mode|view|lesson)$|scenario|claims|levers|terms|show|answer|arms\.\d+$|\.(metric|arm|than|without)$|\.(if|unless|arms)\.|why/.test(
            where,
          ),
      );
      expect(same, language).toEqual([]);
    }
  });

  test.each(LANGUAGES)('types no result into what is observed and explained in %s', async (language) => {
    for (const step of (await lessonIn(id, language)).steps.filter(({ type }) => ['observe', 'explain'].includes(type)))
      for (const text of [...told(step), step.notes ?? '', step.more ?? ''])
        expect(text.replaceAll(NO_RESULTS, ''), text).not.toMatch(/\d/);
  });

  test.each(LANGUAGES)('tells a number of a claim only where the claim holds in %s', async (language) => {
    const { steps, claims } = await lessonIn(id, language);
    const named = new Set<string>();
    for (const step of steps) {
      for (const text of told(step)) for (const claim of claimsNamed(text)) named.add(claim);
      if (step.type !== 'explain') continue;
      for (const block of step.blocks) {
        for (const claim of block.if) named.add(claim);
        expect(claimsNamed(block.text).filter((claim) => !block.if.includes(claim))).toEqual([]);
      }
    }
    // Nothing is measured that nobody is told of.
    expect(claims.map((claim) => claim.id).filter((claim) => !named.has(claim))).toEqual([]);
  });

  test.each(LANGUAGES)(
    'supposes, and says each step in under a minute and each note in a line in %s',
    async (language) => {
      const { steps, arms } = await lessonIn(id, language);
      expect(told(steps[0]).join(' ')).toMatch({ en: /Suppose/, nb: /Tenk deg/, da: /Forestil dig/ }[language]);
      for (const step of steps) {
        const words = told(step).join(' ').split(/\s+/).length;
        expect(words, told(step).join(' ')).toBeLessThan(200);
        expect(step.notes, `${id} ${step.type}`).not.toBeNull();
        expect(step.notes).not.toMatch(/\n/);
      }
      for (const { name } of arms) expect(name.length, name).toBeLessThan(40);
    },
  );

  test('names sources that the evidence has, with their grades', async () => {
    const cited = async (language: Language) =>
      (await lessonIn(id, language)).steps.flatMap((step) =>
        step.type === 'explain' ? graded(`${step.evidence ?? ''} ${step.disputed ?? ''}`) : [],
      );
    const english = await cited('en');
    expect(english.length).toBeGreaterThan(1);
    for (const { name, grade } of english)
      expect(
        SOURCES.filter((source) => source.name.includes(name) && source.grade === grade).map((source) => source.name),
        `${name} ${grade}`,
      ).not.toEqual([]);
    for (const language of LANGUAGES)
      expect((await cited(language)).map(({ grade }) => grade).sort(), language).toEqual(
        english.map(({ grade }) => grade).sort(),
      );
  });

  test('shows months that ship, and no arm that is hidden', async () => {
    const { steps, arms, months } = await lessonIn(id, 'en');
    const hidden = arms.filter((arm) => arm.hidden).map((arm) => arm.id);
    for (const step of steps) {
      if (step.type === 'observe') {
        expect(shippedMonths(months)).toEqual(expect.arrayContaining([...step.show.months]));
        expect(step.show.arms.filter((arm) => hidden.includes(arm))).toEqual([]);
      }
      if (step.type === 'predict') expect(hidden).not.toContain(step.arm);
      if (step.type === 'run') expect(step.arms.filter((arm) => hidden.includes(arm))).toEqual([]);
    }
  });
});
