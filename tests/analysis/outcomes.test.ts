import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileOutcomes, OUTCOME_LIMITS, publicValue, type Outcomes } from '#analysis';
import { issueText, METRIC_NAMES } from '#sim';
import { gridNumber } from '../arbitraries/gridNumber.ts';

const METRICS = ['trust', 'needMet', 'burnouts'];

async function compiled(expressions: Record<string, string>, metrics: readonly string[] = METRICS): Promise<Outcomes> {
  const result = await compileOutcomes(expressions, metrics);
  if (!result.ok) throw new Error(result.issues.map(issueText).join('\n'));
  return result.value;
}

async function problems(expressions: Record<string, string>, metrics: readonly string[] = METRICS): Promise<string[]> {
  const result = await compileOutcomes(expressions, metrics);
  return result.ok ? [] : result.issues.map(issueText);
}

const series = {
  trust: Float64Array.of(0.5, 0.6, 0.4),
  needMet: Float64Array.of(0.9, 0.8, NaN),
  burnouts: Float64Array.of(0, 1, 2),
};

/** The outcome `y = expression` over the three months above. */
async function valuesOf(expression: string): Promise<number[]> {
  return [...(await compiled({ y: expression })).evaluate(series)['y']];
}

describe('an own outcome', () => {
  test('is worked out month by month from the metrics', async () => {
    expect(await valuesOf('needMet - 0.5 * burnouts')).toEqual([0.9, 0.8 - 0.5, NaN]);
  });

  test.each([
    ['min(trust, needMet)', [0.5, 0.6, NaN]],
    ['max(trust, 0.5)', [0.5, 0.6, 0.5]],
    ['mean(1, 2, 6)', [3, 3, 3]],
    ['abs(trust - 0.5) > 0.05 ? 1 : 0', [0, 1, 1]],
    ['sqrt(burnouts * 4)', [0, 2, Math.sqrt(8)]],
    ['burnouts ^ 2', [0, 1, 4]],
    ['-burnouts', [-0, -1, -2]],
    ['month', [0, 1, 2]],
    ['0.45 < trust <= 0.6 and not (month == 1) ? 1 : 2', [1, 2, 2]],
    ['trust > 0.55 or burnouts >= 2 ? 1 : 0', [0, 1, 1]],
    ['true ? 1 : 0', [1, 1, 1]],
    [' burnouts\n  + 1 ', [1, 2, 3]],
    ['1 / burnouts', [Infinity, 1, 0.5]],
    ['sqrt(0 - 1)', [NaN, NaN, NaN]],
    ['needMet > 0.85 ? 1 : 0', [1, 0, 0]],
  ])('%s', async (expression, expected) => {
    expect(await valuesOf(expression)).toEqual(expected);
  });

  test('may use those declared before it', async () => {
    const outcomes = await compiled({ strain: 'burnouts / 2', value: 'trust - strain' });
    const values = outcomes.evaluate(series);
    expect([...values['value']]).toEqual([0.5, 0.6 - 0.5, 0.4 - 1]);
    expect(outcomes.names).toEqual(['strain', 'value']);
    expect(outcomes.metrics).toEqual(['trust', 'burnouts']);
  });

  test('cannot use one declared after it', async () => {
    expect(await problems({ value: 'trust - strain', strain: 'burnouts / 2' })).toEqual([
      'outcomes.value: expected a metric, an outcome declared before, or month, got strain (strain must be declared before it is used)',
    ]);
  });

  test('cannot use itself', async () => {
    expect(await problems({ value: 'value + 1' })).toHaveLength(1);
  });

  test('may read any metric there is', async () => {
    const outcomes = await compiled({ sum: METRIC_NAMES.slice(0, 20).join(' + ') }, METRIC_NAMES);
    expect(outcomes.metrics).toEqual(METRIC_NAMES.slice(0, 20));
    for (const name of METRIC_NAMES) expect(await problems({ y: `2 * ${name}` }, METRIC_NAMES)).toEqual([]);
  });

  test('equals the same arithmetic in JavaScript', async () => {
    const outcomes = await compiled({ y: 'trust * 2 - max(needMet, burnouts) / 4 + (trust < needMet ? 1 : -1)' });
    fc.assert(
      fc.property(gridNumber(0, 1), gridNumber(0, 1), gridNumber(0, 5), (trust, needMet, burnouts) => {
        const { y } = outcomes.evaluate({
          trust: Float64Array.of(trust),
          needMet: Float64Array.of(needMet),
          burnouts: Float64Array.of(burnouts),
        });
        expect(y[0]).toBe(trust * 2 - Math.max(needMet, burnouts) / 4 + (trust < needMet ? 1 : -1));
      }),
    );
  });

  test('says which series it misses', async () => {
    const outcomes = await compiled({ y: 'trust + needMet' });
    expect(() => outcomes.evaluate({ trust: series.trust })).toThrow('own outcomes read needMet');
  });
});

