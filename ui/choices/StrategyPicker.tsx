import '../cards/cards.css';
import type { ComponentType } from 'preact';
import { useRef } from 'preact/hooks';
import { PRESETS, type PresetName } from '#scenarios';
import { LineMark } from '../charts/LineMark.tsx';
import { OwnCircumstances } from '../cards/OwnCircumstances.tsx';
import type { GalleryProps } from '../cards/StrategyGallery.tsx';
import { once } from '../parts/once.ts';
import {
  FEWEST_STRATEGIES,
  LONGEST_NAME,
  MOST_STRATEGIES,
  withChosen,
  withName,
  withoutStrategy,
  withPreset,
  withStrategy,
  type StrategyState,
} from '../state/appState.ts';
import { isChanged } from '../state/namesOf.ts';
import { change, choices, galleryFor, notice } from '../state/pageState.ts';
import { CARDS_LANGUAGES } from '../words/cardsLanguages.ts';
import type { Words } from '../words/en.ts';

interface Props {
  readonly words: Words;
  readonly names: readonly string[];
  readonly strategies: readonly StrategyState[];
  readonly selected: number;
}

/** The gallery, once it was opened for the first time. */
let StrategyGallery: ComponentType<GalleryProps> | null = null;

async function open(what: 'more' | 'instead', sorry: string): Promise<void> {
  try {
    ({ StrategyGallery } = await import('../cards/StrategyGallery.tsx'));
    galleryFor.value = what;
  } catch {
    notice(sorry);
  }
}

/** The strategies that are compared: which one the levers belong to, what stands in its place, one more or one less. */
export function StrategyPicker({ words, names, strategies, selected }: Props) {
  const { language, names: given } = choices.value;
  const { row } = CARDS_LANGUAGES[language];
  const box = useRef<HTMLFieldSetElement>(null);
  const name = names[selected] ?? '';
  const strategy = strategies[selected];

  function choose(preset: PresetName): void {
    const [outcome] = PRESETS[preset].shows;
    const replaces = galleryFor.peek() === 'instead';
    change((now) => ({ ...(replaces ? withPreset(now, preset) : withStrategy(now, preset)), outcome }));
    focusChosen();
  }

  /** What was pressed may be gone or disabled by now. */
  function focusChosen(): void {
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
                onChange={() => change((now) => withChosen(now, n))}
              />
              <LineMark style={n} />
              <span>
                {one} {n === 0 ? <small>({words.baseline})</small> : null}
              </span>
            </label>
            {n > 0 && names.length > FEWEST_STRATEGIES ? (
              <button
                type="button"
                class="plain"
                aria-label={words.remove(one)}
                onClick={once(() => {
                  change((now) => withoutStrategy(now, n));
                  focusChosen();
                })}
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
      <button type="button" onClick={once(() => void open('instead', words.notLoaded))}>
        {row.instead(name)}
      </button>
      <button
        type="button"
        disabled={names.length >= MOST_STRATEGIES}
        onClick={once(() => void open('more', words.notLoaded))}
      >
        {words.add}
      </button>
      {galleryFor.value === null || StrategyGallery === null ? null : (
        <StrategyGallery
          words={words}
          language={language}
          instead={galleryFor.value === 'instead' ? name : null}
          compared={strategies.map(({ preset }) => preset)}
          onChoose={choose}
          onClose={() => {
            galleryFor.value = null;
          }}
        />
      )}
    </fieldset>
  );
}
