import { describe, expect, test } from 'vitest';
import { SOURCE_NAMES } from '#sim';
import { LOCALES, type Language } from '#runs';
import { builtInLesson, lessonOf, readLesson, type Lesson, type LessonClaim } from '#lessons';
import { openAtlas } from '#scenarios/node';

const LANGUAGES = Object.keys(LOCALES) as Language[];
const FIRST_FOUR = ['whose-shoulders', 'trust-returns', 'who-turns-up', 'targets'];
const atlas = openAtlas();

/** Lessons that were read, so that each is read once. */
const read = new Map<string, Promise<Lesson>>();

function lessonIn(id: string, language: Language): Promise<Lesson> {
  const key = `${id} ${language}`;
  const known = read.get(key) ?? readIn(id, language);
  read.set(key, known);
  return known;
}

async function readIn(id: string, language: Language): Promise<Lesson> {
  const built = builtInLesson(id);
  if (built === undefined) throw new Error(`no lesson ${id}`);
  const checked = readLesson(await built.load(language), { atlas });
  if (!checked.ok) throw new Error(`${id} in ${language}: ${JSON.stringify(checked.issues)}`);
  return lessonOf(checked.value.input, language);
}

/** Every text under a value, by where it stands. */
function textsOf(value: unknown, where: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[where, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => textsOf(inside, `${where}.${name}`));
}

/** Texts that somebody reads: ids, names of metrics and the like left out. */
const READ = /\.(title|name|because|text|question|says|evidence|assumptions|disputed|notes|more)$/;
const toldIn = (lesson: Lesson): readonly (readonly [string, string])[] =>
  textsOf({ title: lesson.title, arms: lesson.arms, steps: lesson.steps }, '').filter(([where]) => READ.test(where));

const placesIn = (text: string): readonly string[] => text.match(/\{[^}]*\}/g) ?? [];

/** Numbers that a claim of each kind has. */
const NUMBERS: Readonly<Record<LessonClaim['kind'], readonly string[]>> = {
  differs: ['arm', 'than', 'difference', 'agree', 'pairs', 'ratio'],
  same: ['arm', 'than', 'difference', 'pairs', 'ratio'],
  band: ['arm'],
  ratio: ['arm', 'than', 'ratio'],
  halves: ['arm', 'than', 'difference', 'months'],
};

/** Sources in brackets, by author and year, each once. */
function sourcesOf({ steps }: Lesson): readonly string[] {
  const texts = steps.flatMap((step) =>
    step.type === 'explain' ? [step.evidence, step.assumptions, step.disputed] : [],
  );
  const named = texts.flatMap((text) =>
    [...(text ?? '').matchAll(/\(([^()]*(?:19|20)\d\d[^()]*)\)/g)].flatMap(([, inside = '']) => inside.split('; ')),
  );
  return [...new Set(named)].sort();
}

describe.each(FIRST_FOUR)('%s', (id) => {
  test.each(LANGUAGES)('is read in its place, in %s', async (language) => {
    const lesson = await lessonIn(id, language);
    expect(lesson).toMatchObject({ id, language });
    expect(lesson.steps.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['story', 'predict', 'run', 'observe', 'explain', 'transfer']),
    );
    for (const step of lesson.steps) expect(step.notes, step.type === 'pause' ? step.text : step.type).not.toBeNull();
    for (const [where, text] of toldIn(lesson)) expect(text.trim(), where).not.toBe('');
  });

  test.each(LANGUAGES)('types no result into what is observed and explained, in %s', async (language) => {
    const { steps } = await lessonIn(id, language);
    for (const step of steps.filter(({ type }) => type === 'observe' || type === 'explain'))
      for (const [where, text] of textsOf(step, step.type).filter(([at]) => READ.test(at)))
        expect(text.replaceAll(/\{[^}]*\}|\b(19|20)\d\d(\/\d\d)?\b/g, ''), where).not.toMatch(/\d/);
  });

  test.each(LANGUAGES)('names only numbers that its claims have, and needs what it names, in %s', async (language) => {
    const { claims, steps } = await lessonIn(id, language);
    const kinds = new Map(claims.map((claim) => [claim.id, claim.kind]));
    for (const [where, text] of textsOf(steps, 'steps'))
      for (const place of placesIn(text)) {
        const [claim = '', number = ''] = place.slice(1, -1).split('.');
        expect(NUMBERS[kinds.get(claim) ?? 'band'], `${where} ${place}`).toContain(number);
      }
    for (const step of steps)
      if (step.type === 'explain')
        for (const block of step.blocks)
          for (const place of placesIn(block.text)) expect(block.if).toContain(place.slice(1).split('.')[0]);
  });

  test.each(LANGUAGES)(
    'can be read aloud, a step in about a minute and a note in a breath, in %s',
    async (language) => {
      const { steps } = await lessonIn(id, language);
      for (const step of steps) {
        const told = textsOf(step, step.type).filter(([at]) => /\.(text|question|says)$/.test(at));
        const words = told.flatMap(([, text]) => text.split(/\s+/));
        expect(words.length, told.map(([, text]) => text).join('\n')).toBeLessThan(200);
        expect(step.notes?.length ?? 0, step.notes ?? '').toBeLessThan(140);
      }
    },
  );

  test('uses every claim', async () => {
    const { claims, steps } = await lessonIn(id, 'en');
    const used = new Set(
      textsOf(steps, 'steps').flatMap(([, text]) => placesIn(text).map((p) => p.slice(1).split('.')[0])),
    );
    for (const step of steps) {
      if (step.type === 'observe' && step.answer !== null) used.add(step.answer);
      if (step.type === 'explain')
        for (const block of step.blocks) for (const one of [...block.if, ...block.unless]) used.add(one);
    }
    expect(claims.map((claim) => claim.id).filter((one) => !used.has(one))).toEqual([]);
  });

  test.each(['nb', 'da'] as const)(
    'is written anew in %s, with the same numbers in the same places',
    async (language) => {
      const english = toldIn(await lessonIn(id, 'en'));
      const other = toldIn(await lessonIn(id, language));
      expect(other.map(([where]) => where)).toEqual(english.map(([where]) => where));
      other.forEach(([where, text], n) => {
        const said = english[n]?.[1] ?? '';
        expect(text, where).not.toBe(said);
        expect([...placesIn(text)].sort(), where).toEqual([...placesIn(said)].sort());
      });
    },
  );

  test.each(LANGUAGES)('leans on sources that the evidence has, the same in every language: %s', async (language) => {
    const cited = sourcesOf(await lessonIn(id, language));
    expect(cited.filter((name) => !(Object.values(SOURCE_NAMES) as string[]).includes(name))).toEqual([]);
    expect(cited).toEqual(sourcesOf(await lessonIn(id, 'en')));
    expect(cited.length).toBeGreaterThan(2);
  });
});
