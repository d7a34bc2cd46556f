import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXIT } from '#cli';
import { METRIC_NAMES, simulate } from '#sim';
import { resolveScenario } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import { FULL } from '../full.ts';
import { emptyFolder, SMALL, type } from './terminal.ts';

interface RunJson {
  readonly seed: string;
  readonly fingerprint: string;
  readonly printedMonths: number[];
  readonly series: Record<string, (number | null)[]>;
  readonly outcomes: Record<string, (number | null)[]>;
  readonly byFifth: Record<string, number[][]> | null;
  readonly byNeighbourhood: Record<string, number[][]> | null;
  readonly parameters: { levers: Record<string, number>; off: string[]; mix: object };
  readonly warnings: string[];
}

async function runJson(line: string): Promise<RunJson> {
  const { code, out, err } = await type(`run ${line} --json`);
  expect({ code, err }).toEqual({ code: EXIT.done, err: '' });
  return JSON.parse(out) as RunJson;
}

describe('a run as JSON', () => {
  test('has every key that was promised', async () => {
    const run = await runJson(`high-5 ${SMALL}`);
    for (const key of [
      'scenario',
      'place',
      'version',
      'seed',
      'months',
      'citizens',
      'parameters',
      'fingerprint',
      'warnings',
    ]) {
      expect(run).toHaveProperty(key);
    }
    for (const key of ['events', 'series', 'byNeighbourhood', 'byFifth', 'outcomes']) expect(run).toHaveProperty(key);
    expect(Object.keys(run.series)).toEqual(METRIC_NAMES);
    expect(run.series['trust']).toHaveLength(13);
    expect(run.parameters.levers['clarity']).toBe(0.8);
  });

  test('gives the numbers of simulate, to the bit', async () => {
    const run = await runJson(`high-5 ${SMALL} --seed bits`);
    const resolved = resolveScenario({ extends: 'high-5' }, openAtlas(), { settings: { spinUpMonths: 6 } });
    if (!resolved.ok) throw new Error('high-5 must resolve');
    const result = simulate(resolved.value.scenario, { seed: 'bits', months: 12, citizens: 600 });
    expect(run.fingerprint).toBe(result.fingerprint);
    for (const name of METRIC_NAMES) {
      expect(run.series[name], name).toEqual(
        Array.from(result.series[name], (value) => (Number.isNaN(value) ? null : value)),
      );
    }
  });

  test('the same seed gives the same text, another seed another', async () => {
    const [first, again, other] = await Promise.all(
      ['a', 'a', 'b'].map((seed) => type(`run equal ${SMALL} --seed ${seed} --json`)),
    );
    expect(again?.out).toBe(first?.out);
    expect(other?.out).not.toBe(first?.out);
  });

  test('--every thins what is printed; month 0 and the last are always there; the run is the same', async () => {
    const all = await runJson(`equal ${SMALL}`);
    const thinned = await runJson(`equal ${SMALL} --every 5`);
    expect(thinned.printedMonths).toEqual([0, 5, 10, 12]);
    expect(thinned.series['trust']).toEqual([0, 5, 10, 12].map((month) => all.series['trust']?.[month]));
    expect(thinned.fingerprint).toBe(all.fingerprint);
  });

  test('neighbourhoods and fifths are lists of lists, month by month', async () => {
    const run = await runJson(
      'equal --place Preston --citizens 200 --months 3 --set spinUpMonths=3 --metric trust,budget',
    );
    expect(run.byFifth?.['trust']?.map((fifths) => fifths.length)).toEqual([5, 5, 5, 5]);
    expect(run.byNeighbourhood?.['trust']?.map((places) => places.length)).toEqual([86, 86, 86, 86]);
    expect(run.byNeighbourhood).not.toHaveProperty('budget');
  });

  test('recording more does not change the run', async () => {
    const plain = await runJson(`equal ${SMALL}`);
    const full = await runJson(`equal ${SMALL} --ledger --frames`);
    expect(full.fingerprint).toBe(plain.fingerprint);
    expect(full).toHaveProperty('ledger.levels.trust');
    expect(full).toHaveProperty('frames.base64');
  });

  test('--off and --set are in the parameters and change the run', async () => {
    const plain = await runJson(`equal ${SMALL}`);
    const run = await runJson(`equal ${SMALL} mix=0.2/0.2/0.6 clarity=1 --off fatigue,contagion --off quorum`);
    expect(run.parameters.off).toEqual(['fatigue', 'contagion', 'quorum']);
    expect(run.parameters.mix).toEqual({ OA: 0.2, NPM: 0.2, NPG: 0.6 });
    expect(run.fingerprint).not.toBe(plain.fingerprint);
  });

  test('synthetic deprivation is told', async () => {
    const run = await runJson(`equal ${SMALL}`);
    expect(run.warnings.join()).toContain('synthetic');
    const table = await type(`run equal ${SMALL}`);
    expect(table.out).toMatch(/Note: .*synthetic/);
  });
});

