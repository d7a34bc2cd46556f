import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { issueText } from '#sim';
import { openExperiment, readExperimentFile } from '#store';
import { atlas, filesOf, problemsOf, resolved, SMALL } from './resolving.ts';

describe('the structure of an experiment', () => {
  test.each([
    [undefined, ['experiment: expected an experiment: settings by name, got nothing']],
    [[], ['experiment: expected an experiment: settings by name, got an empty list']],
    ['x', ['experiment: expected an experiment: settings by name, got "x"']],
    [
      {},
      [
        'design: expected a method with its options, points, or csv, got nothing',
        'replicates: expected the number of runs of every point, got nothing',
      ],
    ],
  ])('%j is refused', async (input, problems) => {
    expect(await problemsOf(input)).toEqual(problems);
  });

  test('every problem is told at once, each with its field as written', async () => {
    const problems = await problemsOf({
      ...SMALL,
      titel: 'x',
      base: { levers: { ambitoin: 1 }, mix: { OA: 1, NPM: 1, NPG: 0 }, seed: 3 },
      set: { levers: { clarity: 2 }, place: 'Prestn', months: 12 },
      factors: { ambition: { from: -1, to: '3' }, trustShft: {}, promise: null, clarity: [0, 1], pay: { form: 0 } },
      design: { method: 'sobl', points: 8 },
      replicates: 0,
      months: 0.5,
      record: { months: [1, 2.5], areas: 'fifth', metrics: ['trsut'] },
      outcomes: { trust: 'needMet', worth: 'needMett' },
      constraints: { fair: 'equity', good: 'trust > ' },
      stop: { when: 'participation' },
    });
    const range = 'a range such as {from: 0, to: 1} or {values: [0, 1]}, or {} for the declared range';
    expect(problems.toSorted()).toEqual(
      [
        'factors.ambition.to: expected a number, got "3" (a number is written without quotes)',
        `factors.promise: expected ${range}, got nothing (write {} for the declared range)`,
        `factors.clarity: expected ${range}, got a list of 2 (write {values: [0, 1]})`,
        'factors.pay.form: expected a known name, got form (did you mean from)',
        'replicates: expected whole number 1 to 10,000, replicates, got 0',
        'months: expected whole number 1 to 600, months, got 0.5',
        'titel: expected a known name, got titel (did you mean title)',
        'record.months[1]: expected whole number 0 to 600, months from the start, got 2.5',
        'record.areas: expected municipality, fifths or neighbourhoods, got "fifth" (did you mean fifths)',
        'record.metrics[0]: expected a metric, got "trsut" (did you mean trust)',
        'base.seed: expected nothing here, got 3 (seed is written at the top of the experiment)',
        'set.months: expected nothing here, got 12 (months is written at the top of the experiment)',
        'factors.trustShft: expected a lever, a parameter or another factor, got trustShft (did you mean trustShift)',
        'design.method: expected a design method, got "sobl" (did you mean sobol)',
        'base.levers.ambitoin: expected a known name, got ambitoin (did you mean ambition)',
        'set.levers.clarity: expected 0 to 1, level, got 2',
        'base.mix: expected shares OA, NPM and NPG that sum to 1, got 1 + 1 + 0 = 2',
        'set.place: expected the name or code of a built-in place, got Prestn (did you mean Preston)',
        'outcomes.trust: expected a new name, got trust (a metric is called so)',
        'outcomes.worth: expected a metric, an outcome declared before, or month, got needMett (did you mean needMet)',
        'constraints.fair: expected a comparison, got equity, which is a number (compare it with something, such as > 0)',
        'constraints.good: expected an expression over the metrics, got Unexpected end of expression (char 8)',
        'stop.when: expected a comparison, got participation, which is a number (compare it with something, such as > 0)',
      ].toSorted(),
    );
  });

  test('a list for a range is told how values are written, whatever is in it', async () => {
    const hint = async (clarity: unknown): Promise<string> =>
      /\(write (.*)\)/.exec((await problemsOf({ ...SMALL, factors: { clarity } })).join())?.[1] ?? '';
    expect(await hint([0, 0.5, 1, 0.2])).toBe('{values: [0, 0.5, 1, …]}');
    expect(await hint([{}, Symbol('no text')])).toBe('{values: […]}');
  });

  test('names that reach into the language are refused', async () => {
    const input: unknown = JSON.parse(
      '{"__proto__": 1, "factors": {"constructor": {}, "ambition": {}}, "design": {"method": "random"}, "replicates": 1}',
    );
    expect(await problemsOf(input)).toEqual([
      '__proto__: expected a known name, got __proto__',
      'factors.constructor: expected a known name, got constructor',
    ]);
  });

  test('a knot of references is refused, and a flood of values', async () => {
    const knot: Record<string, unknown> = { ...SMALL };
    knot['set'] = { levers: knot };
    expect((await problemsOf(knot))[0]).toMatch(/: expected at most 14 levels and 400,000 values, got more/);
    const points = Array.from({ length: 200_000 }, () => ({ ambition: 0.5, trustShift: 0 }));
    expect(await problemsOf({ ...SMALL, design: { points } })).toEqual([
      expect.stringMatching(
        /^design\.points\[\d+\]: expected at most 14 levels and 400,000 values, got more \(many points are written in a CSV file/,
      ),
    ]);
  });

  test('the input is never changed', async () => {
    const input = structuredClone({ ...SMALL, set: { levers: { clarity: 0.3 } }, bases: { a: 'high-5', b: {} } });
    const copy = structuredClone(input);
    await resolved(input);
    expect(input).toEqual(copy);
  });
});

describe('an experiment file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samspill-experiment-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const problems = (name: string, text: string): readonly string[] => {
    const read = readExperimentFile(file(name, text));
    return read.ok ? [] : read.issues.map(issueText);
  };

  test('that is empty, is not YAML, repeats a name or holds a bomb is refused with its line', () => {
    expect(problems('empty.yaml', '')).toEqual(['file: expected an experiment, got an empty file']);
    expect(problems('two.yaml', 'months: 1\n---\nmonths: 2\n')[0]).toContain('expected one experiment in a file');
    expect(problems('twice.yaml', 'factors:\n  ambition: {}\n  ambition: {}\n')).toEqual([
      'line 3: expected each name once, got ambition again',
    ]);
    expect(problems('bomb.yaml', 'a: &a [1]\nb: [*a, *a]\n')[0]).toBe(
      'line 1: expected plain values, got an anchor (&) (write the values out, or put the text in quotes)',
    );
    expect(problems('deep.json', '['.repeat(100_000))[0]).toMatch(/expected at most 30 levels, got more/);
    expect(readExperimentFile(join(folder, 'none.yaml'))).toMatchObject({ ok: false });
  });

  test('in JSON or YAML is the same experiment', async () => {
    const json = await openExperiment(file('a.json', JSON.stringify(SMALL)), atlas);
    const yaml = await openExperiment(
      file(
        'a.yaml',
        'factors: {ambition: {}, trustShift: {from: -0.2, to: 0.2}}\ndesign: {method: random, points: 4}\nreplicates: 2\nmonths: 12\ncitizens: 200\n',
      ),
      atlas,
    );
    expect(json.ok && yaml.ok && json.value.hash === yaml.value.hash).toBe(true);
  });

  test('reads its points and places beside itself', async () => {
    file('points.csv', 'ambition,place\n0.2,own.csv\n0.4,Mellomby\n');
    file('own.csv', 'name,population,deprivation\nNorth,400,0.2\nSouth,500,0.8\n');
    const read = await openExperiment(
      file('list.yaml', 'design: {csv: points.csv}\nreplicates: 1\ncitizens: 200\n'),
      atlas,
    );
    expect(read.ok ? [...read.value.places.keys()] : read.issues.map(issueText)).toEqual(['own.csv', 'Mellomby']);
    expect(read.ok && read.value.files.map(({ name }) => name)).toEqual(['points.csv']);
  });
});

