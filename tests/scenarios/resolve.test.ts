import { describe, expect, test } from 'vitest';
import type { Resolved } from '#scenarios';
import { countryParameters, TODAY_LEVERS } from '#sim';
import { presetOf, problems, resolved } from './resolving.ts';

describe('a scenario that says nothing', () => {
  const { scenario, run, outcomes } = resolved({ citizens: 600 });

  test('is an ordinary municipality today', () => {
    expect(scenario.place.name).toBe('Mellomby');
    expect(scenario.country).toBe('norway');
    expect(scenario.levers).toEqual(TODAY_LEVERS);
    expect(scenario.parameters).toEqual(countryParameters('norway'));
    expect(scenario.mix).toEqual({ OA: 0.45, NPM: 0.4, NPG: 0.15 });
    expect(scenario.startMix).toEqual(scenario.mix);
    expect([scenario.rampMonths, scenario.spinUpMonths]).toEqual([24, 120]);
    expect([scenario.schedules, scenario.events, scenario.off]).toEqual([[], [], []]);
  });

  test('runs ten years', () => {
    expect(run.months).toBe(120);
    expect(outcomes).toEqual({});
  });
});

describe('layers', () => {
  test('the country’s profile lies under the preset, the preset under the scenario, settings over all', () => {
    const presets = {
      mine: presetOf('mine', { parameters: { trustMean: 0.5, acceptBase: -0.7 }, levers: { clarity: 0.3, fund: 0.4 } }),
    };
    const { scenario } = resolved(
      {
        extends: 'mine',
        country: 'england',
        citizens: 600,
        parameters: { acceptBase: -0.9 },
        levers: { fund: 0.5, pay: 1 },
      },
      { presets, settings: { levers: { pay: 2 } } },
    );
    expect(scenario.parameters.findAlone).toBe(countryParameters('england').findAlone);
    expect(scenario.parameters.trustMean).toBe(0.5);
    expect(scenario.parameters.acceptBase).toBe(-0.9);
    expect([scenario.levers.clarity, scenario.levers.fund, scenario.levers.pay]).toEqual([0.3, 0.5, 2]);
  });

  test('a preset may extend a preset, and a scenario several', () => {
    const presets = {
      low: presetOf('low', { levers: { clarity: 0.3, fund: 0.3, pay: 3 } }),
      middle: presetOf('middle', { extends: 'low', levers: { fund: 0.5, pay: 5 } }),
      other: presetOf('other', { levers: { pay: 7 } }),
    };
    const { levers } = resolved({ extends: ['middle', 'other'], citizens: 600 }, { presets }).scenario;
    expect([levers.clarity, levers.fund, levers.pay]).toEqual([0.3, 0.5, 7]);
  });

  test('presets that extend each other in a circle are refused', () => {
    const presets = {
      a: presetOf('a', { extends: 'b' }),
      b: presetOf('b', { extends: 'c' }),
      c: presetOf('c', { extends: 'a' }),
    };
    expect(problems({ extends: 'a', citizens: 600 }, { presets })).toEqual([
      'preset c: extends: expected presets that do not extend each other in a circle, got a → b → c → a',
    ]);
  });

  test('a preset that extends itself is refused', () => {
    const presets = { a: presetOf('a', { extends: 'a' }) };
    expect(problems({ extends: 'a', citizens: 600 }, { presets })[0]).toContain('got a → a');
  });

  test('a preset reached on two ways counts once', () => {
    const presets = {
      base: presetOf('base', { events: [{ kind: 'merger', at: 3 }] }),
      left: presetOf('left', { extends: 'base' }),
      right: presetOf('right', { extends: 'base' }),
    };
    expect(resolved({ extends: ['left', 'right'], citizens: 600 }, { presets }).scenario.events).toHaveLength(1);
  });

  test('events and switched-off mechanisms add up; a schedule replaces those of its name', () => {
    const presets = {
      mine: presetOf('mine', {
        events: [{ kind: 'merger', at: 3 }],
        off: ['fatigue'],
        schedules: [
          { name: 'clarity', from: 0, over: 12, to: 0.5 },
          { name: 'fund', from: 0, over: 12, to: 0.5 },
        ],
      }),
    };
    const { scenario } = resolved(
      {
        extends: 'mine',
        citizens: 600,
        events: [{ kind: 'electionLoss', at: 5 }],
        off: ['silo', 'fatigue'],
        schedules: [{ name: 'clarity', from: 6, over: 0, to: 0.9 }],
      },
      { presets },
    );
    expect(scenario.events.map(({ kind }) => kind)).toEqual(['merger', 'electionLoss']);
    expect(scenario.off).toEqual(['fatigue', 'silo']);
    expect(scenario.schedules).toEqual([
      { name: 'fund', from: 0, over: 12, to: 0.5 },
      { name: 'clarity', from: 6, over: 0, to: 0.9 },
    ]);
  });

  test('a lever that a preset’s schedule still moves is pointed out', () => {
    const presets = { mine: presetOf('mine', { schedules: [{ name: 'clarity', from: 6, over: 12, to: 0.5 }] }) };
    const { warnings } = resolved({ extends: 'mine', citizens: 600, levers: { clarity: 0.3 } }, { presets });
    expect(warnings).toContain('levers.clarity: preset mine: schedules[0] still moves clarity to 0.5 from month 6');
  });

  test('a preset’s own problem is named after it', () => {
    const presets = { mine: presetOf('mine', { levers: { clarity: 2 } }) };
    expect(problems({ extends: 'mine', citizens: 600 }, { presets })).toEqual([
      'preset mine: levers.clarity: expected 0 to 1, level, got 2',
    ]);
  });

  test('a preset run as it is gives its name, a titled scenario its title, settings over it change neither', () => {
    expect(resolved({ extends: 'high-5' }, { settings: { citizens: 600 } }).scenario.id).toBe('high-5');
    expect(resolved({ title: 'Our Own Course!', citizens: 600 }).scenario.id).toBe('our-own-course');
    expect(resolved({ citizens: 600 }, { id: 'x' }).scenario).toMatchObject({ id: 'x', title: 'x' });
  });
});

describe('shorthands', () => {
  test('commitment is one number for six anchors, or six numbers, and an anchor’s own number wins', () => {
    const commitments = ({ levers }: Resolved['scenario']): number[] =>
      ([1, 2, 3, 4, 5, 6] as const).map((anchor) => levers[`commitment${anchor}`]);
    const of = (levers: object): number[] => commitments(resolved({ citizens: 600, levers }).scenario);
    expect(of({ commitment: 0.8 })).toEqual([0.8, 0.8, 0.8, 0.8, 0.8, 0.8]);
    expect(of({ commitment: [1, 0.5, 0, 0, 0, 0.1] })).toEqual([1, 0.5, 0, 0, 0, 0.1]);
    expect(of({ commitment3: 0, commitment: 0.8 })).toEqual([0.8, 0.8, 0, 0.8, 0.8, 0.8]);
    expect(problems({ citizens: 600, levers: { commitment: [1, 0] } })[0]).toContain('got a list of 2');
  });

  test('recruitment names the channels; those left out get nothing', () => {
    const { levers } = resolved({ citizens: 600, levers: { recruitment: { universalArena: 1 } } }).scenario;
    expect(levers).toMatchObject({
      recruitmentOpenCall: 0,
      recruitmentLot: 0,
      recruitmentUniversalArena: 1,
      recruitmentOutreach: 0,
    });
  });
});
