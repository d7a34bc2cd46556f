import type { Language } from '../state/appState.ts';
import { canRedo, canUndo, change, doAgain, notice, state, takeBack, words } from '../state/pageState.ts';
import { LANGUAGES } from '../words/languages.ts';

/** Name, modes, language, undo and redo, and the link. */
export function PageHeader() {
  const text = words.value;
  return (
    <header class="page-header">
      <div>
        <p class="brand">{text.title}</p>
        <p class="tagline">{text.tagline}</p>
      </div>
      <nav aria-label={text.title}>
        <ul class="modes">
          <li aria-current="page">{text.modes.compare}</li>
          <li class="later">
            {text.modes.teach} <small>({text.modes.later})</small>
          </li>
          <li class="later">
            {text.modes.explore} <small>({text.modes.later})</small>
          </li>
        </ul>
      </nav>
      <div class="actions">
        <label>
          <span class="hidden">{text.language}</span>
          <select
            value={state.value.language}
            onChange={(event) => change({ ...state.value, language: event.currentTarget.value as Language })}
          >
            {Object.entries(LANGUAGES).map(([code, { name }]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={takeBack} disabled={!canUndo.value}>
          {text.undo}
        </button>
        <button type="button" onClick={doAgain} disabled={!canRedo.value}>
          {text.redo}
        </button>
        <button type="button" onClick={() => void copyLink()}>
          {text.share}
        </button>
      </div>
    </header>
  );
}

async function copyLink(): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    notice(words.value.shared);
  } catch {
    notice(location.href);
  }
}
