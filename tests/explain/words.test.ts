import { describe, expect, test } from 'vitest';
import { drawOrder, endCoalitions, hasPlayer, pairCoalitions, singlePlayers, type Coalition } from '#analysis';
import { tellerOf } from '#cli';
import {
  explainGame,
  explainTeller,
  tellReading,
  type Column,
  type Explanation,
  type ModelGame,
  type Played,
  type Player,
} from '#explain';
import type { Language, SeriesReading } from '#runs';
import { TODAY_LEVERS } from '#sim';

/** What a made coalition is worth in a replicate; x says who is in. */
type Worth = (x: readonly number[], replicate: number) => readonly number[];

const LEVERS = ['clarity', 'training', 'delegation'] as const;
const PLAYERS: readonly Player[] = LEVERS.map((name) => ({ name, kind: 'lever', from: '0.2', to: '0.8' }));
const READING: SeriesReading = { metric: 'participation', as: 'month', from: 120, to: 120 };

/** An explanation of made games: nothing is run, every number is known. */
function made(
  worth: Worth,
  { replicates = 10, reading = READING, lines = [] as readonly string[], pairs = false } = {},
): Explanation {
  const game: ModelGame = {
    over: 'levers',
    players: PLAYERS,
    groups: PLAYERS.map(({ name }, index) => ({ name, members: [index] })),
    scenariosOf: () => [],
  };
  const columns: readonly Column[] = [{ reading, line: null }, ...lines.map((line) => ({ reading, line }))];
  const played: Played = {
    runs: 0,
    lost: [],
    ended: 'all',
    replicates: Array.from({ length: replicates }, (_, r) => {
      const order = drawOrder(singlePlayers(PLAYERS.length), 'made', r + 1);
      const coalitions: readonly Coalition[] = [...pairCoalitions(order), ...endCoalitions(PLAYERS.length)];
      const worths = new Map(
        coalitions.map((coalition) => [
          coalition,
          [
            worth(
              PLAYERS.map((_player, index) => Number(hasPlayer(coalition, index))),
              r,
            ),
          ],
        ]),
      );
      return { replicate: r + 1, seed: String(r), order, worths, fingerprints: [] };
    }),
  };
  return explainGame(game, played, { columns, exact: false, pairs, seed: 'made' });
}

function told(explanation: Explanation, language: Language = 'en'): readonly string[] {
  const [found] = explanation.readings;
  if (found === undefined) throw new Error('no reading');
  return tellReading(
    explanation,
    found,
    { name: 'Our course', against: 'today' },
    explainTeller(tellerOf(language).voice),
  );
}

/** The luck of a replicate, small, both ways and of mean nothing over ten. */
const luck = (replicate: number): number => 0.001 * ((replicate % 5) - 2);
const oneClear: Worth = ([c = 0, t = 0, d = 0], r) => [0.2 + c * (0.04 + luck(r)) + t * luck(r + 1) + d * luck(r + 2)];
const cancelling: Worth = ([c = 0, t = 0, d = 0], r) => [
  0.2 + c * (0.04 + luck(r)) - t * (0.03 + luck(r + 1)) - d * (0.009 + luck(r)),
];
/** Raises by itself, lowers on top of the others. */
const turning: Worth = ([c = 0, t = 0, d = 0], r) => [
  0.2 + c * (0.03 + luck(r)) + t * 0.01 + d * 0.01 - 0.035 * c * t - 0.03 * c * d,
];
const nothing: Worth = ([c = 0, t = 0, d = 0], r) => [0.2 + (c + d) * luck(r) * 3 + t * luck(r + 2)];

describe('sentences are made by rule', () => {
  test('of one clear share', () => {
    expect(told(made(oneClear))).toMatchInlineSnapshot();
    expect(told(made(oneClear), 'nb')).toMatchInlineSnapshot();
    expect(told(made(oneClear), 'da')).toMatchInlineSnapshot();
  });

  test('of shares that cancel', () => {
    expect(told(made(cancelling))).toMatchInlineSnapshot();
    expect(told(made(cancelling), 'nb')).toMatchInlineSnapshot();
    expect(told(made(cancelling), 'da')).toMatchInlineSnapshot();
  });

  test('of a sign that changes, and of choices that stand in each other’s way', () => {
    expect(told(made(turning, { pairs: true }))).toMatchInlineSnapshot();
    expect(told(made(turning, { pairs: true }), 'nb')).toMatchInlineSnapshot();
    expect(told(made(turning, { pairs: true }), 'da')).toMatchInlineSnapshot();
  });

  test('where nothing is clear', () => {
    expect(told(made(nothing))).toMatchInlineSnapshot();
    expect(told(made(nothing), 'nb')).toMatchInlineSnapshot();
    expect(told(made(nothing), 'da')).toMatchInlineSnapshot();
  });

  test('with too few replicates', () => {
    expect(told(made(oneClear, { replicates: 9 }))).toEqual([
      'Nine runs of each are too few to say what brought the difference: it takes ten.',
    ]);
    expect(told(made(oneClear, { replicates: 1 }), 'nb')).toEqual([
      'Én kjøring av hver er for lite til å si hva som skapte forskjellen: Det trengs ti.',
    ]);
    expect(told(made(oneClear, { replicates: 9 }), 'da')).toEqual([
      'Ni kørsler af hver er for lidt til at sige, hvad der gav forskellen: Der skal ti til.',
    ]);
    expect(told(made(oneClear, { replicates: 0 }))).toEqual(['No run ended: there is nothing to explain.']);
  });

  test('of what they work through, both ways where a sum is not clear', () => {
    const through: Worth = ([c = 0, t = 0, d = 0], r) => {
      const [up, down] = [c * 0.03 + t * 0.02, -t * (0.02 + 4 * luck(r)) - d * 0.01];
      return [0.5 + up + down, up, down];
    };
    const trust: SeriesReading = { ...READING, metric: 'trust' };
    expect(told(made(through, { reading: trust, lines: ['experience', 'serviceTrust'] }))).toMatchInlineSnapshot();
  });

  test('of rare happenings say that most runs have none', () => {
    const rare: Worth = ([c = 0], r) => [r < 3 ? c * 0.1 : 0];
    const burnouts: SeriesReading = { metric: 'burnouts', as: 'month', from: 120, to: 120 };
    expect(told(made(rare, { reading: burnouts })).join(' ')).toContain(
      'In 7 of 10 runs there is no difference at all',
    );
  });
});

test('no sentence gives a part of a difference of a hundred', () => {
  for (const language of ['en', 'nb', 'da'] as const)
    for (const worth of [oneClear, cancelling, turning, nothing])
      expect(told(made(worth, { pairs: true }), language).join(' ')).not.toContain('%');
  expect(Object.keys(TODAY_LEVERS)).toEqual(expect.arrayContaining([...LEVERS]));
});
