import { shortNumber } from '#pictures';
import { fragileRows, waveringRows, type Robustness, type RobustnessRow } from '#validation';
import { bulletList, GENERATED, markdownPage, markdownTable } from './markdown.ts';
import { olderVersionNote } from './olderVersionNote.ts';
import { shippedResult } from './shippedResult.ts';

/** The scoreboard under other numbers of citizens, other networks and half months: what changes and what does not. */
export function robustnessDocument(): string {
  const found = shippedResult('robustness.json') as Robustness;
  const fragile = fragileRows(found);
  const wavering = waveringRows(found);
  return markdownPage(
    GENERATED,
    '# Robustness of the scoreboard',
    olderVersionNote(found.modelVersion),
    `The patterns under settings that should not matter: \`samspill validate --robustness\`, ${found.seeds} seeds per arm in every setting, model version ${found.modelVersion}. Fingerprint \`${found.fingerprint}\`. With fewer seeds than in [scoreboard.md](scoreboard.md) intervals are wider, so a row may be undecided here that holds there.`,
    bulletList(found.settings.map(({ name, changes }) => `**${name}**: ${changes}`)),
    '## Rows whose verdict turns',
    fragile.length === 0
      ? 'None: no row holds under one setting and fails under another.'
      : `${fragile.length} of ${found.rows.length} hold under one setting and fail under another. They say something about the size of the simulation, a draw of the network or the length of a step, and should not be leant on.`,
    fragile.length === 0 ? '' : table(found, fragile),
    wavering.length === 0
      ? ''
      : `Undecided, or not to be read, under some settings and not under others: ${wavering.map(({ pattern, country }) => `${pattern} ${country}`).join(', ')}. With more seeds they would be one or the other.`,
    '## All rows',
    'The number is what the verdict as shipped hangs on; the mark is the verdict of the whole row (✓ held, ? undecided, ✗ failed, – cannot be read), by the original and, where it differs, by the declared reading.',
    table(found, found.rows),
  );
}

const MARKS = { held: '✓', undecided: '?', failed: '✗', 'cannot be read': '–' } as const;

function table({ settings }: Robustness, rows: readonly RobustnessRow[]): string {
  return markdownTable(
    ['pattern', 'where', 'worth', 'measured', 'condition', ...settings.map(({ name }) => name)],
    rows.map(({ pattern, warning, starred, title, country, tag, measures, says, under }) => [
      `${pattern}${warning ? ' ⚠' : ''}${starred ? ' ★' : ''}: ${title}`,
      country,
      tag,
      measures,
      says,
      ...under.map(
        ({ verdict, declared, value }) =>
          `${MARKS[verdict]}${declared === undefined ? '' : ` / ${MARKS[declared]}`} ${shortNumber(value)}`,
      ),
    ]),
  );
}
