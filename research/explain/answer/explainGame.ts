import {
  allPlayers,
  aloneAndOnTop,
  enoughReplicates,
  grossMovement,
  halfWidth,
  interactionIndex,
  isClear,
  meanInterval,
  noPlayer,
  owenValues,
  pairsBySquares,
  pairShares,
  shapleyValues,
  widestShare,
  withoutPlayer,
  type Coalition,
  type FittedPairs,
  type Game,
  type MeanInterval,
} from '#analysis';
import { sha256 } from '#sim';
import type { Column } from '../game/readColumns.ts';
import type { Played, PlayedReplicate } from '../game/playGame.ts';
import type { ModelGame } from '../players/player.ts';
import type { Explanation, LedgerPart, PairEffect, PlayerShare, ReadingExplanation } from './explanation.ts';

/** Shares that move half as much again as the difference cancel. */
const CANCELS = 1.5;
/** What is told of shares and pairs is at least so much of all that moves. */
export const TOLD_OF_GROSS = 0.1;

/** So many standard errors apart two estimates of a share disagree. */
const DISAGREES = 3;

/** What pulls a stock back to where it was, and so answers whatever moved it. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  trust: ['setPoints'],
  staffStrain: ['rest'],
  wickedNeed: ['fading'],
};

/** How a coalition's runs make one number of a column: a reading, or the difference of two. */
function worthOf(game: ModelGame, played: PlayedReplicate, column: number): Game {
  return (coalition: Coalition) => {
    const [one, other] = played.worths.get(coalition) ?? [];
    const value = one?.[column] ?? NaN;
    return game.over === 'mechanisms' ? value - (other?.[column] ?? NaN) : value;
  };
}

/** The shares of one replicate: exact where every coalition was played, else from its pair of orders. */
export function sharesOf(game: ModelGame, played: PlayedReplicate, column: number): readonly number[] {
  const worth = worthOf(game, played, column);
  const { order } = played;
  if (order !== null) return pairShares(order, worth);
  const isGrouped = game.groups.some(({ members }) => members.length > 1);
  return isGrouped
    ? owenValues(
        game.groups.map(({ members }) => members),
        worth,
      )
    : shapleyValues(game.players.length, worth);
}

/** Whether the replicates so far say the shares of the first column to within so much of all that moves. */
export function isPrecise(
  game: ModelGame,
  played: readonly PlayedReplicate[],
  asked: { readonly wanted: number; readonly least: number },
): boolean {
  if (played.length < asked.least) return false;
  const shares = played.map((one) => sharesOf(game, one, 0));
  return enoughReplicates(shares, { ...asked, least: played.length }) !== null;
}

/** The whole answer, from what was played. `pairs`: whether to look for players who act together. */
export function explainGame(
  game: ModelGame,
  played: Played,
  { columns, exact, pairs, seed }: { columns: readonly Column[]; exact: boolean; pairs: boolean; seed: string },
): Explanation {
  const own = columns.flatMap(({ line }, index) => (line === null ? [index] : []));
  return {
    over: game.over,
    players: game.players,
    groups: game.groups,
    isGrouped: game.groups.some(({ members }) => members.length > 1),
    replicates: played.replicates.length,
    lost: played.lost,
    runs: played.runs,
    ended: played.ended,
    exact,
    fingerprint: sha256(
      played.replicates.flatMap(({ fingerprints }) => fingerprints.map((one) => `${one}\n`)).join(''),
    ),
    readings: own.map((column, index) => {
      const lines = columns.slice(column + 1, own[index + 1] ?? columns.length);
      return explainColumn(game, played.replicates, { column, columns, lines: lines.length, pairs, seed });
    }),
  };
}

interface Asked {
  readonly column: number;
  readonly columns: readonly Column[];
  /** Columns behind it that are the lines of its ledger. */
  readonly lines: number;
  readonly pairs: boolean;
  readonly seed: string;
}

