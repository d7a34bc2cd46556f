import { courseOf, sixQuestion } from '#lessons';
import { answeredSoFar, askedQuestions, type QuestionsState } from '../../state/questionsState.ts';
import { QUESTIONS_LANGUAGES } from '../../words/questionsLanguages.ts';
import type { PriceSoFar } from './coursePrice.ts';
import {
  answerTexts,
  askText,
  assumedTexts,
  mixText,
  movedRows,
  moveTexts,
  overriddenTexts,
  priceTexts,
  type QuestionReading,
} from './questionTexts.ts';

/** What stands on the sheet of the six questions, all in words. */
export interface QuestionsSheetProps {
  readonly title: string;
  /** Whose questions they are, and what of it is assumed. */
  readonly from: readonly string[];
  readonly questions: readonly {
    readonly number: string;
    readonly ask: string;
    readonly why: string;
    /** Every answer that could be given, and the one that was. */
    readonly answers: readonly {
      readonly text: string;
      readonly moves: readonly string[];
      readonly isGiven: boolean;
    }[];
  }[];
  /** Exactly the levers that stand otherwise than today. */
  readonly moved: {
    readonly title: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly mix: string | null;
  readonly overridden: { readonly title: string; readonly list: readonly string[] };
  readonly assumed: { readonly title: string; readonly hint: string; readonly list: readonly string[] };
  readonly price: {
    readonly title: string;
    readonly sentences: readonly string[];
    readonly eachTitle: string;
    readonly each: readonly string[];
  };
  readonly closing: string;
  readonly closingFrom: string;
}

/** The sheet of what a group has answered. `price`: null until the model is there. */
export function questionsSheet(
  reading: QuestionReading,
  state: QuestionsState,
  price: PriceSoFar | null,
): QuestionsSheetProps {
  const text = QUESTIONS_LANGUAGES[reading.language];
  const ids = askedQuestions(state);
  const answers = answeredSoFar(state, ids.length);
  const course = courseOf(answers);
  const { sentences, each } = price === null ? { sentences: [], each: [] } : priceTexts(reading, price);
  return {
    title: text.title,
    from: [state.way === 'recipe' ? text.asked.recipe : text.asked.seed, text.assumed],
    questions: ids.map((id, n) => ({
      number: text.progress(String(n + 1), String(ids.length)),
      ask: askText(reading, state.way, id),
      why: text.questions[id].why,
      answers: sixQuestion(id).answers.map(([answer, moves]) => ({
        text: answerTexts(reading, id)[answer] ?? '',
        moves: moveTexts(reading, moves),
        isGiven: answers.answers[id] === answer,
      })),
    })),
    moved: {
      title: text.course.moved(course.moved.length),
      head: text.course.head,
      rows: movedRows(reading, state, course),
    },
    mix: course.mixOver === null ? null : mixText(reading, course.mixOver),
    overridden: { title: text.overrides, list: overriddenTexts(reading, state, course) },
    assumed: { title: text.assume, hint: text.assumeHint, list: assumedTexts(reading, answers, ids) },
    price: { title: text.price.title, sentences, eachTitle: text.price.each, each },
    closing: text.result.closing,
    closingFrom: text.result.closingFrom,
  };
}