describe('refused before anything runs', () => {
  test.each([
    ['an unknown name, with the nearest', 'trsut + 1', 'got trsut (did you mean trust)'],
    ['a comparison as result', 'trust > 0.5', 'got trust > 0.5, which is true or false (write (trust > 0.5) ? 1 : 0)'],
    ['a branch that is not a number', 'trust > 2 ? true : 1', 'which is a number'],
    ['a branch that is not a number, the other way', 'trust > 0 ? 1 : true', 'which is true or false'],
    ['a number as condition', 'trust ? 1 : 0', 'got trust, which is a number (compare it with something'],
    ['truth in arithmetic', 'trust + (needMet > 0.5)', 'which is true or false'],
    ['a missing operator', '2 trust', 'got 2 trust (multiply with *)'],
    ['a mean of one value', 'mean(trust)', 'mean compares values of the same month, not months'],
    ['too many values', 'abs(trust, 1)', 'expected 1 value in abs()'],
    ['no expression', '  ', 'got nothing'],
    ['half an expression', 'trust +', 'got Unexpected end of expression'],
    ['a number too large', '1e999', 'expected a finite number, got Infinity'],
    ['no number', 'NaN', 'expected a finite number, got NaN'],
    ['a call of a metric', 'trust(3)', 'got trust(…), which is no function'],
    ['a remainder', 'month mod 12', 'got the operator mod'],
    ['a factorial', '3!', 'got the operator !'],
  ])('%s', async (_what, expression, words) => {
    const found = await problems({ y: expression });
    expect(found.join('\n')).toContain(words);
    expect(found[0]).toMatch(/^outcomes\.y: expected /);
  });

  test('names that are taken or are no names', async () => {
    const names = ['trust', 'month', 'min', 'true', 'constructor', 'toString', 'my value', '2nd', '', '_x', 'æ', 'a.b'];
    for (const name of names) expect(await problems({ [name]: '1' }), name).toHaveLength(1);
  });

  test('every problem of every outcome at once', async () => {
    const found = await problems({ trust: 'trsut', b: 'needMet + foo(1)', c: 'burnouts', d: '1 +' });
    expect(found).toHaveLength(4);
  });

  test('more outcomes than anybody writes', async () => {
    const many = Object.fromEntries(Array.from({ length: OUTCOME_LIMITS.outcomes + 1 }, (_, i) => [`y${i}`, '1']));
    expect(await problems(many)).toEqual(['outcomes: expected at most 50 outcomes, got 51']);
  });
});

describe('an expression that tries to reach outside', () => {
  const attacks = [
    'zeros(1e5,1e5)',
    'ones(1e9)',
    'range(0, 1e9)',
    '0:1e9',
    '[1, 2, 3]',
    '[trust][1]',
    'trust[1]',
    '{a: 1}.a',
    'import({trust: 1})',
    'import("fs")',
    'createUnit("x")',
    'evaluate("1")',
    'parse("1")',
    'parser()',
    'compile("1")',
    'simplify("x")',
    'derivative("x", "x")',
    'config({})',
    'typed("x")',
    'chain(3)',
    'cos.constructor("return 1")()',
    'min.constructor("return process")()',
    'trust.constructor',
    'trust["constructor"]',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'constructor("return 1")()',
    '(1).constructor',
    'f(x) = x',
    'trust = 3',
    'min = 3',
    'min(trust, needMet) = 3',
    'a = 1; a',
    'trust; needMet',
    '"text"',
    "'text'",
    'concat("a", "b")',
    'trust to cm',
    '5 cm',
    '3i',
    'i',
    'pi',
    'e',
    'random()',
    'random(trust)',
    'bitAnd(1, 2)',
    '1 << 30',
    'trust | 1',
    'factorial(170)',
    '170!',
    'null',
    'undefined',
    'globalThis',
    'process.exit(1)',
    'require("fs")',
    'this',
    '`x`',
    '${1}',
    'trust\u0000',
    'trust → 3',
    'map([1], f)',
    'sum(1, 2)',
    'std(1, 2)',
    'trust?.x',
    'trust ?? 1',
    'trust .^ 2',
    "trust'",
    '20%',
    'trust # comment',
    'end',
    'min(1, ...trust)',
    'max(min, 2)',
    'print("$x", {})',
    'help(min)',
  ];

  test.each(attacks)('%s', async (expression) => {
    const found = await problems({ y: expression });
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatch(/^outcomes\.y: expected .+, got /);
  });

  test.each([
    ['too long', `1${' + 1'.repeat(200)}`, 'expected at most 500 characters'],
    ['a megabyte', '('.repeat(1_000_000), 'expected at most 500 characters'],
    ['too many parts', `1${'+1'.repeat(240)}`, 'expected at most 200 parts'],
    ['nested brackets', `${'('.repeat(249)}1${')'.repeat(249)}`, 'expected at most 200 parts and 50 levels'],
    ['nested calls', `${'abs('.repeat(99)}1${')'.repeat(99)}`, '50 levels'],
    ['a chain of signs', `${'-'.repeat(499)}1`, '50 levels'],
    ['a chain of negations', `${'not '.repeat(120)}true ? 1 : 0`, '50 levels'],
    ['a tower of powers', `9${'^9'.repeat(100)}`, '50 levels'],
    ['nested choices', `${'true ? '.repeat(60)}1${' : 1'.repeat(60)}`, '500 characters'],
    ['open brackets', '('.repeat(500), 'got'],
  ])('%s', async (_what, expression, words) => {
    expect((await problems({ y: expression })).join('\n')).toContain(words);
  });

  const WORDS = 'trust month min mean zeros constructor true x 1 0.5 1e9'.split(' ');

  test('no text at all passes but arithmetic that gives a number', async () => {
    const piece = fc.constantFrom(...WORDS, ...'+-*/^<=?:.;"!%()[]{}, ', '==', ' and ', ' not ');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const result = await compileOutcomes({ y: pieces.join('') }, METRICS);
        if (!result.ok) return;
        const { y } = result.value.evaluate(series);
        expect(y).toHaveLength(3);
        expect(pieces.join('')).not.toMatch(/zeros|constructor|["[\]{};%]/);
      }),
      { numRuns: 2000 },
    );
  });
});

