import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPlayers, noPlayer, withoutPlayer, withPlayer } from '#analysis';
import { choiceGame } from '#explain';
import { PRESET_NAMES } from '#scenarios';
import { canonicalJson, scenarioEssence } from '#sim';
import {
  INITIAL_STATE,
  mixedStrategy,
  plainStrategy,
  scenariosOf,
  withMixed,
  type AppState,
  type Asked,
  type Leaving,
} from '#ui';
import { atlas } from '../scenarios/resolving.ts';

const STATE: AppState = { ...INITIAL_STATE, place: 'Mellomby' };
const LEAVINGS: readonly Leaving[] = ['without', 'only'];

/** The game of the first two strategies of a state, the second explained; null where there is none. */
function asked(state: AppState): Asked | null {
  const found = scenariosOf(state, atlas);
  const [against, strategy] = found.ok ? found.strategies : [];
  if (against === undefined || strategy === undefined) return null;
  const game = choiceGame(strategy.scenario, against.scenario, false);
  return game.ok ? { pair: { strategy: 1, against: 0 }, strategy, against, game: game.value } : null;
}

function essenceOf(state: AppState, place: number): string {
  const found = scenariosOf(state, atlas);
  const scenario = found.ok ? found.strategies[place]?.scenario : undefined;
  if (scenario === undefined) throw new Error(`strategy ${place}: expected one that can be run`);
  return canonicalJson(scenarioEssence(scenario));
}

/** Presets that start in one world, so that any two of them are choices. */
const PRESETS_OF_ONE_WORLD = PRESET_NAMES.filter((name) => {
  const strategies = [plainStrategy('hybrid-by-default'), plainStrategy(name)];
  return name === 'hybrid-by-default' || asked({ ...STATE, strategies }) !== null;
});

describe('a choice left out, or done alone, as a strategy of the page', () => {
  test('is the very scenario that the shares are made of, whatever two strategies it comes from', () => {
    let made = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...PRESETS_OF_ONE_WORLD),
        fc.constantFrom(...PRESETS_OF_ONE_WORLD),
        fc.record({ clarity: fc.constantFrom(0, 0.35) }),
        (one, other, levers) => {
          const state = { ...STATE, strategies: [plainStrategy(other), { ...plainStrategy(one), levers }] };
          const game = asked(state);
          if (game === null) return;
          const count = game.game.players.length;
          for (let player = 0; player < count; player++)
            for (const leaving of LEAVINGS) {
              const strategy = mixedStrategy(state, game, player, leaving, atlas);
              if (strategy === null) continue;
              made += 1;
              const coalition =
                leaving === 'without' ? withoutPlayer(allPlayers(count), player) : withPlayer(noPlayer(count), player);
              const [wanted] = game.game.scenariosOf(coalition);
              const beside = withMixed(state, strategy, 'a try');
              expect(beside.selected).toBe(state.selected);
              expect(beside.names).toEqual([null, null, 'a try']);
              expect(essenceOf(beside, 2)).toBe(canonicalJson(wanted && scenarioEssence(wanted)));
            }
        },
      ),
      { numRuns: 8 },
    );
    expect(made).toBeGreaterThan(0);
    expect(PRESETS_OF_ONE_WORLD.length).toBeGreaterThan(10);
  });

  test('is not offered where the page cannot write it: a schedule that a preset brings stays with it', () => {
    const state = { ...STATE, strategies: [plainStrategy('wigan-deal'), plainStrategy('preston-model')] };
    const game = asked(state);
    const austerity = game?.game.players.findIndex(({ name }) => name === 'austerity') ?? -1;
    if (game === null || austerity < 0) throw new Error('expected austerity among the choices, got none');
    expect(mixedStrategy(state, game, austerity, 'only', atlas)).toBeNull();
    expect(mixedStrategy(state, game, austerity, 'without', atlas)).not.toBeNull();
  });

  test('is there for every lever and the mix, is no more than what was changed, and finds no room beside four', () => {
    const state = { ...STATE, strategies: [plainStrategy('hybrid-by-default'), plainStrategy('high-5')] };
    const game = asked(state);
    if (game === null) throw new Error('expected a game, got none');
    const clarity = game.game.players.findIndex(({ name }) => name === 'clarity');
    const mix = game.game.players.findIndex(({ kind }) => kind === 'mix');
    expect(mixedStrategy(state, game, clarity, 'without', atlas)).toEqual({
      ...plainStrategy('high-5'),
      levers: { clarity: 0.2 },
    });
    expect(mixedStrategy(state, game, clarity, 'only', atlas)).toEqual({
      ...plainStrategy('hybrid-by-default'),
      levers: { clarity: 0.8 },
    });
    expect(mixedStrategy(state, game, mix, 'only', atlas)).toMatchObject({
      preset: 'hybrid-by-default',
      levers: {},
      mix: { NPG: 0.5 },
    });
    for (const player of game.game.players.keys())
      for (const leaving of LEAVINGS) expect(mixedStrategy(state, game, player, leaving, atlas)).not.toBeNull();
    const full = { ...state, strategies: [...state.strategies, ...state.strategies] };
    expect(withMixed(full, plainStrategy('high-5'), 'one more')).toBe(full);
  });
});
