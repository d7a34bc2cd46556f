import { change, state, words } from '../state/pageState.ts';
import { STATEMENTS } from '../words/statements.ts';

/** What is done so that everybody can use the page, what is not yet, and how that was found out. */
export function StatementPage() {
  const present = state.value;
  const statement = STATEMENTS[present.language];
  return (
    <article id="result" class="panel statement" tabIndex={-1}>
      <h1>{statement.title}</h1>
      {statement.parts.map(({ heading, text, list }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <p>{text}</p>
          {list.length === 0 ? null : (
            <ul>
              {list.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <button
        type="button"
        onClick={() => {
          change((now) => ({ ...now, mode: 'compare' }));
        }}
      >
        {words.value.backToCompare}
      </button>
    </article>
  );
}
