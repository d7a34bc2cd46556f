import type { WaterfallPicture } from '#pictures';
import type { Account, AccountLine } from '#runs';

interface Telling {
  readonly title: string;
  readonly description: string;
  readonly ends: { readonly start: string; readonly end: string; readonly rest: string };
  readonly labelOf: (line: string) => string;
  readonly levelOf: (value: number) => string;
  readonly changeOf: (value: number) => string;
}

/** Causes with a bar of their own; the smaller ones stand together. */
const MOST_BARS = 8;

/** An account as a picture: from the level at the start to the level at the end, a bar for each cause. */
export function waterfallPicture({ start, end, lines }: Account, telling: Telling): WaterfallPicture {
  const { title, description, ends, labelOf, levelOf, changeOf } = telling;
  const shown = lines.length > MOST_BARS ? lines.slice(0, MOST_BARS - 1) : lines;
  const cause = ({ mean, low, high }: Omit<AccountLine, 'line'>, label: string) => ({
    label,
    value: mean,
    low,
    high,
    text: changeOf(mean),
  });
  const rest = shown.reduce((left, { mean }) => left - mean, end - start);
  return {
    kind: 'waterfall',
    title,
    description,
    start: { label: ends.start, value: start, text: levelOf(start) },
    end: { label: ends.end, value: end, text: levelOf(end) },
    causes: [
      ...shown.map((one) => cause(one, labelOf(one.line))),
      ...(shown.length === lines.length ? [] : [cause({ mean: rest, low: rest, high: rest }, ends.rest)]),
    ],
  };
}
