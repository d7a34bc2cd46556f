import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCodes, MOST_CODES, predictionCode, readPredictionCode, type CodesOf, type Prediction } from '#lessons';
import { codesByHand, PRESENT_LANGUAGES, refusedText } from '#ui';

const IDS: readonly string[] = ['own', 'whose-shoulders', 'trust-returns', 'who-turns-up'];
const of = (lesson: number): CodesOf => ({ lesson, lessonId: IDS[lesson] ?? '', idOf: (number) => IDS[number] });

const prediction: fc.Arbitrary<Prediction> = fc
  .record({
    lesson: fc.integer({ min: 0, max: 3 }),
    choice: fc.constantFrom(0 as const, 1 as const, 2 as const, 'drawn' as const),
    confidence: fc.constantFrom(0 as const, 1 as const, 2 as const, null),
    points: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ points, ...one }) => ({ ...one, drawn: one.choice === 'drawn' ? points : [0, 0, 0, 0, 0] }));
const codeOf = (one: Prediction): string => predictionCode(one, IDS[one.lesson] ?? '');

describe('a code', () => {
  test('is read as what it was made of, however it is written', () => {
    fc.assert(
      fc.property(prediction, fc.boolean(), (one, isLoud) => {
        const code = codeOf(one);
        const written = isLoud ? code : code.toLowerCase().replaceAll('1', 'l').replaceAll('0', 'o');
        expect(readPredictionCode(`${written.slice(0, 3)}-${written.slice(3)}`, of(one.lesson))).toEqual(one);
      }),
    );
  });

  test('with one wrong character is refused', () => {
    const digits = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
    fc.assert(
      fc.property(prediction, fc.nat(5), fc.nat(30), (one, at, by) => {
        const code = codeOf(one);
        const wrong = digits[(digits.indexOf(code[at] ?? '') + by + 1) % 32];
        const read = readPredictionCode(code.slice(0, at) + wrong + code.slice(at + 1), of(one.lesson));
        expect('refused' in read).toBe(true);
      }),
    );
  });
});

const A = codeOf({ lesson: 1, choice: 0, confidence: 2, drawn: [0, 0, 0, 0, 0] });
const DRAWN = codeOf({ lesson: 1, choice: 'drawn', confidence: null, drawn: [4, 4, 3, 2, 1] });
const OTHER = codeOf({ lesson: 2, choice: 1, confidence: 0, drawn: [0, 0, 0, 0, 0] });

describe('the codes of a class', () => {
  test('five hundred are counted in one go, and the next is refused with its line', () => {
    const pasted = Array.from({ length: MOST_CODES + 1 }, (_, n) => (n % 2 === 0 ? A : DRAWN)).join('\n');
    const counted = countCodes(pasted, of(1));
    expect(counted.choices).toEqual([250, 0, 0, 250]);
    expect(counted.refused).toEqual([{ line: 501, written: A, why: { refused: 'many' } }]);
  });

  test.each(['\n', ', ', ';', '\t', ' | ', '\r\n\r\n', ' '])('are told apart with %j between them', (between) => {
    expect(countCodes([A, DRAWN, A].join(between), of(1))).toMatchObject({ counted: 3, choices: [2, 0, 0, 1] });
  });

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
