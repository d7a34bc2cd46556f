import { expect, test } from 'vitest';
import { followLoops, loopLines, tellLoops, USUAL_EVERY } from '#runs';
import { openThisThread } from '#workers';
import { FULL } from '../full.ts';
import { resolved } from '../scenarios/resolving.ts';
import { SMALL, SMALL_CITIZENS, visitPage } from './visitPage.ts';

const { open, settle, page } = visitPage();

test.runIf(FULL)(
  'which loop weighs most is told as the engine has it, beside the diagram and a list that says the same',
  async () => {
    await open(SMALL);
    await settle();
    await page().locator('.why > summary').press('Enter');
    const part = page().locator('.loops');
    await part.locator('summary').first().press('Enter');
    // Before anything is asked there is the diagram, and its equal.
    await part.locator('svg').waitFor();
    expect(await part.locator('ul').first().locator('li').allInnerTexts()).toEqual(loopLines('en'));
    expect(await part.locator('table').count()).toBe(0);

    await part.getByRole('button', { name: 'Work it out' }).click();
    await part.getByRole('button', { name: 'Stop' }).click();
    await part.getByText('so nothing is said').waitFor();
    await part.getByRole('button', { name: 'Work it out' }).click();
    await part.locator('table').waitFor({ timeout: 60_000 });
    const { scenario } = resolved({ extends: 'high-5', place: 'Mellomby' });
    const pool = openThisThread();
    const { stocks } = await followLoops(
      {
        arm: { scenario, months: 120, citizens: SMALL_CITIZENS },
        masterSeed: '1',
        replicates: 10,
        every: USUAL_EVERY,
      },
      { pool, signal: new AbortController().signal },
    );
    await pool.close();
    for (const { stock, months } of stocks) {
      await part.getByLabel('In what?').selectOption(stock);
      for (const sentence of tellLoops(stock, months, 'en')) await part.getByText(sentence, { exact: true }).waitFor();
    }
  },
  120_000,
);