describe('lives', () => {
  const TOWN = '--place Mellomby --citizens 150 --months 14 --set spinUpMonths=12 --metric trust --workers 0 --seed 3';

  test('are told with what was tried, and change nothing in the run', async () => {
    const [plain, json] = await Promise.all([
      runJson(`high-5 ${TOWN}`),
      type(`run high-5 ${TOWN} --lives --language nb --json`),
    ]);
    const told = JSON.parse(json?.out ?? '') as {
      readonly fingerprint: string;
      readonly lives: readonly {
        readonly kind: string;
        readonly month: number | null;
        readonly turningPoint: readonly string[];
        readonly tried: readonly unknown[];
      }[];
    };
    expect(told.fingerprint).toBe(plain.fingerprint);
    expect(plain).not.toHaveProperty('lives');
    expect(told.lives.length).toBeGreaterThan(1);
    for (const { kind, month, turningPoint, tried } of told.lives) {
      expect(month === null).toBe(kind === 'neverAsked');
      expect(tried.length).toBeGreaterThan(6);
      expect(turningPoint.join(' ')).toContain(`${tried.length} endringer`);
    }
  });

  test.runIf(FULL)('stand in the table under their kinds, with what may not be made of them', async () => {
    const { out } = await type(`run high-5 ${TOWN} --lives`);
    expect(out).toContain('\n\nSomebody who joined\n  Person ');
    expect(out).toContain('This is one simulated person in one run');
  });

  test('are refused as CSV and in a language that is not spoken, at once', async () => {
    const { code, err } = await type(`run high-5 ${TOWN} --lives --language sv --format csv`);
    expect(code).toBe(EXIT.badInput);
    expect(err).toContain('--lives: expected table or json, got csv');
    expect(err).toContain('--language: expected en, nb, da, got sv');
  });
});

