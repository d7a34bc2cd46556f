import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ANALYSIS_NAMES, type AnalysisName } from '#analysis';
import { EXIT } from '#cli';
import { NATION } from '../store/findings/nationFolder.ts';
import { LEVERS_ONLY, syntheticFolder, wobble, type Synthetic } from '../store/findings/syntheticFolder.ts';
import { emptyFolder, type } from './terminal.ts';

const stands: Synthetic['stands'] = ({ cells: [first, second], point, replicate }) => ({
  trust: Number(first) + 0.01 * wobble(point, replicate),
  needMet: Number(second),
});
const designed = (design: unknown, more: Readonly<Record<string, unknown>> = {}): Synthetic => ({
  input: { ...LEVERS_ONLY, factors: { ambition: {}, mix: { simplex: 'whole' } }, replicates: 2, design, ...more },
  stands,
});
const SAMPLE = designed({ method: 'random', points: 40 });

/** For each method the folder and the options with which it has something to say. */
const LINES: Readonly<Record<AnalysisName, readonly [Synthetic, string]>> = {
  summary: [SAMPLE, ''],
  paired: [designed({ method: 'fullGrid', levels: 3 }), '--factors ambition --against 0.5'],
  sobol: [designed({ method: 'saltelli', base: 8 }), '--outcome trust'],
  morris: [designed({ method: 'morris', trajectories: 4 }), '--month 12'],
  delta: [SAMPLE, '--option resamples=20 classes=3'],
  pawn: [SAMPLE, '--option resamples=20 statistic=max'],
  regression: [SAMPLE, '--option resamples=20'],
  prim: [SAMPLE, '--outcome trust --target highest30%'],
  pareto: [SAMPLE, '--outcome trust,needMet:down'],
  heat: [SAMPLE, '--factors ambition,mix.OA --area municipality'],
  simplex: [SAMPLE, '--option divisions=3'],
  places: [
    { ...NATION, input: { ...NATION.input, replicates: 2 } },
    '--by kind --against high-5 --outcome participation',
  ],
};

describe('samspill analyse', () => {
  test.each(ANALYSIS_NAMES)('--method %s answers as a table, as CSV and as JSON', async (method) => {
    const [made, options] = LINES[method];
    const { dir } = await syntheticFolder(made);
    const table = await type(`analyse ${dir} --method ${method} ${options}`);
    expect(table).toMatchObject({ code: EXIT.done, err: '' });
    expect(table.out).toMatch(/^Note: \d+ runs at \d+ points, 2 replicates each; month 12\.$/m);
    const csv = await type(`analyse ${dir} --method ${method} --format csv ${options}`);
    const [head, ...lines] = csv.out.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(0);
    const json = await type(`analyse ${dir} --method ${method} --json ${options}`);
    const { method: said, tables, pictures } = JSON.parse(json.out);
    expect(said).toBe(method);
    expect(tables[0].columns.map(({ name }: { name: string }) => name).join(',')).toBe(head);
    expect(tables[0].rows).toHaveLength(lines.length);
    expect(pictures.length).toBeGreaterThan(0);
  });

  test('names every method in its help', async () => {
    const { out } = await type('analyse --help');
    for (const method of ANALYSIS_NAMES) expect(out).toMatch(new RegExp(`\\b${method}\\b`));
  });

  test('writes by the ending of the file, with further tables beside a CSV file', async () => {
    const { dir } = await syntheticFolder(SAMPLE);
    const cwd = emptyFolder();
    for (const name of ['a.csv', 'a.json', 'a.html', 'a.txt']) {
      const done = await type(`analyse ${dir} --method summary --out ${name}`, { cwd });
      expect(done).toEqual({ code: EXIT.done, out: '', err: '' });
    }
    expect(readdirSync(cwd).toSorted()).toEqual(['a.csv', 'a.html', 'a.json', 'a.quantiles.csv', 'a.txt']);
    expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toMatch(/^<!doctype html>/);
    expect(readFileSync(join(cwd, 'a.csv'), 'utf8')).toMatch(/^outcome,unit,runs,/);
  });

  test('report writes a page into the folder, or where it is told, and the folder can be analysed again', async () => {
    const { dir } = await syntheticFolder(SAMPLE);
    expect(await type(`report ${dir} --outcome trust`)).toEqual({ code: EXIT.done, out: '', err: '' });
    const there = readFileSync(join(dir, 'report.html'), 'utf8');
    const shown = await type(`report ${dir} --outcome trust --out -`);
    expect(shown.out).toBe(there);
    expect(there).not.toContain('needMet</td>');
  });
});

