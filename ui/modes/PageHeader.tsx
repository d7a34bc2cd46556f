import { useRef } from 'preact/hooks';
import { isTaught, type Mode } from '../state/appState.ts';
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
import { isNarrow } from '../state/isNarrow.ts';
import { copyText } from '../parts/copyText.ts';
import { Menu } from '../parts/Menu.tsx';
import { helping, openChoices } from '../state/openChapter.ts';
import { FRAME_LANGUAGES } from '../words/frameLanguages.ts';
import { LANGUAGE_NAMES } from '../words/languages.ts';
import { openStateFile, saveStateFile } from '../parts/stateFile.ts';

/** Links longer than this are cut by some programs that pass them on. */
const LONG_LINK = 2000;

/** Name, place, modes, language, and what is done with the whole page: share, undo, redo, replay, keys. */
export function PageHeader() {
  const text = words.value;
  const { language, mode, place } = choices.value;
  const frame = FRAME_LANGUAGES[language];
  const file = useRef<HTMLInputElement>(null);
  const modes = (
    <nav aria-label={text.title}>
      <ul class="modes">
        <ModeLink mode="compare" label={text.modes.compare} />
        <ModeLink mode="explore" label={text.modes.explore} />
        <ModeLink mode="teach" label={text.modes.teach} />
      </ul>
    </nav>
  );
  const share = (
    <>
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
      <button
        type="button"
        onClick={() => {
          window.print();
        }}
      >
        {text.print}
      </button>
    </>
  );
  const undo = (
    <>
      <button type="button" aria-label={text.undo} title={text.undo} onClick={takeBack} disabled={!canUndo.value}>
        ↶
      </button>
      <button type="button" aria-label={text.redo} title={text.redo} onClick={doAgain} disabled={!canRedo.value}>
        ↷
      </button>
    </>
  );
  return (
    <header class="page-header">
      <p class="brand">{text.title}</p>
      {mode === 'compare' ? (
        <button
          type="button"
          class="quiet place-button"
          onClick={() => {
            openChoices('place');
          }}
        >
          <span class="hidden">{text.place}: </span>
          {place} ▾
        </button>
      ) : null}
      {isNarrow.value ? null : modes}
      <div class="actions">
        <label>
          <span class="hidden">{text.language}</span>
          <select
            value={language}
            onChange={(event) => {
              const chosen = event.currentTarget.value as Language;
              change((now) => ({ ...now, language: chosen }));
            }}
          >
            {Object.entries(LANGUAGE_NAMES).map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {isNarrow.value ? name.split(' ')[0] : name}
              </option>
            ))}
          </select>
        </label>
        {isNarrow.value ? null : <Menu label={frame.share}>{share}</Menu>}
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
        {isNarrow.value ? null : undo}
        <Menu label={frame.more} sign="⋯">
          {isNarrow.value ? (
            <>
              {modes}
              {share}
              {undo}
            </>
          ) : null}
          <ReplayButton />
          <button
            type="button"
            onClick={() => {
              helping.value = true;
            }}
          >
            {frame.keys.open}
          </button>
        </Menu>
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
  const open = choices.value.mode;
  const current = open === mode || (mode === 'teach' && isTaught(open));
  return (
    <li>
      <button
        type="button"
        class="mode"
        aria-current={current ? 'page' : undefined}
        onClick={() => {
          if (open !== mode) change((now) => ({ ...now, mode }));
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
  if (await copyText(href)) notice(words.value.shared);
  if (href.length > LONG_LINK) notice(words.value.longLink);
}