describe('a run as CSV', () => {
  test('has a line per month, a column per metric, and the numbers of the JSON to the bit', async () => {
    const { out } = await type(`run equal ${SMALL} --format csv`);
    const run = await runJson(`equal ${SMALL}`);
    const [header = '', ...rows] = out.trimEnd().split('\n');
    expect(header.split(',')).toEqual(['month', ...METRIC_NAMES, 'citizens', 'adults']);
    expect(rows).toHaveLength(13);
    const last = (rows.at(-1) ?? '').split(',').map((cell) => (cell === '' ? null : Number(cell)));
    expect(last).toEqual([12, ...METRIC_NAMES.map((name) => run.series[name]?.[12]), 600, 24_000]);
    expect(out).not.toContain('\r');
    expect(out).not.toContain('NaN');
  });

  test('the ledger is a file beside it whose changes add up to the level', async () => {
    const cwd = emptyFolder();
    await type(`run equal ${SMALL} --out run.csv --ledger --frames`, { cwd });
    expect(readdirSync(cwd).sort()).toEqual(['run.csv', 'run.frames', 'run.ledger.csv']);
    const rows = readFileSync(join(cwd, 'run.ledger.csv'), 'utf8').trimEnd().split('\n').slice(1);
    const trust = rows.map((row) => row.split(',')).filter(([stock]) => stock === 'trust');
    const sum = trust.reduce((total, cells) => total + Number(cells.at(-1)), 0);
    const run = await runJson(`equal ${SMALL}`);
    expect(Math.abs(sum - (run.series['trust']?.[12] ?? NaN))).toBeLessThan(1e-9);
  });

  test('frames have a header that says what follows', async () => {
    const cwd = emptyFolder();
    await type(`run equal ${SMALL} --out run.csv --frames`, { cwd });
    const bytes = readFileSync(join(cwd, 'run.frames'));
    expect(bytes.toString('ascii', 0, 8)).toBe('SAMSFRM2');
    const [citizens, months, frames] = [bytes.readUInt32LE(8), bytes.readUInt32LE(12), bytes.readUInt32LE(16)];
    expect({ citizens, months, frames }).toEqual({ citizens: 600, months: 12, frames: 13 });
    expect(bytes.length).toBe(24 + 10 * citizens + 7 * citizens * frames);
    // The mean of the last month's hours and commitment, read as docs/command-line.md says.
    const [own, cells] = [24 + 10 * citizens, citizens * frames];
    const last = Array.from({ length: citizens }, (_, i) => cells - citizens + i);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const { series } = await runJson(`equal ${SMALL}`);
    const at = (metric: string) => series[metric]?.[12] ?? NaN;
    expect(Math.abs(mean(last.map((cell) => bytes.readUInt16LE(own + 2 * cell) / 10)) - at('hoursCivic'))).toBeLessThan(
      0.05,
    );
    const municipal = last.map((cell) => bytes.readUInt16LE(own + 2 * cells + 2 * cell) / 10);
    expect(Math.abs(mean(municipal) - at('hoursMunicipal'))).toBeLessThan(0.05);
    const trust = last.map((cell) => bytes.readUInt8(own + 4 * cells + 2 * cell + 1) / 255);
    expect(Math.abs(mean(trust) - at('trust'))).toBeLessThan(0.5 / 255);
    const committed = last.map((cell) => bytes.readUInt8(own + 6 * cells + cell) / 255).filter((value) => value > 0);
    expect(Math.abs(mean(committed) - at('commitment'))).toBeLessThan(0.5 / 255);
    const resources = Array.from({ length: citizens }, (_, i) => bytes.readFloatLE(24 + 4 * citizens + 4 * i));
    expect(Math.abs(mean(resources) - 0.5)).toBeLessThan(0.1);
  });
});

describe('own outcomes', () => {
  test('are evaluated, shown and outside the fingerprint', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'mine.yaml'), 'title: Equal\nextends: equal\n');
    writeFileSync(
      join(cwd, 'own.yaml'),
      'title: Equal\nextends: equal\noutcomes:\n  value: needMet - 0.5 * staffStrain\n',
    );
    const plain = await type(`run mine.yaml ${SMALL} --json`, { cwd });
    const own = await type(`run own.yaml ${SMALL} --json`, { cwd });
    const run = JSON.parse(own.out) as RunJson;
    expect(run.fingerprint).toBe((JSON.parse(plain.out) as RunJson).fingerprint);
    expect(run.outcomes['value']?.[12]).toBeCloseTo(
      Number(run.series['needMet']?.[12]) - 0.5 * Number(run.series['staffStrain']?.[12]),
      12,
    );
    expect((await type(`run own.yaml ${SMALL}`, { cwd })).out).toMatch(/^value .* own outcome$/m);
  });

  test('that reach outside are refused before anything runs', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'bad.yaml'), 'extends: equal\noutcomes:\n  value: zeros(1e5, 1e5)\n');
    const { code, out, err } = await type('run bad.yaml', { cwd });
    expect({ code, out }).toEqual({ code: EXIT.badInput, out: '' });
    expect(err).toContain('outcomes.value');
  });
});

