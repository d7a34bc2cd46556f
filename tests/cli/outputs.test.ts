import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { EXIT } from '#cli';
import { emptyFolder, type } from './terminal.ts';

const FEW = '--place Mellomby --citizens 60 --months 1 --metric trust --set spinUpMonths=1';
const MINE = 'extends: high-5\nplace: Mellomby\n';
const TOWN = 'name,population,deprivation\nHarbour,4200,0.82\nOld town,3100,0.4\n';
const SWEPT = fileURLToPath(new URL('../fixtures/sweep-0.2.0', import.meta.url));

function withFiles(): string {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'mine.yaml'), MINE);
  writeFileSync(join(cwd, 'town.csv'), TOWN);
  mkdirSync(join(cwd, 'deep'));
  writeFileSync(join(cwd, 'deep', 'mine.yaml'), MINE);
  linkSync(join(cwd, 'mine.yaml'), join(cwd, 'same.yaml'));
  symlinkSync('mine.yaml', join(cwd, 'link.yaml'));
  symlinkSync('deep', join(cwd, 'folder'));
  return cwd;
}

/** Every file below a folder with its text. */
function everything(dir: string): Readonly<Record<string, string>> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).toSorted();
  const read = (name: string): string =>
    lstatSync(join(dir, name)).isFile() ? readFileSync(join(dir, name), 'latin1') : '';
  return Object.fromEntries(files.map((name) => [name, read(name)]));
}

describe('what a command reads is not written over', () => {
  test.each([
    `run mine.yaml ${FEW} --out mine.yaml`,
    `run mine.yaml ${FEW} --out deep/../mine.yaml`,
    `run mine.yaml ${FEW} --out same.yaml`,
    `run mine.yaml ${FEW} --out link.yaml`,
    `run link.yaml ${FEW} --out mine.yaml`,
    `run folder/mine.yaml ${FEW} --out deep/mine.yaml`,
    'run high-5 --citizens 60 --months 1 --place town.csv --out town.csv',
    `compare equal mine.yaml ${FEW} --replicates 1 --workers 0 --report mine.yaml`,
    `compare equal mine.yaml ${FEW} --replicates 1 --workers 0 --out same.yaml`,
  ])('%s', async (line) => {
    const cwd = withFiles();
    const before = everything(cwd);
    const { code, out, err } = await type(line, { cwd });
    expect({ code, out }).toEqual({ code: EXIT.badInput, out: '' });
    expect(err).toContain('expected another file than those that are read');
    expect(everything(cwd)).toEqual(before);
  });

  test('also where a name is derived from the one that was given', async () => {
    const cwd = withFiles();
    writeFileSync(join(cwd, 'own.ledger.csv'), TOWN);
    const place = '--place own.ledger.csv --citizens 60 --months 1';
    const { code, err } = await type(`run high-5 ${place} --ledger --out own.csv`, { cwd });
    expect(code).toBe(EXIT.badInput);
    expect(err).toContain('--ledger: expected another file than those that are read');
    expect(readFileSync(join(cwd, 'own.ledger.csv'), 'utf8')).toBe(TOWN);
  });

  test.each(['report r --out', 'analyse r --method summary --out', `run equal ${FEW} --out`])(
    'results stay whole under %s',
    async (line) => {
      const cwd = withFiles();
      cpSync(SWEPT, join(cwd, 'r'), { recursive: true });
      linkSync(join(cwd, 'r/outcomes.parquet'), join(cwd, 'linked.parquet'));
      const before = everything(cwd);
      const part = readdirSync(join(cwd, 'r/parts'))[0] ?? expect.fail('no part');
      const own = ['manifest.json', 'experiment.yaml', 'runs.parquet', 'README.txt', `parts/${part}`, 'runs.csv'];
      const ways = [...own.map((name) => `r/${name}`), ...(line.startsWith('run') ? [] : ['linked.parquet'])];
      for (const out of ways) {
        const { code, err } = await type(`${line} ${out}`, { cwd });
        expect([out, code]).toEqual([out, EXIT.badInput]);
        expect(err).toContain('--out');
        expect(everything(cwd)).toEqual(before);
      }
    },
  );

  test('a report may stand beside the results, and be made again', async () => {
    const cwd = withFiles();
    cpSync(SWEPT, join(cwd, 'r'), { recursive: true });
    for (let time = 0; time < 2; time++)
      expect((await type('analyse r --method summary --outcome trust --out r/own.html', { cwd })).code).toBe(EXIT.done);
  });

  test('targets stay, and a folder of something else is no folder of a calibration', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'trace.json'), '{}');
    writeFileSync(join(cwd, 'targets.yaml'), '{}');
    const own = await type('calibrate trace.json --out .', { cwd });
    expect([own.code, own.err]).toEqual([
      EXIT.badInput,
      expect.stringContaining('another file than those that are read'),
    ]);
    const other = await type('calibrate targets.yaml --out .', { cwd });
    expect([other.code, other.err]).toEqual([EXIT.badInput, expect.stringContaining('trace.json, of something else')]);
    expect(readdirSync(cwd).toSorted()).toEqual(['targets.yaml', 'trace.json']);
  });

  test('what a validation keeps is no place for its answer', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'kept'));
    const { code, err } = await type('validate --pattern P1 --seeds 5 --keep kept --out kept/readings.jsonl', { cwd });
    expect([code, err]).toEqual([EXIT.badInput, expect.stringContaining('--keep is read from it')]);
    expect(readdirSync(join(cwd, 'kept'))).toEqual([]);
  });
});

