import { shortened } from '../charts/shortened.ts';
import { styleOf } from '../charts/seriesStyle.ts';
import { SvgFigure } from '../charts/SvgFigure.tsx';
import type { Account, AccountLine } from './accountOf.ts';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly hint: string;
  readonly account: Account;
  readonly ends: { readonly start: string; readonly end: string; readonly rest: string };
  readonly labelOf: (line: string) => string;
  readonly levelOf: (value: number) => string;
  readonly changeOf: (value: number) => string;
}

/** Causes with a bar of their own; the smaller ones stand together. */
const MOST_BARS = 8;
const [LABEL, BARS, WIDTH, ROW, TOP] = [275, 375, 760, 30, 12];
const [UP, DOWN] = [styleOf(1).colour, styleOf(2).colour];

/** From the level at the start to the level at the end, a bar for each cause; up and down differ in colour, sign and place. */
export function WaterfallPicture({ title, text, hint, account, ends, labelOf, levelOf, changeOf }: Props) {
  const bars = barsOf(account);
  const reached = bars.flatMap(({ before, mean, low, high }) => [before, before + mean, before + low, before + high]);
  const [least, most] = [Math.min(account.start, ...reached), Math.max(account.start, ...reached)];
  const x = (value: number): number => LABEL + (BARS * (value - least)) / Math.max(1e-12, most - least);
  const row = (n: number): number => TOP + ROW * n;
  const height = row(bars.length + 2) + 8;
  const level = (n: number, label: string, value: number) => (
    <g font-weight="600">
      <text x={LABEL - 12} y={row(n) + 19} text-anchor="end">
        {label}
      </text>
      <line x1={x(value)} x2={x(value)} y1={row(n) + 4} y2={row(n) + 26} stroke="#1a1c1f" stroke-width="3" />
      <text x={LABEL + BARS + 16} y={row(n) + 19}>
        {levelOf(value)}
      </text>
    </g>
  );
  return (
    <SvgFigure title={title} text={text} hint={hint} width={WIDTH} height={height}>
      {level(0, ends.start, account.start)}
      {bars.map(({ line, before, mean, low, high }, n) => (
        <g key={line}>
          <line x1={x(before)} x2={x(before)} y1={row(n) + 26} y2={row(n + 1) + 8} stroke="#8a8f95" />
          <text x={LABEL - 12} y={row(n + 1) + 19} text-anchor="end">
            {shortened(line === '' ? ends.rest : labelOf(line), 36)}
          </text>
          <rect
            x={Math.min(x(before), x(before + mean))}
            y={row(n + 1) + 6}
            width={Math.max(1, Math.abs(x(before + mean) - x(before)))}
            height={16}
            fill={mean < 0 ? DOWN : UP}
          />
          <line
            x1={x(before + low)}
            x2={x(before + high)}
            y1={row(n + 1) + 14}
            y2={row(n + 1) + 14}
            stroke="#1a1c1f"
            stroke-width="1.2"
          />
          <text x={LABEL + BARS + 16} y={row(n + 1) + 19}>
            {changeOf(mean)}
          </text>
        </g>
      ))}
      {level(bars.length + 1, ends.end, account.end)}
    </SvgFigure>
  );
}

/** The causes drawn, each from where the one before it left off; the rest under the name ''. */
function barsOf({ start, end, lines }: Account): readonly (AccountLine & { readonly before: number })[] {
  const shown = lines.length > MOST_BARS ? lines.slice(0, MOST_BARS - 1) : lines;
  let before = start;
  const bars = shown.map((one) => {
    const bar = { ...one, before };
    before += one.mean;
    return bar;
  });
  const rest = end - before;
  return shown.length === lines.length ? bars : [...bars, { line: '', mean: rest, low: rest, high: rest, before }];
}
