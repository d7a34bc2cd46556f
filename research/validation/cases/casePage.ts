import { SOURCE_NAMES, SOURCES } from '#sim';
import { shortNumber } from '#pictures';
import type { CaseFinding } from './runCase.ts';
import type { ValidationCase } from './validationCase.ts';

const WORTH = { start: 'set', target: 'fitted', check: 'checked' } as const;

/** The page of a case, as markdown. */
export function casePage(one: ValidationCase, finding: CaseFinding, seeds: number): string {
  return [
    '<!-- Written by `samspill validate --docs`; never by hand. -->',
    '',
    `# ${one.title}`,
    '',
    one.about,
    '',
    `Lines are medians over ${seeds} seeds, nine runs of ten lie inside the bands, crosses are published figures.`,
    '',
    ...one.panels.flatMap((panel) => [`![${panel.title}](${one.id}-${panel.id}.svg)`, '']),
    '## Published figures and the model',
    '',
    table(
      ['figure', 'published', 'model: median', '90% of runs', 'inside', 'worth'],
      finding.points.map(({ text, value, median, low, high, inside, worth }) => [
        text,
        shortNumber(value),
        shortNumber(median),
        `${shortNumber(low)} to ${shortNumber(high)}`,
        worth === 'start' ? '–' : inside ? 'yes' : '**no**',
        WORTH[worth],
      ]),
    ),
    '',
    '_Set_: typed into the scenario. _Fitted_: used to calibrate. Only _checked_ figures can speak for the model.',
    '',
    '## Questions',
    '',
    table(
      ['question', 'the case says', 'model: median (90% interval)', 'unit', 'as the case says'],
      finding.questions.map(({ asks, expected, median, low, high, unit, asExpected }) => [
        asks,
        expected,
        `${shortNumber(median)} (${shortNumber(low)} to ${shortNumber(high)})`,
        unit,
        asExpected ? 'yes' : '**no**',
      ]),
    ),
    '',
    '## Limits',
    '',
    ...one.caveats.map((caveat) => `- ${caveat}`),
    '',
    '## Sources',
    '',
    ...one.sources.map((id) => `- [${SOURCE_NAMES[id]}](../evidence.md#${id}): ${SOURCES[id].title}`),
    '',
  ].join('\n');
}

/** Cells padded, as the formatter leaves them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, n) =>
    Math.max(3, ...[cell, ...rows.map((row) => row[n] ?? '')].map((text) => [...text].length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, n) => cell + ' '.repeat((widths[n] ?? 0) - [...cell].length)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}
