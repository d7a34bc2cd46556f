import { describe, expect, test } from 'vitest';
import { describePlan, estimateSweep, sweepWork, type Plan, type SweepPace } from '#experiments';
import { planned, SMALL } from '../file/resolving.ts';

/** A machine on which a run takes so many seconds, its part of spin-up among them. */
function paceOfRun(plan: Plan, seconds: number): SweepPace {
  const fixed = (seconds * plan.points) / sweepWork(plan).months;
  return { clock: { fixed, perCitizen: 0 }, processor: { fixed, perCitizen: 0 } };
}

describe('an estimate', () => {
  test('counts runs, rows and seconds', async () => {
    const plan = await planned({
      ...SMALL,
      record: { months: { every: 6 }, areas: 'fifths', metrics: ['trust', 'needMet'] },
    });
    expect(estimateSweep(plan, { pace: paceOfRun(plan, 3), workers: 2 })).toMatchObject({
      runs: [8, 8],
      seconds: [expect.closeTo(12, 9), expect.closeTo(12, 9)],
      processorSeconds: [expect.closeTo(24, 9), expect.closeTo(24, 9)],
      rows: [8 * 3 * 6, 8 * 3 * 6],
      columns: 5,
    });
    expect(estimateSweep(plan).seconds).toBeNull();
  });

  test('spans what adaptive replicates may take', async () => {
    const replicates = { until: { outcome: 'trust', halfWidth: 0.1 }, atLeast: 2, atMost: 7 };
    const { runs, bytes } = estimateSweep(await planned({ ...SMALL, replicates }));
    expect(runs).toEqual([8, 28]);
    expect(bytes[1] / bytes[0]).toBeCloseTo(3.5, 2);
  });

  test('counts the neighbourhoods of the places there are', async () => {
    const record = { areas: 'neighbourhoods', metrics: ['trust'] };
    expect(estimateSweep(await planned({ ...SMALL, set: { place: 'Preston' }, record })).rows[0]).toBe(8 * 87);
  });
});

test('a plan is told in words', async () => {
  const plan = await planned({
    ...SMALL,
    title: 'Trust and ambition',
    description: 'What is it about?',
    base: 'high-5',
    factors: { ambition: {}, mix: { simplex: { OA: [0.2, 0.4] } }, off: { values: ['none', 'ties'] } },
    design: { method: 'random', points: 30 },
    replicates: { until: { outcome: 'trust', halfWidth: 0.01 }, atLeast: 2, atMost: 5 },
    outcomes: { worth: 'trust + needMet' },
    constraints: { fair: 'equity > 0.9' },
    stop: { when: 'worth > 1.9', atLeast: 6 },
  });
  const text = describePlan(plan, { pace: paceOfRun(plan, 60), workers: 2 });
  for (const line of [
    'Trust and ambition',
    'What is it about?',
    '  base  High-5  Mellomby, 200 citizens',
    '  ambition  Effort asked               0 to 1                                       level 0 to 1',
    '  mix       Mix the strategy leads to  OA 0.2 to 0.4, NPM 0 to 0.8, NPG 0 to 0.8  shares OA, NPM and NPG',
    '  off       Mechanisms switched off    none, ties',
    '  method       random points, points 30',
    '  replicates   2 to 5, until the 95% interval of trust at month 12 is ± 0.01 or less',
    '  runs         60 to 150',
    '  months       12, or from month 6 on until the stop rule holds',
    '  own outcomes  worth',
    '  constraints   fair',
    '  time  30 min to 75 min on 2 workers, 60 min to 2.5 h of processor time',
    '  memory',
    'First 10 of 30 points',
    '  point  ambition  mix.OA  mix.NPM  mix.NPG  off',
  ])
    expect(text.replace(/ +/g, ' ')).toContain(line.replace(/ +/g, ' '));
  expect(text).not.toContain('undefined');
  expect(text.endsWith('\n')).toBe(true);
});
