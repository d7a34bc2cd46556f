import { describe, expect, test } from 'vitest';
import { METRICS } from '#sim';
import { analyseSweep, nationTable, type AnalysisRequest, type AnalysisResult } from '#store';
import { issuesOf, must } from '../disk/storing.ts';
import { NATION, NATION_ADULTS, NATION_PLACES } from './nationFolder.ts';
import { syntheticFolder, type Synthetic } from './syntheticFolder.ts';

type Row = Readonly<Record<string, string | number | null>>;

function rowsOf({ tables }: AnalysisResult, name: string): readonly Row[] {
  const [table] = tables.filter((one) => one.name === name);
  return table.rows.map((row) => Object.fromEntries(table.columns.map((column, k) => [column.name, row[k]])));
}

async function analysed(request: Partial<AnalysisRequest> = {}, made: Synthetic = NATION): Promise<AnalysisResult> {
  const { dir } = await syntheticFolder(made);
  return must(await analyseSweep(dir, { method: 'places', outcomes: ['participation'], ...request }));
}

const withInput = (input: Readonly<Record<string, unknown>>, made: Partial<Synthetic> = {}): Synthetic => ({
  ...NATION,
  ...made,
  input: Object.fromEntries(Object.entries({ ...NATION.input, ...input }).filter(([, value]) => value !== undefined)),
});

