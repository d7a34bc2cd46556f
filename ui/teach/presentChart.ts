import { decimalsApart, isShare, LOCALES, outcomeLevel } from '#runs';
import { localNumber, valueAxis } from '#pictures';
import { DRAWN_POINTS, timesAt, type CountedCodes, type PredictStep } from '#lessons';
import type { MetricName } from '#sim';
import { seenArms } from '../state/lessonState.ts';
import { isSum } from '../words/sums.ts';
import { outcomeLabel, outcomeTick, unitText } from '../words/outcomeText.ts';
import { medianAt, mediansOf } from './medianAt.ts';
import type { Presentable } from './presentState.ts';
import { armName, LETTERS } from './lessonArms.ts';

/** A line on the projector. Lines are told apart by dash, mark and name, never by colour. */
export interface PresentedLine {
  readonly name: string;
  /** Its value at its end; empty of a hypothesis. */
  readonly value: string;
  /** What the others are compared with, a hypothesis, what the model gave, or what a class drew. */
  readonly role: 'base' | 'curve' | 'arm' | 'drawn';
  /** Among its like, from 0. */
  readonly index: number;
  /** The letter that stands on a hypothesis. */
  readonly mark: string;
  readonly points: readonly (readonly [month: number, value: number])[];
  /** Whether it grows while it is revealed. */
  readonly grows: boolean;
}

export interface PresentedChart {
  /** What is drawn, over the upright axis. */
  readonly title: string;
  readonly months: number;
  readonly axis: {
    readonly low: number;
    readonly high: number;
    readonly isBroken: boolean;
    readonly ticks: readonly { readonly at: number; readonly text: string }[];
  };
  readonly years: readonly { readonly at: number; readonly text: string }[];
  readonly lines: readonly PresentedLine[];
}

interface Drawn {
  readonly metric: MetricName;
  /** Of these, those that the room may see are drawn. */
  readonly arms: readonly string[];
  /** The prediction whose curves stand beside them. */
  readonly predict?: PredictStep;
  /** Arms that are being revealed. */
  readonly growing?: readonly string[];
}

/** Medians of arms over time, with the curves of a prediction where one is asked for. */
export function presentChart(known: Presentable, { metric, arms, predict, growing = [] }: Drawn): PresentedChart {
  const { lesson, runs, voice } = known;
  const seen = seenArms(lesson, known.revealed).filter((id) => arms.includes(id));
  if (predict !== undefined && (runs === null || !seen.includes(predict.than))) return timesChart(known, predict);
  const base = lesson.arms[0]?.id;
  let others = 0;
  const ends = seen.map((id) => (runs === null ? NaN : medianAt(runs, id, metric, lesson.months)));
  const decimals = decimalsApart(metric, ends, { most: 1 });
  const lines: PresentedLine[] = seen.flatMap((id) => {
    if (runs === null) return [];
    const values = mediansOf(runs, id, metric, lesson.months);
    const points = Array.from(values).flatMap((value, month) =>
      Number.isFinite(value) ? [[month, shortened(value)] as const] : [],
    );
    const last = points.at(-1);
    if (last === undefined) return [];
    const role = id === (predict?.than ?? base) ? 'base' : 'arm';
    return {
      name: armName(lesson, id),
      value: outcomeLevel(voice, metric, last[1], decimals),
      role,
      index: role === 'base' ? 0 : others++,
      mark: '',
      points,
      grows: growing.includes(id),
    };
  });
  if (predict !== undefined && runs !== null)
    lines.push(...curveLines(predict, mediansOf(runs, predict.than, metric, lesson.months)));
  return framed(known, lines, { title: axisTitle(known, metric), tick: tickOf(known, metric) });
}

/** Curves as times what they are compared with, where nothing of it may be seen, or is there. */
function timesChart(known: Presentable, predict: PredictStep): PresentedChart {
  const { lesson, words } = known;
  const name = armName(lesson, predict.than);
  const level = Float64Array.from({ length: lesson.months + 1 }, () => 1);
  const lines = [baseLine(name, lesson.months), ...curveLines(predict, level)];
  return framed(
    known,
    lines,
    timesAxis(known, words.projector.times(outcomeLabel(known.pageWords, predict.metric), name)),
  );
}

