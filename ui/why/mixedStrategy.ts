import { allPlayers, hasPlayer, noPlayer, withoutPlayer, withPlayer } from '#analysis';
import type { ModelGame, Player } from '#explain';
import { resolveScenario, type Atlas } from '#scenarios';
import {
  canonicalJson,
  COMMITMENT_LEVERS,
  isLever,
  RECRUITMENT_LEVERS,
  scenarioEssence,
  type LeverName,
  type Scenario,
} from '#sim';
import { inputOf } from '../run/scenarioInput.ts';
import type { StrategyPair } from '../run/commandLines.ts';
import type { ReadyStrategy } from '../run/scenariosOf.ts';
import { MOST_STRATEGIES, plainStrategy, withName, type AppState, type StrategyState } from '../state/appState.ts';

/** Two strategies of the page, and the game of the choices by which they differ. */
export interface Asked {
  readonly pair: StrategyPair;
  readonly strategy: ReadyStrategy;
  readonly against: ReadyStrategy;
  readonly game: ModelGame;
}

/** What can be made of one choice: the strategy without it, or the other with it alone. */
export type Leaving = 'without' | 'only';

/**
 * The strategy with all choices but one, or the one it is set against with that choice alone, as a strategy of the page; null where the
 * page has no way to write it, such as without a dated event that a preset brings.
 */
export function mixedStrategy(
  state: AppState,
  asked: Asked,
  player: number,
  leaving: Leaving,
  atlas: Atlas,
): StrategyState | null {
  const { game, strategy, against, pair } = asked;
  const count = game.players.length;
  const coalition =
    leaving === 'without' ? withoutPlayer(allPlayers(count), player) : withPlayer(noPlayer(count), player);
  const [wanted] = game.scenariosOf(coalition);
  const [own, other] = [state.strategies[pair.strategy], state.strategies[pair.against]];
  if (wanted === undefined || own === undefined || other === undefined) return null;
  const inside = game.players.filter((_, index) => hasPlayer(coalition, index));
  const outside = game.players.filter((_, index) => !hasPlayer(coalition, index));
  const essence = essenceOf(wanted);
  const place = state.ownPlace === null ? {} : { place: strategy.scenario.place };
  const resolved = (one: StrategyState): Scenario | null => {
    const found = resolveScenario(inputOf(state, one), atlas, place);
    return found.ok ? found.value.scenario : null;
  };
  // From the nearer of the two, else from the other: what a preset brings and nobody can take away may be in one of them.
  const fromOwn = (): StrategyState => withSettings(own, outside, against.scenario);
  const fromOther = (): StrategyState => withSettings(other, inside, strategy.scenario);
  const written = (leaving === 'without' ? [fromOwn, fromOther] : [fromOther, fromOwn]).map((write) => {
    const one = write();
    return asPreset(one, resolved(plainStrategy(one.preset)));
  });
  return (
    written.find((one) => {
      const scenario = resolved(one);
      return scenario !== null && essenceOf(scenario) === essence;
    }) ?? null
  );
}

function essenceOf(scenario: Scenario): string {
  return canonicalJson(scenarioEssence(scenario));
}

/** A strategy with the settings of some players as another has them. */
function withSettings(base: StrategyState, players: readonly Player[], from: Scenario): StrategyState {
  const levers = players.flatMap(leversOf);
  const hasMix = players.some(({ kind }) => kind === 'mix');
  const isMoved = (name: string): boolean => (levers as readonly string[]).includes(name) || (hasMix && !isLever(name));
  return {
    ...base,
    levers: { ...base.levers, ...Object.fromEntries(levers.map((name) => [name, from.levers[name]])) },
    mix: hasMix ? from.mix : base.mix,
    schedules: [
      ...base.schedules.filter(({ name }) => !isMoved(name)),
      ...from.schedules.filter(({ name }) => isMoved(name)),
    ],
  };
}

function leversOf({ name, kind }: Player): readonly LeverName[] {
  if (kind === 'recruitment') return RECRUITMENT_LEVERS;
  if (kind === 'commitment') return COMMITMENT_LEVERS;
  return isLever(name) ? [name] : [];
}

/** Levers and mix that are as the preset has them are not changed in it. */
function asPreset(strategy: StrategyState, preset: Scenario | null): StrategyState {
  if (preset === null) return strategy;
  const levers = Object.entries(strategy.levers).filter(([name, level]) => preset.levers[name as LeverName] !== level);
  return {
    ...strategy,
    levers: Object.fromEntries(levers),
    mix: canonicalJson(strategy.mix) === canonicalJson(preset.mix) ? null : strategy.mix,
  };
}

/** Puts a strategy beside the others under a name, without another being chosen; where there are as many as there may be, nothing. */
export function withMixed(state: AppState, strategy: StrategyState, name: string): AppState {
  if (state.strategies.length >= MOST_STRATEGIES) return state;
  const strategies = [...state.strategies, strategy];
  return withName({ ...state, strategies }, state.strategies.length, name);
}
