import { useEffect, useRef, useState } from 'preact/hooks';
import { styleOf, valueAxis, type ValueAxis } from '#pictures';
import { DRAWN_POINTS, timesAt, type PredictedCurve } from '#lessons';
import { hueOf } from '../charts/hueOf.ts';
import { CHART_LANGUAGES } from '../words/chartsLanguages.ts';
import type { Language } from '../words/language.ts';
import { numberText, outcomeTick } from '../words/outcomeText.ts';
import { LETTERS } from './lessonArms.ts';

/** A line of an arm: its medians month by month, and which of the arms it is. */
export interface ArmLine {
  readonly values: ArrayLike<number>;
  readonly style: number;
}

interface Props {
  readonly language: Language;
  readonly metric: string;
  readonly months: number;
  /** What the curves are measured by; null while its values are not known: then it is the line at 1. */
  readonly base: ArmLine | null;
  readonly curves: readonly Pick<PredictedCurve, 'points'>[];
  /** The curve that was chosen, and the one that was drawn, by fifths of the run. */
  readonly chosen: 0 | 1 | 2 | 'drawn' | null;
  readonly drawn: readonly number[];
  /** Hears a fifth of the run, from 0, and how many times as the base it was drawn. Left out where nothing is drawn. */
  readonly onDraw?: (fifth: number, times: number) => void;
  /** What happened, as far as it may be shown, and up to which month. */
  readonly result?: { readonly line: ArmLine; readonly until: number } | null;
  /** What the picture says, for those who do not see it. */
  readonly text: string;
}

const HEIGHT = 300;
const EDGE = { top: 12, bottom: 28, left: 52, right: 26 } as const;
/** Pixels that letters at the ends of lines keep between them. */
const APART = 16;
/** Pixels that the last label of time and half of the one before it take. */
const YEARS_ROOM = 76;
/** Highest that is offered where somebody draws, times the base. */
const ROOM = 2;
export const DRAWN_RANGE = { min: 0.25, max: 3, step: 0.05 } as const;
/** The question as a picture: what is known as a line, the three curves with their letters, what somebody drew, and at last what came. */
export function PredictChart(props: Props) {
  const { language, metric, months, base, curves, chosen, drawn, onDraw, result, text } = props;
  const svg = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(600);
  useEffect(() => {
    const box = svg.current?.parentElement;
    if (box === null || box === undefined) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(240, Math.round(entry.contentRect.width)));
    });
    observer.observe(box);
    return () => {
      observer.disconnect();
    };
  }, []);
  const baseValues = base === null ? null : drawnLine(base.values);
  const baseAt = (month: number): number => (baseValues === null ? 1 : (baseValues[month] ?? NaN));
  const resultValues = result === undefined || result === null ? null : drawnLine(result.line.values);
  const drawnPoints = ownPoints(drawn, months);
  const lines = [...curves.map(({ points }) => points), ...(chosen === 'drawn' ? [drawnPoints] : [])];
  const axis = axisFor(lines, baseAt, months, {
    draws: onDraw !== undefined && chosen === 'drawn',
    result: resultValues ?? undefined,
  });
  const x = (month: number): number => EDGE.left + ((width - EDGE.left - EDGE.right) * month) / months;
  const y = (value: number): number =>
    HEIGHT - EDGE.bottom - ((HEIGHT - EDGE.top - EDGE.bottom) * (value - axis.low)) / (axis.high - axis.low);
  const path = (valueAt: (month: number) => number, until = months): string => {
    let [made, isDown] = ['', false];
    for (let month = 0; month <= until; month++) {
      const value = valueAt(month);
      if (Number.isFinite(value)) made += `${isDown ? 'L' : 'M'}${x(month).toFixed(1)} ${y(value).toFixed(1)}`;
      isDown = Number.isFinite(value);
    }
    return made;
  };
  const curveAt = (points: PredictedCurve['points']) => (month: number) =>
    (timesAt(points, month) ?? NaN) * baseAt(month);
  const tick = outcomeTick(metric, language);
  const tickOf = (value: number): string =>
    base === null ? `${numberText(value, language)} ×` : tick(value, axis.decimals);
  const chart = CHART_LANGUAGES[language];
  // The last says what is counted and stands to the left of its place: what would run into it is left out.
  const years = [
    ...Array.from({ length: Math.ceil(months / 24) }, (_, n) => 24 * n).filter(
      (month) => x(months) - x(month) >= YEARS_ROOM,
    ),
    months,
  ];
  const ends = spreadOut(
    curves.map(({ points }) => {
      const [month, times] = points.at(-1) ?? [months, NaN];
      return { x: x(month), y: y(times * baseAt(month)) };
    }),
  );
  const draw = (event: PointerEvent): void => {
    const box = svg.current?.getBoundingClientRect();
    if (box === undefined || onDraw === undefined) return;
    const month = ((event.clientX - box.left - EDGE.left) / (width - EDGE.left - EDGE.right)) * months;
    const fifth = Math.min(DRAWN_POINTS - 1, Math.max(0, Math.round((month / months) * DRAWN_POINTS) - 1));
    const share = (HEIGHT - EDGE.bottom - (event.clientY - box.top)) / (HEIGHT - EDGE.top - EDGE.bottom);
    const value = axis.low + share * (axis.high - axis.low);
    onDraw(fifth, inRange(value / baseAt(Math.round(((fifth + 1) * months) / DRAWN_POINTS))));
  };
  const isDrawn = onDraw !== undefined && chosen === 'drawn';
  return (
    <div class="predict-chart">
      <svg
        ref={svg}
        class={isDrawn ? 'drawable' : undefined}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={text}
        onPointerDown={(event) => {
          if (!isDrawn) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          draw(event);
        }}
        onPointerMove={(event) => {
          if (isDrawn && event.buttons > 0) draw(event);
        }}
      >
        {axis.ticks.map((value) => (
          <g key={value}>
            <path class="grid" d={`M${EDGE.left} ${y(value)}H${width - EDGE.right}`} />
            <text x={EDGE.left - 6} y={y(value) + 5} text-anchor="end">
              {tickOf(value)}
            </text>
          </g>
        ))}
        {years.map((month) => (
          <text
            key={month}
            x={x(month)}
            y={HEIGHT - 8}
            text-anchor={month === months ? 'end' : month === 0 ? 'start' : 'middle'}
          >
            {month === months ? chart.years(months / 12) : numberText(month / 12, language)}
          </text>
        ))}
        <path
          class="arm-line"
          stroke={hueOf(base?.style ?? 0)}
          // The line that is known is dashed, as lessons call it, also where only its level is not.
          stroke-dasharray={styleOf(base?.style ?? 0).dash.join(' ')}
          d={path(baseAt)}
        />
        {curves.map(({ points }, n) => (
          <path key={n} class={chosen === n ? 'curve chosen' : 'curve'} d={path(curveAt(points))} />
        ))}
        {ends.map((end, n) => (
          <text key={n} class={chosen === n ? 'letter chosen' : 'letter'} x={end.x + 6} y={end.y + 5}>
            {LETTERS[n]}
          </text>
        ))}
        {chosen === 'drawn' ? (
          <>
            <path class="curve drawn chosen" d={path(curveAt(drawnPoints))} />
            {drawnPoints.slice(1).map(([month, times]) => (
              <circle key={month} class="handle" cx={x(month)} cy={y(times * baseAt(month))} r="6" />
            ))}
          </>
        ) : null}
        {result === undefined || result === null ? null : (
          <path
            class="arm-line result-drawn"
            stroke={hueOf(result.line.style)}
            stroke-dasharray={styleOf(result.line.style).dash.join(' ')}
            d={path((month) => resultValues?.[month] ?? NaN, result.until)}
          />
        )}
      </svg>
    </div>
  );
}

