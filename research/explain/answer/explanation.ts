import type { MeanInterval } from '#analysis';
import type { SeriesReading } from '#runs';
import type { Player, PlayerGroup } from '../players/player.ts';

/** What one player did to a reading. */
export interface PlayerShare {
  readonly player: Player;
  /** Its part of the difference: all parts add up to it. */
  readonly share: MeanInterval;
  /** What it does to the other strategy by itself. Null for mechanisms: with all others off hardly anything reaches a stock. */
  readonly alone: MeanInterval | null;
  /** What would be lost if it alone were left out. */
  readonly onTop: MeanInterval;
  /** Of mechanisms: mean level of both strategies with this one off and all others on. */
  readonly without: readonly [strategy: number, against: number] | null;
  /** For each replicate, in their order. */
  readonly samples: readonly number[];
}

/** What the members of a group did together. */
export interface GroupShare {
  readonly group: PlayerGroup;
  readonly share: MeanInterval;
  readonly samples: readonly number[];
}

/** Two players who are worth more or less together than one by one. */
export interface PairEffect {
  readonly players: readonly [number, number];
  readonly value: number;
  /** Half the width of an interval that holds for all pairs at once; of an exact game for this one alone. */
  readonly half: number;
  /** Whether it is clear and at least a tenth of all that moves. */
  readonly told: boolean;
}

/** Through what a difference came: for each line of the stock's ledger its part, and of that each player's. */
export interface LedgerPart {
  readonly line: string;
  /** A line that answers others: it pulls a stock back to where it was. */
  readonly answers: boolean;
  readonly part: MeanInterval;
  /** In the order of the players. */
  readonly cells: readonly MeanInterval[];
}

/** Why two strategies end differently in one reading. */
export interface ReadingExplanation {
  readonly reading: SeriesReading;
  /** Mean level of the strategy and of the one it is compared with. */
  readonly level: readonly [strategy: number, against: number];
  readonly difference: MeanInterval;
  /** What of the difference is there when no player plays: nothing for choices, for mechanisms what lies outside them. */
  readonly left: MeanInterval;
  readonly shares: readonly PlayerShare[];
  /** Sums over the members of each group. */
  readonly groups: readonly GroupShare[];
  /** All that moves: the difference, or the shares together where they cancel. */
  readonly gross: number;
  readonly cancels: boolean;
  /** Sums of what players do alone and on top, with their intervals; null for mechanisms. */
  readonly ends: { readonly alone: MeanInterval; readonly onTop: MeanInterval } | null;
  /** The widest half-width of the shares over all that moves. */
  readonly widest: number;
  /** Replicates in which the difference is exactly 0. */
  readonly level0: number;
  readonly sums: { readonly shares: number; readonly difference: number; readonly gap: number };
  readonly pairs: readonly PairEffect[];
  /** Shares of the fitted pairs that lie outside the intervals of the shares: nothing unless the two disagree. */
  readonly disagreeing: readonly Player[];
  /** Null where the reading is no stock, or no ledger was asked for. */
  readonly ledger: readonly LedgerPart[] | null;
}

/** The answer to why two strategies differ. */
export interface Explanation {
  readonly over: 'levers' | 'mechanisms';
  readonly players: readonly Player[];
  readonly groups: readonly PlayerGroup[];
  readonly isGrouped: boolean;
  readonly replicates: number;
  readonly lost: readonly { readonly replicate: number; readonly seed: string; readonly reason: string }[];
  readonly runs: number;
  readonly ended: 'enough' | 'all' | 'stopped';
  readonly exact: boolean;
  /** SHA-256 in hex over the fingerprints of all runs that count, by replicate, then coalition. */
  readonly fingerprint: string;
  readonly readings: readonly ReadingExplanation[];
}
