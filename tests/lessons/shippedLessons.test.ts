import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { afterAll, describe, expect, test } from 'vitest';
import {
  BUILT_IN_LESSONS,
  builtInLesson,
  fillText,
  judgeLesson,
  lessonOf,
  readLesson,
  recordIssues,
  runLesson,
  shippedLesson,
  type Lesson,
  type LessonRecord,
  type ReadyArm,
  type ShippedLesson,
} from '#lessons';
import { medianOf } from '#analysis';
import { openAtlas } from '#scenarios/node';
import { lessonVoice, outcomeText, wholeWords, type Language } from '#ui';
import { openPool } from '#workers/node';
import { FULL } from '../full.ts';

const IDS = BUILT_IN_LESSONS.map(({ id }) => id);
const FOLDER = new URL('../../ui/public/lessons/', import.meta.url);
const atlas = openAtlas();
const pool = openPool(Math.min(4, availableParallelism()));
afterAll(async () => {
  await pool.close();
});

async function ready(id: string): Promise<{ readonly lesson: Lesson; readonly arms: readonly ReadyArm[] }> {
  const built = builtInLesson(id);
  if (built === undefined) throw new Error(`no lesson ${id}`);
  const read = readLesson(await built.load('en'), { atlas });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return { lesson: lessonOf(read.value.input, 'en'), arms: read.value.arms };
}

