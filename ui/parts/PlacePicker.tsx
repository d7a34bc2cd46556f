import { useState } from 'preact/hooks';
import { issueText } from '#sim';
import type { Live } from '../run/live.ts';
import { change, notice, state, words } from '../state/pageState.ts';

/** Every built-in place, by typing its name; a name that is not known is refused with the nearest ones. */
export function PlacePicker({ live }: { readonly live: Live | null }) {
  const text = words.value;
  const present = state.value;
  const [typed, setTyped] = useState(present.place);
  const use = (): void => {
    const found = live?.atlas.find(typed);
    if (found === undefined) return;
    if (found.ok) change({ ...present, place: found.value.name });
    else notice(found.issues.map(issueText).join('; '));
  };
  return (
    <form
      class="panel place"
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
          onInput={(event) => setTyped(event.currentTarget.value)}
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
  );
}
