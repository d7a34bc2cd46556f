import { sensitivityPicture, sensitivityShares, type ScoreSensitivity, type SensitivityRow } from '#validation';
import { code, GENERATED, markdownPage, markdownTable } from './markdown.ts';
import { olderVersionNote } from './olderVersionNote.ts';
import { shippedResult } from './shippedResult.ts';

const FILE = 'score-sensitivity.json';

/** Which coefficients decide which pattern, as a picture and a table. */
export function scoreSensitivityDocument(): string {
  const found = shippedResult(FILE) as ScoreSensitivity;
  return markdownPage(
    GENERATED,
    '# Which coefficients decide which pattern',
    olderVersionNote(found.modelVersion),
    `Elementary effects (Morris 1991) of ${found.factors.length - 1} coefficients on the measure that each verdict hangs on: \`samspill validate --sensitivity\`, ${found.trajectories} trajectories, ${found.seeds} seeds per arm, ${found.citizens.toLocaleString('en')} citizens, each coefficient over ${100 * found.span}% of its range around the country’s profile, model version ${found.modelVersion}. Fingerprint \`${found.fingerprint}\`.`,
    `What luck alone does is measured by ${code(found.noise)}, which only draws another network, and taken off. With ${found.trajectories} trajectories the order of the strong ones is sound, that of the weak ones is not; interactions are inside the effects and not shown apart. 1,000 citizens are few: see [robustness.md](robustness.md) for rows that depend on it.`,
    '![Patterns against coefficients: large discs move the measure most; the table below says the same in words](validation/score-sensitivity.svg)',
    'Blue with a plus raises the measure, orange with a minus lowers it, grey does both; a black ring: moving this coefficient alone over half its range can change the verdict. Red names with ✗ fail at this size and with these seeds, grey ones with ? are undecided, those with – cannot be read; the verdicts that count are in [scoreboard.md](scoreboard.md).',
    markdownTable(
      ['pattern', 'where', '', 'measured', 'strongest', 'can change the verdict'],
      found.rows.map((row) => line(found, row)),
    ),
  );
}

/** The picture, beside the page. */
export function scoreSensitivitySvg(): string {
  return sensitivityPicture(shippedResult(FILE) as ScoreSensitivity);
}

function line(found: ScoreSensitivity, row: SensitivityRow): string[] {
  const shares = sensitivityShares(found, row);
  const strongest = shares.filter(({ share }) => share > 0.2).toSorted((a, b) => b.share - a.share);
  const deciding = shares.filter(({ decides }) => decides);
  return [
    `${row.pattern}: ${row.title}`,
    row.country,
    row.verdict,
    row.measures,
    strongest
      .slice(0, 3)
      .map(({ factor, sign }) => `${code(factor)} ${sign > 0 ? '+' : sign < 0 ? '−' : '±'}`)
      .join(', ') || 'nothing beyond luck',
    deciding.length === 0
      ? 'none'
      : deciding.length > 5
        ? `${deciding.length} of them`
        : deciding.map(({ factor }) => code(factor)).join(', '),
  ];
}
