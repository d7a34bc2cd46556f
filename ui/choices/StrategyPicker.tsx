import { PRESET_NAMES, PRESETS } from '#scenarios';
import { styleOf } from '#pictures';
import {
  FEWEST_STRATEGIES,
  MOST_STRATEGIES,
  withoutStrategy,
  withPreset,
  withStrategy,
  type StrategyState,
} from '../state/appState.ts';
import { change } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import { labelOf } from '../words/languages.ts';
import { once } from '../parts/once.ts';

interface Props {
  readonly words: Words;
  readonly names: readonly string[];
  readonly strategies: readonly StrategyState[];
  readonly selected: number;
}

/** The strategies that are compared: which one the levers belong to, what it starts from, one more or one less. */
export function StrategyPicker({ words, names, strategies, selected }: Props) {
  return (
    <fieldset class="panel strategies">
      <legend>{words.strategies}</legend>
      {names.map((name, n) => (
        <div class="row" key={n}>
          <label>
            <input
              type="radio"
              name="strategy"
              checked={n === selected}
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
            </svg>
            <span>
              {name} {n === 0 ? <small>({words.baseline})</small> : null}
            </span>
          </label>
          {n > 0 && names.length > FEWEST_STRATEGIES ? (
            <button
              type="button"
              aria-label={words.remove(name)}
              onClick={once(() => change((now) => withoutStrategy(now, n)))}
            >
              ×
            </button>
          ) : null}
        </div>
      ))}
      <label>
        {words.strategy}{' '}
        <select
          value={strategies[selected]?.preset}
          onChange={(event) => change((now) => withPreset(now, event.currentTarget.value))}
        >
          {PRESET_NAMES.map((name) => (
            <option key={name} value={name}>
              {labelOf(words, name, PRESETS[name].title)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        disabled={names.length >= MOST_STRATEGIES}
        onClick={once(() => change((now) => withStrategy(now, 'preston-model')))}
      >
        {words.add}
      </button>
    </fieldset>
  );
}
