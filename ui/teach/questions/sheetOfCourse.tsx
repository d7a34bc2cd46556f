import { courseOf } from '#lessons';
import type { Live } from '../../run/live.ts';
import { encodeState } from '../../state/encodeState.ts';
import { asked, choices } from '../../state/pageState.ts';
import { answeredSoFar, askedQuestions, questionsState } from '../../state/questionsState.ts';
import { sheetAddress } from '../../state/sheetAddress.ts';
import { QUESTIONS_LANGUAGES } from '../../words/questionsLanguages.ts';
import { SixQuestionsSheet } from '../SheetQuestions.tsx';
import { showSheet } from '../sheetShown.tsx';
import { answersCode } from './answersCode.ts';
import { bookedPrice, priceSoFar } from './coursePrice.ts';
import { courseFigure, courseRuns, firstYearText } from './courseRuns.ts';
import { questionsSheet } from './questionsSheet.ts';
import { bookedTexts } from './questionTexts.ts';
import { usePricedReading } from './usePricedReading.ts';
import { COURSE_MONTH } from './withCourse.ts';

/** Shows what a group answered, what it moves and what came of it on one page; `model`: of the link it was opened by. Gives what closes it. */
export function showCourseSheet(live: Live | null, model: number | null = null): () => void {
  const { language, place } = choices.peek();
  const title = `${QUESTIONS_LANGUAGES[language].title}: ${place}`;
  return showSheet({ language, kind: 'questions', title, model }, () => <CourseSheet live={live} />);
}

/** Runs that come while the sheet is open come onto it. */
function CourseSheet({ live }: { readonly live: Live | null }) {
  const { reading, pricing } = usePricedReading(live);
  const { language } = reading;
  const text = QUESTIONS_LANGUAGES[language];
  const state = questionsState.value;
  const course = courseOf(answeredSoFar(state, askedQuestions(state).length));
  const sheet = questionsSheet(reading, state, pricing === null ? null : priceSoFar(course.moved, pricing));
  const data = courseRuns();
  const price =
    data === null || pricing === null
      ? sheet.price
      : {
          title: text.result.price,
          sentences: [...bookedTexts(reading, bookedPrice(data, pricing.parameters)), firstYearText(data, language)],
          eachTitle: sheet.price.eachTitle,
          each: [],
        };
  const [address = ''] = location.href.split('#');
  return (
    <SixQuestionsSheet
      {...sheet}
      language={language}
      price={price}
      figures={data === null ? [] : course.figures.map((one) => courseFigure(data, one, COURSE_MONTH, language).text)}
      link={sheetAddress(`${address}#s=${encodeState(asked.value)}`, 'questions', answersCode(state))}
    />
  );
}
