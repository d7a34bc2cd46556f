import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { PRESET_GROUPS, PRESET_NAMES, PRESETS, type PresetName } from '#scenarios';
import { CARDS_LANGUAGES } from '../words/cardsLanguages.ts';
import type { Words } from '../words/en.ts';
import type { Language } from '../words/language.ts';
import { askedWords, isFound } from '../parts/isFound.ts';
import { labelOf } from '../words/languages.ts';
import { PRESETS_LANGUAGES } from '../words/presetsLanguages.ts';
import { StrategyCard } from './StrategyCard.tsx';

export interface GalleryProps {
  readonly words: Words;
  readonly language: Language;
  /** Name of the strategy in whose place the chosen one comes; null where it is added. */
  readonly instead: string | null;
  /** Presets that are compared now. */
  readonly compared: readonly string[];
  readonly onChoose: (preset: PresetName) => void;
  readonly onClose: () => void;
}

/** Every preset as a card, in groups and to be searched, over the page. Escape and a click beside it close it. */
export function StrategyGallery({ words, language, instead, compared, onChoose, onClose }: GalleryProps) {
  const { gallery, groups } = CARDS_LANGUAGES[language];
  const [search, setSearch] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const found = useMemo(() => presetsSaying(words, language, search), [words, language, search]);
  return (
    <dialog
      ref={dialog}
      class="gallery"
      aria-labelledby="gallery-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div class="gallery-head">
        <h2 id="gallery-title" tabIndex={-1} autofocus>
          {instead === null ? gallery.add : gallery.instead(instead)}
        </h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {gallery.close}
        </button>
        <label class="gallery-search">
          {gallery.search}{' '}
          <input
            type="search"
            value={search}
            onInput={(event) => {
              setSearch(event.currentTarget.value);
            }}
          />
        </label>
        <p role="status" class="hint">
          {found.length === 0 ? gallery.none : gallery.found(found.length)}
        </p>
      </div>
      <p class="hint">{gallery.lead}</p>
      {PRESET_GROUPS.map((group) => {
        const cards = found.filter((name) => PRESETS[name].group === group);
        return cards.length === 0 ? null : (
          <section key={group} aria-labelledby={`gallery-${group}`}>
            <h3 id={`gallery-${group}`}>{groups[group]}</h3>
            <ul class="cards">
              {cards.map((name) => (
                <StrategyCard
                  key={name}
                  words={words}
                  language={language}
                  preset={PRESETS[name]}
                  replaces={instead !== null}
                  isCompared={compared.includes(name)}
                  onChoose={() => {
                    onChoose(name);
                    dialog.current?.close();
                  }}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </dialog>
  );
}

/** Presets in whose name, line, question or group all words that are sought stand. */
export function presetsSaying(words: Words, language: Language, search: string): readonly PresetName[] {
  const asked = askedWords(search);
  return PRESET_NAMES.filter((name) => {
    const { gloss, question } = PRESETS_LANGUAGES[language][name];
    const { title, group } = PRESETS[name];
    const said = [labelOf(words, name, title), title, gloss, question, CARDS_LANGUAGES[language].groups[group]];
    return isFound(asked, said.join(' '));
  });
}