describe('outputs of one command', () => {
  test.each([
    ['--out a.html --report a.html', '--report'],
    ['--out p.csv --report p.runs.csv', '--report'],
    ['--out deep/x.csv --report folder/x.csv', '--report'],
    ['--out x.csv --report deep/../x.csv', '--report'],
    ['--frames --out x.csv --report x.equal.frames', '--report'],
    ['--out to.html --report real.html', '--report'],
  ])('must be different files: %s', async (options, field) => {
    const cwd = withFiles();
    // Leads to a file that is not there yet.
    symlinkSync('real.html', join(cwd, 'to.html'));
    const before = everything(cwd);
    const { code, err } = await type(`compare equal high-5 ${FEW} --replicates 1 --workers 0 ${options}`, { cwd });
    expect(code).toBe(EXIT.badInput);
    expect(err).toContain(`${field}: expected a file of its own`);
    expect(everything(cwd)).toEqual(before);
  });

  test('strategies of one name are told apart, so that their files are too', async () => {
    const cwd = withFiles();
    mkdirSync(join(cwd, 'third'));
    writeFileSync(join(cwd, 'third', 'mine (2).yaml'), MINE);
    const words = [
      'compare',
      'mine.yaml',
      'deep/mine.yaml',
      'third/mine (2).yaml',
      '--replicates',
      '1',
      '--workers',
      '0',
    ];
    const { out } = await type([...words, ...FEW.split(' '), '--json'], { cwd });
    const names = (JSON.parse(out) as { strategies: { name: string }[] }).strategies.map(({ name }) => name);
    expect(names).toEqual(['mine', 'mine (2)', 'mine (2) (2)']);
  });
});

describe('what stands at the place of an output', () => {
  test('a link to nothing yet is followed and stays', async () => {
    const cwd = emptyFolder();
    symlinkSync('real.csv', join(cwd, 'link.csv'));
    expect((await type(`run equal ${FEW} --out link.csv`, { cwd })).code).toBe(EXIT.done);
    expect(lstatSync(join(cwd, 'link.csv')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'real.csv'), 'utf8')).toMatch(/^month,trust/);
  });

  test('links in a circle are refused', async () => {
    const cwd = emptyFolder();
    symlinkSync('b.csv', join(cwd, 'a.csv'));
    symlinkSync('a.csv', join(cwd, 'b.csv'));
    expect((await type(`run equal ${FEW} --out a.csv`, { cwd })).code).toBe(EXIT.badInput);
  });

  test('a named pipe is refused, as output and as input, and nobody waits for it', async () => {
    const cwd = emptyFolder();
    for (const name of ['pipe.csv', 'pipe.yaml']) execFileSync('mkfifo', [join(cwd, name)]);
    const written = await type(`run equal ${FEW} --out pipe.csv`, { cwd });
    expect([written.code, written.err]).toEqual([EXIT.badInput, expect.stringContaining('a named pipe')]);
    const lines = [
      'run high-5 --place pipe.csv',
      'run pipe.yaml',
      'sweep design pipe.yaml',
      'robust design pipe.yaml',
      'search pipe.yaml --out s',
      'calibrate pipe.yaml --out c',
    ];
    for (const line of lines) {
      const { code, err } = await type(line, { cwd });
      expect([line, code, err]).toEqual([line, EXIT.badInput, expect.stringContaining('such as a pipe')]);
    }
    expect(lstatSync(join(cwd, 'pipe.csv')).isFIFO()).toBe(true);
    expect(existsSync(join(cwd, 'c'))).toBe(false);
  });
});
