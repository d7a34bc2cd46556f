import { expect, test } from 'vitest';
import { runSettings, shareTheirStart, turningBelief, type Arm, type RunReadings } from '#runs';
import { replicateSeed, simulate } from '#sim';
import { openThisThread } from '#workers';
import { resolved } from '../../scenarios/resolving.ts';

const signal = new AbortController().signal;

function arm(preset: string): Arm {
  const { scenario } = resolved({ extends: preset, place: 'Mellomby', spinUpMonths: 3 });
  return { scenario, months: 8, citizens: 240 };
}

const ARMS = [arm('hybrid-by-default'), arm('high-5')];
const common = { arms: ARMS, seeds: 2, masterSeed: 'm', metrics: ['trust'], at: [8], evaluate: () => ({}) };

test('every strategy runs in every setting under seeds of the setting’s own, as it would alone', async () => {
  const settings = [{ values: {} }, { values: { trustMean: 0.3 } }];
  let runs = 0;
  const found = await runSettings({ ...common, settings }, openThisThread(), {
    signal,
    onRun: (done) => (runs = done),
  });
  expect([runs, found.failures]).toEqual([8, []]);
  settings.forEach(({ values }, setting) => {
    for (const seed of [0, 1])
      ARMS.forEach(({ scenario, months, citizens }, index) => {
        const changed = { ...scenario, parameters: { ...scenario.parameters, ...values } };
        const alone = simulate(changed, { seed: replicateSeed('m', 2 * setting + seed + 1), months, citizens });
        expect(found.settings[setting]?.[seed]?.[index]?.values.trust).toEqual([alone.series.trust[8]]);
      });
  });
});

test('a run that fails takes its setting with it, and is counted', async () => {
  const pool = openThisThread();
  let asked = 0;
  const failing: typeof pool = {
    ...pool,
    run: async (job, one) => (++asked === 3 ? { status: 'failed', reason: 'made to' } : await pool.run(job, one)),
  };
  const found = await runSettings({ ...common, settings: [{ values: {} }, { values: {} }] }, failing, { signal });
  expect(found.failures).toHaveLength(1);
  expect(found.settings.filter((one) => one === null)).toHaveLength(1);
  expect(found.failures[0]).toMatchObject({ reason: 'made to' });
  expect(found.settings[found.failures[0]?.setting ?? -1]).toBeNull();
});

test('strategies share their start unless something before month 0 differs', () => {
  const [first, other] = ARMS as [Arm, Arm];
  expect(shareTheirStart(ARMS)).toBe(true);
  expect(shareTheirStart([first, { ...other, citizens: 250 }])).toBe(false);
  const parameters = { ...other.scenario.parameters, trustMean: 0.2 };
  expect(shareTheirStart([first, { ...other, scenario: { ...other.scenario, parameters } }])).toBe(false);
});

test('the belief on which a difference turns is found where it was put, and nowhere in luck or among too many', () => {
  const settings = Array.from({ length: 60 }, (_, n) => ({
    values: { trustMean: ((7 * n) % 60) / 59, fatigueRate: ((11 * n) % 60) / 59 },
  }));
  const reading = (value: number): RunReadings => ({
    fingerprint: '',
    warnings: [],
    values: { trust: [value] },
    fifths: null,
    ledger: null,
  });
  const of = (difference: (values: { trustMean: number; fatigueRate: number }, n: number) => number) => ({
    settings: settings.map(({ values }, n) => [[reading(0), reading(difference(values, n))]]),
  });
  const asked = { metric: 'trust', moment: 0, strategy: 1, against: 0 };
  const about = { settings, beliefs: ['trustMean', 'fatigueRate'], seed: 's' };
  const found = turningBelief(
    of(({ trustMean }, n) => trustMean - 0.4 + 0.05 * Math.sin(5 * n)),
    about,
    asked,
  );
  expect(found?.name).toBe('trustMean');
  expect(found?.at).toBeCloseTo(0.4, 1);
  expect(
    turningBelief(
      of((_values, n) => 1 + 0.1 * Math.sin(9 * n)),
      about,
      asked,
    ),
  ).toBeNull();
  const many = { ...about, beliefs: Array.from({ length: 21 }, () => 'trustMean') };
  expect(
    turningBelief(
      of(({ trustMean }) => trustMean - 0.4),
      many,
      asked,
    ),
  ).toBeNull();
});
