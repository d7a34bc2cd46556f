import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXIT } from '#cli';
import { type } from './terminal.ts';

interface ExplainJson {
  readonly question: string;
  readonly fingerprint: string;
  readonly replicates: number;
  readonly ended: string;
  readonly readings: {
    readonly metric: string;
    readonly difference: { readonly mean: number };
    readonly sums: { readonly gap: number };
    readonly players: {
      readonly name: string;
      readonly from: string;
      readonly to: string;
      readonly share: { readonly mean: number };
    }[];
    readonly ledger?: { readonly line: string; readonly cells: readonly object[] }[];
    readonly words: string[];
  }[];
}

/** Runs of a few milliseconds, silent also on a machine so busy that progress would be told. */
const SMALL = '--citizens 240 --months 8 --set spinUpMonths=3 --quiet';
const TWO = `explain hybrid-by-default --against push-without-support ${SMALL} --replicates 2 --workers 0`;

async function explainJson(line: string): Promise<ExplainJson> {
  const { code, out, err } = await type(`${line} --json`);
  expect({ code, err }).toEqual({ code: EXIT.done, err: '' });
  return JSON.parse(out) as ExplainJson;
}

describe('explain', () => {
  test('divides every difference among the choices, and says the same again', async () => {
    const first = await explainJson(`${TWO} --metric trust,leverCost`);
    expect(first.readings.map(({ metric }) => metric)).toEqual(['trust', 'leverCost']);
    for (const { players, difference, sums } of first.readings) {
      expect(players.reduce((sum, { share }) => sum + share.mean, 0)).toBeCloseTo(difference.mean, 12);
      expect(Math.abs(sums.gap)).toBeLessThan(1e-12);
    }
    expect((await explainJson(`${TWO} --metric trust,leverCost --expect ${first.fingerprint}`)).fingerprint).toBe(
      first.fingerprint,
    );
  });

  test('is told in a table, in three languages, with shares that add up as they are shown', async () => {
    const { code, out } = await type(`${TWO} --metric trust --language nb`);
    expect(code).toBe(EXIT.done);
    expect(out).toContain('To kjøringer av hver er for lite');
    expect(out).toContain('Til sammen');
    const { out: danish } = await type(`${TWO} --metric trust --language da --words`);
    expect(danish).toContain('To kørsler af hver er for lidt');
    expect(danish).not.toContain('Tilsammen');
  });

  test('is written as CSV and as a page', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samspill-'));
    const csv = await type(`${TWO} --over choices-by-ledger --metric trust --out ${folder}/why.csv`);
    expect(csv.code).toBe(EXIT.done);
    const [head = '', ...rows] = readFileSync(join(folder, 'why.csv'), 'utf8').trim().split('\n');
    expect(head.split(',').slice(0, 10)).toEqual(
      'metric,as,from_month,to_month,fifth,player,line,from,to,share'.split(','),
    );
    expect(rows.filter((row) => row.includes(',all,')).length).toBe(7);
    const page = await type(`${TWO} --over ledger --metric trust --out ${folder}/why.html`);
    expect(page.code).toBe(EXIT.done);
    const html = readFileSync(join(folder, 'why.html'), 'utf8');
    expect(html).toContain('<svg');
    expect(html).toContain('samspill explain hybrid-by-default');
    expect(readdirSync(folder).toSorted()).toEqual(['why.csv', 'why.html']);
  });

  test('stopped by its limit tells what it knows, with a code of its own', async () => {
    const { code, out } = await type(`${TWO} --metric trust --replicates 500 --limit 0.001s`);
    expect(code).toBe(EXIT.stoppedEarly);
    expect(out).toContain('stopped before the end');
  });

  test('of mechanisms says what off means and what is left', async () => {
    const { code, out } = await type(`${TWO} --mechanisms fatigue,silo --metric trust`);
    expect(code).toBe(EXIT.done);
    expect(out).toContain('With all off');
    expect(out).toContain('hours tire nobody');
  });

  test('of one strategy tells what moved it, in the town, in a fifth, in a neighbourhood', async () => {
    const one = `explain high-5 --place Preston ${SMALL} --replicates 2 --workers 0 --metric trust,participation --from 2 --to 8`;
    const parts = [];
    for (const part of ['', ' --fifth 5', ' --area E01025231']) {
      const { code, out, err } = await type(`${one}${part} --json`);
      expect({ code, err }).toEqual({ code: EXIT.done, err: '' });
      const { accounts } = JSON.parse(out) as {
        accounts: { stock: string; start: number; end: number; lines: { mean: number }[] }[];
      };
      expect(accounts.map(({ stock }) => stock)).toEqual(['trust', 'participation']);
      for (const { start, end, lines } of accounts)
        expect(start + lines.reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(end, 9);
      parts.push(out);
    }
    expect(new Set(parts).size).toBe(3);
  });
});

describe('explain refuses', () => {
  test('other worlds, unknown figures and what cannot be, all at once', async () => {
    const { code, out, err } = await type(
      'explain high-5 --against hybrid-by-default --place Prestonn --metric trus --half-width 0 --replicates 0 --at 700 --over chance --fifth 6 --from 3 --workers 0',
    );
    expect([code, out]).toEqual([EXIT.badInput, '']);
    for (const field of ['--place', '--metric', '--half-width', '--replicates', '--at', '--over', '--fifth', '--from'])
      expect(err).toContain(field);
  });

  test.each([
    ['explain', 'a scenario'],
    ['explain high-5 --against high-5', 'the same choices in both'],
    ['explain high-5 --against hybrid-by-default --metric trust --total', 'a metric that counts'],
    ['explain high-5 --against hybrid-by-default --metric needMet --over ledger', 'unmetNeed is the stock behind it'],
    ['explain high-5 --against hybrid-by-default --mechanisms fatigue,feedback', 'feedback holds fatigue'],
    ['explain high-5 --against hybrid-by-default --span 24-12', 'the earlier first'],
    ['explain high-5 --over mechanisms', 'add --against'],
    ['explain high-5 --from 20 --to 10', 'a later month'],
    ['explain high-5 --metric needMet', 'unmetNeed'],
    ['explain high-5 --place Preston --area E0', 'the code of a neighbourhood'],
    ['explain high-5 --against hybrid-by-default --by fifth', 'group'],
  ])('%s', async (line, said) => {
    const { code, out, err } = await type(line);
    expect([code, out]).toEqual([EXIT.badInput, '']);
    expect(err).toContain(said);
  });

  test('strategies of two worlds', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samspill-'));
    const { code, err } = await type(
      `explain high-5 --against hybrid-by-default --set spinUpMonths=6 --place Asker --months 12 --citizens 600 --workers 0 --metric trust --replicates 1 --out ${folder}`,
    );
    expect(code).toBe(EXIT.badInput);
    expect(err).toContain('--out');
  });
});