describe('a made-up nation of six places, by hand', () => {
  test('by kind: means by adults, differences, sides', async () => {
    const rows = rowsOf(await analysed({ by: 'kind' }), 'groups');
    expect(rows.map(({ group, places, adults }) => [group, places, adults])).toEqual([
      ['all places', 6, NATION_ADULTS],
      ['unitary authority', 2, 5000],
      ['non-metropolitan district', 2, 4000],
      ['metropolitan district', 1, 4000],
      ['London borough', 1, 2000],
    ]);
    const figures = rows.map(({ baseline, mean, difference }) => [baseline, mean, difference]);
    for (const [n, known] of [
      [3500 / 15_000, 4740 / 15_000, 1240 / 15_000],
      [0.32, 0.28, -0.04],
      [0.275, 0.335, 0.06],
      [0.1, 0.3, 0.2],
      [0.2, 0.4, 0.2],
    ].entries())
      expect(figures[n]).toEqual(known.map((value) => expect.closeTo(value, 12)));
    expect(rows.map(({ ahead, same, behind }) => [ahead, same, behind])).toEqual([
      [4, 1, 1],
      [1, 0, 1],
      [1, 1, 0],
      [1, 0, 0],
      [1, 0, 0],
    ]);
    // −.1, 0, .05, .08, .2, .2, each place once.
    expect([rows[0]['q0.1'], rows[0]['q0.5'], rows[0]['q0.9']]).toEqual(
      [-0.05, 0.065, 0.2].map((value) => expect.closeTo(value, 12)),
    );
    // √(6/5 · Σ (adults · (difference − mean))²) ÷ adults, times 2.5706 (Student’s t, five degrees).
    expect(Number(rows[0]['differenceHigh']) - Number(rows[0]['difference'])).toBeCloseTo(2.5706 * 0.05594, 3);
    expect(rows[3]).toMatchObject({ differenceLow: NaN, remark: 'one place: no interval' });
  });

  test('each place, ranked, with all of them in the table for files', async () => {
    const result = await analysed({ by: 'place', options: { ends: 1 } });
    const rows = rowsOf(result, 'places');
    expect(rows.map(({ rank, code }) => [rank, code])).toEqual([
      // By the last bit: 0.4 − 0.2 is more than 0.3 − 0.1.
      [1, 'E09000901'],
      [2, 'E08000901'],
      [3, 'E07000901'],
      [4, 'E06000901'],
      [5, 'E07000902'],
      [6, 'E06000902'],
    ]);
    expect(rows.map(({ moved }) => moved)).toEqual(['better', 'better', 'better', 'better', 'about the same', 'worse']);
    expect(rows[2]).toMatchObject({
      group: 'non-metropolitan district',
      adults: 3000,
      neighbourhoods: 2,
      deprivation: expect.closeTo(0.4, 12),
      value: expect.closeTo(0.28, 12),
      baseline: expect.closeTo(0.2, 12),
      difference: expect.closeTo(0.08, 12),
      runs: 1,
      standardError: NaN,
    });
    expect(result.tables.map(({ name, readBy }) => [name, readBy])).toEqual([
      ['places', 'files'],
      ['ends-participation', 'people'],
    ]);
    expect(rowsOf(result, 'ends-participation').map(({ rank }) => rank)).toEqual([1, 6]);
  });

  test('of everything first all places together, for people, with the figures that stand over the groups', async () => {
    const result = await analysed({});
    expect(result.tables.slice(0, 2).map(({ name, readBy }) => [name, readBy])).toEqual([
      ['country', 'people'],
      ['groups', undefined],
    ]);
    const [country, ...others] = rowsOf(result, 'country');
    const all = rowsOf(result, 'groups').find(({ group }) => group === 'all places');
    expect(others).toEqual([]);
    const { outcome, group, adults, ...figures } = all ?? {};
    expect([outcome, group, adults]).toEqual(['participation', 'all places', NATION_ADULTS]);
    expect(country).toEqual({ ...figures, outcome: METRICS.participation.label });
  });

  test('by fifth of the country’s adults, whose adults are the nation’s and whose mean is the nation’s', async () => {
    const rows = rowsOf(await analysed({ by: 'fifth' }), 'fifths');
    expect(rows.map(({ adults }) => adults)).toEqual([NATION_ADULTS, 3000, 3000, 2000, 4000, 3000]);
    expect(rows.map(({ places }) => places)).toEqual([6, 3, 2, 1, 1, 1]);
    expect(rows.map(({ difference }) => difference)).toEqual(
      // a1, d1, c1; a2, c2; f1; e1; b1.
      [1240 / 15_000, 0.2 / 3, 0.14 / 3, 0.2, 0.2, -0.1].map((value) => expect.closeTo(value, 12)),
    );
    const [all, ...fifths] = rows;
    const sum = (of: (row: Row) => number): number => fifths.reduce((total, row) => total + of(row), 0);
    expect(sum((row) => Number(row['adults']))).toBe(NATION_ADULTS);
    expect(sum((row) => Number(row['adults']) * Number(row['mean'])) / NATION_ADULTS).toBeCloseTo(4740 / 15_000, 12);
    expect(all['mean']).toBeCloseTo(4740 / 15_000, 12);
  });

  test('a share of those active counts by them, a sum is over all adults, and of a ratio no sum is told', async () => {
    const result = await analysed({ outcomes: ['strained', 'leverCost', 'participation', 'needMet'] });
    const strained = rowsOf(result, 'groups').find(({ outcome }) => outcome === 'strained');
    // 500 of the 2,000 of the first place take part, a tenth of them strained; 4,740 take part in all.
    expect(strained?.['mean']).toBeCloseTo(50 / 4740, 12);
    const totals = rowsOf(result, 'totals').filter(({ group }) => group === 'all places');
    expect(totals.map(({ outcome, total, difference, unit }) => [outcome, total, difference, unit])).toEqual([
      ['leverCost', expect.closeTo(150_000, 6), expect.closeTo(150_000, 6), 'pounds a year'],
      ['participation', expect.closeTo(4740, 6), expect.closeTo(1240, 6), 'adults'],
    ]);
    expect(new Set(rowsOf(result, 'fifths').map(({ outcome }) => outcome))).toEqual(
      new Set(['strained', 'participation']),
    );
    const notes = result.notes.join('\n');
    expect(notes).toContain('Not read by neighbourhood, and so not by fifth: leverCost, needMet.');
    expect(notes).toContain('the average adult has in the own municipality');
    expect(notes).toContain('One run of each place: how far chance carries a single place is not known');
    expect(notes).toContain('6 places are too few to say how places lie apart: 20 are wanted');
    expect(notes).not.toContain('Simulated:');
  });

  test('is told with what most gain first, what it costs, who loses, and which fifth', async () => {
    const { story } = await analysed({ outcomes: ['participation', 'needMet', 'leverCost'] });
    expect(story).toEqual([
      'After one year with high-5, 60% of the need for help is met instead of 50%: better in all 6 places.',
      'But it costs £10 more per adult and year: worse in all 6 places.',
      expect.stringMatching(
        /^No place is worse off in “Help given where needed” \(one run of each, so it may be chance\); \S+ \(\+10 percentage points, \d,000 adults\) gains least, \S+ .* most\.$/,
      ),
      'Of the fifths of the country by deprivation the most deprived gains less in “People taking part each month”: −10 percentage points, against +7 percentage points in the least deprived.',
    ]);
    // Alone, the differences of participation are so unlike that their mean may be none; what it costs is told all the same.
    const alone = await analysed({ outcomes: ['participation'] });
    expect(alone.story?.slice(0, 2)).toEqual([
      'After one year with high-5, nothing measured here is clearly better.',
      'But it costs £10 more per adult and year: worse in all 6 places.',
    ]);
  });

  test('turned round, every difference has the other sign', async () => {
    const [there, back] = [await analysed({ by: 'kind' }), await analysed({ by: 'kind', against: 'high-5' })].map(
      (result) => rowsOf(result, 'groups').map(({ difference }) => Number(difference)),
    );
    expect(back).toEqual(there.map((difference) => expect.closeTo(-difference, 12)));
  });
});

