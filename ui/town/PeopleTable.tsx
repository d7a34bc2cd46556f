import { useState } from 'preact/hooks';
import type { Frames } from '#sim';
import { numberText, outcomeText } from '../words/outcomeText.ts';
import type { Language } from '../words/language.ts';
import { commaAsPoint } from '../parts/NumberBox.tsx';
import { readTyped } from '../parts/readTyped.ts';
import { notice } from '../state/pageState.ts';
import type { TownWords } from '../words/townEn.ts';
import { partAt, STAYS_AWAY, trustAt } from '#runs';

interface Props {
  readonly text: TownWords['people'];
  readonly language: Language;
  readonly name: string;
  readonly frames: Frames;
  readonly members: readonly number[];
  readonly month: number;
  readonly onPerson: (person: number) => void;
}

/** Rows that are shown; everybody else is found by number. */
const MOST_ROWS = 60;

/** The people of a neighbourhood as a list, the most engaged first, and a way to find anybody by number. */
export function PeopleTable({ text, language, name, frames, members, month, onPerson }: Props) {
  const [number, setNumber] = useState('');
  // Who stays away comes after all who take part, before those who never did.
  const rank = (i: number): number => {
    const part = partAt(frames, i, month);
    return part === STAYS_AWAY ? 0.5 : part;
  };
  const first = [...members].sort((a, b) => rank(b) - rank(a) || a - b).slice(0, MOST_ROWS);
  const caption = text.caption(name, numberText(members.length, language));
  return (
    <>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          const person = readTyped(number, { min: 0, max: frames.citizens - 1, whole: true });
          if (person.status === 'read') onPerson(person.value);
          else notice(`${text.number}: 0–${frames.citizens - 1}`);
        }}
      >
        <label>
          {text.number}
          <input
            type="number"
            min={0}
            max={frames.citizens - 1}
            value={number}
            onBeforeInput={commaAsPoint}
            onInput={(event) => {
              setNumber(event.currentTarget.value);
            }}
          />
        </label>
        <button type="submit">{text.find}</button>
      </form>
      <div class="scroll tall" tabIndex={0} role="group" aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <tbody>
            {first.map((i) => (
              <tr key={i}>
                <th scope="row">
                  <button
                    type="button"
                    class="link"
                    onClick={() => {
                      onPerson(i);
                    }}
                  >
                    {text.person(i)}
                  </button>
                </th>
                <td>{text.parts[partAt(frames, i, month)]}</td>
                <td>{text.trust(outcomeText('trust', trustAt(frames, i, month), language))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