describe('files', () => {
  test('are written whole, and nothing else is left', async () => {
    const cwd = emptyFolder();
    const { code, out, err } = await type(`run equal ${SMALL} --out run.json`, { cwd });
    expect({ code, out, err }).toEqual({ code: EXIT.done, out: '', err: '' });
    expect(readdirSync(cwd)).toEqual(['run.json']);
    expect(JSON.parse(readFileSync(join(cwd, 'run.json'), 'utf8'))).toHaveProperty('fingerprint');
  });

  test('that cannot be written are refused before the run', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'file'), '');
    for (const out of ['nowhere/run.json', 'file/run.json', '.']) {
      const { code, err } = await type(`run equal ${SMALL} --out ${out}`, { cwd });
      expect(code, out).toBe(EXIT.badInput);
      expect(err).toContain('--out');
    }
    expect(readdirSync(cwd)).toEqual(['file']);
  });

  test('an own place is read from a CSV', async () => {
    const cwd = emptyFolder();
    const rows = [10, 40, 30, 20, 60, 50].map((share, k) => `Quarter ${k},${share * 20},0.${share}`);
    writeFileSync(join(cwd, 'my-town.csv'), `name,population,deprivation\n${rows.join('\n')}\n`);
    const { code, out } = await type(`run equal ${SMALL} --place my-town.csv --json`, { cwd });
    expect(code).toBe(EXIT.done);
    expect(JSON.parse(out)).toMatchObject({
      place: 'my-town',
      placeData: { adults: [200, 800, 600, 400, 1200, 1000] },
    });
  });
});

describe('--expect', () => {
  test('is satisfied by the same run and exits with 4 on other bytes', async () => {
    const { fingerprint } = await runJson(`equal ${SMALL}`);
    expect((await type(`run equal ${SMALL} --expect ${fingerprint}`)).code).toBe(EXIT.done);
    const other = await type(`run equal ${SMALL} --seed other --expect ${fingerprint}`);
    expect(other.code).toBe(EXIT.differentBytes);
    expect(other.err).toContain(fingerprint);
  });
});

describe('bad input', () => {
  test('is told all at once, over scenario, options and files, and writes nothing', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'town.csv'), 'name,inhabitants\nA,100\n');
    writeFileSync(join(cwd, 'own.yaml'), 'extends: hig-5\nlevers:\n  claritty: 0.5\n  fund: 3\n');
    const line =
      'run own.yaml --place town.csv --months 0 --citizens ten --set clarity=1.2 nonsens=3 --off fatige ' +
      '--metric trustt --format xml --every 0 --sed 3 --out nowhere/x.json --expect abc';
    const { code, out, err } = await type(line, { cwd });
    expect({ code, out }).toEqual({ code: EXIT.badInput, out: '' });
    for (const field of [
      'town.csv',
      'own.yaml',
      '--set nonsens',
      '--metric',
      '--format',
      '--every',
      '--sed',
      '--out',
      '--expect',
    ]) {
      expect(err, field).toContain(field);
    }
    for (const near of ['high-5', 'clarity', 'trust']) expect(err).toContain(`did you mean ${near}`);
    expect(readdirSync(cwd).sort()).toEqual(['own.yaml', 'town.csv']);
  });

  test('ranges of options are told by the name of the option', async () => {
    const { code, err } = await type('run equal --months 0 --citizens 1000000000000 --set clarity=1.2');
    expect(code).toBe(EXIT.badInput);
    for (const field of ['--months:', '--citizens:', '--set clarity:']) expect(err).toContain(field);
  });

  test('comes as JSON with --json', async () => {
    const { code, out, err } = await type('run high-6 --json');
    expect({ code, out }).toEqual({ code: EXIT.badInput, out: '' });
    const { issues } = JSON.parse(err) as { issues: { field: string; hint: string }[] };
    expect(issues).toMatchObject([{ field: 'scenario', got: 'high-6', hint: 'did you mean high-5' }]);
  });

  test('a file that is not there is told', async () => {
    const { code, err } = await type('run missing.yaml', { cwd: emptyFolder() });
    expect(code).toBe(EXIT.badInput);
    expect(err).toContain('missing.yaml');
  });
});

test('Ctrl-C before the end stops with 130 and writes nothing', async () => {
  const cwd = emptyFolder();
  const { code, out } = await type(`run equal ${SMALL} --out run.json`, { cwd, signal: AbortSignal.abort() });
  expect({ code, out }).toEqual({ code: EXIT.interrupted, out: '' });
  expect(existsSync(join(cwd, 'run.json'))).toBe(false);
});
