import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createStore, openStore, runRanges } from '#store';
import { EXPERIMENT, issuesOf, MANIFEST, must, passingFolder, smallStore } from './storing.ts';

describe('a folder', () => {
  test('is made with a manifest and the experiment as it was written, and opened again', () => {
    const store = smallStore();
    expect(readFileSync(join(store.dir, 'experiment.yaml'), 'utf8')).toBe(EXPERIMENT);
    expect(must(openStore(store.dir))).toEqual(store);
    expect(store.manifest.experimentHash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('of the same experiment is resumed, wherever and whenever that is', () => {
    const store = smallStore();
    const elsewhere = { ...MANIFEST, machine: {}, commit: 'abc', dates: { created: '2030' }, runs: 20 };
    const experiment = Object.fromEntries(Object.entries(MANIFEST.experiment as object).toReversed());
    const resumed = must(createStore(store.dir, { ...elsewhere, experiment }, 'other text'));
    expect(resumed.manifest).toEqual({ ...store.manifest, runs: 20 });
    expect(readFileSync(join(store.dir, 'experiment.yaml'), 'utf8')).toBe(EXPERIMENT);
  });

  test('of another experiment is refused field by field', () => {
    const store = smallStore();
    const experiment = { question: 'does trust help', factors: [{ name: 'trust', from: 0, to: 2 }], extra: true };
    const changed = { ...MANIFEST, experiment, masterSeed: 'x', shards: 2, modelVersion: 4 };
    const issues = issuesOf(createStore(store.dir, changed, EXPERIMENT));
    expect(issues.map(({ field, expected, got }) => [field, expected, got])).toEqual([
      ['experiment.extra', 'nothing, as in the folder', 'true'],
      ['experiment.factors[0].to', '1, as in the folder', '2'],
      ['masterSeed', '"small", as in the folder', '"x"'],
      ['modelVersion', '3, as in the folder', '4'],
      ['shards', '1, as in the folder', '2'],
    ]);
    expect(must(openStore(store.dir)).manifest).toEqual(store.manifest);
  });

  test('with other things in it is refused and left alone', () => {
    const dir = passingFolder();
    writeFileSync(join(dir, 'thesis.docx'), 'years of work');
    expect(issuesOf(createStore(dir, MANIFEST, EXPERIMENT))[0].got).toBe('a file, thesis.docx among them');
    expect(issuesOf(createStore(join(dir, 'thesis.docx'), MANIFEST, EXPERIMENT))).toHaveLength(1);
    expect(readFileSync(join(dir, 'thesis.docx'), 'utf8')).toBe('years of work');
  });

  test('left by a crash while it was made is made again', () => {
    const dir = passingFolder();
    writeFileSync(join(dir, '.manifest.json.0.tmp'), '{"half');
    must(createStore(dir, MANIFEST, EXPERIMENT));
    rmSync(join(dir, 'experiment.yaml'));
    must(createStore(dir, MANIFEST, EXPERIMENT));
    expect(readFileSync(join(dir, 'experiment.yaml'), 'utf8')).toBe(EXPERIMENT);
  });

  test('without a manifest, or with a damaged one, is not opened', () => {
    const dir = passingFolder();
    expect(issuesOf(openStore(dir))[0].got).toBe('no manifest.json in it');
    const store = smallStore();
    const path = join(store.dir, 'manifest.json');
    const text = readFileSync(path, 'utf8');
    for (const broken of ['', '[]', 'null', text.slice(0, -3), text.replace('"runs":12', '"runs":13')]) {
      writeFileSync(path, broken);
      expect(issuesOf(openStore(store.dir))[0].got).toBe('another checksum than its own');
      expect(issuesOf(createStore(store.dir, MANIFEST, EXPERIMENT))).toHaveLength(1);
    }
    rmSync(path);
    mkdirSync(path);
    expect(issuesOf(openStore(store.dir))[0].got).toContain('EISDIR');
  });

  test('is not made with columns that cannot be told apart, text outcomes, or counts that make no sense', () => {
    const dir = join(passingFolder(), 'new');
    const wrong = {
      ...MANIFEST,
      runs: -1,
      shards: 0.5,
      factors: [...MANIFEST.factors, { name: 'trust', type: 'flag' as const }, { name: 'seed', type: 'text' as const }],
      outcomes: [
        { name: 'month', type: 'number' as const },
        { name: 'said', type: 'text' as const },
        { name: '', type: 'number' as const },
      ],
    };
    expect(issuesOf(createStore(dir, wrong, EXPERIMENT)).map(({ field }) => field)).toEqual([
      'runs',
      'shards',
      'factors[4]',
      'factors[5]',
      'outcomes[0]',
      'outcomes[2]',
      'outcomes[1] (said)',
    ]);
    expect(issuesOf(openStore(dir))).toHaveLength(1);
  });
});

test('ranges name runs shortly', () => {
  expect(runRanges([0, 1, 2, 5, 9, 10])).toBe('0-2,5,9-10');
  expect(runRanges([])).toBe('');
  expect(runRanges([1, 3, 4, 8, 9], 2)).toBe('1,3-4,and 2 more');
});
