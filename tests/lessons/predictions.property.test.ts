import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countCodes,
  DRAWN_POINTS,
  DRAWN_TIMES,
  MOST_CODES,
  nearestCurve,
  predictionCode,
  readPredictionCode,
  timesAt,
  type CodesOf,
  type Prediction,
} from '#lessons';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const IDS = ['own', 'first', 'second', 'third'] as const;
const codesOf = (lesson: number): CodesOf => ({ lesson, lessonId: IDS[lesson] ?? 'x', idOf: (n) => IDS[n] });

const DRAWN = fc.array(fc.nat(DRAWN_TIMES.length - 1), { minLength: DRAWN_POINTS, maxLength: DRAWN_POINTS });
const PREDICTION: fc.Arbitrary<Prediction> = fc.oneof(
  fc.record({
    lesson: fc.nat(3),
    choice: fc.constantFrom(0 as const, 1 as const, 2 as const),
    confidence: fc.constantFrom(0 as const, 1 as const, 2 as const, null),
    drawn: fc.constant([0, 0, 0, 0, 0]),
  }),
  fc.record({
    lesson: fc.nat(3),
    choice: fc.constant('drawn' as const),
    confidence: fc.constantFrom(0 as const, 1 as const, 2 as const, null),
    drawn: DRAWN,
  }),
);
const coded = (prediction: Prediction): string => predictionCode(prediction, IDS[prediction.lesson] ?? '');

describe('codes', () => {
  test('give back the prediction they hold, however they are written', () => {
    fc.assert(
      fc.property(PREDICTION, (prediction) => {
        const code = coded(prediction);
        expect(code).toMatch(new RegExp(`^[${DIGITS}]{6}$`));
        const of = codesOf(prediction.lesson);
        const spoken = `${code.slice(0, 3)}-${code.slice(3)}`.toLowerCase().replaceAll('1', 'l').replaceAll('0', 'o');
        expect(readPredictionCode(code, of)).toEqual(prediction);
        expect(readPredictionCode(spoken, of)).toEqual(prediction);
      }),
    );
  });

  test('with one wrong character are refused, all of them', () => {
    fc.assert(
      fc.property(PREDICTION, fc.nat(5), (prediction, at) => {
        const code = coded(prediction);
        const of = codesOf(prediction.lesson);
        for (const digit of DIGITS)
          if (digit !== code[at])
            expect(readPredictionCode(code.slice(0, at) + digit + code.slice(at + 1), of)).toHaveProperty('refused');
      }),
    );
  });

  test('of another lesson are named by it, of a file of one’s own refused in another file', () => {
    fc.assert(
      fc.property(PREDICTION, (prediction) => {
        const other = (prediction.lesson + 1) % 4;
        expect(readPredictionCode(coded(prediction), codesOf(other))).toEqual({
          refused: 'lesson',
          lesson: prediction.lesson,
        });
      }),
    );
    const own = predictionCode({ lesson: 0, choice: 1, confidence: 0, drawn: [0, 0, 0, 0, 0] }, 'mine');
    expect(readPredictionCode(own, { lesson: 0, lessonId: 'yours', idOf: () => undefined })).toEqual({
      refused: 'check',
    });
  });
});

