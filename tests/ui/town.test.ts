import { expect, test } from 'vitest';
import { encodeState, plainStrategy } from '#ui';
import { SMALL, SMALL_STATE, visitPage } from './visitPage.ts';

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

test('three lives are picked: one who joined, one who stopped, one whom nobody they know asked', async () => {
  await open(SMALL);
  await settle();
  const town = page().locator('.town');
  const person = town.locator('.person');
  const time = page().getByLabel('Time', { exact: true });
  /** Part in the town at the start and at the end of the person whom a button shows. */
  const parts = async (button: string): Promise<readonly string[]> => {
    const before = (await person.count()) === 0 ? '' : await person.locator('h3').innerText();
    await town.getByRole('button', { name: button }).click();
    await person.locator('h3', { hasNotText: before === '' ? 'nothing yet' : before }).waitFor();
    const said: string[] = [];
    for (const month of ['0', '120']) {
      await time.fill(month);
      said.push(/: ([a-z ]+), /.exec(await person.locator('p').first().innerText())?.[1] ?? '');
    }
    return said;
  };
  const [quiet, volunteers] = ['not engaged', expect.stringMatching(/^(volunteer|enthusiast)$/)];
  expect(await parts('Somebody who joined')).toEqual([quiet, volunteers]);
  expect(await parts('Somebody who stopped')).toEqual([volunteers, quiet]);
  expect(await parts('Somebody whom nobody they know asked')).toEqual([quiet, quiet]);
  await person.getByText('Nothing happened').waitFor();
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

test('the mix is dragged in the triangle: it lands where the hand lets go, and undo takes the drag back as one step', async () => {
  await open(SMALL);
  await settle();
  const shares = () =>
    page()
      .locator('.shares input')
      .evaluateAll((all) => all.map((one) => Number((one as HTMLInputElement).value)));
  const before = await shares();
  const triangle = page().locator('.triangle svg');
  await triangle.scrollIntoViewIfNeeded();
  const box = (await triangle.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  // The picture is 252 by 225 of its own units, with the triangle 26 in from its edges, 200 wide and 173 high.
  const at = (x: number, y: number): [number, number] => [
    box.x + (box.width * (26 + 200 * x)) / 252,
    box.y + (box.height * (26 + 173 * y)) / 225,
  ];
  await page().mouse.move(...at(0.1, 0.95));
  await page().mouse.down();
  for (const [x, y] of [
    [0.3, 0.8],
    [0.4, 0.4],
    [0.5, 1 / 3],
  ] as const)
    await page().mouse.move(...at(x, y));
  await page().mouse.up();
  const [oa = NaN, npm = NaN, npg = NaN] = await shares();
  expect(Math.abs(npg - 67)).toBeLessThanOrEqual(1);
  expect(Math.abs(oa - 17)).toBeLessThanOrEqual(1);
  expect(oa + npm + npg).toBe(100);
  // A hand that only passes over moves nothing.
  await page().mouse.move(...at(0.9, 0.95));
  expect(await shares()).toEqual([oa, npm, npg]);
  await page().getByRole('button', { name: 'Undo' }).click();
  expect(await shares()).toEqual(before);
  await settle();
});

test('a hand on the map is told whose tile and mark it is over, and a click opens the neighbourhood and the person', async () => {
  await open(SMALL);
  await settle();
  const town = page().locator('.town');
  const canvas = town.locator('canvas');
  await canvas.waitFor();
  await canvas.scrollIntoViewIfNeeded();
  // Tiles run from the least deprived, at the upper left, to the most deprived at the lower right.
  const rows = town.locator('table tbody tr');
  await town.locator('summary').click();
  const [least, most] = [
    await rows.first().locator('button').innerText(),
    await rows.last().locator('button').innerText(),
  ];
  const corner = async (far: boolean) => {
    const { width = 0, height = 0 } = (await canvas.boundingBox()) ?? {};
    return far ? { x: width - 3, y: height - 3 } : { x: 4, y: 4 };
  };
  await canvas.hover({ position: await corner(true) });
  expect(await town.locator('.under-pointer').innerText()).toMatch(new RegExp(`^${most}: trust`));
  await canvas.hover({ position: await corner(false) });
  expect(await town.locator('.under-pointer').innerText()).toMatch(new RegExp(`^${least}: trust`));
  await canvas.click({ position: await corner(false) });
  await town.getByRole('button', { name: /Back|town/ }).waitFor();
  await canvas.hover({ position: await corner(false) });
  const who = /\d+/.exec(await town.locator('.under-pointer').innerText())?.[0] ?? 'nobody';
  await canvas.click({ position: await corner(false) });
  expect(await town.locator('.person h3').innerText()).toContain(`person ${who} in ${least}`);
});

test('every view is a picture with words, and changes no run', async () => {
  await open(`#s=${encodeState({ ...SMALL_STATE, strategies: ['high-5', 'sham'].map(plainStrategy) })}`);
  await settle();
  const before = await page().textContent('.status summary');
  const said = new Set<string | null>();
  for (const view of ['Side by side', 'Difference', 'Single runs', 'End state', 'Lines and bands']) {
    await page().getByLabel(view, { exact: true }).check();
    const words = await page().locator('.chart canvas[role=img]').first().getAttribute('aria-label');
    expect(words).toContain('from ');
    said.add(words);
    expect(await page().textContent('.status summary')).toBe(before);
  }
  expect(said.size).toBeGreaterThan(1);
});
