import { decimalsFor, plainNumber } from '#pictures';
import { textTable } from '../output/textTable.ts';
import type { Digest } from './contactModel.ts';
import { ratioText } from './curvesText.ts';
import { figureText, type Figure } from './figure.ts';
import { COMPARED, type ContactShare, type ContactTimes } from './measureContactModel.ts';

/** What `samspill bench --common` measured. */
export interface ContactFigure extends Figure {
  readonly sizes: readonly ContactTimes[];
  /** What comes out, over so many seeds with so many people. */
  readonly people: number;
  readonly seeds: number;
  readonly shares: readonly ContactShare[];
  /** Seed 1. */
  readonly digest: Digest;
}

/** Times and outcomes of the contact model, for people. */
export function contactText({ sizes, people, seeds, shares, digest, ...figure }: ContactFigure): string {
  const times = textTable(
    [
      ['people', 'engine ÷ model', 'in each series', 'set-up ÷ month', 'least ns', 'median ns', ''],
      ...sizes.map((size) => [
        plainNumber(size.people, 0),
        ratioText(size.engine),
        size.inSeries.map(ratioText).join(' '),
        ratioText(size.setUp),
        ...[size.least, size.median].map((value) => plainNumber(value, decimalsFor([value]))),
        `a person and month, ${size.series} series of ${size.turns} turns of ${size.months} months`,
      ]),
    ],
    { left: [6] },
  );
  const outcomes = textTable(
    [
      ['month', 'mean share active', 'deviation', '95% of runs', 'seed 1'],
      ...shares.map(({ month, mean, deviation, low, high }) => [
        String(month),
        plainNumber(mean, 4),
        plainNumber(deviation, 4),
        `${plainNumber(low, 4)} to ${plainNumber(high, 4)}`,
        plainNumber(digest.active[month] ?? NaN, 0),
      ]),
    ],
    { left: [] },
  );
  return `${figureText(figure)}The contact model (docs/contact-model.md) against a month of the engine of as many

${times}

${plainNumber(people, 0)} people, ${seeds} seeds, month 0 to ${COMPARED.at(-1)}

${outcomes}

seed 1: the numbers of those active in the last month add up to ${plainNumber(digest.sum, 0)}
`;
}
