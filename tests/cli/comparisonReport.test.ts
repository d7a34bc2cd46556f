import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXIT } from '#cli';
import { all, wellFormed } from '../store/report/wellFormed.ts';
import { emptyFolder, SMALL, type } from './terminal.ts';

describe('samspill compare --report', () => {
  test('writes one page that needs nothing else: words, a picture and a table for each metric, how to repeat it', async () => {
    const cwd = emptyFolder();
    const line = `compare equal steered ${SMALL} --replicates 6 --workers 0 --report page.html --json`;
    const { code, out, err } = await type(line, { cwd });
    expect({ code, err }).toEqual({ code: EXIT.done, err: '' });
    const { fingerprint, metrics } = JSON.parse(out) as { fingerprint: string; metrics: unknown[] };
    const text = readFileSync(join(cwd, 'page.html'), 'utf8');
    const page = wellFormed(text);
    expect(text).toContain(fingerprint);
    expect(text).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
    const pictures = all(page, 'svg');
    expect(pictures).toHaveLength(metrics.length);
    expect(all(page, 'table')).toHaveLength(metrics.length);
    for (const picture of pictures)
      expect(all(picture, 'title').length + all(picture, 'desc').length).toBeGreaterThan(0);
    const headings = all(page, 'h2').map(({ text: heading }) => heading);
    for (const part of ['In words', 'What should rise', 'What should fall: costs and risks'])
      expect(headings).toContain(part);
    const [command = ''] = all(page, 'pre').map(({ text: written }) => written);
    expect(command).toMatch(/^samspill compare equal steered .*--citizens 600 .*--set spinUpMonths=6/);
    expect(command).not.toContain('--report');
    // The command on the page gives the numbers on the page.
    const again = await type(`${command.replace(/^samspill /, '')} --json`, { cwd });
    expect((JSON.parse(again.out) as { fingerprint: string }).fingerprint).toBe(fingerprint);
  });

  test('is written in Norwegian or Danish where that is asked for', async () => {
    const cwd = emptyFolder();
    const line = `compare equal steered ${SMALL} --replicates 2 --workers 0`;
    const { code } = await type(`${line} --report side.html --language nb`, { cwd });
    expect(code).toBe(EXIT.done);
    const text = readFileSync(join(cwd, 'side.html'), 'utf8');
    expect(text).toContain('<html lang="nb">');
    const headings = all(wellFormed(text), 'h2').map(({ text: heading }) => heading);
    expect(headings).toContain('Det som bør ned: kostnader og risiko');
    // The command repeats the numbers; the language is no part of them.
    expect(text).not.toContain('--language');
    const refused = await type(`${line} --language no`, { cwd });
    expect(refused.code).toBe(EXIT.badInput);
    expect(refused.err).toContain('--language: expected en, nb, da');
  });

  test('is refused before anything runs where it cannot be written', async () => {
    const { code, err } = await type(`compare equal steered ${SMALL} --report nowhere/page.html`, {
      cwd: emptyFolder(),
    });
    expect(code).toBe(EXIT.badInput);
    expect(err).toContain('--report');
  });
});
