import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVER_NAMES, LEVERS, METRIC_NAMES } from '#sim';
import { PRESET_NAMES } from '#scenarios';
import {
  decodeState,
  encodeState,
  INITIAL_STATE,
  LINK_VERSION,
  redo,
  startHistory,
  undo,
  VIEWS,
  withLever,
  withoutStrategy,
  withPresent,
  withStrategy,
  type AppState,
} from '#ui';

const anyStrategy = fc.record({
  preset: fc.constantFrom(...PRESET_NAMES),
  levers: fc
    .uniqueArray(fc.constantFrom(...LEVER_NAMES), { maxLength: 5 })
    .chain((names) =>
      fc
        .tuple(...names.map((name) => fc.double({ min: LEVERS[name].min, max: LEVERS[name].max, noNaN: true })))
        .map(
          (values) =>
            Object.fromEntries(names.map((name, n) => [name, values[n]])) as AppState['strategies'][0]['levers'],
        ),
    ),
});
const anyState: fc.Arbitrary<AppState> = fc
  .record({
    language: fc.constantFrom('en' as const, 'nb' as const, 'da' as const),
    place: fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
    strategies: fc.array(anyStrategy, { minLength: 2, maxLength: 4 }),
    outcome: fc.constantFrom(...METRIC_NAMES),
    view: fc.constantFrom(...VIEWS),
    month: fc.nat(120),
    runs: fc.integer({ min: 5, max: 100 }),
  })
  .chain((rest) => fc.nat(rest.strategies.length - 1).map((selected) => ({ ...rest, selected })));

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
