import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COURSE_MIX,
  courseOf,
  QUESTION_IDS,
  RECIPE_IDS,
  sixQuestion,
  USUAL_ANSWERS,
  type AnswerId,
  type AssumptionId,
  type CourseAnswers,
  type QuestionId,
} from '#lessons';
import { parseScenarioText, resolveScenario, type ScenarioInput } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import { LEVER_NAMES, LEVERS, PARAMETERS, TODAY_LEVERS, type LeverName, type Scenario } from '#sim';
import { FULL } from '../full.ts';

const atlas = openAtlas();
const questions = QUESTION_IDS.map(sixQuestion);

/** Null skips a question. */
const answersTo = (id: QuestionId): readonly (AnswerId | null)[] => [
  null,
  ...sixQuestion(id).answers.map(([answer]) => answer),
];
const answersOf = (given: readonly (AnswerId | null)[]): CourseAnswers['answers'] =>
  Object.fromEntries(QUESTION_IDS.flatMap((id, n) => (given[n] === null ? [] : [[id, given[n]]])));

const anyAnswers: fc.Arbitrary<CourseAnswers> = fc.record({
  answers: fc.tuple(...QUESTION_IDS.map((id) => fc.constantFrom(...answersTo(id)))).map(answersOf),
  assumptions: fc
    .tuple(...questions.flatMap(({ assumptions }) => assumptions).map(([id]) => fc.tuple(fc.constant(id), fc.nat(2))))
    .map((all) => Object.fromEntries(all) as Record<AssumptionId, 0 | 1 | 2>),
});

/** Every combination of answers, the usual assumptions under all of them. */
function* everyAnswers(ids: readonly QuestionId[] = QUESTION_IDS): Generator<readonly (AnswerId | null)[]> {
  const [id, ...rest] = ids;
  if (id === undefined) yield [];
  else for (const answer of answersTo(id)) for (const others of everyAnswers(rest)) yield [answer, ...others];
}

function resolved(input: ScenarioInput): Scenario {
  const answer = resolveScenario({ ...input, place: 'Mellomby' }, atlas);
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.value.scenario;
}

/** The levels a question's answer asks for, whatever today's are. */
const asksFor = (id: QuestionId, { answers }: CourseAnswers): Readonly<Partial<Record<LeverName, number>>> =>
  sixQuestion(id).answers.find(([answer]) => answer === answers[id])?.[1].levers ?? {};

