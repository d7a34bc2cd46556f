import { useState } from 'preact/hooks';
import { courseOf, sixQuestion, type AnswerId, type AssumptionId, type QuestionId } from '#lessons';
import { answeredSoFar, askedQuestions, changeQuestions, questionsState } from '../../state/questionsState.ts';
import { numberText } from '../../words/outcomeText.ts';
import { QUESTIONS_LANGUAGES } from '../../words/questionsLanguages.ts';
import type { Pricing } from './coursePrice.ts';
import { PriceBox } from './PriceBox.tsx';
import { answerTexts, askText, moveTexts, overriddenTexts, type QuestionReading } from './questionTexts.ts';

interface Props {
  readonly id: QuestionId;
  readonly reading: QuestionReading;
  readonly pricing: Pricing | null;
}

/** One question: why it is asked, the answers with what each moves, what we assume about our place, and the price so far. */
export function QuestionScreen({ id, reading, pricing }: Props) {
  const state = questionsState.value;
  const { language } = reading;
  const text = QUESTIONS_LANGUAGES[language];
  const ids = askedQuestions(state);
  const { answers, usual, assumptions } = sixQuestion(id);
  const before = state.answers[id];
  const [chosen, setChosen] = useState<AnswerId | null>(before === undefined ? usual : before);
  const called = answerTexts(reading, id);
  const notes: Readonly<Record<string, string>> = text.notes;
  // What is marked counts as answered already: the price and what is taken back follow the hand.
  const shown = { ...state, answers: { ...state.answers, [id]: chosen } };
  const course = courseOf(answeredSoFar(shown, state.screen));
  const taken = overriddenTexts(reading, state, course, id);
  const go = (answer: AnswerId | null, screen: number): void => {
    changeQuestions({ answers: { ...state.answers, [id]: answer }, screen });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        go(chosen, state.screen + 1);
      }}
    >
      <p class="question-progress">
        {text.progress(numberText(state.screen, language), numberText(ids.length, language))}
      </p>
      <h2>{askText(reading, state.way, id)}</h2>
      <p>{text.questions[id].why}</p>
      <fieldset>
        <legend class="hidden">{text.answers}</legend>
        {answers.map(([answer, moves]) => (
          <Answer
            key={answer}
            id={answer}
            text={called[answer] ?? ''}
            usual={answer === usual ? text.usual : null}
            note={notes[answer] ?? null}
            moves={moveTexts(reading, moves)}
            nothing={text.movesNothing}
            isChosen={chosen === answer}
            onChoose={() => {
              setChosen(answer);
            }}
          />
        ))}
      </fieldset>
      {taken.length === 0 ? null : (
        <div class="question-overrides" role="status">
          <h3>{text.overrides}</h3>
          <ul>
            {taken.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      {assumptions.length === 0 ? null : (
        <details class="question-assumptions">
          <summary>{text.assume}</summary>
          <p>{text.assumeHint}</p>
          {assumptions.map(([name, { usual: asUsual }]) => (
            <Assumption key={name} text={text.assumptions[name]} id={name} usual={asUsual} />
          ))}
        </details>
      )}
      <p class="question-buttons">
        <button
          type="button"
          onClick={() => {
            go(chosen, state.screen - 1);
          }}
        >
          {text.back}
        </button>
        <button
          type="button"
          onClick={() => {
            go(null, state.screen + 1);
          }}
        >
          {text.skip}
        </button>
        <button type="submit" class="primary" disabled={chosen === null}>
          {text.next}
        </button>
      </p>
      <PriceBox reading={reading} pricing={pricing} course={course} />
    </form>
  );
}

interface AnswerProps {
  readonly id: AnswerId;
  readonly text: string;
  readonly usual: string | null;
  readonly note: string | null;
  readonly moves: ReturnType<typeof moveTexts>;
  readonly nothing: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Answer({ id, text, usual, note, moves, nothing, isChosen, onChoose }: AnswerProps) {
  const described = `moves-${id}`;
  return (
    <div class={isChosen ? 'answer-box chosen' : 'answer-box'}>
      <label class="answer">
        <input
          type="radio"
          name="answer"
          value={id}
          checked={isChosen}
          aria-describedby={described}
          onChange={onChoose}
        />
        <span>
          {text}
          {usual === null ? null : <small> ({usual})</small>}
        </span>
      </label>
      <ul id={described} class="answer-moves">
        {moves.length === 0 ? <li>{nothing}</li> : moves.map((one) => <li key={one}>{one}</li>)}
        {note === null ? null : <li>{note}</li>}
      </ul>
    </div>
  );
}

interface AssumptionProps {
  readonly id: AssumptionId;
  readonly text: { readonly ask: string; readonly levels: readonly string[] };
  readonly usual: 0 | 1 | 2;
}

/** Three levels of what nobody chooses. */
function Assumption({ id, text, usual }: AssumptionProps) {
  const state = questionsState.value;
  const { ask, levels } = text;
  const chosen = state.assumptions[id] ?? usual;
  return (
    <fieldset class="assumption">
      <legend>{ask}</legend>
      {([0, 1, 2] as const).map((level) => (
        <label key={level} class="answer">
          <input
            type="radio"
            name={`assumption-${id}`}
            checked={chosen === level}
            onChange={() => {
              changeQuestions({ assumptions: { ...state.assumptions, [id]: level } });
            }}
          />
          <span>{levels[level]}</span>
        </label>
      ))}
    </fieldset>
  );
}
