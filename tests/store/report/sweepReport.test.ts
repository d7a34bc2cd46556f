import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openAtlas } from '#scenarios/node';
import { analyseSweep, analysisPage, sweepReport } from '#store';
import { ishigami, LEVERS_ONLY, syntheticFolder, wobble, type Synthetic } from '../findings/syntheticFolder.ts';
import { issuesOf, must } from '../disk/storing.ts';
import { all, wellFormed, type Tag } from './wellFormed.ts';

const WITH_MIX: Synthetic = {
  input: {
    ...LEVERS_ONLY,
    description: 'Does <ambition> & clarity pay?',
    factors: { ambition: {}, mix: { simplex: 'whole' } },
    design: { method: 'latinHypercube', points: 60 },
    replicates: 2,
    record: { metrics: ['trust', 'needMet', 'staffStrain'], months: [0, 6, 12] },
    constraints: { fair: 'trust > 0.5' },
  },
  stands: ({ cells: [ambition, oa], point, replicate, month }) => {
    const trust = Number(ambition) * (month / 12) + 0.1 * wobble(point, replicate);
    return {
      trust,
      needMet: Number(oa),
      staffStrain: 1 - Number(oa) + 0.1 * wobble(replicate, point),
      fair: Number(trust > 0.5),
    };
  },
};
const SALTELLI: Synthetic = {
  input: { ...LEVERS_ONLY, design: { method: 'saltelli', base: 32 } },
  stands: ({ cells, point }) => (point === 3 ? null : { trust: ishigami(cells), needMet: NaN }),
};
const MORRIS: Synthetic = {
  input: { ...LEVERS_ONLY, design: { method: 'morris', trajectories: 6 } },
  stands: ({ cells }) => ({ trust: ishigami(cells), needMet: 1 }),
};
const LISTED: Synthetic = {
  input: {
    ...LEVERS_ONLY,
    factors: undefined,
    bases: { today: 'hybrid-by-default', deal: 'wigan-deal' },
    design: { points: [{ base: 'today' }, { base: 'deal' }] },
    replicates: 6,
  },
  stands: ({ cells: [base], replicate }) => ({
    trust: 0.3 + 0.1 * Number(base === 'deal') + 0.05 * wobble(1, replicate),
    needMet: 0.4,
  }),
};

/** Twenty-two districts of three kinds under two bases. */
const COUNTRY: Synthetic = {
  input: {
    ...LEVERS_ONLY,
    bases: { today: 'hybrid-by-default', 'high-5': 'high-5' },
    factors: { place: { values: openAtlas().placesIn('england').slice(0, 22) } },
    design: { method: 'fullGrid' },
    record: { metrics: ['needMet', 'trust', 'participation', 'leverCost'], areas: 'neighbourhoods' },
    citizens: 2000,
  },
  stands: ({ cells, point }) => {
    const isHigh = cells.includes('high-5');
    return {
      needMet: 0.5 + 0.1 * wobble(point % 22, 1),
      trust: 0.5,
      participation: 0.2 + Number(isHigh) * (0.05 + 0.02 * wobble(point % 22, 2)),
      leverCost: isHigh ? 20 : 0,
    };
  },
};

async function reported(made: Synthetic): Promise<{ readonly page: string; readonly root: Tag; readonly dir: string }> {
  const { dir } = await syntheticFolder({
    ...made,
    input: Object.fromEntries(Object.entries(made.input).filter(([, value]) => value !== undefined)),
  });
  const page = must(await sweepReport(dir));
  return { page, root: wellFormed(page), dir };
}

describe.each<[string, Synthetic, readonly string[]]>([
  [
    'a Latin hypercube with a mix',
    WITH_MIX,
    [
      'Summary',
      'Rank regression',
      'Heat map',
      'PAWN index',
      'Simplex map',
      'Scenario discovery (PRIM)',
      'Pareto front',
    ],
  ],
  ['a Saltelli design with a failure', SALTELLI, ['Summary', 'Sobol indices']],
  ['a Morris design', MORRIS, ['Summary', 'Morris elementary effects']],
  ['a list of two strategies', LISTED, ['Summary', 'Paired differences']],
  ['a country', COUNTRY, ['Over places', 'Summary', 'Paired differences']],
])('the report on %s', (_name, made, sections) => {
  test('is one whole page that asks for nothing, and tells every picture in words', async () => {
    const { page, root } = await reported(made);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|<object|@import|url\(|https?:|javascript:|\son\w+=/i);
    const links = all(root, 'a').map(({ attributes }) => attributes['href']);
    const ids = all(root, 'section').map(({ attributes }) => `#${attributes['id']}`);
    expect(links).toEqual(ids);
    const ends = ['What this does and does not say', 'How this was made'];
    expect(all(root, 'h2').map(({ text }) => text)).toEqual([...sections, ...ends]);
    expect(page).not.toMatch(/NaN|undefined|Infinity/);

    const figures = all(root, 'figure');
    expect(figures.length).toBeGreaterThan(1);
    const told = all(root, 'svg').flatMap((svg) => [...all(svg, 'title'), ...all(svg, 'desc')]);
    expect(new Set(told.map(({ attributes }) => attributes['id'])).size).toBe(2 * figures.length);
    for (const figure of figures) {
      const [svg] = all(figure, 'svg');
      const [title, description] = [all(svg, 'title')[0], all(svg, 'desc')[0]];
      expect(svg.attributes['role']).toBe('img');
      expect(svg.attributes['aria-labelledby']).toBe(`${title.attributes['id']} ${description.attributes['id']}`);
      expect(title.text).toBe(all(figure, 'figcaption')[0].text);
      expect(description.text.length).toBeGreaterThan(30);
      expect(all(all(figure, 'table')[0], 'tr').length).toBeGreaterThan(1);
    }
  });
});

