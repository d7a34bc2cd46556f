import { readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fittedSettings, unmeasuredBeliefs, type PosteriorSample } from '#experiments';
import { bandsInTable, findingOf, MAIN_METRICS } from '#runs';
import { COUNTRIES, MODEL_VERSION } from '#sim';
import { countryPosteriors } from '#store';
import {
  doubtAbout,
  encodeState,
  knownBands,
  placeIn,
  LANGUAGES,
  START_PLACES,
  SURE_LANGUAGES,
  toldOf,
  type ComparisonData,
} from '#ui';
import { resolved } from '../scenarios/resolving.ts';
import { SMALL_STATE, visitPage } from './visitPage.ts';

const folder = new URL('../../ui/public/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const shippedFor = readdirSync(folder).flatMap((file) => /^bands-(.+)\.json$/.exec(file)?.[1] ?? []);

/** A comparison of which nothing but first fingerprints is known. */
function comparisonOf(fingerprints: readonly (string | null)[]): ComparisonData {
  return {
    place: 'Preston',
    country: 'england',
    gradient: 'known',
    months: [0, 120],
    warnings: [],
    judgesAreas: true,
    size: { citizens: 1000, adults: 8000 },
    strategies: fingerprints.map((fingerprint) => ({
      title: '',
      waiting: false,
      preview: null,
      runs: fingerprint === null ? [undefined] : [{ series: {}, byFifth: null, events: [], fingerprint }],
    })),
  };
}

describe.each(shippedFor)('the bands that ship for %s', (name) => {
  const place = Object.values(START_PLACES).find((one) => one.toLowerCase() === name) ?? '';
  const shipped = read(`bands-${name}.json`) as Parameters<typeof knownBands>[0];

  test('are of this model, of the comparison that ships and of the samples that ship; `node scripts/buildBands.js` where not', () => {
    const comparison = read(`comparison-${name}.json`) as { strategies: { fingerprint: string }[] };
    const known = knownBands(shipped, place);
    expect(known?.fingerprints).toEqual(comparison.strategies.map(({ fingerprint }) => fingerprint));
    const samples = countryPosteriors(shipped.country);
    const accepted = samples.map(({ points }) => points.filter((point) => point.accepted).length);
    expect(shipped.samples).toEqual(
      samples.map(({ calibration, points }, n) => ({ calibration, accepted: accepted[n], confirmed: points.length })),
    );
    const { scenario } = resolved({ extends: 'hybrid-by-default', place });
    expect(shipped.beliefs).toBe(
      unmeasuredBeliefs(
        scenario,
        samples.flatMap(({ coefficients }) => coefficients),
      ).length,
    );
    expect(statSync(new URL(`bands-${name}.json`, folder)).size).toBeLessThan(20_000);
  });

  test('are known for the main figures of every strategy but the first, year by year, and are no more than settings tried', () => {
    const { table } = shipped;
    expect(table.metrics).toEqual(MAIN_METRICS);
    expect(table.months).toEqual([12, 24, 36, 48, 60, 72, 84, 96, 108, 120]);
    let known = 0;
    for (const strategy of [1, 2])
      for (const metric of table.metrics)
        table.months.forEach((_month, moment) => {
          const { fitted, beliefs } = bandsInTable(table, { metric, strategy, moment });
          for (const band of [fitted, beliefs]) {
            // Where deprivation is not measured, gaps between neighbourhoods are not read, and no band is made up for them.
            if (band === null) continue;
            known += 1;
            expect(band.low).toBeLessThanOrEqual(band.high);
            expect(band.up + band.down).toBeLessThanOrEqual(band.worlds);
          }
        });
    const { gradient } = read(`comparison-${name}.json`) as { gradient: string };
    const unread = gradient === 'known' ? 0 : ['equity', 'engagementGap'].length;
    expect(known).toBe(2 * 2 * (table.metrics.length - unread) * table.months.length);
  });

  test('are refused of another version of the model, of another place, and for other strategies', () => {
    expect(knownBands({ ...shipped, model: MODEL_VERSION + 1 }, place)).toBeNull();
    expect(knownBands(shipped, 'Elsewhere')).toBeNull();
    const known = [knownBands(shipped, place)].flatMap((one) => one ?? []);
    const [base, first, second] = shipped.strategies.map(({ fingerprint }) => fingerprint);
    expect(placeIn(known, comparisonOf([base ?? '', second ?? '']), 1)?.strategy).toBe(2);
    expect(placeIn(known, comparisonOf([base ?? '', 'changed', first ?? '']), 2)?.strategy).toBe(1);
    for (const prints of [
      [base, 'changed'],
      ['changed', first],
      [first, base],
      [base, null],
      [null, first],
      [base, base],
    ])
      expect(placeIn(known, comparisonOf(prints.map((print) => print ?? null)), 1)).toBeNull();
  });
});

describe('a figure beside which luck alone would let one tell a difference', () => {
  const shipped = read('bands-preston.json') as Parameters<typeof knownBands>[0];
  const bands = knownBands(shipped, 'Preston');
  const [base = '', highFive = ''] = shipped.strategies.map(({ fingerprint }) => fingerprint);
  /** Twenty pairs of runs in which the strategy always has so much more. */
  const clearly = (more: number, print = highFive): ComparisonData => {
    const comparison = comparisonOf([base, print]);
    return {
      ...comparison,
      months: [0, 120],
      strategies: comparison.strategies.map((one, n) => ({
        ...one,
        runs: Array.from({ length: 20 }, () => ({
          series: Object.fromEntries(MAIN_METRICS.map((metric) => [metric, [0.5, 0.5 + n * more]])),
          byFifth: null,
          events: [],
          fingerprint: n === 0 ? base : print,
        })),
      })),
    };
  };
  const figure = { strategy: 1, month: 120 } as const;

  test('bears a doubt where settings that fit equally well go either way, or only unmeasured beliefs do', () => {
    const { table } = shipped;
    for (const metric of MAIN_METRICS) {
      const { fitted, beliefs } = bandsInTable(table, { metric, strategy: 1, moment: table.months.indexOf(120) });
      const isAbove = (band: typeof beliefs) => band === null || band.low > 0;
      const expected = fitted?.bears === true && !isAbove(fitted) ? 'cannot tell' : isAbove(beliefs) ? null : 'unless';
      expect([metric, doubtAbout('en', bands, clearly(0.2), { ...figure, outcome: metric })?.kind ?? null]).toEqual([
        metric,
        expected,
      ]);
    }
    expect(doubtAbout('nb', bands, clearly(0.2), { ...figure, outcome: 'needMet' })).toEqual({
      kind: 'cannot tell',
      text: 'kan ikke avgjøres',
    });
  });

  test('bears none where luck tells nothing, or where nothing was tried', () => {
    const needMet = { ...figure, outcome: 'needMet' };
    expect(doubtAbout('en', bands, clearly(0), needMet)).toBeNull();
    expect(doubtAbout('en', bands, clearly(0.2, 'changed'), needMet)).toBeNull();
    expect(doubtAbout('en', null, clearly(0.2), needMet)).toBeNull();
    expect(doubtAbout('en', bands, clearly(0.2), { ...needMet, outcome: 'own' })).toBeNull();
    // What is known of a year says nothing of a month before it, least of all of the start.
    for (const month of [0, 119]) expect(doubtAbout('en', bands, clearly(0.2), { ...needMet, month })).toBeNull();
  });
});

test('where more than luck stands against a finding, that is told first, and what it would be by luck alone', () => {
  const difference = {
    pairs: 10,
    unread: 0,
    median: 0.1,
    low: 0.05,
    high: 0.15,
    ahead: 10,
    behind: 0,
    level: 0,
    verdict: 'better',
  } as unknown as Parameters<typeof findingOf>[1];
  const finding = findingOf({ outcome: 'needMet', month: 120, better: 1 }, difference);
  const doubt = { kind: 'cannot tell', text: 'cannot be told' } as const;
  const [alone] = toldOf(LANGUAGES.en, finding, null);
  expect(alone).toMatch(/^much better in 10 of 10/);
  expect(toldOf(LANGUAGES.en, finding, doubt)).toEqual(['cannot be told', `by luck alone: ${alone ?? ''}`]);
  expect(toldOf(LANGUAGES.en, null, doubt)).toEqual(['cannot be told']);
  expect(toldOf(LANGUAGES.en, null, null)).toEqual([]);
});

test.each(COUNTRIES)('settings that the page may try ship for every country, as they were fitted: %s', (country) => {
  const settings = read(`settings-${country}.json`) as PosteriorSample[];
  const kept = settings.map(({ points, ...sample }) => ({ ...sample, points: points.map(({ values }) => values) }));
  expect(kept).toEqual(
    countryPosteriors(country).map(({ points, ...sample }) => ({
      ...sample,
      points: points.map(({ values }) => values),
    })),
  );
  expect(fittedSettings(settings, '1')).toEqual(fittedSettings(countryPosteriors(country), '1'));
});

describe('in the page', () => {
  const { open, settle, page } = visitPage();

  test('luck is known of what somebody made, the rest is called not measured until it is tried, which can be stopped', async () => {
    await open(`#s=${encodeState({ ...SMALL_STATE, citizens: 200, runs: 10, language: 'en' })}`);
    await settle();
    const bands = page().locator('.bands');
    await bands.waitFor();
    expect(await bands.getAttribute('data-known')).toBe('false');
    expect(await bands.getAttribute('data-headline')).toMatch(/^(luck only|no difference|same)$/);
    const rows = await bands.locator('li .band-text').allInnerTexts();
    expect(rows.slice(1, 3)).toEqual([SURE_LANGUAGES.en.notMeasured, SURE_LANGUAGES.en.notMeasured]);
    expect(rows[0]).toMatch(/ to /);
    // Nothing unmeasured is drawn.
    expect(await bands.locator('.band').count()).toBe(1);
    const button = bands.getByRole('button');
    await button.focus();
    await page().keyboard.press('Enter');
    await bands.getByRole('button', { name: SURE_LANGUAGES.en.stop }).waitFor();
    await page().keyboard.press('Enter');
    await bands.getByText(SURE_LANGUAGES.en.stopped).waitFor();
    expect(await bands.getAttribute('data-known')).toBe('false');
  });
});
