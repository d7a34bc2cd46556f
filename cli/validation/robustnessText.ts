import { shortNumber } from '#pictures';
import { fragileRows, waveringRows, type Robustness } from '#validation';
import { textTable } from '../output/textTable.ts';

const MARKS = { held: 'held', undecided: 'undecided', failed: 'failed', 'cannot be read': '–' } as const;

/** Each pattern under each setting, for people; rows whose verdict turns or wavers are marked. */
export function robustnessText(found: Robustness): string {
  const fragile = new Set(fragileRows(found));
  const wavering = new Set(waveringRows(found));
  const table = textTable(
    [
      ['', 'where', 'measured', ...found.settings.map(({ name }) => name), ''],
      ...found.rows.map((row) => [
        `${row.pattern}${row.warning ? ' ⚠' : ''}${row.starred ? ' ★' : ''}`,
        row.country,
        row.measures,
        ...row.under.map(
          ({ verdict, declared, value }) =>
            `${shortNumber(value)} ${MARKS[verdict]}${declared === undefined ? '' : ` / ${MARKS[declared]}`}`,
        ),
        fragile.has(row) ? 'turns' : wavering.has(row) ? 'wavers' : '',
      ]),
    ],
    { left: [0, 1, 2, found.settings.length + 3] },
  );
  return `${table}\n\n${fragile.size} of ${found.rows.length} rows hold under one setting and fail under another, ${wavering.size} more are undecided under some. By the original / declared reading where they differ. ${found.seeds} seeds per arm.\nFingerprint ${found.fingerprint}\n`;
}
