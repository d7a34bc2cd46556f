import { fragileRows, scoreNumber, type Robustness } from '#validation';
import { textTable } from '../output/textTable.ts';

const MARKS = { held: 'held', failed: 'failed', 'cannot be read': '–' } as const;

/** Each pattern under each setting, for people; rows whose verdict changes are marked. */
export function robustnessText(found: Robustness): string {
  const fragile = new Set(fragileRows(found));
  const table = textTable(
    [
      ['', 'where', 'measured', ...found.settings.map(({ name }) => name), ''],
      ...found.rows.map((row) => [
        `${row.pattern}${row.warning ? ' ⚠' : ''}${row.starred ? ' ★' : ''}`,
        row.country,
        row.measures,
        ...row.under.map(({ verdict, value }) => `${scoreNumber(value)} ${MARKS[verdict]}`),
        fragile.has(row) ? 'changes' : '',
      ]),
    ],
    { left: [0, 1, 2, found.settings.length + 3] },
  );
  return `${table}\n\n${fragile.size} of ${found.rows.length} rows change their verdict. ${found.seeds} seeds per arm.\nFingerprint ${found.fingerprint}\n`;
}
