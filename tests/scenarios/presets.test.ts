import { describe, expect, test } from 'vitest';
import { DEFAULT_PLACE, PRESETS, PRESET_NAMES, resolveScenario } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import { METRIC_NAMES } from '#sim';

const BASE = 'hybrid-by-default';
const atlas = openAtlas();
const everyPreset = PRESET_NAMES.map((name) => [name, PRESETS[name]] as const);

test('every case, type, step and lesson of the specification is a preset', () => {
  expect(PRESET_NAMES).toEqual([
    'hybrid-by-default', 'standing-still', 'classic-administration', 'management-by-results', 'network-governance', 'high-5',
    'wigan-deal', 'wigan-dictated', 'preston-model', 'aarhus-compass', 'asker-learning-centre', 'stange-help',
    'stange-help-short', 'green-stavanger', 'anchor-schools', 'steered', 'responsibilising', 'equal', 'facilitating',
    'ladder-1', 'ladder-2', 'ladder-3', 'ladder-4', 'ladder-5', 'curious', 'involving', 'ambitious', 'mature',
    'co-creating', 'fatigue-trap', 'trust-trap', 'sham', 'dark-side', 'push-without-support', 'lost-core', 'austerity',
    'money-illusion',
  ]); // prettier-ignore
});

describe.each(everyPreset)('%s', (name, preset) => {
  test('is complete and has no problem', () => {
    const resolved = resolveScenario({ extends: name }, atlas);
    expect(resolved.ok ? [] : resolved.issues).toEqual([]);
  });

  test('is known by its name and says what it stands for', () => {
    expect(preset.id).toBe(name);
    expect([preset.title, preset.standsFor, preset.question, preset.scenario.title].every(Boolean)).toBe(true);
    expect(preset.question).toMatch(/\?$/);
  });

  test('differs only from the base', () => {
    expect(preset.scenario.extends).toBe(name === BASE ? undefined : BASE);
  });

  test('has sources', () => {
    expect(preset.sources.length).toBeGreaterThan(0);
  });

  test('makes one to four claims, each with its reason, on metrics and months that exist', () => {
    expect(preset.claims.length).toBeGreaterThanOrEqual(1);
    expect(preset.claims.length).toBeLessThanOrEqual(4);
    for (const claim of preset.claims) {
      expect(METRIC_NAMES).toContain(claim.metric);
      expect(claim.because).not.toBe('');
      expect(claim.month).toBeGreaterThanOrEqual(1);
      expect(claim.month).toBeLessThanOrEqual(120);
    }
  });

  test.skipIf(name === BASE)('claims something against today’s municipality after ten years', () => {
    const against = preset.claims.filter(
      (claim) => 'comparedWith' in claim && claim.comparedWith === BASE && claim.month === 120,
    );
    expect(against.length).toBeGreaterThan(0);
  });
});

test('only the cases of a place name it; the others run on the default place', () => {
  const places = everyPreset.flatMap(([name, { scenario }]) =>
    scenario.place === undefined ? [] : [[name, scenario.place]],
  );
  expect(Object.fromEntries(places)).toEqual({
    'wigan-deal': 'Wigan',
    'wigan-dictated': 'Wigan',
    'preston-model': 'Preston',
    'aarhus-compass': 'Aarhus',
    'stange-help': 'Stange',
    'stange-help-short': 'Stange',
    'green-stavanger': 'Stavanger',
  });
  const base = resolveScenario({ extends: BASE }, atlas);
  expect(base.ok && base.value.scenario.place.name).toBe(DEFAULT_PLACE);
});

test('both versions of Wigan lose two fifths of the budget in eight years', () => {
  for (const name of ['wigan-deal', 'wigan-dictated'] as const) {
    const cut = PRESETS[name].scenario.levers?.austerity ?? 0;
    expect(Math.pow(1 - cut, 8)).toBeCloseTo(0.6, 2);
    expect(PRESETS[name].scenario.schedules).toContainEqual({ name: 'austerity', from: 96, over: 0, to: 0.007 });
  }
});

test('each step of maturity stands above the one before it in every enabling lever', () => {
  const steps = (['curious', 'involving', 'ambitious', 'mature', 'co-creating'] as const).map(
    (name) => PRESETS[name].scenario.levers ?? {},
  );
  for (let step = 1; step < steps.length; step++) {
    for (const [lever, level] of Object.entries(steps[step])) {
      expect(level).toBeGreaterThan(Number(Object.entries(steps[step - 1]).find(([name]) => name === lever)?.[1]));
    }
  }
});
