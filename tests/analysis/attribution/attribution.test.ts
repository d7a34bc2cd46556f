import { describe, expect, test } from 'vitest';
import {
  addingUp,
  aloneAndOnTop,
  enoughReplicates,
  hasPlayer,
  interactionIndex,
  isClear,
  meanInterval,
  owenValues,
  pairCoalitions,
  pairsBySquares,
  pairShares,
  shapleyValues,
  drawOrder,
  endCoalitions,
  everyCoalition,
  singlePlayers,
  type Coalition,
  type Game,
} from '#analysis';
import { FULL } from '../../full.ts';

const has = (coalition: Coalition) => (player: number) => hasPlayer(coalition, player);
const close = (actual: readonly number[], expected: readonly number[]): void => {
  expect(actual.length).toBe(expected.length);
  for (const [index, value] of expected.entries()) expect(actual[index]).toBeCloseTo(value, 12);
};

const additive: Game = (coalition) => [1, -2, 0.5, 4].reduce((sum, one, i) => sum + (has(coalition)(i) ? one : 0), 7);
const product: Game = (coalition) => (has(coalition)(0) && has(coalition)(1) ? 1 : 0);
/** One left glove and two right ones: a pair is worth 1. */
const gloves: Game = (coalition) => (has(coalition)(0) && (has(coalition)(1) || has(coalition)(2)) ? 1 : 0);
const majority: Game = (coalition) =>
  [2, 1, 1].reduce((votes, weight, i) => votes + (has(coalition)(i) ? weight : 0), 0) >= 3 ? 1 : 0;
/** Airstrips of length 1, 2 and 3: who shares one pays for the longest. */
const airport: Game = (coalition) => Math.max(0, ...[1, 2, 3].filter((_, i) => has(coalition)(i)));

describe('Shapley values that are known', () => {
  test.each([
    ['of an additive game are the summands', 4, additive, [1, -2, 0.5, 4]],
    ['of a product are halves', 2, product, [1 / 2, 1 / 2]],
    ['of the glove game', 3, gloves, [2 / 3, 1 / 6, 1 / 6]],
    ['of a majority with weights 2, 1, 1', 3, majority, [2 / 3, 1 / 6, 1 / 6]],
    ['of the airport game', 3, airport, [1 / 3, 5 / 6, 11 / 6]],
  ])('%s', (_says, players, game, expected) => {
    close(shapleyValues(players, game), expected);
  });

  test('of an additive game are found by a single pair of orders', () => {
    close(pairShares([2, 0, 3, 1], additive), [1, -2, 0.5, 4]);
  });

  test('stand between the two ends, which an average hides', () => {
    expect(aloneAndOnTop(3, gloves)).toEqual([
      { alone: 0, onTop: 1 },
      { alone: 0, onTop: 0 },
      { alone: 0, onTop: 0 },
    ]);
  });
});

