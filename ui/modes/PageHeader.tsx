import { useRef } from 'preact/hooks';
import type { Mode } from '../state/appState.ts';
import type { Language } from '../words/language.ts';
import {
  allRunsIn,
  asked,
  canRedo,
  canReplay,
  canUndo,
  change,
  choices,
  doAgain,
  notice,
  replay,
  takeBack,
  words,
  writeLink,
} from '../state/pageState.ts';
import { replayLastChange } from '../state/replayLastChange.ts';
import { LANGUAGE_NAMES } from '../words/languages.ts';
import { openStateFile, saveStateFile } from '../parts/stateFile.ts';

/** Links longer than this are cut by some programs that pass them on. */
const LONG_LINK = 2000;

/** Name, modes, language, undo and redo, link, file and report. */
export function PageHeader() {
  const text = words.value;
  const file = useRef<HTMLInputElement>(null);
  return (
    <header class="page-header">
      <div>
        <p class="brand">{text.title}</p>
        <p class="tagline">{text.tagline}</p>
      </div>
      <nav aria-label={text.title}>
        <ul class="modes">
          <li class="later">
            {text.modes.teach} <small>({text.modes.later})</small>
          </li>
          <ModeLink mode="compare" label={text.modes.compare} />
          <ModeLink mode="explore" label={text.modes.explore} />
        </ul>
      </nav>
      <div class="actions">
        <label>
          <span class="hidden">{text.language}</span>
          <select
            value={choices.value.language}
            onChange={(event) => {
              change((now) => ({ ...now, language: event.currentTarget.value as Language }));
            }}
          >
            {Object.entries(LANGUAGE_NAMES).map(([code, name]) => (
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
        <ReplayButton />
        <button type="button" onClick={() => void copyLink()}>
          {text.share}
        </button>
        <button
          type="button"
          onClick={() => {
            saveStateFile(asked.peek());
          }}
        >
          {text.file.save}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {text.file.open}
        </button>
        <input
          ref={file}
          class="hidden"
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen !== undefined) void openStateFile(chosen);
            event.currentTarget.value = '';
          }}
        />
        <button
          type="button"
          onClick={() => {
            window.print();
          }}
        >
          {text.print}
        </button>
      </div>
    </header>
  );
}

/** Starts the replay of the last change once all runs are in, and stops it. */
function ReplayButton() {
  const text = words.value.replay;
  return replay.value === null ? (
    <button type="button" disabled={!canReplay.value || !allRunsIn.value} onClick={() => void replayLastChange()}>
      {text.start}
    </button>
  ) : (
    <button
      type="button"
      onClick={() => {
        replay.value = null;
      }}
    >
      {text.stop}
    </button>
  );
}

function ModeLink({ mode, label }: { readonly mode: Mode; readonly label: string }) {
  const current = choices.value.mode === mode;
  return (
    <li>
      <button
        type="button"
        class="mode"
        aria-current={current ? 'page' : undefined}
        onClick={() => {
          if (!current) change((now) => ({ ...now, mode }));
        }}
      >
        {label}
      </button>
    </li>
  );
}

async function copyLink(): Promise<void> {
  writeLink();
  const { href } = location;
  try {
    await navigator.clipboard.writeText(href);
    notice(words.value.shared);
  } catch {
    notice(href);
  }
  if (href.length > LONG_LINK) notice(words.value.longLink);
}
