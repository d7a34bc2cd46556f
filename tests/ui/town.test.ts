import { expect, test } from 'vitest';
import { encodeState, plainStrategy } from '#ui';
import { SMALL, SMALL_STATE, visitPage } from './visitPage.ts';
import { FULL } from '../full.ts';

const { open, settle, page } = visitPage();

/** Few enough that ten runs are soon done, and enough to compare the twelve neighbourhoods. */
const JUDGED = `#s=${encodeState({ ...SMALL_STATE, citizens: 1800 })}`;

/** Waits for the columns of the town and gives the room they are in. */
async function columns() {
  const town = page().locator('.town');
  await town.locator('.town-columns').first().waitFor();
  return town;
}

test('columns, a neighbourhood and a life are reached by keyboard, and time drives all three', async () => {
  await open(JUDGED);
  await settle();
  const town = await columns();
  const prints = await page().textContent('.account summary');
  // The line that reads a column: from the most deprived, where it stands at first, to the least.
  const slider = town.getByLabel('Neighbourhood', { exact: true });
  const reading = () => town.locator('.town-reading').innerText();
  const most = await reading();
  await slider.focus();
  await page().keyboard.press('Home');
  expect(await reading()).not.toBe(most);
  expect(await slider.getAttribute('aria-valuetext')).toMatch(
    /^.+\. .+: \d+% take part, \d+% of those are worn out\. /,
  );
  const shapes = () =>
    town
      .locator('.town-columns')
      .first()
      .locator('path')
      .evaluateAll((all) => all.map((one) => one.getAttribute('d')).join());
  const end = await shapes();
  await page().getByLabel('Time: People and places').focus();
  await page().keyboard.press('Home');
  expect(await shapes()).not.toBe(end);
  await page().keyboard.press('End');
  expect(await shapes()).toBe(end);
  // Opened from the picture, the people are where the focus goes.
  await town
    .getByRole('button', { name: /^Open / })
    .first()
    .focus();
  await page().keyboard.press('Enter');
  await town.locator('.people-figure').waitFor();
  const heading = await page().evaluate(() => document.activeElement?.textContent ?? '');
  const [home = ''] = heading.split(', year');
  expect(await reading()).toContain(home);
  await town.locator('.people-list summary').focus();
  await page().keyboard.press('Enter');
  await town
    .getByRole('button', { name: /^Person \d+/ })
    .first()
    .focus();
  await page().keyboard.press('Enter');
  await town.locator('.person .life').waitFor();
  expect(await town.locator('.person h3').innerText()).toMatch(new RegExp(`^The life of person \\d+ in ${home}$`));
  const then = await town.locator('.life-now').innerText();
  expect(then).toMatch(/^At year 10, month 0: /);
  await page().getByLabel('Time: People and places').focus();
  await page().keyboard.press('Home');
  expect(await town.locator('.life-now').innerText()).toMatch(/^At year 0, month 0: /);
  await page().keyboard.press('End');
  expect(await town.locator('.life-now').innerText()).toBe(then);
  // Looking changes nothing: the runs are those that were there before.
  expect(await page().textContent('.account summary')).toBe(prints);
});

test.runIf(FULL)(
  'three lives are picked: one who joined, one who stopped, one whom nobody they know asked',
  async () => {
    await open(SMALL);
    await settle();
    const town = await columns();
    const person = town.locator('.person');
    /** The three sentences of the person whom a button shows. */
    const life = async (button: string): Promise<string> => {
      const before = (await person.count()) === 0 ? '' : await person.locator('h3').innerText();
      await town.getByRole('button', { name: button }).click();
      await person.locator('h3', { hasNotText: before === '' ? 'nothing yet' : before }).waitFor();
      return await person.locator('.life').innerText();
    };
    const [quiet, volunteered] = [/ took no part at the start\..*/, /After ten years they volunteered/];
    const joined = await life('Somebody who joined');
    expect(joined).toMatch(quiet);
    expect(joined).toMatch(volunteered);
    // The frame is around the person, and no bar that sticks to the window lies over it.
    const isSeen = await town.locator('.person-frame').evaluate((frame) => {
      const { x, y, width, height } = frame.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('.people-figure') !== null;
    });
    expect(isSeen).toBe(true);
    const stopped = await life('Somebody who stopped');
    expect(stopped).toMatch(/ volunteered( as one of the enthusiasts)? at the start\./);
    expect(stopped).toMatch(/After ten years they (took no part|had stopped and were staying away);/);
    // What happened is behind a fold; the person ceases to volunteer once.
    await person
      .locator('details', { has: page().locator('.story') })
      .locator('summary')
      .click();
    const told = await person.locator('.story').innerText();
    expect(told.match(/stopped volunteering|burnt out|left for good|group closed/g)).toHaveLength(1);
    const neverAsked = await life('Somebody whom nobody they know asked');
    expect(neverAsked).toMatch(quiet);
    expect(neverAsked).toContain('In all ten years that did not change.');
  },
);

