import { expect, test } from 'vitest';
import { replicateSeed, simulate, type MechanismName } from '#sim';
import { accountOf, townLedger } from '#runs';
import { changeTextOf, LEDGER_RUNS, WHY_LANGUAGES } from '#ui';
import { resolved } from '../scenarios/resolving.ts';
import { SMALL, SMALL_CITIZENS, visitPage } from './visitPage.ts';

const { open, settle, page } = visitPage();

/** The ledgers that the page should have: those of the engine, under the same seeds. */
function ledgersWithout(...off: MechanismName[]) {
  const { scenario } = resolved({ extends: 'high-5', place: 'Mellomby', off });
  return Array.from({ length: LEDGER_RUNS }, (_, replicate) => {
    const { ledger } = simulate(scenario, {
      seed: replicateSeed('1', replicate + 1),
      citizens: SMALL_CITIZENS,
      ledger: true,
    });
    if (ledger === null) throw new Error('expected a ledger, got none');
    return townLedger(ledger);
  });
}

test('why trust changed is told with the numbers of the engine’s ledger, and what it is without a mechanism with its runs', async () => {
  await open(SMALL);
  await settle();
  const before = await page().textContent('.account summary');
  const why = page().locator('.why');
  await why.locator('summary').press('Enter');
  await why.getByLabel('What changed').selectOption('trust');
  await why.locator('table').waitFor();
  const ledgers = ledgersWithout();
  const account = accountOf(ledgers, 'trust', 0, 120);
  const change = changeTextOf('trust', account?.lines ?? [], 'en');
  const names = WHY_LANGUAGES.en.lines;
  const rows = await why.locator('tbody tr').evaluateAll((all) => all.map((row) => row.textContent));
  for (const { line, mean } of account?.lines ?? [])
    expect(rows.some((row) => row === null || row.startsWith(`${names[line] ?? ''}${change(mean)}`))).toBe(true);
  const said = await why.locator('figcaption p').innerText();
  const [largest] = account?.lines ?? [];
  expect(said).toContain(`${change(largest?.mean ?? NaN)} ${names[largest?.line ?? ''] ?? ''}`);
  expect(await why.locator('svg').getAttribute('aria-label')).toBe(said);

  await why.getByRole('button', { name: `Run without: ${names['serviceTrust'] ?? ''}` }).click();
  const others = ledgersWithout('serviceTrust');
  const differences = ledgers.map(
    ({ levels }, n) => (levels.trust[120] ?? NaN) - (others[n]?.levels.trust[120] ?? NaN),
  );
  const mean = differences.reduce((sum, value) => sum + value, 0) / LEDGER_RUNS;
  await why.locator('.without', { hasText: `${change(mean)} with it` }).waitFor();

  // Time drives it as it drives the rest; and looking for causes changes nothing.
  await page().getByLabel('Time', { exact: true }).fill('0');
  await why.getByText('nothing has changed yet').waitFor();
  expect(await page().textContent('.account summary')).toBe(before);
});
