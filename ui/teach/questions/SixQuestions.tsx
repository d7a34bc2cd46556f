import { useEffect, useMemo, useRef } from 'preact/hooks';
import { leverPrices } from '../../choices/leverPrices.ts';
import { usualKey, usualOf } from '../../choices/usualStrategy.ts';
import { useModelWords } from '../../parts/useModelWords.ts';
import type { Live } from '../../run/live.ts';
import { choices, loadMetricWords, notice, sumsCountry, words } from '../../state/pageState.ts';
import { askedQuestions, changeQuestions, questionsState } from '../../state/questionsState.ts';
import { QUESTIONS_LANGUAGES } from '../../words/questionsLanguages.ts';
import { CoursePrediction } from './CoursePrediction.tsx';
import { CourseResult } from './CourseResult.tsx';
import './questions.css';
import { QuestionScreen } from './QuestionScreen.tsx';
import { QuestionsStart } from './QuestionsStart.tsx';

interface Props {
  /** Null until the model is there. */
  readonly live: Live | null;
  /** The group goes on to Compare, which then shows both courses. */
  readonly onDone: () => void;
}

/** The six questions of mobilising leadership: one a screen, then a prediction, then both courses, the price first. */
export function SixQuestions({ live, onDone }: Props) {
  const present = choices.value;
  const { language } = present;
  const text = QUESTIONS_LANGUAGES[language];
  const modelWords = useModelWords();
  // Sums are told in the currency of the place that is shown.
  void sumsCountry.value;
  const key = usualKey(present);
  const { parameters, place } = useMemo(() => {
    const usual = usualOf(live, present);
    return usual ?? { parameters: null, place: null };
  }, [live, key]);
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
  const reading = { words: modelWords, language };
  const pricing = useMemo(
    () => (parameters === null ? null : { parameters, prices: leverPrices(parameters, place) }),
    [parameters, place],
  );
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
            onDone={onDone}
            onAnew={() => {
              changeQuestions({ screen: 0, answers: {}, assumptions: {}, expected: null, locked: null });
            }}
          />
        )}
      </div>
    </section>
  );
}
