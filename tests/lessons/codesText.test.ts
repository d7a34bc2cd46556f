import { describe, expect, test } from 'vitest';
import { countCodes, predictionCode, type CodesOf, type Prediction } from '#lessons';
import { codesByHand, PRESENT_LANGUAGES, refusedText } from '#ui';

const IDS: readonly string[] = ['own', 'whose-shoulders', 'trust-returns', 'who-turns-up'];
const of = (lesson: number): CodesOf => ({ lesson, lessonId: IDS[lesson] ?? '', idOf: (number) => IDS[number] });

const codeOf = (one: Prediction): string => predictionCode(one, IDS[one.lesson] ?? '');

const A = codeOf({ lesson: 1, choice: 0, confidence: 2, drawn: [0, 0, 0, 0, 0] });
const OTHER = codeOf({ lesson: 2, choice: 1, confidence: 0, drawn: [0, 0, 0, 0, 0] });

describe('the codes of a class', () => {
  test.each(['en', 'nb', 'da'] as const)('what is refused is told by its line in plain words (%s)', (language) => {
    const wrong = A.slice(0, 5) + (A.endsWith('0') ? '2' : '0');
    const script = '<script>x()</script>';
    const { refused, counted } = countCodes([A, wrong, OTHER, 'short', 'u23456', script].join('\n'), of(1));
    const text = PRESENT_LANGUAGES[language].codes;
    const told = refused.map((one) => refusedText(one, text, { 2: 'TITLE' }, language));
    expect(counted).toBe(1);
    expect(refused.map(({ why }) => why.refused)).toEqual(['check', 'lesson', 'length', 'character', 'character']);
    expect(told[0]).toContain(text.why.check);
    expect(told[1]).toContain('TITLE');
    expect(told[4]).toContain(script);
    for (const [n, line] of told.entries()) expect(line).toContain(`${language === 'en' ? 'Line' : 'Linje'} ${n + 2}`);
    // Before its title has come, a lesson is called by its number.
    expect(refusedText(refused[1], text, {}, language)).toContain('2');
  });

  test('raised hands count as codes would, and odd numbers count as none', () => {
    expect(codesByHand([3, 4.7, NaN, -2])).toMatchObject({
      counted: 7,
      choices: [3, 4, 0, 0],
      confidence: [0, 0, 0, 7],
    });
  });
});
