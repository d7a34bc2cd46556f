import { describe, expect, test } from 'vitest';
import { tellerOf } from '#cli';
import {
  choiceGame,
  choicesBetween,
  explainTeller,
  groupOf,
  mechanismIssues,
  USUAL_MECHANISMS,
  whenOff,
} from '#explain';
import { LEVER_NAMES, MECHANISM_NAMES, MECHANISMS, scenarioEssence, CONTEXT_LEVERS, type MechanismName } from '#sim';
import { scenarioOf } from './smallTown.ts';

const today = scenarioOf({ extends: 'hybrid-by-default' });
const highFive = scenarioOf({ extends: 'high-5' });

function between(...[a, b]: Parameters<typeof choicesBetween>) {
  const choices = choicesBetween(a, b);
  if (!choices.ok) throw new Error(JSON.stringify(choices.issues));
  return choices.value;
}

describe('the choices between two strategies', () => {
  test('are those that differ, the mix as one', () => {
    const { players, scenarioOf: mixed } = between(highFive, today);
    expect(players.map(({ name }) => name)).toEqual([
      'mix',
      'clarity',
      'coStrategy',
      'siloBreaking',
      'partnership',
      'evaluation',
      'delegation',
      'volunteerSupport',
      'training',
      'anchoring',
    ]);
    expect(mixed('1111111111')).toBe(highFive);
    expect(mixed('0000000000')).toBe(today);
    const some = mixed('1010000000');
    expect([some.mix, some.levers.coStrategy, some.levers.clarity]).toEqual([
      highFive.mix,
      highFive.levers.coStrategy,
      today.levers.clarity,
    ]);
  });

  test('take schedules, invitations, anchors, events, switches and the ramp along, each as one', () => {
    const one = scenarioOf({
      levers: {
        recruitment: { openCall: 0.2, lot: 0.5, universalArena: 0.1, outreach: 0.2 },
        commitment1: 0.5,
        commitment2: 0.4,
      },
      schedules: [
        { name: 'clarity', from: 6, over: 3, to: 0.7 },
        { name: 'NPG', from: 6, over: 6, to: 0.5 },
      ],
      events: [
        { kind: 'cut', at: 4, months: 3, size: 0.05 },
        { kind: 'merger', at: 9 },
      ],
      off: ['ties'],
      rampMonths: 6,
    } as never);
    const other = scenarioOf({
      events: [
        { kind: 'merger', at: 9 },
        { kind: 'electionLoss', at: 3 },
      ],
      off: ['quorum'],
    } as never);
    const { players, scenarioOf: mixed } = between(one, other);
    expect(players.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      'mix mix',
      'lever clarity',
      'recruitment recruitment',
      'commitment commitment',
      'ramp rampMonths',
      'event electionLoss at 3',
      'event cut at 4',
      'off off: ties',
      'off off: quorum',
    ]);
    const everyOne = Array.from({ length: 9 }, (_, k) => mixed(`${'0'.repeat(k)}1${'0'.repeat(8 - k)}`));
    expect(everyOne[0]?.schedules.map(({ name }) => name)).toEqual(['NPG']);
    expect(everyOne[1]?.schedules.map(({ name }) => name)).toEqual(['clarity']);
    expect(everyOne[2]?.levers.recruitmentLot).toBe(0.5);
    expect(everyOne[3]?.levers.commitment2).toBe(0.4);
    expect(everyOne[4]?.rampMonths).toBe(6);
    expect(everyOne[5]?.events.map(({ kind }) => kind)).toEqual(['merger']);
    expect(everyOne[6]?.events.map(({ kind }) => kind)).toEqual(['electionLoss', 'cut', 'merger']);
    expect(everyOne[7]?.off).toEqual(['quorum', 'ties']);
    expect(everyOne[8]?.off).toEqual([]);
  });

  test('tell what nobody decides from what is decided', () => {
    const { players } = between(scenarioOf({ levers: { austerity: 0.06, clarity: 0.5 } }), today);
    expect(players.map(({ name, kind }) => [name, kind])).toEqual([
      ['clarity', 'lever'],
      ['austerity', 'context'],
    ]);
    expect(CONTEXT_LEVERS).toEqual(['austerity', 'demandGrowth', 'cutsToStaff', 'anchorSpend']);
  });

  test('are refused where the two are other worlds, with every reason at once', () => {
    const elsewhere = scenarioOf({
      place: 'Asker',
      parameters: { trustMean: 0.4, preventableShare: 0.3 },
      spinUpMonths: 12,
    });
    const choices = choicesBetween(elsewhere, today);
    expect(choices.ok ? [] : choices.issues.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['place', 'spinUpMonths', 'parameters.trustMean', 'parameters.preventableShare']),
    );
    const same = choicesBetween(today, { ...today, title: 'Another title' });
    expect(same.ok ? [] : same.issues.map(({ got }) => got)).toEqual(['the same choices in both']);
  });

  test('every lever has a group, and many choices are grouped', () => {
    for (const name of LEVER_NAMES.filter((one) => !one.startsWith('commitment')))
      expect(groupOf({ name, kind: 'lever', from: '', to: '' })).toBeTypeOf('string');
    const many = scenarioOf({
      extends: 'high-5',
      levers: { fund: 0.6, promise: 0.6, inclusion: 0.6, austerity: 0.02 },
    });
    const game = choiceGame(many, today, false);
    if (!game.ok) throw new Error('refused');
    expect(game.value.players.length).toBe(14);
    expect(game.value.groups.map(({ name }) => name)).toEqual([
      'direction',
      'people',
      'arenas',
      'money',
      'recruitment',
      'context',
    ]);
    expect(game.value.groups.flatMap(({ members }) => members).toSorted((a, b) => a - b)).toEqual([
      ...Array(14).keys(),
    ]);
  });

  test('make runs whose worlds at month 0 are one', () => {
    const { scenarioOf: mixed } = between(highFive, today);
    expect(scenarioEssence(mixed('1111000000')).parameters).toEqual(today.parameters);
  });
});

describe('mechanisms', () => {
  test('are refused with their parts, unknown, or where figures are not defined without them', () => {
    const issues = mechanismIssues(
      ['feedback', 'experience', 'lossAversion', 'services', 'tiess'],
      today,
      '--mechanisms',
    );
    expect(issues.map(({ got }) => got).toSorted()).toEqual([
      'experience and feedback',
      'lossAversion and experience',
      'lossAversion and feedback',
      'services',
      'tiess',
    ]);
    expect(mechanismIssues(USUAL_MECHANISMS, today, '--mechanisms')).toEqual([]);
    expect(
      mechanismIssues([], { ...today, parameters: { ...today.parameters, offInSpinUp: 1 } }, '--mechanisms').length,
    ).toBe(1);
  });

  test('say what they are part of and what a run without them is', () => {
    for (const name of MECHANISM_NAMES) {
      const { within, whenOff: meaning } = MECHANISMS[name];
      expect(meaning).toMatch(/^[A-Z].{15,}\.$/);
      for (const language of ['nb', 'da'] as const) {
        const said = whenOff(explainTeller(tellerOf(language).voice), name);
        expect(said).toMatch(/^[A-ZÆØÅ].{15,}\.$/);
        expect(said).not.toBe(meaning);
        expect(said).not.toMatch(/\b(the|and|is|their|nobody)\b/);
      }
      if (within !== null) expect(MECHANISM_NAMES).toContain(within as MechanismName);
    }
  });
});