/** The lowest, middle and highest of the curves that a class drew. */
export function fanChart(known: Presentable, predict: PredictStep, fan: CountedCodes['fan']): PresentedChart {
  const { lesson, words } = known;
  const name = armName(lesson, predict.than);
  const { low, middle, high } = words.projector.fanLines;
  const lines = [high, middle, low].map((label, index): PresentedLine => ({
    name: label,
    value: '',
    role: 'drawn',
    index,
    mark: '',
    points: fan.map((times, n) => [((n + 1) * lesson.months) / DRAWN_POINTS, times[2 - index] ?? NaN] as const),
    grows: false,
  }));
  const title = words.projector.times(outcomeLabel(known.pageWords, predict.metric), name);
  return framed(known, [baseLine(name, lesson.months), ...lines], timesAxis(known, title));
}

function baseLine(name: string, months: number): PresentedLine {
  return {
    name,
    value: '',
    role: 'base',
    index: 0,
    mark: '',
    points: [
      [0, 1],
      [months, 1],
    ],
    grows: false,
  };
}

function curveLines({ curves }: PredictStep, level: Float64Array): readonly PresentedLine[] {
  return curves.map(({ name, points }, index) => ({
    name,
    value: '',
    role: 'curve',
    index,
    mark: LETTERS[index] ?? '',
    points: Array.from(level).flatMap((value, month) => {
      const times = timesAt(points, month);
      return times === null || !Number.isFinite(value) ? [] : [[month, shortened(times * value)] as const];
    }),
    grows: false,
  }));
}

interface Frame {
  readonly title: string;
  readonly tick: (value: number, decimals: number) => string;
}

function timesAxis({ lesson }: Presentable, title: string): Frame {
  return {
    title,
    tick: (value, decimals) =>
      localNumber(value, LOCALES[lesson.language], {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
  };
}

function framed(
  { lesson, words }: Presentable,
  lines: readonly PresentedLine[],
  { title, tick }: Frame,
): PresentedChart {
  const axis = valueAxis(
    lines.flatMap(({ points }) => points.map(([, value]) => value)),
    { count: 4 },
  );
  const { low, high, isBroken, ticks, decimals } = axis;
  const count = (value: number): string => localNumber(value, LOCALES[lesson.language]);
  const apart = lesson.months <= 60 ? 12 : lesson.months <= 120 ? 24 : 60;
  const years = Array.from({ length: Math.floor(lesson.months / apart) + 1 }, (_, n) => n * apart);
  return {
    title,
    months: lesson.months,
    axis: { low, high, isBroken, ticks: ticks.map((at) => ({ at, text: tick(at, decimals) })) },
    years: years.map((at, n) => ({
      at,
      text: n === years.length - 1 ? words.projector.years(count(at / 12)) : count(at / 12),
    })),
    lines,
  };
}

/** What is measured, and in what where the numbers do not say it. */
export function axisTitle({ pageWords }: Presentable, metric: MetricName): string {
  const unit = unitText(pageWords, metric);
  const label = outcomeLabel(pageWords, metric);
  return unit === '' || unit === '%' ? label : `${label}, ${unit}`;
}

function tickOf({ voice }: Presentable, metric: MetricName): Frame['tick'] {
  // A sum is written in the money of the lesson's place, whatever the rest of the page shows.
  if (isSum(metric)) return (value) => outcomeLevel(voice, metric, value);
  // Trust and strain are no shares of anybody: beside the axis they are points of a hundred, as at the ends of lines.
  if (isShare(metric)) return (value, decimals) => outcomeLevel(voice, metric, value, Math.max(0, decimals - 2));
  return outcomeTick(metric, voice.language);
}

/** Six digits are more than a picture shows. */
function shortened(value: number): number {
  return Number(value.toPrecision(6));
}
