import { decimalsApart, LOCALES, outcomeLevel } from '#runs';
import { localNumber } from '#pictures';
import {
  armsOfClaim,
  claimsNamed,
  fillText,
  nearestCurve,
  shownBlocks,
  type CountedCodes,
  type ExplainBlock,
  type ExplainStep,
  type LessonStep,
  type ObserveStep,
  type PauseStep,
  type PredictStep,
  type RunStep,
} from '#lessons';
import { answeredBy, askedAfter, seenArms } from '../state/lessonState.ts';
import { comparisonWords } from './comparisonWords.ts';
import { medianAt, timesOf } from './medianAt.ts';
import { axisTitle, fanChart, presentChart } from './presentChart.ts';
import type { Presentable, PresentedThing } from './presentState.ts';
import { textPieces } from './presentText.ts';
import { armName, LETTERS } from './lessonArms.ts';

/** What the room sees of a step, one thing after the other; at least one. */
export function presentParts(known: Presentable): readonly PresentedThing[] {
  const { lesson, step, words } = known;
  const shown = lesson.steps[step];
  if (shown === undefined) return [textPart('', '')];
  // Whatever comes after a result speaks of it.
  if (waitsForResult(known)) return [textPart(words.steps[shown.type] ?? '', words.projector.waits)];
  return partsOf(known, shown);
}

/** Whether a result before the step was not revealed, or has to be run again after a reload. */
export function waitsForResult({ lesson, steps, step, revealed }: Presentable): boolean {
  return steps.some((n) => n < step && lesson.steps[n]?.type === 'run' && !revealed.includes(n));
}

function partsOf(known: Presentable, shown: LessonStep): readonly PresentedThing[] {
  const { words, place } = known;
  const name = words.steps[shown.type] ?? '';
  switch (shown.type) {
    case 'story':
      return pieces('', shown.text, words.projector.thought(place));
    case 'predict':
      return predictParts(known, shown);
    case 'run':
      return runParts(known, shown);
    case 'observe':
      return observeParts(known, shown);
    case 'explain':
      return explainParts(known, shown);
    case 'transfer':
      return pieces(name, shown.question);
    default:
      return [pausePart(known, shown)];
  }
}

function textPart(heading: string, text: string, small = ''): PresentedThing {
  return { kind: 'text', heading, text, small };
}

function pieces(heading: string, text: string, small = ''): readonly PresentedThing[] {
  return textPieces(text).map((piece) => textPart(heading, piece, small));
}

function pausePart({ words, since }: Presentable, { text, minutes, mode }: PauseStep): PresentedThing {
  return { kind: 'pause', heading: words.projector.modes[mode], text, seconds: minutes * 60, since };
}

/** The question with today's course, then the curves, then, once they are locked, what the class predicted. */
function predictParts(known: Presentable, shown: PredictStep): readonly PresentedThing[] {
  const { words, step, lesson } = known;
  const { question, metric, than } = shown;
  const sentence = words.projector.compared(armName(lesson, than));
  const curves = presentChart(known, { metric, arms: [than], predict: shown });
  // Today's course stands on the axis of the curves: what is level there does not leap.
  const isSeen = known.runs !== null && seenArms(lesson, known.revealed).includes(than);
  const course = { ...curves, lines: isSeen ? curves.lines.filter(({ role }) => role === 'base') : [] };
  const chart = (drawn: typeof curves): PresentedThing[] =>
    drawn.lines.length === 0
      ? [textPart('', question)]
      : [{ kind: 'chart', heading: question, chart: drawn, sentence, growth: null }];
  const counted = lockedCounts(known, step);
  return [...chart(course), ...chart(curves), ...(counted === undefined ? [] : countedParts(known, shown, counted))];
}

/** What the class predicted in a step, once it is locked; until then it stays on the laptop. */
function lockedCounts({ predictions, counts }: Presentable, step: number): CountedCodes | undefined {
  const counted = counts[step];
  return predictions[step]?.locked === true && counted !== undefined && counted.counted > 0 ? counted : undefined;
}

