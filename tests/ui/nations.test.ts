import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { MAIN_METRICS, readSeries, type NationTable } from '#runs';
import { openAtlas } from '#scenarios/node';
import { MODEL_VERSION, replicateSeed, simulate } from '#sim';
import { encodeState, nationFifths, nationFindings, nationGroups, NATIONS } from '#ui';
import { resolved } from '../scenarios/resolving.ts';
import { SMALL_STATE, visitPage } from './visitPage.ts';

const folder = new URL('../../ui/public/', import.meta.url);
const atlas = openAtlas();
/** A place of each country that is soon run. */
const SMALLEST = { england: 'Isles of Scilly', norway: 'Utsira' } as const;

function shipped(nation: (typeof NATIONS)[number]): { readonly table: NationTable; readonly text: string } {
  const text = readFileSync(new URL(`nation-${nation}.json`, folder), 'utf8');
  return { table: JSON.parse(text) as NationTable, text };
}

/** England one to one takes half an hour of two processors, and is still to be run. */

describe.each(NATIONS)('%s, as it ships', (nation) => {
  const { table, text } = shipped(nation);
  const places = atlas.placesIn(nation).map((name) => {
    const found = atlas.find(name);
    if (!found.ok) throw new Error(name);
    return found.value;
  });

  test('is of this model, every municipality, with as many adults as it says, and small', () => {
    expect(table.model).toBe(MODEL_VERSION);
    expect(table).toMatchObject({ format: 1, country: nation, size: 'adults', failed: 0, replicates: 1 });
    expect(table.months).toEqual([0, 60, 120]);
    expect(table.bases.map(({ preset }) => preset)).toEqual(['hybrid-by-default', 'high-5']);
    expect(table.metrics).toEqual(MAIN_METRICS);
    expect(table.places.codes).toEqual(places.map(({ code }) => code));
    expect(table.places.adults).toEqual(places.map(({ adults }) => adults.reduce((sum, one) => sum + one, 0)));
    expect(gzipSync(text).length).toBeLessThan(300_000);
  });

  // `node scripts/buildNations.js FOLDER` where this fails, after the runs of docs/nations.md.
  test('is what this model gives in its smallest place', () => {
    const at = table.places.names.indexOf(SMALLEST[nation]);
    for (const [base, { preset }] of table.bases.entries()) {
      const { scenario, run } = resolved({ extends: preset ?? '', place: SMALLEST[nation], citizens: 'adults' });
      const { series } = simulate(scenario, {
        seed: replicateSeed(table.seed, 1),
        citizens: run.citizens,
        months: 120,
        neighbourhoods: false,
      });
      const read = readSeries(series);
      for (const [m, metric] of MAIN_METRICS.entries())
        for (const [n, month] of table.months.entries()) {
          const value = read[metric][month];
          const known = Number.isFinite(value) ? Number(value.toPrecision(6)) : null;
          expect(table.values[base][n][m][at], `${metric}, month ${month}`).toBe(known);
        }
    }
  });

  test('has groups that add up to the country, and fifths of a fifth of the adults where deprivation was measured', () => {
    const groups = nationGroups(table);
    if (groups === null) throw new Error('every place has a group');
    expect(groups.by).toBe(nation === 'england' ? 'kind' : 'county');
    const looking = { metric: 'participation', month: 120, base: 1, against: 0 };
    const [all, ...each] = nationFindings(table, groups, looking);
    const adults = table.places.adults.reduce((sum, one) => sum + one, 0);
    expect(all.adults).toBe(adults);
    expect(each.reduce((sum, one) => sum + one.adults, 0)).toBe(adults);
    expect(each.reduce((sum, one) => sum + one.adults * one.told, 0) / adults).toBeCloseTo(all.told, 9);
    const fifths = nationFifths(table, looking);
    if (nation === 'norway') {
      expect(table.fifths).toBeNull();
      expect(fifths).toBeNull();
      return;
    }
    if (fifths === null) throw new Error('England has fifths');
    expect(fifths.reduce((sum, one) => sum + one.adults, 0)).toBe(adults);
    for (const one of fifths) expect(one.adults / adults).toBeCloseTo(0.2, 3);
    expect(fifths.reduce((sum, one) => sum + one.adults * one.told, 0) / adults).toBeCloseTo(all.told, 5);
    expect(nationFifths(table, { ...looking, metric: 'needMet' })).toBeNull();
  });
});

