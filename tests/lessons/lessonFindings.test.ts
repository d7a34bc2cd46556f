import { describe, expect, test } from 'vitest';
import { lessonFindings, numbersTyped } from '#lessons';
import { issueText } from '#sim';
import { aLesson, ready, smallLesson, type Written } from './aLesson.ts';

function found(change: (lesson: Written) => void): readonly string[] {
  const lesson = smallLesson();
  change(lesson);
  return lessonFindings(ready(lesson).input).map(issueText);
}

test('nothing is found in a lesson that is well written', () => {
  expect(found(() => undefined)).toEqual([]);
  expect(lessonFindings(aLesson())).toEqual([]);
});

describe('numbers', () => {
  test.each([
    ['12% fewer', ['12%']],
    ['Prisen er 3,5 timer og 1 000 kroner', ['3,5', '1 000']],
    ['fra 24 til 13 prosent', ['24', '13']],
    ['−3 points', ['−3']],
    ['£87 more', ['87']],
    ['{fewer.difference} of {fewer.than}', []],
    ['In year 5, after 60 months, 10 years on', []],
    ['Etter 10 år, i måned 60, fra år 5 til 10', []],
    ['Efter 10 års arbejde, 6 til 12 måneder', []],
    ['by 2030', []],
    ['(NCVO 2019, 26% of 10,000)', []],
    ['High-5 and E3 and COVID-19', []],
    ['see https://example.org/2/34', []],
    ['1. First\n2. Second', []],
  ])('in “%s”', (text, numbers) => {
    expect(numbersTyped(text)).toEqual(numbers);
  });

  test('are a finding where the result is told, and nowhere else', () => {
    const [finding, ...more] = found(({ steps }) => {
      steps[0].text = 'Suppose 30 people.';
      steps[4].says = '{fewer.arm}, 12 of them';
      steps[5].evidence = 'A third give 70% of hours.';
    });
    expect(more).toEqual([]);
    expect(finding).toBe(
      'steps[4].says: expected numbers that are computed, such as {claim.difference}, got 12 (only months, years and sources may be typed in)',
    );
  });
});

test.each<[string, (lesson: Written) => void, string]>([
  [
    'a claim that nothing needs',
    ({ steps }) => (steps[5].blocks[1].if = []),
    'claims[3]: expected a claim that some text, question or block needs, got times, which nothing names',
  ],
  [
    'HTML, which stays text',
    ({ steps }) => (steps[0].text = '<b>Suppose</b>'),
    'steps[0].text: expected plain text with **bold**, lists and paragraphs, got <b> (it will be shown as it is written)',
  ],
  [
    'braces that nothing fills',
    ({ steps }) => (steps[4].question = '{ fewer.arm }?'),
    'steps[4].question: expected braces that can be filled in, such as {claim.difference}, got { fewer.arm } (it will be shown as it is written)',
  ],
  [
    'a prediction that is never answered',
    (lesson) => ((lesson.steps[3].arms = ['today']), (lesson.steps[4].show.arms = ['today'])),
    'steps[2].arm: expected an arm that a run after it reveals, got both, which is not revealed',
  ],
  [
    'a language that others have',
    (lesson) => ((lesson.title = { en: 'Mine', nb: 'Min' }), (lesson.arms[1].name = { en: 'Both' })),
    'arms[1].name: expected a text in en, nb, as others have, got en (en is shown where one is missing)',
  ],
])('%s', (_what, change, expected) => {
  expect(found(change)).toEqual([expected]);
});

test('an arm that is shown before it is revealed', () => {
  const findings = found((lesson) => {
    lesson.arms.push({ id: 'late', name: 'Late', scenario: { extends: 'equal' } });
    lesson.steps[4].show.arms = ['late'];
  });
  expect(findings).toEqual([
    'steps[4].show.arms[0]: expected an arm that a run before it reveals, got late, which is not revealed',
  ]);
});
