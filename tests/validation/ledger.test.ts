import { describe, expect, test } from 'vitest';
import {
  createScoreboard,
  LEDGER_PATTERNS,
  ledgerEntry,
  PATTERNS,
  scoreboardHtml,
  standingOf,
  STATED_BEYOND_PATTERNS,
  summarySentences,
  type ScoreRow,
} from '#validation';
import { scoreboardText } from './inside.ts';

describe('the ledger', () => {
  test('has every pattern once, and nothing else', () => {
    expect([...LEDGER_PATTERNS].toSorted()).toEqual(PATTERNS.map(({ id }) => id).toSorted());
    expect(() => ledgerEntry('P99')).toThrow('P99');
  });

  test('says what of a row each rule states', () => {
    const rules = [...LEDGER_PATTERNS.flatMap((id) => ledgerEntry(id).rules), ...STATED_BEYOND_PATTERNS];
    for (const { states } of rules) expect(states).not.toBe('');
  });

  test('calls a row that a rule states verification, whatever was hoped of it', () => {
    const stated = PATTERNS.filter(({ tag, id }) => tag === 'verification' && ledgerEntry(id).rules.length === 0);
    expect(stated.map(({ id }) => id)).toEqual([]);
  });

  test('leaves few rows that no rule states and nobody looked at', () => {
    const open = LEDGER_PATTERNS.filter(
      (id) => ledgerEntry(id).rules.length === 0 && ledgerEntry(id).lookedAt === null,
    );
    expect(open).toEqual(['P18', 'P32', 'P39']);
  });

  test('has looked at every pattern that is fitted, and at every one with a declared reading', () => {
    const asked = PATTERNS.filter(({ fittedIn, declared }) => fittedIn.length > 0 || declared !== null);
    expect(asked.filter(({ id }) => ledgerEntry(id).lookedAt === null)).toEqual([]);
  });
});

type Verdict = ScoreRow['verdict'];

function row(pattern: string, verdict: Verdict, rest: Partial<ScoreRow> = {}): ScoreRow {
  return {
    pattern,
    title: `title of ${pattern}`,
    starred: false,
    warning: false,
    tag: 'prediction',
    bounds: 'chosen',
    sources: ['somebody'],
    country: 'norway',
    place: 'Mellomby',
    citizens: 100,
    verdict,
    because: null,
    checks: [
      {
        measures: 'a share',
        says: '1 or more',
        unit: 'share',
        value: 1,
        low: 0.9,
        high: 1.1,
        seeds: 10,
        verdict,
        margin: 0,
        decides: true,
        noVerdict: null,
      },
    ],
    decidedBy: 0,
    declared: null,
    notes: [],
    rules: [],
    lookedAt: null,
    ...rest,
  };
}

const judgement = (verdict: Verdict, kind: 'repair' | 'shown'): ScoreRow['declared'] => ({
  kind,
  why: 'it did not test',
  verdict,
  checks: [],
  decidedBy: null,
});

describe('a board', () => {
  const board = createScoreboard({
    seeds: 10,
    citizens: null,
    failures: [],
    rows: [
      row('A', 'held', { tag: 'fit', lookedAt: 'fitted' }),
      row('B', 'failed', { declared: judgement('held', 'repair') }),
      row('C', 'undecided', { lookedAt: 'seen', declared: judgement('held', 'shown') }),
      row('D', 'held', { rules: [{ rule: 'heardFirst', states: 'a half' }] }),
      row('E', 'held', { tag: 'verification' }),
      row('F', 'undecided'),
      row('G', 'held', { declared: judgement('failed', 'repair'), starred: true }),
    ],
  });

  test('counts rows by what they are worth, by both readings', () => {
    expect(
      board.summary.counts.map(({ name, rows, original, declared }) => [name, rows, original.held, declared.held]),
    ).toEqual([
      ['fitted', 1, 1, 1],
      ['stated by a rule, wholly or in part', 2, 2, 2],
      ['no rule, but looked at', 1, 0, 0],
      ['predictions: no rule, not looked at', 3, 1, 1],
      ['all', 7, 4, 4],
      ['of all, what the project exists to show (★)', 1, 1, 0],
      ['of all, against intuition (⚠)', 0, 0, 0],
    ]);
    const predictions = board.summary.counts[3];
    expect(predictions.original).toEqual({ held: 1, undecided: 1, failed: 1, 'cannot be read': 0 });
    expect(predictions.declared).toEqual({ held: 1, undecided: 1, failed: 1, 'cannot be read': 0 });
  });

  test('counts every row once, and a repair by its declared verdict; what is only shown leaves the original', () => {
    const [fitted, stated, seen, predictions, all] = board.summary.counts;
    for (const reading of ['original', 'declared'] as const)
      for (const verdict of ['held', 'undecided', 'failed', 'cannot be read'] as const)
        expect([fitted, stated, seen, predictions].reduce((sum, count) => sum + count[reading][verdict], 0)).toBe(
          all[reading][verdict],
        );
    expect(board.rows.map(standingOf)).toContain('prediction');
    expect(seen.declared.undecided).toBe(1);
  });

  test('tells the score twice and lists the rows that count as predictions', () => {
    const [score, predictions] = summarySentences(board.summary);
    expect(score).toBe(
      'Of 7 rows (a pattern in a country), 4 held by the original reading, 4 by the declared reading.',
    );
    expect(predictions).toContain(
      'G norway held (declared: failed); B norway failed (declared: held); F norway undecided',
    );
    expect(predictions).toContain('1 of 3 held');
  });

  test('shows the third verdict, both readings and the ledger as a table and as a page', () => {
    const text = scoreboardText(board);
    const page = scoreboardHtml(board);
    for (const shown of [text, page]) {
      expect(shown).toContain('undecided');
      expect(shown.replaceAll(/\s+/g, ' ')).toContain('Of 7 rows');
    }
    expect(text).toMatch(/^B +norway .*failed +held/m);
    expect(page).toContain('failed by the original reading, held by the declared');
    expect(page).toContain('<section class="undecided">');
    expect(page).toContain('<code>heardFirst</code> states a half.');
    expect(page).toContain('Nobody looked at it.');
  });
});