/** Months between which a line is drawn straight: what ships has every third. */
const STRAIGHT = 3;

/** A line as it is drawn: straight between the months that are known, where these lie close to each other. */
function drawnLine(values: ArrayLike<number>): Float64Array {
  const line = Float64Array.from(values);
  let before = -1;
  for (let month = 0; month < line.length; month++) {
    const value = line[month] ?? NaN;
    if (!Number.isFinite(value)) continue;
    if (before >= 0 && month - before <= STRAIGHT)
      for (let between = before + 1; between < month; between++)
        line[between] =
          (line[before] ?? NaN) + ((value - (line[before] ?? NaN)) * (between - before)) / (month - before);
    before = month;
  }
  return line;
}

/** A drawn curve as points, from 1 at the start. */
export function ownPoints(drawn: readonly number[], months: number): PredictedCurve['points'] {
  return [
    [0, 1],
    ...Array.from(
      { length: DRAWN_POINTS },
      (_, n) => [Math.round(((n + 1) * months) / DRAWN_POINTS), drawn[n] ?? 1] as const,
    ),
  ];
}

/** As near as a hand draws it. */
function inRange(times: number): number {
  const { min, max, step } = DRAWN_RANGE;
  const near = Math.round(times / step) * step;
  return Number(Math.min(max, Math.max(min, Number.isFinite(near) ? near : 1)).toFixed(2));
}

/** The axis of what may be seen: until it is revealed nothing of the result, not even by the room it would need. */
function axisFor(
  lines: readonly PredictedCurve['points'][],
  baseAt: (month: number) => number,
  months: number,
  { draws, result }: { readonly draws: boolean; readonly result: ArrayLike<number> | undefined },
): ValueAxis {
  const all = Array.from({ length: months + 1 }, (_, month) => month);
  const values = [
    ...all.map(baseAt),
    // In every month: between its points a curve follows the base, which may be highest there.
    ...lines.flatMap((points) => all.map((month) => (timesAt(points, month) ?? NaN) * baseAt(month))),
    ...(draws ? [DRAWN_RANGE.min, ROOM].map((times) => times * baseAt(0)) : []),
    ...(result === undefined ? [] : Array.from(result)),
  ];
  return valueAxis(values.filter(Number.isFinite));
}

/** Letters at line ends, moved apart where they would lie on each other. */
function spreadOut(ends: readonly { readonly x: number; readonly y: number }[]) {
  const order = ends.map((_, n) => n).sort((a, b) => (ends[a]?.y ?? 0) - (ends[b]?.y ?? 0));
  const placed = ends.map((end) => ({ ...end }));
  let lowest = -Infinity;
  for (const n of order) {
    const end = placed[n];
    if (end === undefined) continue;
    end.y = Math.max(end.y, lowest + APART);
    lowest = end.y;
  }
  return placed;
}
