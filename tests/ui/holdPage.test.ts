import { expect, test } from 'vitest';
import { encodeState, HOLD_LANGUAGES } from '#ui';
import { SMALL_STATE, visitPage } from './visitPage.ts';

const { open, settle, page } = visitPage();
const text = HOLD_LANGUAGES.en;

/** Two strategies among as few people as may be told of. */
const STATE = { ...SMALL_STATE, citizens: 720, outcome: 'participation' };

/** Numbers of a row of the table under a caption. */
async function row(caption: string, name: string): Promise<readonly number[]> {
  const cells = page()
    .locator('table', { has: page().locator('caption', { hasText: caption }) })
    .locator('tr', { has: page().locator('th', { hasText: name }) })
    .locator('td');
  return (await cells.allInnerTexts()).map(Number);
}

test('worlds are counted as they come, thresholds without a run, and the assumption moves the whole page and back', async () => {
  await open(`#s=${encodeState(STATE)}`);
  await settle();
  const hold = page().locator('details.hold');
  expect(await hold.locator('.hold-body').count()).toBe(0);
  await hold.locator('> summary').click();
  // Dear on a slow machine: then it waits for a click, having said how much it is.
  const start = hold.getByRole('button', { name: text.start('60') });
  await page().waitForSelector('.hold-progress');
  await page().addLocatorHandler(start, async () => {
    await start.click();
  });
  const caption = hold.locator('caption', { hasText: text.sidesTable });
  await caption.waitFor();
  await hold.getByRole('button', { name: text.stop }).click();
  const stopped = hold.getByText(/^Stopped after \d+ worlds\.$/);
  const worlds = Number(/\d+/.exec(await stopped.innerText())?.[0]);
  expect(worlds).toBeGreaterThanOrEqual(10);
  const [ahead = NaN, level = NaN, behind = NaN, of = NaN] = await row(text.sidesTable, 'High-5');
  expect([ahead + level + behind, of]).toEqual([worlds, worlds]);
  // So few worlds turn nothing that may be told, and no turning point is looked for.
  await expect(hold.locator('.hold-lines').innerText()).resolves.toContain('Nothing is told in words');

  const good = async (): Promise<number> => (await row(text.wayTable, text.together))[0] ?? NaN;
  const before = await good();
  const counting = hold.locator('.hold-measures input[type=checkbox]:checked');
  for (let left = await counting.count(); left > 1; left--) await counting.first().click();
  expect(await good()).toBeGreaterThanOrEqual(before);

  // What is moved here is moved everywhere, and the worlds stay.
  const here = page().locator('#hold-preventableShare');
  await hold.getByLabel(text.belief).selectOption('preventableShare');
  const usual = await here.inputValue();
  await here.fill('0.3');
  await hold.getByRole('button', { name: /^Back to what the model assumes/ }).waitFor();
  await settle();
  expect(await page().locator('#belief-preventableShare').inputValue()).toBe('0.3');
  await page().waitForFunction(() =>
    atob(location.hash.slice(3).replaceAll('-', '+')).includes('"preventableShare":0.3'),
  );
  expect(await stopped.innerText()).toContain(String(worlds));
  await hold.getByRole('button', { name: /^Back to what the model assumes/ }).click();
  expect(await here.inputValue()).toBe(usual);
  await settle();
});

test('of what has no direction nothing is said to be ahead', async () => {
  await open(`#s=${encodeState({ ...STATE, outcome: 'participants' })}`);
  const hold = page().locator('details.hold');
  await hold.locator('> summary').click();
  await hold.getByText(/so no strategy can be ahead on it/).waitFor();
  expect(await hold.locator('.hold-lines strong').count()).toBe(1);
});