function shipped(id: string): ShippedLesson {
  const record = JSON.parse(readFileSync(new URL(`${id}.json`, FOLDER), 'utf8')) as LessonRecord;
  const bytes = readFileSync(new URL(`${id}.bin`, FOLDER));
  return shippedLesson(record, bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** The first number of a text, and what its last shown digit counts; of four digits and more three are shown. */
function shownNumber(text: string, language: Language): { readonly value: number; readonly last: number } {
  const [groups, point] = language === 'en' ? [/,/g, '.'] : [/[.\s]/g, ','];
  const [written = ''] = /\d[\d.,\s]*(?<=\d)/.exec(text) ?? [];
  const [whole = '', decimals = ''] = written.replace(groups, '').split(point);
  return { value: Number(`${whole}.${decimals}`), last: 10 ** (Math.max(0, whole.length - 3) - decimals.length) };
}

const signal = new AbortController().signal;

describe.each(IDS)('what ships of the lesson %s', (id) => {
  test('bears the lesson and the model as they are', async () => {
    const { lesson, arms } = await ready(id);
    // Where this fails: node scripts/measureLessons.js, and read what it prints.
    expect(recordIssues(shipped(id).record, lesson, arms)).toEqual([]);
  });

  test('holds every claim in the place of the lesson', () => {
    const claims = Object.values(shipped(id).claims);
    expect(claims.filter(({ holds }) => holds !== true).map(({ claim }) => claim.id)).toEqual([]);
  });

  test('answers in months that ship, and with nothing in the others', async () => {
    const { lesson } = await ready(id);
    const { runs, record } = shipped(id);
    const [metric = ''] = record.metrics;
    const [arm] = lesson.arms;
    const last = record.months.at(-1) ?? 0;
    expect(Array.from(runs.at(arm.id, metric, last)).every(Number.isFinite)).toBe(true);
    expect(Array.from(runs.at(arm.id, metric, last - 1)).every(Number.isNaN)).toBe(true);
    expect(Array.from(runs.at('nobody', metric, last)).every(Number.isNaN)).toBe(true);
  });

  test.each(['en', 'nb', 'da'] as const)('says in sentences what stands in its tables, in %s', async (language) => {
    const read = readLesson(await builtInLesson(id)?.load(language), { atlas });
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const lesson = lessonOf(read.value.input, language);
    const { runs, claims } = shipped(id);
    const voice = lessonVoice(await wholeWords(language), read.value.place.country);
    const texts = lesson.steps.flatMap((step) =>
      step.type === 'observe' ? [step.says] : step.type === 'explain' ? step.blocks.map(({ text }) => text) : [],
    );
    const named = texts.flatMap((text) => [...text.matchAll(/\{(\w+)\.(arm|than)\}/g)]);
    let compared = 0;
    for (const [written, name, part] of named) {
      const claim = lesson.claims.find((one) => one.id === name);
      if (claim === undefined) throw new Error(`no claim ${name}`);
      const arm = part === 'than' && 'than' in claim ? claim.than : claim.arm;
      const values = runs.at(arm, claim.metric, claim.kind === 'halves' ? claim.after : claim.month);
      // Of hidden arms nothing ships but the verdicts, and no table has them.
      if (Array.from(values).every(Number.isNaN)) continue;
      compared++;
      const said = shownNumber(fillText(written, claims, voice), language);
      const shown = shownNumber(outcomeText(claim.metric, medianOf(values), language), language);
      // Sentences may be told with a digit less, or in full where a table has three of four: one is the other, rounded.
      expect(Math.abs(said.value - shown.value), `${written} ${said.value} ${shown.value}`).toBeLessThanOrEqual(
        Math.max(said.last, shown.last) / 2 + 1e-9,
      );
    }
    expect(compared).toBeGreaterThan(3);
  });

  test('is small enough to be fetched in a class', () => {
    expect(readFileSync(new URL(`${id}.bin`, FOLDER)).length).toBeLessThan(130_000);
    expect(readFileSync(new URL(`${id}.json`, FOLDER)).length).toBeLessThan(20_000);
  });

  test.runIf(FULL)('is what this model gives, claim by claim', { timeout: 600_000 }, async () => {
    const { lesson, arms } = await ready(id);
    const { record, claims } = shipped(id);
    const runs = await runLesson({ lesson, arms, pool, signal });
    expect(record.arms.map(({ fingerprint }) => fingerprint)).toEqual(arms.map((arm) => runs.fingerprints[arm.id]));
    expect(judgeLesson(lesson, runs)).toEqual(claims);
  });
});

describe('a record', () => {
  test('is told to be stale by what has changed, without a run', async () => {
    const { lesson, arms } = await ready('what-remains');
    const { record } = shipped('what-remains');
    const fatigued = arms.map((arm, n) =>
      n === 1 ? { ...arm, scenario: { ...arm.scenario, off: ['fatigue'] } } : arm,
    );
    expect(recordIssues(record, lesson, fatigued as ReadyArm[])).toEqual([expect.stringMatching(/^arm goesOn: /)]);
    expect(recordIssues({ ...record, modelVersion: 1 }, lesson, arms)).toEqual([
      expect.stringMatching(/^model version: /),
    ]);
    const claims = lesson.claims.map((claim, n) => (n === 0 ? { ...claim, metric: 'trust' as const } : claim));
    expect(recordIssues(record, { ...lesson, claims }, arms)).toEqual([
      expect.stringMatching(/^metrics|^claim night: /),
    ]);
  });

  // Ten pairs of the first year of two arms, in the smallest place: every value that ships of them, to the bit. All of it in the full tests.
  test('is what this model gives', { timeout: 60_000 }, async () => {
    const { lesson, arms } = await ready('whose-shoulders');
    const { runs: then, record } = shipped('whose-shoulders');
    const [months, replicates] = [12, 10];
    const two = arms.filter(({ id }) => id === 'today' || id === 'both');
    const now = await runLesson({ lesson: { ...lesson, months, replicates }, arms: two, pool, signal });
    for (const { id } of two)
      for (const metric of record.metrics)
        for (const month of record.months.filter((one) => one <= months))
          expect(Float32Array.from(now.at(id, metric, month)), `${id} ${metric} ${month}`).toEqual(
            Float32Array.from(then.at(id, metric, month)).slice(0, replicates),
          );
  });

  test.runIf(FULL)('of lesson 1 would not hold without fatigue', { timeout: 600_000 }, async () => {
    const { lesson, arms } = await ready('whose-shoulders');
    const rested = arms.map((arm) => ({ ...arm, scenario: { ...arm.scenario, off: ['fatigue'] as const } }));
    const claims = judgeLesson(lesson, await runLesson({ lesson, arms: rested, pool, signal }));
    const failing = Object.values(claims).filter(({ holds }) => holds !== true);
    expect(failing.map(({ claim }) => claim.id)).toEqual(expect.arrayContaining(['fewer', 'less', 'strained']));
  });
});