describe('a class', () => {
  const of = codesOf(1);
  const code = (
    choice: Prediction['choice'],
    confidence: Prediction['confidence'] = null,
    drawn = [0, 0, 0, 0, 0],
  ): string => predictionCode({ lesson: 1, choice, confidence, drawn }, 'first');

  test('of 500 is counted in one go, whatever stands between the codes', () => {
    const codes = Array.from({ length: MOST_CODES }, (_, n) =>
      code(([0, 1, 2] as const)[n % 3] ?? 0, n % 2 === 0 ? 2 : null),
    );
    for (const separator of ['\n', ', ', '\t', ';', '\r\n', ' | ', ' ']) {
      const counted = countCodes(codes.join(separator), of);
      expect(counted).toMatchObject({
        counted: 500,
        choices: [167, 167, 166, 0],
        confidence: [0, 0, 250, 250],
        fan: [],
        refused: [],
      });
    }
    const more = countCodes([...codes, code(0)].join('\n'), of);
    expect(more.refused).toEqual([{ line: 501, written: code(0), why: { refused: 'many' } }]);
  });

  test('that drew has a fan, and equal codes count each time', () => {
    const drawn = [
      code('drawn', 0, [0, 1, 2, 3, 4]),
      code('drawn', 0, [4, 4, 4, 4, 4]),
      code('drawn', 0, [7, 7, 7, 7, 7]),
    ];
    const counted = countCodes([...drawn, code(0), code(0)].join('\n'), of);
    expect(counted.choices).toEqual([2, 0, 0, 3]);
    expect(counted.fan).toEqual([
      [0.25, 1, 3],
      [0.5, 1, 3],
      [0.75, 1, 3],
      [0.9, 1, 3],
      [1, 1, 3],
    ]);
  });

  test('is told which lines were not counted, and why; a script is text', () => {
    const third = predictionCode({ lesson: 3, choice: 0, confidence: 0, drawn: [0, 0, 0, 0, 0] }, 'third');
    const wrong = (code(1).startsWith('0') ? '2' : '0') + code(1).slice(1);
    const counted = countCodes(`${code(0)}\n${wrong}\n\n${third}\n<script>alert(1)</script>\nABC\nU23456`, of);
    expect(counted.counted).toBe(1);
    expect(counted.refused).toEqual([
      { line: 2, written: wrong, why: { refused: 'check' } },
      { line: 4, written: third, why: { refused: 'lesson', lesson: 3 } },
      { line: 5, written: '<script>alert(1)</script…', why: { refused: 'character' } },
      { line: 6, written: 'ABC', why: { refused: 'length' } },
      { line: 7, written: 'U23456', why: { refused: 'character' } },
    ]);
  });

  test('pastes anything, and every word is counted or refused', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (pasted) => {
        const { counted, refused } = countCodes(pasted, of);
        expect(counted + refused.length === 0).toBe(/^[\s,;|]*$/.test(pasted));
      }),
    );
  });
});

describe('the nearest curve', () => {
  type Points = readonly (readonly [number, number])[];
  const CURVE: fc.Arbitrary<Points> = fc
    .array(fc.integer({ min: 20, max: 300 }), { minLength: 4, maxLength: 4 })
    .map((times) => times.map((one, n) => [n * 40, one / 100] as const));
  const resultOf = (points: Points): number[] =>
    Array.from({ length: 121 }, (_, month) => timesAt(points, month) ?? NaN);

  test('is each curve itself, for a result that follows it', () => {
    fc.assert(
      fc.property(fc.tuple(CURVE, CURVE, CURVE), (all) => {
        all.forEach((points, n) => {
          const near = nearestCurve(
            all.map((one) => ({ points: one })),
            resultOf(points),
          );
          const first = all.findIndex((one) => JSON.stringify(one) === JSON.stringify(points));
          expect(near?.index).toBe(first);
          expect(near?.distances[n]).toBe(0);
        });
      }),
    );
  });

  test('in a tie is the first, and says so', () => {
    const [up, level, down] = [2, 1, 0.5].map((times) => ({
      points: [
        [0, times],
        [120, times],
      ] as Points,
    }));
    if (up === undefined || level === undefined || down === undefined) throw new Error('three curves');
    const flat = new Array<number>(121).fill(1);
    expect(nearestCurve([up, down], flat)).toMatchObject({ index: 0, tied: true });
    expect(nearestCurve([down, up], flat)).toMatchObject({ index: 0, tied: true });
    expect(nearestCurve([up, level, down], flat)).toMatchObject({ index: 1, tied: false });
    expect(nearestCurve([level, level, up], flat)).toMatchObject({ index: 0, tied: true });
  });

  test('is measured in ratios: half is as far away as double', () => {
    const [half, more] = [0.5, 1.9].map((times) => ({
      points: [
        [0, times],
        [9, times],
      ] as Points,
    }));
    if (half === undefined || more === undefined) throw new Error('two curves');
    expect(nearestCurve([half, more], new Array<number>(10).fill(1))?.index).toBe(1);
  });

  test('is none where nothing can be compared', () => {
    const curve = {
      points: [
        [0, 1],
        [5, 1],
      ] as Points,
    };
    expect(nearestCurve([curve], [NaN, 0, -1, Infinity])).toBeNull();
    expect(nearestCurve([curve], new Array<number>(3).fill(1))?.index).toBe(0);
    expect(timesAt(curve.points, 6)).toBeNull();
  });
});
