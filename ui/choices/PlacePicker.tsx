import { useEffect, useState } from 'preact/hooks';
import type { Issue } from '#sim';
import { readPlaceCsv, type Atlas } from '#scenarios';
import type { AppState } from '../state/appState.ts';
import { change, notice, state } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import { problemText } from '../words/problemText.ts';
import { FieldProblem, invalidBy } from '../parts/FieldProblem.tsx';
import { LARGEST_FILE } from '../parts/stateFile.ts';

interface Props {
  readonly words: Words;
  /** Null until the places have arrived. */
  readonly atlas: Atlas | null;
  readonly place: string;
  readonly ownPlace: AppState['ownPlace'];
}

/** Every built-in place, by typing its name, or an own one from a file; what is not known or not right is told and changes nothing. */
export function PlacePicker({ words: text, atlas, place, ownPlace }: Props) {
  const [typed, setTyped] = useState(place);
  /** What was tried in the field and is no place. */
  const [tried, setTried] = useState('');
  useEffect(() => {
    setTyped(place);
    setTried('');
  }, [place]);
  const isLost = atlas !== null && ownPlace === null && !atlas.find(place).ok;
  const unknown = tried !== '' ? tried : isLost ? place : '';
  const problem = atlas === null || unknown === '' ? '' : text.placeUnknown(unknown, atlas.suggestions(unknown));
  const use = (): void => {
    const found = atlas?.find(typed);
    if (found === undefined) return;
    if (found.ok) {
      setTried('');
      change((now) => ({ ...now, place: found.value.name, ownPlace: null }));
      return;
    }
    setTried(typed);
    notice(text.placeUnknown(typed, atlas?.suggestions(typed) ?? []));
  };
  return (
    <section class="panel place">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          use();
        }}
      >
        <label for="place">{text.place}</label>
        <p class="hint" id="place-hint">
          {text.placeHint}
        </p>
        <div class="row">
          <input
            id="place"
            list="places"
            value={typed}
            {...invalidBy('place-problem', problem, 'place-hint')}
            autoComplete="off"
            onInput={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
          <button type="submit" disabled={atlas === null}>
            {text.placeUse}
          </button>
        </div>
        <FieldProblem id="place-problem" text={problem} />
        <datalist id="places">
          {atlas?.names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </form>
      <OwnPlaceFile words={text} ownPlace={ownPlace} />
    </section>
  );
}

/** Problems that are shown one by one; the rest are counted. */
const MOST_SHOWN = 10;

function OwnPlaceFile({ words, ownPlace }: Pick<Props, 'words' | 'ownPlace'>) {
  const text = words.town;
  const { language } = state.peek();
  const [problems, setProblems] = useState<{ readonly text: string; readonly issues: readonly Issue[] } | null>(null);

  async function take(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setProblems(null);
    if (file.size > LARGEST_FILE) {
      notice(text.ownTooLarge(file.name));
      setProblems({ text: text.ownTooLarge(file.name), issues: [] });
      return;
    }
    // As the command line reads it: some browsers would read other encodings, and the same file would be a place here only.
    const csv = new TextDecoder().decode(await file.arrayBuffer());
    const read = readPlaceCsv(csv, file.name);
    if (!read.ok) {
      setProblems({ text: text.ownProblems(file.name), issues: read.issues });
      return;
    }
    change((now) => ({ ...now, place: read.value.name, ownPlace: { file: file.name, csv } }));
    notice(text.ownUsed(read.value.name, read.value.names.length));
  }

  return (
    <details
      class="own-place"
      open={ownPlace !== null || problems !== null}
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <summary>{text.own}</summary>
      <p class="hint" id="own-place-hint">
        {text.ownHint}
      </p>
      <label class="drop">
        {text.drop}
        <input
          type="file"
          accept=".csv,text/csv"
          {...invalidBy('own-place-problem', problems === null ? '' : problems.text, 'own-place-hint')}
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      {problems === null ? null : (
        <div role="alert" id="own-place-problem" class="field-problem">
          <p>{problems.text}</p>
          {problems.issues.length === 0 ? null : (
            <ul>
              {problems.issues
                .slice(0, MOST_SHOWN)
                .map((issue) => problemText(words, language, issue))
                .map(({ text: told, lang }, n) => (
                  <li key={n} lang={lang}>
                    {told}
                  </li>
                ))}
            </ul>
          )}
          {problems.issues.length > MOST_SHOWN ? <p>{text.moreProblems(problems.issues.length - MOST_SHOWN)}</p> : null}
        </div>
      )}
    </details>
  );
}