test('of a country a story stands first, all places in a table, every place as a dot, and what it is not read by', async () => {
  const { root, page } = await reported(COUNTRY);
  const [section] = all(root, 'section').filter((one) => all(one, 'h2')[0]?.text === 'Over places');
  const said = all(section, 'p').map(({ text }) => text);
  expect(said[1]).toMatch(
    /^After one year with high-5, .* of adults take part each month instead of .*: better in all 22 places/,
  );
  expect(said[2]).toMatch(/^But it costs £20 more/);
  const [table] = all(section, 'table');
  expect(all(table, 'caption')[0].text).toBe('All places together: high-5 against today');
  const [dots] = all(section, 'svg').filter((one) => all(one, 'title')[0].text.startsWith('Monthly participation'));
  expect(all(dots, 'circle')).toHaveLength(22 + 1);
  expect(page).toContain('every place is a level of its own: see Over places');
  // The list of all places is for files.
  expect(all(section, 'caption').map(({ text }) => text)).not.toContain('Every place: high-5 against today');
});

describe('the appendix', () => {
  test('has the experiment, seeds, fingerprints and the commands that repeat each part', async () => {
    const { page, root } = await reported(WITH_MIX);
    expect(all(root, 'h1')[0].text).toBe('Synthetic &lt;sweep&gt; &amp; &quot;more&quot;');
    expect(page).toContain('Does &lt;ambition&gt; &amp; clarity pay?');
    const made = all(root, 'section').at(-1)?.text ?? '';
    for (const said of ['Latin hypercube, points 60', 'synthetic', 'runs.parquet', '2026-11-22T10:00:00Z', 'fair = '])
      expect(made).toContain(said);
    expect(made).toMatch(/[0-9a-f]{64}/);
    expect(made).toContain('samspill report sweep --out report.html');
    expect(made).toMatch(/--method pareto --outcome (needMet:up,trust:up|trust:up,staffStrain:down) --month last/);
    expect(made).toContain('latinHypercube');
    const [map] = all(root, 'figure').filter((one) => all(one, 'title')[0].text === 'Need met over the mix of logics');
    const outcomes = all(all(map, 'tbody')[0], 'tr').map((row) => all(row, 'td')[0].text);
    expect(new Set(outcomes)).toEqual(new Set(['needMet']));
  });

  test('leaves out a copy of the experiment that is not the experiment any more', async () => {
    const { dir } = await syntheticFolder(WITH_MIX);
    const copy = join(dir, 'experiment.yaml');
    writeFileSync(copy, readFileSync(copy, 'utf8').replace('replicates: 2', 'replicates: 3'));
    expect(must(await sweepReport(dir))).toContain('The copy in the folder cannot be shown');
  });

  test('and all before it are the same every time', async () => {
    const { page, dir } = await reported(MORRIS);
    expect(must(await sweepReport(dir))).toBe(page);
  });
});

test('a report on outcomes that do not exist is refused', async () => {
  const { dir } = await syntheticFolder(MORRIS);
  expect(issuesOf(await sweepReport(dir, { outcomes: ['trsut'] }))[0]).toMatchObject({
    field: 'outcome',
    hint: 'did you mean trust',
  });
});

test('one analysis makes a page of its own', async () => {
  const { dir } = await syntheticFolder(WITH_MIX);
  const root = wellFormed(analysisPage(must(await analyseSweep(dir, { method: 'simplex', outcomes: ['needMet'] }))));
  expect(all(root, 'polygon')).toHaveLength(64);
  expect(all(root, 'h2').map(({ text }) => text)).toEqual(['Simplex map']);
});
