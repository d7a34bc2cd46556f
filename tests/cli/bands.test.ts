import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXIT } from '#cli';
import { all, wellFormed } from '../store/report/wellFormed.ts';
import { emptyFolder, type } from './terminal.ts';

const SMALL = '--place Mellomby --citizens 200 --months 6 --set spinUpMonths=3 --quiet --workers 0';
const TWO = `compare hybrid-by-default high-5 ${SMALL} --replicates 10 --metric trust,participation`;

interface BandsJson {
  readonly fingerprint: string;
  readonly bands?: {
    readonly samples: { readonly accepted: number }[];
    readonly fittedSettings: number;
    readonly worlds: number;
    readonly beliefs: string[];
    readonly failed: number;
    readonly strategies: {
      readonly figures: { readonly metric: string; readonly headline: string; readonly words: string[] }[];
    }[];
  };
}

describe('compare --posterior', () => {
  test('measures three bands of every figure, says what they rest on, and leaves the comparison as it was', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'beliefs.yaml'), 'beliefs:\n  trustMean: {}\n  fatigueRate: { from: 0.05 }\n');
    const plain = JSON.parse((await type(`${TWO} --json`)).out) as BandsJson;
    expect(plain.bands).toBeUndefined();
    const line = `${TWO} --posterior --worlds 3 --beliefs beliefs.yaml`;
    const { code, out, err } = await type(`${line} --json --report page.html --language nb`, { cwd });
    expect({ code, err }).toEqual({ code: EXIT.done, err: '' });
    const { fingerprint, bands } = JSON.parse(out) as BandsJson;
    expect(fingerprint).toBe(plain.fingerprint);
    const posterior = JSON.parse(
      readFileSync(new URL('../../research/calibration/posterior/norway.json', import.meta.url), 'utf8'),
    ) as { sample: { accepted: boolean }[] };
    const accepted = posterior.sample.filter((point) => point.accepted).length;
    expect(bands?.samples).toMatchObject([{ accepted, confirmed: posterior.sample.length }]);
    expect([bands?.fittedSettings, bands?.worlds, bands?.failed]).toEqual([accepted, 3, 0]);
    expect(bands?.beliefs).toEqual(['trustMean', 'fatigueRate']);
    expect(bands?.strategies[0]?.figures.map(({ metric }) => metric)).toEqual(['trust', 'participation']);
    const page = wellFormed(readFileSync(join(cwd, 'page.html'), 'utf8'));
    const text = all(page, 'h2').map((heading) => heading.text);
    expect(text).toContain('Hvor sikkert er det? Tre bånd');
    for (const { words } of bands?.strategies[0]?.figures ?? []) expect(words[0]).toMatch(/High-5.*\.$/);
  });

  test('says every problem at once, runs nothing and writes nothing', async () => {
    const cwd = emptyFolder();
    writeFileSync(
      join(cwd, 'bad.yaml'),
      'beliefs:\n  trustMeen: {}\n  acceptBase: {}\n  fatigueRate: { from: -5 }\n  clarity: {}\n',
    );
    writeFileSync(join(cwd, 'elsewhere.yaml'), 'place: Preston\n');
    const { code, out, err } = await type(
      `compare hybrid-by-default elsewhere.yaml --place Mellomby --country denmark --months 6 --posterior --worlds 1000000000 --beliefs bad.yaml --set acceptBase=-0.7 --out x.json`,
      { cwd },
    );
    expect({ code, out }).toEqual({ code: EXIT.badInput, out: '' });
    for (const said of [
      '--worlds',
      '1000000000',
      'trustMeen',
      'trustMean',
      'acceptBase as it was fitted',
      'beliefs.acceptBase',
      'beliefs.fatigueRate',
      'beliefs.clarity',
    ])
      expect(err).toContain(said);
    // Worlds are no choices.
    const { code: apart, err: why } = await type('compare hybrid-by-default other.yaml --posterior', {
      cwd: ((folder) => {
        writeFileSync(join(folder, 'other.yaml'), 'place: Oslo\nparameters: { trustMean: 0.2 }\n');
        return folder;
      })(emptyFolder()),
    });
    expect(apart).toBe(EXIT.badInput);
    for (const said of ['place', 'citizens', 'trustMean']) expect(why).toContain(said);
    // Beside nothing it belongs to nothing.
    const { code: alone, err: lonely } = await type(`${TWO} --beliefs bad.yaml --worlds 5`, { cwd });
    expect(alone).toBe(EXIT.badInput);
    for (const said of ['--beliefs', '--worlds', '--posterior beside it']) expect(lonely).toContain(said);
  });
});
