import { expect, test } from 'vitest';
import { SMALL, visitPage } from './visitPage.ts';
import { FULL } from '../full.ts';

const { chosenFrom, open, settle, page, cell } = visitPage();

const lever = () => page().getByLabel('Support for volunteers', { exact: true });
const sign = (text: string) => page().locator('.replay-sign', { hasText: text }).waitFor();
const over = () => page().waitForFunction(() => document.querySelector('.replay-sign')?.textContent === '');

test.runIf(FULL)('the last change is replayed three times in turn, and leaves everything as it was', async () => {
  await open(SMALL);
  await settle();
  const more = page().getByRole('button', { name: 'More', exact: true });
  await more.click();
  expect(await page().getByRole('button', { name: 'Replay the last change' }).isDisabled()).toBe(true);
  await more.click();
  const before = await cell('Worn-out volunteers', 1);
  await lever().fill('0');
  await settle();
  // A change of the view is no change of what is run, and stays as it is in the replay.
  await page().getByLabel('Time', { exact: true }).fill('119');
  await page().getByLabel('Time', { exact: true }).fill('120');
  const after = await cell('Worn-out volunteers', 1);
  expect(after).not.toBe(before);
  const prints = await page().textContent('.account summary');
  await chosenFrom('More', 'Replay the last change');
  await sign('Before the change (1 of 3)');
  await page().waitForTimeout(800);
  expect(await cell('Worn-out volunteers', 1)).toBe(before);
  await sign('After the change (1 of 3)');
  await page().waitForTimeout(800);
  expect(await cell('Worn-out volunteers', 1)).toBe(after);
  await sign('After the change (3 of 3)');
  await over();
  await settle();
  expect(await page().textContent('.account summary')).toBe(prints);
  expect(await lever().inputValue()).toBe('0');
  // The link holds what is asked for, though it may be written while the replay shows what was before.
  await page().reload();
  await settle();
  expect(await page().textContent('.account summary')).toBe(prints);
});

test('whoever changes something, or stops the replay, keeps the last change', async () => {
  await open(SMALL);
  await settle();
  await lever().fill('0');
  await settle();
  await chosenFrom('More', 'Replay the last change');
  await sign('Before the change');
  expect(await lever().inputValue()).not.toBe('0');
  await page().getByLabel('Time', { exact: true }).fill('12');
  await over();
  expect(await lever().inputValue()).toBe('0');
  expect(await page().textContent('.moment')).toBe('year 1, month 0');
  await settle();
  await chosenFrom('More', 'Replay the last change');
  await sign('Before the change');
  await chosenFrom('More', 'Stop the replay');
  await over();
  expect(await lever().inputValue()).toBe('0');
  await page().getByRole('button', { name: 'Undo', exact: true }).click();
  await page().getByRole('button', { name: 'Undo', exact: true }).click();
  expect(await lever().inputValue()).not.toBe('0');
});