function explainColumn(
  game: ModelGame,
  replicates: readonly PlayedReplicate[],
  { column, columns, lines, pairs, seed }: Asked,
): ReadingExplanation {
  const count = game.players.length;
  const [none, all] = [noPlayer(count), allPlayers(count)];
  const worths = replicates.map((played) => worthOf(game, played, column));
  const samples = replicates.map((played) => sharesOf(game, played, column));
  const ends = worths.map((worth) => aloneAndOnTop(count, worth));
  const overReplicates = (value: (index: number) => number): MeanInterval =>
    meanInterval(replicates.map((_, index) => value(index)));
  const isChoices = game.over === 'levers';
  const differences = worths.map((worth) => worth(all) - (isChoices ? worth(none) : 0));
  const difference = meanInterval(differences);
  const shares = game.players.map((player, index): PlayerShare => ({
    player,
    share: overReplicates((r) => samples[r]?.[index] ?? NaN),
    alone: isChoices ? overReplicates((r) => ends[r]?.[index]?.alone ?? NaN) : null,
    onTop: overReplicates((r) => ends[r]?.[index]?.onTop ?? NaN),
    without: isChoices ? null : sidesOf(replicates, column, withoutPlayer(all, index)),
    samples: samples.map((one) => one[index] ?? NaN),
  }));
  const left = overReplicates((r) => (isChoices ? 0 : (worths[r]?.(none) ?? NaN)));
  const means = shares.map(({ share }) => share.mean);
  const total = means.reduce((sum, mean) => sum + mean, 0) + left.mean;
  const gross = grossMovement(difference.mean, means);
  const reading = columns[column]?.reading;
  if (reading === undefined) throw new Error(`column ${column}: expected one of ${columns.length}`);
  const found =
    pairs && count > 1 && replicates.length > 1 ? pairEffects(game, replicates, { column, gross, seed }) : null;
  return {
    reading,
    level: isChoices
      ? [meanOf(worths.map((worth) => worth(all))), meanOf(worths.map((worth) => worth(none)))]
      : sidesOf(replicates, column, all),
    difference,
    left,
    shares,
    groups: game.groups.map((group) => {
      const sums = samples.map((one) => group.members.reduce((sum, index) => sum + (one[index] ?? NaN), 0));
      return { group, share: meanInterval(sums), samples: sums };
    }),
    gross,
    cancels: gross > CANCELS * Math.abs(difference.mean),
    ends: isChoices
      ? {
          alone: overReplicates((r) => (ends[r] ?? []).reduce((sum, { alone }) => sum + alone, 0)),
          onTop: overReplicates((r) => (ends[r] ?? []).reduce((sum, { onTop }) => sum + onTop, 0)),
        }
      : null,
    widest: replicates.length === 0 ? NaN : widestShare(samples),
    level0: differences.filter((one) => one === 0).length,
    sums: { shares: total, difference: difference.mean, gap: total - difference.mean },
    pairs: found?.effects ?? [],
    disagreeing: (found?.shares ?? []).flatMap(({ value, standardError }, index) => {
      const one = shares[index];
      if (one === undefined) return [];
      // Both have errors, and several shares are looked at together.
      const error = Math.sqrt(standardError * standardError + (halfWidth(one.share) / 2) * (halfWidth(one.share) / 2));
      return Math.abs(value - one.share.mean) <= DISAGREES * error + 1e-9 * gross ? [] : [one.player];
    }),
    ledger: lines === 0 ? null : ledgerParts(game, replicates, { column, columns, lines }),
  };
}

function sidesOf(
  replicates: readonly PlayedReplicate[],
  column: number,
  coalition: Coalition,
): readonly [strategy: number, against: number] {
  const side = (index: number): number =>
    meanOf(replicates.map(({ worths }) => worths.get(coalition)?.[index]?.[column] ?? NaN));
  return [side(0), side(1)];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function pairEffects(
  game: ModelGame,
  replicates: readonly PlayedReplicate[],
  { column, gross, seed }: { readonly column: number; readonly gross: number; readonly seed: string },
): { readonly effects: readonly PairEffect[]; readonly shares: FittedPairs['shares'] } {
  const count = game.players.length;
  const isTold = (value: number, half: number): boolean =>
    Math.abs(value) > half && Math.abs(value) >= TOLD_OF_GROSS * gross;
  if (replicates.every(({ order }) => order === null)) {
    const found = replicates.map((played) => interactionIndex(count, worthOf(game, played, column)));
    const effects = (found[0] ?? []).map(({ players }, pair): PairEffect => {
      const interval = meanInterval(found.map((one) => one[pair]?.value ?? NaN));
      const half = halfWidth(interval);
      return { players, value: interval.mean, half, told: isClear(interval) && isTold(interval.mean, half) };
    });
    return { effects, shares: [] };
  }
  const known = replicates.map((played) => {
    const worth = worthOf(game, played, column);
    return new Map([...played.worths.keys()].map((coalition) => [coalition, worth(coalition)]));
  });
  const { pairs, shares } = pairsBySquares(count, known, seed);
  const effects = pairs.map(({ players, value, half }) => ({ players, value, half, told: isTold(value, half) }));
  return { effects, shares };
}

function ledgerParts(
  game: ModelGame,
  replicates: readonly PlayedReplicate[],
  { column, columns, lines }: { readonly column: number; readonly columns: readonly Column[]; readonly lines: number },
): readonly LedgerPart[] {
  const [none, all] = [noPlayer(game.players.length), allPlayers(game.players.length)];
  const metric = columns[column]?.reading.metric ?? '';
  return Array.from({ length: lines }, (_, k) => column + 1 + k).map((at) => {
    const line = columns[at]?.line ?? '';
    const samples = replicates.map((played) => sharesOf(game, played, at));
    return {
      line,
      answers: ANSWERS[metric]?.includes(line) ?? false,
      part: meanInterval(
        replicates.map((played) => {
          const worth = worthOf(game, played, at);
          return worth(all) - (game.over === 'levers' ? worth(none) : 0);
        }),
      ),
      cells: game.players.map((_player, index) => meanInterval(samples.map((one) => one[index] ?? NaN))),
    };
  });
}
