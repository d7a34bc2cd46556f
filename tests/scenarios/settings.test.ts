import { describe, expect, test } from 'vitest';
import { parseSettings, resolveScenario, type ScenarioInput } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import { issueText, LEVER_NAMES, PARAMETER_NAMES } from '#sim';

const atlas = openAtlas();

function patch(...settings: string[]): ScenarioInput {
  const parsed = parseSettings(settings);
  if (!parsed.ok) throw new Error(parsed.issues.map(issueText).join('\n'));
  return parsed.value;
}

function problems(...settings: string[]): string[] {
  const parsed = parseSettings(settings);
  return parsed.ok ? [] : parsed.issues.map(issueText);
}

describe('--set', () => {
  test('no lever has the name of a parameter', () => {
    expect(LEVER_NAMES.filter((name) => (PARAMETER_NAMES as readonly string[]).includes(name))).toEqual([]);
  });

  test('puts each name where it belongs', () => {
    expect(
      patch(
        'clarity=0.5',
        'trustMean = .4',
        'mix=0.3/0.2/0.5',
        'startMix=1/0/0',
        'rampMonths=12',
        'spinUpMonths=0',
        'country=england',
      ),
    ).toEqual({
      levers: { clarity: 0.5 },
      parameters: { trustMean: 0.4 },
      mix: { OA: 0.3, NPM: 0.2, NPG: 0.5 },
      startMix: { OA: 1, NPM: 0, NPG: 0 },
      rampMonths: 12,
      spinUpMonths: 0,
      country: 'england',
    });
  });

  test('knows the shorthands', () => {
    expect(patch('commitment=0.8', 'recruitment=0.4/0.2/0.4/0')).toEqual({
      levers: { commitment: 0.8, recruitment: { openCall: 0.4, lot: 0.2, universalArena: 0.4, outreach: 0 } },
    });
    expect(patch('commitment=1/1/0/0/0/0')).toEqual({ levers: { commitment: [1, 1, 0, 0, 0, 0] } });
  });

  test('takes every lever and parameter by name', () => {
    for (const name of LEVER_NAMES) expect(patch(`${name}=1`)).toEqual({ levers: { [name]: 1 } });
    for (const name of PARAMETER_NAMES) expect(patch(`${name}=1e-1`)).toEqual({ parameters: { [name]: 0.1 } });
    expect(patch()).toEqual({});
  });

  test.each([
    [
      'clarty=0.5',
      '--set clarty: expected a lever, a parameter, mix, startMix, rampMonths, spinUpMonths or country, got "clarty" (did you mean clarity)',
    ],
    ['NPG=0.5', '(write the whole mix: mix=OA/NPM/NPG, such as mix=0.3/0.2/0.5)'],
    ['seed=3', '(use --seed)'],
    ['events=1', '(write a scenario file)'],
    ['clarity', '--set: expected name=value, got "clarity"'],
    ['=1', '--set: expected name=value'],
    ['clarity=', '--set clarity: expected a number, got ""'],
    ['clarity=high', '--set clarity: expected a number, got "high"'],
    ['clarity=0,5', '--set clarity: expected a number, got "0,5" (decimals take a point, shares are divided by /)'],
    ['clarity=NaN', 'expected a number'],
    ['clarity=Infinity', 'expected a number'],
    ['clarity=0x10', 'expected a number'],
    ['clarity=1=2', 'expected a number, got "1=2"'],
    ['mix=0.5/0.5', '--set mix: expected 3 shares, OA/NPM/NPG, got "0.5/0.5"'],
    ['recruitment=1', '--set recruitment: expected 4 shares, openCall/lot/universalArena/outreach'],
    ['commitment=1/1', '--set commitment: expected one number, or six divided by /'],
    ['country=sweden', '--set country: expected norway, denmark, england, got "sweden"'],
  ])('refuses %s', (setting, words) => {
    const found = problems(setting);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
  });

  test.each(['__proto__=1', 'constructor=1', 'prototype=1', 'toString=1', 'hasOwnProperty=1', '__proto__.clarity=1'])(
    'refuses %s, and leaves the language alone',
    (setting) => {
      expect(problems(setting)).toHaveLength(1);
      expect(({} as Record<string, unknown>)['clarity']).toBeUndefined();
    },
  );

  test('takes each name once', () => {
    expect(problems('clarity=0.1', 'fund=1', 'clarity=0.2')).toEqual([
      '--set clarity: expected each name once, got "clarity=0.2" (it was set before)',
    ]);
  });

  test('reports all problems at once', () => {
    expect(problems('clarty=1', 'mix=1', 'fund=x', 'pay=1')).toHaveLength(3);
  });

  test('what is out of range is found when the scenario is resolved, under the name of the option', () => {
    const settings = {
      ...patch('clarity=1.5', 'mix=0.5/0.5/0.5', 'rampMonths=500', 'recruitment=1/1/0/0', 'trustMean=3'),
      months: 0,
      off: ['x' as 'silo'],
    };
    const result = resolveScenario({ citizens: 600 }, atlas, { settings });
    const fields = result.ok ? [] : result.issues.map(({ field }) => field);
    expect(fields.sort()).toEqual([
      '--months',
      '--off',
      '--set clarity',
      '--set mix',
      '--set rampMonths',
      '--set recruitment',
      '--set trustMean',
    ]);
  });
});