describe('without a second level', () => {
  const alone = withInput({ bases: undefined, base: 'high-5' });

  test('levels are told, and no difference', async () => {
    const result = await analysed({}, alone);
    const [nation] = rowsOf(result, 'groups');
    expect(nation).toMatchObject({ group: 'all places', places: 6 });
    expect(Object.keys(nation)).not.toEqual(expect.arrayContaining(['difference']));
    expect(result.story).toBeUndefined();
    expect(result.notes.join('\n')).toContain('these are levels, not differences');
    expect(rowsOf(result, 'places')[0]).toMatchObject({ rank: 1 });
    const { dir } = await syntheticFolder(alone);
    expect(issuesOf(await analyseSweep(dir, { method: 'places', against: 'today' }))).toMatchObject([
      { field: 'against', expected: 'nothing: no factor besides place has levels' },
    ]);
  });
});

describe('with several runs of a place', () => {
  test('they are averaged, and a place has a standard error', async () => {
    const twice: Synthetic = withInput(
      { replicates: 3 },
      {
        stands: (run) => {
          const found = NATION.stands(run);
          // −.01, 0, +.01 under the High-5 alone.
          const shift = run.cells.includes('high-5') ? 0.01 * (run.replicate - 1) : 0;
          return found === null ? null : { ...found, participation: found['participation'] + shift };
        },
      },
    );
    const result = await analysed({ by: 'place' }, twice);
    const [first] = rowsOf(result, 'places');
    expect(first).toMatchObject({ runs: 3, difference: expect.closeTo(0.2, 12) });
    expect(first['standardError']).toBeCloseTo(0.01 / Math.sqrt(3), 12);
    expect(result.notes.join('\n')).not.toContain('One run of each place');
  });

  test('a place whose run has no value is left out, told, and stands last in the list', async () => {
    const lacking: Synthetic = {
      ...NATION,
      stands: (run) =>
        run.cells.includes('E08000901.csv') ? { ...NATION.stands(run), participation: NaN } : NATION.stands(run),
    };
    const result = await analysed({}, lacking);
    expect(rowsOf(result, 'groups')[0]).toMatchObject({ places: 5, adults: 11_000 });
    expect(rowsOf(result, 'groups')[3]).toMatchObject({ places: 0, remark: 'no place has a value' });
    expect(rowsOf(result, 'places').at(-1)).toMatchObject({
      code: 'E08000901',
      rank: null,
      value: null,
      remark: 'has no value',
    });
    expect(result.notes).toContain('participation: 1 pair is left out for want of a value.');
  });
});