describe('what the answers make', () => {
  test('any answers under any assumptions give two courses that can be run', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const course = courseOf(answers);
        const [ours, today] = [resolved(course.scenario), resolved(course.today)];
        // They differ in nothing but what was answered.
        expect(ours.parameters).toEqual(today.parameters);
        expect({ ...today, levers: ours.levers, schedules: ours.schedules }).toEqual(ours);
      }),
      { numRuns: 60 },
    );
  });

  test('the list names exactly the levers that the model finds moved', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { scenario, today, moved } = courseOf(answers);
        const [ours, before] = [resolved(scenario).levers, resolved(today).levers];
        const found = LEVER_NAMES.filter((lever) => ours[lever] !== before[lever]);
        expect(moved.map(({ lever }) => lever)).toEqual(found);
        for (const { lever, today: was, level } of moved) {
          expect(was).toBe(before[lever]);
          expect(level).toBe(ours[lever]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a later answer has the last word, and what it takes back is told with both questions', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { levers, overridden } = courseOf(answers);
        for (const lever of LEVER_NAMES) {
          const asked = QUESTION_IDS.flatMap((id) => {
            const level = asksFor(id, answers)[lever];
            return level === undefined ? [] : [{ id, level }];
          });
          const told = overridden.filter((one) => one.lever === lever);
          const turns = asked.slice(1).map((one, n) => ({ one, before: asked[n] }));
          expect(told).toEqual(
            turns
              .filter(({ one, before }) => one.level !== before.level)
              .map(({ one, before }) => ({
                lever,
                earlier: before.id,
                was: before.level,
                later: one.id,
                becomes: one.level,
              })),
          );
          expect(levers[lever] ?? TODAY_LEVERS[lever]).toBe(asked.at(-1)?.level ?? TODAY_LEVERS[lever]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('by hand: who supports with care and then hands over takes the support back', () => {
    const { overridden, levers } = courseOf({
      answers: { mobilise: 'care', together: 'responsibilising', alike: 'own' },
      assumptions: {},
    });
    expect(overridden).toEqual([
      { lever: 'volunteerSupport', earlier: 'mobilise', was: 0.6, later: 'together', becomes: 0.1 },
      { lever: 'partnership', earlier: 'together', was: 0.5, later: 'alike', becomes: 0.8 },
    ]);
    expect(levers.volunteerSupport).toBe(0.1);
  });

  test('who skips everything goes on as today', () => {
    const { scenario, today, moved, mixOver } = courseOf({ answers: {}, assumptions: {} });
    expect(scenario).toEqual({ extends: 'hybrid-by-default' });
    expect(today).toEqual(scenario);
    expect([moved, mixOver]).toEqual([[], null]);
  });

  test('the suggested answers give the file beside this one', () => {
    const file = parseScenarioText(readFileSync(new URL('ourCourse.yaml', import.meta.url), 'utf8'));
    if (!file.ok) throw new Error(JSON.stringify(file.issues));
    const course = courseOf(USUAL_ANSWERS);
    const { title: _title, ...ours } = resolved(course.scenario);
    const { title, ...written } = resolved(file.value as ScenarioInput);
    expect(title).toBe('Our course');
    expect({ ...ours, id: written.id }).toEqual(written);
    expect(course.overridden).toEqual([]);
  });

  test.runIf(FULL)('every single combination of answers can be run', { timeout: 600_000 }, () => {
    let count = 0;
    const distinct = new Set<string>();
    for (const given of everyAnswers()) {
      count += 1;
      const { scenario } = courseOf({ answers: answersOf(given), assumptions: {} });
      const key = JSON.stringify(scenario);
      if (distinct.has(key)) continue;
      distinct.add(key);
      resolved(scenario);
    }
    expect(count).toBe(QUESTION_IDS.reduce((all, id) => all * answersTo(id).length, 1));
  });
});

describe('the questions', () => {
  test('are six and the pace; the recipe is the first four', () => {
    expect(QUESTION_IDS).toHaveLength(7);
    expect(RECIPE_IDS).toEqual(QUESTION_IDS.slice(0, 4));
  });

  test('suggest an answer that they have, and move levers to levels that the model knows', () => {
    for (const { answers, usual, assumptions } of questions) {
      expect(answers.map(([answer]) => answer)).toContain(usual);
      for (const [, { levers = {} }] of answers)
        for (const [lever, level] of Object.entries(levers)) {
          const { min, max, nature } = LEVERS[lever as LeverName];
          expect(nature).toBe('lever');
          expect(level).toBeGreaterThanOrEqual(min);
          expect(level).toBeLessThanOrEqual(max);
        }
      for (const [, { sets, levels, usual: asUsual }] of assumptions) {
        expect(levels[asUsual]).toBeNull();
        const { min, max } = 'parameter' in sets ? PARAMETERS[sets.parameter] : LEVERS[sets.context];
        for (const level of levels) {
          if (level === null) continue;
          expect(level).toBeGreaterThanOrEqual(min);
          expect(level).toBeLessThanOrEqual(max);
        }
      }
    }
  });
});

/** The questions as a table of the documentation: answers, levers with their levels, assumptions with their three levels. */
function answerTable(): string {
  const code = (name: string, value: number): string => `\`${name}=${value}\``;
  const rows = questions.flatMap(({ id, answers, usual, assumptions }) => [
    ...answers.map(([answer, { levers = {}, mixOver }]) => [
      `\`${id}\``,
      `\`${answer}\`${answer === usual ? ' (suggested)' : ''}`,
      [
        ...Object.entries(levers).map(([lever, level]) => code(lever, level)),
        ...(mixOver === undefined
          ? []
          : [`the mix to ${COURSE_MIX.OA} OA, ${COURSE_MIX.NPM} NPM, ${COURSE_MIX.NPG} NPG over ${mixOver} months`]),
      ].join(' ') || 'nothing',
    ]),
    ...assumptions.map(([name, { sets, levels }]) => [
      `\`${id}\``,
      `assumption \`${name}\``,
      `\`${'parameter' in sets ? sets.parameter : sets.context}\`: ${levels.map((level) => level ?? 'as it is').join(', ')}`,
    ]),
  ]);
  const head = ['question', 'answer', 'moves'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

test('docs/six-questions.md has the table of answers that is held here', () => {
  const path = new URL('../../docs/six-questions.md', import.meta.url);
  const [before = '', there = '', after = ''] = readFileSync(path, 'utf8').split(
    /(?<=<!-- answers -->\n)|(?=<!-- \/answers -->)/,
  );
  // The formatter aligns tables: cells are compared, not spaces.
  const cells = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim().replace(/^-+$/, '---')));
  if (process.env['UPDATE_GOLDENS'] !== undefined) writeFileSync(path, `${before}\n${answerTable()}\n\n${after}`);
  else expect(cells(there)).toEqual(cells(answerTable()));
});
