import { expect, test } from 'vitest';
import { replicateSeed, simulate } from '#sim';
import { accountOf, runLedgers } from '#ui';
import { resolved } from '../scenarios/resolving.ts';

test('the books of a lesson reach its month, also where Compare has long ended', async () => {
  const { scenario } = resolved({ extends: 'high-5', place: 'Mellomby' });
  const live: Parameters<typeof runLedgers>[0] = {
    record: (_, replicate, wanted) =>
      Promise.resolve(simulate(scenario, { ...wanted, seed: replicateSeed('1', replicate + 1), citizens: 60 })),
  };
  const strategy = { title: '', scenario, citizens: 60, warnings: [] };
  const ledgers = await runLedgers(live, strategy, [], new AbortController().signal, 132);
  const account = accountOf(ledgers, 'wickedNeed', 0, 132);
  const { start = NaN, end = NaN, lines = [] } = account ?? {};
  expect(lines.reduce((level, { mean }) => level + mean, start)).toBeCloseTo(end, 6);
});
