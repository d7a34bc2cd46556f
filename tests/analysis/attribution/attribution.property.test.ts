import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addingUp,
  drawOrder,
  hasPlayer,
  owenValues,
  pairShares,
  shapleyValues,
  singlePlayers,
  type Coalition,
  type Game,
} from '#analysis';

/** Any game of up to seven players, as the worth of every coalition. */
const anyGame = fc.integer({ min: 1, max: 7 }).chain((players) =>
  fc
    .array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 1 << players, maxLength: 1 << players })
    .map((worth) => ({
      players,
      game: ((coalition) => worth[indexOf(coalition)]) as Game,
    })),
);

const indexOf = (coalition: Coalition): number =>
  [...coalition].reduce((bits, sign, player) => bits + (sign === '1' ? 1 << player : 0), 0);
const total = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + share, 0);
const opposite = (coalition: Coalition): Coalition => [...coalition].map((sign) => (sign === '1' ? '0' : '1')).join('');
const near = (one: readonly number[], other: readonly number[]): void => {
  for (const [index, value] of one.entries()) expect(value).toBeCloseTo(other[index], 9);
};

/** Enough to find what breaks a law; a loaded machine takes a second for each hundred games of seven. */
const RUNS = { numRuns: 30 };

test('shares add up to the difference, exact and from every pair of orders', () => {
  fc.assert(
    fc.property(anyGame, fc.nat(), ({ players, game }, replicate) => {
      const difference = game('1'.repeat(players)) - game('0'.repeat(players));
      const order = drawOrder(singlePlayers(players), 'sums', replicate);
      expect(total(shapleyValues(players, game))).toBeCloseTo(difference, 9);
      expect(Math.abs(total(pairShares(order, game)) - difference)).toBeLessThanOrEqual(1e-12 * 10 * players * 2);
    }),
    RUNS,
  );
});

test('renamed players have their shares under their new names', () => {
  fc.assert(
    fc.property(anyGame, fc.nat(), ({ players, game }, seed) => {
      const names = drawOrder(singlePlayers(players), 'names', seed);
      const renamed: Game = (coalition) => game(names.map((_, player) => coalition.charAt(names[player])).join(''));
      const [before, after] = [shapleyValues(players, game), shapleyValues(players, renamed)];
      near(
        before,
        names.map((name) => after[name]),
      );
    }),
    RUNS,
  );
});

test('players that change nothing have nothing, equal ones have equal shares', () => {
  fc.assert(
    fc.property(anyGame, fc.nat(), ({ players, game }, replicate) => {
      const withDummy: Game = (coalition) => game(coalition.slice(0, players));
      const order = drawOrder(singlePlayers(players + 1), 'dummy', replicate);
      expect(shapleyValues(players + 1, withDummy)[players]).toBe(0);
      expect(pairShares(order, withDummy)[players]).toBe(0);
      // Either of two stands for the last player: nobody can tell them apart.
      const twins: Game = (coalition) =>
        game(
          coalition.slice(0, players - 1) +
            (hasPlayer(coalition, players - 1) || hasPlayer(coalition, players) ? '1' : '0'),
        );
      const shares = shapleyValues(players + 1, twins);
      expect(shares[players]).toBeCloseTo(shares[players - 1], 9);
    }),
    RUNS,
  );
});

test('the shares of a sum of games are the sums of shares, and those of B against A the opposite', () => {
  fc.assert(
    fc.property(anyGame, fc.double({ min: -3, max: 3, noNaN: true }), ({ players, game }, factor) => {
      const other: Game = (coalition) => factor * game(opposite(coalition)) + coalition.length;
      const both: Game = (coalition) => game(coalition) + other(coalition);
      const [one, two, sum] = [game, other, both].map((each) => shapleyValues(players, each));
      near(
        sum,
        one.map((share, player) => share + two[player]),
      );
      const turned: Game = (coalition) => game(opposite(coalition));
      near(
        shapleyValues(players, turned),
        one.map((share) => -share),
      );
    }),
    RUNS,
  );
});

test('a pair of orders is exact where players act alone or in pairs', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 7 }),
      fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 49, maxLength: 49 }),
      fc.nat(),
      (players, worth, replicate) => {
        const game: Game = (coalition) => {
          let sum = 0;
          for (let i = 0; i < players; i++)
            for (let j = i; j < players; j++)
              if (hasPlayer(coalition, i) && hasPlayer(coalition, j)) sum += worth[7 * i + j];
          return sum;
        };
        near(pairShares(drawOrder(singlePlayers(players), 'pairs', replicate), game), shapleyValues(players, game));
      },
    ),
    RUNS,
  );
});

test('groups of one are no groups, and groups add up', () => {
  fc.assert(
    fc.property(anyGame, ({ players, game }) => {
      near(owenValues(singlePlayers(players), game), shapleyValues(players, game));
      const everybody = Array.from({ length: players }, (_, player) => player);
      const two = [
        everybody.filter((player) => player % 2 === 0),
        everybody.filter((player) => player % 2 === 1),
      ].filter((members) => members.length > 0);
      expect(total(owenValues(two, game))).toBeCloseTo(game('1'.repeat(players)) - game('0'.repeat(players)), 9);
    }),
    RUNS,
  );
});

test('rounded shares differ from shares by less than a unit and add up', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 4 }),
      (shares, decimals) => {
        const unit = Number(`1e-${decimals}`);
        const rounded = addingUp(shares, decimals);
        for (const [index, share] of rounded.entries())
          expect(Math.abs(share - shares[index])).toBeLessThanOrEqual(unit * (1 + 1e-9));
        expect(Math.abs(total(rounded) - total(shares))).toBeLessThanOrEqual(unit * (0.5 + 1e-6));
      },
    ),
    RUNS,
  );
});