function countedParts(known: Presentable, shown: PredictStep, counted: CountedCodes): readonly PresentedThing[] {
  const { words, lesson } = known;
  const { choices, confidence, fan } = counted;
  const locale = LOCALES[lesson.language];
  const names = [...shown.curves.map(({ name }, n) => `${LETTERS[n] ?? ''} ${name}`), words.projector.drawn];
  const number = (value: number): string => localNumber(value, locale);
  const bars = names.map((name, n) => {
    const share = (choices[n] ?? 0) / counted.counted;
    const percent = localNumber(share, locale, { style: 'percent', maximumFractionDigits: 0 });
    return { name, share, text: words.projector.share(number(choices[n] ?? 0), percent) };
  });
  const [low, middle, high] = confidence;
  return [
    {
      kind: 'bars',
      heading: words.projector.distribution,
      bars: bars.filter((_, n) => n < 3 || choices[3] > 0),
      sentence: low + middle + high === 0 ? '' : words.projector.sure(number(low), number(middle), number(high)),
    },
    ...(fan.length === 0
      ? []
      : [
          {
            kind: 'chart' as const,
            heading: words.projector.fan,
            chart: fanChart(known, shown, fan),
            sentence: words.projector.compared(armName(lesson, shown.than)),
            growth: null,
          },
        ]),
  ];
}

/** The predictions that a run answers, one after the other; where it answers none, the lines that it adds. */
function runParts(known: Presentable, shown: RunStep): readonly PresentedThing[] {
  const { words, lesson, step } = known;
  const answered = answeredBy(lesson, step);
  if (answered.length > 0) return answered.flatMap((predicted) => answerParts(known, shown, predicted));
  const next = askedAfter(lesson, step);
  const metric = next?.show.metrics[0];
  if (next === undefined || metric === undefined) return [textPart('', words.projector.locked)];
  const isRevealed = known.revealed.includes(step);
  const chart = presentChart(known, { metric, arms: next.show.arms, growing: shown.arms });
  const growth = isRevealed && known.share < 1 ? { seconds: shown.seconds, share: known.share } : null;
  return chart.lines.length === 0
    ? [textPart('', next.question)]
    : [{ kind: 'chart', heading: next.question, chart, sentence: '', growth }];
}

/** The curves that were locked; then, revealed, the line of the model among them, and which was nearest. */
function answerParts(known: Presentable, shown: RunStep, predicted: number): readonly PresentedThing[] {
  const { words, lesson, step, share } = known;
  const predict = lesson.steps[predicted];
  if (predict?.type !== 'predict') return [];
  const isRevealed = known.revealed.includes(step);
  // Of arms that are revealed besides the one that was predicted the lines come when they are asked about.
  const arms = [predict.than, ...(isRevealed ? [predict.arm] : [])];
  const chart = presentChart(known, { metric: predict.metric, arms, predict, growing: [predict.arm] });
  const part = (sentence: string, growth: { seconds: number; share: number } | null): PresentedThing => ({
    kind: 'chart',
    heading: predict.question,
    chart,
    sentence,
    growth,
  });
  if (!isRevealed) return [part(words.projector.locked, null)];
  const growing = share < 1 ? { seconds: shown.seconds, share } : null;
  return [
    part(words.projector.compared(armName(lesson, predict.than)), growing),
    part(nearestText(known, predict, lockedCounts(known, predicted)), null),
  ];
}

function nearestText(
  { runs, lesson, words, revealed }: Presentable,
  predict: PredictStep,
  counted?: CountedCodes,
): string {
  const seen = seenArms(lesson, revealed);
  if (runs === null || ![predict.arm, predict.than].every((id) => seen.includes(id))) return words.projector.noNearest;
  const { curves } = predict;
  const nearest = nearestCurve(curves, timesOf(runs, predict, lesson.months));
  if (nearest === null) return words.projector.noNearest;
  const { index, tied, distances } = nearest;
  const [letter, name] = [LETTERS[index] ?? '', curves[index]?.name ?? ''];
  if (tied) {
    const least = Math.min(...distances);
    return words.projector.nearestOf(LETTERS.filter((_, n) => (distances[n] ?? NaN) - least < 1e-9).join(', '));
  }
  const told = words.projector.nearest(letter, name);
  if (counted === undefined) return told;
  const number = (value: number): string => localNumber(value, LOCALES[lesson.language]);
  return `${told} ${words.projector.chose(number(counted.choices[index] ?? 0), number(counted.counted))}`;
}

