import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { EXIT } from '#cli';
import { BUILT_IN_LESSONS, lessonText, parseLesson } from '#lessons';
import { replicateSeed } from '#sim';
import { emptyFolder, hearsSignals, type } from './terminal.ts';
import { LESSON_FILE, smallLesson, type Written } from '../lessons/aLesson.ts';

const BIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** A folder with a lesson that takes moments: two arms of 300 citizens over a year, ten pairs. */
function folderWith(change: (lesson: Written) => void = () => undefined, name = 'mine.lesson.yaml'): string {
  const lesson = smallLesson();
  const small = { citizens: 300, spinUpMonths: 6 };
  Object.assign(lesson, { months: 12, replicates: 10 });
  lesson.arms = [
    { id: 'today', name: 'As today', scenario: { extends: 'hybrid-by-default', ...small } },
    { id: 'both', name: 'Both', scenario: { extends: 'hybrid-by-default', levers: { fund: 1 }, ...small } },
  ];
  lesson.claims = [
    { id: 'dear', differs: { metric: 'leverCost', month: 12, arm: 'both', than: 'today', is: 'higher', by: 1 } },
    { id: 'cheap', differs: { metric: 'leverCost', month: 12, arm: 'both', than: 'today', is: 'lower', by: 0 } },
    { id: 'unread', band: { metric: 'solutions', month: 12, arm: 'both', from: 0, to: 1e6 } },
  ];
  for (const curve of lesson.steps[2].curves) curve.points[1][0] = 12;
  lesson.steps[4] = { type: 'observe', question: '?', says: '{dear.difference}', show: { metrics: ['leverCost'] } };
  lesson.steps[5] = { type: 'explain', blocks: [{ text: 'Dear.', if: ['dear'], unless: ['cheap', 'unread'] }] };
  change(lesson);
  const cwd = emptyFolder();
  writeFileSync(join(cwd, name), lessonText(lesson));
  return cwd;
}

const CSV = 'name,population,deprivation\nNord,900,0.1\nSør,800,0.3\nØst,700,0.5\nVest,600,0.7\nSentrum,900,0.9\n';

describe('lesson check', () => {
  test('says that nothing was found, or what was, and leaves 0', async () => {
    const { code, out, err } = await type(['lesson', 'check', LESSON_FILE]);
    expect({ code, err }).toEqual({ code: EXIT.done, err: '' });
    expect(out).toMatch(/^Spørre flere.*Levanger: nothing found\n3 arms, 7 claims, 8 steps\n/);
    const cwd = folderWith(({ steps }) => (steps[4].says = '{dear.difference}, 12 of them'));
    const found = await type('lesson check mine.lesson.yaml', { cwd });
    expect(found.code).toBe(EXIT.done);
    expect(found.out).toMatch(/can be taught; 1 finding\n[^\n]*\nFinding: steps\[4\]\.says: .* got 12 /);
  });

  test('refuses with everything at once, and leaves 2', async () => {
    const cwd = folderWith((lesson) => {
      lesson.steps[2].curves.pop();
      lesson.arms[1].scenario.levers = { ambitoin: 1 };
      lesson.claims[0].differs.metric = 'engagementGapMunicipal';
    });
    const { code, out, err } = await type('lesson check mine.lesson.yaml --langauge nb', { cwd });
    expect({ code, out }).toEqual({ code: EXIT.badInput, out: '' });
    expect(err.split('\n').map((line) => line.split(':')[0])).toEqual([
      '--langauge',
      'steps[2].curves',
      'claims[0].differs.metric',
      'arms[1].scenario.levers.ambitoin',
      '',
    ]);
  });

  test.each([
    ['nowhere', /^lesson: expected a built-in lesson or a lesson file, got nowhere/],
    ['nowhere.yaml', /nowhere\.yaml: expected a file that can be read, got no such file/],
    ['.', /expected a file, got a folder/],
    ['', /^samspill lesson check: expected a file, got nothing/],
  ])('refuses %j', async (file, expected) => {
    const { code, err } = await type(`lesson check ${file}`, { cwd: emptyFolder() });
    expect(code).toBe(EXIT.badInput);
    expect(err).toMatch(expected);
  });

  test('finds the place in a CSV file beside the lesson, and tells what is wrong with it', async () => {
    const cwd = folderWith((lesson) => (lesson.place = 'own.csv'));
    expect((await type('lesson check mine.lesson.yaml', { cwd })).err).toMatch(/own\.csv: .*no such file/);
    writeFileSync(join(cwd, 'own.csv'), CSV);
    const { code, out } = await type('lesson check mine.lesson.yaml --json', { cwd });
    expect(code).toBe(EXIT.done);
    expect(JSON.parse(out)).toMatchObject({ id: 'mine', place: 'own', arms: 2, claims: 3, steps: 7, findings: [] });
  });
});

