import { LineMark } from '../charts/LineMark.tsx';
import { MOST_STRATEGIES, withChosen } from '../state/appState.ts';
import { change } from '../state/pageState.ts';
import { openChoices } from '../state/openChapter.ts';
import type { FrameWords } from '../words/frameEn.ts';

interface Props {
  readonly frame: FrameWords;
  readonly names: readonly string[];
  readonly selected: number;
}

/** The strategies by colour, dash and name: which one the page is about, and the door to another. */
export function StrategyChips({ frame, names, selected }: Props) {
  return (
    <fieldset class="strategy-chips">
      <legend class="hidden">{frame.strategies}</legend>
      {names.map((name, n) => (
        <label
          key={n}
          class={n === selected ? 'strategy-chip chosen' : 'strategy-chip'}
          title={n === 0 ? frame.first : undefined}
        >
          <input
            type="radio"
            name="chip"
            class="hidden"
            checked={n === selected}
            onChange={() => {
              change((now) => withChosen(now, n));
            }}
          />
          <LineMark style={n} />
          {name}
          {n === 0 ? <span class="hidden"> ({frame.first})</span> : null}
        </label>
      ))}
      {names.length >= MOST_STRATEGIES ? null : (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            openChoices('add-strategy');
          }}
        >
          {frame.addStrategy}
        </button>
      )}
    </fieldset>
  );
}
