import { PRESET_NAMES, PRESETS } from '#scenarios';
import { styleOf } from '../charts/seriesStyle.ts';
import { FEWEST_STRATEGIES, MOST_STRATEGIES, withoutStrategy, withPreset, withStrategy } from '../state/appState.ts';
import { change, choices, words } from '../state/pageState.ts';
import { labelOf } from '../words/languages.ts';
import { once } from './once.ts';

/** The strategies that are compared: which one the levers belong to, what it starts from, one more or one less. */
export function StrategyPicker({ names }: { readonly names: readonly string[] }) {
  const text = words.value;
  const present = choices.value;
  const selected = present.strategies[present.selected];
  return (
    <fieldset class="panel strategies">
      <legend>{text.strategies}</legend>
      {names.map((name, n) => (
        <div class="row" key={n}>
          <label>
            <input
              type="radio"
              name="strategy"
              checked={n === present.selected}
              onChange={() => change((now) => ({ ...now, selected: n }))}
            />
            <svg width="26" height="8" aria-hidden="true">
              <line
                x1="0"
                x2="26"
                y1="4"
                y2="4"
                stroke={styleOf(n).colour}
                stroke-width="3"
                stroke-dasharray={styleOf(n).dash.join(' ')}
              />
            </svg>{' '}
            {name} {n === 0 ? <small>({text.baseline})</small> : null}
          </label>
          {n > 0 && names.length > FEWEST_STRATEGIES ? (
            <button
              type="button"
              aria-label={text.remove(name)}
              onClick={once(() => change((now) => withoutStrategy(now, n)))}
            >
              ×
            </button>
          ) : null}
        </div>
      ))}
      <label>
        {text.strategy}{' '}
        <select
          value={selected?.preset}
          onChange={(event) => change((now) => withPreset(now, event.currentTarget.value))}
        >
          {PRESET_NAMES.map((name) => (
            <option key={name} value={name}>
              {labelOf(text, name, PRESETS[name].title)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        disabled={names.length >= MOST_STRATEGIES}
        onClick={once(() => change((now) => withStrategy(now, 'preston-model')))}
      >
        {text.add}
      </button>
    </fieldset>
  );
}