describe('Owen values that are known', () => {
  const unanimity: Game = (coalition) => ([0, 1, 2].every(has(coalition)) ? 1 : 0);

  test('of unanimity among three, two of them a group', () => {
    close(owenValues([[0, 1], [2]], unanimity), [1 / 4, 1 / 4, 1 / 2]);
  });

  test('with groups of one, and with one group of all, are Shapley values', () => {
    close(owenValues([[0], [1], [2]], airport), shapleyValues(3, airport));
    close(owenValues([[0, 1, 2]], airport), shapleyValues(3, airport));
  });

  test('of a group add up to the Shapley value of the game between groups', () => {
    const groups = [[0, 2], [1, 3], [4]];
    const game: Game = (coalition) =>
      [0, 1, 2, 3, 4].reduce((worth, i) => (has(coalition)(i) ? worth * (i + 1.5) : worth), 1);
    const between: Game = (coalition) =>
      game(
        [0, 1, 2, 3, 4]
          .map((i) => (groups.some((ones, g) => ones.includes(i) && has(coalition)(g)) ? '1' : '0'))
          .join(''),
      );
    const owen = owenValues(groups, game);
    close(
      groups.map((ones) => ones.reduce((sum, i) => sum + owen[i], 0)),
      shapleyValues(3, between),
    );
  });

  test('are the mean over drawn orders in which groups stand together', () => {
    const groups = [[0, 1], [2]];
    for (let replicate = 1; replicate <= 20; replicate++) {
      const order = drawOrder(groups, 'owen', replicate);
      expect(order.toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
      expect(order[1]).not.toBe(2);
    }
  });
});

describe('interactions that are known', () => {
  const game: Game = (coalition) => {
    const [one, two, three] = [0, 1, 2].map((i) => Number(has(coalition)(i)));
    return one * two + one * two * three;
  };

  test('of x₁x₂ + x₁x₂x₃', () => {
    const values = interactionIndex(3, game);
    expect(values.map(({ players }) => players)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    close(
      values.map(({ value }) => value),
      [3 / 2, 1 / 2, 1 / 2],
    );
  });

  test('of a game of pairs are recovered by least squares from what pairs of orders pass through', () => {
    const players = 6;
    const pairs = (i: number, j: number): number => Math.sin(3 * i + 7 * j);
    const ofPairs: Game = (coalition) => {
      let worth = 3;
      for (let i = 0; i < players; i++)
        for (let j = i; j < players; j++) if (has(coalition)(i) && has(coalition)(j)) worth += pairs(i, j);
      return worth;
    };
    const replicates = Array.from({ length: 8 }, (_, r) => {
      const order = drawOrder(singlePlayers(players), 'squares', r);
      const known = [...pairCoalitions(order), ...endCoalitions(players)];
      return new Map(known.map((coalition) => [coalition, ofPairs(coalition)]));
    });
    const { pairs: found, shares } = pairsBySquares(players, replicates, 'squares');
    for (const {
      players: [i, j],
      value,
    } of found)
      expect(value).toBeCloseTo(pairs(i, j), 5);
    for (const [i, share] of shapleyValues(players, ofPairs).entries()) expect(shares[i].value).toBeCloseTo(share, 5);
  });
});

describe('a pair of orders', () => {
  test('asks for two coalitions for each player, the ends for 2n − 4 more at most', () => {
    const order = drawOrder(singlePlayers(10), 'count', 1);
    const passed = pairCoalitions(order);
    expect(passed.length).toBe(20);
    expect(new Set([...passed, ...endCoalitions(10)]).size).toBe(36);
    expect(everyCoalition(4).length).toBe(16);
  });

  test('is not drawn twice for two replicates, and again the same for one', () => {
    const orders = Array.from({ length: 30 }, (_, r) => drawOrder(singlePlayers(10), 'fresh', r + 1).join());
    expect(new Set(orders).size).toBe(30);
    expect(drawOrder(singlePlayers(10), 'fresh', 3).join()).toBe(orders[2]);
  });

  test.runIf(FULL)('is right on average where three act together', () => {
    const players = 5;
    const game: Game = (coalition) => {
      const x = Array.from({ length: players }, (_, i) => Number(has(coalition)(i)));
      return 2 * x[0] * x[1] * x[2] - x[1] * x[3] * x[4] + x[0] * x[4] + x[2];
    };
    const exact = shapleyValues(players, game);
    const drawn = Array.from({ length: 2000 }, (_, r) =>
      pairShares(drawOrder(singlePlayers(players), 'bias', r), game),
    );
    for (const [player, share] of exact.entries()) {
      const values = drawn.map((shares) => shares[player]);
      const { mean, low, high } = meanInterval(values, 0.95);
      const standardError = (high - low) / 2 / 1.961;
      expect(Math.abs(mean - share)).toBeLessThanOrEqual(4 * standardError + 1e-12);
    }
  });
});

describe('intervals', () => {
  test('of a mean are Student’s', () => {
    const { mean, low, high, agree } = meanInterval([1, 2, 3, 4]);
    expect([mean, agree]).toEqual([2.5, 4]);
    // t of 3 degrees of freedom is 3.182; the standard error of 1, 2, 3, 4 is 0.6455.
    expect(high - mean).toBeCloseTo(3.182446 * 0.6454972, 5);
    expect(low).toBeCloseTo(5 - high, 12);
    expect(meanInterval([1]).low).toBeNaN();
  });

  test('are clear where they hold no 0 and three quarters agree', () => {
    expect(isClear(meanInterval([-1, 2, 3, 4]))).toBe(false);
    expect(isClear(meanInterval([2, 2.1, 2.2, 1.9]))).toBe(true);
    expect(isClear({ mean: 1, low: 0.5, high: 1.5, agree: 2, of: 4 })).toBe(false);
  });

  test.runIf(FULL)('hold the share in 92 to 97 of 100 studies of a noisy game of three', () => {
    const players = 6;
    const noise = (study: number, r: number, coalition: Coalition): number => {
      let seed = (study * 7919 + r * 104_729 + Number.parseInt(coalition, 2) * 15_485_863) | 0;
      let total = 0;
      for (let k = 0; k < 6; k++) {
        seed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
        seed = Math.imul(seed ^ (seed >>> 12), 0x297a2d39);
        total += ((seed ^ (seed >>> 15)) >>> 0) / 4_294_967_296 - 0.5;
      }
      return 0.5 * total;
    };
    const truth: Game = (coalition) => {
      const x = Array.from({ length: players }, (_, i) => Number(has(coalition)(i)));
      return 2 * x[0] * x[1] * x[2] - 1.5 * x[1] * x[3] * x[4] + x[0] * x[5] + x[2] - 0.5 * x[3];
    };
    const exact = shapleyValues(players, truth);
    const studies = 500;
    let held = 0;
    for (let study = 0; study < studies; study++) {
      const drawn = Array.from({ length: 12 }, (_, r) =>
        pairShares(drawOrder(singlePlayers(players), `study ${study}`, r), (c) => truth(c) + noise(study, r, c)),
      );
      for (const [player, share] of exact.entries()) {
        const { low, high } = meanInterval(drawn.map((shares) => shares[player]));
        if (low <= share && share <= high) held += 1;
      }
    }
    expect(held / studies / players).toBeGreaterThan(0.92);
    expect(held / studies / players).toBeLessThan(0.97);
  });

  test('are narrow enough at a tenth of what moves, not of the difference', () => {
    // Two shares that cancel: their difference of 0.01 would want a thousand replicates.
    const shares = Array.from({ length: 12 }, (_, r) => [1 + 0.1 * (r % 3), -0.99 - 0.1 * ((r + 1) % 3)]);
    expect(enoughReplicates(shares, { wanted: 0.1, least: 5 })).toBe(5);
    expect(enoughReplicates(shares, { wanted: 0.1, least: 10 })).toBe(10);
    expect(enoughReplicates(shares, { wanted: 0.001, least: 5 })).toBeNull();
  });
});

describe('rounded shares', () => {
  test('add up to the rounded sum', () => {
    expect(addingUp([0.014, 0.014, 0.014], 2)).toEqual([0.02, 0.01, 0.01]);
    expect(addingUp([1 / 3, 1 / 3, 1 / 3], 1)).toEqual([0.4, 0.3, 0.3]);
    expect(addingUp([-0.26, 0.26], 1)).toEqual([-0.3, 0.3]);
    expect(addingUp([], 1)).toEqual([]);
  });
});
