import { signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { PRESETS, type PresetName } from '#scenarios';
import { styleOf } from '#pictures';
import { OwnCircumstances } from '../cards/OwnCircumstances.tsx';
import type { GalleryProps } from '../cards/StrategyGallery.tsx';
import { once } from '../parts/once.ts';
import {
  FEWEST_STRATEGIES,
  LONGEST_NAME,
  MOST_STRATEGIES,
  withName,
  withoutStrategy,
  withPreset,
  withStrategy,
  type StrategyState,
} from '../state/appState.ts';
import { isChanged } from '../state/namesOf.ts';
import { change, choices, notice } from '../state/pageState.ts';
import { CARDS_LANGUAGES } from '../words/cardsLanguages.ts';
import type { Words } from '../words/en.ts';
import '../cards/cards.css';

interface Props {
  readonly words: Words;
  readonly names: readonly string[];
  readonly strategies: readonly StrategyState[];
  readonly selected: number;
}

/** The gallery once it is open: what it shows, and whether the chosen preset is added or takes the place of the selected one. */
interface Opened {
  readonly Gallery: (props: GalleryProps) => preact.JSX.Element;
  readonly replaces: boolean;
}

/** It stays open when the choices are drawn elsewhere on the page, as they are once the first run has come. */
const gallery = signal<Opened | null>(null);

/** The strategies that are compared: which one the levers belong to, what stands in its place, one more or one less. */
export function StrategyPicker({ words, names, strategies, selected }: Props) {
  const { language, names: given } = choices.value;
  const { row } = CARDS_LANGUAGES[language];
  const opened = gallery.value;
  const box = useRef<HTMLFieldSetElement>(null);
  const name = names[selected] ?? '';
  const strategy = strategies[selected];

  async function open(replaces: boolean): Promise<void> {
    try {
      const { StrategyGallery } = await import('../cards/StrategyGallery.tsx');
      gallery.value = { Gallery: StrategyGallery, replaces };
    } catch {
      notice(words.notLoaded);
    }
  }

  function choose(preset: PresetName, replaces: boolean): void {
    const [outcome] = PRESETS[preset].shows;
    change((now) => ({ ...(replaces ? withPreset(now, preset) : withStrategy(now, preset)), outcome }));
    // What opened the gallery may be gone or disabled by now.
    requestAnimationFrame(() => box.current?.querySelector<HTMLInputElement>('input:checked')?.focus());
  }

  return (
    <fieldset class="panel strategies" ref={box}>
      <legend>{words.strategies}</legend>
      <div class="chips">
        {names.map((one, n) => (
          <div class={n === selected ? 'chip chosen' : 'chip'} key={n}>
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
                {one} {n === 0 ? <small>({words.baseline})</small> : null}
              </span>
            </label>
            {n > 0 && names.length > FEWEST_STRATEGIES ? (
              <button
                type="button"
                class="plain"
                aria-label={words.remove(one)}
                onClick={once(() => change((now) => withoutStrategy(now, n)))}
              >
                {row.remove}
              </button>
            ) : null}
          </div>
        ))}
      </div>
      <OwnCircumstances words={words} language={language} names={names} />
      {strategy !== undefined && (isChanged(strategy) || typeof given[selected] === 'string') ? (
        <label class="strategy-name">
          {row.name(name)}
          <input
            maxLength={LONGEST_NAME}
            value={given[selected] ?? ''}
            aria-describedby="strategy-name-hint"
            onChange={(event) => {
              const { value } = event.currentTarget;
              change((now) => withName(now, selected, value));
            }}
          />
          <span class="hint" id="strategy-name-hint">
            {row.nameHint}
          </span>
        </label>
      ) : null}
      <button type="button" onClick={once(() => void open(true))}>
        {row.instead(name)}
      </button>
      <button type="button" disabled={names.length >= MOST_STRATEGIES} onClick={once(() => void open(false))}>
        {words.add}
      </button>
      {opened === null ? null : (
        <opened.Gallery
          words={words}
          language={language}
          instead={opened.replaces ? name : null}
          compared={strategies.map(({ preset }) => preset)}
          onChoose={(preset) => {
            choose(preset, opened.replaces);
          }}
          onClose={() => {
            gallery.value = null;
          }}
        />
      )}
    </fieldset>
  );
}
