import { describe, expect, test } from 'vitest';
import { METRICS } from '#sim';
import { RECORDED_METRICS } from '#experiments';
import { problemsOf, resolved, SMALL } from './resolving.ts';

describe('bases', () => {
  test('with anything wrong are told by their names', async () => {
    const bases = { 'a b': {}, x: 'hihg-5', y: { extends: 'preston-modl' }, z: 3 };
    expect(await problemsOf({ ...SMALL, bases })).toEqual([
      'bases.x: expected a known preset, or a scenario, got "hihg-5" (did you mean high-5)',
      'bases.z: expected a known preset, or a scenario, got 3',
      'bases["a b"]: expected a name of letters, digits, _ and -, at most 60, got "a b"',
      'bases.y.extends: expected a known preset, got "preston-modl" (did you mean preston-model)',
    ]);
    expect(await problemsOf({ ...SMALL, bases: {} })).toEqual(['bases: expected 1 to 50 scenarios by name, got 0']);
  });

  test('are one length, and have room for the citizens', async () => {
    const { months: _months, ...rest } = SMALL;
    expect(await problemsOf({ ...rest, bases: { a: { months: 24 }, b: {} } })).toEqual([
      'months: expected one length for all bases, got 24, 120 (write months at the top of the experiment)',
    ]);
    expect(await problemsOf({ ...SMALL, citizens: 50, set: { place: 'Preston' } })).toEqual([
      'citizens: expected whole number 86 to 112,824, citizens, got 50 (Preston has 86 neighbourhoods)',
    ]);
  });

  test('by name are a factor that comes first', async () => {
    const { factors, bases } = await resolved({ ...SMALL, bases: { today: {}, five: 'high-5' } });
    expect(factors[0]).toMatchObject({ name: 'base', range: { kind: 'levels', values: ['today', 'five'] } });
    expect(bases.map(({ resolved: { scenario } }) => scenario.title)).toEqual(['today', 'High-5']);
  });
});

describe('what is recorded', () => {
  test('unless said otherwise are outcomes with a direction, at the last month', async () => {
    const { record } = await resolved(SMALL);
    expect(record).toMatchObject({ months: [12], areas: 'municipality' });
    expect([...record.metrics].sort()).toEqual([...RECORDED_METRICS].sort());
    // Whether more should be bought in town depends on who loses elsewhere.
    for (const name of RECORDED_METRICS) if (name !== 'localShareTown') expect(METRICS[name].better, name).not.toBe(0);
  });

  test.each([
    ['final', [12]],
    [
      [6, 0],
      [0, 6],
    ],
    [{ every: 5 }, [0, 5, 10, 12]],
    [{ every: 6 }, [0, 6, 12]],
    [{ every: 100 }, [0, 12]],
  ])('at %j', async (months, recorded) => {
    expect((await resolved({ ...SMALL, record: { months } })).record.months).toEqual(recorded);
  });

  test('cannot be after the end, twice, or nothing', async () => {
    const record = { months: [12, 13, 12], metrics: ['trust', 'trust'] };
    expect(await problemsOf({ ...SMALL, record, stop: { when: 'trust < 0', atLeast: 40 } })).toEqual([
      'record.months[1]: expected whole number 0 to 12, the months of the run, got 13',
      'record.months[2]: expected each month once, got 12 again',
      'record.metrics[1]: expected each metric once, got trust again',
      'stop.atLeast: expected whole number 1 to 12, the months of the run, got 40',
    ]);
    expect(await problemsOf({ ...SMALL, record: { months: [], metrics: [] } })).toEqual([
      'record.months: expected one month or more, got an empty list',
      'record.metrics: expected one metric or more, got an empty list',
    ]);
  });
});

describe('adaptive replicates', () => {
  const until = (change: object, rest: object = {}): object => ({
    ...SMALL,
    replicates: { until: { outcome: 'trust', halfWidth: 0.01, ...change }, atLeast: 3, atMost: 9, ...rest },
  });

  test('are filled in, and record what they look at', async () => {
    const { replicates, record } = await resolved({
      ...until({ outcome: 'strained', month: 6 }),
      record: { metrics: ['trust'] },
    });
    expect(replicates).toEqual({
      kind: 'adaptive',
      outcome: 'strained',
      month: 6,
      halfWidth: 0.01,
      confidence: 0.95,
      atLeast: 3,
      atMost: 9,
      seeds: 'common',
    });
    expect(record).toMatchObject({ months: [6, 12], metrics: ['strained', 'trust'] });
  });

  test('may look at an own outcome, not at an unknown one', async () => {
    expect(await problemsOf({ ...until({ outcome: 'worth' }), outcomes: { worth: 'trust * 2' } })).toEqual([]);
    expect(await problemsOf(until({ outcome: 'trsut', month: 13 }, { atMost: 2 }))).toEqual([
      'replicates.atMost: expected 3 or more, as atLeast says, got 2',
      'replicates.until.outcome: expected a metric or an own outcome, got "trsut" (did you mean trust)',
      'replicates.until.month: expected whole number 0 to 12, the months of the run, got 13',
    ]);
    expect(await problemsOf(until({ halfWidth: 0 }, { atLeast: 1 }))).toEqual([
      'replicates.until.halfWidth: expected a number above 0, got 0',
      'replicates.atLeast: expected whole number 2 or more, replicates, got 1',
    ]);
  });
});

describe('expressions', () => {
  test('have names of their own', async () => {
    const outcomes = { ambition: 'trust', run: 'trust', a: '1', stopsHere: '2' };
    expect(await problemsOf({ ...SMALL, outcomes, constraints: { a: 'trust > 0' } })).toEqual([
      'outcomes.ambition: expected a new name, got ambition (a factor is called so)',
      'outcomes.run: expected a new name, got run (a column of results is called so)',
      'constraints.a: expected a new name, got a (an outcome is called so)',
      'outcomes.stopsHere: expected a new name, got stopsHere (the word is taken)',
    ]);
  });

  test('that are constraints are true or false, and cannot reach out of their brackets', async () => {
    const constraints = { b: 'trust > 0) ? 5 : (1', c: '', d: '(trust > 0', e: 'trust' };
    expect(await problemsOf({ ...SMALL, constraints })).toEqual([
      'constraints.b: expected brackets that open and close in pairs, got trust > 0) ? 5 : (1',
      'constraints.d: expected brackets that open and close in pairs, got (trust > 0',
      'constraints.c: expected an expression over the metrics, got nothing',
      'constraints.e: expected a comparison, got trust, which is a number (compare it with something, such as > 0)',
    ]);
  });

  test('become numbers that may use each other', async () => {
    const { expressions, constraints } = await resolved({
      ...SMALL,
      outcomes: { worth: 'trust + needMet' },
      constraints: { good: 'worth > 1' },
      stop: { when: 'good == 1 and month > 3' },
    });
    expect(expressions).toEqual({
      recorded: { worth: 'trust + needMet', good: '(worth > 1) ? 1 : 0' },
      stop: '(good == 1 and month > 3) ? 1 : 0',
    });
    expect(constraints).toEqual(['good']);
  });
});
