import type { MeanInterval } from '#analysis';
import type { ShareRow, SharesPicture } from '#pictures';
import type { ReadingExplanation } from '../answer/explanation.ts';
import { capital, groupName, playerName, type ExplainTeller } from './explainTeller.ts';
import { bySize, readingAmounts, readingName, readingUnit, shownShares } from './readingText.ts';

/** Shares as a picture; a row knows its player, a group has none. */
export interface ShownShares extends SharesPicture {
  readonly rows: readonly (ShareRow & { readonly player: number | null })[];
}

/** What each choice brought, the largest first; where choices were grouped, under each group its own. */
export function sharesPicture(found: ReadingExplanation, teller: ExplainTeller): ShownShares {
  const { reading, difference, ends, groups } = found;
  const { words } = teller;
  const amounts = readingAmounts(found, teller);
  const { times, signed } = amounts;
  const shown = shownShares(found, amounts);
  const scaled = ({ mean, low, high }: MeanInterval) => ({ value: times * mean, low: times * low, high: times * high });
  const none = { alone: NaN, onTop: NaN };
  const shares = found.shares.map(({ player, share, alone, onTop }, index) => ({
    share,
    row: {
      label: capital(playerName(teller, player)),
      share: scaled(share),
      text: signed(shown[index] ?? NaN),
      alone: times * (alone?.mean ?? NaN),
      onTop: times * onTop.mean,
      player: index,
    },
  }));
  const rowsOf = (some: typeof shares) => bySize(some).map(({ row }) => row);
  const isGrouped = groups.length < shares.length;
  const rows = isGrouped
    ? bySize(groups).flatMap(({ group, share }): ShownShares['rows'] => [
        {
          label: capital(groupName(teller, group)),
          share: scaled(share),
          text: signed(share.mean),
          ...none,
          player: null,
          stress: 'strong',
        },
        ...rowsOf(shares.filter((_, index) => group.members.includes(index))),
      ])
    : rowsOf(shares);
  const what = readingName(reading, teller);
  const { page, table } = words;
  return {
    kind: 'shares',
    title: what,
    description: page.described(what, rows.map(({ label, text }) => `${label}: ${text}`).join('; ')),
    axis: { label: page.axis, unit: readingUnit(reading, teller) },
    ends: [page.series.alone, page.series.onTop],
    rows,
    sum: {
      label: table.sum,
      share: scaled(difference),
      text: signed(difference.mean),
      alone: times * (ends?.alone.mean ?? NaN),
      onTop: times * (ends?.onTop.mean ?? NaN),
    },
  };
}
