import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asksSameRuns,
  decodeState,
  encodeState,
  INITIAL_STATE,
  LANGUAGES,
  LINK_VERSION,
  namesOf,
  redo,
  startHistory,
  undo,
  withChosen,
  withLever,
  withName,
  withoutStrategy,
  withPresent,
  withPreset,
  withStrategy,
} from '#ui';
import { anyState } from '../arbitraries/anyState.ts';

describe('a link', () => {
  test('gives the state back that it was made of', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(decodeState(encodeState(state))).toEqual({ status: 'read', dropped: [], state });
      }),
      { numRuns: 300 },
    );
  });

  test('of the first form keeps opening', () => {
    // {"v":1,"l":"nb","s":[["hybrid-by-default"],["high-5",{"clarity":0.2}]],"t":38}
    const old =
      'eyJ2IjoxLCJsIjoibmIiLCJzIjpbWyJoeWJyaWQtYnktZGVmYXVsdCJdLFsiaGlnaC01Iix7ImNsYXJpdHkiOjAuMn1dXSwidCI6Mzh9';
    expect(decodeState(old)).toMatchObject({
      status: 'read',
      dropped: [],
      state: { language: 'nb', month: 38, strategies: [{ preset: 'hybrid-by-default' }, { levers: { clarity: 0.2 } }] },
    });
  });

  test('that is damaged, newer or names what does not exist is told apart', () => {
    expect(decodeState('%%%').status).toBe('broken');
    expect(decodeState(btoa('[1,2')).status).toBe('broken');
    expect(decodeState(btoa(JSON.stringify({ v: LINK_VERSION + 1 }))).status).toBe('newer');
    const odd = decodeState(
      btoa(JSON.stringify({ v: 1, s: [['hi-5'], ['high-5', { claritty: 1, clarity: 7, training: 0.5 }]], t: 1e9 })),
    );
    expect(odd).toMatchObject({ status: 'read', dropped: ['hi-5', 'claritty', 'clarity'] });
    // One strategy is no comparison, and month 10⁹ is none: both are as they start.
    expect(odd.status === 'read' && odd.state.strategies).toEqual(INITIAL_STATE.strategies);
    expect(odd.status === 'read' && odd.state.month).toBe(INITIAL_STATE.month);
  });

  test('with names that are no text, and numbers that are not whole, goes on without them and says so', () => {
    const written = {
      v: LINK_VERSION,
      s: [
        [{ toString: 1, valueOf: 1 }],
        [
          'high-5',
          {},
          {
            d: [
              [{ toString: 1 }, 0, 0, 1],
              ['pay', 0, 1, 99],
              ['pay', 0, 1, 10],
            ],
          },
        ],
        ['sham'],
      ],
      e: [{ kind: { toString: 1 } }, { kind: 'levers', at: 0, months: 3, to: {} }, { kind: 'electionLoss', at: 3 }],
      b: { governanceForm: 0.5, trustMean: 0.4 },
      x: { clarity: 0.5, austerity: 0.1, commitment: 0.3 },
    };
    const read = decodeState(btoa(JSON.stringify(written)));
    expect(read).toMatchObject({
      dropped: [
        '?',
        'schedule ?',
        'schedule pay',
        'clarity',
        'commitment',
        'shock ?',
        'shock levers',
        'governanceForm',
      ],
      state: {
        strategies: [{ schedules: [{ name: 'pay', from: 0, over: 1, to: 10 }] }, {}],
        shocks: [{ kind: 'electionLoss', at: 3 }],
        beliefs: { trustMean: 0.4 },
        context: { austerity: 0.1 },
      },
    });
  });

  test('of any text is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => btoa(unescape(encodeURIComponent(text)))),
        ),
        (text) => {
          expect(['read', 'broken', 'newer']).toContain(decodeState(text).status);
        },
      ),
    );
  });
});

describe('changing the state', () => {
  test('a lever back at the preset’s level counts as not moved', () => {
    const moved = withLever(INITIAL_STATE, 'clarity', 0.3, 0.8);
    expect(moved.strategies[1].levers).toEqual({ clarity: 0.3 });
    expect(withLever(moved, 'clarity', 0.8, 0.8)).toEqual(INITIAL_STATE);
  });

  test('there are two to four strategies, and the selected one exists', () => {
    const four = withStrategy(withStrategy(INITIAL_STATE, 'sham'), 'austerity');
    expect(four.strategies).toHaveLength(4);
    let state = four;
    for (let n = 0; n < 5; n++) {
      state = withoutStrategy(state, state.strategies.length - 1);
      expect(state.selected).toBeLessThan(state.strategies.length);
    }
    expect(state.strategies).toHaveLength(2);
    // Pressed while a replay showed four of them.
    expect(withChosen(state, 3).selected).toBe(1);
    expect(withChosen(four, 2).selected).toBe(2);
  });

  test('a name stays with its strategy, goes with its preset, and asks for no other runs', () => {
    const named = withName(INITIAL_STATE, 2, '  Our\n course ');
    expect(named.names).toEqual([null, null, 'Our course']);
    expect(asksSameRuns(named, INITIAL_STATE)).toBe(true);
    expect(withoutStrategy(named, 1).names).toEqual([null, 'Our course']);
    expect(withoutStrategy(named, 2).names).toEqual([]);
    expect(withName(named, 2, ' ').names).toEqual([]);
    expect(withPreset({ ...named, selected: 2 }, 'sham').names).toEqual([]);
    expect(namesOf(LANGUAGES.en, named)[2]).toBe('Our course');
    // What a link calls them is read as it would be typed, and what is no text calls nothing.
    const link = (a: unknown): string => btoa(JSON.stringify({ v: LINK_VERSION, s: [['high-5'], ['sham']], a }));
    expect(decodeState(link([7, `${'x'.repeat(60)}\n`, 'a third']))).toMatchObject({
      status: 'read',
      state: { names: [null, 'x'.repeat(40)] },
    });
    expect(decodeState(link('abc'))).toMatchObject({ state: { names: [] } });
  });

  test('undo and redo take back and do again; dragging is one step', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 30 }), (changes) => {
        let history = startHistory(-1);
        for (const [value, merge] of changes) history = withPresent(history, value, merge);
        const end = history.present;
        const steps = history.past.length;
        for (let n = 0; n < steps; n++) history = undo(history);
        expect(undo(history)).toBe(history);
        for (let n = 0; n < steps; n++) history = redo(history);
        expect(history.present).toBe(end);
      }),
    );
  });
});
