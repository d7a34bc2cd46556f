import { describe, expect, test } from 'vitest';
import { changedSettings, DEFAULT_PLACE, PRESET_GROUPS, PRESETS, PRESET_NAMES, resolveScenario } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import { isLever, LEVERS, METRIC_NAMES, TODAY_LEVERS } from '#sim';

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

  test('names two or three metrics that exist, in which it shows', () => {
    expect([2, 3]).toContain(preset.shows.length);
    expect(new Set(preset.shows).size).toBe(preset.shows.length);
    for (const metric of preset.shows) expect(METRIC_NAMES).toContain(metric);
  });

  test('stands with the circumstances when the municipality chooses as today and the world differs, and only then', () => {
    const { levers, mix, schedules, events, parameters } = changedSettings({ extends: name });
    const moved = [...Object.keys(levers), ...schedules.map((one) => one.name)];
    const chooses = mix !== null || moved.some((one) => !isLever(one) || LEVERS[one].nature === 'lever');
    const brings = moved.length + events.length + Object.keys(parameters).length > 0;
    expect(preset.group === 'circumstances').toBe(!chooses && brings);
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

test('every group has presets, and no group is one alone', () => {
  for (const group of PRESET_GROUPS)
    expect(everyPreset.filter(([, preset]) => preset.group === group).length).toBeGreaterThan(1);
});

test('what a preset changes is what its run differs in from that of an ordinary municipality', () => {
  for (const [name] of everyPreset) {
    const resolved = resolveScenario({ extends: name }, atlas);
    if (!resolved.ok) throw new Error(name);
    const { levers, mix, schedules, events, parameters } = resolved.value.scenario;
    const changed = changedSettings({ extends: name });
    expect({ ...TODAY_LEVERS, ...changed.levers }).toEqual(levers);
    expect({ ...parameters, ...changed.parameters }).toEqual(parameters);
    expect(changed.mix ?? PRESETS[BASE].scenario.mix).toEqual(mix);
    expect(changed.schedules).toEqual(schedules);
    expect(changed.events).toEqual(events);
  }
  // Shorthands are written out, and what is as today is no change.
  expect(changedSettings({ extends: BASE, levers: { clarity: 0.2, commitment: 0.5 } }).levers).toMatchObject({
    commitment1: 0.5,
    commitment6: 0.5,
  });
  expect(changedSettings({ extends: BASE, levers: { clarity: 0.2 } }).levers).toEqual({});
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
