import { COURSE_MIX, sixQuestion, type AnswerMoves, type Course, type CourseAnswers, type QuestionId } from '#lessons';
import { LEVERS, RECRUITMENT_LEVERS, TODAY_LEVERS, type LeverName } from '#sim';
import { changeTexts } from '../../cards/changeTexts.ts';
import type { LeverPrice } from '../../choices/leverPrices.ts';
import { askedQuestions, type QuestionsState } from '../../state/questionsState.ts';
import { COSTS_LANGUAGES } from '../../words/costsLanguages.ts';
import type { Words } from '../../words/en.ts';
import type { Language } from '../../words/language.ts';
import { labelOf } from '../../words/languages.ts';
import { numberText } from '../../words/outcomeText.ts';
import { QUESTIONS_LANGUAGES } from '../../words/questionsLanguages.ts';
import { sumText } from '../../words/sums.ts';
import type { CoursePrice, PriceSoFar } from './coursePrice.ts';

/** With what the texts of the six questions are made. */
export interface QuestionReading {
  /** With what levers are called. */
  readonly words: Words;
  readonly language: Language;
}

/** The question as it is asked on the way that was chosen. */
export function askText({ language }: QuestionReading, way: QuestionsState['way'], id: QuestionId): string {
  const text = QUESTIONS_LANGUAGES[language];
  return (way === 'recipe' ? text.recipe[id] : undefined) ?? text.questions[id].ask;
}

/** What each answer to a question is called, by its name. */
export function answerTexts({ language }: QuestionReading, id: QuestionId): Readonly<Record<string, string>> {
  return QUESTIONS_LANGUAGES[language].questions[id].answers;
}

/** What an answer moves, in words; empty where it leaves all as it is today. */
export function moveTexts(
  { words, language }: QuestionReading,
  { levers = {}, mixOver }: AnswerMoves,
): readonly string[] {
  const moved = Object.entries(levers).filter(([name, level]) => level !== TODAY_LEVERS[name as LeverName]);
  const told = (some: typeof moved): readonly string[] =>
    changeTexts(words, language, { levers: Object.fromEntries(some), mix: null, schedules: [] });
  const isChannel = ([name]: (typeof moved)[number]): boolean =>
    (RECRUITMENT_LEVERS as readonly string[]).includes(name);
  return [
    // Of channels told together only the largest would be named.
    ...moved.filter(isChannel).flatMap((one) => told([one])),
    ...told(moved.filter((one) => !isChannel(one))),
    ...(mixOver === undefined ? [] : [mixText({ words, language }, mixOver)]),
  ];
}

/** How the mix of logics moves. */
export function mixText({ language }: QuestionReading, over: number): string {
  const text = QUESTIONS_LANGUAGES[language];
  const [given] = sixQuestion('pace').answers.flatMap(([id, moves]) => (moves.mixOver === over ? [id] : []));
  const answers: Readonly<Record<string, string>> = text.questions.pace.answers;
  const span = answers[given ?? ''] ?? '';
  const share = (value: number): string => numberText(value, language, { style: 'percent' });
  return text.course.mix(
    span.charAt(0).toLocaleLowerCase(language) + span.slice(1),
    share(COURSE_MIX.OA),
    share(COURSE_MIX.NPM),
    share(COURSE_MIX.NPG),
  );
}

export function leverLabel({ words }: QuestionReading, lever: LeverName): string {
  return labelOf(words, lever, LEVERS[lever].label);
}

export function levelText({ language }: QuestionReading, lever: LeverName, level: number): string {
  const isShare = LEVERS[lever].unit.startsWith('share');
  return numberText(level, language, isShare ? { style: 'percent' } : { maximumFractionDigits: 2 });
}

/** A row for each lever that stands otherwise than today: what it is called, today, in our course, and by which question. */
export function movedRows(
  reading: QuestionReading,
  state: QuestionsState,
  course: Course,
): readonly (readonly string[])[] {
  return course.moved.map(({ lever, today, level, question }) => [
    leverLabel(reading, lever),
    levelText(reading, lever, today),
    levelText(reading, lever, level),
    numberOf(reading, state, question),
  ]);
}

