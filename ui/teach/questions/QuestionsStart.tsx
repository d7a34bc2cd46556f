import { changeQuestions, questionsState } from '../../state/questionsState.ts';
import type { QuestionsWords } from '../../words/questionsEn.ts';

/** What this is, what of it is assumed, and the two ways in. */
export function QuestionsStart({ text }: { readonly text: QuestionsWords }) {
  const { way } = questionsState.value;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        changeQuestions({ screen: 1 });
      }}
    >
      <p>{text.lead}</p>
      <fieldset>
        <legend>{text.ways.legend}</legend>
        {(['six', 'recipe'] as const).map((one) => (
          <label key={one} class="answer">
            <input
              type="radio"
              name="way"
              checked={way === one}
              onChange={() => {
                changeQuestions({ way: one });
              }}
            />
            <span>{text.ways[one]}</span>
          </label>
        ))}
      </fieldset>
      <p class="question-note">
        {way === 'recipe' ? text.asked.recipe : text.asked.seed} {text.assumed}
      </p>
      <p class="question-buttons">
        <button type="submit" class="primary">
          {text.begin}
        </button>
      </p>
    </form>
  );
}