describe('the page', () => {
  const { open, page, complaints } = visitPage();
  const explore = (language: 'en' | 'nb' | 'da') => `#s=${encodeState({ ...SMALL_STATE, mode: 'explore', language })}`;
  const panel = () => page().locator('.nation');
  const field = (label: string) => panel().locator('label', { hasText: label }).locator('select').first();

  test('opens a country with one click: its story, a dot for each place, kinds, fifths, and who gains most and least', async () => {
    await open(explore('en'));
    await panel().getByRole('button', { name: 'England' }).click();
    await panel().locator('.nation-story .lead', { hasText: 'After ten years with High-5' }).waitFor();
    expect(await panel().innerText()).toContain(
      '317 places, 32,844 neighbourhoods, 44,323,154 adults; every adult is simulated',
    );
    expect(await panel().innerText()).toContain(`seed “england”, model version ${MODEL_VERSION}`);
    await field('Outcome').selectOption('participation');
    // And the dot of the legend.
    expect(await panel().locator('svg').first().locator('circle').count()).toBe(318);
    const [kinds, fifths] = [panel().locator('table').nth(0), panel().locator('table').nth(1)];
    expect(await kinds.locator('tbody th').allInnerTexts()).toEqual([
      'All places',
      'Unitary authorities',
      'Non-metropolitan districts',
      'Metropolitan districts',
      'London boroughs',
    ]);
    expect(await fifths.locator('tbody tr').count()).toBe(5);
    expect(await panel().locator('table').nth(2).locator('tbody tr').count()).toBe(20);
    expect((await new AxeBuilder({ page: page() }).include('.nation').analyze()).violations).toEqual([]);
    await field('Outcome').selectOption('needMet');
    await panel().getByText('“Help given where needed” is not read by neighbourhood').waitFor();
    await field('What').selectOption('0');
    expect(await kinds.locator('thead th').allInnerTexts()).not.toContain('Difference');
    const [download] = await Promise.all([
      page().waitForEvent('download'),
      panel().getByRole('button', { name: 'Save the table as CSV' }).first().click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(
      /^Kind of authority,Places,Adults,Today’s municipality,/,
    );
  });

  test('tells Norway in Norwegian, in kroner, without fifths, and fits a telephone', async () => {
    await open(explore('nb'), 390);
    await panel().getByRole('button', { name: 'Norge' }).click();
    await panel().locator('.nation-story .lead', { hasText: 'Etter ti år med «High-5»' }).waitFor();
    const text = await panel().innerText();
    expect(text).toMatch(/356 kommuner, 2\s107 nabolag, 4\s398\s891 voksne; hver voksen er simulert/);
    expect(text).toMatch(/Men det koster [\d\s]+kroner mer per voksen i året/);
    expect(text).toContain('Ingen femtedeler');
    expect(text).toContain('Troms og Finnmark');
    expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    // Another country takes its place, and what was told of this one goes.
    await panel().getByRole('button', { name: 'England' }).click();
    await panel().getByText('Bydeler i London').first().waitFor();
    expect(await panel().innerText()).not.toContain('Troms og Finnmark');
    expect(await panel().getByRole('button', { name: 'Norge' }).getAttribute('aria-pressed')).toBe('false');
  });

  test('says when a country cannot be read, and reads it when asked again', async () => {
    await open(explore('en'));
    await page().route('**/nation-norway.json', (route) => route.fulfill({ status: 404, body: '' }));
    const norway = panel().getByRole('button', { name: 'Norway' });
    await norway.click();
    await panel().getByRole('alert').filter({ hasText: 'Norway could not be read' }).waitFor();
    expect(complaints()).toEqual([expect.stringContaining('404')]);
    await page().unroute('**/nation-norway.json');
    await norway.click();
    await panel().locator('.nation-story .lead').waitFor();
    expect(await panel().getByRole('alert').count()).toBe(0);
  });
});
