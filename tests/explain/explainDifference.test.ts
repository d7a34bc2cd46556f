import { describe, expect, test } from 'vitest';
import { openRunner } from '#cli';
import {
  choiceGame,
  explainDifference,
  mechanismGame,
  runsOfReplicate,
  type DifferenceAsked,
  type Explanation,
  type ModelGame,
} from '#explain';
import { runStrategies, type SeriesReading } from '#runs';
import { replicateSeed, STOCKS, type Scenario } from '#sim';
import type { Pool } from '#workers';
import { FULL } from '../full.ts';
import { countingPool, scenarioOf, SMALL } from './smallTown.ts';

const today = scenarioOf({ extends: 'hybrid-by-default' });
const course = scenarioOf({
  extends: 'hybrid-by-default',
  levers: { clarity: 0.8, training: 0.6, partnership: 0.7 },
  mix: { OA: 0.3, NPM: 0.2, NPG: 0.5 },
});
const TRUST: SeriesReading = { metric: 'trust', as: 'month', from: SMALL.months, to: SMALL.months };

function game(a: Scenario, b: Scenario): ModelGame {
  const found = choiceGame(a, b, false);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
}

async function explained(
  asked: Partial<DifferenceAsked> & Pick<DifferenceAsked, 'game'>,
  pool: Pool = countingPool(),
): Promise<Explanation> {
  return await explainDifference(
    {
      place: today.place,
      citizens: SMALL.citizens,
      masterSeed: 'explained',
      readings: [TRUST],
      ledger: false,
      exact: false,
      pairs: false,
      replicates: 2,
      halfWidth: null,
      least: 10,
      ...asked,
    },
    pool,
    { signal: new AbortController().signal, onRun: () => undefined },
  );
}

describe('what brought a difference', () => {
  test('adds up to what compare says under the same seeds, to the bit, in as many runs as promised', async () => {
    const pool = countingPool();
    const { readings, runs } = await explained({ game: game(course, today) }, pool);
    const [found] = readings;
    const compared = await runStrategies(
      {
        strategies: [course, today].map((scenario, k) => ({ name: String(k), title: '', scenario, ...SMALL })),
        replicates: 2,
        masterSeed: 'explained',
        metrics: ['trust'],
        at: [SMALL.months],
        evaluate: () => ({}),
        ledger: false,
      },
      countingPool(),
      { signal: new AbortController().signal, onEnd: () => undefined },
    );
    const trust = compared.map(({ end }) => (end.status === 'done' ? end.readings.values['trust']?.[0] : NaN) ?? NaN);
    const differences = [0, 1].map((r) => (trust[r] ?? NaN) - (trust[2 + r] ?? NaN));
    expect(found?.difference.mean).toBe(((differences[0] ?? NaN) + (differences[1] ?? NaN)) / 2);
    expect(Math.abs(found?.sums.gap ?? NaN)).toBeLessThanOrEqual(1e-12 * Math.abs(found?.gross ?? NaN));
    expect([runs, pool.runs()]).toEqual([2 * runsOfReplicate(game(course, today), false), runs]);
    expect(runsOfReplicate(game(course, today), false)).toBe(12);
  });

  test('gives nothing, in every replicate, to a lever that only a mechanism reads that is off', async () => {
    const off = { off: ['volunteerSupport'] } as const;
    const one = scenarioOf({ ...off, levers: { volunteerSupport: 0.9, clarity: 0.8 } });
    const { readings } = await explained({
      game: game(one, scenarioOf(off)),
      readings: [TRUST, { ...TRUST, metric: 'needMet' }],
    });
    for (const { shares } of readings) {
      const support = shares.find(({ player }) => player.name === 'volunteerSupport');
      expect(support?.samples).toEqual([0, 0]);
      expect(shares.find(({ player }) => player.name === 'clarity')?.samples).not.toEqual([0, 0]);
    }
  });

  test('is the same from every coalition and from pairs where players act in pairs, and with a replicate lost', async () => {
    const two = scenarioOf({ levers: { clarity: 0.8, training: 0.9 } });
    const exact = await explained({ game: game(two, today), exact: true, replicates: 3 });
    const paired = await explained({ game: game(two, today), replicates: 3 });
    for (const k of [0, 1])
      for (const r of [0, 1, 2])
        expect(exact.readings[0]?.shares[k]?.samples[r]).toBeCloseTo(
          paired.readings[0]?.shares[k]?.samples[r] ?? NaN,
          12,
        );
    const lost = await explained(
      { game: game(two, today), replicates: 3 },
      countingPool((seed) => seed === replicateSeed('explained', 2)),
    );
    expect([lost.replicates, lost.lost.map(({ replicate, reason }) => [replicate, reason])]).toEqual([
      2,
      [[2, 'made to fail']],
    ]);
    expect(lost.readings[0]?.shares[0]?.samples).toEqual([0, 2].map((r) => paired.readings[0]?.shares[0]?.samples[r]));
  });

  test('ends when it is precise enough, whatever was under way', async () => {
    const asked = {
      game: game(scenarioOf({ levers: { clarity: 0.8 } }), today),
      replicates: 20,
      halfWidth: 0.9,
      least: 3,
    };
    const cost: SeriesReading = { ...TRUST, metric: 'leverCost' };
    const { ended, replicates, readings } = await explained({ ...asked, readings: [cost] });
    expect(ended).toBe('enough');
    expect(replicates).toBeGreaterThanOrEqual(3);
    expect(replicates).toBeLessThan(20);
    expect(readings[0]?.widest).toBeLessThanOrEqual(0.9);
    const all = await explained({ ...asked, readings: [cost], halfWidth: null, replicates });
    expect(all.readings[0]?.shares[0]?.samples).toEqual(readings[0]?.shares[0]?.samples);
  });

  test.runIf(FULL)('is the same for one and four workers, to the byte', async () => {
    const answers = [];
    for (const workers of [0, 1, 4]) {
      const pool = await openRunner(workers);
      try {
        answers.push(
          JSON.stringify(
            await explained({ game: game(course, today), replicates: 12, halfWidth: 0.5, least: 3 }, pool),
          ),
        );
      } finally {
        await pool.close();
      }
    }
    expect(new Set(answers).size).toBe(1);
  });
});

