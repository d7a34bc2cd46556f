import { courseOf } from '#lessons';
import { sizeText, type Finding } from '#runs';
import { copyText } from '../../parts/copyText.ts';
import { saveStateFile } from '../../parts/stateFile.ts';
import type { AppState } from '../../state/appState.ts';
import type { ComparisonData } from '../../state/comparisonData.ts';
import { encodeState } from '../../state/encodeState.ts';
import { asked, change, notice, progress, words } from '../../state/pageState.ts';
import { answeredSoFar, askedQuestions, changeQuestions, questionsState } from '../../state/questionsState.ts';
import { numberText, outcomeLabel } from '../../words/outcomeText.ts';
import { QUESTIONS_LANGUAGES } from '../../words/questionsLanguages.ts';
import type { QuestionsWords } from '../../words/questionsEn.ts';
import { SHEET_LANGUAGES } from '../../words/sheetLanguages.ts';
import { bookedPrice, type Pricing } from './coursePrice.ts';
import { courseFigure, courseRuns, firstYearText, isLockedCourse } from './courseRuns.ts';
import { bookedTexts, partTexts, type QuestionReading } from './questionTexts.ts';
import { COURSE_MONTH, withCourse } from './withCourse.ts';

interface Props {
  readonly reading: QuestionReading;
  readonly pricing: Pricing | null;
  readonly onSheet: () => void;
  readonly onAnew: () => void;
}

/** Our course beside today's: first the price, then the figures that were asked about, then the whole comparison and the last word. */
export function CourseResult({ reading, pricing, onSheet, onAnew }: Props) {
  const state = questionsState.value;
  const text = QUESTIONS_LANGUAGES[reading.language];
  const answers = answeredSoFar(state, askedQuestions(state).length);
  const course = courseOf(answers);
  const data = courseRuns();
  const now = progress.value;
  return (
    <>
      <h2>{text.result.title}</h2>
      {data !== null && pricing !== null ? (
        <>
          <PriceFirst reading={reading} data={data} pricing={pricing} />
          <Figures reading={reading} data={data} figures={course.figures} />
          <p class="question-note">
            {words.value.notAForecast} {sizeText(data.size, data.place, reading.language)}.
          </p>
          <p class="question-buttons">
            <button
              type="button"
              class="primary"
              onClick={() => {
                change(inCompare);
                // Compare begins at its head, not where this page was left.
                setTimeout(() => document.getElementById('result')?.focus());
                scrollTo(0, 0);
              }}
            >
              {text.result.open}
            </button>
            <button
              type="button"
              onClick={() => {
                saveStateFile(inCompare(asked.peek()));
              }}
            >
              {words.value.file.save}
            </button>
            <button type="button" onClick={() => void copyLink()}>
              {words.value.share}
            </button>
            <button type="button" onClick={onSheet}>
              {SHEET_LANGUAGES[reading.language].openQuestions}
            </button>
          </p>
        </>
      ) : isLockedCourse() ? (
        <p role="status">
          {now.status === 'running'
            ? text.result.running(numberText(now.done, reading.language), numberText(now.all, reading.language))
            : now.status === 'stopped'
              ? words.value.stopped
              : '…'}
        </p>
      ) : (
        <p>
          {text.result.changed}{' '}
          <button
            type="button"
            onClick={() => {
              change((then) => withCourse(then, course, text.course.name));
              changeQuestions({ locked: asked.peek() });
            }}
          >
            {text.result.again}
          </button>
        </p>
      )}
      <blockquote class="question-closing">
        <p>{text.result.closing}</p>
        <footer>{text.result.closingFrom}</footer>
      </blockquote>
      <p class="question-buttons">
        <button type="button" onClick={onAnew}>
          {text.result.anew}
        </button>
        <span class="question-note">{text.result.restart}</span>
      </p>
    </>
  );
}

/** Links and files of the course open where it is compared. */
function inCompare(state: AppState): AppState {
  return { ...state, mode: 'compare' };
}

async function copyLink(): Promise<void> {
  const address = location.href.replace(/#.*$/, '');
  if (await copyText(`${address}#s=${encodeState(inCompare(asked.peek()))}`)) notice(words.value.shared);
}

interface ResultProps {
  readonly reading: QuestionReading;
  readonly data: ComparisonData;
}

/** What the course costs above today's, how much of it is time that services do not get, and for what. */
function PriceFirst({ reading, data, pricing }: ResultProps & { readonly pricing: Pricing }) {
  const { language } = reading;
  const text = QUESTIONS_LANGUAGES[language];
  const price = bookedPrice(data, pricing.parameters);
  const [sum, ...hours] = bookedTexts(reading, price);
  return (
    <section class="question-price" aria-labelledby="price-first">
      <h3 id="price-first">{text.result.price}</h3>
      <p class="price-sum">{sum}</p>
      {hours.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{firstYearText(data, language)}</p>
      <details>
        <summary>{text.price.parts}</summary>
        <ul>
          {partTexts(reading, price).map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** The figures of what the group wants, and what it had expected of the first. */
function Figures({
  reading,
  data,
  figures,
}: ResultProps & { readonly figures: ReturnType<typeof courseOf>['figures'] }) {
  const { language } = reading;
  const text = QUESTIONS_LANGUAGES[language];
  const { expected } = questionsState.value;
  const found = figures.map((figure) => ({ figure, ...courseFigure(data, figure, COURSE_MONTH, language) }));
  const [first] = found;
  return (
    <>
      <h3>{text.result.figures}</h3>
      <ul class="course-figures">
        {found.map((one) => (
          <li key={one.figure}>{one.text}</li>
        ))}
      </ul>
      {expected === null || first === undefined ? null : (
        <p role="status">
          {text.result.expected(outcomeLabel(words.value, first.figure), text.predict.choices[expected])}{' '}
          {cameText(text, first.finding)}
        </p>
      )}
    </>
  );
}

function cameText(text: QuestionsWords, finding: Finding | null): string {
  const { came } = text.result;
  if (finding?.telling !== 'told') return came.unknown;
  return finding.direction > 0 ? came.higher : finding.direction < 0 ? came.lower : came.same;
}
