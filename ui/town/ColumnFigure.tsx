import { linearScale } from '#pictures';
import type { PartFigures } from './partFigures.ts';
import { columnAt, type TownColumn } from './townColumns.ts';
import { WORN_OUT_STEPS, wornOutStep } from './wornOut.ts';

interface Props {
  readonly columns: readonly TownColumn[];
  readonly figures: PartFigures;
  /** What is drawn as an outline for comparison. */
  readonly outline: PartFigures | null;
  /** The highest share that the axis has room for. */
  readonly most: number;
  readonly width: number;
  readonly height: number;
  /** What it says, for those who do not see it. */
  readonly label: string;
  readonly isMadeUp: boolean;
  /** The column that is pointed at. */
  readonly marked: number | null;
  readonly onPoint: (column: number) => void;
  readonly onChoose: (column: number) => void;
}

/** Room for the numbers of the axis, above the plot and below it. */
const [LEFT, TOP, BELOW] = [36, 8, 12];
/** Columns narrower than this have no gap between them. */
const NARROW = 5;

/** Columns of a strategy: a path for each step of the colour, so that a month changes few things on the page. */
export function ColumnFigure(props: Props) {
  const { columns, figures, outline, most, width, height, label, isMadeUp, marked } = props;
  const scale = linearScale([0, most], [height - BELOW, TOP], { count: 3, zero: true });
  const [plot, zero] = [width - LEFT - 1, scale.at(0)];
  const x = (share: number): string => (LEFT + plot * share).toFixed(1);
  const y = (share: number): string => scale.at(Number.isFinite(share) ? share : 0).toFixed(1);
  const paths = WORN_OUT_STEPS.map(() => '');
  let [all, pale, top] = ['', '', ''];
  columns.forEach(({ part, from, to }) => {
    const gap = plot * (to - from) < NARROW ? 0 : 1;
    const column = `M${x(from)} ${zero}V${y(figures.participation[part] ?? NaN)}H${(LEFT + plot * to - gap).toFixed(1)}V${zero}Z`;
    const step = wornOutStep(figures.strained[part] ?? NaN);
    if (step < 0) pale += column;
    else paths[step] += column;
    all += column;
    if (outline !== null)
      top += `${top === '' ? 'M' : 'L'}${x(from)} ${y(outline.participation[part] ?? NaN)}H${x(to)}`;
  });
  const at = marked === null ? undefined : columns[marked];
  const columnUnder = (event: PointerEvent): number => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    return columnAt(columns, (event.clientX - box.left - LEFT) / plot);
  };
  return (
    <svg
      class="town-columns"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      onPointerMove={(event) => {
        props.onPoint(columnUnder(event));
      }}
      onPointerDown={(event) => {
        props.onPoint(columnUnder(event));
      }}
      onClick={(event) => {
        props.onChoose(columnUnder(event as unknown as PointerEvent));
      }}
    >
      <path
        class="town-grid"
        d={scale.ticks.map((tick) => `M${LEFT} ${scale.at(tick).toFixed(1)}H${width}`).join('')}
      />
      {scale.ticks.map((tick) => (
        <text key={tick} x={LEFT - 6} y={scale.at(tick) + 5} text-anchor="end">
          {Math.round(100 * tick)}
        </text>
      ))}
      <path class="town-nobody" d={pale} />
      {paths.map((path, step) => (
        <path key={step} class={`worn-${step}`} d={path} />
      ))}
      {isMadeUp ? <path fill="url(#made-up)" d={all} /> : null}
      <path class="town-outline-edge" d={top} />
      <path class="town-outline" d={top} />
      {at === undefined ? null : (
        <path
          class="town-mark"
          d={`M${x(at.from)} ${zero + 3}H${x(at.to)}V${zero + 8}H${x(at.from)}ZM${x((at.from + at.to) / 2)} ${TOP}V${zero}`}
        />
      )}
    </svg>
  );
}
