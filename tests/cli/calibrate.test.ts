import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXIT } from '#cli';
import { emptyFolder, type } from './terminal.ts';

const TINY = `
title: Tiny
place: Mellomby
seed: tiny
citizens: 60
arms: { baseline: { base: { extends: hybrid-by-default, spinUpMonths: 3 }, months: 12, seeds: 1, fullSeeds: 1 } }
targets: [{ pattern: P1, name: share, metric: participation, months: [6, 12], band: [0.2, 0.3], source: chosen }]
coefficients: { always: [acceptBase, promotion] }
pilot: { seeds: 4 }
search: { particles: 10, generations: 2, leastAcceptance: 0 }
confirm: { citizens: 80, points: 3 }
`;

function withTargets(text = TINY): string {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'tiny.yaml'), text);
  return cwd;
}

describe('samspill calibrate', () => {
  test('writes the posterior, its trace, the screen, a report and a picture', async () => {
    const cwd = withTargets();
    const { code, out, err } = await type('calibrate tiny.yaml --out fitted --workers 1', { cwd });
    expect({ code, err }).toEqual({ code: EXIT.done, err: '' });
    expect(out).toContain('Moved: acceptBase, promotion.');
    expect(readdirSync(join(cwd, 'fitted')).sort()).toEqual([
      'calibration.json',
      'marginals.html',
      'posterior.json',
      'report.md',
      'screen.json',
      'simulations.jsonl',
      'trace.json',
    ]);
    const again = await type('calibrate tiny.yaml --out fitted --workers 1 --json', { cwd });
    expect(JSON.parse(again.out)).toMatchObject({
      title: 'Tiny',
      country: 'norway',
      coverage: [{ target: 'P1 share' }],
    });
  });

  test('stopped early it says how to go on', async () => {
    const { code, err } = await type('calibrate tiny.yaml --out fitted --workers 1 --limit 0.001s', {
      cwd: withTargets(),
    });
    expect(code).toBe(EXIT.stoppedEarly);
    expect(err).toContain('Go on with: samspill calibrate tiny.yaml --out fitted');
  });

  test('everything wrong with the arguments and the file is told at once', async () => {
    const cwd = withTargets(TINY.replace('metric: participation', 'metric: particpation'));
    const { code, err } = await type('calibrate tiny.yaml --workers 0 --limit soon --bogus', { cwd });
    expect(code).toBe(EXIT.badInput);
    for (const field of ['--bogus', '--workers', '--limit', '--out', 'targets[0].metric']) expect(err).toContain(field);
    expect(err).toContain('did you mean participation');
  });
});
