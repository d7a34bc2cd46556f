import type { Live } from '../run/live.ts';
import { change, choices, progress, words } from '../state/pageState.ts';
import { numberText } from '../words/outcomeText.ts';

/** As many as a municipality of ordinary size has by itself. */
const FEW = 4000;

/** Asked before very many citizens are simulated, since a link may ask for a country; until it is answered nothing is run. */
export function LargeQuestion({ live }: { readonly live: Live | null }) {
  const now = progress.value;
  const text = words.value.large;
  const number = (citizens: number): string => numberText(citizens, choices.value.language);
  return (
    <div role="alert" class="asking">
      {now.status !== 'asking' ? null : (
        <p>
          {text.question(number(now.citizens))}{' '}
          <span>
            <button
              type="button"
              onClick={() => {
                change((state) => ({ ...state, citizens: FEW }));
              }}
            >
              {text.fewer(number(FEW))}
            </button>{' '}
            <button
              type="button"
              onClick={() => {
                live?.agree(now.citizens);
              }}
            >
              {text.run}
            </button>
          </span>
        </p>
      )}
    </div>
  );
}
