import { expect, test } from 'vitest';
import { encodeState, INITIAL_STATE, plainStrategy } from '#ui';
import { SMALL, visitPage } from './visitPage.ts';

const { open, settle, page } = visitPage();

test('the town, a neighbourhood and a person’s story are reached by keyboard, and time drives all three', async () => {
  await open(SMALL);
  await settle();
  const town = page().locator('.town');
  await town.locator('canvas').waitFor();
  const prints = await page().textContent('.status summary');
  await town.locator('summary').focus();
  await page().keyboard.press('Enter');
  const first = town.locator('table button').first();
  await first.focus();
  await page().keyboard.press('Enter');
  const person = town.getByRole('button', { name: /^Person \d+/ }).first();
  await person.focus();
  await page().keyboard.press('Enter');
  await town.locator('.person').waitFor();
  await town.locator('.person .story, .person p:nth-of-type(2)').first().waitFor();
  expect(await town.locator('.person h3').innerText()).toMatch(/^The story of person \d+ in /);
  const end = await town.locator('.person p').first().innerText();
  expect(end).toMatch(/^year 10, month 0: /);
  await page().getByLabel('Time', { exact: true }).focus();
  await page().keyboard.press('Home');
  expect(await town.locator('.person p').first().innerText()).toMatch(/^year 0, month 0: /);
  await page().keyboard.press('End');
  expect(await town.locator('.person p').first().innerText()).toBe(end);
  // Looking changes nothing: the runs are those that were there before.
  expect(await page().textContent('.status summary')).toBe(prints);
});

test('the mix is moved by keys in the triangle, the numbers follow, and the runs change', async () => {
  await open(SMALL);
  await settle();
  const before = await page().textContent('.status summary');
  const network = page().locator('.shares label', { hasText: 'NPG' }).locator('input');
  const start = Number(await network.inputValue());
  await page().locator('.mix-thumb').focus();
  await page().keyboard.press('Shift+ArrowUp');
  expect(Number(await network.inputValue())).toBe(start + 10);
  await settle();
  expect(await page().textContent('.status summary')).not.toBe(before);
  const shares = await page()
    .locator('.shares input')
    .evaluateAll((all) => all.map((one) => Number((one as HTMLInputElement).value)));
  expect(shares.reduce((a, b) => a + b, 0)).toBe(100);
});

test.each(['bands', 'multiples', 'difference', 'runs', 'end'] as const)(
  'the view of %s is a picture with words, and changes no run',
  async (view) => {
    const state = { ...INITIAL_STATE, place: 'Mellomby', runs: 5, strategies: ['high-5', 'sham'].map(plainStrategy) };
    await open(`#s=${encodeState(state)}`);
    await settle();
    const before = await page().textContent('.status summary');
    const names = { bands: 'Lines and bands', multiples: 'Side by side', difference: 'Difference' };
    const others = { runs: 'Single runs', end: 'End state' };
    await page()
      .getByLabel({ ...names, ...others }[view], { exact: true })
      .check();
    const said = await page().locator('canvas[role=img]').first().getAttribute('aria-label');
    expect(said).toContain('from ');
    expect(await page().textContent('.status summary')).toBe(before);
  },
);
