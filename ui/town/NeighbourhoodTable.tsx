import { outcomeText, pointsText } from '../words/outcomeText.ts';
import type { Language } from '../words/language.ts';
import type { Words } from '../words/en.ts';
import type { TownRecord } from './townRecord.ts';

interface Props {
  readonly words: Words;
  readonly language: Language;
  readonly record: TownRecord;
  /** Neighbourhoods from the least to the most deprived. */
  readonly order: readonly number[];
  readonly month: number;
  readonly onOpen: (neighbourhood: number) => void;
}

/** The neighbourhoods of the town as a list: what the picture shows, and a button to open each. */
export function NeighbourhoodTable({ words, language, record, order, month, onOpen }: Props) {
  const { names } = record.strategy.scenario.place;
  const { byNeighbourhood } = record.result;
  const value = (metric: string, at: number, k: number): number =>
    byNeighbourhood?.[metric]?.[at * names.length + k] ?? NaN;
  const text = words.map;
  return (
    <div class="scroll tall" tabIndex={0} role="group" aria-label={text.list}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.neighbourhood}</th>
            <th scope="col">{text.trust}</th>
            <th scope="col">{text.participation}</th>
            <th scope="col">{text.strained}</th>
            <th scope="col">{text.change}</th>
          </tr>
        </thead>
        <tbody>
          {order.map((k) => (
            <tr key={k}>
              <th scope="row">
                <button
                  type="button"
                  class="link"
                  aria-label={text.open(names[k] ?? '')}
                  onClick={() => {
                    onOpen(k);
                  }}
                >
                  {names[k]}
                </button>
              </th>
              <td>{outcomeText('trust', value('trust', month, k), language)}</td>
              <td>{outcomeText('participation', value('participation', month, k), language)}</td>
              <td>{outcomeText('strained', value('strained', month, k), language)}</td>
              <td>{pointsText(value('trust', month, k) - value('trust', 0, k), language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
