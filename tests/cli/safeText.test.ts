import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeOf, EXIT } from '#cli';
import { emptyFolder, type } from './terminal.ts';

const EVIL = '\u001b]0;owned\u0007\u001b[31mred\u009b2J\u202e\r';
// eslint-disable-next-line no-control-regex
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;
const FEW = ['--place', 'Mellomby', '--citizens', '60', '--months', '1', '--set', 'spinUpMonths=1'];

test('no text that somebody wrote moves a terminal, in tables, words, JSON or problems', async () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'evil.yaml'), JSON.stringify({ extends: 'equal', title: EVIL }));
  writeFileSync(join(cwd, `${EVIL}.yaml`), JSON.stringify({ extends: 'equal' }));
  const lines = [
    ['run', 'evil.yaml', ...FEW],
    ['run', 'evil.yaml', ...FEW, '--json', '--metric', 'trust'],
    ['compare', 'evil.yaml', `${EVIL}.yaml`, ...FEW, '--replicates', '1', '--workers', '0', '--words'],
    ['run', EVIL],
    ['run', EVIL, '--json'],
    ['show', EVIL],
    ['list', EVIL],
    ['list', 'presets', EVIL],
    [EVIL],
    ['run', 'equal', `--${EVIL}`, '--place', EVIL, '--metric', EVIL, '--out', `no/${EVIL}`],
    ['sweep', 'design', EVIL],
    ['sweep', 'status', EVIL],
    ['analyse', EVIL, '--method', EVIL],
    ['calibrate', EVIL, '--out', EVIL],
  ];
  for (const words of lines) {
    const { out, err } = await type(words, { cwd });
    expect([words, out + err]).not.toEqual([words, '']);
    expect(out + err).not.toMatch(OBEYED);
    if (words.includes('--json')) expect(JSON.stringify(JSON.parse(out + err))).toContain('owned');
  }
});

test('every problem stays one line', async () => {
  const { err } = await type(['run', 'two\nlines']);
  expect(err).toBe(
    'scenario: expected a preset or a scenario file, got two␊lines (samspill list presets shows them)\n',
  );
});

test('data keep every byte', async () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'a\u202eb.yaml'), 'extends: equal');
  const words = ['compare', 'equal', 'a\u202eb.yaml', ...FEW, '--replicates', '1', '--workers', '0', '--format'];
  expect((await type([...words, 'csv'], { cwd })).out).toContain('a\u202eb');
  const { strategies } = JSON.parse((await type([...words, 'json'], { cwd })).out) as {
    strategies: { name: string }[];
  };
  expect(strategies[1]?.name).toBe('a\u202eb');
});

test('what the machine refuses leaves one code, whatever was about to be left', () => {
  const issue = { field: 'a', expected: 'room', got: 'none' };
  const codes = [EXIT.badInput, EXIT.runFailed, EXIT.incomplete].map((code) => [
    codeOf([issue], code),
    codeOf([issue, { ...issue, refusal: 'ENOSPC' }], code),
  ]);
  expect(codes).toEqual([
    [2, 74],
    [1, 74],
    [3, 74],
  ]);
});
