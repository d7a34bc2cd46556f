import { countVerdicts, decidingCheck, scoreNumber, withInterval, type Scoreboard, type ScoreRow } from '#validation';
import { counted } from '../output/plainNumber.ts';
import { textTable, wrapText } from '../output/textTable.ts';

/** The scoreboard for people: warnings first, then the starred, then the rest, each with the condition it hangs on. */
export function scoreboardText(board: Scoreboard): string {
  const table = textTable(
    [
      ['', 'where', 'worth', 'measured (what decides)', 'value (90% interval)', 'condition', 'margin', ''],
      ...board.rows.map(line),
    ],
    { left: [0, 1, 2, 3, 4, 5, 7] },
  );
  const counts = textTable(
    [
      ['', 'held', 'failed', 'cannot be read'],
      ...countVerdicts(board.rows).map(({ name, held, failed, unread }) => [
        name,
        String(held),
        String(failed),
        String(unread),
      ]),
    ],
    { left: [0] },
  );
  const titles = [...new Set(board.rows.map(({ pattern, title }) => `${pattern}  ${title}`))];
  return [
    table,
    '',
    counts,
    '',
    ...titles.map((title) => wrapText(title, { indent: '    ' })),
    '',
    wrapText(
      `${counted(board.seeds, 'seed')} per arm. ⚠ against intuition, ★ what the project exists to show; fitted: used to calibrate, so no success; stated: a rule of the model says so. All conditions, sources and notes: --format html or json.`,
    ),
    `Fingerprint ${board.fingerprint}`,
    '',
  ].join('\n');
}

function line(row: ScoreRow): readonly string[] {
  const { pattern, starred, warning, country, tag, verdict, because } = row;
  const check = decidingCheck(row);
  return [
    `${pattern}${warning ? ' ⚠' : ''}${starred ? ' ★' : ''}`,
    country,
    WORTH[tag],
    because ?? check?.measures ?? '–',
    check === undefined ? '–' : withInterval(check),
    check?.says ?? '–',
    scoreNumber(check?.margin ?? null),
    verdict,
  ];
}

const WORTH = { fit: 'fitted', prediction: 'prediction', verification: 'stated' } as const;
