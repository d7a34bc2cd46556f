import { changedSettings, type MeasuredPreset } from '#scenarios';
import { documentationPage } from '../parts/documentation.ts';
import { once } from '../parts/once.ts';
import { OutsideLink, SourceLinks } from '../parts/SourceLinks.tsx';
import { CARDS_LANGUAGES } from '../words/cardsLanguages.ts';
import type { Words } from '../words/en.ts';
import type { Language } from '../words/language.ts';
import { labelOf } from '../words/languages.ts';
import { PRESETS_LANGUAGES } from '../words/presetsLanguages.ts';
import { changeTexts } from './changeTexts.ts';
import { circumstancesAmong } from './circumstances.ts';
import { circumstanceTexts } from './circumstanceTexts.ts';

interface Props {
  readonly words: Words;
  readonly language: Language;
  readonly preset: MeasuredPreset;
  /** Whether it comes in the place of a strategy; otherwise it is added. */
  readonly replaces: boolean;
  readonly isCompared: boolean;
  readonly onChoose: () => void;
}

/** Changes that a card tells; how many more there are is said. */
const MOST_CHANGES = 3;

/** A preset: what it is, what one can ask of it, what it changes and brings, what was expected of it and held, and from where. */
export function StrategyCard({ words, language, preset, replaces, isCompared, onChoose }: Props) {
  const { id, title, claims, sources } = preset;
  const { gallery, row, sources: sourceWords } = CARDS_LANGUAGES[language];
  const { gloss, question } = PRESETS_LANGUAGES[language][id];
  const name = labelOf(words, id, title);
  const settings = changedSettings({ extends: id });
  const changes = changeTexts(words, language, settings);
  const brought = circumstanceTexts(words, language, circumstancesAmong(settings));
  const cited = [...new Set(sources.flatMap((one) => one.sources))];
  const page = documentationPage(`docs/presets/${id}.html`);
  return (
    <li class="card" aria-labelledby={`card-${id}`}>
      <h4 id={`card-${id}`}>
        {name}
        {isCompared ? <small> ({gallery.compared})</small> : null}
      </h4>
      <p>{gloss}</p>
      <p class="card-question">{question}</p>
      <p class="card-label">{gallery.changes}</p>
      {changes.length === 0 ? (
        <p>{gallery.noChange}</p>
      ) : (
        <ul>
          {changes.slice(0, MOST_CHANGES).map((change) => (
            <li key={change}>{change}</li>
          ))}
          {changes.length > MOST_CHANGES ? <li>{gallery.more(changes.length - MOST_CHANGES)}</li> : null}
        </ul>
      )}
      {brought.length === 0 ? null : (
        <p class="card-brought">
          <strong>{row.own}:</strong> {brought.join('; ')}.
        </p>
      )}
      {settings.place === null ? null : <p class="hint">{gallery.known(settings.place)}</p>}
      <p title={gallery.claimsHint}>
        {gallery.claims(claims.filter(({ holds }) => holds).length, claims.length)}
        {page === undefined ? null : (
          <>
            {' · '}
            <OutsideLink href={page} newTab={sourceWords.newTab}>
              {gallery.read}
            </OutsideLink>
          </>
        )}
      </p>
      <details class="card-sources">
        <summary>{gallery.sources(cited.length)}</summary>
        <SourceLinks sources={cited} />
      </details>
      <button
        type="button"
        class="card-choose"
        aria-label={replaces ? gallery.use(name) : gallery.take(name)}
        onClick={once(onChoose)}
      >
        {replaces ? gallery.useShort : gallery.takeShort}
      </button>
    </li>
  );
}
