import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createProgress, duration, progressLine, textTable, wrapText, type Io } from '#cli';

describe('tables', () => {
  test('put text to the left and numbers to the right, without spaces at the end', () => {
    expect(
      textTable(
        [
          ['a', 'n', ''],
          ['long', '1.5', 'note'],
        ],
        { left: [0, 2] },
      ),
    ).toBe('a       n\nlong  1.5  note');
  });

  test('count signs, not bytes', () => {
    expect(
      textTable([
        ['å−', '1'],
        ['ab', '2'],
      ]),
    ).toBe('å−  1\nab  2');
  });

  test('wrapped text loses nothing and keeps to the width', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zå]{1,12}$/), { minLength: 1 }), (words) => {
        const lines = wrapText(words.join(' '), { width: 30, indent: '  ' }).split('\n');
        expect(lines.join(' ').split(/ +/).filter(Boolean)).toEqual(words);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(30);
      }),
    );
  });
});

/** What 200 runs leave on standard error, one a second. */
function told(around: Partial<Io>): string {
  let [err, time] = ['', 0];
  const stderr = { write: (chunk: string | Uint8Array) => void (err += Buffer.from(chunk).toString()) };
  const io: Io = {
    stdout: stderr,
    stderr,
    isTTY: false,
    env: {},
    cwd: '.',
    signal: new AbortController().signal,
    ...around,
  };
  const progress = createProgress(io, { total: 1200, noun: 'run' }, () => time);
  for (let run = 1; run <= 200; run++) {
    time = 1000 * run;
    progress.update(run);
  }
  progress.clear();
  return err;
}

describe('progress', () => {
  test('is a plain line about every minute where there is no terminal', () => {
    const lines = ['60', '120', '180'].map(
      (done) => `${done} of 1,200 runs · 1.0 a second · ${duration(1200 - Number(done))} left\n`,
    );
    expect(told({})).toBe(lines.join(''));
    expect(told({ isTTY: true, env: { TERM: 'dumb' } })).toBe(lines.join(''));
  });

  test('is not told when it is not wanted', () => {
    expect([told({ quiet: true }), told({ quiet: true, isTTY: true })]).toEqual(['', '']);
  });

  test('never breaks the line of a narrow terminal', () => {
    const lines = told({ isTTY: true, columns: () => 20 }).split('\r\u001b[K');
    expect(lines.length).toBeGreaterThan(100);
    for (const line of lines) expect(line.length).toBeLessThan(20);
    expect(told({ isTTY: true, columns: () => 0 })).toContain('a second');
  });

  test('says how much, how fast and how long', () => {
    expect(progressLine({ done: 20, total: 80, noun: 'run', seconds: 5 })).toBe(
      '20 of 80 runs · 4.0 a second · 15 s left',
    );
    expect(progressLine({ done: 0, total: 1, noun: 'run', seconds: 0 })).toBe('0 of 1 run');
    // Large places went first: what is left is a quarter of what was done.
    expect(progressLine({ done: 20, total: 80, noun: 'run', seconds: 40, left: 0.25 })).toBe(
      '20 of 80 runs · 0.5 a second · 10 s left',
    );
  });

  test.each([
    [0.2, '1 s'],
    [99, '99 s'],
    [101, '2 min'],
    [7500, '2 h 5 min'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });
});
