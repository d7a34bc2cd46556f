import { describe, expect, test } from 'vitest';
import { ANALYSES, ANALYSIS_NAMES, DESIGN_NAMES, resolveOptions, type Analysis, type AnalysisOption } from '#analysis';

describe.each(ANALYSIS_NAMES)('%s', (name) => {
  const analysis: Analysis = ANALYSES[name];

  test('says what it answers, reads designs that exist, and names its sources with a year', () => {
    expect(analysis.answers).toMatch(/\?$/);
    expect(analysis.note).not.toBe('');
    expect(analysis.designs.length).toBeGreaterThan(0);
    for (const design of analysis.designs) expect(DESIGN_NAMES).toContain(design);
    expect(analysis.sources.length).toBeGreaterThan(0);
    for (const source of analysis.sources) expect(source).toMatch(/\b(19|20)\d\d\b/);
  });

  test('has defaults that its own check lets through, and that hold when nothing is said', () => {
    const defaults = Object.fromEntries(
      Object.entries(analysis.options).map(([field, option]: [string, AnalysisOption]) => [field, option.default]),
    );
    expect(resolveOptions(name, defaults)).toEqual({ ok: true, value: defaults });
    expect(resolveOptions(name, {})).toEqual({ ok: true, value: defaults });
  });

  test('explains a default that depends on the sample', () => {
    for (const option of Object.values(analysis.options)) {
      if (option.default === null) expect('otherwise' in option && option.otherwise).toBeTruthy();
    }
  });
});

test('designs of the house are read by at least one analysis besides those of any design', () => {
  const read = new Set(
    ANALYSIS_NAMES.filter((name) => !['summary', 'heat', 'pareto', 'paired', 'places'].includes(name)).flatMap(
      (name) => [...ANALYSES[name].designs],
    ),
  );
  // One at a time is drawn, not analysed: it knows nothing of what factors do together.
  expect(DESIGN_NAMES.filter((name) => !read.has(name))).toEqual(['oneAtATime']);
});

describe('options', () => {
  test('from the command line are numbers and names', () => {
    expect(resolveOptions('pawn', { classes: '12', statistic: 'max', confidence: '0.9' })).toMatchObject({
      ok: true,
      value: { classes: 12, statistic: 'max', confidence: 0.9, resamples: 100 },
    });
    expect(resolveOptions('summary', { quantiles: '0.1, 0.9' })).toMatchObject({
      ok: true,
      value: { quantiles: [0.1, 0.9] },
    });
  });

  test('that are wrong are told all at once, with the nearest name', () => {
    expect(resolveOptions('pawn', { clases: 5, statistic: 'mode', resamples: 2.5, confidence: '', seed: '' })).toEqual({
      ok: false,
      issues: [
        {
          field: 'clases',
          expected: 'an option of pawn: confidence, resamples, seed, classes, statistic',
          got: 'an unknown name',
          hint: 'did you mean classes',
        },
        { field: 'confidence', expected: '0.5 to 0.999', got: '' },
        { field: 'resamples', expected: 'a whole number, 20 to 100000', got: '2.5' },
        { field: 'seed', expected: 'a text that is not empty', got: '' },
        { field: 'statistic', expected: 'median or mean or max', got: 'mode' },
      ],
    });
  });

  test('out of range or of another kind are refused', () => {
    for (const quantiles of [[], [1.5], ['x'], 'x', 3, null])
      expect(resolveOptions('summary', { quantiles }).ok).toBe(false);
    for (const resamples of [19, 200_000, Infinity, NaN, null, true])
      expect(resolveOptions('sobol', { resamples }).ok).toBe(false);
    expect(resolveOptions('delta', { classes: null }).ok).toBe(true);
  });
});
