import { shortNumber } from '#pictures';
import {
  decidingCheck,
  declaredVerdict,
  STATED_BEYOND_PATTERNS,
  standingOf,
  summarySentences,
  twoReadings,
  VERDICTS,
  withInterval,
  type JudgedCheck,
  type Scoreboard,
  type ScoreRow,
  type Verdict,
} from '#validation';
import { bulletList, code, GENERATED, markdownPage, markdownTable } from './markdown.ts';
import { shippedResult } from './shippedResult.ts';

/** The scoreboard that ships: every pattern in every country, what was measured, whether it holds, and what that is worth. */
export function scoreboardDocument(): string {
  const board = shippedResult('scoreboard.json') as Scoreboard;
  return markdownPage(
    GENERATED,
    '# Scoreboard',
    `What the model gets right and wrong, pattern by pattern: \`samspill validate\`, ${board.seeds} seeds per arm, model version ${board.modelVersion}. Fingerprint \`${board.fingerprint}\`. What the patterns are and how they are judged stands in [validation.md](validation.md).`,
    board.interim ?? '',
    ...summarySentences(board.summary),
    markdownTable(
      ['original / declared', 'rows', ...VERDICTS],
      board.summary.counts.map((count) => [
        count.name,
        String(count.rows),
        ...VERDICTS.map((verdict) => twoReadings(count, verdict)),
      ]),
    ),
    '⚠ against intuition, ★ what the project exists to show. _Held_: all of the 90% interval over seeds satisfies the condition; _failed_: none of it; _undecided_: it holds the condition’s edge. _Fitted_ rows were used to set coefficients: that they hold is no success. _Stated_: a rule of the model says it, or a part of it. _Seen_: no rule does, but its numbers were looked at while the model was built. The value is that of the check the verdict hangs on.',
    '## Original readings',
    markdownTable(['pattern', 'where', 'worth', 'measured', 'value', 'condition', ''], board.rows.map(rowOf)),
    '## Declared readings',
    'A _repair_ counts as the declared reading: the original test did not test what the pattern says. What is _shown_ stands beside the original, which stays the verdict.',
    markdownTable(
      ['pattern', 'where', '', 'measured', 'value', 'condition', 'original', 'declared'],
      declaredRows(board),
    ),
    bulletList([...new Set(board.rows.flatMap(whyOf))]),
    '## Ledger',
    'For each row: both verdicts, the rules that state it or a part of it, and whether its numbers were looked at while the model was built. The scoreboard of the version before was public all the time.',
    markdownTable(['pattern', 'where', 'original', 'declared', 'stated by', 'looked at'], board.rows.map(ledgerRow)),
    `No pattern, and stated by a rule: ${STATED_BEYOND_PATTERNS.map(({ rule, states }) => `${states} (${code(rule)})`).join('; ')}.`,
  );
}

function rowOf(row: ScoreRow): string[] {
  const { country, verdict, because } = row;
  const check = decidingCheck(row);
  return [nameOf(row), country, standingOf(row), because ?? check?.measures ?? '–', ...measured(check), bold(verdict)];
}

function declaredRows({ rows }: Scoreboard): string[][] {
  return rows.flatMap(({ declared, ...row }) => {
    if (declared === null) return [];
    const check = decidingCheck(declared);
    return [
      [
        nameOf(row),
        row.country,
        declared.kind,
        check?.measures ?? '–',
        ...measured(check),
        bold(row.verdict),
        bold(declared.verdict),
      ],
      // What gets no verdict is shown with its value.
      ...declared.checks.flatMap((one) =>
        one.noVerdict === null
          ? []
          : [['', '', '', one.measures, withInterval(one), one.says, '', `no verdict: ${one.noVerdict}`]],
      ),
    ];
  });
}

function ledgerRow(row: ScoreRow): string[] {
  const { pattern, country, verdict, rules, lookedAt } = row;
  return [
    pattern,
    country,
    bold(verdict),
    bold(declaredVerdict(row)),
    rules.map(({ rule, states }) => `${code(rule)}: ${states}`).join('; ') || '–',
    lookedAt ?? 'no',
  ];
}

function whyOf({ pattern, declared }: ScoreRow): readonly string[] {
  return declared === null ? [] : [`**${pattern}**: ${declared.why}`];
}

function nameOf({
  pattern,
  title,
  starred,
  warning,
}: Pick<ScoreRow, 'pattern' | 'title' | 'starred' | 'warning'>): string {
  return `${pattern}${warning ? ' ⚠' : ''}${starred ? ' ★' : ''}: ${title}`;
}

function measured(check: JudgedCheck | undefined): [value: string, condition: string] {
  return check === undefined
    ? ['–', '–']
    : [withInterval(check), `${check.says} (margin ${shortNumber(check.margin)})`];
}

function bold(verdict: Verdict): string {
  return verdict === 'held' ? 'held' : `**${verdict}**`;
}
