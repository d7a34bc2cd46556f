import { fragileRows, scoreNumber, type Robustness, type RobustnessRow } from '#validation';
import { bulletList, GENERATED, markdownPage, markdownTable } from './markdown.ts';
import { shippedResult } from './shippedResult.ts';

/** The scoreboard under other numbers of citizens, other networks and half months: what changes and what does not. */
export function robustnessDocument(): string {
  const found = shippedResult('robustness.json') as Robustness;
  const fragile = fragileRows(found);
  return markdownPage(
    GENERATED,
    '# Robustness of the scoreboard',
    `The patterns under settings that should not matter: \`samspill validate --robustness\`, ${found.seeds} seeds per arm in every setting, model version ${found.modelVersion}. Fingerprint \`${found.fingerprint}\`. With fewer seeds than in [scoreboard.md](scoreboard.md) intervals are wider, so a row may fail here that holds there.`,
    bulletList(found.settings.map(({ name, changes }) => `**${name}**: ${changes}`)),
    '## Rows whose verdict changes',
    fragile.length === 0
      ? 'None: every row has the same verdict under every setting.'
      : `${fragile.length} of ${found.rows.length}. They say something about the size of the simulation, a draw of the network or the length of a step, and should not be leant on.`,
    fragile.length === 0 ? '' : table(found, fragile),
    '## All rows',
    'The number is what the verdict as shipped hangs on; the mark is the verdict of the whole row (✓ held, ✗ failed, – cannot be read).',
    table(found, found.rows),
  );
}

const MARKS = { held: '✓', failed: '✗', 'cannot be read': '–' } as const;

function table({ settings }: Robustness, rows: readonly RobustnessRow[]): string {
  return markdownTable(
    ['pattern', 'where', 'worth', 'measured', 'condition', ...settings.map(({ name }) => name)],
    rows.map(({ pattern, warning, starred, title, country, tag, measures, says, under }) => [
      `${pattern}${warning ? ' ⚠' : ''}${starred ? ' ★' : ''}: ${title}`,
      country,
      tag,
      measures,
      says,
      ...under.map(({ verdict, value }) => `${MARKS[verdict]} ${scoreNumber(value)}`),
    ]),
  );
}
