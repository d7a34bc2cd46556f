import { useState } from 'preact/hooks';
import { METRICS } from '#sim';
import { compileOwnOutcomes } from '../state/ownOutcomes.ts';
import { withOutcome, type AppState } from '../state/appState.ts';
import { change, state } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import { problemText, type ProblemText } from '../words/problemText.ts';
import type { ExploreWords } from '../words/exploreEn.ts';

interface Props {
  readonly words: Words;
  readonly explore: ExploreWords;
  readonly present: AppState;
}

const EXAMPLE = 'needMet - 0.5 * burnouts';

/** Own outcomes: formulas over the metrics, checked before they are used. */
export function OutcomePanel({ words, explore, present }: Props) {
  const text = explore.outcomes;
  const [name, setName] = useState('');
  const [formula, setFormula] = useState('');
  const [problems, setProblems] = useState<readonly ProblemText[]>([]);

  async function use(): Promise<void> {
    if (!/^[A-Za-z]\w{0,39}$/.test(name) || Object.hasOwn(METRICS, name)) {
      setProblems([{ text: text.badName }]);
      return;
    }
    const next = withOutcome(state.peek(), name, formula);
    const compiled = await compileOwnOutcomes(next.outcomes);
    if (!compiled.ok) {
      setProblems(compiled.issues.map((issue) => problemText(words, present.language, issue)));
      return;
    }
    setProblems([]);
    change((now) => ({ ...withOutcome(now, name, formula), outcome: name }));
    setName('');
    setFormula('');
  }

  return (
    <section class="panel own-outcomes" aria-labelledby="outcomes-title">
      <h2 id="outcomes-title">{text.title}</h2>
      <p class="hint" id="outcomes-hint">
        {text.hint} <code>{EXAMPLE}</code>. {text.allowed}
      </p>
      {Object.entries(present.outcomes).map(([own, written]) => (
        <div class="row" key={own}>
          <button
            type="button"
            class="mode"
            aria-label={text.show(own)}
            onClick={() => {
              change((now) => ({ ...now, outcome: own }));
            }}
          >
            <code>
              {own} = {written}
            </code>
          </button>
          <button
            type="button"
            aria-label={text.remove(own)}
            onClick={() => {
              change((now) => withOutcome(now, own, null));
            }}
          >
            ×
          </button>
        </div>
      ))}
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void use();
        }}
      >
        <label>
          {text.name}
          <input
            value={name}
            autoComplete="off"
            spellcheck={false}
            onInput={(event) => {
              setName(event.currentTarget.value);
            }}
          />
        </label>
        <label class="wide">
          {text.formula}
          <input
            value={formula}
            autoComplete="off"
            spellcheck={false}
            aria-describedby="outcomes-hint"
            onInput={(event) => {
              setFormula(event.currentTarget.value);
            }}
          />
        </label>
        <button type="submit" disabled={name === '' || formula === ''}>
          {text.add}
        </button>
      </form>
      {problems.length === 0 ? null : (
        <div role="alert">
          <p>{words.problems}:</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem.text} lang={problem.lang}>
                {problem.text}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
