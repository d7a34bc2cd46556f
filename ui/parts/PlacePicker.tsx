import { useEffect, useState } from 'preact/hooks';
import { issueText, type Issue } from '#sim';
import { readPlaceCsv } from '#scenarios';
import type { Live } from '../run/live.ts';
import { change, choices, notice, words } from '../state/pageState.ts';
import { LARGEST_FILE } from './stateFile.ts';

/** Every built-in place, by typing its name, or an own one from a file; what is not known or not right is told and changes nothing. */
export function PlacePicker({ live }: { readonly live: Live | null }) {
  const text = words.value;
  const { place } = choices.value;
  const [typed, setTyped] = useState(place);
  useEffect(() => {
    setTyped(place);
  }, [place]);
  const use = (): void => {
    const found = live?.atlas.find(typed);
    if (found === undefined) return;
    if (found.ok) change((now) => ({ ...now, place: found.value.name, ownPlace: null }));
    else notice(found.issues.map(issueText).join('; '));
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
            aria-describedby="place-hint"
            autoComplete="off"
            onInput={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
          <button type="submit" disabled={live === null}>
            {text.placeUse}
          </button>
        </div>
        <datalist id="places">
          {live?.atlas.names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </form>
      <OwnPlaceFile />
    </section>
  );
}

/** Problems that are shown one by one; the rest are counted. */
const MOST_SHOWN = 10;

function OwnPlaceFile() {
  const text = words.value.town;
  const { ownPlace } = choices.value;
  const [problems, setProblems] = useState<{ readonly name: string; readonly issues: readonly Issue[] } | null>(null);

  async function take(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setProblems(null);
    if (file.size > LARGEST_FILE) {
      notice(text.ownTooLarge(file.name));
      return;
    }
    const csv = await file.text();
    const read = readPlaceCsv(csv, file.name);
    if (!read.ok) {
      setProblems({ name: file.name, issues: read.issues });
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
      <p class="hint">{text.ownHint}</p>
      <label class="drop">
        {text.drop}
        <input
          type="file"
          accept=".csv,text/csv"
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      {problems === null ? null : (
        <div role="alert">
          <p>{text.ownProblems(problems.name)}</p>
          <ul lang="en">
            {problems.issues.slice(0, MOST_SHOWN).map((issue, n) => (
              <li key={n}>{issueText(issue)}</li>
            ))}
          </ul>
          {problems.issues.length > MOST_SHOWN ? <p>{text.moreProblems(problems.issues.length - MOST_SHOWN)}</p> : null}
        </div>
      )}
    </details>
  );
}
