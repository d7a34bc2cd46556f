import { counted, shortNumber } from '#pictures';
import {
  decidingCheck,
  declaredVerdict,
  standingOf,
  summarySentences,
  twoReadings,
  VERDICTS,
  withInterval,
  type Scoreboard,
  type ScoreRow,
} from '#validation';
import { textTable, wrapText } from '../output/textTable.ts';

/** The scoreboard for people: warnings first, then the starred, then the rest, each with the condition it hangs on. */
export function scoreboardText(board: Scoreboard): string {
  const table = textTable(
    [
      [
        '',
        'where',
        'worth',
        'measured (what decides)',
        'value (90% interval)',
        'condition',
        'margin',
        'verdict',
        'declared',
      ],
      ...board.rows.map(line),
    ],
    { left: [0, 1, 2, 3, 4, 5, 7, 8] },
  );
  const counts = textTable(
    [
      ['original / declared', 'rows', ...VERDICTS],
      ...board.summary.counts.map((count) => [
        count.name,
        String(count.rows),
        ...VERDICTS.map((verdict) => twoReadings(count, verdict)),
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
    ...summarySentences(board.summary).map((text) => wrapText(text)),
    '',
    ...titles.map((title) => wrapText(title, { indent: '    ' })),
    '',
    wrapText(
      `${counted(board.seeds, 'seed')} per arm. ⚠ against intuition, ★ what the project exists to show; held: all of the interval satisfies the condition; failed: none of it; undecided: it holds the edge. fitted: used to calibrate, so no success; stated: a rule of the model says it or a part of it; seen: looked at while the model was built. All conditions, declared readings, sources and notes: --format html or json.`,
    ),
    `Fingerprint ${board.fingerprint}`,
    '',
  ].join('\n');
}

function line(row: ScoreRow): readonly string[] {
  const { pattern, starred, warning, country, verdict, because, declared } = row;
  const check = decidingCheck(row);
  return [
    `${pattern}${warning ? ' ⚠' : ''}${starred ? ' ★' : ''}`,
    country,
    standingOf(row),
    because ?? check?.measures ?? '–',
    check === undefined ? '–' : withInterval(check),
    check?.says ?? '–',
    shortNumber(check?.margin ?? null),
    verdict,
    declared === null ? '' : declared.kind === 'repair' ? declaredVerdict(row) : `(shown: ${declared.verdict})`,
  ];
}
