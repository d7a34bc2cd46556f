import { sensitivityShares, type ScoreSensitivity } from '#validation';
import { textTable } from '../output/textTable.ts';

/** The coefficients that move each pattern most, for people. */
export function sensitivityText(found: ScoreSensitivity): string {
  const table = textTable(
    [
      ['', 'where', '', 'moved most by'],
      ...found.rows.map((row) => [
        row.pattern,
        row.country,
        row.verdict,
        sensitivityShares(found, row)
          .filter(({ share }) => share > 0.2)
          .toSorted((a, b) => b.share - a.share)
          .map(
            ({ factor, sign, decides }) => `${factor}${sign > 0 ? ' +' : sign < 0 ? ' −' : ''}${decides ? ' !' : ''}`,
          )
          .join(', '),
      ]),
    ],
    { left: [0, 1, 2, 3] },
  );
  return `${table}\n\n+ raises the measure, − lowers it, ! can change the verdict. ${found.trajectories} trajectories, ${found.seeds} seeds per arm.\nFingerprint ${found.fingerprint}\n`;
}