describe('lesson run', () => {
  test('judges every claim and tells how many hold', async () => {
    const cwd = folderWith();
    const { code, out, err } = await type('lesson run mine.lesson.yaml --workers 0', { cwd });
    expect({ code, err }).toEqual({ code: EXIT.done, err: '' });
    expect(out).toMatch(/^Mine \(mine\), Stavanger, 10 pairs of runs over 12 months, seed 1\n/);
    expect(out).toMatch(/\n {2}dear +holds .* 10 of 10 +leverCost, month 12: both higher than today by 1\n/);
    expect(out).toMatch(/\n {2}cheap +fails /);
    expect(out).toMatch(/\n2 of 3 claims hold with this model \(model version \d+\)\.\n$/);
  });

  test('makes the runs of compare with seed 1, to the bit', async () => {
    const cwd = folderWith();
    const measured = JSON.parse((await type('lesson run mine.lesson.yaml --workers 0 --json', { cwd })).out) as {
      fingerprints: Record<string, string>;
      claims: { id: string; holds: boolean; difference: { median: number } | null }[];
    };
    for (const fund of ['', '--set fund=1']) {
      const alone = await type(
        `run hybrid-by-default --place Stavanger --citizens 300 --months 12 --seed ${replicateSeed('1', 1)} --json --set spinUpMonths=6 ${fund}`,
      );
      const { fingerprint } = JSON.parse(alone.out) as { fingerprint: string };
      expect(measured.fingerprints[fund === '' ? 'today' : 'both']).toBe(fingerprint);
    }
    expect(measured.claims.map(({ id, holds }) => [id, holds])).toEqual([
      ['dear', true],
      ['cheap', false],
      ['unread', true],
    ]);
  });

  test('runs in another place when asked', async () => {
    const cwd = folderWith();
    writeFileSync(join(cwd, 'own.csv'), CSV);
    const { out } = await type('lesson run mine.lesson.yaml --place own.csv --workers 0 --json', { cwd });
    expect(JSON.parse(out)).toMatchObject({ place: { name: 'own' }, replicates: 10, seed: '1' });
    const nowhere = await type('lesson run mine.lesson.yaml --place Atlantis', { cwd });
    expect(nowhere).toMatchObject({ code: EXIT.badInput, err: expect.stringMatching(/^--place: /) as string });
  });

  test('ends in good order when it is stopped', async () => {
    const cwd = folderWith();
    const { code, out, err } = await type('lesson run mine.lesson.yaml --workers 0', {
      cwd,
      signal: AbortSignal.abort('SIGINT'),
    });
    expect({ code, out }).toEqual({ code: EXIT.interrupted, out: '' });
    expect(err).toBe('Stopped after 0 of 20 runs; no claim was judged.\n');
  });

  test('ends in good order on Ctrl-C, workers and all', async () => {
    const cwd = folderWith((lesson) => {
      lesson.replicates = 50;
      for (const { scenario } of lesson.arms) scenario.citizens = 4000;
    });
    const child = spawn(process.execPath, [BIN, 'lesson', 'run', 'mine.lesson.yaml', '--workers', '1'], { cwd });
    let err = '';
    child.stderr.on('data', (text: Buffer) => (err += text.toString()));
    const ended = new Promise((resolve) => child.on('close', resolve));
    await hearsSignals(child);
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.kill('SIGINT');
    expect(await ended).toBe(EXIT.interrupted);
    expect(err).toMatch(/^Stopped(; nothing was written| after \d+ of 100 runs; no claim was judged)\.\n$/);
    expect(readdirSync(cwd)).toEqual(['mine.lesson.yaml']);
  });
});

