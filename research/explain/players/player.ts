import type { Scenario } from '#sim';
import type { Coalition } from '#analysis';

/**
 * What a player is: one *lever* with all its schedules; the *mix*, *recruitment* and the *commitment* of the anchors as one each, since
 * their shares cannot be moved one by one; a dated *event*; a mechanism that one strategy has *off*; the *ramp* of the mix; *context*, a
 * lever that is decided by nobody; a *mechanism* of the model.
 */
export type PlayerKind =
  'lever' | 'context' | 'mix' | 'recruitment' | 'commitment' | 'event' | 'off' | 'ramp' | 'mechanism';

/** One of the settings by which two strategies differ, or one of the mechanisms. */
export interface Player {
  /** Unique among the players: `clarity`, `mix`, `cut at 24`, `off: ties`. */
  readonly name: string;
  readonly kind: PlayerKind;
  /** What it is in the strategy that is compared with, and in the one that is explained, as text without words of a language. */
  readonly from: string;
  readonly to: string;
}

/** A game on the model: who plays, and which scenarios are run for a coalition. */
export interface ModelGame {
  readonly over: 'levers' | 'mechanisms';
  readonly players: readonly Player[];
  /** Players by their place, group by group; one each where nobody is grouped. */
  readonly groups: readonly PlayerGroup[];
  /** One scenario, whose reading is what the coalition is worth; or two, whose difference is. */
  readonly scenariosOf: (coalition: Coalition) => readonly Scenario[];
}

/** Players that come together, with the name of what they are. */
export interface PlayerGroup {
  readonly name: string;
  readonly members: readonly number[];
}