describe('what cannot be told is refused', () => {
  const refused = async (request: Partial<AnalysisRequest>, made: Synthetic = NATION) => {
    const { dir } = await syntheticFolder(made);
    return issuesOf(await analyseSweep(dir, { method: 'places', ...request }));
  };

  test('fifths of places whose deprivation is made up, and of sweeps without neighbourhoods', async () => {
    const norway = withInput(
      { factors: { place: { values: ['Bergen', 'Oslo', 'Utsira'] } } },
      { files: {}, stands: () => ({ participation: 0.2 }), areas: () => ({}) },
    );
    expect(await refused({ by: 'fifth' }, norway)).toMatchObject([
      { field: 'by', got: 'a made-up gradient, the same in each, in 2 of 3 places' },
    ]);
    const { notes, tables } = await analysed({}, norway);
    expect(notes.join('\n')).toContain(
      'No fifths of the country: a made-up gradient, the same in each, in 2 of 3 places (fifths along it would say nothing',
    );
    expect(tables.map(({ name }) => name)).not.toContain('fifths');
    expect(rowsOf({ tables } as AnalysisResult, 'groups').map(({ group }) => group)).toEqual([
      'all places',
      'Oslo',
      'Rogaland',
      'Vestland',
    ]);
    const whole = withInput({ record: { metrics: ['participation'] } }, { areas: () => ({}) });
    expect(await refused({ by: 'fifth', outcomes: ['participation'] }, whole)).toMatchObject([
      { field: 'by', got: 'record.areas: municipality', hint: 'write areas: neighbourhoods under record' },
    ]);
    expect(await refused({ by: 'kind', outcomes: ['participation'] }, norway)).toMatchObject([
      { field: 'by', hint: '--by county' },
    ]);
  });

  test('counties in England, other areas, and anything of a sweep without places', async () => {
    expect(await refused({ by: 'county' })).toMatchObject([{ field: 'by', hint: '--by kind' }]);
    expect(await refused({ area: 'a1' })).toMatchObject([{ field: 'area', hint: 'or --by fifth' }]);
    expect(await refused({ by: 'point' })).toMatchObject([{ field: 'by', got: 'point, with places' }]);
    expect(await refused({ against: 'hihg-5' })).toMatchObject([{ field: 'against', hint: 'did you mean high-5' }]);
    const placeless = withInput(
      { bases: undefined, factors: { ambition: {} }, design: { method: 'fullGrid', levels: 2 }, citizens: 200 },
      { files: {}, areas: () => ({}), stands: () => ({ participation: 0.2 }) },
    );
    expect(await refused({}, placeless)).toMatchObject([
      { field: 'method', expected: 'for places a sweep whose factors have place', got: 'ambition' },
    ]);
  });
});

describe('the small table of a nation', () => {
  test('holds every place, base and month, fifths with their intervals, and how it was made', async () => {
    const { dir } = await syntheticFolder(NATION);
    const table = must(await nationTable(dir));
    expect(table).toMatchObject({
      format: 1,
      country: 'england',
      seed: 'nation',
      size: 'adults',
      replicates: 1,
      runs: 12,
      failed: 0,
      made: '2026-11-22T10:00:00Z',
      bases: [
        { name: 'today', preset: 'hybrid-by-default' },
        { name: 'high-5', preset: 'high-5' },
      ],
      months: [12],
      metrics: ['needMet', 'participation', 'strained', 'leverCost'],
    });
    expect(table.places).toEqual({
      codes: NATION_PLACES,
      names: NATION_PLACES,
      adults: [2000, 3000, 3000, 1000, 4000, 2000],
      neighbourhoods: [2, 1, 2, 1, 1, 1],
      deprivation: [0.2, 0.9, 0.4, 0.15, 0.8, 0.6],
    });
    expect(table.values[0][0][1]).toEqual([0.2, 0.4, 0.2, 0.5, 0.1, 0.2]);
    expect(table.values[1][0][1]).toEqual([0.25, 0.3, 0.28, 0.5, 0.3, 0.4]);
    expect(table.fifths).toMatchObject({
      adults: [3000, 3000, 2000, 4000, 3000],
      metrics: ['participation', 'strained'],
    });
    expect(table.fifths?.means[1][0][0]).toEqual([0.333333, 0.28, 0.4, 0.3, 0.3]);
    // One place alone has no interval.
    expect(table.fifths?.reaches[1][0][0].map((reach) => reach !== null)).toEqual([true, true, false, false, false]);
    expect(table.fifths?.reaches[0][0][0]).toEqual([null, null, null, null, null]);
  });

  test('has a level where the other base has none, and no difference', async () => {
    const { dir } = await syntheticFolder({
      ...NATION,
      stands: (run) => {
        const found = NATION.stands(run);
        const lacks = run.cells.includes('E06000902.csv') && run.cells.includes('today');
        return found === null || !lacks ? found : { ...found, participation: NaN };
      },
    });
    const { values } = must(await nationTable(dir));
    expect([values[0][0][1][1], values[1][0][1][1]]).toEqual([null, 0.3]);
  });
});