describe('the hash of an experiment', () => {
  test('changes with what a place file holds', async () => {
    const mellomby = atlas.find('Mellomby');
    const halden = atlas.find('Halden');
    const input = { ...SMALL, factors: { place: { values: ['Preston', 'own.csv'] } } };
    const hashes = [mellomby, halden].map(
      async (place) => (await resolved(input, { ...filesOf({}), place: () => place })).hash,
    );
    expect(new Set(await Promise.all(hashes)).size).toBe(2);
  });

  test('does not depend on titles, on how settings are written, or on the order of sections', async () => {
    const one = await resolved({
      ...SMALL,
      title: 'One',
      base: 'high-5',
      set: { levers: { commitment: 0.3, clarity: 0.4 } },
    });
    const other = await resolved({
      title: 'Other',
      description: 'The same.',
      ...Object.fromEntries(Object.entries(SMALL).toReversed()),
      base: { extends: 'high-5', title: 'Five' },
      set: { levers: { clarity: 0.4, commitment: [0.3, 0.3, 0.3, 0.3, 0.3, 0.3] } },
    });
    expect(other.hash).toBe(one.hash);
  });

  test.each([
    { months: 13 },
    { citizens: 201 },
    { seed: 2 },
    { replicates: 3 },
    { replicates: { count: 2, seeds: 'independent' } },
    { base: 'high-5' },
    { set: { levers: { clarity: 0.3 } } },
    { set: { place: 'Preston' } },
    { factors: { ambition: {}, trustShift: { from: -0.2, to: 0.3 } } },
    { design: { method: 'random', points: 5 } },
    { design: { method: 'sobol', points: 4 } },
    { design: { points: [{ ambition: 0, trustShift: 0 }] } },
    { record: { months: [0] } },
    { record: { metrics: ['trust'] } },
    { record: { areas: 'fifths' } },
    { outcomes: { half: 'trust / 2' } },
    { constraints: { fair: 'equity > 0.9' } },
    { stop: { when: 'trust > 0.9' } },
  ])('changes with %j', async (change) => {
    expect((await resolved({ ...SMALL, ...change })).hash).not.toBe((await resolved(SMALL)).hash);
  });
});
