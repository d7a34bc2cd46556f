import { useState } from 'preact/hooks';
import type { Frames } from '#sim';
import { outcomeText } from '../words/outcomeText.ts';
import type { Language } from '../words/language.ts';
import { commaAsPoint } from '../parts/NumberBox.tsx';
import { readTyped } from '../parts/readTyped.ts';
import { notice } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import { RESTING_BIT, ROLE_BITS, stateAt, trustAt } from './stateAt.ts';

interface Props {
  readonly words: Words;
  readonly language: Language;
  readonly name: string;
  readonly frames: Frames;
  readonly neighbourhood: number;
  readonly month: number;
  readonly onPerson: (person: number) => void;
}

/** Rows that are shown; everybody else is found by number. */
const MOST_ROWS = 60;

/** The people of a neighbourhood as a list, the most engaged first, and a way to find anybody by number. */
export function PeopleTable({ words, language, name, frames, neighbourhood, month, onPerson }: Props) {
  const text = words.map;
  const [number, setNumber] = useState('');
  const people: number[] = [];
  for (let i = 0; i < frames.citizens; i++) if (frames.neighbourhood[i] === neighbourhood) people.push(i);
  const state = (i: number): number => stateAt(frames, i, month);
  const trust = (i: number): number => trustAt(frames, i, month);
  const rank = (i: number): number => 2 * (state(i) & ROLE_BITS) + ((state(i) & RESTING_BIT) === 0 ? 0 : 1);
  const first = [...people].sort((a, b) => rank(b) - rank(a) || a - b).slice(0, MOST_ROWS);
  return (
    <>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          const person = readTyped(number, { min: 0, max: frames.citizens - 1, whole: true });
          if (person.status === 'read') onPerson(person.value);
          else notice(`${text.personNumber}: 0–${frames.citizens - 1}`);
        }}
      >
        <label>
          {text.personNumber}
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
      <div class="scroll tall" tabIndex={0} role="group" aria-label={text.people(name, people.length)}>
        <table>
          <caption>{text.people(name, people.length)}</caption>
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
                <td>
                  {text.roles[state(i) & ROLE_BITS]}
                  {(state(i) & RESTING_BIT) === 0 ? '' : `, ${text.burntOut}`}
                </td>
                <td>{text.trustNow(outcomeText('trust', trust(i), language))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
