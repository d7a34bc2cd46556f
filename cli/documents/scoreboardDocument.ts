import { countVerdicts, decidingCheck, scoreNumber, withInterval, type Scoreboard, type ScoreRow } from '#validation';
import { GENERATED, markdownPage, markdownTable } from './markdown.ts';
import { shippedResult } from './shippedResult.ts';

/** The scoreboard that ships: every pattern in every country, what was measured, and whether it holds. */
export function scoreboardDocument(): string {
  const board = shippedResult('scoreboard.json') as Scoreboard;
  return markdownPage(
    GENERATED,
    '# Scoreboard',
    `What the model gets right and wrong, pattern by pattern: \`samspill validate\`, ${board.seeds} seeds per arm, model version ${board.modelVersion}. Fingerprint \`${board.fingerprint}\`. What the patterns are and how they are judged stands in [validation.md](validation.md).`,
    markdownTable(
      ['', 'held', 'failed', 'cannot be read'],
      countVerdicts(board.rows).map(({ name, held, failed, unread }) => [
        name,
        String(held),
        String(failed),
        String(unread),
      ]),
    ),
    '⚠ against intuition, ★ what the project exists to show. _Fitted_ rows were used to set coefficients: that they hold is no success. The value is that of the check the verdict hangs on, with its 90% interval over seeds.',
    markdownTable(['pattern', 'where', 'worth', 'measured', 'value', 'condition', ''], board.rows.map(rowOf)),
  );
}

function rowOf(row: ScoreRow): string[] {
  const { pattern, title, starred, warning, country, tag, verdict, because } = row;
  const check = decidingCheck(row);
  const marks = `${warning ? ' ⚠' : ''}${starred ? ' ★' : ''}`;
  return [
    `${pattern}${marks}: ${title}`,
    country,
    tag,
    because ?? check?.measures ?? '–',
    check === undefined ? '–' : withInterval(check),
    check === undefined ? '–' : `${check.says} (margin ${scoreNumber(check.margin)})`,
    verdict === 'held' ? 'held' : `**${verdict}**`,
  ];
}
