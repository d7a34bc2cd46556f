import type { MeanInterval } from '#analysis';
import type { Explanation } from '#explain';
import type { RunSize } from '#runs';
import { csvText, type Cell } from '#scenarios';

const COLUMNS = [
  'metric',
  'as',
  'from_month',
  'to_month',
  'fifth',
  'player',
  'line',
  'from',
  'to',
  'share',
  'low',
  'high',
  'agree',
  'alone',
  'alone_low',
  'alone_high',
  'on_top',
  'on_top_low',
  'on_top_high',
  'citizens',
  'adults',
] as const;

/**
 * An explanation as a tidy table: a row for each metric and player, one for the sum (`all`) and, of mechanisms, for what is left without
 * them (`left`). With a ledger also a row for each player and line, and for each line as a whole. All end with the size of the runs.
 */
export function explainCsv({ readings, over }: Explanation, { citizens, adults }: RunSize): string {
  const rows = readings.flatMap(({ reading, shares, left, difference, ends, ledger }) => {
    const { metric, as, from, to, fifth } = reading;
    const moment: readonly Cell[] = [metric, as, from, to, fifth === undefined ? null : fifth + 1];
    const row = (
      player: string,
      line: string | null,
      settings: readonly [from: string | null, to: string | null],
      share: MeanInterval,
      alone: MeanInterval | null,
      onTop: MeanInterval | null,
    ): readonly Cell[] => [
      ...moment,
      player,
      line,
      ...settings,
      share.mean,
      share.low,
      share.high,
      share.agree,
      ...endCells(alone),
      ...endCells(onTop),
      citizens,
      adults,
    ];
    const none = [null, null] as const;
    return [
      ...shares.map(({ player, share, alone, onTop }) =>
        row(player.name, null, [player.from, player.to], share, alone, onTop),
      ),
      ...(over === 'mechanisms' ? [row('left', null, none, left, null, null)] : []),
      row('all', null, none, difference, ends?.alone ?? null, ends?.onTop ?? null),
      ...(ledger ?? []).flatMap(({ line, part, cells }) => [
        ...cells.map((cell, index) => {
          const player = shares[index]?.player;
          return row(player?.name ?? '', line, [player?.from ?? null, player?.to ?? null], cell, null, null);
        }),
        row('all', line, none, part, null, null),
      ]),
    ];
  });
  return csvText(COLUMNS, rows);
}

function endCells(interval: MeanInterval | null): readonly Cell[] {
  return interval === null ? [null, null, null] : [interval.mean, interval.low, interval.high];
}
