import { drawPicture, standaloneSvg } from '#pictures';
import type { Verdict } from '../judge/verdict.ts';
import type { ScoreSensitivity } from './runScoreSensitivity.ts';
import { sensitivityShares } from './sensitivityShares.ts';

/** A verdict beside the name of a row, and how that stands out. */
const VERDICTS = {
  held: ['', 'plain'],
  undecided: [' ?', 'soft'],
  failed: [' ✗', 'strong'],
  'cannot be read': [' –', 'soft'],
} as const satisfies Record<Verdict, readonly [string, 'plain' | 'soft' | 'strong']>;

/**
 * Patterns against coefficients: the larger a disc, the more a coefficient moves what the verdict hangs on. Blue with a plus
 * raises it, orange with a minus lowers it, grey does both; a ring marks what can change the verdict by itself.
 */
export function sensitivityPicture(found: ScoreSensitivity): string {
  const picture = drawPicture({
    kind: 'discs',
    title: 'Which coefficients move which pattern',
    description:
      'Rows are patterns in countries, columns coefficients. The area of a disc is the effect beyond luck as a share of the largest in the row. The table beside the picture names the strongest of each row.',
    columns: found.factors.filter((factor) => factor !== found.noise),
    rows: found.rows.map((row) => {
      const [sign, stress] = VERDICTS[row.verdict];
      return {
        label: `${row.pattern} ${row.country}${sign}`,
        stress,
        discs: sensitivityShares(found, row)
          .filter(({ factor }) => factor !== found.noise)
          .map((share) => ({ share: share.share, sign: share.sign, ringed: share.decides })),
      };
    }),
  });
  return standaloneSvg(picture);
}