/** What later answers took back of earlier ones; `by`: by the answer to one question only. */
export function overriddenTexts(
  reading: QuestionReading,
  state: QuestionsState,
  { overridden }: Course,
  by?: QuestionId,
): readonly string[] {
  const text = QUESTIONS_LANGUAGES[reading.language];
  return overridden
    .filter(({ later }) => by === undefined || later === by)
    .map(({ lever, earlier, was, becomes }) =>
      text.overridden(
        leverLabel(reading, lever),
        levelText(reading, lever, becomes),
        levelText(reading, lever, was),
        numberOf(reading, state, earlier),
      ),
    );
}

/** What was assumed otherwise than usual. */
export function assumedTexts(
  { language }: QuestionReading,
  { assumptions }: CourseAnswers,
  ids: readonly QuestionId[],
): readonly string[] {
  const text = QUESTIONS_LANGUAGES[language];
  return ids.flatMap((id) =>
    sixQuestion(id).assumptions.flatMap(([name, { usual }]) => {
      const level = assumptions[name] ?? usual;
      const { ask, levels } = text.assumptions[name];
      return level === usual ? [] : [text.assumedSay(ask, levels[level] ?? '')];
    }),
  );
}

/** The price before the run, in sentences; what cannot be summed yet stands in `each`. */
export function priceTexts(
  { words, language }: QuestionReading,
  { sum, hours, first, each, parts }: PriceSoFar,
): { readonly sentences: readonly string[]; readonly each: readonly string[]; readonly parts: readonly string[] } {
  const text = QUESTIONS_LANGUAGES[language].price;
  if (parts.length === 0 && each.length === 0) return { sentences: [text.nothing], each: [], parts: [] };
  const told = (value: number): string => sumText(value, language);
  return {
    sentences: [
      !isTold(sum) ? text.level : sum > 0 ? text.more(told(sum)) : text.less(told(-sum)),
      ...(isTold(first) ? [text.first(told(first))] : []),
      ...(hours >= LEAST ? [text.hours(told(hours))] : []),
    ],
    each: each.map(({ lever, price }) => eachText({ words, language }, lever, price)),
    parts: partTexts({ words, language }, { sum, hours, parts }),
  };
}

/** The price after the run, in sentences: what it costs above today's, and how much of it is time that services do not get. */
export function bookedTexts({ language }: QuestionReading, { sum, hours }: CoursePrice): readonly string[] {
  const text = QUESTIONS_LANGUAGES[language].result;
  const told = (value: number): string => sumText(Math.abs(value), language);
  return [
    sum < 0 ? text.less(told(sum)) : text.more(told(sum)),
    ...(isTold(hours) ? [hours < 0 ? text.hoursBack(told(hours)) : text.hours(told(hours))] : []),
  ];
}

/** The parts of a price, the dearest first. */
export function partTexts(reading: QuestionReading, { parts }: CoursePrice): readonly string[] {
  const { language } = reading;
  const text = QUESTIONS_LANGUAGES[language].price;
  return parts
    .filter(({ sum }) => isTold(sum))
    .map(({ lever, sum }) => text.part(leverLabel(reading, lever), sumText(sum, language, { sign: true })));
}

/** Less than half a penny is nothing. */
const LEAST = 0.005;

function isTold(sum: number): boolean {
  return Math.abs(sum) >= LEAST;
}

function eachText(reading: QuestionReading, lever: LeverName, { sums, of, isShare }: LeverPrice): string {
  const { language } = reading;
  const told = COSTS_LANGUAGES[language].leverCosts[lever];
  const shape: Intl.NumberFormatOptions = isShare
    ? { style: 'percent', maximumFractionDigits: 1 }
    : { maximumFractionDigits: 1 };
  const made = of === undefined ? '' : numberText(of, language, shape);
  const price = typeof told === 'string' ? told : told(made, ...sums.map((sum) => sumText(sum, language)));
  return `${leverLabel(reading, lever)}: ${price}`;
}

function numberOf({ language }: QuestionReading, state: QuestionsState, id: QuestionId): string {
  return numberText(askedQuestions(state).indexOf(id) + 1, language);
}
