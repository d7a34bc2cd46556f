import { courseOf } from '#lessons';
import { FigureTable } from '../../parts/FigureTable.tsx';
import { asked, change, choices, words } from '../../state/pageState.ts';
import {
  answeredSoFar,
  askedQuestions,
  changeQuestions,
  EXPECTED_LEVELS,
  questionsState,
} from '../../state/questionsState.ts';
import { outcomeLabel } from '../../words/outcomeText.ts';
import { QUESTIONS_LANGUAGES } from '../../words/questionsLanguages.ts';
import type { Pricing } from './coursePrice.ts';
import { PriceBox } from './PriceBox.tsx';
import { assumedTexts, mixText, movedRows, overriddenTexts, type QuestionReading } from './questionTexts.ts';
import { withCourse } from './withCourse.ts';

interface Props {
  readonly reading: QuestionReading;
  readonly pricing: Pricing | null;
  /** Whether the model is there to run it. */
  readonly isReady: boolean;
}

/** What the answers come to, and what the group expects of it; nothing is run before that is locked. */
export function CoursePrediction({ reading, pricing, isReady }: Props) {
  const state = questionsState.value;
  const { place } = choices.value;
  const text = QUESTIONS_LANGUAGES[reading.language];
  const ids = askedQuestions(state);
  const answers = answeredSoFar(state, ids.length);
  const course = courseOf(answers);
  const rows = movedRows(reading, state, course);
  const overridden = overriddenTexts(reading, state, course);
  const assumed = assumedTexts(reading, answers, ids);
  const isEmpty = course.moved.length === 0 && course.mixOver === null;
  const [figure] = course.figures;
  const lock = (): void => {
    change((now) => withCourse(now, course, text.course.name));
    changeQuestions({ locked: asked.peek() });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        lock();
      }}
    >
      <h2>{text.course.title}</h2>
      {isEmpty ? (
        <p>{text.course.empty}</p>
      ) : (
        <>
          <PriceBox reading={reading} pricing={pricing} course={course} />
          {rows.length === 0 ? null : (
            <details>
              <summary>{text.course.moved(rows.length)}</summary>
              <FigureTable caption={text.course.title} head={text.course.head} rows={rows} />
            </details>
          )}
          {course.mixOver === null ? null : <p>{mixText(reading, course.mixOver)}</p>}
          <Listed title={text.overrides} list={overridden} />
          <Listed title={text.assume} list={assumed} />
          <h2>{text.predict.title}</h2>
          <fieldset>
            <legend>{text.predict.question(outcomeLabel(words.value, figure), place)}</legend>
            {EXPECTED_LEVELS.map((level, n) => (
              <label key={level} class="answer">
                <input
                  type="radio"
                  name="expected"
                  checked={state.expected === level}
                  onChange={() => {
                    changeQuestions({ expected: level });
                  }}
                />
                <span>
                  {'ABC'[n]}: {text.predict.choices[level]}
                </span>
              </label>
            ))}
          </fieldset>
          <p class="question-note">{isReady ? text.predict.final : text.predict.wait}</p>
        </>
      )}
      <p class="question-buttons">
        <button
          type="button"
          onClick={() => {
            changeQuestions({ screen: ids.length });
          }}
        >
          {text.back}
        </button>
        {isEmpty ? null : (
          <button type="submit" class="primary" disabled={state.expected === null || !isReady}>
            {text.predict.lock}
          </button>
        )}
      </p>
    </form>
  );
}

function Listed({ title, list }: { readonly title: string; readonly list: readonly string[] }) {
  if (list.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {list.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}
