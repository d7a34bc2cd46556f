import { valueAxis } from '#pictures';
import type { Country } from '#sim';
import { moneyText } from '#runs';
import type { PredictStep } from '#lessons';
import { stackNames } from '../charts/placeNames.ts';
import type { Words } from '../words/en.ts';
import { numberText, outcomeLabel, outcomeTick, unitText } from '../words/outcomeText.ts';
import { SHEET_LANGUAGES } from '../words/sheetLanguages.ts';
import { isSum } from '../words/sums.ts';
import type { SheetCurves } from './sheetCurves.ts';

/** How the three curves are told apart without colour, and by which letter; the line that is known is thin and dashed, as lessons call it. */
export const CURVE_SIGNS = [
  { letter: 'A', width: 2.4, dash: '' },
  { letter: 'B', width: 2.4, dash: '14 6 0.1 6' },
  { letter: 'C', width: 3, dash: '0.1 6' },
] as const;

interface Props {
  readonly step: PredictStep;
  /** What the line that is known is called. */
  readonly than: string;
  readonly curves: SheetCurves;
  readonly words: Words;
  readonly country: Country;
  /** Height of the figure in units of which the sheet is 720 wide. */
  readonly height: number;
}

const WIDTH = 720;
const ROOM = { left: 76, right: 30, top: 26, bottom: 42 };
/** Size of letters, in the same units: 10.5 points on paper. */
const LETTER = 14;

/** Axes in black on white with the line that is known and the curves to choose from; one's own is drawn between them. */
export function SheetFigure({ step, than, curves, words, country, height }: Props) {
  const sheet = SHEET_LANGUAGES[words.code];
  const { base, curves: lines, inUnits } = curves;
  const axis = valueAxis([...base, ...lines.flat()], { count: 6 });
  const months = base.length - 1;
  const across = (month: number): number => ROOM.left + ((WIDTH - ROOM.left - ROOM.right) * month) / months;
  const up = (value: number): number =>
    height - ROOM.bottom - ((height - ROOM.top - ROOM.bottom) * (value - axis.low)) / (axis.high - axis.low);
  const tick = (value: number): string =>
    inUnits
      ? isSum(step.metric)
        ? moneyText(value, country, words.code, { short: true })
        : outcomeTick(step.metric, words.code)(value, axis.decimals)
      : `× ${numberText(value, words.code, { maximumFractionDigits: Math.max(axis.decimals, 1) })}`;
  const unit = isSum(step.metric) ? words.perAdultYear : unitText(words, step.metric);
  const ends = lines.map((line) => up(line.findLast((value) => Number.isFinite(value)) ?? NaN));
  const middles = stackNames(
    ends.map((y) => ({ y, height: LETTER })),
    ROOM.top - LETTER / 2,
    height - ROOM.bottom + LETTER / 2,
  );
  const [left, right, foot] = [across(0), across(months), up(axis.low)];
  return (
    <figure class="sheet-figure">
      <figcaption>
        <strong>{outcomeLabel(words, step.metric)}</strong>
        {inUnits ? (unit === '' || unit === '%' ? '' : `, ${unit}`) : `, ${sheet.axis(than)}`}
        {axis.isBroken ? `. ${sheet.broken}` : ''}
      </figcaption>
      <svg
        role="img"
        aria-label={sheet.figure(outcomeLabel(words, step.metric), months)}
        viewBox={`0 0 ${WIDTH} ${height}`}
      >
        {axis.ticks.map((value) => (
          <g key={value}>
            <path class="sheet-grid" d={`M${left} ${up(value)}H${right}`} />
            <text x={left - 8} y={up(value) + 5} text-anchor="end">
              {tick(value)}
            </text>
          </g>
        ))}
        {yearsOf(months).map((year) => (
          <g key={year}>
            <path class="sheet-grid" d={`M${across(12 * year)} ${foot}V${ROOM.top}`} />
            <text x={across(12 * year)} y={foot + 18} text-anchor="middle">
              {year}
            </text>
          </g>
        ))}
        <text x={(left + right) / 2} y={height - 6} text-anchor="middle">
          {words.years}
        </text>
        <path class="sheet-axis" d={`M${left} ${ROOM.top}V${foot}`} />
        <path class={axis.isBroken ? 'sheet-axis sheet-broken' : 'sheet-axis'} d={`M${left} ${foot}H${right}`} />
        {axis.isBroken ? <path class="sheet-axis" d={`M${left - 6} ${foot - 6}l12 -5m-12 10l12 -5`} /> : null}
        <path class="sheet-base" d={pathOf(base, across, up)} />
        {lines.map((line, n) => {
          const sign = CURVE_SIGNS[n];
          return sign === undefined ? null : (
            <g key={n}>
              <path
                class="sheet-curve"
                stroke-width={sign.width}
                stroke-dasharray={sign.dash === '' ? undefined : sign.dash}
                d={pathOf(line, across, up)}
              />
              <text class="sheet-letter" x={right + 8} y={(middles?.[n] ?? ends[n] ?? 0) + 5}>
                {sign.letter}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

/** How a curve is drawn, beside its name. */
export function CurveSample({ n }: { readonly n: number | null }) {
  const sign = n === null ? undefined : CURVE_SIGNS[n];
  return (
    <svg class="sheet-sample" viewBox="0 0 44 10" aria-hidden="true">
      <path
        class={sign === undefined ? 'sheet-base' : 'sheet-curve'}
        stroke-width={sign?.width}
        stroke-dasharray={sign === undefined || sign.dash === '' ? undefined : sign.dash}
        d="M2 5H42"
      />
    </svg>
  );
}

/** Years beside the axis: at most eleven, evenly spread. */
function yearsOf(months: number): readonly number[] {
  const years = Math.floor(months / 12);
  const step = Math.max(1, Math.ceil(years / 10));
  return Array.from({ length: Math.floor(years / step) + 1 }, (_, n) => n * step);
}

/** Through all values that are known. */
function pathOf(values: readonly number[], across: (month: number) => number, up: (value: number) => number): string {
  let path = '';
  values.forEach((value, month) => {
    if (Number.isFinite(value)) path += `${path === '' ? 'M' : 'L'}${across(month).toFixed(1)} ${up(value).toFixed(1)}`;
  });
  return path;
}