test('without expressions nothing is compiled', async () => {
  const outcomes = await compiled({});
  expect(outcomes.names).toEqual([]);
  expect(outcomes.evaluate(series)).toEqual({});
});

describe('the public value index', () => {
  const whole = {
    needMet: Float64Array.of(0.9, 0.8),
    complexNeedMet: Float64Array.of(0.3, 0.4),
    equity: Float64Array.of(0.7, 0.7),
    trust: Float64Array.of(0.5, 0.6),
    staffStrain: Float64Array.of(0.4, 0.3),
    localIncomeIndex: Float64Array.of(1, 2.6),
  };

  test('is the mean of its parts, given with them; complex need counts when it is given a weight', () => {
    const { index, parts } = publicValue(whole);
    expect(parts).toEqual({
      needMet: whole.needMet,
      complexNeedMet: whole.complexNeedMet,
      equity: whole.equity,
      trust: whole.trust,
      lowStrain: Float64Array.of(1 - 0.4, 1 - 0.3),
      localIncome: Float64Array.of(0.5, 1),
    });
    expect(index[0]).toBeCloseTo((0.9 + 0.7 + 0.5 + 0.6 + 0.5) / 5, 12);
    expect(index[1]).toBeCloseTo((0.8 + 0.7 + 0.6 + 0.7 + 1) / 5, 12);
    const both = publicValue(whole, { weights: { complexNeedMet: 1 } });
    expect(both.index[0]).toBeCloseTo((0.9 + 0.3 + 0.7 + 0.5 + 0.6 + 0.5) / 6, 12);
  });

  test('leaves out a part that does not exist', () => {
    const { index, parts } = publicValue({ ...whole, equity: Float64Array.of(NaN, NaN) });
    expect(parts.equity[0]).toBeNaN();
    expect(index[0]).toBeCloseTo((0.9 + 0.5 + 0.6 + 0.5) / 4, 12);
  });

  test('takes other weights, or an own outcome in its place', () => {
    const { index } = publicValue(whole, {
      weights: { needMet: 3, equity: 0, trust: 1, lowStrain: 0, localIncome: 0 },
    });
    expect(index[0]).toBeCloseTo((3 * 0.9 + 0.5) / 4, 12);
    const own = Float64Array.of(1, 2);
    const replaced = publicValue(whole, { own });
    expect(replaced.index).toBe(own);
    expect(replaced.parts.needMet).toEqual(whole.needMet);
  });

  test('stays between 0 and 1', () => {
    const any = gridNumber(-0.5, 3);
    fc.assert(
      fc.property(any, any, any, any, any, (a, b, c, d, e) => {
        const { index } = publicValue({
          needMet: Float64Array.of(a),
          complexNeedMet: Float64Array.of(b),
          equity: Float64Array.of(b),
          trust: Float64Array.of(c),
          staffStrain: Float64Array.of(d),
          localIncomeIndex: Float64Array.of(e),
        });
        expect(index[0]).toBeGreaterThanOrEqual(0);
        expect(index[0]).toBeLessThanOrEqual(1);
      }),
    );
  });
});