describe('through what', () => {
  test('adds up both ways, in the town and in a fifth, at a month and over a span', async () => {
    const readings = STOCKS.flatMap((metric): SeriesReading[] => [
      { ...TRUST, metric },
      { metric, as: 'mean', from: 4, to: SMALL.months },
      ...(metric === 'staffStrain' || metric === 'localIncome' ? [] : [{ ...TRUST, metric, fifth: 4 }]),
    ]);
    const { readings: found } = await explained({ game: game(course, today), readings, ledger: true });
    expect(found.length).toBe(19);
    for (const { shares, ledger, difference, reading } of found) {
      const name = JSON.stringify(reading);
      for (const [index, { share }] of shares.entries()) {
        const row = (ledger ?? []).reduce((sum, { cells }) => sum + (cells[index]?.mean ?? NaN), 0);
        expect(Math.abs(row - share.mean), `${name} ${index}`).toBeLessThan(1e-9);
      }
      for (const { cells, part, line } of ledger ?? []) {
        const column = cells.reduce((sum, { mean }) => sum + mean, 0);
        expect(Math.abs(column - part.mean), `${name} ${line}`).toBeLessThan(1e-9);
      }
      const all = (ledger ?? []).reduce((sum, { part }) => sum + part.mean, 0);
      expect(Math.abs(all - difference.mean), name).toBeLessThan(1e-9);
    }
  });
});

describe('which part of the model', () => {
  test('shares and what is left add up; a mechanism that is off already has no part', async () => {
    const off = { off: ['silo'] } as const;
    const [one, other] = [scenarioOf({ extends: 'high-5', ...off }), scenarioOf(off)];
    const { readings, runs } = await explained({
      game: mechanismGame(one, other, ['silo', 'fatigue', 'crossPressure']),
    });
    const [found] = readings;
    expect(found?.shares[0]?.samples).toEqual([0, 0]);
    expect(found?.shares[0]?.onTop.mean).toBe(0);
    expect(Math.abs(found?.sums.gap ?? NaN)).toBeLessThan(1e-12);
    expect(found?.left.mean).not.toBe(0);
    expect(found?.shares[1]?.alone).toBeNull();
    expect(runs).toBe(2 * 2 * 8);
  });
});