/** The question with a picture or a table for each metric, and last the sentence that was computed. */
function observeParts(known: Presentable, shown: ObserveStep): readonly PresentedThing[] {
  const { lesson } = known;
  const { view, metrics, months } = shown.show;
  const arms = seenArms(lesson, known.revealed).filter((id) => shown.show.arms.includes(id));
  const pictures = metrics.map((metric): PresentedThing => {
    if (view === 'table') return tablePart(known, shown, metric, arms);
    const chart = presentChart(known, { metric, arms });
    return chart.lines.length === 0
      ? textPart('', shown.question)
      : { kind: 'chart', heading: shown.question, chart, sentence: '', growth: null };
  });
  const block: ExplainBlock = { text: shown.says, if: shown.answer === null ? [] : [shown.answer], unless: [] };
  const { told, replaced } = toldBlocks(known, [block]);
  const said = told.flatMap((text) => pieces(shown.question, text));
  if (!replaced) return [...pictures, ...said];
  const compared = lesson.arms.filter(({ id }, n) => n === 0 || arms.includes(id));
  const month = months.at(-1) ?? lesson.months;
  const sentences =
    known.runs === null ? [] : comparisonWords(known.voice, { runs: known.runs, arms: compared, metrics, month });
  return [...pictures, ...pieces(shown.question, [known.words.projector.notShown, ...sentences].join('\n\n'))];
}

function tablePart(
  known: Presentable,
  { question, show }: ObserveStep,
  metric: ObserveStep['show']['metrics'][number],
  arms: readonly string[],
): PresentedThing {
  const { lesson, runs, voice, words } = known;
  const number = (value: number): string => localNumber(value, LOCALES[lesson.language]);
  const level = (id: string, month: number): number => (runs === null ? NaN : medianAt(runs, id, metric, month));
  const told = (id: string, month: number): string => {
    const beside = arms.map((one) => level(one, month));
    return outcomeLevel(voice, metric, level(id, month), decimalsApart(metric, beside, { most: 1 }));
  };
  return {
    kind: 'table',
    heading: question,
    title: axisTitle(known, metric),
    months: show.months.map((month) =>
      month % 12 === 0 ? words.projector.year(number(month / 12)) : words.projector.month(number(month)),
    ),
    rows: arms.map((id) => ({
      name: armName(lesson, id),
      cells: show.months.map((month) => told(id, month)),
    })),
  };
}

function explainParts(known: Presentable, shown: ExplainStep): readonly PresentedThing[] {
  const { words } = known;
  const heading = words.steps.explain ?? '';
  const { told, replaced } = toldBlocks(known, shown.blocks);
  const grounds = (['evidence', 'assumptions', 'disputed'] as const).flatMap((ground) => {
    const text = shown[ground];
    return text === null ? [] : pieces(words.projector[ground], fillText(text, known.claims, known.voice));
  });
  const parts = [
    ...told.flatMap((text) => pieces(heading, text)),
    ...(replaced ? [textPart(heading, words.projector.notShown)] : []),
    ...grounds,
  ];
  return parts.length === 0 ? [textPart(heading, '')] : parts;
}

/**
 * The texts of blocks that may be told, with their numbers, and whether one gave way without another in its place. A text that names an
 * arm which the room has not seen is not told yet.
 */
function toldBlocks(
  known: Presentable,
  blocks: readonly ExplainBlock[],
): { told: readonly string[]; replaced: boolean } {
  const { claims, voice, lesson } = known;
  const seen = seenArms(lesson, known.revealed);
  const maySee = (id: string): boolean => seen.includes(id) || lesson.arms.some((arm) => arm.id === id && arm.hidden);
  const isSeen = ({ text }: ExplainBlock): boolean =>
    claimsNamed(text).every((id) => {
      const claim = claims[id]?.claim;
      return claim === undefined || armsOfClaim(claim).every(maySee);
    });
  const all = shownBlocks(blocks, claims).filter(({ block }) => isSeen(block));
  const told = all.filter(({ lacking }) => lacking.length === 0).map(({ block }) => block);
  // Two blocks may stand for one claim, one where it holds and one where it does not.
  const spokenFor = new Set(told.flatMap((block) => [...block.if, ...block.unless]));
  const replaced = all.some(({ lacking }) => lacking.length > 0 && !lacking.some((id) => spokenFor.has(id)));
  return { told: told.map(({ text }) => fillText(text, claims, voice)), replaced };
}
