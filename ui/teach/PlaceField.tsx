import { useEffect, useId, useState } from 'preact/hooks';
import type { Atlas } from '#scenarios';
import { FieldProblem, invalidBy } from '../parts/FieldProblem.tsx';
import type { Words } from '../words/en.ts';

interface Props {
  readonly words: Words;
  readonly label: string;
  readonly atlas: Atlas | null;
  readonly place: string;
  /** What is done with the place, each under its name. */
  readonly acts: readonly { readonly label: string; readonly act: (place: string) => void }[];
}

/** A place by its name, and what is done there; a place that nobody knows is told and does nothing. */
export function PlaceField({ words, label, atlas, place, acts }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(place);
  const [tried, setTried] = useState('');
  useEffect(() => {
    setTyped(place);
    setTried('');
  }, [place]);
  const problem = tried === '' || atlas === null ? '' : words.placeUnknown(tried, atlas.suggestions(tried));
  const use = (act: (place: string) => void): void => {
    const found = atlas?.find(typed.trim());
    if (found === undefined) return;
    setTried(found.ok ? '' : typed);
    if (found.ok) act(found.value.name);
  };
  const [first] = acts;
  return (
    <form
      class="place-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (first !== undefined) use(first.act);
      }}
    >
      <label for={`${id}-place`}>{label}</label>
      <div class="place-row">
        <input
          id={`${id}-place`}
          list={`${id}-places`}
          value={typed}
          autoComplete="off"
          {...invalidBy(`${id}-problem`, problem)}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        {acts.map(({ label: name, act }, n) => (
          <button
            key={name}
            type={n === 0 ? 'submit' : 'button'}
            disabled={atlas === null}
            onClick={
              n === 0
                ? undefined
                : () => {
                    use(act);
                  }
            }
          >
            {name}
          </button>
        ))}
      </div>
      <FieldProblem id={`${id}-problem`} text={problem} />
      <datalist id={`${id}-places`}>
        {atlas?.names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </form>
  );
}
