import type { Verdict } from '../judge/verdict.ts';
import type { ScoreSensitivity } from './runScoreSensitivity.ts';
import { sensitivityShares, type FactorShare } from './sensitivityShares.ts';

const CELL = 18;
const LEFT = 150;
const TOP = 150;
/** Colours that also those tell apart who see no red and green (Okabe & Ito 2008). */
const COLOURS = { '1': '#0072b2', '-1': '#d55e00', '0': '#777777' } as const;

const INK = {
  held: '',
  undecided: ' fill="#5a5a5a"',
  failed: ' fill="#a3271f"',
  'cannot be read': ' fill="#5a5a5a"',
} as const satisfies Record<Verdict, string>;
const MARKS = { held: '', undecided: ' ?', failed: ' ✗', 'cannot be read': ' –' } as const satisfies Record<
  Verdict,
  string
>;

/**
 * Patterns against coefficients: the larger a disc, the more a coefficient moves what the verdict hangs on. Blue with a plus
 * raises it, orange with a minus lowers it, grey does both; a ring marks what can change the verdict by itself.
 */
export function sensitivityPicture(found: ScoreSensitivity): string {
  const shown = found.factors.filter((factor) => factor !== found.noise);
  const width = LEFT + shown.length * CELL + 12;
  const height = TOP + found.rows.length * CELL + 12;
  const columns = shown.map((factor, n) => {
    const x = LEFT + n * CELL + CELL / 2 + 4;
    return `<text transform="translate(${x} ${TOP - 8}) rotate(-60)">${factor}</text>`;
  });
  const rows = found.rows.flatMap((row, r) => {
    const y = TOP + r * CELL + CELL / 2;
    const shares = sensitivityShares(found, row).filter(({ factor }) => factor !== found.noise);
    return [
      `<line x1="${LEFT}" x2="${width - 12}" y1="${y}" y2="${y}" stroke="#e8e8e8"/>`,
      `<text x="${LEFT - 8}" y="${y + 4}" text-anchor="end"${INK[row.verdict]}>${row.pattern} ${row.country}${MARKS[row.verdict]}</text>`,
      ...shares.map((share, n) => disc(share, LEFT + n * CELL + CELL / 2, y)),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui,sans-serif" font-size="11" fill="#1b1b1b">`,
    '<title>Which coefficients move which pattern</title>',
    '<desc>Rows are patterns in countries, columns coefficients. The area of a disc is the effect beyond luck as a share of the largest in the row. The table beside the picture names the strongest of each row.</desc>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...columns,
    ...rows,
    '</svg>',
    '',
  ].join('\n');
}

function disc({ share, sign, decides }: FactorShare, x: number, y: number): string {
  if (share < 0.02) return '';
  const radius = (0.5 * (CELL - 3) * Math.sqrt(share)).toFixed(1);
  const ring = decides ? ' stroke="#000" stroke-width="1.5"' : '';
  const mark =
    share < 0.25 || sign === 0
      ? ''
      : `<text x="${x}" y="${y + 3.5}" text-anchor="middle" fill="#fff" font-weight="700">${sign > 0 ? '+' : '−'}</text>`;
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${COLOURS[sign]}"${ring}/>${mark}`;
}
