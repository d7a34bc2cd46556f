import { useState } from 'preact/hooks';
import type { Issue } from '#sim';
import type { Atlas } from '#scenarios';
import { language, notice, words } from '../state/pageState.ts';
import { lessonProblemText } from '../words/lessonProblemText.ts';
import type { TeachWords } from '../words/teachEn.ts';
import { openLessonFile } from './openLessonFile.ts';
import { openOwnLesson } from './openLesson.ts';

interface Props {
  readonly text: TeachWords;
  /** Null until the model is there, which knows the places. */
  readonly atlas: Atlas | null;
}

/** A lesson of somebody's own: opened, dropped or pasted. It is checked as a whole, and nothing of it leaves this machine. */
export function OwnLessons({ text: { own }, atlas }: Props) {
  const [problems, setProblems] = useState<readonly Issue[]>([]);
  const [pasted, setPasted] = useState('');
  function take(written: Uint8Array | string): void {
    if (atlas === null) return;
    const opened = openLessonFile(written, { atlas, language: language.peek() });
    setProblems(opened.ok ? [] : opened.issues);
    if (!opened.ok) return;
    for (const finding of opened.value.findings) notice(lessonProblemText(words.peek(), language.peek(), finding).text);
    openOwnLesson(opened.value.input);
  }
  async function takeFile(file: File | undefined): Promise<void> {
    if (file !== undefined) take(new Uint8Array(await file.arrayBuffer()));
  }
  return (
    <section
      aria-labelledby="own-lessons"
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        void takeFile(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id="own-lessons">{own.title}</h2>
      <p>{own.hint}</p>
      <p>
        <label>
          {own.open}{' '}
          <input
            type="file"
            accept=".yaml,.yml,.json"
            disabled={atlas === null}
            onChange={(event) => {
              const input = event.currentTarget;
              // The same file, mended, can be chosen again.
              void takeFile(input.files?.[0]).finally(() => {
                input.value = '';
              });
            }}
          />
        </label>
      </p>
      <details>
        <summary>{own.paste}</summary>
        <label>
          {own.pasteHere}
          <textarea
            rows={8}
            spellcheck={false}
            value={pasted}
            onInput={(event) => {
              setPasted(event.currentTarget.value);
            }}
          />
        </label>
        <p>
          <button
            type="button"
            disabled={atlas === null || pasted.trim() === ''}
            onClick={() => {
              take(pasted);
            }}
          >
            {own.openPasted}
          </button>
        </p>
      </details>
      {problems.length === 0 ? null : (
        <div role="alert" class="field-problem">
          <p>{own.problems(problems.length)}</p>
          <ul>
            {problems
              .map((issue) => lessonProblemText(words.value, language.value, issue))
              .map(({ text, lang }, n) => (
                <li key={n} lang={lang}>
                  {text}
                </li>
              ))}
          </ul>
        </div>
      )}
    </section>
  );
}