describe('bad input of samspill analyse', () => {
  test('is told all at once, and nothing is written', async () => {
    const { dir } = await syntheticFolder(SAMPLE);
    const cwd = emptyFolder();
    const line = `analyse ${dir} --method sobol --outcome trsut --factors ambitoin --month 3 --format cvs --out ${cwd} --fox --option resample=3 nothing`;
    const { code, out, err } = await type(line, { cwd });
    expect([code, out]).toEqual([EXIT.badInput, '']);
    expect(err.trimEnd().split('\n').toSorted()).toEqual(
      [
        '--factors: expected a factor of the experiment, got ambitoin (did you mean ambition)',
        '--format: expected table, csv, json, html, got cvs (did you mean csv)',
        '--fox: expected an option of samspill analyse, got --fox (samspill analyse --help lists them)',
        '--method: expected for sobol a sweep with the design Saltelli sample, got random points (this one can be read by summary, paired, delta, pawn, regression, prim, pareto, heat, simplex)',
        '--month: expected a month that was recorded, 12, or last, got 3',
        '--option resample: expected an option of sobol: confidence, resamples, seed, got an unknown name (did you mean resamples)',
        '--option: expected name=value, got nothing',
        '--outcome: expected an outcome that was recorded, got trsut (did you mean trust)',
        `--out: expected the name of a file, got ${cwd}, a folder`,
      ].toSorted(),
    );
  });

  test.each([
    ['', '--method: expected a way to analyse, got nothing'],
    ['--method summry', '--method: expected a way to analyse, got summry (did you mean summary)'],
    ['--method delta --option resamples=3 resamples=4', '--option resamples: expected a value, once, got 3 and 4'],
    ['--method delta --option resamples=3', '--option resamples: expected a whole number, 20 to 100000, got 3'],
    ['--method delta --option resamples', '--option: expected name=value, got resamples'],
    // A page of all analyses is `samspill report`.
    ['--report', '--report: expected an option of samspill analyse, got --report'],
    ['--method prim --outcome trust', '--target: expected what makes a case of interest, got nothing'],
  ])('%s', async (options, said) => {
    const { dir } = await syntheticFolder(SAMPLE);
    const { code, out, err } = await type(`analyse ${dir} ${options}`);
    expect([code, out]).toEqual([EXIT.badInput, '']);
    expect(err).toContain(said);
    expect(existsSync(join(dir, 'report.html'))).toBe(false);
  });

  test.each([
    ['--json', '"expected":"nothing: a report is HTML"'],
    ['--method summary', '--method: expected an option of samspill report, got --method'],
    ['--month 5', '--month: expected a month that was recorded, 12, or last, got 5'],
  ])('report %s', async (options, said) => {
    const { dir } = await syntheticFolder(SAMPLE);
    const { code, out, err } = await type(`report ${dir} ${options}`);
    expect([code, out]).toEqual([EXIT.badInput, '']);
    expect(err).toContain(said);
    expect(existsSync(join(dir, 'report.html'))).toBe(false);
  });

  test('such as a folder that is none, or is not merged', async () => {
    const cwd = emptyFolder();
    const nothing = await type('report nowhere', { cwd });
    expect(nothing.code).toBe(EXIT.badInput);
    expect(nothing.err).toContain('expected a folder of results, got no manifest.json in it');
    const { dir } = await syntheticFolder({ ...SAMPLE, merge: null });
    const json = await type(`analyse ${dir} --method summary --json`);
    expect(json.code).toBe(EXIT.badInput);
    expect(JSON.parse(json.err).issues[0]).toMatchObject({ expected: 'merged results', got: 'none yet' });
  });
});