describe('lesson new', () => {
  const copy = (cwd: string, options = ''): ReturnType<typeof type> =>
    type(['lesson', 'new', '--from', LESSON_FILE, ...options.split(' ').filter((word) => word !== '')], { cwd });

  test('writes a copy under an id of its own, which passes the check', async () => {
    const cwd = emptyFolder();
    const { code, out } = await copy(cwd);
    expect(code).toBe(EXIT.done);
    expect(out).toBe('Make it yours, and check it with: samspill lesson check my-sporre-eller-stotte.lesson.yaml\n');
    const file = 'my-sporre-eller-stotte.lesson.yaml';
    expect(readdirSync(cwd)).toEqual([file]);
    const [written, original] = [readFileSync(join(cwd, file), 'utf8'), readFileSync(LESSON_FILE, 'utf8')].map((text) =>
      parseLesson(text),
    );
    if (!original?.ok) throw new Error('the example');
    expect(written).toEqual({ ok: true, value: { ...(original.value as object), id: 'my-sporre-eller-stotte' } });
    expect((await type(`lesson check ${file}`, { cwd })).out).toContain('nothing found');
  });

  test('never writes over a file', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'there.yaml'), 'mine');
    const { code, err } = await copy(cwd, '--out there.yaml');
    expect(code).toBe(EXIT.badInput);
    expect(err).toMatch(/^--out: expected a file that is not there yet, got .*there\.yaml \(nothing is overwritten/);
    expect(readFileSync(join(cwd, 'there.yaml'), 'utf8')).toBe('mine');
  });

  test('writes JSON where the name says so, or to standard output', async () => {
    const cwd = emptyFolder();
    expect((await copy(cwd, '--out a.json --id another --json')).code).toBe(EXIT.done);
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))).toMatchObject({ id: 'another', language: 'nb' });
    const { out } = await copy(cwd, '--out -');
    expect(parseLesson(out)).toMatchObject({ ok: true, value: { id: 'my-sporre-eller-stotte' } });
    expect(readdirSync(cwd)).toEqual(['a.json']);
  });

  test.each([
    ['--id 3', /^--id: expected a short name/],
    ['--language se', /^--language: expected en, nb, da/],
    ['--out no/where/x.yaml', /^--out: expected a file in a folder that can be written/],
  ])('writes nothing with %s', async (options, expected) => {
    const cwd = emptyFolder();
    const { code, err } = await copy(cwd, options);
    expect(code).toBe(EXIT.badInput);
    expect(err).toMatch(expected);
    expect(existsSync(cwd) && readdirSync(cwd)).toEqual([]);
  });

  test('asks what to copy', async () => {
    expect(await type('lesson new')).toMatchObject({
      code: EXIT.badInput,
      err: expect.stringMatching(/^--from: /) as string,
    });
  });
});

test('lesson list names what is built in', async () => {
  const { code, out } = await type('lesson list --json');
  expect(code).toBe(EXIT.done);
  expect((JSON.parse(out) as { id: string }[]).map(({ id }) => id)).toEqual(BUILT_IN_LESSONS.map(({ id }) => id));
});

test('a part of lesson that is not there is told by those that are', async () => {
  const near = await type('lesson chekc mine.lesson.yaml');
  expect(near).toMatchObject({ code: EXIT.badInput, out: '' });
  expect(near.err).toBe('samspill lesson: expected list, check, run, new, got chekc (did you mean check)\n');
  const far = await type('lesson preset');
  expect(far.err).toContain('got preset (samspill lesson --help tells what each does)');
});

test('schema --lesson is the JSON Schema of lesson files, one kind at a time', async () => {
  const { out } = await type('schema --lesson');
  expect(JSON.parse(out)).toMatchObject({
    title: 'Samspill lesson',
    required: expect.arrayContaining(['steps']) as unknown,
  });
  expect((await type('schema --lesson --experiment')).code).toBe(EXIT.badInput);
});