test.runIf(FULL)(
  'what would have changed a life is asked and stopped by key, and told with the count of what was tried',
  async () => {
    await open(SMALL);
    await settle();
    const town = await columns();
    const prints = await page().textContent('.account summary');
    await town.getByRole('button', { name: 'Somebody who stopped' }).click();
    const turning = town.locator('.turning');
    const ask = turning.getByRole('button', { name: 'What would have changed it?' });
    await ask.focus();
    await page().keyboard.press('Enter');
    // The same button stops it: the focus is where it was.
    await turning.locator('progress').waitFor();
    expect(await page().evaluate(() => document.activeElement?.textContent)).toBe('Stop trying');
    await page().keyboard.press('Enter');
    const status = turning.getByRole('status');
    await status.filter({ hasText: 'Stopped before everything was tried' }).waitFor();
    expect(await page().evaluate(() => document.activeElement?.textContent)).toBe('What would have changed it?');
    await page().keyboard.press('Enter');
    await status.filter({ hasText: /\d+ changes/ }).waitFor({ timeout: 60_000 });
    expect(await status.innerText()).toMatch(
      /^(Nothing we tried \(\d+ changes\) would have changed it\.|Had .+, they would still have been a volunteer a year on\. Of the \d+ changes we tried, one at a time, .+)\n+This is one simulated person/,
    );
    // Asking changes nothing: the runs are those that were there before.
    expect(await page().textContent('.account summary')).toBe(prints);
  },
);

test('the mix is moved by keys in the triangle, the numbers follow, and the runs change', async () => {
  await open(SMALL);
  await settle();
  const before = await page().textContent('.account summary');
  const network = page().locator('.shares label', { hasText: 'NPG' }).locator('input');
  const start = Number(await network.inputValue());
  await page().locator('.mix-thumb').focus();
  await page().keyboard.press('Shift+ArrowUp');
  expect(Number(await network.inputValue())).toBe(start + 10);
  await settle();
  expect(await page().textContent('.account summary')).not.toBe(before);
  const shares = await page()
    .locator('.shares input')
    .evaluateAll((all) => all.map((one) => Number((one as HTMLInputElement).value)));
  expect(shares.reduce((a, b) => a + b, 0)).toBe(100);
});

test.runIf(FULL)(
  'the mix is dragged in the triangle: it lands where the hand lets go, and undo takes the drag back as one step',
  async () => {
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
  },
);

test.runIf(FULL)(
  'a hand on the columns is told whose they are, and a click opens the neighbourhood and then the person',
  async () => {
    await open(JUDGED);
    await settle();
    const town = await columns();
    await town.locator('.town-table summary').click();
    // Rows and columns run from the least to the most deprived.
    const rows = town.locator('.town-table tbody tr');
    const [least, most] = [
      await rows.first().locator('button').innerText(),
      await rows.last().locator('button').innerText(),
    ];
    const picture = town.locator('.town-columns').first();
    await picture.scrollIntoViewIfNeeded();
    const { width = 0 } = (await picture.boundingBox()) ?? {};
    const reading = () => town.locator('.town-reading').innerText();
    await picture.hover({ position: { x: 42, y: 100 } });
    expect(await reading()).toMatch(new RegExp(`^${least} `));
    await picture.hover({ position: { x: width - 6, y: 100 } });
    expect(await reading()).toMatch(new RegExp(`^${most} `));
    // What is read is what the table has.
    const [, , taking, wornOut] = await rows.last().locator('th, td').allInnerTexts();
    const [, said, saidWornOut] = /: (\d+)% take part, (\d+)%/.exec(await reading()) ?? [];
    expect(Math.abs(Number(said) - Number.parseFloat(taking ?? ''))).toBeLessThanOrEqual(0.5);
    expect(Math.abs(Number(saidWornOut) - Number.parseFloat(wornOut ?? ''))).toBeLessThanOrEqual(0.5);
    // One hundred marks for each fifth and strategy.
    for (const text of await town.locator('.hundred figure p').allInnerTexts())
      expect([...text.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0)).toBe(100);
    await picture.click({ position: { x: width - 6, y: 100 } });
    const people = town.locator('.people-figure svg');
    await people.waitFor();
    await people.hover({ position: { x: 8, y: 8 } });
    const who = /\d+/.exec(await town.locator('.under-pointer').innerText())?.[0] ?? 'nobody';
    await people.click({ position: { x: 8, y: 8 } });
    expect(await town.locator('.person h3').innerText()).toBe(`The life of person ${who} in ${most}`);
  },
);

test.runIf(FULL)(
  'where too few people are simulated, fifths are shown and it is said that neighbourhoods must not be compared',
  async () => {
    await open(SMALL);
    await settle();
    const town = await columns();
    await town.getByText('neighbourhoods must not be compared').waitFor();
    await town.locator('.town-table summary').click();
    // The table is drawn a frame after it is opened.
    await town.locator('.town-table tbody tr').nth(4).waitFor();
    expect(await town.locator('.town-table tbody tr').count()).toBe(5);
    expect(await town.getByRole('button', { name: /^Open / }).count()).toBe(0);
  },
);

test.runIf(FULL)('every view is a picture with words, and changes no run', async () => {
  await open(`#s=${encodeState({ ...SMALL_STATE, strategies: ['high-5', 'sham'].map(plainStrategy) })}`);
  await settle();
  const before = await page().textContent('.account summary');
  const said = new Set<string | null>();
  for (const view of ['Side by side', 'Difference', 'Single runs', 'End state', 'Lines and bands']) {
    await page().getByLabel(view, { exact: true }).check();
    const words = await page().locator('.chart canvas[role=img]').first().getAttribute('aria-label');
    expect(words).toContain('from ');
    said.add(words);
    expect(await page().textContent('.account summary')).toBe(before);
  }
  expect(said.size).toBeGreaterThan(1);
});
