import { describe, expect, test } from 'vitest';
import { choiceGame, explainDifference, isStock, playGame, type Play, type PlayedReplicate } from '#explain';
import { differenceAt, EXPLAINED, gameKey, keepReplicates, keptReplicates, readingAt, readTracks } from '#ui';
import { countingPool, scenarioOf } from '../explain/smallTown.ts';

const today = scenarioOf({ extends: 'hybrid-by-default' });
const course = scenarioOf({ extends: 'hybrid-by-default', levers: { clarity: 0.8, training: 0.6 } });
const CITIZENS = 60;
const found = choiceGame(course, today, false);
if (!found.ok) throw new Error('expected a game, got none');
const game = found.value;
const page = { game, exact: true, ledger: true };
const play = {
  game,
  months: 120,
  citizens: CITIZENS,
  masterSeed: '1',
  exact: true,
  ledger: true,
  replicates: 2,
  read: readTracks,
  isEnough: () => false,
} satisfies Play;
const around = { signal: new AbortController().signal, onRun: () => undefined };

describe('what is read once on the page', () => {
  test('is divided at any month, in any figure and through every line, as if it alone had been asked for', async () => {
    const played = await playGame(play, countingPool(), around);
    for (const month of [5, 120]) {
      const readings = EXPLAINED.map((metric) => readingAt(metric, month));
      const asked = await explainDifference(
        {
          game,
          place: today.place,
          citizens: CITIZENS,
          masterSeed: '1',
          readings,
          ledger: true,
          exact: true,
          pairs: false,
          replicates: 2,
          halfWidth: null,
          least: 2,
        },
        countingPool(),
        around,
      );
      for (const [n, reading] of readings.entries()) {
        const [own] = differenceAt(page, played, reading).readings;
        const other = asked.readings[n];
        expect(own?.shares.map(({ share, alone, onTop }) => [share, alone, onTop])).toEqual(
          other?.shares.map(({ share, alone, onTop }) => [share, alone, onTop]),
        );
        expect(own?.difference).toEqual(other?.difference);
        expect(own?.ledger?.length).toBe(other?.ledger?.length);
        expect(own?.ledger === null || own?.ledger === undefined).toBe(!isStock(reading.metric));
        for (const [k, { line, part, cells }] of (own?.ledger ?? []).entries()) {
          const there = other?.ledger?.[k];
          expect(line).toBe(there?.line);
          expect(part.mean).toBeCloseTo(there?.part.mean ?? NaN, 12);
          for (const [i, cell] of cells.entries()) expect(cell.mean).toBeCloseTo(there?.cells[i]?.mean ?? NaN, 12);
        }
      }
      // At the end of what was played the runs are the same, and so is what they are known by.
      if (month === 120)
        expect(differenceAt(page, played, readingAt('trust', month)).fingerprint).toBe(asked.fingerprint);
    }
  });

  test('goes on where it was stopped: the same as in one go, and nothing is run twice', async () => {
    const whole = await playGame(play, countingPool(), around);
    const pool = countingPool();
    const first = await playGame({ ...play, replicates: 1 }, pool, around);
    const rest = await playGame({ ...play, before: first.replicates }, pool, around);
    expect(pool.runs()).toBe(whole.runs);
    expect([rest.runs, rest.ended]).toEqual([whole.runs, whole.ended]);
    expect(rest.replicates).toEqual(whole.replicates);
    const none = await playGame({ ...play, before: whole.replicates }, pool, around);
    expect(none).toEqual({ ...whole, ended: 'all' });
    expect(pool.runs()).toBe(whole.runs);
  });
});

test('games are kept by what decides them, the least recently used first to go', () => {
  const ready = (scenario: typeof today, title = '') => ({ title, scenario, citizens: CITIZENS, warnings: [] });
  const key = gameKey(ready(course), ready(today), false);
  expect(gameKey(ready(course, 'another name'), ready(today), false)).toBe(key);
  expect(gameKey(ready(today), ready(course), false)).not.toBe(key);
  expect(gameKey(ready(course), ready(today), true)).not.toBe(key);
  expect(gameKey({ ...ready(course), citizens: 1 }, ready(today), false)).not.toBe(key);
  const one: readonly PlayedReplicate[] = [
    { replicate: 1, seed: '1', order: null, worths: new Map(), fingerprints: [] },
  ];
  for (const name of ['a', 'b', 'c', 'd']) keepReplicates(name, one);
  expect(keptReplicates('a')).toBe(one);
  keepReplicates('e', one);
  expect(keptReplicates('a')).toBe(one);
  expect(keptReplicates('b')).toEqual([]);
});
