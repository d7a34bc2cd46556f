import { useEffect, useRef } from 'preact/hooks';
import { courseOf } from '#lessons';
import type { Live } from '../../run/live.ts';
import { encodeState } from '../../state/encodeState.ts';
import { asked, change, choices, loadMetricWords, notice, words } from '../../state/pageState.ts';
import { answeredSoFar, askedQuestions, changeQuestions, questionsState } from '../../state/questionsState.ts';
import { wantedSheet } from '../../state/sheetAddress.ts';
import { QUESTIONS_LANGUAGES } from '../../words/questionsLanguages.ts';
import { TEACH_LANGUAGES } from '../../words/teachLanguages.ts';
import { readAnswers, type GivenAnswers } from './answersCode.ts';
import { CoursePrediction } from './CoursePrediction.tsx';
import { CourseResult } from './CourseResult.tsx';
import './questions.css';
import { QuestionScreen } from './QuestionScreen.tsx';
import { QuestionsStart } from './QuestionsStart.tsx';
import { usePricedReading } from './usePricedReading.ts';
import { withCourse } from './withCourse.ts';

/** The six questions of mobilising leadership: one a screen, then a prediction, then both courses, the price first. `live`: null until the model is there. */
export function SixQuestions({ live }: { readonly live: Live | null }) {
  const { language } = choices.value;
  const text = QUESTIONS_LANGUAGES[language];
  const { reading, pricing } = usePricedReading(live);
  const openSheet = useCourseSheet(live);
  useEffect(() => {
    loadMetricWords(language).catch(() => {
      notice(words.peek().notLoaded);
    });
  }, [language]);
  const state = questionsState.value;
  const ids = askedQuestions(state);
  const heading = useRef<HTMLDivElement>(null);
  const last = useRef(state.screen);
  // Whoever goes on by key or reader begins at the head of the next screen.
  useEffect(() => {
    if (last.current === state.screen) return;
    last.current = state.screen;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [state.screen]);
  const question = ids[state.screen - 1];
  return (
    <section id="result" class="six-questions" tabIndex={-1} aria-labelledby="six-questions-title">
      <h1 id="six-questions-title">{text.title}</h1>
      <div ref={heading} class="question-screen" tabIndex={-1}>
        {state.screen === 0 ? (
          <QuestionsStart text={text} />
        ) : question !== undefined ? (
          <QuestionScreen key={question} id={question} reading={reading} pricing={pricing} />
        ) : state.locked === null ? (
          <CoursePrediction reading={reading} pricing={pricing} isReady={live !== null} />
        ) : (
          <CourseResult
            reading={reading}
            pricing={pricing}
            onSheet={() => void openSheet()}
            onAnew={() => {
              changeQuestions({ screen: 0, answers: {}, assumptions: {}, expected: null, locked: null });
            }}
          />
        )}
      </div>
      <p>
        <button
          type="button"
          class="link"
          onClick={() => {
            change((now) => ({ ...now, mode: 'teach', lesson: null }));
          }}
        >
          {TEACH_LANGUAGES[language].toList}
        </button>
      </p>
    </section>
  );
}

/** Opens the sheet of the course, which is loaded when somebody asks for it; one that the address asks for opens by itself. */
function useCourseSheet(live: Live | null): (model?: number | null) => Promise<void> {
  const closes = useRef<() => void>(undefined);
  useEffect(() => () => closes.current?.(), []);
  async function open(model: number | null = null): Promise<void> {
    try {
      const { showCourseSheet } = await import('./sheetOfCourse.tsx');
      closes.current?.();
      closes.current = showCourseSheet(live, model);
    } catch {
      notice(words.peek().notLoaded);
    }
  }
  const wanted = wantedSheet.value;
  useEffect(() => {
    // Its prices need the model.
    if (live === null || wanted?.kind !== 'questions') return;
    wantedSheet.value = null;
    const given = readAnswers(wanted.answers ?? '');
    if (given === null) return;
    takeAnswers(given);
    void open(wanted.model);
  }, [live, wanted]);
  return open;
}

/** A group's answers as if they had been given and locked here. */
function takeAnswers(given: GivenAnswers): void {
  const ids = askedQuestions(given);
  const course = courseOf(answeredSoFar({ ...questionsState.peek(), ...given }, ids.length));
  const then = withCourse(asked.peek(), course, QUESTIONS_LANGUAGES[asked.peek().language].course.name);
  // What the answers move may have changed since the sheet was printed.
  if (encodeState(then) !== encodeState(asked.peek())) change(() => then);
  changeQuestions({ ...given, screen: ids.length + 1, locked: asked.peek() });
}
